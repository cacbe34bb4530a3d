"""The office of the demo, its project, institutions and people."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

from sqlalchemy import select

from lms.courses import operations as courses
from lms.courses.operations.venues import NewVenue
from lms.demo import people as synthetic
from lms.demo import plan
from lms.demo.signins import PASSWORD
from lms.foundation import clock
from lms.foundation.spreadsheets import Sheet
from lms.foundation.storage import db
from lms.people.models import Institution, Municipality, Office
from lms.people.office import forget
from lms.people.operations.accounts import register_account
from lms.people.operations.contacts import add_contact
from lms.people.operations.imports import keep_file
from lms.people.operations.institutions import create_institution
from lms.people.operations.notices import acknowledge
from lms.people.operations.office import change_office
from lms.people.operations.register import create_person, save_participant_form
from lms.people.queries.notices import counting
from lms.people.requests import NewInstitution, NewPerson, ParticipantAnswers
from lms.people.rules import Role
from lms.people.rules.places import HOME
from lms.privacy.operations.requests import record_request
from lms.privacy.rules.clocks import Wish
from lms.projects import operations as projects
from lms.projects.models import Project
from lms.projects.operations.retention import begin_hold
from lms.projects.operations.settings import NewProject

_LIST = (
    ("Przykładowa", "Łucja", "lucja.przykladowa@demo.example", ""),
    ("Wzorowy", "Jan", "jan.wzorowy@demo.example", "Nieznany Ośrodek"),
)
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


@dataclass
class Region:
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


def office_and_project(region: Region) -> None:
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
    at_home = select(Municipality).where(Municipality.terc.startswith(HOME)).order_by(Municipality.terc)
    rows = db.session.execute(at_home).scalars()
    return tuple(plan.Place(m.terc, m.name, m.kind, m.county_terc, m.county.name) for m in rows)


def institutions(region: Region) -> None:
    created = []
    for planned in plan.institutions(_places(), region.seed):
        new = NewInstitution(planned.name, planned.type_code, planned.terc, planned.locality, is_demo=True)
        row = create_institution(new, by=None, now=region.now)
        created.append((row.id, planned.type_code))
    region.institutions = tuple(created)


def people_of(region: Region, count: int) -> None:
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
    region: Region, one: synthetic.SyntheticPerson, institution_id: int, email: str | None = None
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


def accounts(region: Region) -> None:
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
    protection = of_the_office("protection@demo.example", Role.DATA_PROTECTION, "inspektor ochrony danych")[1]
    of_the_office("admin@demo.example", Role.ADMINISTRATOR, "administrator systemu")
    others = (f"trainer{number}@demo.example" for number in range(2, plan.TRAINERS + 1))
    emails = ["trainer@demo.example", *others]
    region.trainers = tuple(of_the_office(email, Role.TRAINER, "trener")[0] for email in emails)
    region.staff = (worker, *region.staff)
    _desk(region)
    _data_protection(region, protection)


def _data_protection(region: Region, by: int) -> None:
    """What people have read, two requests whose clocks run, a hold of the past."""
    texts = [one.id for one in counting(region.today)]
    for person_id in region.staff:  # the coordinator of the demo is asked when they apply
        acknowledge(person_id, texts, "pl", by=None, now=_entered())
    for number, kind, days in ((3, Wish.ACCESS, 26), (8, Wish.ERASURE, 4)):
        received_on = region.today - timedelta(days=days)
        record_request(
            region.staff[number], kind, received_on=received_on, wish="DEMO", by=by, now=region.now
        )
    begin_hold(
        region.project_id,
        from_on=date(2025, 3, 1),
        until_on=date(2025, 4, 30),
        reason="Kontrola projektu (DEMO)",
        by=by,
        now=region.now,
    )


def _desk(region: Region) -> None:
    """Whom the office calls at the demo's institution, and a list that waits for the officer's decision."""
    home = db.session.get_one(Institution, region.home)
    called = {
        "name": "Irena Przykładowa",
        "role": "kadry",
        "phone": "+48 100 000 001",
        "email": "kadry@demo.example",
    }
    add_contact(home, called, by=region.officer_id, now=region.now)
    sheet = Sheet(
        "", (("Nazwisko", "Imię", "Adres e-mail", "Zakład pracy"), *_LIST, ("", "Ola", "ola@", home.name))
    )
    keep_file(region.officer_id, "lista-demo.xlsx", sheet, now=region.now)
