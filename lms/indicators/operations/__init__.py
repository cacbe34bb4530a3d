"""Verbs of indicators: make the file for SM EFS, and note who took figures, lists and files with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from lms.foundation import audit
from lms.indicators.paper import smefs_file
from lms.indicators.queries.definitions import header, texts
from lms.indicators.queries.smefs import Candidate, StaysOut, candidates, facts_of, person_ids
from lms.indicators.rules import (
    Definition,
    Part,
    PersonKey,
    SmefsRow,
    Spelled,
    Texts,
    split_for_export,
    why_not_exported,
)
from lms.people.operations import reading
from lms.people.operations.register import numbers_of
from lms.people.rules import normal_pesel
from lms.projects.queries import ProjectView
from lms.projects.rules import FIELD_ORDER, Fault, ProjectFacts


@dataclass(frozen=True)
class SmefsFile:
    """The file for SM EFS, whole, and who stays out of it.

    `by_number`: those of the people left out whom only the opened number kept out; the page could not know them.
    """

    body: bytes
    count: int
    left_out: tuple[StaysOut, ...]
    by_number: tuple[StaysOut, ...]


def make_smefs(
    project: ProjectView, *, began_from: date | None = None, began_until: date | None = None
) -> SmefsFile:
    """Open the numbers and write everybody who may go; with days, those who began between them.

    Reads only, and takes a second for some thousands of people: keep it out of a transaction that writes. Whoever lets
    the file go notes it with `note_smefs`.
    """
    period = (project.id, began_from, began_until)
    writing = _Writing(facts_of(project), texts(), numbers_of(person_ids(*period)))
    body = b"".join(smefs_file(writing.ready(candidates(*period)), header(), writing.texts))
    return SmefsFile(body, writing.count, tuple(writing.left_out), tuple(writing.by_number))


class _Writing:
    """Checks people on their way into the file and keeps who stays out, so that only those are held in memory."""

    def __init__(self, project: ProjectFacts, texts: Texts, numbers: Mapping[int, str]) -> None:
        self.project, self.texts, self.numbers = project, texts, numbers
        self._spelled = Spelled(texts)
        self.count = 0
        self.left_out: list[StaysOut] = []
        self.by_number: list[StaysOut] = []
        times = Counter(map(normal_pesel, numbers.values()))
        self._doubtful = {
            person_id for person_id, number in numbers.items() if times[normal_pesel(number)] > 1
        }

    def ready(self, people: Iterator[Candidate]) -> Iterator[SmefsRow]:
        """The rows of those who may go, in the order given; people with the same number are checked together, last."""
        doubtful: dict[PersonKey, Candidate] = {}
        for person in people:
            row = person.row(self.project, self.numbers.get(person.person_id))
            if person.person_id in self._doubtful:
                doubtful[row.key] = person
            elif faults := why_not_exported(row, texts=self._spelled):
                self._leave_out(person, faults)
            else:
                self.count += 1
                yield row
        rows = [person.row(self.project, self.numbers[person.person_id]) for person in doubtful.values()]
        for one in split_for_export(rows, texts=self.texts).left_out:
            self._leave_out(doubtful[one.key], one.faults)

    def _leave_out(self, person: Candidate, faults: tuple[Fault, ...]) -> None:
        self.left_out.append(person.stays_out(faults))
        if not person.faults(self.project, self._spelled):
            self.by_number.append(self.left_out[-1])


def note_smefs(project_id: int, file: SmefsFile, *, by: int | None, now: datetime, reason: str = "") -> None:
    """Somebody takes the participant file with them, numbers included."""
    noted = f"people: {file.count}" + (f"; {reason}" if reason else "")
    audit.record("smefs.export", "project", project_id, by=by, fields=FIELD_ORDER, reason=noted, at=now)
    reading.tell_of_list("smefs", file.count, reason, by=by, now=now)


def note_figures(project_id: int, on: date, *, by: int | None, now: datetime) -> None:
    """Somebody takes the figures of a day with them."""
    audit.record("indicator.export", "project", project_id, by=by, fields=(f"on {on}",), at=now)


def note_special_list(
    definition: Definition,
    project_id: int,
    on: date,
    part: Part,
    page: int,
    *,
    reason: str,
    by: int,
    now: datetime,
) -> None:
    """Somebody sees the people behind a figure of GDPR art. 9: which list, which page of it, and why."""
    seen = (f"project {project_id}", f"on {on}", f"part {part}", f"page {page}")
    audit.record(
        "indicator.list_special", "indicator", definition.code, by=by, fields=seen, reason=reason, at=now
    )
