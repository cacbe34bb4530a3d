"""What may be asked of the register: frozen requests, made by forms and imports, taken by operations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lms.people.rules import Role


@dataclass(frozen=True)
class NewPerson:
    """What is known when a person enters the register."""

    first_name: str
    last_name: str
    email: str | None = None
    phone: str | None = None
    language: str = "pl"
    institution_id: int | None = None
    position: str = ""
    staff_group: str = ""
    is_demo: bool = False


@dataclass(frozen=True)
class NewInstitution:
    """What is known when an institution enters the register. NIP and REGON may be empty; when given they are right."""

    name: str
    type_code: str
    municipality_terc: str | None = None
    locality: str = ""
    postal_code: str = ""
    street: str = ""
    nip: str | None = None
    regon: str | None = None
    counts_for: str | None = None
    is_demo: bool = False


@dataclass(frozen=True)
class ParticipantAnswers:
    """The participant form as typed (columns of SM EFS); None is unknown. `pesel` None leaves the kept one."""

    pesel: str | None = None
    has_no_pesel: bool = False
    other_number: str | None = None
    birth_on: date | None = None
    sex: str | None = None
    participant_kind: str | None = None
    citizenship: str | None = None
    education: str | None = None
    country: str | None = None
    municipality_terc: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    degurba: int | None = None
    phone: str | None = None
    email: str | None = None
    labour_status: str | None = None
    labour_detail: str | None = None
    education_planned_end_on: date | None = None
    foreign_background: str | None = None
    third_country: str | None = None
    homeless: str | None = None
    minority: str | None = None
    disability: str | None = None
    notice_version: str = ""


@dataclass(frozen=True)
class Registration:
    """What somebody typed who wants to take part."""

    first_name: str
    last_name: str
    email: str
    institution_id: int | None
    position: str
    language: str


@dataclass(frozen=True)
class Invitation:
    """Somebody whom the administrator lets in. Coordinators and superiors hold their role for an institution."""

    first_name: str
    last_name: str
    email: str
    language: str
    role: Role
    institution_id: int | None = None
