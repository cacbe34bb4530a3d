"""Reading of many people: full numbers are asked for and noted, long lists have a reason, many cards an alarm."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, insert, select, update

from lms.foundation import clock, storage
from lms.foundation.audit import AuditEntry
from lms.foundation.outbox import Message
from lms.foundation.storage import db
from lms.people import rules
from lms.people.models import Person
from lms.people.rules import is_mass_reading, is_too_many_cards, mask_pesel
from tests.harness.scene import BORN, Scene
from tests.home.conftest import newest_letter
from tests.indicators import arrange
from tests.indicators.ten_people import PEOPLE

PESEL = BORN[0][0]


def entries(verb: str) -> list[AuditEntry]:
    return list(db.session.scalars(select(AuditEntry).where(AuditEntry.verb == verb)))


@pytest.fixture
def officer(scene: Scene) -> Any:
    client = scene.people.officer.browser()
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    with scene.app.app_context(), storage.transaction() as session:
        session.execute(update(Person).values(language="en"))
    return client


@pytest.mark.row("P19")
class TestFullNumber:
    def test_the_card_shows_the_last_three_digits(self, officer: Any, scene: Scene) -> None:
        for page in ("/office/people/{worker_person}", "/office/people/{worker_person}/data"):
            officer.get(scene.at(page))
            assert mask_pesel(PESEL) in officer.page.text, page
            assert PESEL not in officer.last.get_data(as_text=True), page

    def test_the_full_one_is_shown_with_a_reason_and_noted_first(
        self, officer: Any, scene: Scene, inside: Any
    ) -> None:
        officer.get(scene.at("/office/people/{worker_person}"))
        officer.submit("Show the full PESEL")
        assert officer.last.status_code == 422
        assert PESEL not in officer.last.get_data(as_text=True)
        assert entries("person.reveal_pesel") == []
        officer.submit("Show the full PESEL", reason="the number on the paper form is unreadable")
        assert PESEL in officer.page.text
        assert officer.last.headers["Cache-Control"] == "no-store"
        (entry,) = entries("person.reveal_pesel")
        assert (entry.account_id, entry.reason) == (
            scene.people.officer.account_id,
            "the number on the paper form is unreadable",
        )
        officer.get(scene.at("/office/people/{worker_person}"))
        assert PESEL not in officer.last.get_data(as_text=True)

    def test_of_somebody_without_a_number_there_is_none(self, officer: Any, scene: Scene) -> None:
        officer.get(scene.at("/office/people/{stranger_to_projects}"))
        assert "Show the full PESEL" not in officer.page

    @pytest.mark.parametrize("who", ["auditor", "data protection officer", "administrator", "trainer"])
    def test_nobody_else_is_offered_it(self, who: str, scene: Scene) -> None:
        client = scene.people[who].browser()
        client.careful = False
        answer = client.get(scene.at("/office/people/{worker_person}"))
        text = answer.get_data(as_text=True)
        assert PESEL not in text
        assert mask_pesel(PESEL) not in text
        assert "/pesel" not in text


@pytest.mark.row("S39")
class TestLongLists:
    @pytest.mark.parametrize(("people", "long"), [(0, False), (100, False), (101, True), (50_000, True)])
    def test_what_counts_as_long(self, people: int, long: bool) -> None:
        assert is_mass_reading(people) is long

    @pytest.fixture
    def many(self, scene: Scene) -> int:
        """More people than may leave without a reason."""
        with scene.app.app_context(), storage.transaction() as session:
            now = clock.now()
            rows = [
                {
                    "ref": f"many{number:05}",
                    "first_name": "Ola",
                    "last_name": f"Liczna{number:03}",
                    "language": "en",
                    "sort_key": f"liczna{number:03}",
                    "search_key": f"liczna{number:03} ola",
                    "created_at": now,
                }
                for number in range(rules.access.MOST_WITHOUT_REASON + 1)
            ]
            session.execute(insert(Person), rows)
            return session.scalar(select(func.count()).select_from(Person)) or 0

    def test_a_short_list_leaves_at_once(self, officer: Any, many: int, inside: Any) -> None:
        answer = officer.get("/office/people/list.xlsx?q=liczna00")
        assert (answer.status_code, answer.mimetype[-5:]) == (200, "sheet")
        assert [entry.reason for entry in entries("person.export_list")] == [""]
        assert self.letters() == []

    def test_a_long_one_asks_why_and_tells_data_protection(
        self, officer: Any, many: int, scene: Scene, inside: Any
    ) -> None:
        officer.get("/office/people/list.xlsx", follow_redirects=True)
        assert officer.page.h1 == f"The list holds {many} people"
        officer.submit("Download the list")
        assert officer.last.status_code == 422
        assert entries("person.export_list") == []
        officer.submit("Download the list", reason="a letter to everybody about the new notice")
        assert officer.last.mimetype.endswith("sheet")
        (entry,) = entries("person.export_list")
        assert entry.reason == "a letter to everybody about the new notice"
        (address,) = self.letters()
        assert address == scene.people["data protection officer"].email
        said = " ".join(newest_letter("privacy.long_list").paragraphs)
        assert f"It holds {many} people." in said
        assert "a letter to everybody about the new notice" in said
        assert scene.people.officer.last_name in said

    def letters(self) -> list[str]:
        query = select(Message.address).where(Message.kind == "privacy.long_list")
        return list(db.session.scalars(query))


@pytest.mark.row("S39")
def test_the_file_with_numbers_of_many_asks_why(
    cast: Any, app: Any, inside: Any, clock_at: Any, monkeypatch: Any
) -> None:
    """The threshold is brought down to the ten people of the file; what is above it is the same."""
    monkeypatch.setattr(rules.access, "MOST_WITHOUT_REASON", 3)
    clock_at("2026-11-22 10:00")
    with storage.transaction():
        arrange.keep(arrange.open_kps(), PEOPLE)
    officer = cast.officer.browser()
    officer.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    officer.get("/office/smefs")
    officer.submit("/office/smefs/file")
    assert officer.last.status_code == 422
    assert entries("smefs.export") == []
    officer.submit("/office/smefs/file", reason="the report for the third quarter")
    assert officer.last.mimetype == "text/csv"
    (entry,) = entries("smefs.export")
    assert re.fullmatch(r"people: \d+; the report for the third quarter", entry.reason)
    addresses = db.session.scalars(select(Message.address).where(Message.kind == "privacy.long_list")).all()
    assert addresses == [cast["data protection officer"].email]


@pytest.mark.row("S39")
class TestCards:
    @pytest.mark.parametrize(("opened", "too_many"), [(1, False), (200, False), (201, True)])
    def test_what_counts_as_too_many(self, opened: int, too_many: bool) -> None:
        assert is_too_many_cards(opened) is too_many

    def alarms(self) -> list[str]:
        query = select(Message.address).where(Message.kind == "privacy.many_cards").order_by(Message.id)
        return list(db.session.scalars(query))

    def test_an_alarm_once_an_hour(
        self, officer: Any, scene: Scene, inside: Any, monkeypatch: Any, size: Any
    ) -> None:
        most = size(12, 200)
        monkeypatch.setattr(rules.access, "MOST_CARDS_IN_AN_HOUR", most)
        pages = ("", "/data", "/edit")  # each of them shows the card of a person
        for number in range(most):
            officer.get(scene.at("/office/people/{worker_person}") + pages[number % 3])
        assert self.alarms() == []
        for _ in range(3):
            officer.get(scene.at("/office/people/{other_worker_person}"))
        told = {scene.people["data protection officer"].email, scene.people.administrator.email}
        assert set(self.alarms()) == told
        assert len(self.alarms()) == 2
        assert len(entries("account.many_cards")) == 1
        scene.clock_at(clock.now() + timedelta(minutes=61))
        officer.get(scene.at("/office/people/{worker_person}"))
        assert len(self.alarms()) == 2

    def test_others_are_counted_for_themselves(
        self, officer: Any, scene: Scene, inside: Any, monkeypatch: Any
    ) -> None:
        monkeypatch.setattr(rules.access, "MOST_CARDS_IN_AN_HOUR", 4)
        auditor = scene.people.auditor.browser()
        for _ in range(4):
            officer.get(scene.at("/office/people/{worker_person}"))
            auditor.get(scene.at("/office/people/{worker_person}"))
        assert self.alarms() == []


def test_every_kind_of_letter_has_words_on_the_page_of_messages(app: Any) -> None:
    from lms.foundation import outbox
    from lms.home.wording import LETTERS

    assert set(outbox.kinds()) - set(LETTERS) == set()
