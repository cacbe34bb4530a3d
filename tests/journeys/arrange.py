"""What was there before a journey begins, made by the operations of the rooms: passwords, a venue, editions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any

from lms.attendance import operations as registers
from lms.attendance.rules import Mark
from lms.certificates import operations as certificates
from lms.certificates.models import Certificate
from lms.certificates.queries import facts_of
from lms.courses import operations as courses
from lms.courses.models import Course, Venue
from lms.enrolment import operations as seats
from lms.enrolment.models import Enrolment
from lms.foundation import storage
from lms.foundation.clock import WARSAW
from lms.foundation.wall_clock import scheduled
from lms.people import passwords
from lms.people.models import Account, Municipality, Person
from lms.people.office import office
from lms.people.operations.register import save_participant_form
from lms.people.requests import ParticipantAnswers
from lms.projects import operations as projects
from tests.harness.cast import Cast, Member

MORNING = datetime(2026, 11, 23, 9, tzinfo=WARSAW)  # Monday: enrolment is open
FIRST_DAY = date(2026, 12, 3)
PHRASE = "cztery kroki przez zimowy park"


@lru_cache(maxsize=1)
def _hash() -> str:
    return passwords.hash_password(PHRASE)


def settle(cast: Cast, language: str) -> None:
    """Give everybody of the cast a password and the language in which letters reach them."""
    app = cast.worker.app
    with app.app_context(), storage.transaction() as session:
        for account in session.query(Account):
            account.password_hash = _hash()
            account.is_demo = True  # they tell other stories than that of the second step
        for person in session.query(Person):
            person.language = language


@dataclass(frozen=True)
class Planned:
    """An edition that stands in the catalogue; `meetings` are ids, in order."""

    id: int
    code: str
    title: dict[str, str]
    area: dict[str, str]
    first_day: date
    meetings: tuple[int, ...]

    def starts_at(self, number: int = 0) -> datetime:
        return scheduled(self.first_day + timedelta(days=number), time(9))

    def ends_at(self, number: int = 0) -> datetime:
        return scheduled(self.first_day + timedelta(days=number), time(16))


def edition(
    cast: Cast,
    course: str = "DM16",
    *,
    capacity: int = 16,
    days: int = 2,
    first_day: date = FIRST_DAY,
    project_id: int | None = None,
) -> Planned:
    """A published edition of a course that ships, led by the trainer in one venue, 9:00–16:00 with an hour's break.

    Enrolment opens twenty days before the first meeting and ends at noon of the day before it.
    """
    by, now = cast.officer.account_id, scheduled(first_day - timedelta(days=30), time(9))
    with cast.officer.app.app_context(), storage.transaction() as session:
        row = session.query(Course).filter_by(code=course).one()
        plan = courses.EditionPlan(
            enrol_from_at=scheduled(first_day - timedelta(days=20), time(8)),
            enrol_until_at=scheduled(first_day - timedelta(days=1), time(12)),
            contact_name="Biuro Szkoleń",
            contact_email="biuro@cast.example",
        )
        made = courses.create_edition(
            row.id, plan, project_id=project_id, year=first_day.year, by=by, now=now
        )
        seats.open_seat_book(made.edition_id, capacity=capacity, waiting_capacity=10, institution_limit=8)
        venue = venue_of(session, by, now)
        held = [
            _meeting(made.edition_id, first_day + timedelta(days=day), venue, cast.trainer, by, now)
            for day in range(days)
        ]
        done = courses.publish_edition(made.edition_id, capacity=capacity, by=by, now=now)
        assert isinstance(done, courses.Moved), done
        return Planned(
            made.edition_id,
            made.code,
            {"pl": row.title_pl, "en": row.title_en},
            {"pl": row.area.name_pl.split(" (")[0], "en": row.area.name_en.split(" (")[0]},
            first_day,
            tuple(held),
        )


def venue_of(session: Any, by: int, now: datetime) -> int:
    found = session.query(Venue.id).filter_by(name="Sala Błękitna").scalar()
    new = courses.NewVenue("Sala Błękitna", "ul. Próbna 1", "Próbowo", seats=20)
    return found or courses.create_venue(new, by=by, now=now).venue_id


def _meeting(edition_id: int, day: date, venue_id: int, trainer: Member, by: int, now: datetime) -> int:
    plan = courses.MeetingPlan(
        scheduled(day, time(9)),
        scheduled(day, time(16)),
        break_minutes=60,
        venue_id=venue_id,
        room="sala 2",
        trainer_id=trainer.person_id,
    )
    done = courses.add_meeting(edition_id, plan, by=by, now=now)
    assert isinstance(done, courses.MeetingSaved), done
    return done.meeting_id


def seat(cast: Cast, planned: Planned, *members: Member) -> list[str]:
    """Give seats in this order, ten days before the first meeting; returns the references of the enrolments."""
    now, refs = planned.starts_at() - timedelta(days=10), []
    with cast.officer.app.app_context(), storage.transaction():
        for member in members:
            done = seats.apply_for_seat(planned.id, member.person_id, by=member.account_id, now=now)
            assert done.ref is not None, done
            refs.append(done.ref)
    return refs


def teach(cast: Cast, planned: Planned, marks: dict[str, Mark]) -> None:
    """Put the same mark beside a place at every meeting, and close the lists; `marks` by reference of enrolment."""
    by = cast.trainer.account_id
    with cast.officer.app.app_context(), storage.transaction():
        for number, meeting in enumerate(planned.meetings):
            wanted = [registers.WantedMark(ref, mark) for ref, mark in marks.items()]
            saved = registers.save_marks(meeting, wanted, by=by, now=planned.ends_at(number))
            assert isinstance(saved, registers.MarksSaved), saved
            closed = registers.close_register(meeting, by=by, now=planned.ends_at(number))
            assert isinstance(closed, registers.Closed), closed


def certify(cast: Cast, planned: Planned) -> str:
    """Issue the certificates of an edition; returns the check code of the first."""
    app, last = cast.officer.app, len(planned.meetings) - 1
    with app.app_context(), storage.transaction() as session:
        now = planned.ends_at(last) + timedelta(hours=1)
        base = app.config["LMS"].base_url
        done = certificates.issue_certificates(
            planned.id, office(), base, by=cast.officer.account_id, now=now
        )
        assert done.numbers
        return facts_of(session.query(Certificate).order_by(Certificate.sequence).first()).check_code


def project(cast: Cast) -> int:
    """The project whose participants are counted."""
    new = projects.NewProject(
        code="KPS",
        number="FERS.04.13-IP.06-0001/23",
        title_pl="Koordynacja polityki społecznej",
        title_en="Coordination of social policy",
        programme_pl="Fundusze Europejskie dla Rozwoju Społecznego",
        programme_en="European Funds for Social Development",
        starts_on=date(2023, 9, 1),
        ends_on=date(2028, 12, 31),
        target_people=1756,
        target_local_governments=128,
        scope_of_support="podnoszenie kompetencji kadr",
        kind_of_support="training",
    )
    with cast.officer.app.app_context(), storage.transaction():
        row = projects.open_project(new, by=cast.administrator.account_id, now=MORNING - timedelta(days=60))
        return int(row.id)  # type: ignore[union-attr]


def answer(cast: Cast, member: Member, pesel: str, **more: Any) -> None:
    """The member has filled the participant form whole; `more` are answers that the number would give a form."""
    with cast.officer.app.app_context(), storage.transaction() as session:
        town = session.query(Municipality).filter_by(name="Buk").one()
        answers = ParticipantAnswers(
            pesel=pesel,
            participant_kind="staff",
            citizenship="polish",
            education="isced_5_8",
            country="PL",
            municipality_terc=town.terc,
            locality="Buk",
            postal_code="64-320",
            degurba=3,
            phone="+48 600 100 200",
            email=member.email,
            labour_status="employed",
            labour_detail="local_government",
            foreign_background="no",
            third_country="no",
            homeless="no",
            minority="no",
            disability="no",
            notice_version="1",
            **more,
        )
        changed = save_participant_form(
            member.person_id, answers, by=member.account_id, now=MORNING - timedelta(days=40)
        )
        assert isinstance(changed, tuple), changed


def places(cast: Cast, planned: Planned) -> list[tuple[int, str]]:
    """Who has what in an edition, in order of arrival: person and state."""
    with cast.officer.app.app_context(), storage.unit(writes=False):
        rows = storage.db.session.query(Enrolment).filter_by(edition_id=planned.id)
        return [(row.person_id, row.state) for row in rows.order_by(Enrolment.arrival)]
