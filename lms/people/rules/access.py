"""Who may do what: roles, the rights they hold, and where a role counts."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Role(StrEnum):
    WORKER = "worker"
    COORDINATOR = "coordinator"
    SUPERIOR = "superior"
    TRAINER = "trainer"
    OFFICER = "officer"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"
    DATA_PROTECTION = "data_protection"


# Roles that are held for one institution.
SCOPED = frozenset({Role.COORDINATOR, Role.SUPERIOR})


# Employees of the office: longer passwords, a second factor, shorter sessions.
STAFF = frozenset({Role.OFFICER, Role.AUDITOR, Role.ADMINISTRATOR, Role.DATA_PROTECTION})


_OFFICE = frozenset({Role.OFFICER})


_READERS = frozenset({Role.OFFICER, Role.AUDITOR})


# The one table of rights. A right opens a door; whose rows stand behind it is decided by the queries. The
# auditor only reads; the administrator keeps accounts and settings and sees no personal file, so that nobody
# can both grant a right and use it.
RIGHTS: dict[str, frozenset[Role]] = {
    "institution.see": frozenset({Role.COORDINATOR, Role.SUPERIOR}),
    "institution.enrol": frozenset({Role.COORDINATOR}),
    "institution.approve": frozenset({Role.SUPERIOR}),
    "register.keep": frozenset({Role.TRAINER, Role.OFFICER}),
    "catalogue.manage": _OFFICE,
    "editions.see": _READERS,
    "editions.manage": _OFFICE,
    "people.see": _READERS | {Role.DATA_PROTECTION},
    "people.manage": _OFFICE,
    "people.reveal": _OFFICE,
    "certificates.see": _READERS,
    "certificates.issue": _OFFICE,
    "indicators.see": _READERS,
    "indicators.export": _OFFICE,
    "participants.special": _OFFICE,
    "users.manage": frozenset({Role.ADMINISTRATOR}),
    "settings.manage": frozenset({Role.ADMINISTRATOR}),
    "messages.see": frozenset({Role.OFFICER, Role.ADMINISTRATOR}),
    "audit.see": frozenset({Role.ADMINISTRATOR, Role.AUDITOR, Role.DATA_PROTECTION}),
    "reports.see": _READERS,
    "privacy.manage": frozenset({Role.DATA_PROTECTION}),
    "privacy.record": frozenset({Role.DATA_PROTECTION, Role.ADMINISTRATOR}),
}


def permissions_of(roles: Iterable[Role | str]) -> frozenset[str]:
    """Every right that at least one of the roles has; an unknown role gives none."""
    held = set(roles)
    return frozenset(right for right, holders in RIGHTS.items() if not held.isdisjoint(holders))


def institutions_of(grants: Iterable[tuple[Role | str, int | None]], permission: str) -> frozenset[int]:
    """Institutions in which grants of (role, institution) give a right: each role counts only where it is held."""
    holders = RIGHTS[permission]
    return frozenset(where for role, where in grants if role in holders and where is not None)


def is_staff(roles: Iterable[Role | str]) -> bool:
    return not STAFF.isdisjoint(set(roles))
