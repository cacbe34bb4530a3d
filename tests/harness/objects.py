"""Whose is what: for every address with an id, real things of the scene and the people to whom each of them is there.

For everybody else it must look like a thing that does not exist. An address with an id that stands nowhere here fails
the suite (S2).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.harness.scene import Scene

EVERYBODY_WHO_MAY = None
NOBODY: tuple[str, ...] = ()


@dataclass(frozen=True)
class Thing:
    """The ids of one thing as an address needs them, and whose it is. None: of everybody with the door's permission."""

    ids: dict[str, str]
    owners: tuple[str, ...] | None = EVERYBODY_WHO_MAY

    def values(self, scene: Scene) -> dict[str, Any]:
        """As the address is built of them; a number in braces stays a number."""
        return {
            name: scene.facts.get(text[1:-1]) if text.startswith("{") else text
            for name, text in self.ids.items()
        }

    def is_of(self, name: str) -> bool:
        return self.owners is None or name in self.owners


def _one(*owners: str, **ids: str) -> Thing:
    return Thing(ids, owners)


def _all(**ids: str) -> Thing:
    return Thing(ids)


def _none(**ids: str) -> Thing:
    return Thing(ids, NOBODY)


# Shown to everybody, and kept from everybody until it is published: by the page, its file and its form.
_PUBLIC_EDITION = (_all(code="{coming}"), _none(code="{draft}"))
_OFFICE_EDITION = (_all(code="{coming}"), _all(code="{draft}"))
_MY_SEAT = (_one("worker", ref="{my_seat}"), _one("other worker", ref="{other_seat}"))
_LIST = (
    _one("trainer", "officer", ref="{running_meeting}"),
    _one("officer", ref="{foreign_meeting}"),
)
# Of two editions: the meeting of one is none of the other.
_MEETING = (_all(code="{coming}", ref="{meeting}"), _none(code="{coming}", ref="{other_meeting}"))
_ACCOUNT = (_all(ref="{trainer_account}"), _all(ref="{closed}"))
_CERTIFICATE = (_all(ref="{certificate}"), _all(ref="{other_certificate}"))
_SENT_LIST = (_one("officer", ref="{sent_list}"), _none(ref="{other_list}"))
_CONTACT = (
    _all(ref="{institution}", contact="{contact}"),
    _none(ref="{other_institution}", contact="{contact}"),
)
_PERSON = (_all(ref="{worker_person}"), _all(ref="{stranger_to_projects}"))

_POST = (
    _all(ref="{worker_person}", post="{post}"),
    _none(ref="{worker_person}", post="{other_post}"),
)
_QUALIFICATION = (
    _all(ref="{worker_person}", qualification="{qualification}"),
    _none(ref="{worker_person}", qualification="{other_qualification}"),
)
_PAST = (_all(ref="{past_list}"), _none(ref="{past_gone}"))
_TWINS = (_all(first="{twin_one}", second="{twin_two}"),)

