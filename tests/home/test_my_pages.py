"""A person's own pages: what comes next, where they are signed in, their password."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from lms.courses.models import Meeting
from lms.enrolment.operations import apply_for_seat
from lms.foundation import clock, sessions, storage
from lms.foundation.sessions import SessionRow
from lms.foundation.storage import db
from tests.attendance import arrange
from tests.home.conftest import PASSWORD, sign_in

FRESH = "four herons by the mill pond"


@pytest.fixture
def at(clock_at: Any, inside: Any) -> Any:
    """Stand at a moment of Warsaw with everybody still signed in."""

    def stand(moment: str) -> datetime:
        now = clock_at(moment)
        with storage.transaction() as session:
            values = {"seen_at": now, "opened_at": now, "ends_at": now + timedelta(hours=12)}
            session.execute(update(SessionRow).values(**values))
        return now

    return stand


def sessions_of(account_id: int) -> list[int]:
    return list(db.session.scalars(select(SessionRow.id).where(SessionRow.account_id == account_id)))


def another_browser(account_id: int, device: str = "Chrome, Android") -> None:
    with storage.transaction():
        sessions.open_row(account_id, is_staff=False, now=clock.now(), data={}, device=device)


class TestStart:
    def seat(self, person_id: int) -> Any:
        """Two days of December with a seat for this person."""
        edition = arrange.edition("Barańska", project_id=arrange.project())
        with storage.transaction():
            apply_for_seat(edition.edition_id, person_id, by=None, now=clock.now())
        return edition

    def test_somebody_new_is_shown_the_way_to_the_courses(self, cast: Any, browser: Any) -> None:
        client = browser(cast.worker)
        client.get("/my")
        assert client.page.h1 == "No meeting ahead of you"
        client.click("See courses")
        assert client.page.path == "/courses"

    def test_the_next_meeting_comes_first(self, cast: Any, at: Any, browser: Any, queries: Any) -> None:
        at("2026-11-23 09:00")
        edition = self.seat(cast.worker.person_id)
        client = browser(cast.worker)
        with queries(at_most=25):
            client.get("/my")
        assert client.page.h1 == "Your next meeting is in 10 days"
        assert "day 1 of 2" in client.page
        assert "9:00–16:00" in client.page
        assert "Waiting for you" in client.page  # the data for the project
        at(f"{clock.local(edition.end(0)).date()} 20:00")
        client.get("/my")
        assert client.page.h1 == "Your next meeting is tomorrow"
        assert "day 2 of 2" in client.page

    def test_a_course_that_is_over_lies_behind(self, cast: Any, at: Any, browser: Any) -> None:
        at("2026-11-23 09:00")
        self.seat(cast.worker.person_id)
        at("2027-02-01 09:00")
        client = browser(cast.worker)
        client.get("/my")
        assert client.page.h1 == "No meeting ahead of you"
        assert "Behind you" in client.page
        assert "present for" not in client.page  # nothing was marked, so nothing is said

    def test_a_day_called_off_after_it_was_marked_does_not_count(
        self, cast: Any, at: Any, browser: Any
    ) -> None:
        at("2026-11-23 09:00")
        edition = arrange.edition("Barańska", project_id=arrange.project())
        with storage.transaction():
            applied = apply_for_seat(edition.edition_id, cast.worker.person_id, by=None, now=clock.now())
        assert applied.ref is not None
        edition.seats["Anna"] = applied.ref
        at(f"{clock.local(edition.end(1)).date()} 20:00")
        edition.mark(0, Anna=arrange.PRESENT)
        edition.mark(1, Anna=arrange.ABSENT)
        client = browser(cast.worker)
        client.get("/my")
        assert "present for 50%" in client.page
        with storage.transaction() as session:
            session.execute(
                update(Meeting).where(Meeting.id == edition.meetings[0]).values(is_cancelled=True)
            )
        client.get("/my")
        assert "present for 0%" in client.page

    def test_others_courses_are_not_mine(self, cast: Any, at: Any, browser: Any) -> None:
        at("2026-11-23 09:00")
        self.seat(cast.worker.person_id)
        client = browser(cast.other_worker)
        client.get("/my")
        assert client.page.h1 == "No meeting ahead of you"


@pytest.mark.row("S18")
class TestSessions:
    def test_every_browser_is_listed_and_can_be_ended(self, cast: Any, inside: Any, browser: Any) -> None:
        account_id = cast.worker.account_id
        another_browser(account_id)
        client = browser(cast.worker)
        client.get("/my/sessions")
        assert client.page.h1 == "You are signed in in 2 browsers"
        assert "Chrome, Android" in client.page
        client.submit("Sign out there: Chrome, Android")
        assert client.page.h1 == "You are signed in in 1 browser"
        assert len(sessions_of(account_id)) == 1

    def test_all_others_end_at_once(self, cast: Any, inside: Any, browser: Any) -> None:
        for device in ("Chrome, Android", "Safari, iPhone", ""):
            another_browser(cast.worker.account_id, device)
        client = browser(cast.worker)
        client.get("/my/sessions")
        client.submit("Sign out all others")
        assert client.page.h1 == "You are signed in in 1 browser"

    def test_somebody_elses_session_is_not_found(self, cast: Any, inside: Any, browser: Any) -> None:
        another_browser(cast.worker.account_id)
        client = browser(cast.worker)
        client.get("/my/sessions")
        theirs = sessions_of(cast.officer.account_id)[0]
        values = client.form("Sign out there: Chrome, Android").values
        assert client.post(f"/my/sessions/{theirs}/end", data=values).status_code == 404
        assert sessions_of(cast.officer.account_id) == [theirs]

    def test_ending_the_own_session_by_number_leads_nowhere(
        self, cast: Any, inside: Any, browser: Any
    ) -> None:
        another_browser(cast.worker.account_id)
        client = browser(cast.worker)
        client.get("/my/sessions")
        values = client.form("Sign out there: Chrome, Android").values
        own = min(sessions_of(cast.worker.account_id))
        assert client.post(f"/my/sessions/{own}/end", data=values).status_code == 303
        assert own in sessions_of(cast.worker.account_id)

    @pytest.mark.parametrize(
        ("agent", "name"),
        [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "Firefox, Windows",
            ),
            (
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
                "Chrome, Android",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1",
                "Safari, iPhone",
            ),
            ("Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0", "Edge, Windows"),
            ("something\x01else<script>", ""),
        ],
    )
    def test_a_browser_is_called_by_its_name(self, agent: str, name: str, app: Any) -> None:
        from lms.home.devices import name_of_browser

        with app.test_request_context(environ_base={"HTTP_USER_AGENT": agent}):
            assert name_of_browser() == name

    @pytest.mark.parametrize(("who", "minutes"), [("worker", 120), ("officer", 30)])
    def test_an_idle_session_ends_and_a_sign_of_life_keeps_it(
        self, who: str, minutes: int, cast: Any, at: Any, clock_at: Any, browser: Any
    ) -> None:
        now = at("2026-11-23 09:00")
        client = browser(cast[who])
        client.get("/my")
        clock_at(now + timedelta(minutes=minutes - 5))
        assert client.submit("/my/sessions/extend").status_code == 204
        clock_at(now + timedelta(minutes=2 * minutes - 6))
        assert client.get("/my").status_code == 200
        clock_at(now + timedelta(minutes=3 * minutes))
        assert client.get("/my").status_code == 302

    def test_no_session_outlives_its_day(self, cast: Any, at: Any, clock_at: Any, browser: Any) -> None:
        now = at("2026-11-23 08:00")
        client = browser(cast.officer)
        for quarter in range(1, 60):
            clock_at(now + timedelta(minutes=15 * quarter))
            if client.get("/my").status_code != 200:
                break
        assert quarter == 48  # twelve hours of staff


@pytest.mark.row("S18")
class TestOwnPassword:
    def test_a_new_password_ends_all_other_browsers(
        self, with_passwords: Any, inside: Any, browser: Any
    ) -> None:
        worker = with_passwords.worker
        client, other = browser(), browser(worker)
        sign_in(client, worker.email)
        before = client.get_cookie("lms").value
        client.get("/my/password")
        client.submit("/my/password", current_password=PASSWORD, password=FRESH)
        assert client.page.path == "/my/sessions"
        assert client.get_cookie("lms").value != before
        assert other.get("/my").status_code == 302
        sign_in(browser(), worker.email, FRESH)
        assert len(sessions_of(worker.account_id)) == 2

    def test_the_old_password_must_be_known(self, with_passwords: Any, inside: Any, browser: Any) -> None:
        client = browser(with_passwords.worker)
        client.get("/my/password")
        client.submit("/my/password", current_password="a guess or two", password=FRESH)
        assert client.last.status_code == 422
        assert "This is not the password you use now" in client.page
        assert len(sessions_of(with_passwords.worker.account_id)) == 1

    def test_a_borrowed_browser_cannot_guess_for_ever(
        self, with_passwords: Any, at: Any, browser: Any, monkeypatch: Any
    ) -> None:
        from lms.people import passwords

        reached: list[str] = []
        monkeypatch.setattr(passwords, "is_right", lambda _stored, text: bool(reached.append(text)))
        monkeypatch.setattr(passwords, "hash_password", lambda _text: "x")
        at("2026-11-23 09:00")
        client = browser(with_passwords.worker)
        client.get("/my/password")
        for _ in range(14):
            if client.last.status_code == 429:
                break
            client.submit("/my/password", current_password="a guess or two", password=FRESH)
        assert client.last.status_code == 429
        assert len(reached) <= 10

    def test_staff_need_a_longer_one(self, with_passwords: Any, browser: Any) -> None:
        client = browser(with_passwords.officer)
        client.get("/my/password")
        client.submit("/my/password", current_password=PASSWORD, password="herons at nine")
        assert "at least 15 characters" in client.page


def test_the_page_asks_little_of_the_database(cast: Any, inside: Any, browser: Any, queries: Any) -> None:
    client = browser(cast.worker)
    with queries(at_most=15):
        client.get("/my/sessions")
