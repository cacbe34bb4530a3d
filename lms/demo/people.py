"""Synthetic people: the same ones for the same seed, on every machine and version of Python.

Names are common ones combined by chance. Every PESEL has a plausible birth date, a right check digit and a serial
that begins with 00, so that a scan can tell it from a real one; addresses end in the reserved `.example`.
"""

from __future__ import annotations

import json
import re
from bisect import bisect
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from functools import lru_cache
from hashlib import blake2b
from itertools import accumulate
from pathlib import Path
from typing import Any, Protocol, TypeVar

from lms.foundation.polish import search_key
from lms.people.rules import PeselFacts, Sex, check_pesel, pesel_check_digit
from lms.projects.rules.codes import Answer, Citizenship, Education, LabourDetail, LabourStatus

T = TypeVar("T")


class Home(Protocol):
    """A municipality where people may live: TERC of seven digits and the name, used as their locality."""

    @property
    def terc(self) -> str: ...

    @property
    def name(self) -> str: ...


@dataclass(frozen=True, slots=True)
class SyntheticPerson:
    """One made-up member of staff, as far as somebody filled in their form; None is a box left empty.

    `staff_group` is a target group of the catalogue; `works_in` names kinds of institutions where such a post exists.
    """

    first_name: str
    last_name: str
    sex: Sex
    birth_on: date
    pesel: str | None
    other_id: str | None
    email: str
    position: str
    staff_group: str
    works_in: tuple[str, ...]
    citizenship: Citizenship
    labour_status: LabourStatus
    labour_detail: LabourDetail | None
    municipality_terc: str | None
    locality: str | None
    postal_code: str | None
    phone: str | None
    education: Education | None
    foreign_background: Answer | None
    third_country: Answer | None
    homeless: Answer | None
    minority: Answer | None
    disability: Answer | None

    @property
    def missing(self) -> tuple[str, ...]:
        """Names of the boxes left empty; one of the two numbers is enough."""
        empty = [f.name for f in fields(self) if getattr(self, f.name) is None]
        return tuple(name for name in empty if name not in self._spare_number)

    @property
    def _spare_number(self) -> tuple[str, ...]:
        return ("other_id",) if self.other_id is None else ("pesel",)


@lru_cache(maxsize=1)
def _stock() -> dict[str, Any]:
    """Names, posts and beginnings of postal codes to choose from."""
    stock: dict[str, Any] = json.loads((Path(__file__).parent / "data" / "people.json").read_text("utf-8"))
    stock["weighted_posts"] = [(post["weight"], post) for post in stock["posts"]]
    return stock


# What somebody in a hurry leaves out, together.
_GAPS: tuple[tuple[str, ...], ...] = (
    ("pesel",),
    ("phone",),
    ("education",),
    ("labour_detail",),
    ("postal_code",),
    ("municipality_terc", "locality"),
    ("minority", "disability"),
    ("foreign_background", "third_country", "homeless", "minority", "disability"),
)

_YOUNGEST, _OLDEST = 22, 66
_WOMEN_PERCENT = 88
_WITHOUT_PESEL_PER_MILLE = 8
_GAPS_PER_MILLE = 75
_DOUBLE_PER_MILLE = 70


