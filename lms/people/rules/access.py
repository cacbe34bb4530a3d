"""Who may do what: roles, the rights they hold, and where a role counts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
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


# Roles whose work can be limited to one project or one area of courses.
LIMITED = frozenset({Role.OFFICER})


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
    "institution.deputies": frozenset({Role.COORDINATOR}),
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
    "rights.see": frozenset({Role.ADMINISTRATOR, Role.AUDITOR, Role.DATA_PROTECTION}),
    "settings.manage": frozenset({Role.ADMINISTRATOR}),
    "messages.see": frozenset({Role.OFFICER, Role.ADMINISTRATOR}),
    "audit.see": frozenset({Role.ADMINISTRATOR, Role.AUDITOR, Role.DATA_PROTECTION}),
    "reports.see": _READERS,
    "privacy.manage": frozenset({Role.DATA_PROTECTION}),
    "privacy.record": frozenset({Role.DATA_PROTECTION, Role.ADMINISTRATOR}),
}


class TermFault(StrEnum):
    """What is wrong with the days or the scope of a role."""

    ENDS_BEFORE_IT_BEGINS = "ends_before_it_begins"
    OVER = "over"
    NOT_LIMITED = "not_limited"
    TOO_LONG = "too_long"
    END_MISSING = "end_missing"


# A deputy stands in for somebody away: longer than this it is a role of their own, and the administrator gives it.
LONGEST_DEPUTY = timedelta(days=92)


def check_terms(
    role: Role, from_on: date | None, until_on: date | None, *, is_limited: bool, today: date
) -> TermFault | None:
    """Whether a role may be given for these days and this scope."""
    if is_limited and role not in LIMITED:
        return TermFault.NOT_LIMITED
    if until_on is None:
        return None
    if from_on is not None and until_on < from_on:
        return TermFault.ENDS_BEFORE_IT_BEGINS
    return TermFault.OVER if until_on < today else None


def check_deputy(from_on: date, until_on: date | None, *, today: date) -> TermFault | None:
    """Whether somebody may be deputy on these days: they end, and not too far away."""
    if until_on is None:
        return TermFault.END_MISSING
    fault = check_terms(Role.COORDINATOR, from_on, until_on, is_limited=False, today=today)
    if fault is not None:
        return fault
    return TermFault.TOO_LONG if until_on - max(from_on, today) > LONGEST_DEPUTY else None


def permissions_of(roles: Iterable[Role | str]) -> frozenset[str]:
    """Every right that at least one of the roles has; an unknown role gives none."""
    held = set(roles)
    return frozenset(right for right, holders in RIGHTS.items() if not held.isdisjoint(holders))


def institutions_of(grants: Iterable[tuple[Role | str, int | None]], permission: str) -> frozenset[int]:
    """Institutions in which grants of (role, institution) give a right: each role counts only where it is held."""
    holders = RIGHTS[permission]
    return frozenset(where for role, where in grants if role in holders and where is not None)


def places_of(
    scopes: Iterable[tuple[Role | str, int | None, str]], permission: str
) -> frozenset[tuple[int | None, str]] | None:
    """Where grants of (role, project, area) give a right: pairs of a project or None for each, and an area or "" for
    each. None: everywhere."""
    holders = RIGHTS[permission]
    places = frozenset((project, area) for role, project, area in scopes if role in holders)
    return None if (None, "") in places else places


def is_in(places: frozenset[tuple[int | None, str]] | None, project_id: int | None, area_code: str) -> bool:
    """Whether something of this project and area lies in one of the places."""
    if places is None:
        return True
    return any(
        (project is None or project == project_id) and (not area or area == area_code)
        for project, area in places
    )


def is_staff(roles: Iterable[Role | str]) -> bool:
    return not STAFF.isdisjoint(set(roles))


# More people than this in one file is no longer looking somebody up (S39).
MOST_WITHOUT_REASON = 100
MOST_CARDS_IN_AN_HOUR = 200


def is_mass_reading(people: int) -> bool:
    """Whether a list of so many people leaves only with a reason, and is told to the data-protection officer."""
    return people > MOST_WITHOUT_REASON


def is_too_many_cards(opened: int) -> bool:
    """Whether somebody has opened more cards of people within an hour than work explains."""
    return opened > MOST_CARDS_IN_AN_HOUR
