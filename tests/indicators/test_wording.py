"""Every figure that needs words has them, and so has every sum that does not agree."""

from __future__ import annotations

import pytest

from lms.indicators import wording
from lms.indicators.data import shipped_definitions
from lms.indicators.rules import Figure, Part, SumFault, SumRule, Timing, WhyUnknown


@pytest.mark.parametrize(
    ("codes", "words"),
    [
        (WhyUnknown, wording.WHY_UNKNOWN),
        (SumRule, wording.SUM_RULES),
        (Part, wording.PARTS),
        (Timing, wording.TIMINGS),
    ],
)
def test_every_code_has_words(codes: type, words: wording.Words) -> None:
    assert set(words) == set(codes)
    assert all(str(sentence).strip() for sentence in words.values())


def test_units_and_confidence_of_the_shipped_definitions_have_words() -> None:
    for definition in shipped_definitions():
        assert definition.unit in wording.UNITS
        assert definition.name_pl_confidence in wording.CONFIDENCE


@pytest.mark.parametrize(
    ("figure", "says_something"),
    [
        (Figure("EECO05", 5, 3, 2, 0), False),
        (Figure("EECO17", 5, 3, 2, 0, without_degurba=0), False),
        (Figure("EECO17", 5, 3, 2, 0, without_degurba=7), True),
        (Figure("EECR05", None, None, None, None, reason=WhyUnknown.MEASURED_BY_AUTHORITY), True),
    ],
)
def test_only_a_figure_that_needs_it_gets_a_note(figure: Figure, says_something: bool) -> None:
    assert bool(wording.note_on(figure)) is says_something


def test_a_note_says_how_many_could_not_be_looked_at() -> None:
    assert "7" in wording.note_on(Figure("EECO17", 5, 3, 2, 0, without_degurba=7))


def test_a_broken_sum_is_said_with_both_sides() -> None:
    said = wording.sum_in_words(SumFault(SumRule.LABOUR, Part.WOMEN, ("EECO02", "EECO04"), 11, "EECO01", 12))
    for part in ("EECO02 + EECO04", "11", "EECO01", "12", str(wording.PARTS[Part.WOMEN])):
        assert part in said
