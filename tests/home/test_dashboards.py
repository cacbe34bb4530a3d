"""Start pages of the office and of coordinators: every figure is the length of the list it leads to."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, update

from lms.attendance.operations.closing import Closed, close_register
from lms.courses.models import Edition
from lms.enrolment.models import SeatBook
from lms.enrolment.operations import apply_for_seat
from lms.foundation import clock, storage
from lms.foundation.sessions import SessionRow
from lms.foundation.storage import db
from lms.home.queries import office as offices
from lms.people.models import Identity, Institution, Municipality, ParticipantForm, Person
from lms.projects.models import EntryRecord, Participation, Project
from tests.attendance import arrange

PEOPLE = ("Barańska", "Czajka", "Żurek")


@pytest.fixture
def at(clock_at: Any, inside: Any) -> Any:
    """Stand at a moment of Warsaw with everybody still signed in."""

    def stand(moment: str) -> Any:
        now = clock_at(moment)
        with storage.transaction() as session:
            session.execute(update(SessionRow).values(seen_at=now, ends_at=now + timedelta(hours=12)))
        return now

    return stand


@pytest.fixture
def course(cast: Any, at: Any) -> Any:
    """Two days in December that three people attended; a target of 1 756 people. It is the fifth of December."""
    at("2026-11-23 09:00")
    arranged = arrange.edition(*PEOPLE, project_id=arrange.project())
    with storage.transaction() as session:
        session.execute(update(Project).values(target_people=1756, target_local_governments=128))
    arranged.mark(0, **dict.fromkeys(PEOPLE, arrange.PRESENT))
    at("2026-12-05 10:00")
    return arranged


@pytest.fixture
def officer(cast: Any, browser: Any) -> Any:
    return browser(cast.officer)


def links(client: Any) -> dict[str, str]:
    return {client.page.name_of(a): a.get("href") for a in client.page.all("a") if a.get("href")}


def figures(client: Any) -> dict[str, tuple[int, str]]:
    """What each tile says, and where its number leads."""
    found = {}
    for tile in client.page.all("dt"):
        number = tile.getparent().find("dd").find("a")
        if number is not None:
            said = "".join(number.itertext()).split(" of ")[0]
            found[" ".join("".join(tile.itertext()).split())] = (
                int(re.sub(r"\D", "", said)),
                number.get("href"),
            )
    return found


def rows_behind(client: Any, address: str) -> int:
    """How many rows the list behind an address has, over all its pages."""
    client.get(address)
    count = 0
    while True:
        bodies = client.page.all("tbody")
        count += sum(len(body.findall("tr")) for body in bodies)
        onward = [a.get("href") for a in client.page.all("a") if a.get("rel") == "next"]
        if not onward:
            return count
        client.get(onward[0])


class TestOffice:
    def test_the_heading_says_whether_we_are_on_the_line(self, course: Any, officer: Any) -> None:
        officer.get("/office")
        assert re.fullmatch(r"1,\d{3} people below the even pace", officer.page.h1)
        with storage.transaction() as session:
            session.execute(update(EntryRecord).values(is_complete=True))
            session.execute(update(Project).values(target_people=4))
        officer.get("/office")
        assert officer.page.h1 == "1 person above the even pace"

    @pytest.mark.row("R30")
    def test_every_figure_leads_to_a_list_as_long_as_it_says(
        self, course: Any, officer: Any, at: Any
    ) -> None:
        at("2026-12-08 10:00")
        with storage.transaction() as session:
            session.execute(
                update(EntryRecord)
                .where(EntryRecord.id == session.scalar(select(func.min(EntryRecord.id))))
                .values(is_complete=True)
            )
        officer.get("/office")
        tiles = figures(officer)
        assert {name: count for name, (count, _address) in tiles.items()} == {
            "People supported": 3,
            "Gaps in the data for the indicators": 2,
            "Running editions": 0,
            "Overdue registers": 2,
        }
        for name, (count, address) in tiles.items():
            assert rows_behind(officer, address) == count, name

    @pytest.mark.row("R30")
    def test_the_map_and_the_areas_lead_to_their_people(self, course: Any, officer: Any) -> None:
        with storage.transaction() as session:
            terc = session.scalar(
                select(Municipality.terc).where(Municipality.county_terc == "3021").limit(1)
            )
            session.execute(update(Institution).where(Institution.id == 1).values(municipality_terc=terc))
            first = session.scalar(select(func.min(Participation.id)))
            session.execute(update(Participation).where(Participation.id == first).values(institution_id=1))
            session.execute(
                update(Participation).where(Participation.id != first).values(institution_id=None)
            )
        officer.get("/office")
        found = links(officer)
        of_county = found["poznański county: 1 person"]
        unknown = found["2 people without a known county"]
        assert rows_behind(officer, of_county) == 1
        assert rows_behind(officer, unknown) == 2
        assert len({county for name, county in found.items() if " county: " in name}) == 31
        areas = {address for address in found.values() if "area=" in address}
        assert len(areas) == 6
        assert sum(rows_behind(officer, address) for address in areas) == 3

    def test_the_work_of_the_week_says_what_burns(self, course: Any, officer: Any, at: Any) -> None:
        at("2026-12-08 10:00")
        officer.get("/office")
        for said in ("Close the attendance register", "Complete the data of 3 people"):
            assert said in officer.page
        assert "Decide whether it starts" not in officer.page

    def test_an_edition_that_is_about_to_start_or_to_close_is_there(
        self, cast: Any, officer: Any, at: Any
    ) -> None:
        now = at("2026-11-30 09:00")
        arranged = arrange.edition(*PEOPLE, state="open")
        with storage.transaction() as session:
            session.execute(update(Edition).values(enrol_until_at=now + timedelta(days=1)))
        officer.get("/office")
        assert "Enrolment ends: 13 seats are free" in officer.page
        with storage.transaction() as session:
            session.execute(update(Edition).values(enrol_until_at=now - timedelta(hours=1)))
            session.execute(
                update(SeatBook).where(SeatBook.edition_id == arranged.edition_id).values(taken=16)
            )
        officer.get("/office")
        assert "It starts this week" in officer.page or "the group is too small" in officer.page
        with storage.transaction() as session:
            session.execute(update(Edition).values(state="draft"))
        officer.get("/office")
        assert "Publish this draft" in officer.page

    def test_without_a_project_the_page_stands(self, cast: Any, officer: Any) -> None:
        officer.get("/office")
        assert officer.page.h1 == "0 people take part"
        assert officer.get("/office/participants").status_code == 404

    def test_the_auditor_sees_it_too(self, course: Any, cast: Any, browser: Any) -> None:
        client = browser(cast.auditor)
        client.get("/office")
        assert "people below the even pace" in client.page.h1

    def test_the_page_asks_few_statements_however_many_people(
        self, course: Any, officer: Any, queries: Any
    ) -> None:
        with queries(at_most=25) as few:
            officer.get("/office")
        with storage.transaction() as session:
            for number in range(40):
                person = Person(
                    first_name="Ktoś",
                    last_name=f"Kolejny{number}",
                    sort_key="k",
                    search_key="k",
                    created_at=clock.now(),
                    institution_id=1,
                )
                session.add(person)
                session.flush()
                row = Participation(
                    project_id=course.project_id,
                    person_id=person.id,
                    institution_id=1,
                    began_on=date(2026, 1, 1) + timedelta(days=number),
                    created_at=clock.now(),
                )
                session.add(row)
                session.flush()
                session.add(
                    EntryRecord(
                        participation_id=row.id,
                        number=1,
                        is_current=True,
                        recorded_at=clock.now(),
                        is_complete=True,
                    )
                )
        with queries(at_most=25) as many:
            officer.get("/office")
        assert many.count <= few.count + 1

    def test_the_road_ends_at_the_figure_of_the_heading(self, course: Any, officer: Any) -> None:
        """Both count everybody who has begun, as the project's own indicator does."""
        with storage.transaction() as session:
            entries = session.scalars(select(EntryRecord).order_by(EntryRecord.id)).all()
            entries[0].is_complete = True
        with storage.unit(writes=False):
            project_id = storage.db.session.scalars(select(Participation.project_id)).first()
            found = offices.counts(project_id, now=clock.now())
            assert (found.participants, found.complete) == (3, 1)
            assert sum(offices.began_per_day(project_id).values()) == found.participants

    def test_participants_are_found_and_filtered(self, course: Any, officer: Any) -> None:
        officer.get("/office/participants?q=zurek")
        assert officer.page.h1 == "Found: 1 of 3 people who take part"
        assert "Żurek" in officer.page
        officer.get("/office/participants?complete=yes")
        assert officer.page.h1 == "0 people have complete data for the indicators"
        officer.get("/office/participants?county=9999&complete=perhaps&area=nowhere")
        assert officer.page.h1 == "3 people take part"


