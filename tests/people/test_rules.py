"""Numbers, ages, passwords, addresses and rights, judged without a database."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.exceptions import ValidationError
from stdnum.pl import nip as stdnum_nip
from stdnum.pl import pesel as stdnum_pesel
from stdnum.pl import regon as stdnum_regon

import lms.people
from lms.people import rules
from lms.people.rules import (
    EmailFault,
    NumberFault,
    PasswordFault,
    PeselFacts,
    PeselFault,
    PostalFault,
    Role,
    Sex,
    check_email,
    check_nip,
    check_password,
    check_pesel,
    check_postal_code,
    check_regon,
    completed_years,
    institutions_of,
    mask_pesel,
    normal_email,
    normal_number,
    normal_password,
    normal_pesel,
    normal_postal_code,
    permissions_of,
    pesel_check_digit,
)

DATA = Path(lms.people.__file__).parent / "data"
COMMON = frozenset((DATA / "common-passwords.txt").read_text("utf-8").split())


def with_check_digit(first_ten: str) -> str:
    return f"{first_ten}{pesel_check_digit(first_ten)}"


# --- PESEL ----------------------------------------------------------------------------------------------------


@pytest.mark.row("P19")
@pytest.mark.parametrize(
    ("number", "born", "sex"),
    [
        ("44051400358", date(1944, 5, 14), Sex.MAN),
        ("02211300247", date(2002, 1, 13), Sex.WOMAN),
        (with_check_digit("9981120031"), date(1899, 1, 12), Sex.MAN),
        (with_check_digit("0092310060"), date(1800, 12, 31), Sex.WOMAN),
        (with_check_digit("0012310060"), date(1900, 12, 31), Sex.WOMAN),
        (with_check_digit("0032310060"), date(2000, 12, 31), Sex.WOMAN),
        (with_check_digit("0022290099"), date(2000, 2, 29), Sex.MAN),
        (with_check_digit("1041010057"), date(2110, 1, 1), Sex.MAN),
        (with_check_digit("9972310080"), date(2299, 12, 31), Sex.WOMAN),
    ],
)
def test_a_pesel_tells_birth_date_and_sex_in_every_century(number: str, born: date, sex: Sex) -> None:
    assert check_pesel(number) == PeselFacts(born, sex)


@pytest.mark.row("P19")
@pytest.mark.parametrize(
    ("number", "fault"),
    [
        ("", PeselFault.LENGTH),
        ("4405140035", PeselFault.LENGTH),
        ("440514003588", PeselFault.LENGTH),
        ("4405140O358", PeselFault.NOT_DIGITS),
        ("٤٤٠٥١٤٠٠٣٥٨", PeselFault.NOT_DIGITS),
        ("4405140035⁸", PeselFault.NOT_DIGITS),
        ("44051400359", PeselFault.CHECKSUM),
        ("44051400538", PeselFault.CHECKSUM),
        (with_check_digit("9902310010"), PeselFault.DATE),
        (with_check_digit("0122290010"), PeselFault.DATE),
        (with_check_digit("4400140010"), PeselFault.DATE),
        (with_check_digit("4413140010"), PeselFault.DATE),
        (with_check_digit("4420140010"), PeselFault.DATE),
        ("00000000000", PeselFault.DATE),
    ],
)
def test_a_wrong_pesel_is_told_by_what_is_wrong_with_it(number: str, fault: PeselFault) -> None:
    assert check_pesel(number) is fault


def test_somebody_not_yet_born_has_no_pesel() -> None:
    number = with_check_digit("3022150020")

    assert isinstance(check_pesel(number), PeselFacts)
    assert check_pesel(number, on=date(2026, 11, 22)) is PeselFault.DATE
    assert isinstance(check_pesel("02211300247", on=date(2002, 1, 13)), PeselFacts)


def test_spaces_in_a_pesel_do_not_matter_and_are_not_stored() -> None:
    assert check_pesel(" 440514 00358\u00a0") == check_pesel("44051400358")
    assert normal_pesel(" 440514 00358\u00a0") == "44051400358"


@given(number=st.from_regex(r"[0-9]{11}", fullmatch=True))
def test_pesels_are_judged_as_an_independent_library_does(number: str) -> None:
    try:
        stdnum_pesel.validate(number)
        expected: date | None = stdnum_pesel.get_birth_date(number)
    except ValidationError:
        expected = None

    found = check_pesel(number)

    assert (found.birth_date if isinstance(found, PeselFacts) else None) == expected


@given(born=st.dates(date(1800, 1, 1), date(2299, 12, 31)), serial=st.integers(0, 9999))
def test_every_birth_date_can_be_written_and_read_back(born: date, serial: int) -> None:
    month = born.month + {18: 80, 19: 0, 20: 20, 21: 40, 22: 60}[born.year // 100]
    number = with_check_digit(f"{born.year % 100:02}{month:02}{born.day:02}{serial:04}")

    assert check_pesel(number) == PeselFacts(born, Sex.MAN if serial % 2 else Sex.WOMAN)


@given(number=st.from_regex(r"[0-9]{10}", fullmatch=True), at=st.integers(0, 9), by=st.integers(1, 9))
def test_one_mistyped_digit_never_goes_unnoticed(number: str, at: int, by: int) -> None:
    right = with_check_digit(number)
    wrong = f"{right[:at]}{(int(right[at]) + by) % 10}{right[at + 1 :]}"

    assert check_pesel(wrong) is PeselFault.CHECKSUM


@pytest.mark.row("P19")
def test_a_masked_pesel_shows_three_digits_only() -> None:
    assert mask_pesel("440514 00358") == "…358"


# --- NIP and REGON --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", ["8567346215", "856-734-62-15", "PL8567346215", "pl 856 734 62 15"])
def test_a_tax_number_is_known_however_it_is_written(number: str) -> None:
    assert check_nip(number) is None
    assert normal_number(number) == "8567346215"


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        ("8567346216", NumberFault.CHECKSUM),
        ("856734621", NumberFault.LENGTH),
        ("", NumberFault.LENGTH),
        ("85673462l5", NumberFault.NOT_DIGITS),
    ],
)
def test_a_wrong_tax_number_is_refused(number: str, fault: NumberFault) -> None:
    assert check_nip(number) is fault


@pytest.mark.parametrize("number", ["192598184", "12345678512347", "192-598-184"])
def test_both_lengths_of_a_statistical_number_are_known(number: str) -> None:
    assert check_regon(number) is None


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        ("192598183", NumberFault.CHECKSUM),
        ("12345678512348", NumberFault.CHECKSUM),
        ("12345678612347", NumberFault.CHECKSUM),
        ("1925981840", NumberFault.LENGTH),
        ("19259818X", NumberFault.NOT_DIGITS),
    ],
)
def test_a_wrong_statistical_number_is_refused(number: str, fault: NumberFault) -> None:
    assert check_regon(number) is fault


@given(number=st.from_regex(r"[0-9]{9,14}", fullmatch=True))
def test_tax_and_statistical_numbers_are_judged_as_an_independent_library_does(number: str) -> None:
    assert (check_nip(number) is None) == stdnum_nip.is_valid(number)
    assert (check_regon(number) is None) == stdnum_regon.is_valid(number)


# --- postal codes, ages, addresses ------------------------------------------------------------------------------


def test_a_postal_code_is_brought_to_the_form_of_the_esf_file() -> None:
    assert (
        normal_postal_code("60123")
        == normal_postal_code(" 60 123 ")
        == normal_postal_code("60–123")
        == "60-123"
    )
    assert check_postal_code(normal_postal_code("60123")) is None


@pytest.mark.parametrize(
    "code", ["", "6012", "60-12", "601-23", "60-1234", "AB-123", "60123", "60-123\n", "٦٠-123"]
)
def test_what_is_no_postal_code_stays_refused(code: str) -> None:
    assert check_postal_code(code) is PostalFault.PATTERN


@pytest.mark.parametrize(
    ("born", "on", "years"),
    [
        (date(1990, 5, 14), date(2026, 5, 13), 35),
        (date(1990, 5, 14), date(2026, 5, 14), 36),
        (date(2000, 2, 29), date(2026, 2, 27), 25),
        (date(2000, 2, 29), date(2026, 2, 28), 26),
        (date(2000, 2, 29), date(2028, 2, 28), 27),
        (date(2000, 2, 29), date(2028, 2, 29), 28),
        (date(2026, 11, 22), date(2026, 11, 22), 0),
        (date(2026, 11, 22), date(2026, 11, 21), -1),
    ],
)
def test_age_is_counted_in_completed_years_as_the_civil_code_does(born: date, on: date, years: int) -> None:
    assert completed_years(born, on) == years


@pytest.mark.parametrize(
    "address",
    [
        "anna.kowalska@ops.przyklad.example",
        "a@b.pl",
        "o'brien+kurs@demo.example",
        "x_1@sub-domain.demo.example",
        "a@xn--przykad-rjb.pl",
        f"{'a' * 64}@demo.example",
    ],
)
def test_addresses_that_can_get_a_letter_are_taken(address: str) -> None:
    assert check_email(address) is None


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("łucja@demo.example", EmailFault.FOREIGN_LETTERS),
        ("anna@przykład.pl", EmailFault.FOREIGN_LETTERS),
        (f"{'a' * 65}@demo.example", EmailFault.LENGTH),
        (f"a@{'b' * 60}.{'c' * 60}.{'d' * 60}.{'e' * 60}.{'f' * 20}.pl", EmailFault.LENGTH),
        ("", EmailFault.SYNTAX),
        ("anna", EmailFault.SYNTAX),
        ("@demo.example", EmailFault.SYNTAX),
        ("anna@", EmailFault.SYNTAX),
        ("anna@demo", EmailFault.SYNTAX),
        ("anna@@demo.example", EmailFault.SYNTAX),
        ("anna kowalska@demo.example", EmailFault.SYNTAX),
        (".anna@demo.example", EmailFault.SYNTAX),
        ("anna..k@demo.example", EmailFault.SYNTAX),
        ("anna@demo..example", EmailFault.SYNTAX),
        ("anna@-demo.example", EmailFault.SYNTAX),
        ("anna@demo.example\n", EmailFault.SYNTAX),
        ("anna@demo.example\nBcc: x@y.pl", EmailFault.SYNTAX),
        ("anna@demo.123", EmailFault.SYNTAX),
        ("<anna@demo.example>", EmailFault.SYNTAX),
        ("anna@demo.example,b@demo.example", EmailFault.SYNTAX),
    ],
)
def test_other_addresses_are_refused_with_the_reason(address: str, fault: EmailFault) -> None:
    assert check_email(address) is fault


def test_an_address_is_the_same_in_capitals() -> None:
    assert normal_email("  Anna.Kowalska@Demo.EXAMPLE ") == "anna.kowalska@demo.example"


# --- passwords ------------------------------------------------------------------------------------------------

CONTEXT = ("Anna Żółcińska", "anna.zolcinska@ops.example", "ROPS Poznań", "kadra")


def faults(text: str, is_staff: bool = False) -> tuple[PasswordFault, ...]:
    return check_password(text, is_staff, CONTEXT, COMMON)


@pytest.mark.row("S22")
@pytest.mark.parametrize(
    "text",
    [
        "zielony rower 7",
        "krowa-na-dachu-w-maju",
        "żółw śpi w łódce",
        "😀🐢🚲🌧️📚🍎🎈🧩🪴🛶🥨🎷🧦🗝️",
        "w kaliszu pada deszcz",
        "     dwa  słowa    ",
        "ośmiornicaośmiornicarower",
        "x" + "kot i pies " * 90,
    ],
)
def test_any_long_and_unguessable_text_may_be_a_password(text: str) -> None:
    assert faults(text, is_staff=True) == ()


@pytest.mark.row("S22")
def test_participants_need_twelve_characters_and_staff_fifteen() -> None:
    assert faults("rower,krowa") == (PasswordFault.TOO_SHORT,)
    assert faults("rower,krowaX") == ()
    assert faults("rower,krowaXy9", is_staff=True) == (PasswordFault.TOO_SHORT,)
    assert faults("rower,krowaXy9z", is_staff=True) == ()


@pytest.mark.row("S22")
def test_at_least_128_characters_are_accepted_and_a_megabyte_is_not_hashed() -> None:
    assert faults("kot w butach " * 10) == ()
    assert faults("kot w butach!" * 100_000) == (PasswordFault.TOO_LONG,)


@pytest.mark.row("S22")
def test_the_list_of_common_passwords_has_ten_thousand_and_every_one_is_refused() -> None:
    assert len(COMMON) == 10_000
    for known in COMMON:
        found = faults(known)
        assert PasswordFault.COMMON in found, known
        assert PasswordFault.COMMON in faults(known.upper()), known


@pytest.mark.row("S22")
@pytest.mark.parametrize(
    "text", ["Password2026!", "1234qwerty!!!!", "dragondragondragon", "Baseball1Baseball1"]
)
def test_a_common_password_dressed_up_is_still_common(text: str) -> None:
    assert PasswordFault.COMMON in faults(text)


@pytest.mark.row("S22")
@pytest.mark.parametrize(
    "text",
    ["aaaaaaaaaaaaaaaa", "abcabcabcabcabc", "98765432109876543", "abcdefghijklmnop", "qwertyuiopqwertyui"],
)
def test_a_row_of_keys_or_one_repeated_piece_is_refused(text: str) -> None:
    assert {PasswordFault.PREDICTABLE, PasswordFault.COMMON} & set(faults(text, is_staff=True))


@pytest.mark.row("S22")
@pytest.mark.parametrize(
    "text",
    [
        "anna.żółcińska",
        "Zolcinska.1990",
        "rops-poznań-2026",
        "ROPSPOZNAN!!1",
        "zolcinskaANNA12",
        "kadrakadra.2026",
    ],
)
def test_a_password_made_of_the_persons_or_offices_words_is_refused(text: str) -> None:
    assert PasswordFault.CONTEXT in faults(text)


@pytest.mark.row("S22")
def test_a_long_sentence_may_hold_the_offices_name() -> None:
    assert faults("w poznaniu zawsze jest wietrznie", is_staff=True) == ()


def test_an_empty_password_is_only_too_short() -> None:
    assert faults("") == (PasswordFault.TOO_SHORT,)


def test_a_letter_typed_as_two_characters_is_the_same_password() -> None:
    assert normal_password("Zażo\u0301łc\u0301") == "Zażółć"
    assert faults("żo\u0301łw rower 7") == faults("żółw rower 7")


# --- rights ---------------------------------------------------------------------------------------------------


def test_rights_add_up_over_roles_and_an_unknown_role_gives_none() -> None:
    both = permissions_of([Role.COORDINATOR, Role.TRAINER])

    assert both == permissions_of(["coordinator"]) | permissions_of(["trainer"])
    assert permissions_of(["stranger"]) == permissions_of([]) == frozenset()


def test_a_worker_needs_no_right_beyond_being_signed_in() -> None:
    assert permissions_of([Role.WORKER]) == frozenset()


def test_the_auditor_reads_and_changes_nothing() -> None:
    held = permissions_of([Role.AUDITOR])

    assert held == {
        "editions.see",
        "people.see",
        "certificates.see",
        "indicators.see",
        "audit.see",
        "rights.see",
        "reports.see",
    }


def test_only_the_officer_reaches_special_answers_and_full_numbers() -> None:
    for right in ("participants.special", "people.reveal", "indicators.export"):
        assert rules.RIGHTS[right] == {Role.OFFICER}


def test_the_administrator_has_no_personal_file_and_the_officer_no_accounts() -> None:
    administrator, officer = permissions_of([Role.ADMINISTRATOR]), permissions_of([Role.OFFICER])

    assert not {
        right for right in administrator if right.startswith(("people.", "participants.", "indicators."))
    }
    assert not officer & {"users.manage", "settings.manage"}


def test_staff_are_the_employees_of_the_office() -> None:
    assert [role for role in Role if rules.is_staff([role])] == [
        Role.OFFICER,
        Role.AUDITOR,
        Role.ADMINISTRATOR,
        Role.DATA_PROTECTION,
    ]


def test_every_right_has_somebody_who_holds_it() -> None:
    assert all(rules.RIGHTS.values())


# --- the data that ships with the room ------------------------------------------------------------------------


def test_files_from_elsewhere_are_those_the_manifest_describes() -> None:
    for entry in json.loads((DATA / "manifest.json").read_text("utf-8"))["files"]:
        body = (DATA / entry["file"]).read_bytes()

        assert len(body) == entry["bytes"]
        assert hashlib.sha256(body).hexdigest() == entry["sha256"]
        assert all(entry[word] for word in ("name", "version", "licence", "source"))
        if "licence_file" in entry:
            text = (DATA / entry["licence_file"]).read_bytes()
            assert hashlib.sha256(text).hexdigest() == entry["licence_sha256"]


def test_the_municipalities_of_the_region_are_all_there() -> None:
    country = [line.split(",") for line in (DATA / "teryt-poland.csv").read_text("utf-8").splitlines()[1:]]
    rows = [row for row in country if row[0].startswith("30")]
    kinds = [row[4] for row in rows if row[1] == "gmina"]

    assert [kinds.count(kind) for kind in "123"] == [19, 106, 101]
    assert sum(row[1] == "powiat" for row in rows) == 31 + 4
    assert [sum(row[1] == level for row in country) for level in ("powiat", "gmina")] == [314 + 66, 2479]


def test_every_county_has_an_outline() -> None:
    outlines = json.loads((DATA / "counties-wielkopolska.geojson").read_text("utf-8"))["features"]

    assert len({outline["properties"]["terc"] for outline in outlines}) == 35


def test_kinds_of_institutions_have_two_names_and_a_category() -> None:
    types = json.loads((DATA / "institution-types.json").read_text("utf-8"))["types"]

    assert len({kind["code"] for kind in types}) == len(types) == 39
    assert {kind["category"] for kind in types} == {"system", "other"}
    assert all(kind["name"]["pl"].strip() and kind["name"]["en"].strip() for kind in types)
    assert {
        "OPS",
        "MOPS",
        "MGOPS",
        "GOPS",
        "PCPR",
        "MOPR",
        "CUS",
        "DPS",
        "SDS",
        "WTZ",
        "POW",
        "OWES",
        "PES",
        "PS",
        "SCH",
        "HEALTH",
        "COURT",
        "POLICE",
        "HOUSING",
        "UG",
        "SP",
        "NGO",
    } <= {kind["code"] for kind in types}


@pytest.mark.parametrize(
    ("grants", "right", "where"),
    [
        ([("coordinator", 1)], "institution.enrol", {1}),
        # the superior of one place enrols nobody there, whoever they coordinate elsewhere
        ([("coordinator", 1), ("superior", 2)], "institution.enrol", {1}),
        ([("coordinator", 1), ("superior", 2)], "institution.see", {1, 2}),
        ([("officer", None)], "institution.see", set()),
        ([], "institution.enrol", set()),
    ],
)
def test_a_right_holds_where_its_role_is_held(
    grants: list[tuple[str, int | None]], right: str, where: set[int]
) -> None:
    assert institutions_of(grants, right) == where
