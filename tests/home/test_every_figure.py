"""Each number of the start pages and reports has its list: page = list = a count by SQL written apart (R30)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from sqlalchemy import select, text, update

from lms.enrolment.models import Enrolment
from lms.foundation import clock, storage
from lms.foundation.sessions import SessionRow
from lms.foundation.storage import db
from lms.people.models import Institution, Municipality, Person
from tests.attendance import arrange as editions
from tests.harness import evidence, options
from tests.indicators import arrange, random_people
from tests.indicators.random_people import Random
from tests.indicators.ten_people import PEOPLE

NOW = "2026-12-04 10:00"
STARTS, ENDS, TARGET, LOCAL = date(2023, 9, 1), date(2028, 12, 31), 1756, 128
codes = count(1)

pytestmark = pytest.mark.row("R30")


@pytest.fixture
def at(clock_at: Any, inside: Any) -> Any:
    now = clock_at(NOW)
    with storage.transaction() as session:
        session.execute(update(SessionRow).values(seen_at=now, ends_at=now + timedelta(hours=12)))
    return now


@pytest.fixture
def running(cast: Any, at: Any) -> editions.Arranged:
    """An edition of three days that runs today, and one that is over with its lists still open."""
    editions.edition("Barańska", code="ABC-2026-1", first_day=date(2026, 11, 3), days=2)
    arranged = editions.edition("Ćwik", "Żurek", code="PRB-2026-1", first_day=date(2026, 12, 3), days=3)
    for member in (cast.worker, cast.other_worker):
        editions.seat(arranged, member.last_name, person_id=member.person_id)
    with storage.transaction() as session:
        session.execute(update(Person).where(Person.id > 10).values(institution_id=1))
        session.execute(update(Enrolment).where(Enrolment.edition_id == 2).values(institution_id=1))
        session.execute(
            update(Enrolment)
            .where(Enrolment.person_id == cast.other_worker.person_id)
            .values(institution_id=2)
        )
    return arranged


def lay(people: list[Random]) -> int:
    """A project that is the newest, with these people from both institutions of the cast and from none."""
    with storage.transaction() as session:
        project_id = arrange.open_kps(f"P{next(codes)}", starts_on=STARTS, ends_on=ENDS)
        arrange.keep(
            project_id, [one.row for one in people], {one.row.key: one.assessments for one in people}
        )
        terc = session.scalar(select(Municipality.terc).where(Municipality.county_terc == "3021").limit(1))
        session.execute(
            update(Institution).where(Institution.name == "MOPS w Pile").values(municipality_terc=terc)
        )
    return project_id


def sql(query: str, **values: Any) -> int:
    with storage.unit(writes=False):
        found = db.session.execute(text(query), values).scalar()
        db.session.rollback()
    return int(found or 0)


class Lists:
    """Counts the rows of lists, each address once for one state of the database."""

    def __init__(self, client: Any) -> None:
        self.client, self.known = client, {}  # type: ignore[var-annotated]

    def __call__(self, address: str) -> int:
        if address not in self.known:
            self.known[address] = self._rows(address)
        return self.known[address]

    def _rows(self, address: str) -> int:
        many = 0
        answer = self.client.get(address)
        assert answer.status_code == 200, address
        while True:
            main = evidence.main_of(self.client.page)
            tables = [
                table for table in main.iter("table") if not any(True for _ in table.iterancestors("details"))
            ]
            people = [line for line in main.iter("li") if "person-line" in line.get("class", "")]
            many += sum(len(body.findall("tr")) for table in tables for body in table.iter("tbody")) or len(
                people
            )
            onward = [a.get("href") for a in main.iter("a") if a.get("rel") == "next"]
            if not onward:
                return self._opened(many)
            self.client.get(onward[0])

    def _opened(self, many: int) -> int:
        """Lists of special categories open with a reason only."""
        doors = [f.get("action") for f in self.client.page.all("form") if "/people?" in f.get("action", "")]
        if not doors:
            return many
        assert many == 0, "a list of special categories stands open"
        self.client.submit(doors[0], reason="Kontrola wskaźników")
        return sum(len(b.findall("tr")) for b in evidence.main_of(self.client.page).iter("tbody"))


TAKES_PART = (
    "FROM participation u JOIN entry_record e ON e.participation_id = u.id AND e.is_current"
    " WHERE u.project_id = :p"
)
GAPS = "(e.sex IS NULL OR e.labour_status IS NULL OR e.age IS NULL OR e.education IS NULL)"


def office_says(project_id: int) -> evidence.Said:
    """The numbers of the dashboard that count no rows, reckoned again."""
    people = sql(f"SELECT count(*) {TAKES_PART}", p=project_id)
    days = (ENDS - STARTS).days

    def plan(on: date) -> int:
        return round(TARGET * min(max((on - STARTS).days, 0), days) / days)

    due = plan(clock.today())
    ends = [STARTS, *(date(year, 12, 31) for year in range(2023, 2029)), clock.today()]
    plans = {plan(on) + off for on in ends for off in (0, 1)}  # the chart rounds between two of its points
    reached = {
        on: sql(f"SELECT count(*) {TAKES_PART} AND u.began_on <= :on", p=project_id, on=on.isoformat())
        for on in ends
    }
    return {
        r"the even pace": lambda: [abs(people - due), due],
        r"^of [\d,]+$": lambda: [TARGET],
        r"^The road to": lambda: [TARGET],
        r"local governments? (is|are) to be supported": lambda: [LOCAL],
        r"^Plan: ": lambda: sorted(plans),
        r"^Difference: ": lambda: sorted({abs(reached[on] - p) for on in ends for p in plans}),
        r"^The same data in a table": lambda: [35],
        r"seats taken|seats? (is|are) free": seats_of_editions,
    }


def seats_of_editions() -> list[int | None]:
    with storage.unit(writes=False):
        rows = db.session.execute(
            text(
                "SELECT b.capacity, count(e.id) FROM seat_book b LEFT JOIN enrolment e"
                " ON e.edition_id = b.edition_id AND e.state = 'seated' GROUP BY b.edition_id, b.capacity"
            )
        ).all()
        db.session.rollback()
    return [number for capacity, taken in rows for number in (capacity, taken, capacity - taken)]


def tiles(client: Any) -> dict[str, int]:
    client.get("/office")
    found = {}
    for term in client.page.all("dt"):
        link = term.getparent().find("dd").find("a")
        if link is not None:
            found["".join(term.itertext()).strip()] = int((link.text or "").strip().replace(",", ""))
    return found


def tiles_by_sql(project_id: int) -> dict[str, int]:
    live = "x.state IN ('planned', 'open', 'confirmed', 'running')"
    return {
        "People supported": sql(f"SELECT count(*) {TAKES_PART}", p=project_id),
        "Gaps in the data for the indicators": sql(f"SELECT count(*) {TAKES_PART} AND {GAPS}", p=project_id),
        "Running editions": sql(
            f"SELECT count(*) FROM edition x WHERE {live} AND x.first_on <= '2026-12-04' AND x.last_on >= '2026-12-04'"
        ),
        "Overdue registers": sql(
            "SELECT count(*) FROM meeting m JOIN edition x ON x.id = m.edition_id"
            " LEFT JOIN register r ON r.meeting_id = m.id WHERE NOT m.is_cancelled AND r.closed_at IS NULL"
            " AND m.ends_at <= '2026-12-01 09:00:00' AND x.state IN ('open', 'confirmed', 'running', 'done')"
        ),
    }


@pytest.mark.both
@given(people=random_people.people)
@example(people=[Random(row, ()) for row in PEOPLE])
@settings(
    max_examples=options.size(1, 200),
    phases=[Phase.explicit, Phase.generate],  # to look for the smallest of them would take as long again
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_every_number_of_the_desk_is_the_length_of_its_list(
    running: Any, cast: Any, browser: Callable[..., Any], people: list[Random]
) -> None:
    project_id = lay(people)
    code = sql("SELECT max(id) FROM project WHERE id = :p", p=project_id) and f"P{_number(project_id)}"
    officer = browser(cast.officer)
    assert tiles(officer) == tiles_by_sql(project_id)
    rows = Lists(officer)
    on = date(2026, 6, 30)
    indicators: evidence.Said = {
        r"^(of|target:) [\d,]+$": lambda: [TARGET, LOCAL],
        r"^Target: ": lambda: [TARGET, LOCAL],
        r"[\d,]+ of [\d,]+ people, ": lambda: [
            TARGET,
            sql(f"SELECT count(*) {TAKES_PART} AND u.began_on <= :on", p=project_id, on=on.isoformat()),
            sql(
                f"SELECT count(*) {TAKES_PART} AND u.began_on <= :on AND NOT {GAPS}",
                p=project_id,
                on=on.isoformat(),
            ),
        ],
        r"days are over": lambda: [28],
        r"EEC[OR]\d\d$": lambda: [0, 2, 3, 4, 5, 8, 18, 29, 55],  # ages and levels in the names of indicators
    }
    file: evidence.Said = {
        r"can go to SM EFS$": lambda: [
            sql(f"SELECT count(*) {TAKES_PART}", p=project_id),
            rows(f"/office/smefs?project={code}&who=ready"),
        ],
        r"columns": lambda: [43],
        # the heading of the list that stands below it
        r"stays? out$|stay out$": lambda: [rows(f"/office/smefs?project={code}")],
    }
    wrong = evidence.faults(officer, "/office", office_says(project_id), rows, least=1)
    wrong += evidence.faults(officer, f"/office/indicators?project={code}&on={on}", indicators, rows, least=1)
    wrong += evidence.faults(officer, f"/office/smefs?project={code}", file, rows)
    ready, out = (rows(f"/office/smefs?project={code}{more}") for more in ("&who=ready", ""))
    everybody = sql(f"SELECT count(*) {TAKES_PART}", p=project_id)
    assert ready + out == everybody
    for narrow in ("", "?complete=yes", "?complete=no", "?county=3021", "?q=cwik", "?county=-&complete=no"):
        officer.get(f"/office/participants{narrow}")
        heads = [number for number in evidence.numbers(officer.page) if number.said == officer.page.h1]
        is_right = heads[0].value == rows(f"/office/participants{narrow}")
        if not is_right or {head.value for head in heads[1:]} - {everybody}:
            wrong.append(f"/office/participants{narrow}: {heads}")
    assert wrong == [], "\n".join(wrong)


def _number(project_id: int) -> str:
    with storage.unit(writes=False):
        code: str = db.session.execute(
            text("SELECT code FROM project WHERE id = :p"), {"p": project_id}
        ).scalar_one()
        db.session.rollback()
    return code.removeprefix("P")


def test_every_place_of_the_office_page_leads_to_its_people(running: Any, cast: Any, browser: Any) -> None:
    """Also those that count nobody: every county, every area, for each who sees them."""
    project_id = lay([])
    for member in (cast.officer, cast.auditor):
        client = browser(member)
        wrong = evidence.faults(client, "/office", office_says(project_id), Lists(client))
        assert wrong == [], "\n".join(wrong)


def test_every_number_of_a_coordinator_is_the_length_of_its_list(
    running: Any, cast: Any, browser: Any
) -> None:
    seated = sql(
        "SELECT count(*) FROM enrolment WHERE institution_id = 1 AND state = 'seated' AND edition_id = 2"
    )
    assert seated >= 2
    for member in (cast.coordinator, cast.superior):
        client = browser(member)
        said: evidence.Said = {r"^Your people have": lambda: [seated]}
        rows = Lists(client)
        assert rows("/institution") == seated
        wrong = evidence.faults(client, "/institution", said, rows)
        assert wrong == [], "\n".join(wrong)


def test_the_numbers_of_a_trainer_are_those_of_the_meeting(running: Any, cast: Any, browser: Any) -> None:
    client = browser(cast.trainer)
    client.get("/trainer")
    day = "m.starts_at < '2026-12-04 23:00:00' AND m.ends_at > '2026-12-03 23:00:00'"
    today = sql(f"SELECT count(*) FROM meeting m WHERE m.trainer_id = 6 AND {day}")
    seated = sql("SELECT count(*) FROM enrolment WHERE edition_id = 2 AND state = 'seated'")
    institutions = sql(
        "SELECT count(DISTINCT institution_id) FROM enrolment WHERE edition_id = 2 AND state = 'seated'"
    )
    first = sql("SELECT count(*) FROM enrolment WHERE edition_id = 1 AND state = 'seated'")
    said: evidence.Said = {
        r"^Today you lead": lambda: [today],
        r"from \d+ institution": lambda: [seated, institutions],
        r"people$|^\d+ person": lambda: [seated],
        r"^marked \d+ of \d+$": lambda: [0, seated, first],
        r"Próbowo": lambda: [1, 2],  # where it is
    }
    wrong = evidence.faults(client, "/trainer", said, Lists(client))
    assert wrong == [], "\n".join(wrong)
    named = [
        line
        for line in evidence.main_of(client.page).iter("li")
        if any(True for _ in line.iterancestors("details"))
    ]
    assert len(named) == seated


# --- what was reported stays ---


def test_figures_of_a_day_that_is_over_are_the_same_bytes_whenever_they_are_written(
    running: Any, cast: Any, clock_at: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Any, app: Any
) -> None:
    from click.testing import CliRunner

    from lms.cli import main

    with storage.transaction():
        project_id = arrange.open_kps()
        arrange.keep(project_id, PEOPLE)
    db.session.commit()
    monkeypatch.setattr("lms.cli.open_app", lambda: app)

    def written(folder: str) -> dict[str, bytes]:
        (tmp_path / folder).mkdir()
        on = ["--project", "KPS", "--on", "2026-06-30"]
        period = ["--project", "KPS", "--from", "2026-01-01", "--to", "2026-06-30"]
        for words in (["indicators", *on, "--format", form] for form in ("json", "csv", "xlsx", "table")):
            assert _run([*words, "-o", str(tmp_path / folder / words[-1])]) == 0
        assert _run(["export", "smefs", *period, "-o", str(tmp_path / folder / "smefs")]) == 0
        return {file.name: file.read_bytes() for file in sorted((tmp_path / folder).iterdir())}

    def _run(words: list[str]) -> int:
        storage.db.session.remove()
        return CliRunner().invoke(main, words, catch_exceptions=False).exit_code

    first = written("now")
    assert len(first) == 5
    clock_at("2027-03-05 16:20")
    with storage.transaction():
        late = [
            type(row)(
                f"late {row.key}", row.project, row.data, date(2026, 9, 1), row.supports, row.exit.__class__()
            )
            for row in PEOPLE[:1]
        ]
        arrange.keep(project_id, [_without_number(row) for row in late])
    db.session.commit()
    assert written("later") == first


def _without_number(row: Any) -> Any:
    from dataclasses import replace

    return replace(row, data=replace(row.data, pesel=None, other_id=None))
