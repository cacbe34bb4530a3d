"""The rule book of certificates: who gets one, what it freezes, how it is numbered, what the check gives away."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction as F
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lms.attendance.rules import Completion, decide_completion
from lms.certificates.rules import (
    CODE_ALPHABET,
    CODE_LENGTH,
    CertificateFacts,
    Entitled,
    Form,
    Kind,
    Mark,
    Module,
    NotEntitled,
    Outcome,
    Outcomes,
    Reason,
    Status,
    decide_certificate,
    grouped_code,
    is_full_name,
    is_pattern,
    masked_name,
    name_matches,
    register_number,
    status_of,
    tidy_code,
)

D = Decimal

# percent, threshold, statutory → what is decided
PLAIN = [
    (100, 80, False, Entitled(Kind.PARTICIPATION)),
    (80, 80, False, Entitled(Kind.PARTICIPATION)),
    (F("79.99"), 80, False, NotEntitled(Reason.BELOW_THRESHOLD)),
    (F(1, 1000), 0, False, Entitled(Kind.PARTICIPATION)),
    (0, 0, False, NotEntitled(Reason.NOT_PRESENT)),
    (0, 80, False, NotEntitled(Reason.NOT_PRESENT)),
    (100, None, False, NotEntitled(Reason.THRESHOLD_NOT_SET)),
    (100, 90, True, Entitled(Kind.STATUTORY_COMPLETION)),
    (100, None, True, NotEntitled(Reason.THRESHOLD_NOT_SET)),
]


def completed(percent: F | int, threshold: int | None = 80, *, are_closed: bool = True) -> Completion:
    return decide_completion(F(percent), threshold, are_closed)


@pytest.mark.parametrize(("percent", "threshold", "is_statutory", "decided"), PLAIN)
def test_attendance_decides_who_gets_a_certificate(
    percent: F | int, threshold: int | None, is_statutory: bool, decided: Entitled | NotEntitled
) -> None:
    assert decide_certificate(completed(percent, threshold), is_statutory) == decided


# circumstances → reason, None when entitled
CIRCUMSTANCES = [
    ({"has_valid": True}, Reason.ALREADY_ISSUED),
    ({"has_valid": True, "is_over": False}, Reason.ALREADY_ISSUED),
    ({"is_over": False}, Reason.EDITION_NOT_OVER),
    ({"is_over": False, "are_registers_closed": False}, Reason.EDITION_NOT_OVER),
    ({"are_registers_closed": False}, Reason.REGISTERS_OPEN),
    ({"are_registers_closed": False, "needs_competence": True}, Reason.REGISTERS_OPEN),
    ({"needs_competence": True}, Reason.COMPETENCE_NOT_CONFIRMED),
    ({"needs_competence": True, "is_competence_confirmed": True}, None),
    ({"is_competence_confirmed": True}, None),
    ({}, None),
]


@pytest.mark.parametrize(("circumstances", "reason"), CIRCUMSTANCES)
def test_circumstances_come_before_a_certificate(
    circumstances: dict[str, bool], reason: Reason | None
) -> None:
    more = {name: value for name, value in circumstances.items() if name != "are_registers_closed"}
    completion = completed(100, are_closed=circumstances.get("are_registers_closed", True))
    decided = decide_certificate(completion, False, **more)
    assert (decided.reason if isinstance(decided, NotEntitled) else None) == reason


def test_a_confirmed_competence_gives_the_kind_that_says_so() -> None:
    decided = decide_certificate(completed(90), False, needs_competence=True, is_competence_confirmed=True)
    assert decided == Entitled(Kind.COMPETENCE)


@given(
    percent=st.fractions(0, 100),
    threshold=st.none() | st.integers(0, 100),
    is_statutory=st.booleans(),
)
def test_nobody_below_the_threshold_is_ever_entitled(
    percent: F, threshold: int | None, is_statutory: bool
) -> None:
    if isinstance(decide_certificate(completed(percent, threshold), is_statutory), Entitled):
        assert percent > 0
        assert threshold is not None
        assert percent >= threshold


MOMENT = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("revoked_at", "replaced_by", "status"),
    [
        (None, None, Status.VALID),
        (MOMENT, None, Status.REVOKED),
        (None, 7, Status.REPLACED),
        (MOMENT, 7, Status.REPLACED),
        (None, 0, Status.REPLACED),
    ],
)
def test_the_check_says_one_of_three_things(
    revoked_at: datetime | None, replaced_by: int | None, status: Status
) -> None:
    assert status_of(revoked_at, replaced_by) == status


# --- frozen facts ---------------------------------------------------------------------------------------------------

FULL = CertificateFacts(
    number="12/KPS/2026",
    check_code="7Q2M9K4XTB8RVWN3ECDG5H6JPS",
    check_url="https://szkolenia.example/sprawdz/7Q2M9K4XTB8RVWN3ECDG5H6JPS",
    kind=Kind.COMPETENCE,
    holder_name="Iwona Dobrowolska",
    course_title_pl="Praca z rodziną",
    course_title_en="Working with families",
    edition_number="3",
    first_day=date(2026, 11, 5),
    last_day=date(2026, 11, 7),
    place="Poznań",
    form=Form.HYBRID,
    hours_teaching=D("24.50"),
    hours_attended=D(22),
    minutes_per_hour=45,
    attendance_percent=D("89.80"),
    programme=(Module("Rozmowa", "Conversation", D("1.5")), Module("Plan")),
    outcomes=Outcomes((Outcome("Wie", "Knows"),), (), (Outcome("Współpracuje"),)),
    legal_basis_pl="Dz.U. 2020 poz. 664",
    issuer_name_pl="ROPS",
    issuer_address="ul. Przykładowa 11",
    project_title_pl="Koordynacja",
    project_number="FERS.04.13",
    signatory_name="Jan Wzorowy",
    signatory_title_pl="Dyrektor",
    issued_on=date(2026, 11, 12),
    issued_in="Poznań",
    marks=(Mark("Unia Europejska", "European Union", is_eu=True), Mark("Region", image="ab" * 32)),
)
BARE = CertificateFacts(
    number="1/2026",
    check_code="0" * 26,
    check_url="https://szkolenia.example/sprawdz/0",
    kind=Kind.PARTICIPATION,
    holder_name="Li",
    course_title_pl="RODO",
    first_day=date(2026, 1, 1),
    last_day=date(2026, 1, 1),
    hours_teaching=D(0),
    minutes_per_hour=None,
    issuer_name_pl="ROPS",
    issued_on=date(2026, 1, 2),
    issued_in="Poznań",
)


@pytest.mark.parametrize("facts", [FULL, BARE], ids=["full", "bare"])
def test_frozen_facts_survive_a_json_column(facts: CertificateFacts) -> None:
    stored = json.loads(json.dumps(facts.to_json(), ensure_ascii=False))
    thawed = CertificateFacts.from_json(stored)
    assert thawed == facts
    assert thawed.to_json() == facts.to_json()
    assert isinstance(thawed.kind, Kind)


def test_hours_keep_their_decimals() -> None:
    assert FULL.to_json()["hours_teaching"] == "24.50"


def test_facts_of_another_version_are_refused() -> None:
    with pytest.raises(ValueError, match="version 2"):
        CertificateFacts.from_json({**FULL.to_json(), "version": 2})
    with pytest.raises(TypeError):
        CertificateFacts.from_json({**FULL.to_json(), "pesel": "44051400358"})


def test_a_certificate_has_no_place_for_what_it_does_not_need() -> None:
    named = " ".join(FULL.to_json())
    assert [word for word in ("pesel", "birth", "email", "phone", "institution") if word in named] == []


def test_empty_outcomes_are_none_at_all() -> None:
    assert not Outcomes()
    assert Outcomes(social=(Outcome("x"),))


# --- numbers --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sequence", "pattern", "number"),
    [
        (12, "{sequence}/KPS/{year}", "12/KPS/2026"),
        (12, "KPS-{year}-{sequence:04}", "KPS-2026-0012"),
        (12345, "{year}/{sequence:03}", "2026/12345"),
        (1, "ROPS.Ś {sequence} z {year}", "ROPS.Ś 1 z 2026"),
    ],
)
def test_a_number_is_made_by_the_pattern_of_the_office(sequence: int, pattern: str, number: str) -> None:
    assert register_number(sequence, 2026, pattern) == number


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "KPS",
        "{sequence}",
        "{year}",
        "{sequence}/{sequence}/{year}",
        "{sequence}{year}{year}",
        "{sequence}/{year}/{name}",
        "{sequence.__class__}/{year}",
        "{sequence!r}/{year}",
        "{sequence:04d}/{year}",
        "{sequence:0}/{year}",
        "{{sequence}}/{year}",
        "{sequence}/{year}/}",
        "{sequence}/{year}\n",
        "{sequence}/{year}/" + "x" * 60,
        "%(sequence)s/{year}/{0}",
    ],
)
def test_a_pattern_that_could_repeat_or_reach_further_is_refused(pattern: str) -> None:
    assert not is_pattern(pattern)
    with pytest.raises(ValueError, match="pattern"):
        register_number(1, 2026, pattern)


def test_numbers_begin_with_one() -> None:
    with pytest.raises(ValueError, match="begin with 1"):
        register_number(0, 2026, "{sequence}/{year}")


@given(st.sets(st.tuples(st.integers(1, 10**6), st.integers(2020, 2099)), min_size=2, max_size=20))
def test_two_certificates_never_share_a_number(taken: set[tuple[int, int]]) -> None:
    numbers = {register_number(sequence, year, "{sequence}/KPS/{year}") for sequence, year in taken}
    assert len(numbers) == len(taken)


# --- codes ----------------------------------------------------------------------------------------------------------

CODE = "7Q2M9K4XTB8RVWN3ECDG5H6JPS"


@pytest.mark.row("S25")
def test_a_code_carries_at_least_128_bits() -> None:
    assert len(set(CODE_ALPHABET)) ** CODE_LENGTH >= 2**128


@pytest.mark.parametrize(
    "typed",
    [
        CODE,
        CODE.lower(),
        grouped_code(CODE),
        " 7Q2M9-K4XTB-8RVWN-3ECDG-5H6JPS\n",
        CODE.replace("4", "4\u00a0"),
        CODE.replace("9", "9 – "),
    ],
)
def test_a_code_is_understood_as_people_type_it(typed: str) -> None:
    assert tidy_code(typed) == CODE


def test_letters_that_look_like_figures_are_read_as_figures() -> None:
    assert tidy_code("OoIiLl" + "A" * 20) == "001111" + "A" * 20


@pytest.mark.parametrize(
    "typed", ["", CODE[:-1], CODE + "A", CODE[:-1] + "U", CODE[:-1] + "ą", "A" * 5000, "12/KPS/2026"]
)
def test_what_is_no_code_is_none(typed: str) -> None:
    assert tidy_code(typed) is None


@given(st.text(alphabet=CODE_ALPHABET, min_size=26, max_size=26))
def test_a_printed_code_reads_back(code: str) -> None:
    printed = grouped_code(code)
    assert tidy_code(printed) == code
    assert [len(group) for group in printed.split(" ")] == [5, 5, 5, 5, 6]


# --- names ----------------------------------------------------------------------------------------------------------


@pytest.mark.row("S25")
@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("Iwona Dobrowolska", "I**** D**********"),
        ("  Iwona   Dobrowolska ", "I**** D**********"),
        ("Żaneta Łącka-Ćwik", "Ż***** Ł****-Ć***"),
        ("Li Q", "L* *"),
        ("Seán O'Brien", "S*** *'B****"),
        ("Z\u0307aneta", "Ż*****"),
        ("Ольга Їжак", "О**** Ї***"),
        ("", ""),
    ],
)
def test_a_masked_name_shows_first_letters_only(name: str, masked: str) -> None:
    assert masked_name(name) == masked


@given(st.text(max_size=60))
def test_no_two_letters_in_a_row_survive_the_mask(name: str) -> None:
    masked = masked_name(name)
    assert not any(a.isalnum() and b.isalnum() for a, b in pairwise(masked))


@pytest.mark.parametrize(
    "typed",
    [
        "Łucja Dobrowolska-Święch",
        "łucja dobrowolska-święch",
        "LUCJA  DOBROWOLSKA SWIECH",
        "lucjadobrowolskaswiech",
        "Dobrowolska-Święch Łucja",
        " Łucja\u00a0Dobrowolska–Święch\n",
        "L\u0301ucja".replace("\u0301", "") + " Dobrowolska-S\u0301wie\u0328ch",
    ],
)
def test_the_full_name_is_recognised_however_it_is_typed(typed: str) -> None:
    assert name_matches(typed, "Łucja Dobrowolska-Święch")


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "  ",
        "-",
        "Łucja",
        "Łucja Dobrowolska",
        "Ł* D*",
        "Łucja Dobrowolska-Święc",
        "%",
        "Lucjan Dobrowolska-Święch",
    ],
)
def test_less_than_the_full_name_is_not_enough(typed: str) -> None:
    assert not name_matches(typed, "Łucja Dobrowolska-Święch")


@pytest.mark.parametrize(
    ("typed", "is_full"), [("Łucja", False), (" Dobrowolska-Święch ", False), ("a b", True)]
)
def test_one_name_is_not_the_full_name(typed: str, is_full: bool) -> None:
    assert is_full_name(typed) is is_full


def test_nobody_matches_an_empty_name() -> None:
    assert not name_matches("", "")
    assert not name_matches("---", "  ")


@given(st.text(min_size=1, max_size=40))
def test_a_name_matches_itself_in_capitals_and_without_spaces(name: str) -> None:
    if any(letter.isalnum() for letter in name):
        assert name_matches(name, name)
        assert name_matches(f"  {name} ", name)
