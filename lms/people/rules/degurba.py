"""The degree of urbanisation of municipalities: Eurostat's table of local units (LAU), and the office's word.

Eurostat, LAU table, sheet of the country: columns LAU CODE and DEGURBA, which is 1 (cities), 2 (towns and suburbs) or
3 (rural areas). Polish codes are those of TERC, seven digits, of which the last says the kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum

LAU_HEADINGS = ("LAU CODE", "DEGURBA")
_TERC = re.compile(r"\d{7}")


class Degurba(IntEnum):
    """Degree of urbanisation of the place of residence (Eurostat)."""

    CITIES = 1
    TOWNS = 2
    RURAL = 3


class LauFault(StrEnum):
    """What is wrong with a row of the table."""

    CODE = "code"
    DEGREE = "degree"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class KnownDegree:
    """What the register says of a municipality. `is_own`: the office wrote it by hand and said why."""

    degurba: int | None
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class LauPlan:
    """What an import would do; TERC codes of the register in order. Nothing is done while there are faults."""

    changes: Mapping[str, int]
    same: int
    kept: tuple[str, ...]
    missing: tuple[str, ...]
    faults: tuple[tuple[int, LauFault], ...]


def read_lau(
    rows: Iterable[tuple[int, tuple[str, ...]]],
) -> tuple[dict[str, int], tuple[tuple[int, LauFault], ...]]:
    """Code → degree, and (row, fault), out of (row, (LAU CODE, DEGURBA)). Empty rows say nothing."""
    found: dict[str, int] = {}
    faults = []
    for number, (code, degree) in rows:
        code = code.replace(" ", "")
        if not code and not degree:
            continue
        if not _TERC.fullmatch(code):
            faults.append((number, LauFault.CODE))
        elif degree not in ("1", "2", "3"):
            faults.append((number, LauFault.DEGREE))
        elif found.setdefault(code, int(degree)) != int(degree):
            faults.append((number, LauFault.TWICE))
    return found, tuple(faults)


def plan_lau(
    table: Mapping[str, int], faults: tuple[tuple[int, LauFault], ...], known: Mapping[str, KnownDegree]
) -> LauPlan:
    """Compare the table with the register.

    A municipality is found by its seven digits, else by the first six when the table has only one kind of it: its kind
    has changed since. What the office wrote by hand stays.
    """
    by_six: dict[str, set[int]] = {}
    for code, degree in table.items():
        by_six.setdefault(code[:6], set()).add(degree)
    changes, kept, missing, same = {}, [], [], 0
    for terc, held in sorted(known.items()):
        others = by_six.get(terc[:6], set())
        told = table.get(terc) or (next(iter(others)) if len(others) == 1 else None)
        if told is None:
            missing.append(terc)
        elif held.degurba == told:
            same += 1
        elif held.is_own:
            kept.append(terc)
        else:
            changes[terc] = told
    return LauPlan(changes, same, tuple(kept), tuple(missing), faults)
