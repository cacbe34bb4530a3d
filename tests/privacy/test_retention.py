"""Periods: clocks of projects, holds that pause them, the other classes; the night takes what is past its date, and no
more (P9, P10, P11)."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, select, text

from lms.foundation import clock, jobs, storage
from lms.foundation.outbox import Message
from lms.foundation.storage import db
from lms.people.models import Person
from lms.people.shown import everybody
from lms.privacy.operations.retention import take_out
from lms.privacy.queries import retention as ask
from lms.privacy.rules.retention import (
    CLASSES,
    GRACE_DAYS,
    Hold,
    ProjectClock,
    Unit,
    erasable_from,
    has_standing_hold,
    kept_until,
    last_day_gone,
    may_erase,
    months_before,
)
from lms.projects.models import EntryRecord, Participation, Project, RetentionHold
from tests.harness.options import size

PAID = date(2029, 3, 10)
H = Hold


@pytest.mark.row("P9")
@pytest.mark.parametrize(
    ("found", "until"),
    [
        (ProjectClock(PAID, 5), date(2034, 12, 31)),
        (ProjectClock(date(2029, 12, 31), 5), date(2034, 12, 31)),
        (ProjectClock(date(2030, 1, 1), 5), date(2035, 12, 31)),
        (ProjectClock(PAID, 3), date(2032, 12, 31)),
        (ProjectClock(PAID, 5, is_state_aid=True, state_aid_years=10), date(2039, 12, 31)),
        (ProjectClock(PAID, 12, is_state_aid=True, state_aid_years=10), date(2041, 12, 31)),
        (ProjectClock(PAID, 5, is_state_aid=False, state_aid_years=10), date(2034, 12, 31)),
        (ProjectClock(None, 5), None),
        # ten days in which the clock stood still
        (ProjectClock(PAID, 5, holds=(H(date(2031, 5, 1), date(2031, 5, 10)),)), date(2035, 1, 10)),
        # two that overlap pause it once, and what was before the payment paused nothing
        (
            ProjectClock(
                PAID,
                5,
                holds=(
                    H(date(2031, 5, 1), date(2031, 5, 10)),
                    H(date(2031, 5, 5), date(2031, 5, 12)),
                    H(date(2028, 1, 1), date(2028, 12, 31)),
                ),
            ),
            date(2035, 1, 12),
        ),
        # one that stands: nobody can know
        (ProjectClock(PAID, 5, holds=(H(date(2033, 1, 1), None),)), None),
        # one after the end changes no end
        (ProjectClock(PAID, 5, holds=(H(date(2036, 1, 1), date(2036, 2, 1)),)), date(2034, 12, 31)),
    ],
)
def test_how_long_the_papers_of_a_project_are_kept(found: ProjectClock, until: date | None) -> None:
    assert kept_until(found) == until
    assert erasable_from(found) == (until + timedelta(days=1) if until else None)


@pytest.mark.row("P9")
def test_the_example_of_the_promise_in_warsaw_time(clock_at: Any, app: Any) -> None:
    """The last moment of 2034 in Warsaw is still the last day; the next is the first on which it may go."""
    found = ProjectClock(PAID, 5)
    clock_at("2034-12-31 23:59")
    assert not may_erase([found], clock.today())
    clock_at("2035-01-01 00:00")
    assert clock.now().year == 2034  # in UTC it is the year before
    assert may_erase([found], clock.today())


dates = st.dates(date(2024, 1, 1), date(2031, 12, 31))


@st.composite
def clocks(draw: st.DrawFn) -> ProjectClock:
    paid = draw(dates)
    holds = []
    for _number in range(draw(st.integers(0, 3))):
        first = paid + timedelta(days=draw(st.integers(-400, 4000)))
        last = first + timedelta(days=draw(st.integers(0, 500)))
        holds.append(Hold(first, draw(st.sampled_from((last, last, None)))))
    return ProjectClock(
        paid, draw(st.integers(1, 12)), draw(st.booleans()), draw(st.integers(1, 15)), tuple(holds)
    )


def end_day_by_day(found: ProjectClock, limit: date) -> date | None:
    """Another reckoning: the clock walks a day at a time, and a day under a hold adds one at the end."""
    assert found.last_payment_on is not None
    years = max(found.years, found.state_aid_years) if found.is_state_aid else found.years
    left = (date(found.last_payment_on.year + years, 12, 31) - found.last_payment_on).days
    day = found.last_payment_on
    if _is_held(found, day):
        left += 1
    while left > 0:
        day += timedelta(days=1)
        if day > limit:
            return None
        if not _is_held(found, day):
            left -= 1
    return day


def _is_held(found: ProjectClock, day: date) -> bool:
    return any(h.from_on <= day and (h.until_on is None or day <= h.until_on) for h in found.holds)


@pytest.mark.row("P9")
@settings(max_examples=size(60, 500), deadline=None, derandomize=True)
@given(clocks())
def test_no_day_early_and_no_day_late(found: ProjectClock) -> None:
    """On random dates, states of aid and holds, the end is the one of a clock that walks day by day."""
    limit = date(2062, 1, 1)
    walked = end_day_by_day(found, limit)
    assert kept_until(found) == walked
    if walked is not None:
        assert not may_erase([found], walked)
        late = [day for day in range(1, GRACE_DAYS + 1) if may_erase([found], walked + timedelta(days=day))]
        held = [
            day for day in range(1, GRACE_DAYS + 1) if has_standing_hold(found, walked + timedelta(days=day))
        ]
        assert set(late) | set(held) == set(range(1, GRACE_DAYS + 1))


def test_months_are_those_of_the_calendar() -> None:
    assert months_before(date(2026, 3, 31), 1) == date(2026, 2, 28)
    assert months_before(date(2026, 1, 15), 24) == date(2024, 1, 15)
    days = [one for one in CLASSES if one.unit is Unit.DAYS]
    assert all(last_day_gone(one, 1, date(2026, 11, 23)) == date(2026, 11, 21) for one in days)


# --- the night ---------------------------------------------------------------------------------------------------


def _project(session: Any, number: int, found: ProjectClock) -> int:
    row = Project(
        code=f"P{number}",
        title_pl="Projekt",
        title_en="Project",
        programme_pl="FERS",
        programme_en="FERS",
        starts_on=date(2023, 1, 1),
        ends_on=date(2024, 1, 1),
        last_payment_on=found.last_payment_on,
        retention_years=found.years,
        is_state_aid=found.is_state_aid,
        state_aid_years=found.state_aid_years,
    )
    session.add(row)
    session.flush()
    for hold in found.holds:
        session.add(
            RetentionHold(
                project_id=row.id,
                from_on=hold.from_on,
                until_on=hold.until_on,
                reason="Kontrola",
                recorded_at=clock.now(),
            )
        )
    return row.id


def _participants(session: Any, projects: list[int], each: int) -> dict[int, int]:
    """Person → project; each takes part in one."""
    from lms.people.operations.register import create_person
    from lms.people.requests import NewPerson

    found = {}
    for project_id in projects:
        for number in range(each):
            person = create_person(NewPerson("Osoba", f"Z{project_id}x{number}"), by=None, now=clock.now())
            found[person.id] = project_id
            taking = Participation(
                project_id=project_id, person_id=person.id, began_on=date(2023, 5, 1), created_at=clock.now()
            )
            session.add(taking)
            session.flush()
            session.add(
                EntryRecord(
                    participation_id=taking.id,
                    number=1,
                    is_current=True,
                    recorded_at=clock.now(),
                    is_complete=False,
                )
            )
    return found


def erased() -> set[int]:
    return set(db.session.scalars(everybody(select(Person.id).where(Person.erased_at.is_not(None)))))


@pytest.mark.row("P9")
@pytest.mark.both
def test_nights_take_each_person_when_their_time_is_over(
    cast: Any, inside: Any, clock_at: Any, figure: Any
) -> None:
    """Random projects; the nights of random days take everybody whose clock has run out, and nobody else."""
    random, count = Random(9), size(25, 500)
    clock_at("2026-01-05 02:20")
    known: dict[int, ProjectClock] = {}
    with storage.transaction() as session:
        for number in range(count):
            paid = date(2019, 1, 1) + timedelta(days=random.randrange(2500))
            holds = ()
            if random.random() < 0.3:
                first = paid + timedelta(days=random.randrange(2500))
                last = first + timedelta(days=random.randrange(300))
                holds = (Hold(first, random.choice((last, None))),)
            found = ProjectClock(paid, random.randint(1, 6), random.random() < 0.2, 8, holds)
            known[_project(session, number, found)] = found
        people = _participants(session, list(known), 1)
    early = late = 0
    gone: set[int] = set()
    for _night in range(size(4, 12)):
        day = date(2026, 1, 6) + timedelta(days=random.randrange(3000))
        clock_at(datetime(day.year, day.month, day.day, 2, 20, tzinfo=clock.WARSAW))
        take_out()
        gone |= {
            person
            for person, project in people.items()
            if (end := end_day_by_day(known[project], date(2062, 1, 1))) is not None
            and end < day
            and not _is_held(known[project], day)
        }
        early += len(erased() & people.keys() - gone)
        late += len(gone - erased())
    figure("erased early", early, "people", at_most=0)
    figure("erased late", late, "people", at_most=0)
    assert gone and len(gone) < len(people)


@pytest.mark.row("P9")
@pytest.mark.both
def test_who_is_in_two_projects_waits_for_both(cast: Any, inside: Any, clock_at: Any) -> None:
    clock_at("2035-06-01 02:20")
    with storage.transaction() as session:
        over = _project(session, 1, ProjectClock(PAID, 5))
        runs = _project(session, 2, ProjectClock(None, 5))
        people = _participants(session, [over, over], 1)
        both = next(iter(people))
        session.add(
            Participation(project_id=runs, person_id=both, began_on=date(2023, 5, 1), created_at=clock.now())
        )
    take_out()
    assert erased() & people.keys() == people.keys() - {both}


INDEPENDENT = """
SELECT p.id FROM person p WHERE p.erased_at IS NULL
AND EXISTS (SELECT 1 FROM participation t WHERE t.person_id = p.id)
AND NOT EXISTS (
  SELECT 1 FROM participation t JOIN project j ON j.id = t.project_id WHERE t.person_id = p.id AND (
    j.last_payment_on IS NULL
    OR {year_of_payment} + CASE WHEN j.is_state_aid THEN
        CASE WHEN j.state_aid_years > j.retention_years THEN j.state_aid_years ELSE j.retention_years END
        ELSE j.retention_years END >= :year))
