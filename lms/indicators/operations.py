"""Verbs of indicators: make the file for SM EFS, and note who took figures, lists and files with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from lms.foundation import audit
from lms.indicators.paper import smefs_file
from lms.indicators.queries.definitions import header, texts
from lms.indicators.queries.smefs import StaysOut, candidates, facts_of
from lms.indicators.rules import Definition, Part, split_for_export
from lms.people.operations.register import numbers_of
from lms.projects.queries import ProjectView
from lms.projects.rules import FIELD_ORDER


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
    people = candidates(project.id, began_from, began_until)
    numbers = numbers_of(person.person_id for person in people)
    facts, spelled = facts_of(project), texts()
    by_key = {person.key: person for person in people}
    rows = (person.row(facts, numbers.get(person.person_id)) for person in people)
    export = split_for_export(rows, texts=spelled)
    left_out = [(by_key[int(one.key)], one.faults) for one in export.left_out]
    return SmefsFile(
        body=b"".join(smefs_file(export.ready, header(), spelled)),
        count=len(export.ready),
        left_out=tuple(person.stays_out(faults) for person, faults in left_out),
        by_number=tuple(
            person.stays_out(faults) for person, faults in left_out if not person.faults(facts, spelled)
        ),
    )


def note_smefs(project_id: int, file: SmefsFile, *, by: int | None, now: datetime) -> None:
    """Somebody takes the participant file with them, numbers included."""
    reason = f"people: {file.count}"
    audit.record("smefs.export", "project", project_id, by=by, fields=FIELD_ORDER, reason=reason, at=now)


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
