"""Why a figure is unknown, which sums do not agree, and how the papers name their columns."""

from __future__ import annotations

from lms.foundation.language import _, _n, lazy
from lms.indicators.rules import (
    AssessmentResult,
    Counter,
    Figure,
    Part,
    SumFault,
    SumRule,
    Timing,
    WhyUnknown,
)
from lms.people.wording import Words

WHY_UNKNOWN: Words = {
    WhyUnknown.NOT_RECORDED: lazy("Not known: the office does not record this here yet."),
    WhyUnknown.MEASURED_BY_AUTHORITY: lazy(
        "Not known here: the managing authority measures this on a sample, six months after leaving."
    ),
}

# Lists that are not common indicators; the indicators' own names are data.
LISTS: Words = {
    Counter.ALL: lazy("Everybody who has begun"),
    Counter.INCOMPLETE: lazy("Records without sex, labour status, age or education"),
    Counter.WITHOUT_DEGURBA: lazy("People whose degree of urbanisation is not known"),
    Counter.EXIT_UNKNOWN: lazy("People who left at least 28 days ago and have no exit situation"),
}

PARTS: Words = {
    Part.TOTAL: lazy("In total"),
    Part.WOMEN: lazy("Women"),
    Part.MEN: lazy("Men"),
    Part.UNKNOWN: lazy("Sex not known"),
}

TIMINGS: Words = {
    Timing.ENTRY: lazy("on entering the project"),
    Timing.EXIT: lazy("up to four weeks after leaving"),
    Timing.LATER: lazy("six months after leaving"),
}

SUM_RULES: Words = {
    SumRule.LABOUR: lazy("Unemployed, inactive and employed people must add up to the complete records."),
    SumRule.LONG_TERM: lazy("There cannot be more long-term unemployed people than unemployed people."),
    SumRule.AGE: lazy("The age groups cannot add up to more than the complete records."),
    SumRule.EDUCATION: lazy("The levels of education must add up to the complete records."),
    SumRule.RESULT: lazy("A result cannot be higher than the number of people it is about."),
}

RESULTS: Words = {
    AssessmentResult.QUALIFIED: lazy("has gained the qualification"),
    AssessmentResult.NOT_QUALIFIED: lazy("has not gained the qualification"),
}

UNITS: Words = {"persons": lazy("persons"), "entities": lazy("entities")}

CONFIDENCE: Words = {
    "seen": lazy("confirmed in a source"),
    "secondary": lazy("from a related source"),
    "unconfirmed": lazy("not confirmed yet"),
}

COLUMNS: Words = {
    "code": lazy("Code"),
    "name": lazy("Indicator"),
    "unit": lazy("Unit"),
    **PARTS,
    "target": lazy("Target"),
    "note": lazy("Note"),
    "as_of": lazy("As of"),
    "project": lazy("Project"),
}

FIGURES = lazy("Figures")
NOTES = lazy("Notes")


def note_on(figure: Figure) -> str:
    """What a reader has to know about a figure; empty when it needs no words."""
    if figure.reason is not None:
        return str(WHY_UNKNOWN[figure.reason])
    if figure.without_degurba:
        return _n(
            "%(num)s person is not looked at: the degree of urbanisation is not known.",
            "%(num)s people are not looked at: the degree of urbanisation is not known.",
            figure.without_degurba,
        )
    return ""


def sum_in_words(fault: SumFault) -> str:
    """A broken sum as one line: the part, the numbers on both sides, the rule."""
    numbers = _(
        "%(part)s: %(codes)s = %(left)s, %(limit)s = %(right)s.",
        part=str(PARTS[fault.part]),
        codes=" + ".join(fault.codes),
        left=fault.left,
        limit=fault.limit,
        right=fault.right,
    )
    return f"{numbers} {SUM_RULES[fault.rule]}"
