"""Row P22: the people of the demo region are made up, and can be told from real ones."""

from __future__ import annotations

import csv
from collections import Counter, namedtuple
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

import lms.people
from lms.demo.people import SyntheticPerson, SyntheticPesels, people, scan_for_real_pesels
from lms.people.rules import (
    PeselFacts,
    Sex,
    check_email,
    check_pesel,
    check_postal_code,
    completed_years,
    pesel_check_digit,
)
from lms.projects.rules.codes import Answer, LabourStatus, may_refuse

Place = namedtuple("Place", "terc name")
DATA = Path(lms.people.__file__).parent / "data"
ON = date(2026, 9, 1)
FIRST_OF_SEED_3 = ("Bożena", "Pietrzak", "81071200009", "60-803")


def municipalities() -> list[Place]:
    with (DATA / "teryt-poland.csv").open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["terc"].startswith("30")]
    return [Place(row["terc"], row["name"]) for row in rows if row["level"] == "gmina"]


@pytest.fixture(scope="module")
def region() -> tuple[SyntheticPerson, ...]:
    return people(1756, 11, municipalities(), ON)


@pytest.mark.row("P22")
def test_every_pesel_is_right_and_marked_as_made_up(region: tuple[SyntheticPerson, ...]) -> None:
    numbers = [person.pesel for person in region if person.pesel]

    assert {number[6:8] for number in numbers} == {"00"}
    assert len(set(numbers)) == len(numbers) > 1700
    for person in region:
        if person.pesel:
            assert check_pesel(person.pesel, on=ON) == PeselFacts(person.birth_on, person.sex)


@pytest.mark.row("P22")
def test_the_scanner_finds_nothing_in_them(region: tuple[SyntheticPerson, ...]) -> None:
    assert scan_for_real_pesels("\n".join(map(repr, region))) == []


def test_the_same_seed_makes_the_same_people_and_another_others() -> None:
    homes = municipalities()

    assert people(50, 3, homes) == people(80, 3, homes)[:50]
    assert people(50, 3, homes) != people(50, 4, homes)


def test_the_first_person_of_a_seed_is_the_same_on_every_machine() -> None:
    person = people(1, 3, [Place("3064011", "Poznań")])[0]

    assert (person.first_name, person.last_name, person.pesel, person.postal_code) == FIRST_OF_SEED_3


def test_ages_sexes_and_homes_are_like_those_of_the_regions_staff(
    region: tuple[SyntheticPerson, ...],
) -> None:
    ages = sorted(completed_years(person.birth_on, ON) for person in region)
    women = sum(person.sex is Sex.WOMAN for person in region) / len(region)
    homes = Counter(person.municipality_terc for person in region if person.municipality_terc)

    assert (ages[0] >= 22, ages[-1] <= 66) == (True, True)
    assert 40 <= ages[len(ages) // 2] <= 48
    assert sum(age < 30 for age in ages) > 40
    assert sum(age >= 55 for age in ages) > 100
    assert 0.85 <= women <= 0.91
    assert len(homes) > 200
    assert homes.most_common(1)[0][0] == "3064011"


@pytest.mark.parametrize("on", [date(2026, 9, 1), date(2028, 2, 29), date(2026, 12, 31)])
def test_everybody_is_between_22_and_66_on_the_day_asked_for(on: date) -> None:
    crowd = people(3000, 2, [Place("3064011", "Poznań")], on)

    assert {completed_years(person.birth_on, on) for person in crowd} <= set(range(22, 67))


def test_surnames_agree_with_sex(region: tuple[SyntheticPerson, ...]) -> None:
    for person in region:
        ending = {Sex.WOMAN: ("ki", "ny", "my"), Sex.MAN: ("ska", "cka", "na")}[person.sex]
        assert not person.last_name.endswith(ending), person.last_name


def test_what_is_filled_in_is_in_order(region: tuple[SyntheticPerson, ...]) -> None:
    assert len({person.email for person in region}) == len(region)
    for person in region:
        assert check_email(person.email) is None
        assert person.email.endswith("@demo.example")
        assert person.postal_code is None or check_postal_code(person.postal_code) is None
        assert person.phone is None or person.phone.startswith("+48 10")
        assert person.labour_status is LabourStatus.EMPLOYED
        for field in ("foreign_background", "third_country", "homeless", "minority", "disability"):
            assert getattr(person, field) is not Answer.REFUSED or may_refuse(field)


def test_some_forms_have_gaps_and_a_few_people_no_pesel(region: tuple[SyntheticPerson, ...]) -> None:
    gaps = Counter(name for person in region for name in person.missing)
    incomplete = sum(bool(person.missing) for person in region) / len(region)
    foreign = [person for person in region if person.other_id]

    assert 0.06 <= incomplete <= 0.10
    assert gaps.keys() >= {"pesel", "phone", "education", "postal_code", "municipality_terc", "disability"}
    assert 5 <= len(foreign) <= 30
    assert all(
        person.pesel is None and person.third_country is Answer.YES
        for person in foreign
        if not person.missing
    )


def test_yes_is_rare_and_refusing_rarer(region: tuple[SyntheticPerson, ...]) -> None:
    said = Counter(person.disability for person in region)

    assert said[Answer.NO] > said[Answer.YES] * 10
    assert 0 < said[Answer.REFUSED] < said[Answer.YES]


@pytest.mark.parametrize("born", [date(1980, 3, 12), date(2004, 2, 29)])
@pytest.mark.parametrize("sex", Sex)
def test_a_birth_date_gives_fifty_numbers_a_sex_and_no_more(born: date, sex: Sex) -> None:
    pesels = SyntheticPesels()
    given = [pesels.next(born, sex) for _ in range(50)]

    assert len(set(given)) == 50
    assert {check_pesel(number) for number in given} == {PeselFacts(born, sex)}
    assert scan_for_real_pesels(" ".join(given)) == []
    assert not pesels.has_left(born, sex)
    with pytest.raises(ValueError, match="left"):
        pesels.next(born, sex)


def test_when_a_birth_date_is_used_up_another_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SyntheticPesels, "PER_DAY", 1)
    crowd = people(3000, 5, [Place("3064011", "Poznań")], ON)

    born = Counter((person.birth_on, person.sex) for person in crowd if person.pesel)
    assert set(born.values()) == {1}


def test_every_field_is_known_to_somebody(region: tuple[SyntheticPerson, ...]) -> None:
    for field in fields(SyntheticPerson):
        assert any(getattr(person, field.name) is not None for person in region), field.name


# Numbers that look real are put together here, so that this file holds none.
REAL = f"8503121234{pesel_check_digit('8503121234')}"
MADE_UP = f"8503120034{pesel_check_digit('8503120034')}"


@pytest.mark.row("P22")
@pytest.mark.parametrize(
    "text", [REAL, f"PESEL: {REAL}.", f'"{REAL}"', f"a,{REAL};b", f"({REAL})\n", f"nr.{REAL}"]
)
def test_the_scanner_finds_a_number_that_may_be_somebodys(text: str) -> None:
    assert scan_for_real_pesels(text) == [REAL]


@pytest.mark.row("P22")
@pytest.mark.parametrize(
    "text",
    [
        MADE_UP,
        f"{REAL[:-1]}{(int(REAL[-1]) + 1) % 10}",
        f"1{REAL}",
        f"{REAL}1",
        f"16.{REAL}",
        f"a{REAL}f",
        "99999999999",
        "",
    ],
)
def test_the_scanner_leaves_other_digits_alone(text: str) -> None:
    assert scan_for_real_pesels(text) == []
