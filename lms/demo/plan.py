"""What the demo region consists of, as plain data out of a seed: institutions, places, editions with their days.

Plainly named and never real: NIP and REGON stay empty, what the field does not know yet is marked DEMO.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from random import Random

from lms.foundation.clock import WARSAW
from lms.foundation.holidays import is_public_holiday


@dataclass(frozen=True)
class Place:
    """A municipality as the plan needs it."""

    terc: str
    name: str
    kind: str
    county_terc: str
    county: str


@dataclass(frozen=True)
class PlannedInstitution:
    name: str
    type_code: str
    terc: str
    locality: str


_CENTRE_OF_KIND = {"1": "MOPS", "2": "GOPS", "3": "MGOPS"}
_OTHERS = (
    ("DPS", "DPS", 10), ("SDS", "ŚDS", 8), ("WTZ", "WTZ", 5), ("POW", "Placówka opiekuńczo-wychowawcza", 6),
    ("CUS", "CUS", 6), ("OWES", "OWES", 3), ("OIK", "Ośrodek interwencji kryzysowej", 3), ("UG", "Urząd Gminy", 8),
    ("SCH", "Szkoła Podstawowa nr 1", 4), ("HEALTH", "Przychodnia", 3), ("COURT", "Sąd Rejonowy", 2),
    ("POLICE", "Komenda Powiatowa Policji", 2), ("NGO", "Stowarzyszenie Wsparcie", 2), ("OA", "Ośrodek adopcyjny", 1),
)  # fmt: skip


def institutions(places: Sequence[Place], seed: int, count: int = 150) -> tuple[PlannedInstitution, ...]:
    """About `count` institutions in real municipalities: one family centre a county, then social assistance centres."""
    dice = Random(f"institutions-{seed}")  # nosec B311: demo data, repeated on purpose
    planned: list[PlannedInstitution] = []
    counties: dict[str, list[Place]] = {}
    for place in places:
        counties.setdefault(place.county_terc, []).append(place)
    for terc in sorted(counties):
        mine = counties[terc]
        if mine[0].county[:1].isupper():  # a city with county rights bears its own name
            planned.append(PlannedInstitution(f"MOPR {mine[0].county}", "MOPR", mine[0].terc, mine[0].name))
        else:
            seat = next((p for p in mine if p.kind == "1"), mine[0])
            planned.append(PlannedInstitution(f"PCPR, powiat {mine[0].county}", "PCPR", seat.terc, seat.name))
    shuffled = sorted(places, key=lambda p: p.terc)
    dice.shuffle(shuffled)
    for code, label, many in _OTHERS:
        for place in shuffled[:many]:
            planned.append(PlannedInstitution(f"{label} {place.name}", code, place.terc, place.name))
        shuffled = shuffled[many:] + shuffled[:many]
    centres = sorted(shuffled, key=lambda p: (p.kind != "1", dice.random()))
    names = {p.name for p in planned}
    for place in centres:
        if len(planned) >= count:
            break
        code = _CENTRE_OF_KIND[place.kind]
        name = f"{code} {place.name}"
        if name not in names:
            names.add(name)
            planned.append(PlannedInstitution(name, code, place.terc, place.name))
    return tuple(planned)


@dataclass(frozen=True)
class PlannedVenue:
    name: str
    address: str
    town: str
    seats: int


VENUES = (
    PlannedVenue("Sala konferencyjna 2", "ul. Modelowa 12, 61-001 Poznań", "Poznań", 40),
    PlannedVenue("Sala warsztatowa 5", "ul. Modelowa 12, 61-001 Poznań", "Poznań", 24),
    PlannedVenue("Dom Spotkań", "ul. Przykładowa 4, 62-800 Kalisz", "Kalisz", 30),
    PlannedVenue("Centrum Szkoleń", "ul. Wzorcowa 7, 62-510 Konin", "Konin", 30),
    PlannedVenue("Sala ratuszowa", "Rynek 3, 64-100 Leszno", "Leszno", 26),
    PlannedVenue("Biblioteka, sala na piętrze", "ul. Próbna 9, 64-920 Piła", "Piła", 24),
)

PAST, RUNNING, OPEN, FULL, ANNOUNCED, DRAFT, CANCELLED = (
    "past",
    "running",
    "open",
    "full",
    "announced",
    "draft",
    "cancelled",
)
_STAGES = {RUNNING: 5, OPEN: 8, FULL: 4, ANNOUNCED: 4, DRAFT: 2, CANCELLED: 1}


@dataclass(frozen=True)
class PlannedMeeting:
    starts_at: datetime
    ends_at: datetime
    break_minutes: int
    venue: int | None


@dataclass(frozen=True)
class PlannedEdition:
    """One edition: `venue` is an index of VENUES, None is online; `demand` is how many apply."""

    course_code: str
    stage: str
    capacity: int
    waiting_capacity: int | None
    institution_limit: int | None
    enrol_from_at: datetime
    enrol_until_at: datetime
    demand: int
    trainer: int
    meetings: tuple[PlannedMeeting, ...]


@dataclass(frozen=True)
class CourseFacts:
    """A course as the plan needs it; `hours` and `teaching_hour_minutes` are None while nobody has said them."""

    code: str
    form: str
    days: int
    group_max: int
    institution_limit: int | None
    is_statutory: bool
    hours: int | None = None
    teaching_hour_minutes: int | None = None


TRAINERS = 12
DEMO_TRAINER = 0  # who signs in as the demo's trainer


class _Diary:
    """Which venue and which trainer is taken when."""

    def __init__(self) -> None:
        self.venues: dict[int, list[PlannedMeeting]] = {number: [] for number in range(len(VENUES))}
        self.trainers: dict[int, list[PlannedMeeting]] = {number: [] for number in range(TRAINERS)}

    def has_room(self, meetings: Sequence[PlannedMeeting]) -> bool:
        """Whether every meeting in a venue has it for itself."""
        return not any(overlap([m], self.venues[m.venue]) for m in meetings if m.venue is not None)

    def free_trainer(self, asked: Sequence[int], meetings: Sequence[PlannedMeeting]) -> int | None:
        """The first of those asked who leads nothing else at these times."""
        return next((who for who in asked if not overlap(meetings, self.trainers[who])), None)

    def book(self, meetings: Sequence[PlannedMeeting], trainer: int) -> None:
        self.trainers[trainer] += meetings
        for meeting in meetings:
            if meeting.venue is not None:
                self.venues[meeting.venue].append(meeting)


def overlap(some: Sequence[PlannedMeeting], others: Sequence[PlannedMeeting]) -> bool:
    """Whether nobody could be at all of both; a meeting may begin when another ends."""
    return any(a.starts_at < b.ends_at and b.starts_at < a.ends_at for a in some for b in others)


def editions(
    courses: Sequence[CourseFacts], seed: int, today: date, begins_on: date, count: int = 60
) -> tuple[PlannedEdition, ...]:
    """`count` editions around `today`: most are over, some running, open, full, announced or drafts."""
    dice = Random(f"editions-{seed}")  # nosec B311: demo data, repeated on purpose
    stages = [stage for stage, many in _STAGES.items() for _ in range(many)]
    stages = [PAST] * max(0, count - len(stages)) + stages
    short = [c for c in courses if c.days <= 10 and not c.is_statutory]
    middle = [c for c in short if 2 <= c.days <= 3]
    long = [c for c in courses if c.is_statutory]
    span = max(60, (today - begins_on).days - 60)
    diary = _Diary()
    planned = {}
    # Running editions cannot move to another day, so they choose first; they are fewer than the venues.
    for number in sorted(range(len(stages)), key=lambda n: stages[n] != RUNNING):
        stage = stages[number]
        pool = (long if number % 2 else middle) if stage == RUNNING else short
        course = pool[(number * 7 + dice.randrange(3)) % len(pool)]
        if stage == PAST:
            first = begins_on + timedelta(days=45 + span * number // max(1, stages.count(PAST)))
        elif stage == RUNNING:
            first = today - timedelta(days=dice.randrange(8, 20))
        elif stage == ANNOUNCED:
            first = today + timedelta(days=dice.randrange(60, 110))
        else:
            first = today + timedelta(days=dice.randrange(9, 55))
        planned[number] = _edition(course, stage, first, dice, (number + 1) % TRAINERS, today, diary)
    return tuple(planned[number] for number in range(len(stages)))


def _edition(
    course: CourseFacts, stage: str, first: date, dice: Random, trainer: int, today: date, diary: _Diary
) -> PlannedEdition:
    venue = None if course.form == "online" else dice.randrange(len(VENUES))
    days, venue, trainer, meetings = _arranged(course, stage, first, venue, trainer, today, diary)
    diary.book(meetings, trainer)
    capacity = min(course.group_max, 24 if venue is None else VENUES[venue].seats)
    opens = datetime.combine(days[0] - timedelta(days=35), time(8, 0), WARSAW)
    closes = datetime.combine(days[0] - timedelta(days=5), time(12, 0), WARSAW)
    if stage in (OPEN, FULL, RUNNING, DRAFT, CANCELLED):
        opens = datetime.combine(min(days[0], today) - timedelta(days=20), time(8, 0), WARSAW)
    if stage in (OPEN, FULL, DRAFT, CANCELLED):
        closes = datetime.combine(
            max(days[0] - timedelta(days=4), today + timedelta(days=1)), time(12, 0), WARSAW
        )
    demand = {PAST: capacity - dice.randrange(0, 6), RUNNING: capacity - 1, OPEN: capacity // 2 + dice.randrange(0, 5),
              FULL: capacity + dice.randrange(2, 9), CANCELLED: 3}.get(stage, 0)  # fmt: skip
    return PlannedEdition(
        course.code,
        stage,
        capacity,
        capacity // 2,
        course.institution_limit,
        opens,
        closes,
        demand,
        trainer,
        meetings,
    )


def _arranged(
    course: CourseFacts,
    stage: str,
    first: date,
    venue: int | None,
    trainer: int,
    today: date,
    diary: _Diary,
) -> tuple[list[date], int | None, int, tuple[PlannedMeeting, ...]]:
    """Days, venue, trainer and meetings that disturb nothing booked: the wished ones, the next free, a later day."""
    while True:
        days = _days(course, stage, first, today)
        asked = _from(trainer, TRAINERS)
        if stage == RUNNING:  # the demo's trainer stands before one group today, never before two
            is_shown = today in days and not diary.trainers[DEMO_TRAINER]
            asked = [DEMO_TRAINER] if is_shown else [who for who in asked if who != DEMO_TRAINER]
        for room in [None] if venue is None else _from(venue, len(VENUES)):
            meetings = _meetings(course, days, room)
            leader = diary.free_trainer(asked, meetings)
            if leader is not None and diary.has_room(meetings):
                return days, room, leader, meetings
        first += timedelta(days=1)


def _from(first: int, many: int) -> list[int]:
    """Everybody in turn, beginning with `first`."""
    return [(first + step) % many for step in range(many)]


def _days(course: CourseFacts, stage: str, first: date, today: date) -> list[date]:
    """Consecutive working days for short courses, every second Saturday for the long ones."""
    if course.is_statutory:
        saturday = first + timedelta(days=(5 - first.weekday()) % 7)
        many = min(course.days, 8)
        step = 14
        days = [saturday + timedelta(days=step * n) for n in range(many)]
    elif stage == RUNNING:
        days = [first, today, today + timedelta(days=7)][: max(2, min(course.days, 3))]
        days = sorted({_working(day) if day != today else day for day in days})
    else:
        days, day = [], first
        while len(days) < min(course.days, 3 if course.days < 10 else 6):
            day = _working(day)
            days.append(day)
            day += timedelta(days=7 if course.days >= 10 else 1)
    return days


def _working(day: date) -> date:
    while day.weekday() >= 5 or is_public_holiday(day):
        day += timedelta(days=1)
    return day


def _meetings(course: CourseFacts, days: Sequence[date], venue: int | None) -> tuple[PlannedMeeting, ...]:
    """One meeting a day from nine; every second day of a hybrid course is online."""
    rooms = [None if course.form == "hybrid" and place % 2 else venue for place in range(len(days))]
    begins = [datetime.combine(day, time(9, 0), WARSAW) for day in days]
    return tuple(
        PlannedMeeting(start, start + timedelta(minutes=net + pause), pause, room)
        for start, room, (net, pause) in zip(begins, rooms, _lengths(course, rooms), strict=True)
    )


def _lengths(course: CourseFacts, rooms: Sequence[int | None]) -> list[tuple[int, int]]:
    """Minutes of teaching and of pauses for each meeting; the teaching adds up to the hours of the course."""
    if course.hours is None or course.teaching_hour_minutes is None:
        return [(360, 30 if room is None else 60) for room in rooms]  # a habit, until a programme says hours
    total, many = course.hours * course.teaching_hour_minutes, len(rooms)
    taught = [5 * (total * place // many // 5) for place in range(many)] + [total]
    nets = [after - before for before, after in pairwise(taught)]
    # An odd minute goes into the pause, so that nobody reads 15:58 and the sum stays exact.
    return [(net, (30 if net <= 270 else 60) + -net % 5) for net in nets]
