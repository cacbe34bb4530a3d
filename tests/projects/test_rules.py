"""What may go to SM EFS, when participation begins, what is frozen on that day: tables an officer can read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from enum import Enum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lms.people.rules import Sex, pesel_check_digit
from lms.projects.data import export_texts, export_values, file_columns, file_header
from lms.projects.rules import (
    CODES,
    DICTIONARY_OF,
    FIELD_ORDER,
    LABOUR_DETAILS,
    SUPPORT_DETAILS,
    Answer,
    Citizenship,
    Degurba,
    Education,
    EntryData,
    ExitData,
    ExitSituation,
    Fault,
    LabourDetail,
    LabourStatus,
    ParticipantKind,
    ProjectFacts,
    Reason,
    SupportDetail,
    SupportFacts,
    SupportKind,
    answers_to,
    check_dictionaries,
    check_entry,
    decide_participation_start,
    exit_prompt_due,
    freeze_entry,
    is_complete_record,
    last_result_on,
    may_refuse,
    missing_for_point_1_1,
    repeated_identifiers,
)

PROJECT = ProjectFacts("FERS.04.13-IP.06-0001/23", date(2023, 9, 1), date(2028, 12, 31))
BEGAN = date(2026, 3, 2)
# A worker of a social-welfare centre, every box filled: a woman born on 17 March 1985.
WORKER = EntryData(
    citizenship=Citizenship.POLISH,
    participant_kind=ParticipantKind.STAFF,
    institution_name="Ośrodek Pomocy Społecznej w Buku",
    first_name="Żaneta",
    last_name="Przykładowa",
    pesel="85031700022",
    sex=Sex.WOMAN,
    birth_date=date(1985, 3, 17),
    age_on_entry=40,
    education=Education.ISCED_5_8,
    country="PL",
    voivodeship="wielkopolskie",
    county="poznański",
    municipality="Buk",
    locality="Buk",
    postal_code="64-320",
    degurba=Degurba.RURAL,
    phone="+48 600 100 200",
    email="zaneta@ops.example",
    labour_status=LabourStatus.EMPLOYED,
    labour_detail=LabourDetail.LOCAL_GOVERNMENT,
    foreign_background=Answer.NO,
    third_country=Answer.NO,
    minority=Answer.REFUSED,
    homeless=Answer.NO,
    disability=Answer.NO,
)
TRAINING = SupportFacts("szkolenia kadr", SupportKind.TRAINING, None, BEGAN)
LEFT = ExitData(date(2026, 6, 30), (ExitSituation.OTHER,), True)
MISSING = Reason.MISSING


def faults_of(
    changes: dict[str, Any],
    began_on: date | None = BEGAN,
    supports: tuple[SupportFacts, ...] = (TRAINING,),
    exit: ExitData | None = None,
    **options: Any,
) -> list[str]:
    found = check_entry(
        replace(WORKER, **changes), began_on, PROJECT, supports=supports, exit=exit or ExitData(), **options
    )
    return [in_short(fault) for fault in found]


def in_short(fault: Fault) -> str:
    """field: reason, and for supports which one."""
    return f"{fault.field}: {fault.reason}" + (f" ({fault.item})" if fault.item else "")


def test_a_worker_with_every_box_filled_may_go_to_sm_efs() -> None:
    assert faults_of({}) == []


@pytest.mark.parametrize(
    "field",
    [
        "citizenship",
        "participant_kind",
        "institution_name",
        "first_name",
        "last_name",
        "pesel",
        "sex",
        "education",
        "country",
        "voivodeship",
        "county",
        "municipality",
        "locality",
        "postal_code",
        "degurba",
        "phone",
        "email",
        "labour_status",
        "labour_detail",
        "foreign_background",
        "third_country",
        "minority",
        "homeless",
        "disability",
    ],
)
def test_an_empty_box_keeps_the_record_out(field: str) -> None:
    assert faults_of({field: None}) == [f"{field}: missing"]


def test_blanks_in_a_box_are_no_answer() -> None:
    assert faults_of({"first_name": "  ", "locality": "\t"}) == ["first_name: missing", "locality: missing"]


ALONE = {"participant_kind": ParticipantKind.INDIVIDUAL}
UNEMPLOYED = {"labour_status": LabourStatus.UNEMPLOYED}
INACTIVE = {"labour_status": LabourStatus.INACTIVE}
AGE_UNTOLD = {"birth_date": None, "age_on_entry": None}
NO_PESEL = {"pesel": None, "no_pesel": True, "other_id": "AB 123456"}
CITY = {"county": "Poznań", "municipality": "Poznań", "locality": "Poznań", "degurba": Degurba.CITIES}
ENTRY_TABLE: list[tuple[str, dict[str, Any], list[str]]] = [
    # What the officer sees, what is different, what is wrong.
    ("a person alone needs no institution", {**ALONE, "institution_name": None}, []),
    ("a person alone has none", ALONE, ["institution_name: not_for_individual"]),
    ("PESEL with a digit too few", {"pesel": "8503170002"}, ["pesel: pesel_not_eleven_digits"]),
    ("PESEL with a letter O", {"pesel": "850317O0022"}, ["pesel: pesel_not_digits"]),
    ("PESEL with a mistyped digit", {"pesel": "85031700023"}, ["pesel: pesel_checksum"]),
    ("PESEL of 31 February", {"pesel": "85023100027"}, ["pesel: pesel_date"]),
    ("PESEL with spaces", {"pesel": "850317 00022"}, []),
    ("no PESEL, passport given", NO_PESEL, []),
    ("no PESEL, nothing given", {**NO_PESEL, "other_id": None}, ["other_id: missing"]),
    ("no PESEL ticked, yet one given", {"no_pesel": True, "other_id": "AB 1"}, ["pesel: pesel_not_expected"]),
    ("no PESEL ticked, that of a man given", {**NO_PESEL, "pesel": "79110500135"}, ["pesel: pesel_not_expected"]),
    ("no PESEL, no birth date, age told", {**NO_PESEL, "birth_date": None}, []),
    ("no PESEL, nothing about age", {**NO_PESEL, **AGE_UNTOLD}, ["birth_date: missing"]),
    ("PESEL of a woman, sex of a man", {"sex": Sex.MAN}, ["sex: sex_not_as_pesel"]),
    ("another birth date than the PESEL", {"birth_date": date(1985, 3, 16)},
     ["birth_date: birth_date_not_as_pesel"]),
    ("no birth date: PESEL is asked", {"birth_date": None, "age_on_entry": 41}, ["age_on_entry: age_wrong"]),
    ("forty until the birthday", {"age_on_entry": 41}, ["age_on_entry: age_wrong"]),
    ("age not written: it can be derived", {"age_on_entry": None}, []),
    ("an age of 140", {**NO_PESEL, "birth_date": None, "age_on_entry": 140}, ["age_on_entry: age_wrong"]),
    ("born after the first day", {**NO_PESEL, "birth_date": date(2026, 3, 3), "age_on_entry": None},
     ["birth_date: born_after_start"]),
    ("postal code without a dash", {"postal_code": "64320"}, ["postal_code: postal_code_wrong"]),
    ("postal code of four digits", {"postal_code": "64-32"}, ["postal_code: postal_code_wrong"]),
    ("voivodeship in capitals", {"voivodeship": "Wielkopolskie"}, ["voivodeship: not_lower_case"]),
    ("county in capitals", {"county": "Poznański"}, ["county: not_lower_case"]),
    ("a city with county rights", CITY, []),
    ("no phone", {"phone": None}, ["phone: missing"]),
    ("Polish letters in the address", {"email": "żaneta@ops.example"}, ["email: email_polish_letters"]),
    ("half an address", {"email": "zaneta@ops"}, ["email: email_wrong"]),
    ("a worker without a place of work", {"labour_detail": None}, ["labour_detail: missing"]),
    ("unemployed, no detail", {**UNEMPLOYED, "labour_detail": None}, ["labour_detail: missing"]),
    ("inactive, no detail", {**INACTIVE, "labour_detail": None}, []),
    ("unemployed in local government", UNEMPLOYED, ["labour_detail: detail_of_other_status"]),
    ("minority refused, disability refused", {"disability": Answer.REFUSED}, []),
    ("homelessness refused", {"homeless": Answer.REFUSED}, ["homeless: refusal_not_offered"]),
    ("origin refused", {"foreign_background": Answer.REFUSED}, ["foreign_background: refusal_not_offered"]),
    ("third country refused", {"third_country": Answer.REFUSED}, ["third_country: refusal_not_offered"]),
    ("Polish, yet of a third country", {"third_country": Answer.YES},
     ["third_country: citizenship_disagrees"]),
    ("Czech: not of a third country", {"citizenship": Citizenship.EU}, []),
    ("Ukrainian, flag forgotten", {"citizenship": Citizenship.OUTSIDE_EU},
     ["third_country: citizenship_disagrees"]),
    ("Ukrainian", {"citizenship": Citizenship.OUTSIDE_EU, "third_country": Answer.YES}, []),
    ("Pole of foreign origin", {"foreign_background": Answer.YES}, []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "expected"), [row[1:] for row in ENTRY_TABLE], ids=[row[0] for row in ENTRY_TABLE]
)
def test_the_form_is_checked_as_the_validators_do(changes: dict[str, Any], expected: list[str]) -> None:
    assert faults_of(changes) == expected


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (("wielkopolskie", "poznański", "Buk"), []),
        (("wielkopolskie", "poznański", "Szewce"), ["municipality: not_in_teryt"]),
        (("mazowieckie", "poznański", "Buk"), ["municipality: not_in_teryt"]),
    ],
    ids=["municipality", "village", "wrong voivodeship"],
)
def test_a_municipality_is_one_of_teryt(place: tuple[str, str, str], expected: list[str]) -> None:
    known = {("wielkopolskie", "poznański", "Buk"), ("wielkopolskie", "Poznań", "Poznań")}
    changes = dict(zip(("voivodeship", "county", "municipality"), place, strict=True))
    assert faults_of(changes, places=known) == expected


@pytest.mark.parametrize(
    ("began_on", "expected"),
    [
        (date(2023, 8, 31), ["began_on: before_project"]),
        (date(2023, 9, 1), []),
        (date(2028, 12, 31), []),
        (date(2029, 1, 1), ["began_on: after_project"]),
        (None, ["began_on: missing"]),
    ],
)
def test_participation_begins_inside_the_project(began_on: date | None, expected: list[str]) -> None:
    found = check_entry(replace(WORKER, age_on_entry=None), began_on, PROJECT)
    assert [in_short(fault) for fault in found] == expected


def day(number: int) -> date:
    """Day 1 is the first day of participation."""
    return BEGAN + timedelta(days=number - 1)


LEGAL, SOCIAL = SupportDetail.LEGAL, SupportDetail.SOCIAL
ADVICE = SupportFacts("szkolenia kadr", SupportKind.ADVICE, LEGAL, day(1))
SUPPORT_TABLE: list[tuple[str, tuple[SupportFacts, ...], list[str]]] = [
    ("one training", (TRAINING,), []),
    ("a training and advice later", (TRAINING, replace(ADVICE, began_on=day(9))), []),
    ("nothing at all", (), ["supports: no_support"]),
    ("no scope", (replace(TRAINING, scope=None),), ["support_scope: missing (1)"]),
    ("no kind", (replace(TRAINING, kind=""),), ["support_kind: missing (1)"]),
    ("no date", (replace(TRAINING, began_on=None),), ["support_began_on: missing (1)"]),
    ("advice of no kind", (replace(ADVICE, detail=None),), ["support_detail: missing (1)"]),
    ("advice that is social work", (replace(ADVICE, detail=SOCIAL),),
     ["support_detail: detail_of_other_support (1)"]),
    ("training that is legal advice", (replace(TRAINING, detail=LEGAL),),
     ["support_detail: detail_of_other_support (1)"]),
    ("a kind the office has added", (replace(TRAINING, kind="study_visit"),), []),
    ("the second before the first day", (TRAINING, replace(ADVICE, began_on=day(0))),
     ["support_began_on: support_before_start (2)"]),
    ("the first on the third day", (replace(TRAINING, began_on=day(3)),),
     ["began_on: start_not_first_support"]),
    ("a bar in the scope", (replace(TRAINING, scope="a|b"),), ["support_scope: separator_in_text (1)"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("supports", "expected"), [row[1:] for row in SUPPORT_TABLE], ids=[row[0] for row in SUPPORT_TABLE]
)
def test_supports_belong_to_the_participation(
    supports: tuple[SupportFacts, ...], expected: list[str]
) -> None:
    found = check_entry(WORKER, BEGAN, PROJECT, supports=supports)
    assert [in_short(fault) for fault in found] == expected


def test_the_form_before_the_first_meeting_is_checked_without_supports() -> None:
    assert check_entry(WORKER, BEGAN, PROJECT) == ()


EXIT_TABLE: list[tuple[str, ExitData, list[str]]] = [
    ("still taking part", ExitData(), []),
    ("left as planned", LEFT, []),
    ("left before the plan", replace(LEFT, ended_as_planned=False), []),
    ("left on the first day", replace(LEFT, ended_on=BEGAN), []),
    ("no situation", replace(LEFT, situations=()), ["exit_situation: exit_incomplete"]),
    ("only a day", ExitData(date(2026, 6, 30)),
     ["exit_situation: exit_incomplete", "ended_as_planned: exit_incomplete"]),
    ("no day", replace(LEFT, ended_on=None), ["ended_on: exit_incomplete"]),
    ("left before the first day", replace(LEFT, ended_on=day(0)),
     ["ended_on: exit_before_start", "support_began_on: support_after_exit (1)"]),
    ("left after the project", replace(LEFT, ended_on=date(2029, 1, 1)), ["ended_on: after_project"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("exit", "expected"), [row[1:] for row in EXIT_TABLE], ids=[row[0] for row in EXIT_TABLE]
)
def test_an_exit_is_told_whole_or_not_at_all(exit: ExitData, expected: list[str]) -> None:
    assert faults_of({}, exit=exit) == expected


def test_the_office_may_settle_for_phone_or_address() -> None:
    lenient = replace(PROJECT, is_one_contact_enough=True)
    assert check_entry(replace(WORKER, phone=None), BEGAN, lenient) == ()
    found = check_entry(replace(WORKER, phone=None, email=None), BEGAN, lenient)
    assert found == (Fault("phone", MISSING), Fault("email", MISSING))


def test_the_office_may_leave_degurba_to_sm_efs() -> None:
    lenient = replace(PROJECT, is_degurba_required=False)
    assert check_entry(replace(WORKER, degurba=None), BEGAN, lenient) == ()


def test_a_project_without_its_number_sends_nobody() -> None:
    assert check_entry(WORKER, BEGAN, replace(PROJECT, number=None)) == (Fault("project_number", MISSING),)


def test_faults_stand_in_the_order_of_the_form() -> None:
    found = check_entry(EntryData(), None, PROJECT, supports=(), exit=ExitData(BEGAN))
    places = [FIELD_ORDER.index(fault.field) for fault in found]
    assert len(found) > 20
    assert places == sorted(places)


def test_one_number_given_by_two_people_is_seen_at_both() -> None:
    stranger = replace(WORKER, pesel="79110500135")
    foreign = replace(WORKER, **NO_PESEL)
    people = [
        ("a", WORKER),
        ("b", replace(WORKER, pesel="850317 00022")),
        ("c", stranger),
        ("d", foreign),
        ("e", foreign),
    ]
    found = repeated_identifiers([*people, ("f", replace(WORKER, pesel=None))])
    assert found == {
        "a": Fault("pesel", Reason.REPEATED),
        "b": Fault("pesel", Reason.REPEATED),
        "d": Fault("other_id", Reason.REPEATED),
        "e": Fault("other_id", Reason.REPEATED),
    }


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({}, ()),
        ({"sex": None}, ("sex",)),
        ({"labour_status": None}, ("labour_status",)),
        ({"education": None}, ("education",)),
        ({"birth_date": None}, ()),
        ({"age_on_entry": None}, ()),
        ({"birth_date": None, "age_on_entry": None}, ("birth_date",)),
        ({"disability": None, "phone": None, "degurba": None}, ()),
    ],
)
def test_only_sex_status_age_and_education_make_a_record_complete(
    changes: dict[str, Any], missing: tuple[str, ...]
) -> None:
    data = replace(WORKER, **changes)
    assert missing_for_point_1_1(data) == missing
    assert is_complete_record(data) is (not missing)


@pytest.mark.parametrize(
    ("field", "refusable"),
    [
        ("minority", True),
        ("disability", True),
        ("homeless", False),
        ("foreign_background", False),
        ("third_country", False),
        ("sex", False),
    ],
)
def test_only_special_categories_may_be_refused(field: str, refusable: bool) -> None:
    assert may_refuse(field) is refusable
    assert (Answer.REFUSED in answers_to(field)) is refusable
    assert {Answer.YES, Answer.NO} <= set(answers_to(field))


START_TABLE: list[tuple[str, date | None, date | None, date | None]] = [
    # What happened                                    start kept   attended    start
    ("qualified, declaration signed, nothing attended", None,       None,       None),
    ("first meeting attended",                          None,       day(1),     day(1)),
    ("second course a year later",                      day(1),     day(366),   day(1)),
    ("back after leaving",                              day(1),     day(700),   day(1)),
    ("another course of the same day",                  day(1),     day(1),     day(1)),
    ("an older register closed late",                   day(10),    day(3),     day(3)),
    ("attendance withdrawn, start already counted",     day(1),     None,       day(1)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("existing", "attended", "start"), [row[1:] for row in START_TABLE], ids=[row[0] for row in START_TABLE]
)
def test_participation_starts_with_the_first_support_attended(
    existing: date | None, attended: date | None, start: date | None
) -> None:
    assert decide_participation_start(existing, attended) == start


@pytest.mark.parametrize(
    ("ended_on", "on", "due"),
    [
        (None, date(2030, 1, 1), False),
        (date(2026, 6, 30), date(2026, 6, 30), False),
        (date(2026, 6, 30), date(2026, 7, 27), False),
        (date(2026, 6, 30), date(2026, 7, 28), True),
        (date(2026, 6, 30), date(2027, 6, 30), True),
    ],
)
def test_four_weeks_after_leaving_the_office_asks(ended_on: date | None, on: date, due: bool) -> None:
    assert exit_prompt_due(ended_on, on) is due


def test_a_result_counts_until_the_day_the_office_asks() -> None:
    assert last_result_on(date(2026, 6, 30)) == date(2026, 7, 28)


def test_freezing_tidies_and_fills_in_what_follows() -> None:
    typed = EntryData(
        first_name="  Z\u0307aneta ",
        last_name="Nowak\t Wzorowa",
        pesel="850317 00022",
        postal_code="64320",
        citizenship=Citizenship.OUTSIDE_EU,
        remarks=" pierwszy wiersz \r\n drugi ",
        locality="   ",
    )
    frozen = freeze_entry(typed, BEGAN)
    assert frozen == EntryData(
        first_name="Żaneta",
        last_name="Nowak Wzorowa",
        pesel="85031700022",
        postal_code="64-320",
        citizenship=Citizenship.OUTSIDE_EU,
        third_country=Answer.YES,
        sex=Sex.WOMAN,
        birth_date=date(1985, 3, 17),
        age_on_entry=40,
        remarks="pierwszy wiersz\ndrugi",
    )


@pytest.mark.parametrize(
    ("changes", "field", "kept"),
    [
        ({"sex": Sex.MAN}, "sex", Sex.MAN),
        ({"birth_date": date(1985, 3, 16)}, "birth_date", date(1985, 3, 16)),
        ({"third_country": Answer.YES}, "third_country", Answer.YES),
        ({"pesel": "85031700023", "sex": None}, "sex", None),
        ({"pesel": "85031700022", "no_pesel": True, "sex": None}, "sex", None),
        ({"birth_date": date(2026, 3, 3)}, "age_on_entry", None),
        ({**NO_PESEL, "birth_date": None, "age_on_entry": 33}, "age_on_entry", 33),
    ],
)
def test_freezing_changes_no_answer(changes: dict[str, Any], field: str, kept: object) -> None:
    assert getattr(freeze_entry(replace(WORKER, **changes), BEGAN), field) == kept


@pytest.mark.parametrize(
    ("began_on", "age"), [(date(2026, 3, 16), 40), (date(2026, 3, 17), 41), (date(2026, 3, 18), 41)]
)
def test_age_grows_on_the_birthday(began_on: date, age: int) -> None:
    assert freeze_entry(WORKER, began_on).age_on_entry == age


def test_codes_may_come_as_plain_text_from_the_database() -> None:
    plain = {
        field: value.value if isinstance(value, Enum) else value
        for field in WORKER.__dataclass_fields__
        for value in [getattr(WORKER, field)]
    }
    read = EntryData(**{**plain, "citizenship": "outside_eu", "third_country": None, "homeless": "refused"})
    frozen = freeze_entry(read, BEGAN)
    assert frozen.third_country == Answer.YES
    found = check_entry(frozen, BEGAN, PROJECT)
    assert [in_short(fault) for fault in found] == ["homeless: refusal_not_offered"]
    found = check_entry(replace(frozen, homeless="no", labour_status="unemployed"), BEGAN, PROJECT)
    assert [in_short(fault) for fault in found] == ["labour_detail: detail_of_other_status"]


texts = st.none() | st.text(max_size=12)
entries = st.builds(
    EntryData,
    citizenship=st.none() | st.sampled_from(Citizenship),
    first_name=texts,
    last_name=texts,
    pesel=st.none() | st.just("85031700022") | texts,
    no_pesel=st.booleans(),
    postal_code=texts,
    birth_date=st.none() | st.dates(date(1900, 1, 1), date(2026, 12, 31)),
    third_country=st.none() | st.sampled_from(Answer),
    remarks=texts,
)


@given(entries, st.dates(date(2023, 9, 1), date(2028, 12, 31)))
def test_what_is_frozen_stays_as_it_is(entry: EntryData, began_on: date) -> None:
    frozen = freeze_entry(entry, began_on)
    assert freeze_entry(frozen, began_on) == frozen


@given(entries, st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_any_form_gets_an_answer(entry: EntryData, began_on: date | None) -> None:
    found = check_entry(entry, began_on, PROJECT, supports=(), exit=ExitData())
    assert Fault("supports", Reason.NO_SUPPORT) in found


@given(st.dates(date(1900, 1, 1), date(2020, 12, 31)), st.integers(0, 9))
def test_a_frozen_pesel_agrees_with_sex_and_age(born: date, digit: int) -> None:
    century = {19: 0, 20: 20}[born.year // 100]
    ten = f"{born:%y}{born.month + century:02}{born:%d}000{digit}"
    pesel = f"{ten}{pesel_check_digit(ten)}"
    typed = replace(WORKER, pesel=pesel, sex=None, birth_date=None, age_on_entry=None)
    frozen = freeze_entry(typed, BEGAN)
    assert frozen.birth_date == born
    assert frozen.sex is (Sex.MAN if digit % 2 else Sex.WOMAN)
    found = {fault.reason for fault in check_entry(frozen, BEGAN, PROJECT)}
    assert found <= {Reason.AGE_WRONG}  # older than anybody alive


def test_every_detail_belongs_to_exactly_one_status() -> None:
    listed = [detail for details in LABOUR_DETAILS.values() for detail in details]
    assert sorted(listed) == sorted(LabourDetail)
    assert [len(LABOUR_DETAILS[status]) for status in LabourStatus] == [18, 2, 3]
    assert sorted(detail for details in SUPPORT_DETAILS.values() for detail in details) == sorted(
        SupportDetail
    )


def test_every_code_is_spelled_as_the_field_list_spells_it() -> None:
    assert check_dictionaries(export_texts()) == ()
    assert set(DICTIONARY_OF.values()) <= CODES.keys()
    assert {value.confidence for value in export_values()} == {
        "seen",
        "seen in predecessor",
        "secondary",
        "unconfirmed",
    }


def test_a_dictionary_with_a_gap_or_a_bar_is_refused() -> None:
    broken = {name: dict(texts) for name, texts in export_texts().items()}
    del broken["sex"]["K"]
    broken["answer"]["refused"] = " "
    broken["exit_situation"]["other"] = "inne|nie dotyczy"
    assert check_dictionaries(broken) == (("sex", "K"), ("answer", "refused"), ("exit_situation", "other"))


def test_the_file_has_43_columns_and_of_which_twice() -> None:
    assert [column.place for column in file_columns()] == list(range(43))
    assert [place for place, label in enumerate(file_header()) if label == "w tym"] == [24, 30]
    assert file_columns()[10].short_label == "Wiek"


def test_ranges_in_education_are_en_dashes() -> None:
    said = export_texts()["education"].values()
    assert any("0–2" in text for text in said)
    assert not any("0-2" in text or "5-8" in text for text in said)
