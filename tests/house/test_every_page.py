"""Every page that can be reached by links, as everybody, in both languages: whole, safe, and without a trace.

Once in an almost empty office (the cast), where pages say what to do first, and once in the demo region, full of
people and courses. The careful client checks each page's HTML on the way (A11).
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from typing import Any

import pytest
from sqlalchemy import MetaData, select

from tests.harness.cast import Cast
from tests.harness.crawl import Visit, walk
from tests.harness.fillings import FILLINGS
from tests.harness.html import Page, words
from tests.harness.region import showcase
from tests.harness.scene import Scene

STARTS = (
    "/",
    "/courses",
    "/my",
    "/trainer",
    "/institution",
    "/office",
    "/admin/users",
    "/accessibility",
    "/privacy",
    "/sign-in",
)
# What a visit may leave behind: that somebody was here.
TRACES = {"session", "attempt", "audit_entry", "audit_head", "login_attempt", "throttle", "alembic_version"}
POLICY = {
    "default-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
}
# The way in shows the catalogue itself.
SAME_AS_ANOTHER = {"/"}
# How many doors for forms the walks meet at least; an empty office shows few.
FORMS_ON_PAGES = {"TestInAnAlmostEmptyOffice": 15, "TestInTheDemoRegion": 40}


def speak(member: Any, language: str) -> None:
    """Write the language into the person's row: theirs goes before the browser's."""
    from lms.foundation import storage
    from lms.people.models import Person

    with member.app.app_context(), storage.transaction() as session:
        session.get_one(Person, member.person_id).language = language


def content(app: Any) -> dict[str, str]:
    """A sum over every row of every table that a visit must leave alone."""
    from lms.foundation import storage

    with app.app_context(), storage.unit(writes=False), storage.db.engine.connect() as connection:
        tables = MetaData()
        tables.reflect(connection)
        sums = {}
        for table in tables.sorted_tables:
            if table.name not in TRACES:
                rows = connection.execute(select(table).order_by(*table.primary_key.columns)).all()
                sums[table.name] = hashlib.sha256(repr(rows).encode()).hexdigest()
        return sums


def surnames(people: Cast) -> set[str]:
    """Surnames of everybody in the register."""
    from lms.foundation import storage
    from lms.people.models import Person

    app = next(iter(people)).app
    with app.app_context(), storage.unit(writes=False):
        return {
            name for held in storage.db.session.scalars(select(Person.last_name)) for name in held.split()
        }


def header_faults(response: Any, *, is_signed_in: bool) -> list[str]:
    held = response.headers
    policy = {part.strip() for part in held.get("Content-Security-Policy", "").split(";")}
    found = [f"policy lacks {part}" for part in sorted(POLICY - policy)]
    found += [
        f"policy allows {word}" for word in ("unsafe-inline", "unsafe-eval", "*") if word in " ".join(policy)
    ]
    if "max-age=31536000" not in held.get("Strict-Transport-Security", ""):
        found.append("no strict transport for a year")
    if held.get("X-Content-Type-Options") != "nosniff":
        found.append("may be sniffed")
    if held.get("Referrer-Policy") not in ("same-origin", "no-referrer", "strict-origin"):
        found.append("the referrer leaks")
    if is_signed_in and "no-store" not in held.get("Cache-Control", ""):
        found.append("a page of somebody signed in may be stored")
    if is_signed_in and "Cookie" not in held.get("Vary", ""):
        found.append("a page of somebody signed in does not vary by cookie")
    return found


# Pages without the frame of the site: nobody comes to them after doing something.
BARE: set[str] = set()


def targets_by_name(page: Page) -> dict[str, set[str]]:
    """Where links and buttons lead, by what a screen reader calls them."""
    found: dict[str, set[str]] = defaultdict(set)
    for link in page.all("a"):
        if link.get("href") and not link.get("href").startswith("#"):
            found[page.name_of(link)].add(link.get("href"))
    for button in page.all("button"):
        form = next(button.iterancestors("form"), None)
        if button.get("type", "submit") == "submit" and form is not None:
            kept = [
                f"{e.get('name')}={e.get('value')}"
                for e in form.iter("input")
                if e.get("type") == "hidden" and e.get("name") not in ("csrf_token", "form_key")
            ]
            found[page.name_of(button)].add(f"{form.get('action')} {kept} {button.get('value', '')}")
        elif button.get("data-opens"):
            asked = page.ids.get(button.get("data-opens"))
            action = (
                next((form.get("action") for form in asked.iter("form")), "") if asked is not None else ""
            )
            found[page.name_of(button)].add(f"{action} [] ")
    return found


def is_announced(page: Page, target: str) -> bool:
    """Whether a part of a page that changes is a live region, holds one or is held by one."""
    place = page.ids.get(target)
    if place is None:
        return False
    around = [place, *place.iterancestors(), *place.iter()]
    return any(
        e.get("aria-live") or e.get("role") in ("status", "alert") for e in around if isinstance(e.tag, str)
    )


_walked: dict[str, dict[str, list[Visit]]] = {}


class EveryPage:
    """The promises of all pages; `people` are those who walk through them, from `starts`."""

    @pytest.fixture
    def starts(self) -> tuple[str, ...]:
        return STARTS

    @pytest.fixture
    def walks(self, people: Cast, starts: tuple[str, ...]) -> dict[str, list[Visit]]:
        """What each person sees, by name. Every test begins with the same database, so one walk serves them all."""
        place = type(self).__name__
        if place not in _walked:
            begin = (*starts, "/there-is-no-such-page", "/healthz")
            _walked[place] = {member.name: list(walk(member.browser(), begin)) for member in people}
        return _walked[place]

    @pytest.mark.row("A11")
    def test_every_page_is_whole(self, walks: dict[str, list[Visit]]) -> None:
        faults = {visit.fault for visits in walks.values() for visit in visits if visit.fault}
        assert faults == set(), "\n".join(sorted(faults))

    def test_everybody_gets_somewhere(self, walks: dict[str, list[Visit]]) -> None:
        assert {name for name, visits in walks.items() if sum(visit.is_page for visit in visits) < 4} == set()

    def test_no_link_leads_nowhere(self, walks: dict[str, list[Visit]], starts: tuple[str, ...]) -> None:
        wrong = {
            f"{name}: {visit.address}: {visit.response.status_code}"
            for name, visits in walks.items()
            for visit in visits
            if visit.response.status_code >= 400 and visit.address not in starts and visit.endpoint
        }
        assert wrong == set(), "\n".join(sorted(wrong))

    @pytest.mark.row("A10")
    def test_what_leads_elsewhere_is_called_otherwise(self, walks: dict[str, list[Visit]]) -> None:
        """Heard one after the other, links and buttons of one name would do the same, in every list too."""
        wrong = {
            f"{visit.endpoint}, {visit.address}: {name!r} leads to {sorted(targets)[:3]}"
            for visit in (
                visit for visits in walks.values() for visit in visits if visit.is_page and visit.page
            )
            for name, targets in targets_by_name(visit.page).items()
            if len(targets) > 1
        }
        assert wrong == set(), "\n".join(sorted(wrong))

    @pytest.mark.row("A10")
    def test_what_was_done_is_announced(self, walks: dict[str, list[Visit]]) -> None:
        """Every page has the region that says what was done; what a script fills in says so itself."""
        wrong = set()
        for visit in (visit for visits in walks.values() for visit in visits if visit.is_page and visit.page):
            page: Page = visit.page
            if visit.endpoint not in BARE and not any(e.get("role") == "status" for e in page.all("div")):
                wrong.add(f"{visit.endpoint}: nothing says what was done")
            for element in page.root.iter():
                filled = element.get("hx-target") if isinstance(element.tag, str) else None
                if filled and not is_announced(page, filled.removeprefix("#")):
                    wrong.add(f"{visit.endpoint}: {filled} changes and nobody hears it")
        assert wrong == set(), "\n".join(sorted(wrong))

    @pytest.mark.row("A10")
    def test_every_table_has_its_name_and_its_heads(self, walks: dict[str, list[Visit]]) -> None:
        wrong = set()
        for visit in (visit for visits in walks.values() for visit in visits if visit.is_page and visit.page):
            for table in visit.page.all("table"):
                heads = list(table.iter("th"))
                if not any(words(caption) for caption in table.iter("caption")):
                    wrong.add(f"{visit.endpoint}: a table without a caption")
                if not heads or any(
                    head.get("scope") not in ("col", "row", "colgroup", "rowgroup") for head in heads
                ):
                    wrong.add(f"{visit.endpoint}: heads of a table that do not say of what")
                if any(not words(head) for head in heads):
                    wrong.add(f"{visit.endpoint}: an empty head of a table")
        assert wrong == set(), "\n".join(sorted(wrong))

    @pytest.mark.row("A9")
    def test_no_two_doors_lead_to_pages_of_the_same_title(self, walks: dict[str, list[Visit]]) -> None:
        titles: dict[str, set[str]] = defaultdict(set)
        for visit in (visit for visits in walks.values() for visit in visits):
            if visit.is_page and visit.address not in SAME_AS_ANOTHER:
                titles[visit.title].add(visit.endpoint)
        assert {title: sorted(doors) for title, doors in titles.items() if len(doors) > 1} == {}

    @pytest.mark.row("R7")
    def test_every_button_of_every_page_is_pressed_by_a_filling(self, walks: dict[str, list[Visit]]) -> None:
        """Forms sent twice, forged and sent with too much are found here: none stays outside those tests."""
        pressed = {(filling.door, filling.button) for filling in FILLINGS}
        found = {button for visits in walks.values() for visit in visits for button in visit.buttons}
        assert len({door for door, _button in found}) > FORMS_ON_PAGES[type(self).__name__]
        assert found - pressed == set(), "a form without a filling: add it to tests/harness/fillings.py"

    @pytest.mark.row("P14")
    def test_no_title_and_no_address_names_a_person(
        self, walks: dict[str, list[Visit]], people: Cast
    ) -> None:
        """Titles and addresses stay in the browser's history and in logs on the way."""
        names = surnames(people)
        wrong = {
            f"{visit.address}: {visit.title}"
            for visits in walks.values()
            for visit in visits
            if names & set(re.findall(r"[\w-]+", f"{visit.title} {visit.address}"))
        }
        assert wrong == set(), "\n".join(sorted(wrong))

    @pytest.mark.row("A9")
    @pytest.mark.parametrize("language", ["pl", "en"])
    def test_every_page_speaks_the_language_asked_for(self, language: str, people: Cast) -> None:
        wrong = set()
        for member in people:
            client = member.browser()
            client.environ_base["HTTP_ACCEPT_LANGUAGE"] = language
            if member.has_account:
                speak(member, language)
            visits = walk(client, STARTS, examples=1)
            wrong |= {f"{member.name}: {v.address}" for v in visits if v.is_page and v.language != language}
        assert wrong == set()

    @pytest.mark.row("S28")
    def test_every_answer_carries_the_headers_that_protect(
        self, walks: dict[str, list[Visit]], people: Cast
    ) -> None:
        wrong = {}
        for name, visits in walks.items():
            for visit in visits:
                is_signed_in = people[name].has_account and visit.address != "/healthz"
                if found := header_faults(visit.response, is_signed_in=is_signed_in):
                    wrong[f"{name}: {visit.address}"] = found
        assert wrong == {}

    @pytest.mark.row("S6")
    def test_looking_at_every_page_changes_nothing(self, people: Cast, app: Any) -> None:
        before = content(app)
        for member in people:
            for visit in walk(member.browser(), STARTS):
                assert visit.response.status_code < 500, visit.fault
        after = content(app)
        assert {table for table in before if before[table] != after[table]} == set()


