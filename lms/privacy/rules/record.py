"""The record of processing activities (GDPR art. 30(1)) as it follows from the register of columns."""

from __future__ import annotations

from dataclasses import dataclass

from lms.privacy.rules.register import Kind, Register, TableEntry, Whose

_NOT_PERSONAL = (Kind.TECHNICAL, Kind.SETTING, Kind.LINK, Kind.STEP, Kind.INDEX)


@dataclass(frozen=True)
class Activity:
    """One activity: everything that is kept for one purpose."""

    purpose: str
    whose: tuple[Whose, ...]
    kinds: tuple[Kind, ...]
    recipients: tuple[str, ...]
    retention: tuple[str, ...]
    tables: tuple[str, ...]

    @property
    def has_special(self) -> bool:
        return Kind.SPECIAL in self.kinds


def activities(register: Register) -> tuple[Activity, ...]:
    """Every activity that touches personal data, in the order of its first table."""
    groups: dict[str, list[str]] = {}
    for name, entry in register.items():
        kinds = {column.kind for column in entry.columns} - set(_NOT_PERSONAL)
        if entry.is_of_people or kinds & {Kind.NAME, Kind.CONTACT}:
            groups.setdefault(entry.purpose, []).append(name)
    return tuple(_activity(purpose, [register[name] for name in names]) for purpose, names in groups.items())


def _activity(purpose: str, found: list[TableEntry]) -> Activity:
    kinds = [kind for kind in Kind if kind not in _NOT_PERSONAL and any(one.of_kind(kind) for one in found)]
    return Activity(
        purpose,
        tuple(dict.fromkeys(one.whose for one in found)),
        tuple(kinds),
        tuple(dict.fromkeys(name for one in found for name in one.recipients)),
        tuple(dict.fromkeys(one.retention for one in found)),
        tuple(one.name for one in found),
    )
