"""The figures of a day, out of the database in two statements whatever the number of people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from lms.foundation.storage import db
from lms.indicators.queries.definitions import LISTS, as_list, definitions
from lms.indicators.rules import (
    AssessmentFacts,
    Counter,
    Definition,
    Figure,
    ParticipantFacts,
    SumFault,
    check_sums,
    figures,
    figures_by,
)
from lms.people.models import County
from lms.projects import queries as projects
from lms.projects.queries import AssessmentView, ProjectView


@dataclass(frozen=True)
class Report:
    """The figures of one project on one day, as the definitions are ordered; `lists` are those without a definition."""

    project: ProjectView
    on: date
    definitions: tuple[Definition, ...]
    figures: tuple[Figure, ...]
    lists: Mapping[Counter, Figure]
    faults: tuple[SumFault, ...]

    @property
    def everybody(self) -> int:
        """How many people have taken part until that day."""
        return self.lists[Counter.ALL].total or 0


def participants(project_id: int) -> tuple[ParticipantFacts, ...]:
    """Everybody who takes part, as the rules look at them; `key` is the participation's id. Two statements."""
    assessments = {
        key: tuple(map(_assessment, found))
        for key, found in projects.assessments_of_project(project_id).items()
    }
    rows = projects.participant_facts(project_id)
    return tuple(_participant(row, assessments.get(row.key, ())) for row in rows)


def _assessment(view: AssessmentView) -> AssessmentFacts:
    result: Any = view.result
    return AssessmentFacts(result, view.assessed_on, view.assessor, view.document)


def _participant(row: Any, assessments: tuple[AssessmentFacts, ...]) -> ParticipantFacts:
    return ParticipantFacts(
        key=row.key,
        began_on=row.began_on,
        ended_on=row.ended_on,
        sex=row.sex,
        age=row.age,
        labour_status=row.labour_status,
        labour_detail=row.labour_detail,
        education=row.education,
        disability=row.disability,
        minority=row.minority,
        foreign_background=row.foreign_background,
        third_country=row.third_country,
        homeless=row.homeless,
        degurba=row.degurba,
        county=row.county,
        situations=(row.exit_situation,) if row.exit_situation else (),
        assessments=assessments,
    )


def report(project: ProjectView, on: date) -> Report:
    """Every figure of the project on a day. Three statements."""
    people, known = participants(project.id), definitions(project)
    counted = figures(people, on, known)
    lists = figures(people, on, [as_list(counter) for counter in LISTS])
    return Report(project, on, known, counted, dict(zip(LISTS, lists, strict=True)), check_sums(counted))


def figure_of(project_id: int, definition: Definition, on: date) -> Figure:
    """One figure on a day, without its people. Two statements."""
    (figure,) = figures(participants(project_id), on, [definition])
    return figure


def figure_in(of: Report, counter: Counter) -> Figure | None:
    """The figure of a report that this counter counts, whatever its code; None when no definition uses it."""
    pairs = zip(of.definitions, of.figures, strict=True)
    return next((figure for definition, figure in pairs if definition.counter is counter), None)


@dataclass(frozen=True)
class CountyFigures:
    """Figures of the people who live in one county; `name` is None for those whose residence is not known."""

    name: str | None
    figures: tuple[Figure, ...]


def by_county(project: ProjectView, on: date) -> tuple[CountyFigures, ...]:
    """The figures of a day by county of residence, in Polish order, the unknown last; they add up to the whole."""
    groups = figures_by(lambda person: person.county, participants(project.id), on, definitions(project))
    order: list[str | None] = [*db.session.scalars(select(County.name).order_by(County.sort_key)), None]
    return tuple(CountyFigures(name, groups[name]) for name in order if name in groups)