class _Dice:
    """Chance out of a seed. Not `random`: its choices may differ between versions of Python."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._block = 0
        self._numbers: list[int] = []

    def below(self, limit: int) -> int:
        if not self._numbers:
            block = blake2b(f"{self._seed}/{self._block}".encode()).digest()
            self._block += 1
            self._numbers = [int.from_bytes(block[at : at + 8]) for at in range(0, len(block), 8)]
        return self._numbers.pop() % limit

    def chance(self, per_mille: int) -> bool:
        return self.below(1000) < per_mille

    def pick(self, things: Sequence[T]) -> T:
        return things[self.below(len(things))]

    def weighted(self, things: Sequence[tuple[int, T]]) -> T:
        ends = list(accumulate(weight for weight, _ in things))
        return things[bisect(ends, self.below(ends[-1]))][1]


class SyntheticPesels:
    """PESELs nobody has: 50 a birth date and sex, since digits 7 and 8 are 0 and digit 10 tells the sex."""

    PER_DAY = 50

    def __init__(self) -> None:
        self._given: Counter[tuple[date, Sex]] = Counter()

    def has_left(self, born: date, sex: Sex) -> bool:
        return self._given[born, sex] < self.PER_DAY

    def next(self, born: date, sex: Sex) -> str:
        """A number not given before; ValueError when none is left for this day and sex."""
        if not self.has_left(born, sex):
            raise ValueError("no synthetic number is left for this birth date")
        number = self._given[born, sex]
        self._given[born, sex] += 1
        month = born.month + {19: 0, 20: 20}[born.year // 100]
        of_sex = number % 5 * 2 + (sex is Sex.MAN)
        first_ten = f"{born.year % 100:02}{month:02}{born.day:02}00{number // 5}{of_sex}"
        return f"{first_ten}{pesel_check_digit(first_ten)}"


def people(
    count: int, seed: int, municipalities: Sequence[Home], on: date = date(2026, 9, 1)
) -> tuple[SyntheticPerson, ...]:
    """`count` people aged 22 to 66 on the day `on`, living in the given municipalities.

    Among a thousand some 880 are women, 80 left boxes of their form empty and 8 have no PESEL.
    """
    dice, numbers, addresses = _Dice(seed), SyntheticPesels(), Counter[str]()
    homes = [(_weight_of(home), home) for home in municipalities]
    return tuple(_person(dice, numbers, addresses, homes, on) for _ in range(count))


def _weight_of(home: Home) -> int:
    """Cities with county rights are large; urban, urban-rural and rural municipalities follow (last digit 1, 3, 2)."""
    if home.terc[:4] == "3064":
        return 60
    if home.terc[2] == "6":
        return 15
    return {"1": 4, "3": 3}.get(home.terc[-1], 1)


def _person(
    dice: _Dice,
    numbers: SyntheticPesels,
    addresses: Counter[str],
    homes: Sequence[tuple[int, Home]],
    on: date,
) -> SyntheticPerson:
    stock = _stock()
    sex = Sex.WOMAN if dice.below(100) < _WOMEN_PERCENT else Sex.MAN
    is_foreign = dice.chance(_WITHOUT_PESEL_PER_MILLE)
    first_name, last_name = _name(dice, sex, is_foreign)
    born = _birth(dice, on)
    while not numbers.has_left(born, sex):
        born = _birth(dice, on)
    post = dice.weighted(stock["weighted_posts"])
    home = dice.weighted(homes)
    person = SyntheticPerson(
        first_name=first_name,
        last_name=last_name,
        sex=sex,
        birth_on=born,
        pesel=None if is_foreign else numbers.next(born, sex),
        other_id=f"DEMO{dice.below(10**6):06}" if is_foreign else None,
        email=_address(addresses, first_name, last_name),
        position=post["position"],
        staff_group=post["staff_group"],
        works_in=tuple(post["works_in"]),
        citizenship=Citizenship.OUTSIDE_EU if is_foreign else Citizenship.POLISH,
        labour_status=LabourStatus.EMPLOYED,
        labour_detail=LabourDetail(post["labour_detail"]),
        municipality_terc=home.terc,
        locality=home.name,
        postal_code=_postal_code(dice, home),
        # No Polish number begins with 10, so nobody's telephone can ring.
        phone=f"+48 100 {dice.below(1000):03} {dice.below(1000):03}",
        education=dice.weighted(_EDUCATION),
        foreign_background=_answer(dice, 1000 if is_foreign else 10, 0),
        third_country=Answer.YES if is_foreign else Answer.NO,
        homeless=_answer(dice, 1, 0),
        minority=_answer(dice, 8, 6),
        disability=_answer(dice, 40, 12),
    )
    return _with_gaps(dice, person) if dice.chance(_GAPS_PER_MILLE) else person


_EDUCATION = ((86, Education.ISCED_5_8), (13, Education.ISCED_3_4), (1, Education.ISCED_0_2))


def _name(dice: _Dice, sex: Sex, is_foreign: bool) -> tuple[str, str]:
    stock = _stock()
    if is_foreign:
        return dice.pick(stock["foreign"][sex]["first"]), dice.pick(stock["foreign"][sex]["last"])
    first_name = dice.pick(stock["women" if sex is Sex.WOMAN else "men"])
    last_name = dice.pick(stock["surnames"])
    if sex is Sex.MAN:
        return first_name, last_name
    parts = [last_name, dice.pick(stock["surnames"])] if dice.chance(_DOUBLE_PER_MILLE) else [last_name]
    return first_name, "-".join(dict.fromkeys(_of_woman(part) for part in parts))


def _of_woman(surname: str) -> str:
    """Kowalski → Kowalska, Zimny → Zimna; Nowak stays."""
    return f"{surname[:-1]}a" if surname.endswith(("ki", "y")) else surname


def _birth(dice: _Dice, on: date) -> date:
    """A birthday of somebody of working age; two dice make the middle ages frequent."""
    first, last = _years_before(on, _OLDEST + 1) + timedelta(days=1), _years_before(on, _YOUNGEST)
    span = (last - first).days + 1
    return first + timedelta(days=(dice.below(span) + dice.below(span)) // 2)


def _years_before(on: date, years: int) -> date:
    try:
        return on.replace(year=on.year - years)
    except ValueError:  # 29 February
        return date(on.year - years, 2, 28)


def _address(addresses: Counter[str], first_name: str, last_name: str) -> str:
    local = ".".join(search_key(part).replace(" ", "-") for part in (first_name, last_name))
    addresses[local] += 1
    number = addresses[local]
    return f"{local}{number if number > 1 else ''}@demo.example"


def _postal_code(dice: _Dice, home: Home) -> str:
    prefix = _stock()["postal"].get(home.terc[:4], "620")
    return f"{prefix[:2]}-{prefix[2]}{dice.below(100):02}"


def _answer(dice: _Dice, yes_per_mille: int, refused_per_mille: int) -> Answer:
    said = dice.below(1000)
    if said < yes_per_mille:
        return Answer.YES
    return Answer.REFUSED if said < yes_per_mille + refused_per_mille else Answer.NO


def _with_gaps(dice: _Dice, person: SyntheticPerson) -> SyntheticPerson:
    gaps: dict[str, Any] = dict.fromkeys(dice.pick(_GAPS))
    return replace(person, **gaps)


_ELEVEN_DIGITS = re.compile(r"(?<![0-9A-Za-z])(?<![0-9]\.)[0-9]{11}(?![0-9A-Za-z])")


def scan_for_real_pesels(text: str) -> list[str]:
    """Numbers in a text that may belong to somebody: valid PESELs whose serial does not begin with 00."""
    found: list[str] = _ELEVEN_DIGITS.findall(text)
    return [number for number in found if number[6:8] != "00" and isinstance(check_pesel(number), PeselFacts)]
