"""Fills the house through the operations of its rooms: what ships, then a region of synthetic people.

Everything happens at the moment it would have happened: enrolment in its window, marks on the day, certificates after
the last meeting. The same seed and day give the same region.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

from flask import current_app
from sqlalchemy import func, select, update

from lms.attendance import operations as attendance
from lms.attendance.operations.marks import WantedMark
from lms.attendance.rules import Mark, MarkKind
from lms.certificates import operations as certificates
from lms.courses import operations as courses
from lms.courses.models import Course, Meeting
from lms.courses.operations.editions import EditionPlan
from lms.courses.operations.meetings import MeetingPlan
from lms.courses.operations.venues import NewVenue
from lms.courses.rules import is_statutory
from lms.courses.shipped import load_catalogue
from lms.demo import people as synthetic
from lms.demo import plan
from lms.demo.signins import PASSWORD
from lms.enrolment import operations as seats
from lms.enrolment.models import Enrolment
from lms.enrolment.rules import EnrolmentState
from lms.foundation import clock, storage
from lms.foundation.outbox import Message
from lms.foundation.storage import db
from lms.indicators.shipped import load_definitions
from lms.people.models import Municipality, Office, Person
from lms.people.office import forget, office
from lms.people.operations.accounts import register_account
from lms.people.operations.office import change_office
from lms.people.operations.register import create_institution, create_person, save_participant_form
from lms.people.requests import NewInstitution, NewPerson, ParticipantAnswers
from lms.people.rules import Role
from lms.people.shipped import load_institution_types, load_municipalities
from lms.projects import operations as projects
from lms.projects.models import Participation, Project, Support
from lms.projects.operations.settings import NewProject
from lms.specialisation.shipped import load_programmes

Step = Callable[[str], None]

OFFICE = {
    "name_pl": "Regionalny Ośrodek Polityki Społecznej – region DEMO",
    "name_en": "Regional Centre of Social Policy – DEMO region",
    "short_name": "Szkolenia ROPS",
    "town_pl": "w regionie DEMO",
    "town_en": "in the DEMO region",
    "address": "ul. Modelowa 12, 61-001 Poznań",
    "email": "szkolenia@demo.example",
    "phone": "+48 100 000 000",
    "signatory_name": "Imię Nazwisko (DEMO)",
    "signatory_title_pl": "Dyrektor",
    "signatory_title_en": "Director",
    "place_of_issue": "Poznań",
    "number_pattern": "{sequence}/KPS/{year}",
    "completion_percent": 80,
    "teaching_hour_minutes": 45,
}
PROJECT = NewProject(
    code="KPS",
    title_pl="Koordynacja polityki społecznej w Wielkopolsce",
    title_en="Coordination of social policy in Wielkopolska",
    programme_pl="Fundusze Europejskie dla Rozwoju Społecznego 2021–2027",
    programme_en="European Funds for Social Development 2021–2027",
    starts_on=date(2023, 9, 1),
    ends_on=date(2028, 12, 31),
    number="FERS.04.13-DEMO",
    budget_eur_cents=842_714_400,
    eu_eur_cents=695_407_923,
    budget_pln_cents=None,
    target_people=1756,
    target_local_governments=128,
    scope_of_support="DEMO: zakres wsparcia do potwierdzenia w SM EFS",
    kind_of_support="training",
    is_demo=True,
)


def is_empty() -> bool:
    """Nobody is in the register yet."""
    with storage.unit(writes=False):
        return not db.session.scalar(select(func.count()).select_from(Person))


def load_shipped(say: Step = lambda text: None) -> None:
    """What ships with the package, loaded once: counties, types, catalogue, indicators, programmes."""
    with storage.transaction():
        say("municipalities, types of institutions, catalogue, indicators, programmes")
        load_municipalities()
        load_institution_types()
        load_catalogue()
        load_definitions()
        load_programmes()


@dataclass
class _Region:
    """What the steps hand on to each other."""

    seed: int
    dice: Random
    today: date
    now: datetime
    project_id: int = 0
    institutions: tuple[tuple[int, str], ...] = ()
    staff: tuple[int, ...] = ()
    colleagues: dict[int, list[int]] = field(default_factory=dict)  # institution → people who work there
    booked: dict[int, list[plan.PlannedMeeting]] = field(default_factory=dict)  # person → meetings
    home: int = 0  # the institution of the demo's worker and coordinator
    has_next: bool = False  # the worker has a seat in a coming edition …
    has_queue: bool = False  # … and waits for one in another
    trainers: tuple[int, ...] = ()
    officer_id: int = 0
    venues: tuple[int, ...] = ()


def load_region(people: int, seed: int, say: Step = lambda text: None) -> None:
    """The demo region. Needs an empty register; commits in a few large steps."""
    now = clock.now()
    region = _Region(seed, Random(f"region-{seed}"), clock.today(), now)  # nosec B311: demo data, repeated on purpose
    with storage.transaction():
        say("the office, the project, institutions")
        _office_and_project(region)
        _institutions(region)
    with storage.transaction():
        say(f"{people} people with their participant forms")
        _people(region, people)
        _accounts(region)
    planned = plan.editions(_course_facts(), seed, region.today, PROJECT.starts_on)
    for number, edition in enumerate(planned, start=1):
        say(f"edition {number} of {len(planned)}: {edition.course_code}, {edition.stage}")
        with storage.transaction():
            _edition(region, edition)
    with storage.transaction():
        say("assessments and letters of the past")
        _assessments(region)
        _settle_letters(region)


def _office_and_project(region: _Region) -> None:
    if db.session.get(Office, 1) is None:
        change_office(OFFICE, version=0, by=None, now=region.now)
        forget()
    project = projects.open_project(PROJECT, by=None, now=region.now)
    assert isinstance(project, Project)
    region.project_id = project.id
    venues = [
        courses.create_venue(
            NewVenue(v.name, v.address, v.town, seats=v.seats, is_demo=True), by=None, now=region.now
        )
        for v in plan.VENUES
    ]
    region.venues = tuple(v.venue_id for v in venues)


def _places() -> tuple[plan.Place, ...]:
    rows = db.session.execute(select(Municipality).order_by(Municipality.terc)).scalars()
    return tuple(plan.Place(m.terc, m.name, m.kind, m.county_terc, m.county.name) for m in rows)


def _institutions(region: _Region) -> None:
    created = []
    for planned in plan.institutions(_places(), region.seed):
        new = NewInstitution(planned.name, planned.type_code, planned.terc, planned.locality, is_demo=True)
        row = create_institution(new, by=None, now=region.now)
        created.append((row.id, planned.type_code))
    region.institutions = tuple(created)


def _people(region: _Region, count: int) -> None:
    by_kind: dict[str, list[int]] = {}
    for institution_id, kind in region.institutions:
        by_kind.setdefault(kind, []).append(institution_id)
    staff = []
    for one in synthetic.people(count, region.seed, _places()):
        where = [i for kind in one.works_in for i in by_kind.get(kind, ())] or [region.institutions[0][0]]
        institution_id = where[region.dice.randrange(len(where))]
        staff.append(_person(region, one, institution_id))
        region.colleagues.setdefault(institution_id, []).append(staff[-1])
    region.staff = tuple(staff)


def _entered() -> datetime:
    """When everybody came into the register: on the first day of the project."""
    return datetime.combine(PROJECT.starts_on, datetime.min.time(), clock.WARSAW)


def _person(
    region: _Region, one: synthetic.SyntheticPerson, institution_id: int, email: str | None = None
) -> int:
    entered = _entered()
    new = NewPerson(
        one.first_name,
        one.last_name,
        email or one.email,
        one.phone,
        "pl",
        institution_id,
        one.position,
        one.staff_group,
        True,
    )
    person = create_person(new, by=None, now=entered)
    save_participant_form(person.id, _answers(one), by=None, now=entered)
    return person.id


def _answers(one: synthetic.SyntheticPerson) -> ParticipantAnswers:
    def said(value: object) -> str | None:
        return None if value is None else str(value)

    return ParticipantAnswers(
        pesel=one.pesel,
        has_no_pesel=one.pesel is None and one.other_id is not None,
        other_number=one.other_id,
        birth_on=one.birth_on,
        sex=str(one.sex),
        participant_kind="staff",
        citizenship=str(one.citizenship),
        education=said(one.education),
        country="PL" if one.municipality_terc else None,
        municipality_terc=one.municipality_terc,
        locality=one.locality,
        postal_code=one.postal_code,
        degurba=_demo_degurba(one.municipality_terc),
        phone=one.phone,
        email=one.email,
        labour_status=str(one.labour_status),
        labour_detail=said(one.labour_detail),
        foreign_background=said(one.foreign_background),
        third_country=said(one.third_country),
        homeless=said(one.homeless),
        minority=said(one.minority),
        disability=said(one.disability),
        notice_version="1",
    )


def _demo_degurba(terc: str | None) -> int | None:
    """DEMO: the kind of municipality stands in for DEGURBA until Eurostat's table is imported; some stay empty."""
    if terc is None or terc[-2] == "7":
        return None
    return {"1": 2, "3": 2, "2": 3}[terc[-1]] if terc[:4] != "3064" else 1


