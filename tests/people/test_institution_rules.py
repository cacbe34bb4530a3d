"""Institutions by the rule book: where they are, for which local government they count, what a row of a list means."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lms.people.rules.imports import (
    Column,
    ColumnsFault,
    Contact,
    Fault,
    Imported,
    ImportPlan,
    InstitutionRegister,
    KnownInstitution,
    ListKind,
    RowFault,
    chosen_twice,
    guess_columns,
    missing_columns,
    plan_institutions,
)
from lms.people.rules.mergers import MergerFacts, MergerRefusal, decide_merger
from lms.people.rules.places import (
    Gazetteer,
    Place,
    PlaceFault,
    Said,
    as_local_government,
    find_place,
    local_government,
)
from lms.people.rules.words import folded

C, F, P = Column, RowFault, PlaceFault
TOWN = Place("3003011", "Gniezno", "1", "3003", "gnieźnieński", "wielkopolskie", False)
VILLAGE = Place("3003032", "Gniezno", "2", "3003", "gnieźnieński", "wielkopolskie", False)
POZNAN = Place("3064011", "Poznań", "1", "3064", "Poznań", "wielkopolskie", True)
BUK = Place("3021033", "Buk", "3", "3021", "poznański", "wielkopolskie", False)
PIASKI = Place("3004032", "Piaski", "2", "3004", "gostyński", "wielkopolskie", False)
ELSEWHERE = Place("0617032", "Piaski", "3", "0617", "świdnicki", "lubelskie", False)
KNOWN = Gazetteer.of((TOWN, VILLAGE, POZNAN, BUK, PIASKI, ELSEWHERE))


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (Said(terc="3003032"), VILLAGE),
        (Said(terc="3 003 032", name="gniezno"), VILLAGE),
        (Said(terc="3003032", name="Buk"), P.NOT_OF_CODE),
        (Said(terc="3003049"), P.CODE),
        (Said(terc="brak"), P.CODE),
        (Said(name="Gniezno"), P.UNCLEAR),
        (Said(name="GNIEZNO", kind="Miejska"), TOWN),
        (Said(name="Gniezno", kind="gmina wiejska"), VILLAGE),
        (Said(name="Gniezno (wiejska)"), VILLAGE),
        (Said(name="Gniezno, miejska, gnieźnieński"), TOWN),
        (Said(name="Gniezno, miejska, powiat gnieźnieński, wielkopolskie · 3003011"), TOWN),
        (Said(name="miasto Gniezno"), TOWN),
        (Said(name="Gmina Gniezno"), P.UNCLEAR),
        (Said(name="gm. Buk"), BUK),
        (Said(name="Miasto i Gmina Buk"), BUK),
        (Said(name="m. Poznan"), POZNAN),
        (Said(name="Poznań", county="powiat m. Poznań"), POZNAN),
        (Said(name="Poznań", county="Poznań"), POZNAN),
        # of those of one name the one at home is meant, unless the row says otherwise
        (Said(name="Piaski"), PIASKI),
        (Said(name="Piaski", voivodeship="Lubelskie"), ELSEWHERE),
        (Said(name="Piaski", county="powiat świdnicki"), ELSEWHERE),
        (Said(name="Piaski", county="0617"), ELSEWHERE),
        (Said(name="Buk", county="gnieźnieński"), P.UNKNOWN),
        (Said(name="Nikomu nieznana"), P.UNKNOWN),
        (Said(name="%"), P.UNKNOWN),
    ],
)
def test_a_municipality_is_known_by_its_code_or_by_enough_beside_its_name(said: Said, found: Any) -> None:
    assert find_place(said, KNOWN) == found


@pytest.mark.parametrize(
    ("kind", "place", "code"),
    [
        ("GOPS", VILLAGE, "3003032"),
        ("MOPS", TOWN, "3003011"),
        ("MGOPS", BUK, "3021033"),
        ("OPS", BUK, "3021033"),
        ("CUS", BUK, "3021033"),
        ("UG", BUK, "3021033"),
        ("PCPR", TOWN, "3003"),
        ("SP", TOWN, "3003"),
        # a city with county rights is one local government, whatever its institution does
        ("MOPR", POZNAN, "3064011"),
        ("MOPS", POZNAN, "3064011"),
        ("PCPR", POZNAN, "3064011"),
        ("MOPR", BUK, None),
        # the field does not say whose they are
        ("DPS", BUK, None),
        ("SCH", BUK, None),
        ("NGO", POZNAN, None),
        ("GOPS", None, None),
    ],
)
def test_the_local_government_follows_from_kind_and_municipality(
    kind: str, place: Place | None, code: str | None
) -> None:
    assert local_government(kind, place) == code


@pytest.mark.parametrize(
    ("code", "found"),
    [("3021033", "3021033"), ("3021", "3021"), ("3064", "3064011"), ("30 64", "3064011"), ("99", None), ("", None)],
)  # fmt: skip
def test_a_code_of_a_local_government_is_one_of_a_municipality_or_county(
    code: str, found: str | None
) -> None:
    assert as_local_government(code, KNOWN) == found


TODAY, YESTERDAY, TOMORROW = date(2026, 11, 24), date(2026, 11, 23), date(2026, 11, 25)


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        (MergerFacts(1, 2, None, None, YESTERDAY, TODAY), None),
        (MergerFacts(1, 2, None, None, TODAY, TODAY), None),
        (MergerFacts(1, 1, None, None, TODAY, TODAY), MergerRefusal.ITSELF),
        (MergerFacts(1, 2, 3, None, TODAY, TODAY), MergerRefusal.DONE_ALREADY),
        (MergerFacts(1, 2, 2, None, TODAY, TODAY), MergerRefusal.DONE_ALREADY),
        # 2 went into 1 before: the way back would be a circle
        (MergerFacts(1, 2, None, 1, TODAY, TODAY), MergerRefusal.SUCCESSOR_GONE),
        (MergerFacts(1, 2, None, 3, TODAY, TODAY), MergerRefusal.SUCCESSOR_GONE),
        (MergerFacts(1, 2, None, None, TOMORROW, TODAY), MergerRefusal.AHEAD),
    ],
)
def test_only_what_stands_goes_into_what_stands(facts: MergerFacts, refusal: MergerRefusal | None) -> None:
    assert decide_merger(facts) == refusal


@given(pairs=st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=30))
def test_no_order_of_mergers_ever_makes_a_circle(pairs: list[tuple[int, int]]) -> None:
    into: dict[int, int] = {}
    for old, new in pairs:
        facts = MergerFacts(old, new, into.get(old), into.get(new), TODAY, TODAY)
        if decide_merger(facts) is None:
            into[old] = new
    for start in into:
        at, steps = start, 0
        while at in into:
            at, steps = into[at], steps + 1
            assert steps <= len(into)


# --- lists ---

GOPS = KnownInstitution(
    1, "GOPS Buk", "GOPS", "7822622168", "630303023", "3021033", "Buk", "64-320", "Rynek 1", "3021033",
    contacts=(Contact("Anna Nowak", "kierownik", "600 100 200", "gops@buk.example", 11),),
)  # fmt: skip
DPS = KnownInstitution(
    2, "DPS Piaski", "DPS", municipality_terc="3004032", former=frozenset({folded("Dom Opieki")})
)
CLUB = KnownInstitution(3, "Klub", "OLD")
GONE = KnownInstitution(4, "PCPR dawny", "PCPR", is_merged=True)
TWINS = (
    KnownInstitution(5, "OPS", "OPS", municipality_terc="3003011"),
    KnownInstitution(6, "OPS", "OPS", municipality_terc="3003032"),
)
REGISTER = InstitutionRegister(
    (GOPS, DPS, CLUB, GONE, *TWINS),
    kinds={"gops": "GOPS", "gminnyosrodek": "GOPS", "dps": "DPS", "ops": "OPS", "old": "OLD"},
    offered=frozenset({"GOPS", "DPS", "OPS"}),
    places=KNOWN,
)
NEW = {C.NAME: "GOPS Nowy", C.TYPE: "Gminny ośrodek"}


def plan(*rows: Mapping[Column, str], register: InstitutionRegister = REGISTER) -> ImportPlan:
    return plan_institutions(list(enumerate(rows, start=2)), register)


@pytest.mark.parametrize(
    ("row", "outcome"),
    [
        (
            {**NEW, C.NIP: "526-025-02-74", C.MUNICIPALITY: "Buk", C.POSTAL_CODE: "64320"},
            Imported(2, None, {"name": "GOPS Nowy", "nip": "5260250274", "postal_code": "64-320", "type_code": "GOPS",
                               "municipality_terc": "3021033"}),
        ),
        # known by NIP, by REGON, by name within the municipality, by a former name
        ({C.NAME: "gops buk", C.NIP: "7822622168"}, Imported(2, 1, {"name": "gops buk"})),
        ({C.NAME: "GOPS Buk", C.REGON: "630303023", C.LOCALITY: "Dobieżyn"}, Imported(2, 1, {"locality": "Dobieżyn"})),
        ({C.NAME: "DPS Piaski", C.TERC: "3004032", C.STREET: "Długa 1"}, Imported(2, 2, {"street": "Długa 1"})),
        ({C.NAME: "dom opieki", C.STREET: "Długa 1"}, Imported(2, 2, {"street": "Długa 1"})),
        ({C.NAME: "OPS", C.MUNICIPALITY: "Gniezno", C.MUNICIPALITY_KIND: "wiejska", C.LOCALITY: "Mnichowo"},
         Imported(2, 6, {"locality": "Mnichowo"})),
        # what is not known of it yet is filled in
        ({C.NAME: "Klub", C.MUNICIPALITY: "Buk"}, Imported(2, 3, {"municipality_terc": "3021033"})),
        # somebody to call: new, changed, and as they are
        ({C.NAME: "DPS Piaski", C.CONTACT_NAME: "Jan Lis", C.CONTACT_EMAIL: "JAN@dps.example"},
         Imported(2, 2, {"contacts": (Contact("Jan Lis", "", "", "jan@dps.example"),)})),
        ({C.NAME: "GOPS Buk", C.CONTACT_NAME: "anna nowak", C.CONTACT_PHONE: "61 100 20 30"},
         Imported(2, 1, {"contacts": (Contact("anna nowak", "kierownik", "61 100 20 30", "gops@buk.example", 11),)})),
        # the local government, where it is not the one of the register
        ({C.NAME: "DPS Piaski", C.COUNTS_FOR: "3004"}, Imported(2, 2, {"counts_for": "3004"})),
        ({C.NAME: "DPS Piaski", C.COUNTS_FOR: "3064"}, Imported(2, 2, {"counts_for": "3064011"})),
    ],
)  # fmt: skip
def test_a_row_is_a_new_institution_or_a_known_one(row: dict[Column, str], outcome: Imported) -> None:
    found = plan(row)
    assert (found.rows, found.faults) == ((outcome,), ())


@pytest.mark.parametrize(
    ("row", "column", "fault"),
    [
        ({C.NAME: ""}, C.NAME, F.NAME_MISSING),
        ({C.TYPE: ""}, C.TYPE, F.TYPE_MISSING),
        ({C.TYPE: "sklep"}, C.TYPE, F.TYPE_UNKNOWN),
        ({C.TYPE: "OLD"}, C.TYPE, F.TYPE_UNKNOWN),
        ({C.NAME: "N" * 201}, C.NAME, F.TOO_LONG),
        ({C.STREET: "Rynek\u202e"}, C.STREET, F.NOT_TEXT),
        ({C.NIP: "782-262-21-69"}, C.NIP, F.NIP_WRONG),
        ({C.REGON: "630303024"}, C.REGON, F.REGON_WRONG),
        ({C.NIP: "7822622168"}, C.NIP, F.NAME_OF_ANOTHER),
        ({C.NAME: "GOPS Buk", C.NIP: "5260250274"}, C.NIP, F.NUMBER_DIFFERS),
        ({C.NAME: "OPS"}, C.NAME, F.SAME_NAMES),
        ({C.NAME: "PCPR dawny"}, C.NAME, F.MERGED),
        ({C.TERC: "3021039"}, C.TERC, F.TERC_UNKNOWN),
        ({C.MUNICIPALITY: "Nieznana"}, C.MUNICIPALITY, F.MUNICIPALITY_UNKNOWN),
        ({C.MUNICIPALITY: "Gniezno"}, C.MUNICIPALITY, F.MUNICIPALITY_UNCLEAR),
        ({C.MUNICIPALITY: "Buk", C.TERC: "3003011"}, C.MUNICIPALITY, F.MUNICIPALITY_NOT_OF_TERC),
        ({C.COUNTY: "gnieźnieński"}, C.MUNICIPALITY, F.MUNICIPALITY_MISSING),
        ({C.POSTAL_CODE: "6432"}, C.POSTAL_CODE, F.POSTAL_CODE_WRONG),
        ({C.COUNTS_FOR: "9999"}, C.COUNTS_FOR, F.GOVERNMENT_UNKNOWN),
        ({C.CONTACT_PHONE: "600 100 200"}, C.CONTACT_NAME, F.CONTACT_NAME_MISSING),
        ({C.CONTACT_NAME: "Jan Lis"}, C.CONTACT_NAME, F.CONTACT_WAY_MISSING),
        ({C.CONTACT_NAME: "Jan Lis", C.CONTACT_PHONE: "brak"}, C.CONTACT_PHONE, F.PHONE_WRONG),
        ({C.CONTACT_NAME: "Jan Lis", C.CONTACT_EMAIL: "jan@"}, C.CONTACT_EMAIL, F.EMAIL_WRONG),
    ],
)  # fmt: skip
def test_each_fault_is_named_with_its_row_and_column(
    row: dict[Column, str], column: Column, fault: RowFault
) -> None:
    assert Fault(2, column, fault) in plan({**NEW, **row}).faults


def test_a_number_of_another_institution_is_not_given_to_a_second_one() -> None:
    row = {C.NAME: "Klub", C.NIP: "7822622168"}
    assert plan(row).faults == (Fault(2, C.NIP, F.NAME_OF_ANOTHER),)


def test_further_rows_of_an_institution_bring_further_contact_people_and_nothing_that_disagrees() -> None:
    first = {**NEW, C.CONTACT_NAME: "Jan Lis", C.CONTACT_PHONE: "600 100 200"}
    second = {C.NAME: "gops nowy", C.CONTACT_NAME: "Ewa Lis", C.CONTACT_PHONE: "600 100 201"}
    found = plan(first, {**second, C.NAME: "GOPS Nowy"})
    (row,) = found.rows
    contacts: Any = row.values["contacts"]
    assert [one.name for one in contacts] == ["Jan Lis", "Ewa Lis"]
    assert plan(first, second).faults == (Fault(3, C.NAME, F.INSTITUTION_TWICE),)


def test_the_same_rows_once_more_have_nothing_to_do() -> None:
    row = {
        C.NAME: "GOPS Buk", C.TYPE: "gops", C.NIP: "782 262 21 68", C.REGON: "630303023", C.TERC: "3021033",
        C.MUNICIPALITY: "Buk", C.LOCALITY: "Buk", C.POSTAL_CODE: "64-320", C.STREET: "Rynek 1", C.COUNTS_FOR: "3021033",
        C.CONTACT_NAME: "Anna Nowak", C.CONTACT_ROLE: "kierownik", C.CONTACT_PHONE: "600 100 200",
        C.CONTACT_EMAIL: "gops@buk.example",
    }  # fmt: skip
    assert plan(row, {}, row) == ImportPlan((), 1, ())


WORDS = st.text("aąAeęz 0@.-1\u202e\0", max_size=12)


@given(rows=st.lists(st.dictionaries(st.sampled_from(Column), WORDS, max_size=6), max_size=6))
def test_whatever_stands_in_a_file_it_is_taken_or_named(rows: list[Any]) -> None:
    found = plan(*rows)
    filled = {
        number
        for number, row in enumerate(rows, start=2)
        if any(" ".join(cell.split()) for cell in row.values())
    }
    named = {row.number for row in found.rows} | {fault.number for fault in found.faults}
    assert named <= filled
    assert bool(named) or found.same >= bool(filled)


@pytest.mark.parametrize(
    ("kind", "chosen", "fault"),
    [
        (ListKind.PEOPLE, (C.LAST_NAME, C.FIRST_NAME), None),
        (ListKind.PEOPLE, (C.FULL_NAME,), None),
        (ListKind.PEOPLE, (C.LAST_NAME, C.EMAIL), ColumnsFault.NO_NAMES),
        (ListKind.INSTITUTIONS, (C.NAME,), None),
        (ListKind.INSTITUTIONS, (C.TYPE, C.NIP), ColumnsFault.NO_NAME),
        (ListKind.INSTITUTIONS, (), ColumnsFault.NO_NAME),
    ],
)
def test_which_columns_a_list_must_have(
    kind: ListKind, chosen: tuple[Column, ...], fault: ColumnsFault | None
) -> None:
    assert missing_columns(chosen, kind) == fault


def test_one_thing_stands_for_one_column() -> None:
    assert chosen_twice((C.NIP, C.NAME, C.NIP)) == {C.NIP}


@pytest.mark.parametrize(
    ("headings", "columns"),
    [
        (("Nazwa instytucji", "Typ", "Gmina", "Powiat"), {0: C.NAME, 1: C.TYPE, 2: C.MUNICIPALITY, 3: C.COUNTY}),
        (("TERYT", "Kod", "Miejscowość", "Adres"), {0: C.TERC, 1: C.POSTAL_CODE, 2: C.LOCALITY, 3: C.STREET}),
        (("Telefon", "E-mail", "Osoba do kontaktu"), {0: C.CONTACT_PHONE, 1: C.CONTACT_EMAIL, 2: C.CONTACT_NAME}),
        (("Lp.", "Uwagi"), {}),
    ],
)  # fmt: skip
def test_columns_of_institutions_are_known_by_their_headings(
    headings: tuple[str, ...], columns: dict[int, Column]
) -> None:
    assert guess_columns(headings, ListKind.INSTITUTIONS) == columns
