"""Who may do what, as one table: from the table of rights and from the doors themselves, never written by hand."""

from __future__ import annotations

from dataclasses import dataclass

from lms.foundation.doors import DOORS, PASSWORD_SHOWN, PUBLIC, SIGNED_IN, Door
from lms.people.rules import RIGHTS, Role


@dataclass(frozen=True)
class RightFacts:
    """One right: which roles hold it, and which doors it opens."""

    code: str
    roles: frozenset[Role]
    doors: tuple[Door, ...]

    @property
    def writes(self) -> bool:
        """Whether at least one of its doors takes something that is saved."""
        return any("POST" in door.methods for door in self.doors)


def table_of_rights() -> tuple[RightFacts, ...]:
    """Every right in the order of the rule book."""
    return tuple(RightFacts(code, holders, _doors(code)) for code, holders in RIGHTS.items())


def for_everybody() -> dict[str, tuple[Door, ...]]:
    """The doors that ask for no right: open to all, after a password, after signing in."""
    return {needs: _doors(needs) for needs in (PUBLIC, PASSWORD_SHOWN, SIGNED_IN)}


def _doors(needs: str) -> tuple[Door, ...]:
    return tuple(sorted((door for door in DOORS.values() if door.needs == needs), key=lambda door: door.rule))


def as_data() -> dict[str, object]:
    """The same for a script."""

    def said(door: Door) -> dict[str, object]:
        return {"address": door.rule, "methods": list(door.methods), "step_up": door.step_up}

    return {
        "roles": [role.value for role in Role],
        "rights": [
            {
                "right": right.code,
                "roles": sorted(role.value for role in right.roles),
                "doors": [said(door) for door in right.doors],
            }
            for right in table_of_rights()
        ],
        "everybody": {needs: [said(door) for door in doors] for needs, doors in for_everybody().items()},
    }
