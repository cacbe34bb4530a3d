"""Who gets a certificate, what it says for good, and how it is numbered and checked.

A certificate is frozen: what stood in the system on the day of issue is copied into `CertificateFacts`, kept as JSON,
and drawn from there alone. A correction is a new certificate that replaces the old one.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """What the paper proves. Attendance alone proves neither a competence nor a qualification."""

    PARTICIPATION = "participation"
    COMPETENCE = "competence"
    STATUTORY_COMPLETION = "statutory_completion"


class Form(StrEnum):
    ON_SITE = "on_site"
    ONLINE = "online"
    HYBRID = "hybrid"


@dataclass(frozen=True, slots=True)
class Module:
    """One line of the programme overleaf. `hours`: teaching hours, None when the programme does not say."""

    title_pl: str
    title_en: str = ""
    hours: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """One learning outcome."""

    pl: str
    en: str = ""


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Learning outcomes, split as operators of the funds ask for: knowledge, skills, social competence."""

    knowledge: tuple[Outcome, ...] = ()
    skills: tuple[Outcome, ...] = ()
    social: tuple[Outcome, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.knowledge or self.skills or self.social)


@dataclass(frozen=True, slots=True)
class Mark:
    """One place in the row of marks at the top, from the left.

    `name_pl`/`name_en` say what it is. `image` is the SHA-256 (hexadecimal) of the file that the office supplied;
    empty: the name is set in an outlined place. `is_eu`: the emblem with its statement, drawn unless `image` is given.
    """

    name_pl: str
    name_en: str = ""
    image: str = ""
    is_eu: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateFacts:
    """Everything that stands on a certificate, in both languages. An English text may be empty: the Polish stands in.

    `number` is the number in the register ("12/KPS/2026"); it is no secret and proves nothing. `check_code` is: 26
    characters of 5 random bits; `check_url` is the address of the check with the code in it. Hours are teaching hours
    of `minutes_per_hour` minutes (None: the programme does not say). `attendance_percent` from 0 to 100.
    `legal_basis_…` names the act of a statutory course. No date of birth, no PESEL: a certificate does not need them.
    """

    number: str
    check_code: str
    check_url: str
    kind: Kind
    holder_name: str
    course_title_pl: str
    course_title_en: str = ""
    edition_number: str = ""
    first_day: date
    last_day: date
    place: str = ""
    form: Form = Form.ON_SITE
    hours_teaching: Decimal
    hours_attended: Decimal | None = None
    minutes_per_hour: int | None = 45
    attendance_percent: Decimal | None = None
    programme: tuple[Module, ...] = ()
    outcomes: Outcomes = Outcomes()
    legal_basis_pl: str = ""
    legal_basis_en: str = ""
    issuer_name_pl: str
    issuer_name_en: str = ""
    issuer_address: str = ""
    project_title_pl: str = ""
    project_title_en: str = ""
    project_number: str = ""
    signatory_name: str = ""
    signatory_title_pl: str = ""
    signatory_title_en: str = ""
    issued_on: date
    issued_in: str
    marks: tuple[Mark, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Plain values for a JSON column: dates as ISO 8601, hours as decimal strings."""
        return {"version": 1, **_plain(asdict(self))}

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> CertificateFacts:
        """What `to_json` wrote. Raises ValueError for another version, TypeError or KeyError for other content."""
        if stored.get("version") != 1:
            raise ValueError(f"certificate facts of version {stored.get('version')!r}")
        values = {name: value for name, value in stored.items() if name != "version"}
        values |= {name: date.fromisoformat(values[name]) for name in ("first_day", "last_day", "issued_on")}
        values |= {
            name: _decimal(values[name])
            for name in ("hours_teaching", "hours_attended", "attendance_percent")
        }
        values["kind"], values["form"] = Kind(values["kind"]), Form(values["form"])
        values["programme"] = tuple(
            Module(**{**row, "hours": _decimal(row["hours"])}) for row in values["programme"]
        )
        values["marks"] = tuple(Mark(**row) for row in values["marks"])
        groups = {field.name: values["outcomes"][field.name] for field in fields(Outcomes)}
        values["outcomes"] = Outcomes(
            **{name: tuple(Outcome(**row) for row in rows) for name, rows in groups.items()}
        )
        return cls(**values)


def _plain(value: Any) -> Any:
    match value:
        case dict():
            return {name: _plain(inner) for name, inner in value.items()}
        case tuple() | list():
            return [_plain(inner) for inner in value]
        case Decimal():
            return format(value, "f")
        case StrEnum():
            return value.value
        case date():
            return value.isoformat()
    return value


def _decimal(value: str | None) -> Decimal | None:
    return None if value is None else Decimal(value)


# --- who gets one -----------------------------------------------------------------------------------------------


class Reason(StrEnum):
    """Why there is no certificate (yet)."""

    EDITION_NOT_OVER = "edition_not_over"
    REGISTERS_OPEN = "registers_open"
    ALREADY_ISSUED = "already_issued"
    THRESHOLD_NOT_SET = "threshold_not_set"
    ATTENDANCE_UNKNOWN = "attendance_unknown"
    NOT_PRESENT = "not_present"
    BELOW_THRESHOLD = "below_threshold"
    COMPETENCE_NOT_CONFIRMED = "competence_not_confirmed"


@dataclass(frozen=True, slots=True)
class Entitled:
    """A certificate of this kind may be issued."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class NotEntitled:
    """No certificate. `percent` and `threshold` are what the reason was decided on."""

    reason: Reason
    percent: Decimal | None = None
    threshold: Decimal | None = None


def decide_certificate(
    percent: Decimal | None,
    threshold: Decimal | None,
    is_statutory: bool,
    *,
    is_over: bool = True,
    are_registers_closed: bool = True,
    has_valid: bool = False,
    needs_competence: bool = False,
    is_competence_confirmed: bool = False,
) -> Entitled | NotEntitled:
    """Decide on one person of one edition. `percent`: share of the hours attended, None when nothing is marked.

    A statutory course has its minimum from its programme; while that is not set, nothing may be issued. An ordinary
    course without a minimum certifies whoever was there. A competence needs the fourth stage: the result compared with
    the outcomes set beforehand.
    """
    kind = (
        Kind.STATUTORY_COMPLETION
        if is_statutory
        else Kind.COMPETENCE
        if needs_competence
        else Kind.PARTICIPATION
    )
    refusals = (
        (has_valid, Reason.ALREADY_ISSUED),
        (not is_over, Reason.EDITION_NOT_OVER),
        (not are_registers_closed, Reason.REGISTERS_OPEN),
        (is_statutory and threshold is None, Reason.THRESHOLD_NOT_SET),
        (percent is None, Reason.ATTENDANCE_UNKNOWN),
        (percent is not None and percent <= 0, Reason.NOT_PRESENT),
        (percent is not None and threshold is not None and percent < threshold, Reason.BELOW_THRESHOLD),
        (needs_competence and not is_competence_confirmed, Reason.COMPETENCE_NOT_CONFIRMED),
    )
    for is_refused, reason in refusals:
        if is_refused:
            return NotEntitled(reason, percent, threshold)
    return Entitled(kind)


class Status(StrEnum):
    VALID = "valid"
    REVOKED = "revoked"
    REPLACED = "replaced"


def status_of(revoked_at: datetime | None, replaced_by: object | None) -> Status:
    """What the check says. A certificate that a newer one replaces says so, whether or not it was revoked for that."""
    if replaced_by is not None:
        return Status.REPLACED
    return Status.VALID if revoked_at is None else Status.REVOKED


# --- numbers, codes, names --------------------------------------------------------------------------------------

_PLACE = re.compile(r"\{([^{}]*)\}")
_SEQUENCE = re.compile(r"sequence(?::0([2-9]))?")


def is_pattern(pattern: str) -> bool:
    """Whether `pattern` makes numbers that never repeat: {sequence} and {year} once each, and nothing else in braces.

    {sequence:04} fills up with zeros to four digits.
    """
    places = _PLACE.findall(pattern)
    rest = _PLACE.sub("", pattern)
    return (
        len(places) == 2
        and places.count("year") == 1
        and sum(bool(_SEQUENCE.fullmatch(place)) for place in places) == 1
        and rest.isprintable()
        and not set(rest) & set("{}")
        and len(pattern) <= 60
    )


def register_number(sequence: int, year: int, pattern: str) -> str:
    """The number in the register: (12, 2026, "{sequence}/KPS/{year}") → "12/KPS/2026".

    Raises ValueError for a pattern that `is_pattern` refuses and for a sequence below 1.
    """
    if not is_pattern(pattern):
        raise ValueError(f"not a pattern for register numbers: {pattern!r}")
    if sequence < 1:
        raise ValueError("register numbers begin with 1")

    def filled(place: re.Match[str]) -> str:
        if place[1] == "year":
            return f"{year:04d}"
        found = _SEQUENCE.fullmatch(place[1])
        return str(sequence).zfill(int(found[1] or 1)) if found else place[0]

    return _PLACE.sub(filled, pattern)


# Crockford's alphabet: no I, L, O, U. 26 characters carry 130 bits.
CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LENGTH = 26
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


def tidy_code(typed: str) -> str | None:
    """A check code as typed or copied → as stored; None when it cannot be one. Case, spaces and dashes do not matter."""
    if len(typed) > 200:
        return None
    code = re.sub(r"[\s\-–—]", "", typed).upper().translate(_READ_AS)
    return code if len(code) == CODE_LENGTH and set(code) <= set(CODE_ALPHABET) else None


def grouped_code(code: str) -> str:
    """A check code in groups that an eye can keep: 5, 5, 5, 5 and 6 characters."""
    cuts = (0, 5, 10, 15, 20, len(code))
    return " ".join(code[start:end] for start, end in zip(cuts, cuts[1:], strict=False))


def masked_name(name: str) -> str:
    """The name for the public check: the first letter of each part, stars for the others.

    "Iwona Dobrowolska" → "I**** D**********". A part of one letter becomes a star.
    """
    composed = unicodedata.normalize("NFC", " ".join(name.split()))
    bare = "".join(letter for letter in composed if not unicodedata.combining(letter))
    return re.sub(
        r"\w+", lambda part: part[0][0] + "*" * (len(part[0]) - 1) if len(part[0]) > 1 else "*", bare
    )


_FOLDED = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})


def _words(name: str) -> list[str]:
    folded = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(letter for letter in folded if not unicodedata.combining(letter)).translate(_FOLDED)
    return re.findall(r"[^\W_]+", bare)


def name_matches(typed: str, holder: str) -> bool:
    """Whether somebody typed the holder's full name. Case, accents, spaces, hyphens and order do not matter.

    An empty name matches nothing.
    """
    mine, theirs = _words(typed), _words(holder)
    return bool(mine) and ("".join(mine) == "".join(theirs) or sorted(mine) == sorted(theirs))