ALL_BUT_EDUCATION = {
    "birth_on": date(1984, 3, 1),
    "sex": "K",
    "participant_kind": "staff",
    "citizenship": "polish",
    "country": "PL",
    "municipality_terc": "3021011",
    "locality": "Luboń",
    "postal_code": "62-030",
    "phone": "600 000 000",
    "email": "czajka@demo.example",
    "labour_status": "employed",
    "labour_detail": "local_government",
    "foreign_background": "no",
    "homeless": "no",
}


class TestInstitution:
    def test_a_coordinator_sees_who_is_where_and_how_many_more_fit(
        self, cast: Any, at: Any, browser: Any, queries: Any
    ) -> None:
        now = at("2026-11-23 09:00")
        arranged = arrange.edition(state="open")
        with storage.transaction() as session:
            session.execute(update(SeatBook).values(capacity=2, institution_limit=2))
            session.execute(update(Edition).values(enrol_until_at=now + timedelta(days=3)))
        for person in (cast.worker, cast.superior, cast.other_worker):
            with storage.transaction():
                apply_for_seat(arranged.edition_id, person.person_id, by=None, now=clock.now())
        client = browser(cast.coordinator)
        with queries(at_most=25):
            client.get("/institution")
        assert client.page.h1 == "Your people have 2 seats"
        assert "Anna Pracowita" in client.page
        assert "Jan Drugi" not in client.page
        assert "your limit is used" in client.page
        other = browser(cast.other_coordinator)
        other.get("/institution")
        assert other.page.h1 == "Your people have 0 seats, 1 place on a waiting list"
        assert "full; the waiting list is open" in other.page

    def test_a_coordinator_enrols_from_here(self, cast: Any, at: Any, browser: Any) -> None:
        now = at("2026-11-23 09:00")
        arranged = arrange.edition(state="open")
        with storage.transaction() as session:
            session.execute(update(Edition).values(enrol_until_at=now + timedelta(days=3)))
        client = browser(cast.coordinator)
        client.get("/institution")
        assert f"/editions/{arranged.code}/enrol-staff" in links(client).values()
        superior = browser(cast.superior)
        superior.get("/institution")
        assert f"/editions/{arranged.code}/enrol-staff" not in links(superior).values()

    def test_gaps_of_own_people_are_named_without_the_data(
        self, cast: Any, course: Any, browser: Any
    ) -> None:
        with storage.transaction() as session:
            session.execute(update(Person).where(Person.last_name == "Czajka").values(institution_id=1))
            session.execute(update(Person).where(Person.last_name == "Żurek").values(institution_id=2))
        client = browser(cast.coordinator)
        client.get("/institution")
        client.click("2 people have gaps in the data for the indicators")
        assert "Czajka" in client.page
        assert "Żurek" not in client.page

    def test_the_coordinator_reads_what_is_missing_and_of_special_questions_only_how_many(
        self, cast: Any, course: Any, browser: Any
    ) -> None:
        with storage.transaction() as session:
            czajka = session.scalars(select(Person).where(Person.last_name == "Czajka")).one()
            czajka.institution_id = 1
            session.add(ParticipantForm(**ALL_BUT_EDUCATION, person_id=czajka.id))
            session.add(Identity(person_id=czajka.id, has_no_pesel=True, other_sealed="sealed elsewhere"))
        client = browser(cast.coordinator)
        client.get("/institution?show=gaps")
        rows = ["".join(row.itertext()) for row in client.page.all("tr")]
        row = next(row for row in rows if "Czajka" in row)
        assert "Highest level of education completed" in row
        assert "2 questions that only the person answers" in row
        assert "isabilit" not in client.page.text
        assert "minorit" not in client.page.text
        # who has hardly begun is not worth a list of everything
        assert "14 questions of the form" in client.page

    def test_somebody_elses_institution_cannot_be_asked_for(
        self, cast: Any, inside: Any, browser: Any
    ) -> None:
        ref = db.session.scalar(select(Institution.ref).where(Institution.id == 2))
        client = browser(cast.coordinator)
        client.get(f"/institution?of={ref}")
        assert "Miejski Ośrodek Pomocy Rodzinie" not in client.page


