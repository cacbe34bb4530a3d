"""Every box, answer and fault of the participant form has its words."""

from __future__ import annotations

from enum import Enum

import pytest

from lms.projects import wording
from lms.projects.rules import (
    DICTIONARY_OF,
    FIELD_ORDER,
    Answer,
    Citizenship,
    Degurba,
    Education,
    ExitSituation,
    Fault,
    LabourDetail,
    LabourStatus,
    ParticipantKind,
    Reason,
    SupportDetail,
    SupportKind,
    answers_to,
)


@pytest.mark.parametrize(
    ("codes", "words"),
    [
        (Reason, wording.FAULTS),
        (Citizenship, wording.CITIZENSHIP),
        (ParticipantKind, wording.PARTICIPANT_KIND),
        (Education, wording.EDUCATION),
        (LabourStatus, wording.LABOUR_STATUS),
        (LabourDetail, wording.LABOUR_DETAIL),
        (Answer, wording.ANSWER),
        (Degurba, wording.DEGURBA),
        (ExitSituation, wording.EXIT_SITUATION),
        (SupportKind, wording.SUPPORT_KIND),
        (SupportDetail, wording.SUPPORT_DETAIL),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else "",
)
def test_every_code_has_words_of_its_own(codes: type[Enum], words: wording.Words) -> None:
    assert set(words) == set(codes)
    said = [str(sentence) for sentence in words.values()]
    assert all(sentence.strip() for sentence in said)
    assert len(set(said)) == len(said)


def test_every_box_of_the_form_has_a_label() -> None:
    assert set(wording.FIELDS) == set(FIELD_ORDER)
    assert len({str(label) for label in wording.FIELDS.values()}) == len(FIELD_ORDER)


def test_every_answer_spelled_in_the_file_can_be_shown() -> None:
    assert set(DICTIONARY_OF) - {"country"} <= set(wording.VALUES)


def test_a_form_offers_a_refusal_only_where_one_may_refuse() -> None:
    assert [code for code, _ in wording.choices(wording.ANSWER, answers_to("disability"))] == [
        "yes",
        "no",
        "refused",
    ]
    assert [code for code, _ in wording.choices(wording.ANSWER, answers_to("homeless"))] == ["yes", "no"]
    assert [code for code, _ in wording.choices(wording.DEGURBA)] == ["1", "2", "3"]


def test_a_fault_is_said_with_its_box_and_support() -> None:
    line = wording.fault_in_words(Fault("support_kind", Reason.MISSING, 2))
    assert str(wording.FIELDS["support_kind"]) in line
    assert "2" in line
    assert line.endswith(str(wording.FAULTS[Reason.MISSING]))
    assert wording.fault_in_words(Fault("phone", Reason.MISSING)).startswith(f"{wording.FIELDS['phone']}: ")
