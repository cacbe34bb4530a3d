"""Participants as the file for SM EFS wants them; numbers stay sealed here and come from who may open them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy import Select, literal, select

from lms.foundation.storage import db
from lms.indicators.queries.definitions import texts
from lms.indicators.rules import SmefsRow, Spelled, why_not_exported
from lms.people import shown
from lms.people.models import County, Identity, Institution, Municipality, Person
from lms.projects.models import EntryRecord, EntrySpecial, Participation, Support
from lms.projects.queries import ProjectView
from lms.projects.rules import EntryData, ExitData, Fault, ProjectFacts, SupportFacts

_SOURCES: dict[str, Any] = {
    "institution_name": Institution.name,
    "first_name": Person.first_name,
    "last_name": Person.last_name,
    "no_pesel": Identity.has_no_pesel,
    "technical_id": Participation.technical_id,
    "age_on_entry": EntryRecord.age,
    "voivodeship": County.voivodeship,
    "county": County.name,
    "municipality": Municipality.name,
    "minority": EntrySpecial.minority,
    "disability": EntrySpecial.disability,
}
# Numbers are sealed; the rest is asked by no form of ours, and the file leaves it empty.
_NOT_KEPT = ("pesel", "other_id", "birth_date", "business_began_on", "remarks")
_BOXES = tuple(field.name for field in fields(EntryData) if field.name not in _NOT_KEPT)


_HEAD = 9  # columns before the boxes, see `lines`
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Candidate:
    """A participant who may go into the file, as read; `kept` is the box of the number kept of the person, if any."""

    line: Any
    kept: str | None
    supports: tuple[SupportFacts, ...]

    @property
    def key(self) -> int:
        return int(self.line[0])

    @property
    def person_id(self) -> int:
        return int(self.line[1])

    def row(self, project: ProjectFacts, number: str | None = None) -> SmefsRow:
        """The row of the file, with the number if it was opened. The entry is the frozen one, as the figures see it."""
        key, _person, _ref, began_on, ended_on, situation, as_planned, *_kept = self.line[:_HEAD]
        data = dict(zip(_BOXES, self.line[_HEAD:], strict=True))
        data["no_pesel"] = bool(data["no_pesel"])
        if number is not None and self.kept is not None:
            data[self.kept] = number
        exit = ExitData(ended_on, (situation,) if situation else (), as_planned)
        return SmefsRow(key, project, EntryData(**data), began_on, self.supports, exit)

    def faults(self, project: ProjectFacts, spelled: Spelled) -> tuple[Fault, ...]:
        """What keeps this participant out as far as that can be said with the number still sealed."""
        found = why_not_exported(self.row(project), texts=spelled)
        return tuple(fault for fault in found if fault.field != self.kept)

    def stays_out(self, faults: tuple[Fault, ...]) -> StaysOut:
        line = self.line
        return StaysOut(line.ref, line.first_name, line.last_name, line.institution_name, faults)


@dataclass(frozen=True, slots=True)
class StaysOut:
    """Somebody on the way to SM EFS, and everything that has to be mended first."""

    person_ref: str
    first_name: str
    last_name: str
    institution: str | None
    faults: tuple[Fault, ...]


@dataclass(frozen=True)
class Standing:
    """How a project stands before its file is written: how many may go, who stays out (Polish order).

    `may_go`: the former by name, where they were asked for.
    """

    ready: int
    left_out: tuple[StaysOut, ...]
    may_go: tuple[StaysOut, ...] = ()

    @property
    def total(self) -> int:
        return self.ready + len(self.left_out)

    def by_field(self) -> list[tuple[str, int]]:
        """Boxes that keep people out, with how many people each, most first."""
        found = Counter(
            field for person in self.left_out for field in {fault.field for fault in person.faults}
        )
        return sorted(found.items(), key=lambda item: (-item[1], item[0]))


def facts_of(project: ProjectView) -> ProjectFacts:
    """The project as the checks of the file see it."""
    return ProjectFacts(project.number, project.starts_on, project.ends_on)


def standing(project: ProjectView, *, names_ready: bool = False) -> Standing:
    """Who may go into the file and who not, without opening a single number. Three statements."""
    facts, spelled = facts_of(project), Spelled(texts())
    ready, left_out, may_go = 0, [], []
    for person in candidates(project.id):
        faults = person.faults(facts, spelled)
        if faults:
            left_out.append(person.stays_out(faults))
        else:
            ready += 1
            if names_ready:
                may_go.append(person.stays_out(()))
    return Standing(ready, tuple(left_out), tuple(may_go))


def person_ids(
    project_id: int, began_from: date | None = None, began_until: date | None = None
) -> Sequence[int]:
    """Whose numbers the file will need: see `candidates`."""
    wanted = _wanted(project_id, began_from, began_until)
    return db.session.scalars(select(Participation.person_id).where(wanted)).all()


def candidates(
    project_id: int, began_from: date | None = None, began_until: date | None = None
) -> Iterator[Candidate]:
    """Participants in Polish order, by default all of them; with days, those who began between them.

    Two statements, read some hundred rows at a time: memory stays flat, and the collector of garbage rests.
    """
    wanted = _wanted(project_id, began_from, began_until)
    supports = _supports(wanted)
    # Core, not the session: tens of thousands of rows of forty columns.
    found = db.session.connection().execute(lines(wanted))
    for several in found.partitions(_AT_ONCE):
        for line in several:
            yield Candidate(line, _kept(line), supports.get(line[0], ()))


def _wanted(project_id: int, began_from: date | None, began_until: date | None) -> Any:
    wanted = Participation.project_id == project_id
    if began_from is not None:
        wanted &= Participation.began_on >= began_from
    if began_until is not None:
        wanted &= Participation.began_on <= began_until
    return wanted


def _kept(line: Any) -> str | None:
    return "pesel" if line[_HEAD - 2] else "other_id" if line[_HEAD - 1] else None


def lines(wanted: Any) -> Select[Any]:
    """The one query behind the file: participants in Polish order, every box of theirs, no number opened."""
    boxes = [_SOURCES.get(name, getattr(EntryRecord, name, literal(None))).label(name) for name in _BOXES]
    return (
        select(
            Participation.id,
            Participation.person_id,
            Person.ref,
            Participation.began_on,
            Participation.ended_on,
            Participation.exit_situation,
            Participation.ended_as_planned,
            Identity.pesel_sealed.is_not(None),
            Identity.other_sealed.is_not(None),
            *boxes,
        )
        .join(Person, Person.id == Participation.person_id)
        .join(EntryRecord, (EntryRecord.participation_id == Participation.id) & EntryRecord.is_current)
        .outerjoin(EntrySpecial, EntrySpecial.entry_id == EntryRecord.id)
        .outerjoin(Institution, Institution.id == Participation.institution_id)
        .outerjoin(Municipality, Municipality.terc == EntryRecord.municipality_terc)
        .outerjoin(County, County.terc == Municipality.county_terc)
        .outerjoin(Identity, Identity.person_id == Person.id)
        .where(wanted, shown.condition())
        .order_by(Person.sort_key, Participation.id)
    )


def _supports(wanted: Any) -> dict[int, tuple[SupportFacts, ...]]:
    query = (
        select(Support.participation_id, Support.scope, Support.kind, Support.detail, Support.began_on)
        .join(Participation, Participation.id == Support.participation_id)
        .where(wanted)
        .order_by(Support.participation_id, Support.began_on, Support.id)
    )
    found: dict[int, tuple[SupportFacts, ...]] = {}
    seen: dict[Any, SupportFacts] = {}  # an edition begins on one day for everybody: few differ
    for line in db.session.connection().execute(query).all():
        what: Any = line[1:]
        support = seen.get(what) or seen.setdefault(what, SupportFacts(*what))
        found[line[0]] = (*found.get(line[0], ()), support)
    return found


def with_field(people: Iterable[StaysOut], field: str) -> tuple[StaysOut, ...]:
    """Those of the people whom this box keeps out."""
    return tuple(person for person in people if any(fault.field == field for fault in person.faults))