class TestReckoning:
    @pytest.mark.parametrize(
        ("on", "due"),
        [
            ("2023-08-31", 0),
            ("2023-09-01", 0),
            ("2026-05-02", 878),
            ("2028-12-31", 1756),
            ("2030-01-01", 1756),
        ],
    )
    def test_an_even_pace_is_a_straight_line(self, on: str, due: int) -> None:
        from lms.home.rules import even_pace

        assert round(even_pace(date(2023, 9, 1), date(2028, 12, 31), 1756, date.fromisoformat(on))) == due

    def test_where_the_pace_leads(self) -> None:
        from lms.home.rules import goal_day

        start = date(2026, 1, 1)
        assert goal_day(start, date(2026, 1, 11), 10, 20) == date(2026, 1, 21)
        assert goal_day(start, date(2026, 1, 11), 0, 20) is None
        assert goal_day(start, date(2026, 1, 11), 20, 20) is None
        assert goal_day(start, start, 5, 20) is None

    def test_months_end_where_they_end(self) -> None:
        from lms.home.rules import month_ends

        assert month_ends(date(2027, 1, 15), date(2027, 4, 2)) == [
            date(2027, 1, 31),
            date(2027, 2, 28),
            date(2027, 3, 31),
            date(2027, 4, 2),
        ]
        assert month_ends(date(2027, 1, 15), date(2027, 1, 15)) == [date(2027, 1, 15)]

    def test_the_running_total_never_falls(self) -> None:
        from lms.home.rules import running_total

        per_day = {date(2027, 1, 3): 2, date(2027, 2, 1): 5}
        days = [date(2027, 1, 1), date(2027, 1, 31), date(2027, 2, 28)]
        assert running_total(per_day, days) == list(zip(days, (0, 2, 7), strict=True))


