"""Whom the lines of an old file concern: somebody of the register, or somebody new; each person once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from lms.indicators.rules.past import Fault, PastColumn, PastFault, PastLine
from lms.people.rules.words import folded


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person of the register as far as a line is compared with them."""

    id: int
    last_name: str
    first_name: str
    email: str = ""
    birth_on: date | None = None
    pesel: str = ""
    other_number: str = ""
    technical_ids: tuple[str, ...] = ()


@dataclass(frozen=True)
class PastPerson:
    """One person of the file with all their lines. `person_id` None: somebody new."""

    person_id: int | None
    lines: tuple[PastLine, ...]

    @property
    def is_new(self) -> bool:
        return self.person_id is None


@dataclass(frozen=True)
class Matched:
    people: tuple[PastPerson, ...]
    faults: tuple[Fault, ...]


@dataclass
class _Group:
    person_id: int | None
    lines: list[PastLine] = field(default_factory=list)


class _Matcher:
    def __init__(self, known: Sequence[KnownPerson]) -> None:
        self.faults: list[Fault] = []
        self.by_pesel = {one.pesel: one for one in known if one.pesel}
        self.by_other = {one.other_number: one for one in known if one.other_number}
        self.by_technical = {key: one for one in known for key in one.technical_ids}
        self.by_email: dict[str, list[KnownPerson]] = {}
        self.by_birth: dict[tuple[str, date], list[KnownPerson]] = {}
        for one in known:
            if one.email:
                self.by_email.setdefault(one.email, []).append(one)
            if one.birth_on:
                self.by_birth.setdefault((_names(one), one.birth_on), []).append(one)
        self.groups: dict[object, _Group] = {}
        self.new_ones: dict[object, object] = {}  # number, address or birth of somebody new → their group
        self.pesels: dict[object, str] = {}

    def take(self, line: PastLine) -> None:
        before = len(self.faults)
        found = self._known(line)
        if len(self.faults) > before:
            return
        key: object = found.id if found else self._new_key(line)
        if key is None:
            self._refuse(line, PastColumn.PESEL, PastFault.NOBODY)
            return
        self.groups.setdefault(key, _Group(found.id if found else None)).lines.append(line)

    def _refuse(self, line: PastLine, column: PastColumn, fault: PastFault) -> None:
        self.faults.append(Fault(line.number, column, fault))

    def _known(self, line: PastLine) -> KnownPerson | None:
        """By PESEL, else another number, the identifier of SM EFS, the address, names with the date of birth."""
        by_number = self.by_pesel.get(line.pesel) if line.pesel else self.by_other.get(line.other_number)
        if by_number is not None:
            # a surname changes by marriage, and a first name may be spelled anew; both at once is somebody else
            if not _is_alike(by_number, line):
                self._refuse(line, PastColumn.PESEL, PastFault.PESEL_OF_ANOTHER)
            return by_number
        if (
            line.technical_id
            and (known := self.by_technical.get(line.technical_id))
            and _is_alike(known, line)
        ):
            return known
        mailbox = [one for one in self.by_email.get(line.email, ()) if _names(one) == _names(line)]
        found = _without_other_number(mailbox, line)
        if not found and line.birth_on:
            found = _without_other_number(self.by_birth.get((_names(line), line.birth_on), ()), line)
        if len(found) > 1:
            self._refuse(line, PastColumn.LAST_NAME, PastFault.PERSON_UNCLEAR)
        return found[0] if len(found) == 1 else None

    def _new_key(self, line: PastLine) -> object:
        """What makes lines of somebody new one person, whichever of the numbers and addresses each of them has; None
        when a line has none of them."""
        keys: list[object] = [("pesel", line.pesel)] if line.pesel else []
        keys += [("other", line.other_number)] if line.other_number else []
        keys += [("email", line.email, _names(line))] if line.email else []
        keys += [("born", _names(line), line.birth_on)] if line.birth_on else []
        known = [self.new_ones[key] for key in keys if key in self.new_ones]
        fitting = [one for one in known if not line.pesel or self.pesels.get(one, line.pesel) == line.pesel]
        group = fitting[0] if fitting else keys[0] if keys else None
        if group is not None:
            self.new_ones.update(dict.fromkeys(keys, group))
            if line.pesel:
                self.pesels[group] = line.pesel
        return group


def _without_other_number(people: Iterable[KnownPerson], line: PastLine) -> list[KnownPerson]:
    """Those of whom no other PESEL is known than the line's."""
    return [one for one in people if not (line.pesel and one.pesel)]


def _is_alike(person: KnownPerson, line: PastLine) -> bool:
    return folded(person.last_name) == folded(line.last_name) or folded(person.first_name) == folded(
        line.first_name
    )


def _names(one: KnownPerson | PastLine) -> str:
    return folded(f"{one.last_name} {one.first_name}")


def match_people(
    lines: Iterable[PastLine], known: Sequence[KnownPerson], certificates: dict[str, int]
) -> Matched:
    """Every person of a file once, in the order of the file. `certificates`: numbers of before that somebody has."""
    matcher = _Matcher(known)
    for line in lines:
        matcher.take(line)
    people = [PastPerson(group.person_id, tuple(group.lines)) for group in matcher.groups.values()]
    given: dict[str, object] = dict(certificates)
    for place, person in enumerate(people):
        owner: object = person.person_id or f"new {place}"
        for line in person.lines:
            if line.certificate and given.setdefault(line.certificate.number, owner) != owner:
                matcher.faults.append(
                    Fault(line.number, PastColumn.CERTIFICATE, PastFault.CERTIFICATE_OF_ANOTHER)
                )
    faults = sorted(matcher.faults, key=lambda fault: fault.number)
    return Matched(tuple(people), tuple(faults))
