"""What may be said of a person without asking anybody: numbers, ages, passwords, addresses, rights.

Registers: PESEL, NIP and REGON as their keepers define them (month offsets for centuries, weighted digits).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
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


class EmailFault(StrEnum):
    LENGTH = "length"
    FOREIGN_LETTERS = "foreign_letters"
    SYNTAX = "syntax"


class PasswordFault(StrEnum):
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    COMMON = "common"
    CONTEXT = "context"
    PREDICTABLE = "predictable"


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


def mask_pesel(text: str) -> str:
    """What a page may show of a PESEL without an audited reveal: the last three digits."""
    return f"…{normal_pesel(text)[-3:]}"


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


PASSWORD_MIN = 12
PASSWORD_MIN_STAFF = 15
# Not a rule about good passwords: a bound on the work one request may ask of the hash.
PASSWORD_MAX = 1024
_MIN_OWN_CHARACTERS = 8
_MIN_DISTINCT = 5
_CONTEXT_WORD_MIN = 4
_ROWS = ("abcdefghijklmnopqrstuvwxyz", "0123456789", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv")


def normal_password(text: str) -> str:
    """Composed form (NFC): a Mac sends "ó" as two characters, a phone as one, and both must hash alike."""
    return unicodedata.normalize("NFC", text)


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _core(text: str) -> str:
    """What is left between the digits and signs people put round a word: "Password2026!" → "password"."""
    return re.sub(r"^[\W\d_]+|[\W\d_]+$", "", text)


def _unit(text: str) -> str:
    """The shortest piece whose repetition makes the text: "abcabc" → "abc"."""
    return text[: (text + text).find(text, 1)]


def _is_sequence(text: str) -> bool:
    return any(text in row * 3 or text in row[::-1] * 3 for row in _ROWS)


def _own_characters(folded: str, context_words: Iterable[str]) -> int:
    """How many letters and digits remain once the words an attacker would try first are taken out."""
    pieces = {piece for word in context_words for piece in re.split(r"[\W_]+", _folded(word))}
    for piece in sorted(pieces, key=len, reverse=True):
        if len(piece) >= _CONTEXT_WORD_MIN:
            folded = folded.replace(piece, " ")
    return sum(letter.isalnum() for letter in folded)


def check_password(
    text: str, is_staff: bool, context_words: Iterable[str], common: Collection[str]
) -> tuple[PasswordFault, ...]:
    """Everything wrong with a new password, in the order to be said; () when it may be used.

    `context_words`: the person's names and address, the office, the product. `common`: lower-cased list of
    known passwords. Length and not being guessable are all: no rules of composition (NIST SP 800-63B).
    """
    text = normal_password(text)
    if not text:
        return (PasswordFault.TOO_SHORT,)
    if len(text) > PASSWORD_MAX:
        return (PasswordFault.TOO_LONG,)
    folded = _folded(text)
    unit = _unit(folded)
    faults = []
    if len(text) < (PASSWORD_MIN_STAFF if is_staff else PASSWORD_MIN):
        faults.append(PasswordFault.TOO_SHORT)
    if not {text.casefold(), folded, _core(folded), unit, _core(unit)}.isdisjoint(common):
        faults.append(PasswordFault.COMMON)
    elif len(set(folded)) < _MIN_DISTINCT or _is_sequence(folded):
        faults.append(PasswordFault.PREDICTABLE)
    words = tuple(context_words)
    if _own_characters(folded, words) < min(_MIN_OWN_CHARACTERS, _own_characters(folded, ())):
        faults.append(PasswordFault.CONTEXT)
    return tuple(faults)


def normal_email(text: str) -> str:
    """The address as it is stored and compared: without outer spaces, in small letters."""
    return text.strip().lower()


_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_EMAIL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@(?:{_LABEL}\.)+(?=[A-Za-z])[A-Za-z0-9-]{{2,63}}(?<!-)")


def check_email(text: str) -> EmailFault | None:
    """What is wrong with an address; None when a letter can be sent there.

    Only ASCII: the ESF+ participant system refuses Polish letters. Lengths as in RFC 5321, 4.5.3.1.
    """
    if not text.isascii():
        return EmailFault.FOREIGN_LETTERS
    if len(text) > 254 or len(text.partition("@")[0]) > 64:
        return EmailFault.LENGTH
    return None if _EMAIL.fullmatch(text) else EmailFault.SYNTAX


class Role(StrEnum):
    WORKER = "worker"
    COORDINATOR = "coordinator"
    SUPERIOR = "superior"
    TRAINER = "trainer"
    OFFICER = "officer"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"
    DATA_PROTECTION = "data_protection"


# Roles that are held for one institution.
SCOPED = frozenset({Role.COORDINATOR, Role.SUPERIOR})

# Employees of the office: longer passwords, a second factor, shorter sessions.
STAFF = frozenset({Role.OFFICER, Role.AUDITOR, Role.ADMINISTRATOR, Role.DATA_PROTECTION})

_OFFICE = frozenset({Role.OFFICER})
_READERS = frozenset({Role.OFFICER, Role.AUDITOR})

# The one table of rights. A right opens a door; whose rows stand behind it is decided by the queries. The
# auditor only reads; the administrator keeps accounts and settings and sees no personal file, so that nobody
# can both grant a right and use it.
RIGHTS: dict[str, frozenset[Role]] = {
    "institution.see": frozenset({Role.COORDINATOR, Role.SUPERIOR}),
    "institution.enrol": frozenset({Role.COORDINATOR}),
    "institution.approve": frozenset({Role.SUPERIOR}),
    "register.keep": frozenset({Role.TRAINER, Role.OFFICER}),
    "catalogue.manage": _OFFICE,
    "editions.see": _READERS,
    "editions.manage": _OFFICE,
    "people.see": _READERS | {Role.DATA_PROTECTION},
    "people.manage": _OFFICE,
    "people.reveal": _OFFICE,
    "certificates.see": _READERS,
    "certificates.issue": _OFFICE,
    "indicators.see": _READERS,
    "indicators.export": _OFFICE,
    "participants.special": _OFFICE,
    "users.manage": frozenset({Role.ADMINISTRATOR}),
    "settings.manage": frozenset({Role.ADMINISTRATOR}),
    "messages.see": frozenset({Role.OFFICER, Role.ADMINISTRATOR}),
    "audit.see": frozenset({Role.ADMINISTRATOR, Role.AUDITOR, Role.DATA_PROTECTION}),
    "reports.see": _READERS,
}


def permissions_of(roles: Iterable[Role | str]) -> frozenset[str]:
    """Every right that at least one of the roles has; an unknown role gives none."""
    held = set(roles)
    return frozenset(right for right, holders in RIGHTS.items() if not held.isdisjoint(holders))


def institutions_of(grants: Iterable[tuple[Role | str, int | None]], permission: str) -> frozenset[int]:
    """Institutions in which grants of (role, institution) give a right: each role counts only where it is held."""
    holders = RIGHTS[permission]
    return frozenset(where for role, where in grants if role in holders and where is not None)


def is_staff(roles: Iterable[Role | str]) -> bool:
    return not STAFF.isdisjoint(set(roles))


class LinkPurpose(StrEnum):
    """What a one-time link is for. Each ends in a new password; they differ in who asked and for how long they last."""

    INVITE = "invite"
    CONFIRM = "confirm"
    RESET = "reset"


LINK_LASTS = {
    LinkPurpose.INVITE: timedelta(days=7),
    LinkPurpose.CONFIRM: timedelta(hours=24),
    LinkPurpose.RESET: timedelta(minutes=60),
}


class AccountRefusal(StrEnum):
    """Why something about an account cannot be done."""

    TAKEN = "taken"
    LINK_ENDED = "link_ended"
    LAST_ADMINISTRATOR = "last_administrator"
    INSTITUTION_MISSING = "institution_missing"
    INSTITUTION_NOT_WANTED = "institution_not_wanted"
    ALREADY_HELD = "already_held"
    OWN_ACCOUNT = "own_account"
    HAS_PASSWORD = "has_password"  # nosec B105: a code, no secret