class TestInAnAlmostEmptyOffice(EveryPage):
    @pytest.fixture
    def people(self, cast: Cast) -> Cast:
        return cast

    @pytest.mark.row("S6")
    @pytest.mark.postgres
    def test_looking_at_every_page_changes_nothing_on_postgresql_either(self, people: Cast, app: Any) -> None:
        self.test_looking_at_every_page_changes_nothing(people, app)


@pytest.mark.slow
class TestInTheDemoRegion(EveryPage):
    @pytest.fixture
    def people(self, region: Cast) -> Cast:
        return region

    @pytest.fixture
    def starts(self, app: Any, region: Cast) -> tuple[str, ...]:
        return (*STARTS, *showcase(app))

    @pytest.mark.row("A1")
    def test_almost_every_door_is_reached_by_links(self, walks: dict[str, list[Visit]], figure: Any) -> None:
        """What nobody reaches was not looked at either."""
        from lms.foundation.doors import DOORS

        wanted = {door.endpoint for door in DOORS.values() if "GET" in door.methods} - COME_FROM_ELSEWHERE
        reached = {
            visit.endpoint
            for visits in walks.values()
            for visit in visits
            if visit.response.status_code == 200
        }
        assert len(wanted & reached) >= 0.95 * len(wanted), " ".join(sorted(wanted - reached))
        figure("doors reached by links", 100 * len(wanted & reached) / len(wanted), "%", at_least=95)