THINGS: dict[str, tuple[Thing, ...]] = {
    # for everybody
    "certificates.check": (_all(code="{check_code}"),),
    "certificates.check_json": (_all(code="{check_code}"),),
    "certificates.check_name": (_all(code="{check_code}"),),
    "certificates.check_file": (_all(code="{check_code}"),),
    "enrolment.course": (_all(slug="{course_slug}"), _none(slug="{hidden_slug}")),
    "enrolment.edition": _PUBLIC_EDITION,
    "enrolment.edition_calendar": _PUBLIC_EDITION,
    "home.link": (_all(secret="{link}"), _none(secret="{old_link}")),
    "home.mark": (_all(place="rp"),),
    "home.help_page": (_all(slug="trainer"),),
    # letters of a trial run lie in files; the scene has none
    "home.dev_letter": (_none(name="0123456789abcdef0123456789abcdef"),),
    "home.dev_letter_html": (_none(name="0123456789abcdef0123456789abcdef"),),
    # one's own
    "enrolment.apply": _PUBLIC_EDITION,
    "enrolment.my_enrolment": _MY_SEAT,
    "enrolment.my_calendar": _MY_SEAT,
    "enrolment.withdraw_mine": _MY_SEAT,
    "certificates.my_certificate_pdf": (
        _one("worker", ref="{certificate}", language="pl"),
        _one("other worker", ref="{other_certificate}", language="pl"),
    ),
    "home.end_session": (_one("worker", number="{session}"), _one("other worker", number="{other_session}")),
    # an institution's
    "enrolment.enrol_staff": _PUBLIC_EDITION,
    "enrolment.withdraw_staff": (
        _one("coordinator", ref="{colleague_seat}"),
        _one("other coordinator", ref="{elsewhere_seat}"),
    ),
    "people.end_deputy": (
        _one("coordinator", number="{deputy}"),
        _one("other coordinator", number="{other_deputy}"),
    ),
    # a trainer's
    "attendance.register": _LIST,
    "attendance.sheet": _LIST,
    "attendance.reopen_register": (_all(ref="{past_meeting}"),),
    # the office's, of everybody who works in it
    "enrolment.office_edition": _OFFICE_EDITION,
    "enrolment.office_people": _OFFICE_EDITION,
    "enrolment.office_schedule": _OFFICE_EDITION,
    "enrolment.edit_edition": _OFFICE_EDITION,
    "enrolment.cancel_edition": _OFFICE_EDITION,
    "enrolment.publish_edition": (_all(code="{draft}"),),
    "enrolment.add_meeting": _OFFICE_EDITION,
    "enrolment.new_edition": (_all(code="DM16"),),
    "enrolment.withdraw_person": (
        _all(code="{coming}", ref="{my_seat}"),
        _none(code="{coming}", ref="{elsewhere_seat}"),
    ),
    "attendance.edit_meeting": _MEETING,
    "attendance.cancel_meeting": _MEETING,
    "attendance.edition_registers": _OFFICE_EDITION,
    "attendance.edition_workbook": _OFFICE_EDITION,
    "attendance.edition_sheet": _MEETING,
    "courses.edit_course": (_all(code="DM16"),),
    "certificates.certificate": _CERTIFICATE,
    "certificates.certificate_pdf": (
        _all(ref="{certificate}", language="pl"),
        _all(ref="{other_certificate}", language="en"),
    ),
    "certificates.replace": _CERTIFICATE,
    "certificates.revoke": _CERTIFICATE,
    "certificates.edition_certificates": _OFFICE_EDITION,
    "certificates.edition_pdf": (_all(code="{past}", language="pl"),),
    "certificates.issue": (_all(code="{past}"),),
    "people.institution": (_all(ref="{institution}"), _all(ref="{other_institution}")),
    "people.edit_institution": (_all(ref="{institution}"), _all(ref="{other_institution}")),
    "people.merge": (_all(ref="{institution}"), _all(ref="{other_institution}")),
    "projects.institution": (_all(ref="{supported}"),),
    "projects.edit_institution": (_all(ref="{supported}"),),
    "people.import_columns": _SENT_LIST,
    "people.import_report": _SENT_LIST,
    "people.import_progress": _SENT_LIST,
    "people.take_over": _SENT_LIST,
    "people.throw_away": _SENT_LIST,
    "people.new_contact": (_all(ref="{institution}"), _all(ref="{other_institution}")),
    "people.edit_contact": _CONTACT,
    "people.remove_contact": _CONTACT,
    "people.municipality": (_all(terc="3021052"),),
    "people.edit_kind": (_all(code="MOPS"),),
    "home.person": _PERSON,
    "home.person_data": _PERSON,
    "home.reveal_pesel": (_all(ref="{worker_person}"),),
    "home.special": _PERSON,
    "people.edit_person": _PERSON,
    "people.new_post": _PERSON,
    "people.edit_post": _POST,
    "people.remove_post": _POST,
    "people.new_qualification": _PERSON,
    "people.edit_qualification": _QUALIFICATION,
    "people.remove_qualification": _QUALIFICATION,
    "people.edit_staff_group": (_all(code="social_worker"),),
    "privacy.double": _TWINS,
    "privacy.double_different": _TWINS,
    "privacy.double_again": (_all(first="{alike_one}", second="{alike_two}"),),
    "privacy.double_by_name": _PERSON,
    "privacy.union_undo": (_all(ref="{union}"),),
    "indicators.new_assessment": _PERSON,
    "indicators.withdraw_assessment": (
        _all(ref="{worker_person}", assessment="{assessment}"),
        _none(ref="{worker_person}", assessment="{other_assessment}"),
    ),
    "indicators.counted": (_all(code="{indicator}"), _all(code="{special}")),
    "indicators.counted_special": (_all(code="{special}"),),
    "indicators.past_columns": _PAST,
    "indicators.past_report": _PAST,
    "indicators.past_take_over": _PAST,
    "indicators.past_throw_away": _PAST,
    "indicators.past_file": (_all(ref="{past_list}"), _all(ref="{past_done}")),
    "specialisation.programme": (_all(code="{programme}"),),
    # of data protection; restricted people are there for nobody else
    "home.notice": (_all(number="{notice}"),),
    "privacy.person": (*_PERSON, _all(ref="{restricted_person}")),
    "privacy.person_json": _PERSON,
    "privacy.person_html": _PERSON,
    "privacy.new_request": _PERSON,
    "privacy.rectify": _PERSON,
    "privacy.restrict": _PERSON,
    "privacy.lift": (_all(ref="{restricted_person}"),),
    "privacy.erase": _PERSON,
    "privacy.request": (_all(ref="{request}"),),
    "privacy.project_clock": (_all(code="{project}"),),
    "privacy.new_hold": (_all(code="{project}"),),
    "privacy.finish_hold": (_all(code="{project}", number="{hold}"),),
    # the administrator's
    "home.send_again": (_all(number="{letter}"),),
    "home.outgoing_letter": (_all(number="{letter}"),),
    "home.mark_form": (_all(place="rp"), _all(place="fe")),
    "home.remove_mark": (_all(place="rp"),),
    "people.user": _ACCOUNT,
    "people.close": _ACCOUNT,
    "people.grant": _ACCOUNT,
    "people.invite_again": _ACCOUNT,
    "people.reopen": _ACCOUNT,
    "people.reset_step": _ACCOUNT,
    "people.revoke": (
        _all(ref="{invited}", number="{grant}"),
        _none(ref="{invited}", number="{other_grant}"),
    ),
}

# Not ids: a choice of few words, the same for everybody.
NO_IDS = {"language"}


def id_names(rule: Any) -> list[str]:
    """The parts of an address that name a thing, in order."""
    few = {name for name, converter in rule._converters.items() if getattr(converter, "items", None)}
    return [name for name in rule._converters if name not in few | NO_IDS]


def that_is_not(value: Any) -> Any:
    """An id of the same looks that belongs to nothing."""
    if isinstance(value, int):
        return 1_999_999_999
    turned = value[::-1]
    return turned if turned != value else value[:-1] + "z"
