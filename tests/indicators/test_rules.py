"""Who is counted on which day: tables an officer can read, and a second, simple count over random people."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from enum import Enum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lms.indicators.data import shipped_definitions
from lms.indicators.rules import (
    AssessmentFacts,
    AssessmentResult,
    Counter,
    Definition,
    Figure,
    Part,
    ParticipantFacts,
    SumFault,
    SumRule,
    Timing,
    WhyUnknown,
    check_sums,
    figures,
    figures_by,
    members,
    participant_facts,
)
from lms.people.rules import Sex
from lms.projects.rules import (
    Answer,
    Degurba,
    Education,
    ExitSituation,
    LabourDetail,
    LabourStatus,
)
from tests.indicators.ten_people import PEOPLE

ON = date(2026, 11, 22)
BEGAN = date(2026, 3, 2)
LEFT = date(2026, 6, 30)
DEFINITIONS = shipped_definitions()
# A complete record: a woman of 40, employed, with higher education, about whom nothing else is known.
WORKER = ParticipantFacts(
    key=1,
    began_on=BEGAN,
    sex=Sex.WOMAN,
    age=40,
    labour_status=LabourStatus.EMPLOYED,
    labour_detail=LabourDetail.LOCAL_GOVERNMENT,
    education=Education.ISCED_5_8,
)
OTHERS = {"EECO01", "EECO05", "EECO11", "ALL", "WITHOUT_DEGURBA"}  # where the worker stands already


def counted_in(person: ParticipantFacts, on: date = ON) -> set[str]:
    return {counter for counter in Counter if members(counter, [person], on)}


UNEMPLOYED = {"labour_status": LabourStatus.UNEMPLOYED, "labour_detail": LabourDetail.UNEMPLOYED_OTHER}
LONG_TERM = {**UNEMPLOYED, "labour_detail": LabourDetail.LONG_TERM_UNEMPLOYED}
INACTIVE = {"labour_status": LabourStatus.INACTIVE, "labour_detail": LabourDetail.NOT_IN_EDUCATION}
PUPIL = {"labour_status": LabourStatus.INACTIVE, "labour_detail": LabourDetail.IN_EDUCATION}
NOBODY: set[str] = set()


def after(*situations: ExitSituation) -> dict[str, Any]:
    return {"ended_on": LEFT, "situations": situations}


ENTRY_TABLE: list[tuple[str, dict[str, Any], set[str], set[str]]] = [
    # What is different about the worker, where she then also stands, where no longer.
    ("nothing", {}, NOBODY, NOBODY),
    ("began tomorrow", {"began_on": ON + timedelta(days=1)}, NOBODY, OTHERS),
    ("began today", {"began_on": ON}, NOBODY, NOBODY),
    ("no sex", {"sex": None}, {"INCOMPLETE"}, {"EECO01", "EECO05", "EECO11"}),
    ("no age", {"age": None}, {"INCOMPLETE"}, {"EECO01", "EECO05", "EECO11"}),
    ("no status", {"labour_status": None}, {"INCOMPLETE"}, {"EECO01", "EECO05", "EECO11"}),
    ("no education", {"education": None}, {"INCOMPLETE"}, {"EECO01", "EECO05", "EECO11"}),
    ("unemployed", UNEMPLOYED, {"EECO02"}, {"EECO05"}),
    ("long-term unemployed", LONG_TERM, {"EECO02", "EECO03"}, {"EECO05"}),
    ("inactive", INACTIVE, {"EECO04"}, {"EECO05"}),
    ("17 years", {"age": 17}, {"EECO06"}, NOBODY),
    ("18 years", {"age": 18}, {"EECO07"}, NOBODY),
    ("29 years", {"age": 29}, {"EECO07"}, NOBODY),
    ("30 years", {"age": 30}, NOBODY, NOBODY),
    ("54 years", {"age": 54}, NOBODY, NOBODY),
    ("55 years", {"age": 55}, {"EECO08"}, NOBODY),
    ("primary school", {"education": Education.ISCED_0_2}, {"EECO09"}, {"EECO11"}),
    ("secondary school", {"education": Education.ISCED_3_4}, {"EECO10"}, {"EECO11"}),
    ("disability", {"disability": Answer.YES}, {"EECO12"}, NOBODY),
    ("disability refused", {"disability": Answer.REFUSED}, NOBODY, NOBODY),
    ("no disability", {"disability": Answer.NO}, NOBODY, NOBODY),
    ("third country", {"third_country": Answer.YES}, {"EECO13"}, NOBODY),
    ("foreign background", {"foreign_background": Answer.YES}, {"EECO14"}, NOBODY),
    ("minority", {"minority": Answer.YES}, {"EECO15"}, NOBODY),
    ("minority refused", {"minority": Answer.REFUSED}, NOBODY, NOBODY),
    ("homeless", {"homeless": Answer.YES}, {"EECO16"}, NOBODY),
    ("in the country", {"degurba": Degurba.RURAL}, {"EECO17"}, {"WITHOUT_DEGURBA"}),
    ("in a town", {"degurba": Degurba.TOWNS}, NOBODY, {"WITHOUT_DEGURBA"}),
    (
        "disability, no education: point 1.2 asks for no complete record",
        {"disability": Answer.YES, "education": None},
        {"EECO12", "INCOMPLETE"},
        {"EECO01", "EECO05", "EECO11"},
    ),
]


@pytest.mark.parametrize(
    ("changes", "also", "no_more"), [row[1:] for row in ENTRY_TABLE], ids=[row[0] for row in ENTRY_TABLE]
)
def test_a_person_counts_by_what_was_true_on_the_first_day(
    changes: dict[str, Any], also: set[str], no_more: set[str]
) -> None:
    assert counted_in(replace(WORKER, **changes)) == (OTHERS | also) - no_more


WORKS = after(ExitSituation.WORK)
LEARNS_AND_LOOKS = (ExitSituation.EDUCATION, ExitSituation.JOB_SEARCH)
EXIT_TABLE: list[tuple[str, dict[str, Any], set[str]]] = [
    # The worker is another person on entry and left on 30 June: in which results does that person stand?
    ("inactive, looks for work", {**INACTIVE, **after(ExitSituation.JOB_SEARCH)}, {"EECR01"}),
    ("unemployed, looks for work", {**UNEMPLOYED, **after(ExitSituation.JOB_SEARCH)}, NOBODY),
    ("employed, learns", after(ExitSituation.EDUCATION), {"EECR02"}),
    ("a pupil still learns", {**PUPIL, **after(ExitSituation.EDUCATION)}, NOBODY),
    ("unemployed, works", {**UNEMPLOYED, **WORKS}, {"EECR04"}),
    ("inactive, works", {**INACTIVE, **WORKS}, {"EECR04"}),
    ("employed, works: nothing new", after(ExitSituation.WORK), NOBODY),
    ("inactive, learns and looks for work", {**INACTIVE, **after(*LEARNS_AND_LOOKS)}, {"EECR01", "EECR02"}),
    ("said to have qualified, not assessed", after(ExitSituation.QUALIFICATION), NOBODY),
    ("unemployed, works, education unknown", {**UNEMPLOYED, **WORKS, "education": None}, NOBODY),
    ("leaves today and works", {**UNEMPLOYED, **WORKS, "ended_on": ON}, {"EECR04"}),
    ("leaves tomorrow", {**UNEMPLOYED, **WORKS, "ended_on": ON + timedelta(days=1)}, NOBODY),
    ("left four weeks ago, nothing said", after(), {"EXIT_UNKNOWN"}),
    ("left four weeks ago, still followed", after(ExitSituation.MONITORED), {"EXIT_UNKNOWN"}),
    ("left four weeks ago, other", after(ExitSituation.OTHER), NOBODY),
    ("left last week, nothing said", {"ended_on": ON - timedelta(days=7)}, NOBODY),
]  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "results"), [row[1:] for row in EXIT_TABLE], ids=[row[0] for row in EXIT_TABLE]
)
def test_a_result_is_what_changed_after_leaving(changes: dict[str, Any], results: set[str]) -> None:
    found = counted_in(replace(WORKER, **changes))
    assert {code for code in found if code.startswith("EECR") or code == "EXIT_UNKNOWN"} == results


EXAM = AssessmentFacts(AssessmentResult.QUALIFIED, date(2026, 6, 20), "Komisja egzaminacyjna", "P/12/2026")
FAILED = replace(EXAM, result=AssessmentResult.NOT_QUALIFIED)


def on_day(day: date) -> tuple[AssessmentFacts, ...]:
    return (replace(EXAM, assessed_on=day),)


JULY_19, JULY_20, JULY_28, JULY_29 = (date(2026, 7, day) for day in (19, 20, 28, 29))
EXAM_TABLE: list[tuple[str, tuple[AssessmentFacts, ...], date | None, date, bool]] = [
    # What is recorded                      the assessment                      left   counted on  counts
    ("passed before leaving",              (EXAM,),                            LEFT,  ON,         True),
    ("nothing but attendance",             (),                                 LEFT,  ON,         False),
    ("not passed",                         (FAILED,),                          LEFT,  ON,         False),
    ("passed at the second try",           (FAILED, EXAM),                     LEFT,  ON,         True),
    ("passed twice counts once",           (EXAM, EXAM),                       LEFT,  ON,         True),
    ("no result",                          (replace(EXAM, result=None),),      LEFT,  ON,         False),
    ("no day",                             (replace(EXAM, assessed_on=None),), LEFT,  ON,         False),
    ("no assessor",                        (replace(EXAM, assessor=" "),),     LEFT,  ON,         False),
    ("no document",                        (replace(EXAM, document=None),),    LEFT,  ON,         False),
    ("on the 28th day after leaving",      on_day(JULY_28),                    LEFT,  ON,         True),
    ("on the 29th day after leaving",      on_day(JULY_29),                    LEFT,  ON,         False),
    ("on the first day",                   on_day(BEGAN),                      LEFT,  ON,         True),
    ("before the first day",               on_day(BEGAN - timedelta(days=1)),  LEFT,  ON,         False),
    ("still taking part",                  (EXAM,),                            None,  ON,         False),
    ("asked the day before leaving",       (EXAM,),      LEFT,  LEFT - timedelta(days=1),         False),
    ("asked the day before the exam",      on_day(JULY_20),                    LEFT,  JULY_19,    False),
    ("asked on the day of the exam",       on_day(JULY_20),                    LEFT,  JULY_20,    True),
]  # fmt: skip


@pytest.mark.parametrize(
    ("assessments", "ended_on", "on", "counts"),
    [row[1:] for row in EXAM_TABLE],
    ids=[row[0] for row in EXAM_TABLE],
)
def test_a_qualification_is_a_recorded_assessment_around_leaving(
    assessments: tuple[AssessmentFacts, ...], ended_on: date | None, on: date, counts: bool
) -> None:
    person = replace(WORKER, assessments=assessments, ended_on=ended_on)
    assert ("EECR03" in counted_in(person, on)) is counts


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("LOCAL_GOVERNMENTS", WhyUnknown.NOT_RECORDED),
        ("COMPETENCES", WhyUnknown.NOT_RECORDED),
        ("EECO18", WhyUnknown.NOT_RECORDED),
        ("EECO19", WhyUnknown.NOT_RECORDED),
        ("EECR05", WhyUnknown.MEASURED_BY_AUTHORITY),
        ("EECR06", WhyUnknown.MEASURED_BY_AUTHORITY),
    ],
)
def test_what_cannot_be_known_is_none_and_never_zero(code: str, reason: WhyUnknown) -> None:
    found = {figure.code: figure for figure in figures([WORKER], ON, DEFINITIONS)}
    assert found[code] == Figure(code, None, None, None, None, reason=reason)
    assert members(code, [WORKER], ON) is None


def test_without_anybody_what_is_known_is_zero() -> None:
    found = figures([], ON, DEFINITIONS)
    assert {figure.total for figure in found if figure.reason is None} == {0}
    assert check_sums(found) == ()


def test_rural_people_come_with_those_who_could_not_be_looked_at() -> None:
    people = [
        replace(WORKER, key=key, degurba=value)
        for key, value in enumerate([Degurba.RURAL, None, None, Degurba.CITIES])
    ]
    found = {figure.code: figure for figure in figures(people, ON, DEFINITIONS)}
    assert found["EECO17"] == Figure("EECO17", 1, 1, 0, 0, without_degurba=2)
    assert len(members("WITHOUT_DEGURBA", people, ON) or ()) == 2
    assert found["EECO16"].without_degurba is None


def test_every_part_of_a_figure_has_its_list() -> None:
    sexes = [Sex.WOMAN, Sex.MAN, None, Sex.WOMAN]
    people = [replace(WORKER, key=key, sex=sex) for key, sex in enumerate(sexes)]
    assert members("ALL", people, ON) == (0, 1, 2, 3)
    assert members("ALL", people, ON, Part.WOMEN) == (0, 3)
    assert members("ALL", people, ON, Part.MEN) == (1,)
    assert members("ALL", people, ON, Part.UNKNOWN) == (2,)


def test_an_unknown_code_and_a_person_twice_are_mistakes() -> None:
    with pytest.raises(ValueError, match="EECO99"):
        members("EECO99", [WORKER], ON)
    with pytest.raises(ValueError, match="more than once"):
        figures([WORKER, WORKER], ON, DEFINITIONS)


def test_an_indicator_of_the_project_counts_by_a_counter_of_the_fixed_set() -> None:
    own = Definition(
        code="PLHILO01", name_pl="Kadra", name_en="Staff", counter=Counter.EMPLOYED, timing=Timing.ENTRY
    )
    unemployed = replace(WORKER, key=2, **UNEMPLOYED)
    assert figures([WORKER, unemployed], ON, [own]) == (Figure("PLHILO01", 1, 1, 0, 0),)


def test_groups_add_up_to_the_whole() -> None:
    people = [
        replace(WORKER, key=key, county=county)
        for key, county in enumerate(["Konin", "kolski", None, "Konin"])
    ]
    groups = figures_by(lambda person: person.county, people, ON, DEFINITIONS)
    assert {county: found[0].total for county, found in groups.items()} == {"Konin": 2, "kolski": 1, None: 1}


def test_the_ten_people_of_the_file_give_figures_counted_by_hand() -> None:
    people = [participant_facts(row.key, row.began_on, row.data, row.exit) for row in PEOPLE if row.began_on]
    found = {
        figure.code: (figure.total, figure.women, figure.men) for figure in figures(people, ON, DEFINITIONS)
    }
    assert {code: parts for code, parts in found.items() if parts[0]} == {
        "ALL": (10, 6, 4),
        "EECO01": (10, 6, 4),
        "EECO02": (1, 1, 0),
        "EECO03": (1, 1, 0),
        "EECO04": (1, 0, 1),
        "EECO05": (8, 5, 3),
        "EECO07": (3, 3, 0),
        "EECO08": (2, 0, 2),
        "EECO09": (1, 1, 0),
        "EECO10": (1, 0, 1),
        "EECO11": (8, 5, 3),
        "EECO12": (1, 1, 0),
        "EECO13": (1, 1, 0),
        "EECO14": (2, 2, 0),
        "EECO15": (1, 1, 0),
        "EECO16": (1, 1, 0),
        "EECO17": (7, 4, 3),
        "EECR04": (1, 1, 0),
    }


def test_the_shipped_definitions_are_those_of_the_regulation_and_of_the_project() -> None:
    codes = [definition.code for definition in DEFINITIONS]
    assert codes == [
        "ALL", "LOCAL_GOVERNMENTS", "COMPETENCES",
        *(f"EECO{number:02}" for number in range(1, 20)),
        *(f"EECR{number:02}" for number in range(1, 7)),
    ]  # fmt: skip
    by_code = {definition.code: definition for definition in DEFINITIONS}
    assert [by_code["ALL"].target, by_code["LOCAL_GOVERNMENTS"].target] == [1756, 128]
    special = {definition.code for definition in DEFINITIONS if definition.is_special_category}
    assert special == {"EECO12", "EECO15"}
    assert [by_code[code].timing for code in ("EECO02", "EECR03", "EECR06")] == ["entry", "exit", "later"]
    assert by_code["EECO14"].name_pl_confidence == "unconfirmed"


def by_sex(code: str, women: int, men: int) -> Figure:
    return Figure(code, women + men, women, men, 0)


def figures_of(**sexes: tuple[int, int]) -> list[Figure]:
    """EECO01=(women, men), …"""
    return [by_sex(code, *parts) for code, parts in sexes.items()]


LABOUR, EDUCATION, AGE = SumRule.LABOUR, SumRule.EDUCATION, SumRule.AGE
SUM_TABLE: list[tuple[str, list[Figure], list[tuple[SumRule, str]]]] = [
    # What the officer sees, the figures (women, men), which rule is broken where.
    ("statuses add up",
     figures_of(EECO01=(3, 2), EECO02=(1, 0), EECO04=(0, 1), EECO05=(2, 1)), []),
    ("one status is lost",
     figures_of(EECO01=(3, 2), EECO02=(1, 0), EECO04=(0, 1), EECO05=(1, 1)),
     [(LABOUR, "total"), (LABOUR, "women")]),
    ("the total agrees, the sexes do not",
     figures_of(EECO01=(3, 2), EECO02=(0, 0), EECO04=(0, 0), EECO05=(2, 3)),
     [(LABOUR, "women"), (LABOUR, "men")]),
    ("levels of education add up",
     figures_of(EECO01=(1, 2), EECO09=(1, 0), EECO10=(0, 1), EECO11=(0, 1)), []),
    ("one education twice",
     figures_of(EECO01=(1, 2), EECO09=(1, 0), EECO10=(0, 1), EECO11=(0, 2)),
     [(EDUCATION, "total"), (EDUCATION, "men")]),
    ("between 30 and 54 there is no group",
     figures_of(EECO01=(5, 5), EECO06=(0, 0), EECO07=(1, 0), EECO08=(0, 1)), []),
    ("more ages than people",
     figures_of(EECO01=(1, 0), EECO06=(1, 0), EECO07=(1, 0), EECO08=(0, 0)),
     [(AGE, "total"), (AGE, "women")]),
    ("more long-term than unemployed",
     figures_of(EECO02=(1, 1), EECO03=(0, 2)), [(SumRule.LONG_TERM, "men")]),
    ("more results than people",
     figures_of(EECO01=(1, 1), EECR03=(2, 1)), [(SumRule.RESULT, "total"), (SumRule.RESULT, "women")]),
    ("a code is not given", figures_of(EECO01=(3, 2), EECO02=(9, 9)), []),
    ("a figure is not known", [by_sex("EECO01", 0, 0), Figure("EECR03", None, None, None, None)], []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("given_figures", "broken"), [row[1:] for row in SUM_TABLE], ids=[row[0] for row in SUM_TABLE]
)
def test_sums_are_checked_as_the_commission_does(
    given_figures: list[Figure], broken: list[tuple[SumRule, str]]
) -> None:
    assert [(fault.rule, fault.part) for fault in check_sums(given_figures)] == broken


def test_a_broken_sum_says_both_sides() -> None:
    found = check_sums(figures_of(EECO02=(1, 1), EECO03=(0, 2)))
    assert found == (SumFault(SumRule.LONG_TERM, Part.MEN, ("EECO03",), 2, "EECO02", 1),)


# ---------------------------------------------------------------------------------------------------------------
# A second count, written without looking at the first: one person after another, nested ifs, no shared code.


def recount(people: list[ParticipantFacts], on: date) -> dict[str, dict[str, int]]:
    counts: dict[str, dict[str, int]] = {}

    def add(code: str, person: ParticipantFacts) -> None:
        bucket = counts.setdefault(code, {"total": 0, "women": 0, "men": 0})
        bucket["total"] += 1
        if person.sex == "K":
            bucket["women"] += 1
        elif person.sex == "M":
            bucket["men"] += 1

    for person in people:
        if person.began_on > on:
            continue
        add("ALL", person)
        for code, answer in (
            ("EECO12", person.disability),
            ("EECO13", person.third_country),
            ("EECO14", person.foreign_background),
            ("EECO15", person.minority),
            ("EECO16", person.homeless),
        ):
            if answer == "yes":
                add(code, person)
        if person.degurba == 3:
            add("EECO17", person)
        if None in (person.sex, person.age, person.labour_status, person.education):
            continue
        add("EECO01", person)
        add(
            {"unemployed": "EECO02", "inactive": "EECO04", "employed": "EECO05"}[str(person.labour_status)],
            person,
        )
        if person.labour_status == "unemployed" and person.labour_detail == "long_term_unemployed":
            add("EECO03", person)
        age = person.age or 0
        if age < 18:
            add("EECO06", person)
        elif age < 30:
            add("EECO07", person)
        elif age >= 55:
            add("EECO08", person)
        add(
            {"isced_0_2": "EECO09", "isced_3_4": "EECO10", "isced_5_8": "EECO11"}[str(person.education)],
            person,
        )
        if person.ended_on is None or person.ended_on > on:
            continue
        if person.labour_status == "inactive" and "job_search" in person.situations:
            add("EECR01", person)
        if "education" in person.situations and person.labour_detail != "in_education":
            add("EECR02", person)
        if person.labour_status != "employed" and "work" in person.situations:
            add("EECR04", person)
        for exam in person.assessments:
            if exam.result == "qualified" and exam.assessed_on and exam.assessor and exam.document:
                late = (exam.assessed_on - person.ended_on).days
                if late <= 28 and exam.assessed_on >= person.began_on and exam.assessed_on <= on:
                    add("EECR03", person)
                    break
    return counts


days = st.dates(date(2026, 1, 1), date(2026, 12, 31))
answers = st.none() | st.sampled_from(Answer)
exams = st.builds(
    AssessmentFacts,
    st.none() | st.sampled_from(AssessmentResult),
    st.none() | days,
    st.none() | st.just("Komisja"),
    st.none() | st.just("P/1"),
)
participants = st.builds(
    ParticipantFacts,
    key=st.integers(),
    began_on=days,
    ended_on=st.none() | days,
    sex=st.none() | st.sampled_from(Sex),
    age=st.none() | st.sampled_from([0, 17, 18, 29, 30, 40, 54, 55, 99]),
    labour_status=st.none() | st.sampled_from(LabourStatus),
    labour_detail=st.none() | st.sampled_from(LabourDetail),
    education=st.none() | st.sampled_from(Education),
    disability=answers,
    minority=answers,
    foreign_background=answers,
    third_country=answers,
    homeless=answers,
    degurba=st.none() | st.sampled_from(Degurba),
    situations=st.lists(st.sampled_from(ExitSituation), max_size=3, unique=True).map(tuple),
    assessments=st.lists(exams, max_size=2).map(tuple),
)
data_sets = st.lists(participants, max_size=25, unique_by=lambda person: person.key)


@pytest.mark.row("R30")
@given(data_sets, days)
@settings(max_examples=200, deadline=None)
def test_a_second_count_finds_the_same_figures(people: list[ParticipantFacts], on: date) -> None:
    second = recount(people, on)
    for found in figures(people, on, DEFINITIONS):
        if found.reason is None:
            parts = second.get(found.code, {"total": 0, "women": 0, "men": 0})
            assert (found.total, found.women, found.men) == tuple(parts.values()), found.code


def plain(value: Any) -> Any:
    return (
        value.value
        if isinstance(value, Enum)
        else tuple(map(plain, value))
        if isinstance(value, tuple)
        else value
    )


@given(data_sets, days)
@settings(max_examples=50, deadline=None)
def test_facts_count_the_same_when_codes_come_as_plain_text_from_the_database(
    people: list[ParticipantFacts], on: date
) -> None:
    read = [
        ParticipantFacts(
            **{name: plain(getattr(person, name)) for name in ParticipantFacts.__dataclass_fields__}
        )
        for person in people
    ]
    assert figures(read, on, DEFINITIONS) == figures(people, on, DEFINITIONS)


@pytest.mark.row("R30")
@given(data_sets, days)
@settings(max_examples=200, deadline=None)
def test_every_figure_is_the_length_of_its_list_and_every_sum_holds(
    people: list[ParticipantFacts], on: date
) -> None:
    found = figures(people, on, DEFINITIONS)
    for definition, one in zip(DEFINITIONS, found, strict=True):
        for part in Part:
            keys = members(definition.counter, people, on, part)
            assert getattr(one, part) == (None if keys is None else len(set(keys)))
    assert check_sums(found) == ()


@given(data_sets, days)
@settings(max_examples=100, deadline=None)
def test_people_counted_on_entry_only_become_more(people: list[ParticipantFacts], on: date) -> None:
    entry = [definition for definition in DEFINITIONS if definition.timing is Timing.ENTRY]
    for today, tomorrow in zip(
        figures(people, on, entry), figures(people, on + timedelta(days=1), entry), strict=True
    ):
        assert (today.total or 0) <= (tomorrow.total or 0)


@pytest.mark.row("R30")
def test_the_figures_of_twenty_thousand_people_take_less_than_half_a_second(figure: Any) -> None:
    people = [
        replace(WORKER, key=key, age=key % 90, disability=Answer.YES if key % 7 else None)
        for key in range(20_000)
    ]
    twenty = [definition for definition in DEFINITIONS if definition.counter.startswith("EECO")]
    twenty = [*twenty[:17], *(d for d in DEFINITIONS if d.code in ("ALL", "EECR03", "EECR04"))]
    assert len(twenty) == 20
    best = min(_cpu_seconds(lambda: figures(people, ON, twenty)) for _ in range(3))
    is_traced = sys.gettrace() is not None  # measuring coverage costs five times the work itself
    figure("20 figures of 20 000 people", best, "s", at_most=2.5 if is_traced else 0.5)


def _cpu_seconds(work: Callable[[], object]) -> float:
    # Time of this process: others on the same machine do not count.
    started = time.process_time()
    work()
    return time.process_time() - started
