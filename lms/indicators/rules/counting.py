"""Who is counted by an indicator on a day: a figure is the length of the list of its people, by construction."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from lms.indicators.rules.facts import (
    AssessmentFacts,
    AssessmentResult,
    Counter,
    Definition,
    Figure,
    ParticipantFacts,
    PersonKey,
    WhyUnknown,
)
from lms.people.rules import Sex
from lms.projects.rules import (
    Answer,
    Degurba,
    Education,
    ExitSituation,
    LabourDetail,
    LabourStatus,
    exit_prompt_due,
    last_result_on,
)

Test = Callable[[ParticipantFacts, date], bool]
Group = TypeVar("Group", bound=Hashable)


class Part(StrEnum):
    """The parts of a figure, each with a list of its own."""

    TOTAL = "total"
    WOMEN = "women"
    MEN = "men"
    UNKNOWN = "unknown"


def has_left(person: ParticipantFacts, on: date) -> bool:
    return person.ended_on is not None and person.ended_on <= on


def is_qualification(assessment: AssessmentFacts, person: ParticipantFacts, on: date) -> bool:
    """Whether an assessment makes its person count in EECR03 on a day.

    A positive outcome recorded with date, assessor and document, between the first day and four weeks after
    leaving, of somebody who has left: the indicator speaks of leaving. Attending or holding a certificate
    proves nothing.
    """
    is_signed = bool((assessment.assessor or "").strip() and (assessment.document or "").strip())
    if assessment.result != AssessmentResult.QUALIFIED or not is_signed or assessment.assessed_on is None:
        return False
    if person.ended_on is None or person.ended_on > on:
        return False
    return person.began_on <= assessment.assessed_on <= min(last_result_on(person.ended_on), on)


def _has(situation: ExitSituation, person: ParticipantFacts, on: date) -> bool:
    return situation in person.situations and has_left(person, on)


def _is_exit_unknown(person: ParticipantFacts, on: date) -> bool:
    # "Being monitored" is what one writes while the four weeks run; after them it answers nothing.
    is_answered = any(situation != ExitSituation.MONITORED for situation in person.situations)
    return exit_prompt_due(person.ended_on, on) and not is_answered


# Special categories, origin, housing and residence do not ask for a complete record (Annex I point 1.2).
_ANYBODY: Mapping[Counter, Test] = MappingProxyType(
    {
        Counter.ALL: lambda person, on: True,
        Counter.INCOMPLETE: lambda person, on: not person.is_complete,
        Counter.WITHOUT_DEGURBA: lambda person, on: person.degurba is None,
        Counter.EXIT_UNKNOWN: _is_exit_unknown,
        Counter.DISABLED: lambda person, on: person.disability == Answer.YES,
        Counter.THIRD_COUNTRY: lambda person, on: person.third_country == Answer.YES,
        Counter.FOREIGN_BACKGROUND: lambda person, on: person.foreign_background == Answer.YES,
        Counter.MINORITY: lambda person, on: person.minority == Answer.YES,
        Counter.HOMELESS: lambda person, on: person.homeless == Answer.YES,
        Counter.RURAL: lambda person, on: person.degurba == Degurba.RURAL,
    }
)

_WITHOUT_WORK = (LabourStatus.UNEMPLOYED, LabourStatus.INACTIVE)


def _is_between(lowest: int, highest: int) -> Test:
    return lambda person, on: person.age is not None and lowest <= person.age <= highest


# Asked only of complete records: the breakdowns of point 1.1 and the results (Art. 17(5)).
_COMPLETE: Mapping[Counter, Test] = MappingProxyType(
    {
        Counter.COMPLETE: lambda person, on: True,
        Counter.UNEMPLOYED: lambda person, on: person.labour_status == LabourStatus.UNEMPLOYED,
        Counter.LONG_TERM_UNEMPLOYED: lambda person, on: (
            person.labour_status == LabourStatus.UNEMPLOYED
            and person.labour_detail == LabourDetail.LONG_TERM_UNEMPLOYED
        ),
        Counter.INACTIVE: lambda person, on: person.labour_status == LabourStatus.INACTIVE,
        Counter.EMPLOYED: lambda person, on: person.labour_status == LabourStatus.EMPLOYED,
        Counter.BELOW_18: _is_between(0, 17),
        Counter.FROM_18_TO_29: _is_between(18, 29),
        Counter.FROM_55: _is_between(55, 999),
        Counter.ISCED_0_2: lambda person, on: person.education == Education.ISCED_0_2,
        Counter.ISCED_3_4: lambda person, on: person.education == Education.ISCED_3_4,
        Counter.ISCED_5_8: lambda person, on: person.education == Education.ISCED_5_8,
        Counter.SEARCHING_AFTER: lambda person, on: (
            person.labour_status == LabourStatus.INACTIVE and _has(ExitSituation.JOB_SEARCH, person, on)
        ),
        Counter.LEARNING_AFTER: lambda person, on: (
            person.labour_detail != LabourDetail.IN_EDUCATION and _has(ExitSituation.EDUCATION, person, on)
        ),
        Counter.QUALIFIED_AFTER: lambda person, on: any(
            is_qualification(assessment, person, on) for assessment in person.assessments
        ),
        Counter.WORKING_AFTER: lambda person, on: (
            person.labour_status in _WITHOUT_WORK and _has(ExitSituation.WORK, person, on)
        ),
    }
)

# What this software does not know. Local governments and bodies supported as such are not yet kept;
# competences need four recorded stages; the two later results are measured by the managing authority on a
# sample.
_UNKNOWN: Mapping[Counter, WhyUnknown] = MappingProxyType(
    {
        Counter.PUBLIC_BODIES: WhyUnknown.NOT_RECORDED,
        Counter.ENTERPRISES: WhyUnknown.NOT_RECORDED,
        Counter.COMPETENCES: WhyUnknown.NOT_RECORDED,
        Counter.LOCAL_GOVERNMENTS: WhyUnknown.NOT_RECORDED,
        Counter.WORKING_LATER: WhyUnknown.MEASURED_BY_AUTHORITY,
        Counter.BETTER_LATER: WhyUnknown.MEASURED_BY_AUTHORITY,
    }
)

_SEXES = {Part.WOMEN: Sex.WOMAN, Part.MEN: Sex.MAN, Part.UNKNOWN: None}


def _begun(participants: Iterable[ParticipantFacts], on: date) -> list[ParticipantFacts]:
    people = list(participants)
    if len({person.key for person in people}) != len(people):
        raise ValueError("a person stands in one project more than once")
    return [person for person in people if person.began_on <= on]


def _counted(counter: Counter, begun: Iterable[ParticipantFacts], on: date) -> list[ParticipantFacts] | None:
    if counter in _UNKNOWN:
        return None
    if counter in _ANYBODY:
        test = _ANYBODY[counter]
        return [person for person in begun if test(person, on)]
    test = _COMPLETE[counter]
    return [person for person in begun if test(person, on) and person.is_complete]


def _part(part: Part, people: list[ParticipantFacts]) -> list[ParticipantFacts]:
    return people if part is Part.TOTAL else [person for person in people if person.sex == _SEXES[part]]


def members(
    code: Counter | str, participants: Iterable[ParticipantFacts], on: date, part: Part = Part.TOTAL
) -> tuple[PersonKey, ...] | None:
    """Keys of the people behind a figure, in the order given; None where the figure cannot be known.

    `code`: a counter, or the code of a common indicator; for the project's own indicator pass its counter. An
    unknown code is a ValueError.
    """
    people = _counted(Counter(code), _begun(participants, on), on)
    return None if people is None else tuple(person.key for person in _part(part, people))


def figures(
    participants: Iterable[ParticipantFacts], on: date, definitions: Iterable[Definition]
) -> tuple[Figure, ...]:
    """The figures on a day, cumulative since the project began, in the order of the definitions.

    Each number is the length of the list that `members` gives for it. Somebody given twice is a ValueError.
    """
    begun = _begun(participants, on)
    return tuple(_figure(definition, begun, on) for definition in definitions)


def _figure(definition: Definition, begun: list[ParticipantFacts], on: date) -> Figure:
    people = _counted(definition.counter, begun, on)
    if people is None:
        return Figure(definition.code, None, None, None, None, reason=_UNKNOWN[definition.counter])
    total, women, men, unknown = (len(_part(part, people)) for part in Part)
    unseen = _counted(Counter.WITHOUT_DEGURBA, begun, on) if definition.counter is Counter.RURAL else None
    without_degurba = None if unseen is None else len(unseen)
    return Figure(definition.code, total, women, men, unknown, without_degurba)


def figures_by(
    group_of: Callable[[ParticipantFacts], Group],
    participants: Iterable[ParticipantFacts],
    on: date,
    definitions: Sequence[Definition],
) -> dict[Group, tuple[Figure, ...]]:
    """Figures of each group (for instance by county of residence); the groups add up to the whole."""
    groups: dict[Group, list[ParticipantFacts]] = {}
    for person in _begun(participants, on):
        groups.setdefault(group_of(person), []).append(person)
    return {group: figures(people, on, definitions) for group, people in groups.items()}
