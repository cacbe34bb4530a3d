"""What may not be wrong with the supports and the exit of a participant in the file for SM EFS."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from lms.projects.rules.codes import SEPARATOR, SUPPORT_DETAILS, SupportDetail, SupportKind
from lms.projects.rules.facts import ExitData, Fault, ProjectFacts, Reason, SupportFacts

_KINDS = frozenset(SupportKind)
_DETAILS = frozenset(SupportDetail)


def check_period(
    field: str, day: date | None, project: ProjectFacts, item: int | None = None
) -> Iterator[Fault]:
    if day and day < project.starts_on:
        yield Fault(field, Reason.BEFORE_PROJECT, item)
    elif day and day > project.ends_on:
        yield Fault(field, Reason.AFTER_PROJECT, item)


def check_supports(
    supports: Collection[SupportFacts],
    began_on: date | None,
    project: ProjectFacts,
    exit: ExitData | None = None,
) -> tuple[Fault, ...]:
    """At least one support, each with scope, kind and date inside participation, the first on day one."""
    if not supports:
        return (Fault("supports", Reason.NO_SUPPORT),)
    ended_on = exit.ended_on if exit else None
    found = [
        fault
        for item, support in enumerate(supports, start=1)
        for fault in _check_support(item, support, began_on, ended_on, project)
    ]
    days = [support.began_on for support in supports if support.began_on]
    # "Start = the first form of support": the Ministry's rule of 2014-2020, not read in the text for
    # 2021-2027.
    if began_on and len(days) == len(supports) and min(days) > began_on:
        found.append(Fault("began_on", Reason.START_NOT_FIRST_SUPPORT))
    return tuple(found)


def _check_support(
    item: int, support: SupportFacts, began_on: date | None, ended_on: date | None, project: ProjectFacts
) -> Iterator[Fault]:
    texts = {"support_scope": support.scope, "support_kind": support.kind, "support_detail": support.detail}
    for field, text in texts.items():
        if not text and field != "support_detail":
            yield Fault(field, Reason.MISSING, item)
        elif text and SEPARATOR in text:
            # Supports of one person are joined with this sign in one cell: in a value it would shift the
            # rest.
            yield Fault(field, Reason.SEPARATOR_IN_TEXT, item)
    yield from _check_support_detail(item, support)
    if support.began_on is None:
        yield Fault("support_began_on", Reason.MISSING, item)
    elif began_on and support.began_on < began_on:
        yield Fault("support_began_on", Reason.SUPPORT_BEFORE_START, item)
    elif ended_on and support.began_on > ended_on:
        yield Fault("support_began_on", Reason.SUPPORT_AFTER_EXIT, item)
    else:
        yield from check_period("support_began_on", support.began_on, project, item)


def _check_support_detail(item: int, support: SupportFacts) -> Iterator[Fault]:
    # Codes an administrator has added to the incomplete dictionary have no rule here.
    if support.kind in _KINDS:
        allowed = SUPPORT_DETAILS[SupportKind(support.kind)]
        if allowed and not support.detail:
            yield Fault("support_detail", Reason.MISSING, item)
        elif support.detail in _DETAILS and support.detail not in allowed:
            yield Fault("support_detail", Reason.DETAIL_OF_OTHER_SUPPORT, item)


def check_exit(exit: ExitData, began_on: date | None, project: ProjectFacts) -> tuple[Fault, ...]:
    """End date, situation and "as planned" come together or not at all; the end is not before the start."""
    given = {
        "ended_on": exit.ended_on is not None,
        "exit_situation": bool(exit.situations),
        "ended_as_planned": exit.ended_as_planned is not None,
    }
    found = []
    if any(given.values()):
        found = [Fault(field, Reason.EXIT_INCOMPLETE) for field, is_given in given.items() if not is_given]
    if exit.ended_on and began_on and exit.ended_on < began_on:
        found.append(Fault("ended_on", Reason.EXIT_BEFORE_START))
    else:
        found += check_period("ended_on", exit.ended_on, project)
    return tuple(found)