AND NOT EXISTS (SELECT 1 FROM data_request r WHERE r.person_id = p.id AND r.state = 'open')
"""


@pytest.mark.row("P11")
@pytest.mark.both
def test_the_page_is_what_an_independent_sql_finds_and_empty_after_the_night(
    cast: Any, at: Any, clock_at: Any, browser: Any, figure: Any
) -> None:
    random = Random(11)
    with storage.transaction() as session:
        found = [
            ProjectClock(
                random.choice((None, date(2010 + number, 6, 1))), random.randint(1, 5), number % 3 == 0, 8
            )
            for number in range(14)
        ]
        ids = [_project(session, number, one) for number, one in enumerate(found)]
        _participants(session, ids, size(2, 20))
    year = (
        "CAST(strftime('%Y', j.last_payment_on) AS INTEGER)"
        if db.engine.dialect.name == "sqlite"
        else "EXTRACT(YEAR FROM j.last_payment_on)"
    )
    query = text(INDEPENDENT.format(year_of_payment=year))
    expected = db.session.scalars(query, {"year": clock.today().year}).all()
    assert 3 < len(expected) < 14 * size(2, 20)
    reader = browser(cast.data_protection_officer)
    reader.get("/office/privacy/past")
    assert f"Data of {len(expected)} people have passed their date" in reader.page
    assert sorted(expected) == ask.people_past(clock.today())
    db.session.remove()
    jobs.nightly()
    reader.get("/office/privacy/past")
    assert "Data of 0 people have passed their date" in reader.page
    left = db.session.scalars(query, {"year": clock.today().year}).all()
    figure("past their date after the night", len(left), "people", at_most=0)


# --- the other classes -------------------------------------------------------------------------------------------


def _old(session: Any, at: datetime, number: int) -> None:
    """One row of each class that ended at this moment."""
    tables = storage.Base.metadata.tables
    session.execute(
        insert(Message).values(
            kind="certificate.issued",
            person_id=1,
            address="a@cast.example",
            language="pl",
            facts=json.dumps({"number": "1"}),
            message_id=f"<{number}@x>",
            created_at=at,
            sent_at=at,
        )
    )
    common = {"person_id": 1, "language": "pl"}
    session.execute(insert(tables["consent"]).values(kind="image", given_at=at, withdrawn_at=at, **common))
    token = {"purpose": "reset", "created_at": at, "ends_at": at}
    session.execute(insert(tables["account_token"]).values(secret_hash=f"l{number}", account_id=1, **token))
    session.execute(
        insert(tables["account_token"]).values(secret_hash=f"d{number}", facts_sealed="x", **token)
    )
    session.execute(
        insert(tables["import_file"]).values(
            ref=f"i{number}",
            account_id=1,
            name="a.csv",
            headings_hash="0",
            columns="{}",
            rows_sealed="x",
            rows=1,
            created=0,
            changed=0,
            kept_at=at,
        )
    )
    session.execute(
        insert(tables["data_request"]).values(
            ref=f"r{number}",
            person_id=2,
            kind="access",
            received_on=at.date(),
            due_on=at.date(),
            wish="słowa",
            state="done",
            answered_on=clock.local(at).date(),
            answer="słowa",
            recorded_at=at,
            version=1,
        )
    )
    session.execute(
        insert(tables["session"]).values(
            secret_hash=f"s{number}",
            account_id=1,
            is_staff=False,
            data="{}",
            device="",
            opened_at=at,
            seen_at=at,
            ends_at=at + timedelta(hours=2),
        )
    )
    session.execute(
        insert(tables["used_form"]).values(key=f"k{number}", fingerprint="", location="", said="[]", at=at)
    )
    session.execute(insert(tables["attempt"]).values(scope="x", key=f"a{number}", at=at))


# How a row of each class is seen to be there.
THERE = {
    "letter": "SELECT count(*) FROM message WHERE address <> ''",
    "consent": "SELECT count(*) FROM consent",
    "link": "SELECT count(*) FROM account_token WHERE facts_sealed IS NULL",
    "draft": "SELECT count(*) FROM account_token WHERE facts_sealed IS NOT NULL",
    "import": "SELECT count(*) FROM import_file WHERE rows_sealed IS NOT NULL",
    "request": "SELECT count(*) FROM data_request WHERE wish <> ''",
    "session": "SELECT count(*) FROM session WHERE secret_hash LIKE 's%' AND length(secret_hash) < 9",
    "form_key": "SELECT count(*) FROM used_form",
    "attempt": "SELECT count(*) FROM attempt",
}
# Nothing of these is swept: the trail stays whole, logs lie elsewhere; applicants have a test of their own.
APART = {"audit", "access_log", "applicant"}


@pytest.mark.row("P10")
@pytest.mark.both
def test_every_class_goes_with_its_own_clock(cast: Any, inside: Any, clock_at: Any, figure: Any) -> None:
    """A row that has passed its time is gone after the night, one whose time is not over is there."""
    assert {one.code for one in CLASSES} == THERE.keys() | APART
    now = clock_at("2036-11-23 02:20")
    with storage.transaction() as session:
        _old(session, now - timedelta(hours=1), 1)
        for number, one in enumerate(CLASSES, start=2):
            if one.code in THERE:
                days = one.amount if one.unit is Unit.DAYS else one.amount * 31
                _old(session, now - timedelta(days=days + 2), number)
    before = {code: db.session.scalar(text(query)) for code, query in THERE.items()}
    assert all((count or 0) > 1 for count in before.values()), before
    db.session.remove()
    jobs.nightly()
    swept = ("person", "letter", "link", "draft", "import", "consent", "request")
    assert {one.code: one.rows for one in ask.rows_past(clock.today())} == dict.fromkeys(swept, 0)
    after = {code: db.session.scalar(text(query)) for code, query in THERE.items()}
    assert all((count or 0) >= 1 for count in after.values()), after
    assert all((after[code] or 0) < (before[code] or 0) for code in THERE), (before, after)
    figure("classes with a clock that the night keeps", len(THERE), "of 9", at_least=9)


@pytest.mark.row("P10")
@pytest.mark.both
def test_an_applicant_without_a_seat_goes_after_their_time(lives: Any, cast: Any, clock_at: Any) -> None:
    from lms.enrolment.models import Enrolment
    from lms.people.operations.register import create_person
    from lms.people.requests import NewPerson

    with storage.transaction() as session:
        applicant = create_person(NewPerson("Ewa", "Czekająca"), by=None, now=clock.now()).id
        newcomer = create_person(NewPerson("Jan", "Niezgłoszony"), by=None, now=clock.now()).id
        session.add(
            Enrolment(
                edition_id=lives.id,
                person_id=applicant,
                state="withdrawn",
                arrival=99,
                applied_at=clock.now(),
                ended_at=clock.now(),
            )
        )
    clock_at("2027-11-20 02:20")
    take_out()
    assert erased() == set()
    clock_at("2027-11-30 02:20")
    assert ask.people_past(clock.today()) == [applicant]
    take_out()
    assert erased() == {applicant} and newcomer not in erased()


@pytest.mark.row("P10")
@pytest.mark.both
def test_a_night_that_was_ended_goes_on_the_next_time(
    cast: Any, inside: Any, clock_at: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lms.privacy.operations import retention as work

    clock_at("2036-06-01 02:20")
    with storage.transaction() as session:
        people = _participants(session, [_project(session, 1, ProjectClock(PAID, 5))], 4)
    right, calls = work.erase_person, []

    def dies(person_id: int, **named: Any) -> None:
        calls.append(person_id)
        right(person_id, **named)
        if len(calls) == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr(work, "erase_person", dies)
    with pytest.raises(KeyboardInterrupt):
        take_out()
    monkeypatch.undo()
    assert len(erased()) == 2  # the third was not saved, and nothing of it is half done
    assert take_out() == 2
    assert erased() == set(people)


@pytest.mark.row("P10")
@pytest.mark.both
def test_the_office_sets_a_length_with_its_source(cast: Any, at: Any, browser: Any) -> None:
    reader = browser(cast.data_protection_officer)
    reader.get("/office/privacy/retention/classes/letter")
    reader.submit("Save", amount="30", source="instrukcja kancelaryjna")
    assert "instrukcja kancelaryjna" in reader.page and "30 days" in reader.page
    reader.get("/office/privacy/retention/classes/audit")
    reader.submit("Save", amount="12", source="x")
    assert reader.last.status_code == 422
    assert "Not shorter than 24 months" in reader.page
    assert reader.get("/office/privacy/retention/classes/session").status_code == 404


@pytest.mark.row("P9")
@pytest.mark.both
def test_the_period_of_a_project_is_a_setting_with_its_source(cast: Any, lives: Any, browser: Any) -> None:
    reader = browser(cast.data_protection_officer)
    reader.get("/office/privacy/retention")
    reader.click(db.session.scalar(select(Project.title_en)))
    reader.submit("Save", last_payment_on="2029-03-10", retention_source="umowa")
    assert "31 December 2034" in reader.page and "1 January 2035" in reader.page
    reader.click("New hold")
    reader.submit("Set the hold", from_on="2026-11-01", reason="Kontrola")
    assert "not known yet" in reader.page or "kept until" in reader.page
    held = db.session.scalar(select(RetentionHold.id))
    reader.submit(f"/office/privacy/retention/projects/KPS/holds/{held}/end")
    assert "The hold ends today." in reader.page