def _accounts(region: _Region) -> None:
    pool = iter(synthetic.people(40, region.seed + 1000, _places()))
    ops = [i for i, kind in region.institutions if kind in ("MOPS", "GOPS", "MGOPS")]
    # where most of the region's people work, so that the coordinator has somebody to look after
    region.home = max(ops, key=lambda i: (len(region.colleagues.get(i, ())), -i))

    def account(email: str, person_id: int, *roles: Role | tuple[Role, int]) -> int:
        return register_account(person_id, email, PASSWORD, roles, region.now, is_demo=True)

    def at_home(email: str, *roles: Role | tuple[Role, int]) -> int:
        person_id = _person(region, next(pool), region.home, email)
        account(email, person_id, *roles)
        return person_id

    def of_the_office(email: str, role: Role, position: str) -> tuple[int, int]:
        one = next(pool)
        new = NewPerson(one.first_name, one.last_name, email, one.phone, "pl", None, position, "", True)
        person_id = create_person(new, by=None, now=_entered()).id
        return person_id, account(email, person_id, role)

    _officer, region.officer_id = of_the_office(
        "officer@demo.example", Role.OFFICER, "specjalista ds. projektu"
    )
    worker = at_home("worker@demo.example", Role.WORKER)
    at_home("coordinator@demo.example", Role.WORKER, (Role.COORDINATOR, region.home))
    of_the_office("auditor@demo.example", Role.AUDITOR, "kontroler")
    of_the_office("admin@demo.example", Role.ADMINISTRATOR, "administrator systemu")
    others = (f"trainer{number}@demo.example" for number in range(2, plan.TRAINERS + 1))
    emails = ["trainer@demo.example", *others]
    region.trainers = tuple(of_the_office(email, Role.TRAINER, "trener")[0] for email in emails)
    region.staff = (worker, *region.staff)