class TestShapes:
    def test_every_county_is_on_the_map_once_with_its_figure_inside(self, cast: Any, inside: Any) -> None:
        from lms.home.shapes import counties
        from lms.people.queries import county_choices

        drawn = counties()
        assert {county.terc for county in drawn} == {terc for terc, _name in county_choices()}
        assert len(drawn) == 35
        for county in drawn:
            xs = [float(x) for x in re.findall(r"[ML](-?[\d.]+),", county.path)]
            ys = [float(y) for y in re.findall(r",(-?[\d.]+)", county.path)]
            assert min(xs) < county.label_x < max(xs), county.name
            assert min(ys) < county.label_y < max(ys) + 5, county.name
            assert min(xs) >= 0
            assert max(xs) <= 477.5
            assert min(ys) >= 0
            assert max(ys) <= 600

    def test_cities_are_drawn_above_the_counties_around_them(self) -> None:
        from lms.home.shapes import counties

        order = [county.terc for county in counties()]
        assert order.index("3064") > order.index("3021")
        assert {county.name for county in counties() if county.is_small} == {"Kalisz", "Konin", "Leszno"}


def test_a_published_edition_whose_lists_are_closed_waits_for_its_certificates(
    cast: Any, at: Any, officer: Any
) -> None:
    """Nobody moves an edition on from "open": the day alone says that it is over."""
    at("2026-11-23 09:00")
    arranged = arrange.edition(*PEOPLE, state="open", project_id=arrange.project())
    for number, meeting_id in enumerate(arranged.meetings):
        arranged.mark(number, **dict.fromkeys(PEOPLE, arrange.PRESENT))
        with storage.transaction():
            closed = close_register(meeting_id, by=arrange.TRAINER, now=arranged.end(number))
        assert isinstance(closed, Closed)
    at("2026-12-06 10:00")
    officer.get("/office")
    assert "Issue certificates: 3 people" in officer.page
