"""People out of a spreadsheet, row by row: what an officer could read as a table. PESELs are made up (serials 00…)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lms.people.rules.imports import (
    Column,
    Fault,
    Imported,
    ImportPlan,
    Known,
    Register,
    RowFault,
    folded,
    guess_columns,
    plan_people,
)

C, F = Column, RowFault
TODAY = date(2026, 11, 24)
NOWAK = Known(
    1,
    "Nowak",
    "Anna",
    "anna@gops.example",
    position="pracownik socjalny",
    institution_id=7,
    pesel="85031700022",
)
ZAJAC = {"last_name": "Zając", "first_name": "Ola"}
KOWAL = Known(2, "Kowal", "Jan", institution_id=7)
LIS = Known(5, "Lis", "Iga", "iga@ops.example", institution_id=9)
TWINS = (Known(3, "Wilk", "Ewa", institution_id=7), Known(4, "Wilk", "Ewa", institution_id=7))
REGISTER = Register(
    (NOWAK, KOWAL, LIS, *TWINS),
    by_nip={"7822622168": 7},
    by_name={folded("GOPS Próbowo"): (7,), folded("OPS"): (8, 9)},
)  # fmt: skip


def plan(*rows: Mapping[Column, str], register: Register = REGISTER) -> ImportPlan:
    return plan_people(list(enumerate(rows, start=2)), register, TODAY)


@pytest.mark.parametrize(
    ("headings", "columns"),
    [
        (("Nazwisko", "Imię", "E-mail"), {0: C.LAST_NAME, 1: C.FIRST_NAME, 2: C.EMAIL}),
        (("IMIĘ:", "nazwisko ", "Nr telefonu"), {0: C.FIRST_NAME, 1: C.LAST_NAME, 2: C.PHONE}),
        (("Imię i nazwisko", "Stanowisko pracy"), {0: C.FULL_NAME, 1: C.POSITION}),
        (("Nazwisko i imię", "Zakład pracy"), {0: C.SURNAME_FIRST, 1: C.INSTITUTION}),
        (("Lp.", "PESEL", "Uwagi"), {1: C.PESEL}),
        (("e-mail", "E-MAIL"), {0: C.EMAIL}),
        (("Data urodzenia", "NIP instytucji"), {0: C.BIRTH, 1: C.NIP}),
        ((), {}),
    ],
)
def test_columns_are_known_by_their_headings(headings: tuple[str, ...], columns: dict[int, Column]) -> None:
    assert guess_columns(headings) == columns


@pytest.mark.parametrize(
    ("row", "outcome"),
    [
        # somebody new
        (
            {C.LAST_NAME: " Zając ", C.FIRST_NAME: "Ola", C.EMAIL: "Ola@X.example", C.INSTITUTION: "gops  probowo"},
            Imported(2, None, {**ZAJAC, "email": "ola@x.example", "institution_id": 7}),
        ),
        ({C.FULL_NAME: "Ola Zając"}, Imported(2, None, ZAJAC)),
        ({C.SURNAME_FIRST: "Zając Ola"}, Imported(2, None, ZAJAC)),
        # somebody known, by PESEL, by address, by names within the institution
        (
            {C.LAST_NAME: "Nowak", C.FIRST_NAME: "Anna", C.PESEL: "85 03 17 00022", C.PHONE: "600 100 200"},
            Imported(2, 1, {"phone": "600 100 200"}),
        ),
        (
            {C.LAST_NAME: "NOWAK", C.FIRST_NAME: "Anna", C.EMAIL: "anna@gops.example"},
            Imported(2, 1, {"last_name": "NOWAK"}),
        ),
        (
            {C.LAST_NAME: "Kowal", C.FIRST_NAME: "Jan", C.NIP: "782-262-21-68", C.EMAIL: "jan@gops.example"},
            Imported(2, 2, {"email": "jan@gops.example"}),
        ),
        # married since: the number is hers, the surname is new
        (
            {C.LAST_NAME: "Nowak-Lis", C.FIRST_NAME: "Anna", C.PESEL: "85031700022"},
            Imported(2, 1, {"last_name": "Nowak-Lis"}),
        ),
        # of two institutions of one name it is the one in which she works
        (
            {C.FULL_NAME: "Iga Lis", C.EMAIL: "iga@ops.example", C.INSTITUTION: "OPS", C.PHONE: "61 100 20 30"},
            Imported(2, 5, {"phone": "61 100 20 30"}),
        ),
        # the same names elsewhere are somebody else
        ({C.LAST_NAME: "Kowal", C.FIRST_NAME: "Jan"}, Imported(2, None, {"last_name": "Kowal", "first_name": "Jan"})),
    ],
)  # fmt: skip
def test_a_row_is_somebody_new_or_somebody_known(row: dict[Column, str], outcome: Imported | Fault) -> None:
    found = plan(row)
    assert (*found.rows, *found.faults) == (outcome,)


@pytest.mark.parametrize(
    ("row", "column", "fault"),
    [
        ({C.FIRST_NAME: "Ola"}, C.LAST_NAME, F.LAST_NAME_MISSING),
        ({C.LAST_NAME: "Zając"}, C.FIRST_NAME, F.FIRST_NAME_MISSING),
        ({C.FULL_NAME: "Ola Maria Zając"}, C.FULL_NAME, F.FULL_NAME_UNCLEAR),
        ({C.LAST_NAME: "Z" * 81, C.FIRST_NAME: "Ola"}, C.LAST_NAME, F.TOO_LONG),
        ({C.LAST_NAME: "Zaj\u202eąc", C.FIRST_NAME: "Ola"}, C.LAST_NAME, F.NOT_TEXT),
        ({C.EMAIL: "ola@"}, C.EMAIL, F.EMAIL_WRONG),
        ({C.EMAIL: "anna@gops.example"}, C.EMAIL, F.EMAIL_OF_ANOTHER),
        ({C.PHONE: "brak"}, C.PHONE, F.PHONE_WRONG),
        ({C.PESEL: "8503170002"}, C.PESEL, F.PESEL_LENGTH),
        ({C.PESEL: "8503170002x"}, C.PESEL, F.PESEL_DIGITS),
        ({C.PESEL: "85031700023"}, C.PESEL, F.PESEL_CHECKSUM),
        ({C.PESEL: "85031700022"}, C.PESEL, F.PESEL_OF_ANOTHER),
        ({C.BIRTH: "wiosną 1985"}, C.BIRTH, F.BIRTH_UNREADABLE),
        ({C.BIRTH: "31.02.1985"}, C.BIRTH, F.BIRTH_UNREADABLE),
        ({C.BIRTH: "2031-01-01"}, C.BIRTH, F.BIRTH_IMPOSSIBLE),
        ({C.NIP: "782-262-21-69"}, C.NIP, F.NIP_WRONG),
        ({C.NIP: "5260250274"}, C.NIP, F.INSTITUTION_UNKNOWN),
        ({C.INSTITUTION: "Nikomu nieznana"}, C.INSTITUTION, F.INSTITUTION_UNKNOWN),
        ({C.INSTITUTION: "OPS"}, C.INSTITUTION, F.INSTITUTION_UNCLEAR),
        ({C.LAST_NAME: "Wilk", C.FIRST_NAME: "Ewa", C.INSTITUTION: "GOPS Próbowo"}, C.LAST_NAME, F.PERSON_UNCLEAR),
    ],
)  # fmt: skip
def test_each_fault_is_named_with_its_row_and_column(
    row: dict[Column, str], column: Column, fault: RowFault
) -> None:
    names = (
        {}
        if {C.LAST_NAME, C.FIRST_NAME, C.FULL_NAME} & set(row)
        else {C.LAST_NAME: "Zając", C.FIRST_NAME: "Ola"}
    )
    assert Fault(2, column, fault) in plan({**names, **row}).faults


def test_a_birth_that_is_not_that_of_the_pesel_is_a_fault() -> None:
    row = {C.LAST_NAME: "Nowak", C.FIRST_NAME: "Anna", C.PESEL: "85031700022", C.BIRTH: "18.03.1985"}
    assert plan(row).faults == (Fault(2, C.BIRTH, F.BIRTH_NOT_OF_PESEL),)


@pytest.mark.parametrize(
    ("shared", "column", "fault"),
    [
        ({C.EMAIL: "ola@x.example"}, C.EMAIL, F.EMAIL_TWICE),
        ({}, C.LAST_NAME, F.PERSON_TWICE),
    ],
)
def test_the_same_person_twice_in_a_file_is_a_fault_of_the_second_row(
    shared: dict[Column, str], column: Column, fault: RowFault
) -> None:
    row = {C.LAST_NAME: "Zając", C.FIRST_NAME: "Ola", **shared}
    found = plan(row, row)
    assert found.faults == (Fault(3, column, fault),)


def test_the_same_file_once_more_has_nothing_to_do() -> None:
    row = {
        C.LAST_NAME: "Nowak", C.FIRST_NAME: "Anna", C.EMAIL: "anna@gops.example", C.PESEL: "85031700022",
        C.POSITION: "pracownik socjalny", C.NIP: "7822622168",
    }  # fmt: skip
    assert plan(row, {}) == ImportPlan((), 1, ())


def test_an_empty_cell_takes_nothing_away() -> None:
    row = {
        C.LAST_NAME: "Nowak",
        C.FIRST_NAME: "Anna",
        C.EMAIL: "anna@gops.example",
        C.POSITION: "",
        C.PESEL: "",
    }
    assert plan(row) == ImportPlan((), 1, ())


WORDS = st.text("aąAeęz 0@.-1\u202e\0", max_size=12)


@given(rows=st.lists(st.dictionaries(st.sampled_from(Column), WORDS, max_size=6), max_size=6))
def test_whatever_stands_in_a_file_each_row_is_taken_or_named(rows: list[Any]) -> None:
    found = plan(*rows)
    filled = [
        number
        for number, row in enumerate(rows, start=2)
        if any(" ".join(cell.split()) for cell in row.values())
    ]
    named = {row.number for row in found.rows} | {fault.number for fault in found.faults}
    assert named <= set(filled)
    assert len(named) + found.same == len(filled)