@pytest.mark.postgres
def test_every_page_of_a_filled_office_answers_on_postgresql_too(scene: Scene) -> None:
    """The two databases spell sums, sorting and dates their own way; every page of everybody stands both."""
    workspace = [
        scene.at("/office/editions/{coming}" + tab) for tab in ("", "/people", "/schedule", "/registers")
    ]
    wrong = [
        f"{member.name}: {visit.fault}"
        for member in scene.people
        for visit in walk(member.browser(), (*STARTS, *workspace), examples=1)
        if visit.fault
    ]
    assert wrong == [], "\n".join(wrong)


# Nobody follows a link to these: they come from a QR code, a letter or a machine, or are pictures or for developers.
COME_FROM_ELSEWHERE = {
    "certificates.check",
    "certificates.check_json",
    "home.check_mail",
    # asked by a script while one types, and shown while the worker takes a list over
    "people.places",
    "people.import_progress",
    # a question that the house asks, and codes that are shown once
    "home.confirm",
    "home.recovery_codes",
    "home.dev_letter",
    "home.dev_letter_html",
    "home.dev_mail",
    "home.healthz",
    "home.link",
    "home.mark",
    "home.readyz",
}


@pytest.mark.row("S28")
def test_shipped_files_wrong_methods_and_faults_carry_the_headers_too(
    client: Any, app: Any, monkeypatch: Any
) -> None:
    client.careful = False
    answers = {
        "static": client.get("/static/theme.css"),
        "method": client.delete("/courses"),
        "post": client.post("/sign-in"),
    }
    client.bugs_are_raised = False
    endpoint = next(r.endpoint for r in app.url_map.iter_rules() if r.rule == "/accessibility")
    monkeypatch.setitem(app.view_functions, endpoint, lambda: 1 / 0)
    answers["bug"] = client.get("/accessibility")
    assert answers["static"].status_code == 200
    assert answers["bug"].status_code == 500
    wrong = {
        name: found
        for name, answer in answers.items()
        if (found := header_faults(answer, is_signed_in=False))
    }
    assert wrong == {}