def _course_facts() -> tuple[plan.CourseFacts, ...]:
    columns = (Course.code, Course.form, Course.days, Course.group_max, Course.institution_limit, Course.kind)
    length = (Course.hours, Course.teaching_hour_minutes)
    rows = db.session.execute(select(*columns, *length).order_by(Course.id))
    return tuple(
        plan.CourseFacts(
            r.code,
            r.form,
            r.days or 1,
            r.group_max or 20,
            r.institution_limit,
            is_statutory(r.kind),
            r.hours,
            r.teaching_hour_minutes,
        )
        for r in rows
    )


def _edition(region: _Region, planned: plan.PlannedEdition) -> None:
    by = region.officer_id
    made = min(planned.enrol_from_at - timedelta(days=7), region.now)
    course_id = db.session.scalars(select(Course.id).where(Course.code == planned.course_code)).one()
    edition = courses.create_edition(
        course_id,
        EditionPlan(planned.enrol_from_at, planned.enrol_until_at, contact_email="szkolenia@demo.example"),
        project_id=region.project_id,
        year=planned.meetings[0].starts_at.year,
        is_demo=True,
        by=by,
        now=made,
    )
    seats.open_seat_book(
        edition.edition_id,
        capacity=planned.capacity,
        waiting_capacity=planned.waiting_capacity,
        institution_limit=planned.institution_limit,
    )
    for meeting in planned.meetings:
        courses.add_meeting(
            edition.edition_id,
            MeetingPlan(
                meeting.starts_at,
                meeting.ends_at,
                meeting.break_minutes,
                venue_id=None if meeting.venue is None else region.venues[meeting.venue],
                link="" if meeting.venue is not None else "https://spotkania.demo.example/sala",
                trainer_id=region.trainers[planned.trainer],
            ),
            by=by,
            now=made,
        )
    if planned.stage == plan.DRAFT:
        return
    courses.publish_edition(edition.edition_id, capacity=planned.capacity, by=by, now=made)
    _apply(region, planned, edition.edition_id)
    if planned.stage == plan.CANCELLED:
        reason = "DEMO: za mało zgłoszeń"
        called_off = min(region.now, planned.meetings[0].starts_at - timedelta(days=2))
        courses.cancel_edition_state(edition.edition_id, reason=reason, by=by, now=called_off)
        seats.cancel_enrolments(edition.edition_id, reason=reason, by=by, now=called_off)
        return
    _teach(region, planned, edition.edition_id)


