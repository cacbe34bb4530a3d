"""Why a figure is unknown, which sums do not agree, and how the papers name their columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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
from lms.projects.rules import Fault, Reason
from lms.projects.wording import FIELDS, fault_in_words

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

# What each counter looks at, for whoever opens its list; the official definition stands beside it as data.
COUNTED: Words = {
    Counter.ALL: lazy("Everybody whose first support began by this day, each person once."),
    Counter.INCOMPLETE: lazy(
        "They stand in the total, but in no breakdown until all four answers are known."
    ),
    Counter.WITHOUT_DEGURBA: lazy("Nobody can say yet whether they live in a rural area."),
    Counter.EXIT_UNKNOWN: lazy("Ask what they do now: the results count only with this answer."),
    Counter.COMPLETE: lazy("Sex, labour-market status, age and education on the first day are known."),
    Counter.UNEMPLOYED: lazy("Without work on the first day, for however long."),
    Counter.LONG_TERM_UNEMPLOYED: lazy("Long-term unemployed on the first day."),
    Counter.INACTIVE: lazy("Economically inactive on the first day."),
    Counter.EMPLOYED: lazy("Working on the first day, also for themselves."),
    Counter.BELOW_18: lazy("Not yet 18 on the first day."),
    Counter.FROM_18_TO_29: lazy("18 to 29 years old on the first day."),
    Counter.FROM_55: lazy("55 or older on the first day."),
    Counter.ISCED_0_2: lazy("Lower secondary education or less, completed by the first day."),
    Counter.ISCED_3_4: lazy("Upper secondary or post-secondary education, completed by the first day."),
    Counter.ISCED_5_8: lazy("Higher education, completed by the first day."),
    Counter.DISABLED: lazy("Said that they have a disability."),
    Counter.THIRD_COUNTRY: lazy("Not a citizen of the European Union."),
    Counter.FOREIGN_BACKGROUND: lazy("Said that they are of foreign background."),
    Counter.MINORITY: lazy("Said that they belong to a national or ethnic minority."),
    Counter.HOMELESS: lazy("Said that they are homeless or affected by housing exclusion."),
    Counter.RURAL: lazy("Live in a municipality of the third degree of urbanisation."),
    Counter.SEARCHING_AFTER: lazy("Economically inactive on the first day, looking for work after leaving."),
    Counter.LEARNING_AFTER: lazy(
        "Not in education on the first day, in education or training after leaving."
    ),
    Counter.QUALIFIED_AFTER: lazy(
        "A recorded assessment says so, made by four weeks after leaving. Attending proves nothing."
    ),
    Counter.WORKING_AFTER: lazy("Without work on the first day, working after leaving."),
    Counter.PUBLIC_BODIES: lazy("Public bodies that were supported themselves, not only their staff."),
    Counter.ENTERPRISES: lazy("Enterprises that were supported themselves, not only their staff."),
    Counter.COMPETENCES: lazy("Needs four recorded steps: scope, standard, assessment, comparison."),
    Counter.LOCAL_GOVERNMENTS: lazy("Local governments supported with their deinstitutionalisation plans."),
    Counter.WORKING_LATER: lazy("Working six months after leaving."),
    Counter.BETTER_LATER: lazy("Better placed on the labour market six months after leaving."),
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

# Reasons of `projects.operations.AssessmentRefusal`.
ASSESSMENT_REFUSALS: Words = {
    "before_start": lazy("This is earlier than the first day in the project. Check both dates."),
    "in_future": lazy("This day has not come yet. Record the assessment after it has taken place."),
    "assessor_missing": lazy("Write who assessed. Without it the assessment proves nothing."),
    "document_missing": lazy("Name the document. Without it the assessment proves nothing."),
    "reason_missing": lazy("Write why the assessment is withdrawn."),
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


def still_empty(faults: Iterable[Fault]) -> str:
    """Boxes that are only empty, named in one line; "" when none is."""
    fields = dict.fromkeys(str(FIELDS[fault.field]) for fault in faults if fault.reason is Reason.MISSING)
    return _("Still empty: %(fields)s.", fields=", ".join(fields)) if fields else ""


def why_left_out(faults: Sequence[Fault]) -> list[str]:
    """What keeps somebody out of the file, in the fewest lines: what is empty in one, what is wrong one by one."""
    wrong = [fault_in_words(fault) for fault in faults if fault.reason is not Reason.MISSING]
    empty = still_empty(faults)
    return [*([empty] if empty else []), *wrong]
