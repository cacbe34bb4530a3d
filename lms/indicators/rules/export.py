"""Who goes into the file for SM EFS, and why somebody does not."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter
from types import MappingProxyType
from typing import Any

from lms.indicators.rules.facts import PersonKey
from lms.projects.rules import (
    DICTIONARY_OF,
    EntryData,
    ExitData,
    Fault,
    Place,
    ProjectFacts,
    Reason,
    SupportFacts,
    check_entry,
    check_exit,
    check_supports,
    repeated_identifiers,
)

Texts = Mapping[str, Mapping[str, str]]  # dictionary → code → spelling in the file

_ANSWERS = tuple(DICTIONARY_OF.items())
_answers_of = attrgetter(*DICTIONARY_OF)
_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class SmefsRow:
    """One participant, one row of the file; `data` is the frozen entry, `supports` in the order they began."""

    key: PersonKey
    project: ProjectFacts
    data: EntryData
    began_on: date | None
    supports: tuple[SupportFacts, ...]
    exit: ExitData = field(default_factory=ExitData)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A participant who stays out of the file, with everything that has to be mended first."""

    key: PersonKey
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class Export:
    ready: tuple[SmefsRow, ...]
    left_out: tuple[LeftOut, ...]


class Spelled:
    """The spellings of a file, asked for thousands of rows: each combination of codes, supports and exit is looked at
    once, since whole groups begin and end on one day with the same supports."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._seen: dict[Any, tuple[tuple[Fault, ...], bool]] = {}

    def faults(self, row: SmefsRow, places: Collection[Place] | None = None) -> tuple[Fault, ...]:
        """Everything that keeps the row out, with codes that have no spelling (a new country, an added support)."""
        exit, began_on, project = row.exit, row.began_on, row.project
        key = (_answers_of(row.data), row.supports, began_on, exit, project)
        found = self._seen.get(key)
        if found is None:
            is_right = not check_supports(row.supports, began_on, project, exit) and not check_exit(
                exit, began_on, project
            )
            found = self._seen[key] = (tuple(_unspelled(row, self._texts)), is_right)
        unspelled, is_right = found
        if is_right:
            return (*check_entry(row.data, began_on, project, places=places), *unspelled)
        entry = check_entry(row.data, began_on, project, supports=row.supports, exit=exit, places=places)
        return (*entry, *unspelled)


def why_not_exported(
    row: SmefsRow, *, places: Collection[Place] | None = None, texts: Texts | Spelled | None = None
) -> tuple[Fault, ...]:
    """Everything that keeps this participant out of the file; () when the row may go.

    `texts`: the spellings of the file, to find codes that have none. `Spelled` of them serves many rows faster.
    """
    if texts is None:
        return check_entry(
            row.data, row.began_on, row.project, supports=row.supports, exit=row.exit, places=places
        )
    spelled = texts if isinstance(texts, Spelled) else Spelled(texts)
    return spelled.faults(row, places)


def _unspelled(row: SmefsRow, texts: Texts) -> Iterator[Fault]:
    for (name, dictionary), code in zip(_ANSWERS, _answers_of(row.data), strict=True):
        if code is not None and not texts.get(dictionary, _NOTHING).get(str(code)):
            yield Fault(name, Reason.NO_FILE_TEXT)
    for situation in row.exit.situations:
        if not texts.get("exit_situation", {}).get(situation):
            yield Fault("exit_situation", Reason.NO_FILE_TEXT)
    for item, support in enumerate(row.supports, start=1):
        for name, code in (("support_kind", support.kind), ("support_detail", support.detail)):
            if code and not texts.get(name, {}).get(code):
                yield Fault(name, Reason.NO_FILE_TEXT, item)


def split_for_export(
    rows: Iterable[SmefsRow], *, places: Collection[Place] | None = None, texts: Texts | None = None
) -> Export:
    """The rows that may go and the people left out; two people with one identifier both stay out."""
    everybody = list(rows)
    spelled = None if texts is None else Spelled(texts)
    repeated = repeated_identifiers((row.key, row.data) for row in everybody)
    ready, left_out = [], []
    for row in everybody:
        faults = why_not_exported(row, places=places, texts=spelled)
        if row.key in repeated:
            faults = (*faults, repeated[row.key])
        if faults:
            left_out.append(LeftOut(row.key, faults))
        else:
            ready.append(row)
    return Export(tuple(ready), tuple(left_out))
