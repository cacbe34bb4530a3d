"""Sums that the Commission's system checks before it takes figures over, per total and per sex."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from lms.indicators.rules.counting import Part
from lms.indicators.rules.facts import Figure


class SumRule(StrEnum):
    LABOUR = "labour"
    LONG_TERM = "long_term"
    AGE = "age"
    EDUCATION = "education"
    RESULT = "result"


@dataclass(frozen=True, slots=True)
class SumFault:
    """`left` is the sum of `codes`; it should equal, or not exceed, `right`, the value of `limit`."""

    rule: SumRule
    part: Part
    codes: tuple[str, ...]
    left: int
    limit: str
    right: int


# (rule, codes added, code compared with, whether they must be equal); a result may not exceed its reference
# output.
_RULES: tuple[tuple[SumRule, tuple[str, ...], str, bool], ...] = (
    (SumRule.LABOUR, ("EECO02", "EECO04", "EECO05"), "EECO01", True),
    (SumRule.LONG_TERM, ("EECO03",), "EECO02", False),
    (SumRule.AGE, ("EECO06", "EECO07", "EECO08"), "EECO01", False),
    (SumRule.EDUCATION, ("EECO09", "EECO10", "EECO11"), "EECO01", True),
    (SumRule.RESULT, ("EECR01",), "EECO04", False),
    (SumRule.RESULT, ("EECR02",), "EECO01", False),
    (SumRule.RESULT, ("EECR03",), "EECO01", False),
    (SumRule.RESULT, ("EECR04",), "EECO01", False),
)


def check_sums(figures: Iterable[Figure]) -> tuple[SumFault, ...]:
    """Rules broken by a set of figures; a rule whose codes are not all given and known is passed over."""
    by_code = {figure.code: figure for figure in figures if figure.total is not None}
    return tuple(_broken(by_code))


def _broken(by_code: dict[str, Figure]) -> Iterator[SumFault]:
    for rule, codes, limit, is_equal in _RULES:
        if not {*codes, limit} <= by_code.keys():
            continue
        for part in (Part.TOTAL, Part.WOMEN, Part.MEN):
            left = sum(getattr(by_code[code], part) for code in codes)
            right = getattr(by_code[limit], part)
            if left > right or (is_equal and left != right):
                yield SumFault(rule, part, codes, left, limit, right)
