"""The people behind a figure, a page at a time: the same members that the figure counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from lms.foundation.paging import PER_PAGE, Page
from lms.foundation.storage import db
from lms.indicators.queries.figures import participants
from lms.indicators.rules import (
    Counter,
    Definition,
    Figure,
    Part,
    ParticipantFacts,
    figures,
    is_qualification,
    members,
)
from lms.people.models import Institution, Person
from lms.projects.models import Participation
from lms.projects.rules import point_1_1_gaps


@dataclass(frozen=True)
class ListedPerson:
    """One line of a list: who, from where, since when, and the paper behind it where there is one.

    `missing`: which of the four data of Annex I point 1.1 are unknown, in the list of incomplete records only.
    `document`, `assessed_on`: of the assessment that counts, in the list of qualifications only.
    """

    ref: str
    first_name: str
    last_name: str
    position: str
    institution: str | None
    began_on: date
    ended_on: date | None
    missing: tuple[str, ...] = ()
    document: str = ""
    assessed_on: date | None = None


@dataclass(frozen=True)
class Listing:
    """A figure with one page of the people behind one part of it; `page` is None where it cannot be known."""

    figure: Figure
    page: Page | None


def listed(
    project_id: int, definition: Definition, on: date, part: Part, number: int, per_page: int = PER_PAGE
) -> Listing:
    """One page of the people behind a figure, in Polish order; past the end the last page. Four statements."""
    facts = {person.key: person for person in participants(project_id)}
    (figure,) = figures(facts.values(), on, [definition])
    keys = members(definition.counter, facts.values(), on, part)
    if keys is None:
        return Listing(figure, None)
    counted = set(keys)
    ordered = [key for key in _in_polish_order(project_id) if key in counted]
    total = len(counted)  # whom this reader is not shown is counted all the same
    number = min(number, max(1, -(-total // per_page)))
    shown = ordered[(number - 1) * per_page : number * per_page]
    names = _named(shown)
    rows = [_line(names[key], definition.counter, facts[key], on) for key in shown]
    return Listing(figure, Page(rows, number, total, per_page, unnamed=total - len(ordered)))


def _in_polish_order(project_id: int) -> Sequence[int]:
    query = (
        select(Participation.id)
        .join(Person, Person.id == Participation.person_id)
        .where(Participation.project_id == project_id)
        .order_by(Person.sort_key, Participation.id)
    )
    return db.session.scalars(query).all()


def _named(keys: Sequence[int]) -> dict[int, Any]:
    query = (
        select(
            Participation.id,
            Person.ref,
            Person.first_name,
            Person.last_name,
            Person.position,
            Institution.name.label("institution"),
        )
        .join(Person, Person.id == Participation.person_id)
        .outerjoin(Institution, Institution.id == Participation.institution_id)
        .where(Participation.id.in_(keys))
    )
    return {row.id: row for row in db.session.execute(query)}


def _line(row: Any, counter: Counter, person: ParticipantFacts, on: date) -> ListedPerson:
    missing: tuple[str, ...] = ()
    paper = None
    if counter is Counter.INCOMPLETE:
        missing = point_1_1_gaps(person.sex, person.labour_status, person.age, person.education)
    if counter is Counter.QUALIFIED_AFTER:
        paper = next(one for one in person.assessments if is_qualification(one, person, on))
    return ListedPerson(
        row.ref,
        row.first_name,
        row.last_name,
        row.position,
        row.institution,
        person.began_on,
        person.ended_on if person.ended_on is not None and person.ended_on <= on else None,
        missing,
        (paper.document or "") if paper else "",
        paper.assessed_on if paper else None,
    )
