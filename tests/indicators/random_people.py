"""Random participants as the tables can hold them, complete and incomplete, with exits and assessments."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from hypothesis import strategies as st

from lms.indicators.rules import AssessmentFacts, AssessmentResult, SmefsRow
from lms.people.rules import Sex
from lms.projects.rules import (
    Answer,
    Degurba,
    Education,
    EntryData,
    ExitData,
    ExitSituation,
    LabourDetail,
    LabourStatus,
    ProjectFacts,
)

FACTS = ProjectFacts("FERS", date(2023, 9, 1), date(2028, 12, 31))


@dataclass(frozen=True)
class Random:
    """One participant, and the assessments recorded of them."""

    row: SmefsRow
    assessments: tuple[AssessmentFacts, ...]


days = st.dates(date(2026, 1, 1), date(2026, 6, 30))
answers = st.none() | st.sampled_from(Answer)
entries = st.builds(
    EntryData,
    institution_name=st.none() | st.sampled_from(["MOPS w Pile", "GOPS w Buku"]),
    first_name=st.sampled_from(["Łucja", "Adam", "Żaneta"]),
    last_name=st.sampled_from(["Ćwik", "Cwik", "Zych", "Żak"]),
    sex=st.none() | st.sampled_from(Sex),
    age_on_entry=st.none() | st.sampled_from([17, 18, 29, 30, 54, 55, 70]),
    labour_status=st.none() | st.sampled_from(LabourStatus),
    labour_detail=st.none() | st.sampled_from(LabourDetail),
    education=st.none() | st.sampled_from(Education),
    disability=answers,
    minority=answers,
    foreign_background=answers,
    third_country=answers,
    homeless=answers,
    degurba=st.none() | st.sampled_from(Degurba),
    county=st.just("poznański"),
    municipality=st.none() | st.just("Buk"),
)
exits = st.none() | st.tuples(days, st.none() | st.sampled_from(ExitSituation))
assessments = st.builds(
    AssessmentFacts, st.sampled_from(AssessmentResult), days, st.just("Komisja"), st.just("P/1")
)


def _participant(
    entry: EntryData, began_on: date, left: tuple[date, ExitSituation | None] | None
) -> SmefsRow:
    ended_on, situation = left if left and left[0] >= began_on else (None, None)
    exit = ExitData(ended_on, (situation,) if situation else (), None)
    return SmefsRow(0, FACTS, entry, began_on, (), exit)


people = st.lists(
    st.builds(
        Random,
        st.builds(_participant, entries, days, exits),
        st.lists(assessments, max_size=2).map(tuple),
    ),
    max_size=15,
).map(lambda several: [replace(one, row=replace(one.row, key=key)) for key, one in enumerate(several)])
