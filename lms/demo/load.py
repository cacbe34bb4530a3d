"""Fills the house through the operations of its rooms: what ships, then a region of synthetic people.

Everything happens at the moment it would have happened: enrolment in its window, marks on the day, certificates after
the last meeting. The same seed and day give the same region.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from random import Random

from sqlalchemy import func, select, update

from lms.courses.shipped import load_catalogue
from lms.demo import plan
from lms.demo.region import PROJECT, Region, accounts, institutions, office_and_project, people_of
from lms.demo.register import register
from lms.demo.teaching import assessments, course_facts, hold_edition
from lms.foundation import clock, storage
from lms.foundation.outbox import Message
from lms.foundation.storage import db
from lms.indicators.shipped import load_definitions
from lms.people.models import Person
from lms.people.shipped import (
    load_institution_types,
    load_municipalities,
    load_notices,
    load_staff_groups,
)
from lms.specialisation.shipped import load_programmes

Step = Callable[[str], None]


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
        load_staff_groups()
        load_catalogue()
        load_definitions()
        load_programmes()
        load_notices(clock.now())


def load_region(people: int, seed: int, say: Step = lambda text: None) -> None:
    """The demo region. Needs an empty register; commits in a few large steps."""
    now = clock.now()
    region = Region(seed, Random(f"region-{seed}"), clock.today(), now)  # nosec B311: demo data, repeated on purpose
    with storage.transaction():
        say("the office, the project, institutions")
        office_and_project(region)
        institutions(region)
    with storage.transaction():
        say(f"{people} people with their participant forms")
        people_of(region, people)
        accounts(region)
    planned = plan.editions(course_facts(), seed, region.today, PROJECT.starts_on)
    for number, edition in enumerate(planned, start=1):
        say(f"edition {number} of {len(planned)}: {edition.course_code}, {edition.stage}")
        with storage.transaction():
            hold_edition(region, edition)
    with storage.transaction():
        say("assessments and letters of the past")
        assessments(region)
        register(region)
        _settle_letters(region)


def _settle_letters(region: Region) -> None:
    """Letters of the past were delivered in the past; only today's and yesterday's wait for the worker."""
    old = region.now - timedelta(days=2)
    query = update(Message).where(Message.created_at < old).values(sent_at=Message.created_at, due_at=None)
    db.session.execute(query, execution_options={"synchronize_session": False})
