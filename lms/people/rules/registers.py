"""Numbers and facts of persons and institutions, as their keepers define them.

PESEL (month offsets for centuries), NIP and REGON (weighted digits), postal codes, days of birth.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from operator import mul


class Sex(StrEnum):
    """Sex as PESEL and the ESF+ file know it."""

    WOMAN = "K"
    MAN = "M"


class PeselFault(StrEnum):
    LENGTH = "length"
    NOT_DIGITS = "not_digits"
    CHECKSUM = "checksum"
    DATE = "date"


class NumberFault(StrEnum):
    """Why a NIP or REGON cannot be right."""

    LENGTH = "length"
    NOT_DIGITS = "not_digits"
    CHECKSUM = "checksum"


class PostalFault(StrEnum):
    PATTERN = "pattern"


@dataclass(frozen=True, slots=True)
class PeselFacts:
    birth_date: date
    sex: Sex


# Month offset → first year of the century (Act on population register, art. 15; 1800s are written +80).
_CENTURIES = {80: 1800, 0: 1900, 20: 2000, 40: 2100, 60: 2200}


_PESEL_WEIGHTS = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)


_NIP_WEIGHTS = (6, 5, 7, 2, 3, 4, 5, 6, 7)


_REGON9_WEIGHTS = (8, 9, 2, 3, 4, 5, 6, 7)


_REGON14_WEIGHTS = (2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8)


def _is_digits(text: str) -> bool:
    # str.isdigit alone lets Arabic-Indic and superscript digits through.
    return text.isascii() and text.isdigit()


def _weighted(digits: str, weights: tuple[int, ...]) -> int:
    return sum(map(mul, map(int, digits), weights))  # as far as the shorter one goes


def normal_pesel(text: str) -> str:
    """The number as it is stored: without the spaces people type into it."""
    return "".join(text.split())


def pesel_check_digit(first_ten: str) -> int:
    """Digit 11 for the ten digits before it."""
    return -_weighted(first_ten, _PESEL_WEIGHTS) % 10


def check_pesel(text: str, on: date | None = None) -> PeselFacts | PeselFault:
    """Birth date and sex out of a PESEL, or the first thing wrong with it; spaces are ignored.

    With `on`, a birth after that day is a fault of the date (the century offsets reach to 2299).
    """
    number = normal_pesel(text)
    if number and not _is_digits(number):
        return PeselFault.NOT_DIGITS
    if len(number) != 11:
        return PeselFault.LENGTH
    if pesel_check_digit(number[:10]) != int(number[10]):
        return PeselFault.CHECKSUM
    offset, month = divmod(int(number[2:4]), 20)
    try:
        born = date(_CENTURIES[offset * 20] + int(number[:2]), month, int(number[4:6]))
    except ValueError:
        return PeselFault.DATE
    if on is not None and born > on:
        return PeselFault.DATE
    return PeselFacts(born, Sex.MAN if int(number[9]) % 2 else Sex.WOMAN)


def normal_document(number: str) -> str:
    """The number of a document as it is compared: capitals, no blanks or dashes."""
    return "".join(sign for sign in number.upper() if sign.isalnum())


def mask_pesel(text: str) -> str:
    """What a page may show of a PESEL without an audited reveal: the last three digits."""
    return f"…{normal_pesel(text)[-3:]}"


def as_example(cell: str) -> str:
    """A cell of a list as an example; what has the length of a PESEL is masked, for a sample needs no numbers."""
    number = normal_pesel(cell)
    return mask_pesel(cell) if len(number) == 11 and number.isdigit() else cell


def normal_number(text: str) -> str:
    """A NIP or REGON as it is stored: without spaces, dashes and the prefix PL."""
    return re.sub(r"[\s\-\u2010-\u2015]", "", text).upper().removeprefix("PL")


def check_nip(text: str) -> NumberFault | None:
    """What is wrong with a tax number, None when nothing is."""
    number = normal_number(text)
    if number and not _is_digits(number):
        return NumberFault.NOT_DIGITS
    if len(number) != 10:
        return NumberFault.LENGTH
    # A remainder of 10 has no digit to stand for it: such numbers are never given out.
    return None if _weighted(number, _NIP_WEIGHTS) % 11 == int(number[9]) else NumberFault.CHECKSUM


def check_regon(text: str) -> NumberFault | None:
    """What is wrong with a statistical number of 9 or 14 digits, None when nothing is."""
    number = normal_number(text)
    if number and not _is_digits(number):
        return NumberFault.NOT_DIGITS
    if len(number) not in (9, 14):
        return NumberFault.LENGTH
    if _weighted(number, _REGON9_WEIGHTS) % 11 % 10 != int(number[8]):
        return NumberFault.CHECKSUM
    if len(number) == 14 and _weighted(number, _REGON14_WEIGHTS) % 11 % 10 != int(number[13]):
        return NumberFault.CHECKSUM
    return None


def normal_postal_code(text: str) -> str:
    """60123 and "60 123" become 60-123; anything else stays as typed, without outer spaces."""
    short = re.sub(r"[\s\-\u2010-\u2015]", "", text)
    return f"{short[:2]}-{short[2:]}" if _is_digits(short) and len(short) == 5 else text.strip()


def check_postal_code(text: str) -> PostalFault | None:
    """Whether the code has the form 00-000 that the ESF+ file demands."""
    return None if re.fullmatch(r"[0-9]{2}-[0-9]{3}", text) else PostalFault.PATTERN


class BirthFault(StrEnum):
    """What cannot be right about a date of birth."""

    IN_FUTURE = "in_future"
    TOO_LONG_AGO = "too_long_ago"


OLDEST_YEARS = 120  # beyond it somebody typed the wrong century


def check_birth_date(birth: date, on: date) -> BirthFault | None:
    """What is wrong with a date of birth that is given on a day; None when a living person can have it."""
    if birth > on:
        return BirthFault.IN_FUTURE
    return BirthFault.TOO_LONG_AGO if completed_years(birth, on) > OLDEST_YEARS else None


def is_phone(text: str) -> bool:
    """Whether this can be dialled: 7 to 15 digits (ITU-T E.164) with the signs people write between them."""
    return (
        bool(re.fullmatch(r"\+?[0-9 ()./\-\u2010-\u2015]+", text))
        and 7 <= sum(c.isdigit() for c in text) <= 15
    )


def completed_years(birth: date, on: date) -> int:
    """Age in completed years on a day; negative before birth.

    Born on 29 February, one grows older on 28 February of a common year: art. 112 of the Civil Code ends the
    year on the last day of the month and, for a person's age, at that day's beginning.
    """
    try:
        birthday = birth.replace(year=on.year)
    except ValueError:
        birthday = date(on.year, 2, 28)
    return on.year - birth.year - (on < birthday)


_KIND_CODE = re.compile(r"[A-Z][A-Z0-9_]{1,29}")


def is_kind_code(text: str) -> bool:
    """Codes of kinds go into files and addresses: 2–30 capitals, digits or underscores, a letter first."""
    return bool(_KIND_CODE.fullmatch(text))
