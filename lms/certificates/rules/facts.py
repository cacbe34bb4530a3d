"""What a certificate says for good.

A certificate is frozen: what stood in the system on the day of issue is copied into `CertificateFacts`, kept as JSON,
and drawn from there alone. A correction is a new certificate that replaces the old one.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from datetime import date
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
