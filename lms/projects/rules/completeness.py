"""Which records are whole enough to be counted and sent, and which would be the same person twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from datetime import date

from lms.people.rules import Sex, normal_pesel
from lms.projects.rules.codes import Education, LabourStatus
from lms.projects.rules.entry import check_entry
from lms.projects.rules.facts import EntryData, Fault, ProjectFacts, Reason


def repeated_identifiers(people: Iterable[tuple[Hashable, EntryData]]) -> dict[Hashable, Fault]:
    """Person key → fault, for everyone whose PESEL or other identifier occurs twice in the project."""
    known = [(key, *_identifier(data)) for key, data in people]
    times = Counter(number for _, _, number in known if number)
    return {key: Fault(field, Reason.REPEATED) for key, field, number in known if times[number] > 1}


def _identifier(data: EntryData) -> tuple[str, str]:
    if data.no_pesel:
        return "other_id", (data.other_id or "").strip()
    return "pesel", normal_pesel(data.pesel or "")


def identifier_of(data: EntryData) -> str:
    """What stands in the column "PESEL or other identifier"; empty when neither is known."""
    return _identifier(data)[1]


def point_1_1_gaps(
    sex: Sex | None, labour_status: LabourStatus | None, age: date | int | None, education: Education | None
) -> tuple[str, ...]:
    """Which of the four data of Annex I point 1.1 are unknown. `age`: birth date or completed years.

    Reg. (EU) 2021/1057, Art. 17(5): a participant's data are transmitted only when all four exist.
    """
    known = {"sex": sex, "labour_status": labour_status, "birth_date": age, "education": education}
    return tuple(field for field, value in known.items() if value is None)


def missing_for_point_1_1(data: EntryData) -> tuple[str, ...]:
    """Fields without which the person stands only in the overall total."""
    age = data.age_on_entry if data.birth_date is None else data.birth_date
    return point_1_1_gaps(data.sex, data.labour_status, age, data.education)


def is_complete_record(data: EntryData) -> bool:
    """Whether the person may be counted by age, status and education (EECO02 to EECO11) and in results."""
    return not missing_for_point_1_1(data)


# follow from another box, are set by the office, or stand for the same question
_NOT_ASKED = frozenset(
    {"began_on", "degurba", "voivodeship", "county", "third_country", "country", "participant_kind"}
)
_NUMBERS = frozenset({"pesel", "other_id"})
_ANY_PROJECT = ProjectFacts(number="-", starts_on=date.min, ends_on=date.max)


def boxes_to_fill(data: EntryData, *, asks_number: bool = True) -> tuple[str, ...]:
    """Boxes that the person still has to fill in before SM EFS takes the record, in the order of the form; the number
    only when it is asked."""
    left_out = _NOT_ASKED if asks_number else _NOT_ASKED | _NUMBERS
    faults = check_entry(data, None, _ANY_PROJECT)
    asked = [f.field for f in faults if f.reason is Reason.MISSING and f.field not in left_out]
    return tuple(dict.fromkeys(asked))