def _apply(region: _Region, planned: plan.PlannedEdition, edition_id: int) -> None:
    if not planned.demand:
        return
    opens, closes = planned.enrol_from_at, min(planned.enrol_until_at, region.now)

    def is_busy(person_id: int) -> bool:
        return plan.overlap(planned.meetings, region.booked.get(person_id, ()))

    crowd = region.dice.sample(region.staff[1:], len(region.staff) - 1)
    who = sorted(crowd, key=is_busy)[: planned.demand]  # the busy come only where the region has nobody else
    worker = region.staff[0]
    is_free = not is_busy(worker)  # their calendar is what a visitor looks at first
    is_history = planned.stage == plan.RUNNING or (planned.stage == plan.PAST and region.dice.random() < 0.3)
    if is_history and is_free:
        who[len(who) // 2] = worker  # the worker of the demo has a history …
    elif planned.stage == plan.OPEN and is_free and not region.has_next:
        region.has_next = True  # … a next meeting, a colleague at it …
        who[:2] = [worker, *sorted(region.colleagues.get(region.home, ()), key=is_busy)[:1]]
    elif planned.stage == plan.FULL and is_free and not region.has_queue:
        region.has_queue = True  # … and waits for a seat
        who.append(worker)
    step = (closes - opens - timedelta(minutes=5)) / (len(who) + 1)
    taken = []
    for number, person_id in enumerate(dict.fromkeys(who), start=1):
        at = opens + step * number
        applied = seats.apply_for_seat(edition_id, person_id, by=None, now=at)
        if applied.ref:
            taken.append(applied.ref)
            region.booked.setdefault(person_id, []).extend(planned.meetings)
    if planned.stage in (plan.FULL, plan.OPEN, plan.PAST) and len(taken) > 4:
        ref = taken[2]
        enrolment_id = db.session.scalars(select(Enrolment.id).where(Enrolment.ref == ref)).one()
        seats.withdraw(enrolment_id, reason="", by=None, now=closes - timedelta(minutes=2))


def _teach(region: _Region, planned: plan.PlannedEdition, edition_id: int) -> None:
    by = region.officer_id
    meetings = db.session.execute(
        select(Meeting.id, Meeting.starts_at, Meeting.ends_at)
        .where(Meeting.edition_id == edition_id)
        .order_by(Meeting.starts_at)
    ).all()
    seated = db.session.scalars(
        select(Enrolment.ref)
        .where(Enrolment.edition_id == edition_id, Enrolment.state == EnrolmentState.SEATED)
        .order_by(Enrolment.arrival)
    ).all()
    over = [m for m in meetings if m.ends_at < region.now]
    for meeting in over:
        wanted = [WantedMark(ref, _mark(region, meeting.starts_at, meeting.ends_at)) for ref in seated]
        done_at = meeting.ends_at + timedelta(minutes=10)
        attendance.save_marks(meeting.id, wanted, by=by, now=done_at)
        if meeting.ends_at < region.now - timedelta(days=1) or len(over) < len(meetings):
            attendance.close_register(meeting.id, by=by, now=done_at + timedelta(minutes=5))
    if over and len(over) == len(meetings) and planned.stage == plan.PAST:
        base_url = current_app.config["LMS"].base_url
        issued = over[-1].ends_at + timedelta(days=2)
        if issued < region.now:
            certificates.issue_certificates(edition_id, office(), base_url, by=by, now=issued)


def _mark(region: _Region, starts: datetime, ends: datetime) -> Mark:
    chance = region.dice.random()
    if chance < 0.88:
        return Mark(MarkKind.PRESENT)
    if chance < 0.92:
        return Mark(MarkKind.LATE, from_at=starts + timedelta(minutes=5 * region.dice.randrange(2, 10)))
    if chance < 0.95:
        return Mark(MarkKind.LEFT, until_at=ends - timedelta(minutes=15 * region.dice.randrange(2, 8)))
    return Mark(MarkKind.ABSENT)


def _assessments(region: _Region) -> None:
    """Some who ended their part long ago were assessed, so that EECR03 and the exits have something true to show."""
    query = (
        select(Participation.id, func.max(Support.began_on).label("last_on"))
        .join(Support, Support.participation_id == Participation.id)
        .group_by(Participation.id)
        .having(func.max(Support.began_on) < region.today - timedelta(days=200))
        .order_by(Participation.id)
    )
    for number, row in enumerate(db.session.execute(query).all()):
        if number % 3:
            continue
        is_assessed = number % 2 == 0
        ended_on = row.last_on + timedelta(days=5)
        if is_assessed:
            projects.record_assessment(
                row.id,
                result="qualified" if number % 4 == 0 else "not_qualified",
                assessed_on=ended_on,
                assessor="Komisja DEMO",
                document=f"Protokół DEMO/{row.id}",
                by=region.officer_id,
                now=region.now,
            )
        projects.end_participation(
            row.id,
            ended_on=ended_on,
            situation="qualification" if is_assessed and number % 4 == 0 else "not_applicable",
            as_planned=True,
            by=region.officer_id,
            now=region.now,
        )


def _settle_letters(region: _Region) -> None:
    """Letters of the past were delivered in the past; only today's and yesterday's wait for the worker."""
    old = region.now - timedelta(days=2)
    query = update(Message).where(Message.created_at < old).values(sent_at=Message.created_at, due_at=None)
    db.session.execute(query, execution_options={"synchronize_session": False})
