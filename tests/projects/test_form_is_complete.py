"""Every box of SM EFS that somebody must give is asked, follows from another answer, or is the office's to write.

Refusals, and questions of some people only, stand where the field list has them.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import lms.projects
from lms.projects.forms import ParticipantDataForm
from lms.projects.rules import (
    LABOUR_DETAILS,
    Answer,
    EntryData,
    LabourDetail,
    ProjectFacts,
    Reason,
    answers_to,
    asks_number,
    asks_study_end,
    check_entry,
)

DATA = json.loads((Path(lms.projects.__file__).parent / "data" / "sm-efs-fields.json").read_text("utf-8"))
FIELDS = [field for field in DATA["fields"] if field["form"] == "participant"]

# Key of the field list → the question that fills it.
ASKED = {
    "citizenship": "citizenship",
    "pesel_or_other_id": "pesel",
    "no_pesel": "has_no_pesel",
    "education": "education",
    "gmina": "municipality_terc",
    "locality": "locality",
    "postal_code": "postal_code",
    "phone": "phone",
    "email": "email",
    "labour_status": "labour_status",
    "labour_status_detail": "labour_detail",
    "education_planned_end": "education_planned_end_on",
    "foreign_background": "foreign_background",
    "minority": "minority",
    "homeless": "homeless",
    "disability": "disability",
}
FOLLOWS = {
    "participant_kind": "whether the person has an institution",
    "institution_name": "the main post when participation began",
    "first_name": "the register",
    "last_name": "the register",
    "sex": "PESEL; asked only without one",
    "age_on_entry": "PESEL or the date of birth, and the first day",
    "country": "the municipality: other countries are not in the known dictionary",
    "voivodeship": "the municipality",
    "powiat": "the municipality",
    "degurba": "the municipality",
    "third_country_national": "citizenship",
}
OFFICE = {
    "project_number": "the project",
    "technical_id": "SM EFS, kept when an export of it is read",
    "project_start_date": "the first support attended",
    "project_end_date": "the office, when participation ends",
    "exit_situation": "the office, when participation ends",
    "completed_as_planned": "the office, when participation ends",
    "added_at": "SM EFS",
    "added_by": "SM EFS",
    "modified_at": "SM EFS",
    "modified_by": "SM EFS",
    "remarks": "optional; nothing is typed there",
}


def test_every_field_of_the_list_has_its_place() -> None:
    assert {field["key"] for field in FIELDS} == {*ASKED, *FOLLOWS, *OFFICE}
    assert len(ASKED) + len(FOLLOWS) + len(OFFICE) == len(FIELDS)


def test_every_question_that_the_list_needs_stands_in_the_form() -> None:
    assert all(hasattr(ParticipantDataForm, name) for name in ASKED.values())


@pytest.mark.parametrize("field", FIELDS, ids=[field["key"] for field in FIELDS])
def test_a_refusal_is_offered_just_where_the_list_allows_it(field: dict[str, Any]) -> None:
    known = {"third_country_national": "third_country"}.get(field["key"], field["key"])
    may = "refusal allowed" in field["mandatory"]
    if known in {"minority", "disability", "homeless", "foreign_background", "third_country"}:
        assert (Answer.REFUSED in answers_to(known)) is may
        assert may is any(one["en"] == "refused" for one in field["dictionary"])
    else:
        assert not may


def test_who_works_and_who_learns_is_asked_what_the_list_has_for_them() -> None:
    (field,) = (one for one in FIELDS if one["key"] == "labour_status_detail")
    assert {str(status) for status in LABOUR_DETAILS} == set(field["dictionary"])
    for status, details in LABOUR_DETAILS.items():
        assert len(details) == len(field["dictionary"][str(status)])


@pytest.mark.parametrize("detail", [None, *LabourDetail])
def test_the_end_of_education_is_asked_only_in_education(detail: LabourDetail | None) -> None:
    assert asks_study_end(detail) is (detail is LabourDetail.IN_EDUCATION)


@pytest.mark.parametrize(
    ("has_seat", "takes_part", "asked"),
    [(False, False, False), (True, False, True), (False, True, True), (True, True, True)],
)
def test_the_number_is_asked_of_who_is_qualified(has_seat: bool, takes_part: bool, asked: bool) -> None:
    assert asks_number(has_seat=has_seat, takes_part=takes_part) is asked


def test_an_end_of_education_of_somebody_at_work_is_refused() -> None:
    from datetime import date

    project = ProjectFacts("-", date(2023, 9, 1), date(2028, 12, 31))
    for detail, is_wrong in ((LabourDetail.NGO, True), (LabourDetail.IN_EDUCATION, False), (None, True)):
        data = EntryData(labour_detail=detail, education_planned_end_on=date(2027, 6, 30))
        reasons = {fault.reason for fault in check_entry(data, None, project)}
        assert (Reason.NOT_IN_EDUCATION in reasons) is is_wrong
