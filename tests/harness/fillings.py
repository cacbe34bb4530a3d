"""How every form of the house is filled: who opens it, on which page of the scene, and what they type.

A door that takes forms and stands in no filling here fails the suite, and so does a button of a page that no filling
presses. To add a form: one line below, with an address of `tests/harness/scene.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pyotp
from werkzeug.datastructures import MultiDict

from tests.harness.client import Form
from tests.harness.crawl import endpoint_of
from tests.harness.scene import NOW, PAST_LIST, Scene, png
from tests.journeys.arrange import PHRASE

NEW_PHRASE = "siedem bocianów nad starym młynem"
Typed = Mapping[str, Any]


@dataclass(frozen=True)
class Twice:
    """What a second sending of a form without a one-time key may do, and why that is harmless.

    `adds` are the tables that may gain a row with each sending; everything else stays as after the first.
    """

    why: str
    adds: tuple[str, ...] = ()
    statuses: tuple[int, ...] = ()


@dataclass(frozen=True)
class Filling:
    """One form, filled so that it is taken. `button`: the value of the pressed button, where there are several."""

    door: str
    who: str
    page: str
    typed: Typed | Callable[[Scene], Typed] = field(default_factory=dict)
    button: str = ""
    # of several forms to the same door on one page: the one whose address ends so
    to: str = ""
    twice: Twice | None = None
    # fields that this page shows in another state only, and that its door reads: they are asked, not smuggled in
    also_asks: tuple[str, ...] = ()
    # no row of the database tells that it was sent
    is_trackless: bool = False
    # the pages around it note in the audit trail, or count, who looked at them
    is_reading_noted: bool = False

    @property
    def name(self) -> str:
        place = self.page.rpartition("{")[2].partition("}")[0]
        return ":".join(part for part in (self.door, self.button, place) if part)


@dataclass(frozen=True)
class Sending:
    """A filled form on its way."""

    address: str
    data: MultiDict[str, Any]
    kind: str
    origin: str
    own_names: frozenset[str]

    def by(self, client: Any, **more: Any) -> Any:
        """Send it as the browser of `client` would; `more` are fields that it adds."""
        data: MultiDict[str, Any] = MultiDict()
        for name, value in self.data.items(multi=True):
            data.add(name, again(value))
        for name, value in more.items():
            data.add(name, value)
        headers = {"Sec-Fetch-Site": "same-origin", "Origin": self.origin}
        return client.post(self.address, data=data, content_type=self.kind, headers=headers)


def again(value: Any) -> Any:
    """A file can be read once; text as often as one likes."""
    from io import BytesIO

    return (BytesIO(value[0]), value[1]) if isinstance(value, tuple) else value


_filled: dict[tuple[str, str], tuple[Sending, dict[str, str]]] = {}


def filled(filling: Filling, scene: Scene) -> tuple[Sending, dict[str, str]]:
    """The filled form and the cookies of its browser. The scene begins the same each time: one look at the page serves
    all tests of a database."""
    key = (scene.backend.name, filling.name)
    if key not in _filled:
        client = scene.people[filling.who].browser()
        client.careful = False
        sending = fill(filling, scene, client)
        _filled[key] = sending, {cookie.key: cookie.value for cookie in client._cookies.values()}
    return _filled[key]


def fill(filling: Filling, scene: Scene, client: Any) -> Sending:
    """Open the page, find the form and fill it. Fails when the form is not there."""
    client.get(scene.at(filling.page), follow_redirects=True)
    page = client.page
    forms = [Form(page, element) for element in page.all("form")]
    found = [
        form
        for form in forms
        if form.is_post
        and endpoint_of(scene.app, form.action, "POST") == filling.door
        and form.action.endswith(scene.at(filling.to))
    ]
    assert found, f"{filling.name}: no such form on {page.path}; there are {[form.action for form in forms]}"
    form = found[0]
    typed = filling.typed(scene) if callable(filling.typed) else filling.typed
    data = form.filled(dict(typed), filling.button or None)
    for name, values in list(data.lists()):
        data.setlist(name, [_bytes(value) for value in values])
    kind = form.element.get("enctype", "application/x-www-form-urlencoded")
    names = {*form.fields, *(button.get("name") for button in form.buttons if button.get("name"))}
    return Sending(form.action, data, kind, f"http://{client.last.request.host}", frozenset(names))


def _bytes(value: Any) -> Any:
    return (value[0].read(), value[1]) if isinstance(value, tuple) else value


_COURSE = {
    "title_pl": "Praca z rodziną",
    "title_en": "Working with families",
    "area_code": "ELD",
    "hours": "8",
    "days": "1",
    "group_max": "20",
}
_OFFICE = {
    "name_pl": "Ośrodek Próbny",
    "name_en": "Trial Centre",
    "short_name": "Szkolenia",
    "town_pl": "w Próbowie",
    "town_en": "in Próbowo",
    "address": "ul. Próbna 1",
    "number_pattern": "{sequence}/KPS/{year}",
    "completion_percent": "80",
    "teaching_hour_minutes": "45",
}
_STATEMENT = {
    "status": "full",
    "site_published_on": "2026-01-02",
    "site_changed_on": "2026-02-02",
    "made_on": "2026-03-02",
    "building_pl": "Winda.",
    "building_en": "A lift.",
    "contact_pl": "Telefon.",
    "contact_en": "Phone.",
}
_NEWCOMER = {"first_name": "Iwona", "last_name": "Nowa", "email": "iwona.nowa@cast.example"}
_REASON = {"reason": "Zmiana planów w pracy."}
_READING = "every page that is seen and every file that leaves is noted in the audit trail, each time"
_PROTECTION = "data protection officer"
_LATER_DAY = {"day": "2026-12-07"}
# asked in the hour that the clocks of autumn show twice
_WHICH_WINDOW = ("from_which", "until_which")
# asked of who is in education
_OF_STUDENTS = ("education_planned_end_on",)
_WHICH_HOURS = ("starts_which", "ends_which")

FILLINGS: tuple[Filling, ...] = (
    # the house door
    Filling(
        "home.sign_in",
        "stranger",
        "/sign-in",
        {"email": "worker@cast.example", "password": PHRASE},
        twice=Twice(
            "each answer brings its own session, and coming in is noted each time; the newest cookie counts",
            adds=("session", "audit_entry"),
            statuses=(303, 400),
        ),
    ),
    Filling("home.sign_out", "worker", "/my"),
    Filling("home.language", "worker", "/my", twice=Twice("the same choice again changes nothing")),
    Filling("home.extend_session", "worker", "/my", twice=Twice("a sign of life"), is_trackless=True),
    Filling(
        "home.register", "stranger", "/register", {**_NEWCOMER, "position": "asystentka", "notice": True}
    ),
    Filling("home.reset", "stranger", "/reset", {"email": "worker@cast.example"}),
    Filling("home.link", "stranger", "/link/{link}", {"password": NEW_PHRASE}),
    # one's own pages
    Filling(
        "home.my_data",
        "worker",
        "/my/data",
        {"locality": "Niepruszewo"},
        also_asks=_OF_STUDENTS,
    ),
    Filling(
        "home.my_password", "worker", "/my/password", {"current_password": PHRASE, "password": NEW_PHRASE}
    ),
    # the second step
    Filling("home.confirm", "worker", "/confirm", {"step_up_password": PHRASE}),
    Filling(
        "home.set_up_step",
        "trainer",
        "/my/second-step",
        lambda scene: {"code": pyotp.TOTP(scene.trainer_secret).at(NOW)},
    ),
    Filling("home.begin_step", "other worker", "/my/second-step"),
    Filling("home.new_codes", "other coordinator", "/my/second-step"),
    Filling("home.leave_step_off", "other coordinator", "/my/second-step"),
    Filling("home.end_session", "worker", "/my/sessions", to="/{session}/end"),
    Filling("home.end_other_sessions", "worker", "/my/sessions"),
    Filling("enrolment.apply", "trainer", "/editions/{coming}/apply"),
    Filling("enrolment.withdraw_mine", "worker", "/my/enrolments/{my_seat}/withdraw", _REASON),
    # the institution
    Filling(
        "enrolment.enrol_staff",
        "coordinator",
        "/editions/{coming}/enrol-staff",
        lambda scene: {"person": [scene.coordinator_person]},
    ),
    Filling(
        "enrolment.withdraw_staff",
        "coordinator",
        "/institution/enrolments/{colleague_seat}/withdraw",
        _REASON,
    ),
    Filling(
        "people.deputies",
        "coordinator",
        "/institution/deputies",
        lambda scene: {"person": scene.worker_person, "until_on": "2026-12-04"},
    ),
    Filling("people.end_deputy", "coordinator", "/institution/deputies"),
    # registers
    Filling(
        "attendance.register",
        "trainer",
        "/meetings/{running_meeting}/register",
        lambda scene: {f"kind_{scene.running_seat}": "present"},
        button="save",
    ),
    Filling(
        "attendance.register",
        "trainer",
        "/meetings/{running_meeting}/register",
        lambda scene: {f"kind_{scene.running_seat}": "present"},
        button="close",
    ),
    Filling(
        "attendance.reopen_register",
        "officer",
        "/meetings/{past_meeting}/register",
        {"reopen_reason": "Pomyłka na liście."},
    ),
    # the office: editions and their days
    Filling(
        "enrolment.new_edition",
        "officer",
        "/office/courses/DM16/editions/new",
        {"capacity": "14"},
        also_asks=_WHICH_WINDOW,
    ),
    Filling(
        "enrolment.edit_edition",
        "officer",
        "/office/editions/{coming}/edit",
        {"capacity": "18"},
        also_asks=_WHICH_WINDOW,
    ),
    Filling("enrolment.publish_edition", "officer", "/office/editions/{draft}"),
    Filling("enrolment.cancel_edition", "officer", "/office/editions/{coming}/cancel", _REASON),
    Filling(
        "enrolment.add_meeting",
        "officer",
        "/office/editions/{coming}/meetings/new",
        _LATER_DAY,
        also_asks=_WHICH_HOURS,
    ),
    Filling(
        "attendance.edit_meeting",
        "officer",
        "/office/editions/{coming}/meetings/{meeting}",
        {"room": "sala 7"},
        also_asks=_WHICH_HOURS,
    ),
    Filling(
        "attendance.cancel_meeting",
        "officer",
        "/office/editions/{coming}/meetings/{meeting}/cancel",
        _REASON,
    ),
    Filling(
        "enrolment.withdraw_person", "officer", "/office/editions/{coming}/people/{my_seat}/withdraw", _REASON
    ),
    # the office: catalogue
    Filling("courses.new_course", "officer", "/office/courses/new", {"code": "ROD8", **_COURSE}),
    Filling("courses.edit_course", "officer", "/office/courses/DM16", {"hours": "18"}),
    Filling(
        "courses.new_venue",
        "officer",
        "/office/venues/new",
        {"name": "Sala Zielona", "address": "ul. Próbna 2", "town": "Próbowo", "seats": "30"},
    ),
    # the office: certificates
    Filling("certificates.issue", "officer", "/office/editions/{past}/certificates"),
    Filling("certificates.replace", "officer", "/office/certificates/{certificate}/replace", _REASON),
    Filling("certificates.revoke", "officer", "/office/certificates/{certificate}/revoke", _REASON),
    Filling(
        "certificates.check_name",
        "stranger",
        "/certificates/check/{check_code}",
        {"name": "Anna Pracowita"},
        twice=Twice("a question, answered with yes or no, and only so often", statuses=(200, 429)),
        is_trackless=True,
    ),
    Filling(
        "certificates.check_file",
        "stranger",
        "/certificates/check/{check_code}",
        {"sha256": "a" * 64},
        twice=Twice("a question, answered with yes or no", statuses=(200, 429)),
        is_trackless=True,
    ),
    # the office: people
    Filling("people.new_person", "officer", "/office/people/new", _NEWCOMER, is_reading_noted=True),
    Filling(
        "people.edit_person",
        "officer",
        "/office/people/{worker_person}/edit",
        {"position": "kierowniczka"},
        is_reading_noted=True,
    ),
    Filling(
        "home.person_data",
        "officer",
        "/office/people/{worker_person}/data",
        {"locality": "Niepruszewo"},
        also_asks=_OF_STUDENTS,
    ),
    Filling(
        "home.special",
        "officer",
        "/office/people/{worker_person}/data",
        _REASON,
        twice=Twice(_READING, adds=("audit_entry",)),
    ),
    Filling(
        "home.reveal_pesel",
        "officer",
        "/office/people/{worker_person}",
        _REASON,
        twice=Twice(_READING, adds=("audit_entry",)),
    ),
    Filling(
        "people.long_list",
        "officer",
        "/office/people/list",
        _REASON,
        twice=Twice(_READING, adds=("audit_entry",)),
    ),
    Filling(
        "people.new_institution", "officer", "/office/institutions/new", {"name": "Dom", "type_code": "CUS"}
    ),
    Filling(
        "people.edit_institution",
        "officer",
        "/office/institutions/{institution}/edit",
        {"locality": "Próbowo"},
    ),
    Filling(
        "people.merge",
        "officer",
        "/office/institutions/{other_institution}/merge",
        lambda scene: {
            "into": scene.institution,
            "merged_on": "2026-11-01",
            "reason": "Uchwała rady nr 5/2026",
        },
    ),
    Filling(
        "people.imports",
        "officer",
        "/office/imports",
        lambda _scene: {"file": ("Nazwisko;Imię\nZając;Ola\n".encode(), "lista.csv")},
    ),
    Filling(
        "people.import_columns",
        "officer",
        "/office/imports/{sent_list}",
        {"column_0": "first_name", "column_1": "last_name"},
    ),
    Filling("people.take_over", "officer", "/office/imports/{sent_list}/report", to="/take-over"),
    Filling("people.throw_away", "officer", "/office/imports/{sent_list}/report", to="/throw-away"),
    Filling(
        "people.new_contact",
        "officer",
        "/office/institutions/{institution}/contacts/new",
        {"name": "Jadwiga Dyrektorska", "phone": "600 100 200"},
    ),
    Filling(
        "people.edit_contact",
        "officer",
        "/office/institutions/{institution}/contacts/{contact}",
        {"role": "kierowniczka"},
    ),
    Filling(
        "people.remove_contact",
        "officer",
        "/office/institutions/{institution}/contacts/{contact}",
        to="/{contact}/remove",
    ),
    Filling(
        "people.new_kind",
        "officer",
        "/office/kinds/new",
        {"code": "KLUB", "name_pl": "klub integracji", "name_en": "integration club", "category": "system"},
    ),
    Filling("people.edit_kind", "officer", "/office/kinds/MOPS", {"name_en": "municipal centre"}),
    Filling(
        "people.municipality",
        "officer",
        "/office/municipalities/3021052",
        {"degurba": "2", "reason": "Eurostat, LAU 2025"},
    ),
    Filling(
        "people.import_degrees",
        "officer",
        "/office/municipalities/import",
        lambda _scene: {"file": (b"LAU CODE;DEGURBA\n3021052;2\n", "lau.csv"), "source": "Eurostat LAU 2025"},
    ),
    Filling(
        "people.new_post", "officer", "/office/people/{worker_person}/posts/new", {"position": "referentka"}
    ),
    Filling(
        "people.edit_post",
        "officer",
        "/office/people/{worker_person}/posts/{post}",
        {"position": "kierowniczka"},
    ),
    Filling("people.remove_post", "officer", "/office/people/{worker_person}/posts/{post}"),
    Filling(
        "people.new_qualification",
        "officer",
        "/office/people/{worker_person}/qualifications/new",
        {"kind": "practice", "document": "decyzja 3/2010"},
    ),
    Filling(
        "people.edit_qualification",
        "officer",
        "/office/people/{worker_person}/qualifications/{qualification}",
        {"issuer": "Regionalna Komisja Egzaminacyjna"},
    ),
    Filling(
        "people.remove_qualification",
        "officer",
        "/office/people/{worker_person}/qualifications/{qualification}",
    ),
    Filling(
        "people.new_staff_group",
        "officer",
        "/office/staff-groups/new",
        {"code": "probation", "name_pl": "kurator", "name_en": "probation officer"},
    ),
    Filling(
        "people.edit_staff_group", "officer", "/office/staff-groups/social_worker", {"name_en": "social work"}
    ),
    # the office: doubles
    Filling("privacy.double", "officer", "/office/doubles/{twin_one}/{twin_two}", _REASON),
    Filling(
        "privacy.double_different", "officer", "/office/doubles/{twin_one}/{twin_two}/different", _REASON
    ),
    Filling("privacy.double_again", "officer", "/office/doubles?show=different"),
    Filling("privacy.union_undo", "officer", "/office/unions/{union}/undo", _REASON),
    Filling("privacy.merging_setting", "administrator", "/admin/merging", {"undo_days": "45"}),
    # the office: project and figures
    Filling(
        "projects.support_institution",
        "officer",
        "/office/participants/institutions/new",
        lambda scene: {
            "institution": scene.other_institution,
            "own_began_on": "2026-11-02",
            "own_support": "warsztat",
        },
    ),
    Filling(
        "projects.edit_institution",
        "officer",
        "/office/participants/institutions/{supported}/edit",
        {"own_began_on": "2026-11-02", "own_support": "warsztat i doradztwo"},
    ),
    Filling("projects.edit_project", "officer", "/office/project/edit", {"target_people": "1800"}),
    Filling(
        "indicators.new_assessment",
        "officer",
        "/office/people/{worker_person}/assessments/new",
        {
            "result": "not_qualified",
            "assessed_on": "2026-11-20",
            "assessor": "Komisja",
            "document": "protokół 5/2026",
        },
    ),
    Filling(
        "indicators.withdraw_assessment",
        "officer",
        "/office/people/{worker_person}/assessments/{assessment}/withdraw",
        _REASON,
    ),
    Filling(
        "indicators.indicators_xlsx",
        "officer",
        "/office/indicators",
        twice=Twice(_READING, adds=("audit_entry",)),
    ),
    Filling(
        "indicators.counted_special",
        "officer",
        "/office/indicators/{special}",
        _REASON,
        twice=Twice(_READING, adds=("audit_entry",)),
    ),
    Filling(
        "indicators.smefs_file", "officer", "/office/smefs", twice=Twice(_READING, adds=("audit_entry",))
    ),
    # the office: the years before
    Filling(
        "indicators.past",
        "officer",
        "/office/past",
        lambda _scene: {"kind": "list", "project": "KPS", "file": (PAST_LIST.encode(), "lista.csv")},
    ),
    Filling("indicators.past_columns", "officer", "/office/past/{past_list}", {"column_6": ""}),
    Filling("indicators.past_take_over", "officer", "/office/past/{past_list}/report", to="/take-over"),
    Filling("indicators.past_throw_away", "officer", "/office/past/{past_list}/report", to="/throw-away"),
    # data protection
    Filling("privacy.agree", "worker", "/my/privacy", to="/image/give"),
    Filling("privacy.take_back", "worker", "/my/privacy", to="/newsletter/withdraw"),
    Filling(
        "privacy.new_request",
        _PROTECTION,
        "/office/privacy/people/{other_worker_person}/requests/new",
        {"kind": "access", "received_on": "2026-11-20"},
    ),
    Filling(
        "privacy.request",
        _PROTECTION,
        "/office/privacy/requests/{request}",
        {"outcome": "done", "answer": "Plik wysłany."},
    ),
    Filling(
        "privacy.rectify",
        _PROTECTION,
        "/office/privacy/people/{worker_person}/rectify",
        {"last_name": "Zmieniona", "reason": "Zmiana nazwiska."},
    ),
    Filling("privacy.restrict", _PROTECTION, "/office/privacy/people/{worker_person}", is_reading_noted=True),
    Filling("privacy.lift", _PROTECTION, "/office/privacy/people/{restricted_person}", is_reading_noted=True),
    Filling(
        "privacy.erase",
        _PROTECTION,
        "/office/privacy/people/{restricted_person}/erase",
        {"reason": "Na żądanie."},
    ),
    Filling(
        "privacy.new_notice",
        _PROTECTION,
        "/office/privacy/notices/office/training/new",
        {"valid_from": "2026-12-01", "text_pl": "Nowa treść.", "text_en": "A new text."},
    ),
    Filling(
        "privacy.project_clock",
        _PROTECTION,
        "/office/privacy/retention/projects/{project}",
        {"last_payment_on": "2029-03-10"},
    ),
    Filling(
        "privacy.new_hold",
        _PROTECTION,
        "/office/privacy/retention/projects/{project}/holds/new",
        {"reason": "Kontrola."},
    ),
    Filling("privacy.finish_hold", _PROTECTION, "/office/privacy/retention/projects/{project}"),
    Filling(
        "privacy.class_length",
        _PROTECTION,
        "/office/privacy/retention/classes/letter",
        {"amount": "60", "source": "instrukcja"},
    ),
    # the administrator
    Filling("home.settings", "administrator", "/admin/settings", lambda _scene: _OFFICE),
    Filling("home.statement_form", "administrator", "/admin/accessibility", _STATEMENT),
    Filling(
        "home.mark_form",
        "administrator",
        "/admin/settings/marks/fe",
        lambda _scene: {"picture": (png(90), "mark.png"), "alt_pl": "Znak", "alt_en": "Mark"},
    ),
    Filling("home.remove_mark", "administrator", "/admin/settings", to="/rp/remove"),
    Filling("home.send_again", "administrator", "/admin/messages?state=parked"),
    Filling("home.send_parked_again", "administrator", "/admin/messages/again?all=1"),
    Filling("home.send_chosen_again", "administrator", "/admin/messages/again?number={letter}"),
    Filling(
        "people.invite",
        "administrator",
        "/admin/users/invite",
        lambda scene: {**_NEWCOMER, "role": "coordinator", "institution": scene.institution},
    ),
    Filling(
        "people.grant",
        "administrator",
        "/admin/users/{trainer_account}",
        lambda scene: {"role": "coordinator", "institution": scene.institution},
    ),
    Filling("people.revoke", "administrator", "/admin/users/{invited}"),
    Filling("people.revoke", "administrator", "/admin/users/{administrator_account}", to="/{own_grant}"),
    Filling("people.close", "administrator", "/admin/users/{trainer_account}"),
    Filling(
        "people.reset_step",
        "administrator",
        "/admin/users/{other_coordinator_account}",
        {"reason": "Nowy telefon, potwierdzone telefonicznie."},
    ),
    Filling("people.reopen", "administrator", "/admin/users/{closed}"),
    Filling("people.invite_again", "administrator", "/admin/users/{invited}"),
)
