"""What is known of a participant, a support, an exit and the project; boxes as entered, `None` = unknown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lms.people.rules import Degurba, Sex
from lms.projects.rules.codes import (
    Answer,
    Citizenship,
    Education,
    ExitSituation,
    LabourDetail,
    LabourStatus,
    ParticipantKind,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryData:
    """The participant part of the SM EFS form, in the order of its file: the day the person began."""

    citizenship: Citizenship | None = None
    participant_kind: ParticipantKind | None = None
    institution_name: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    pesel: str | None = None
    other_id: str | None = None
    no_pesel: bool = False
    technical_id: str | None = None  # given by SM EFS; kept after the first export from there
    sex: Sex | None = None
    birth_date: date | None = None
    age_on_entry: int | None = None  # completed years
    education: Education | None = None
    country: str | None = None  # ISO 3166, two letters
    voivodeship: str | None = None
    county: str | None = None
    municipality: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    degurba: Degurba | None = None
    phone: str | None = None
    email: str | None = None
    labour_status: LabourStatus | None = None
    labour_detail: LabourDetail | None = None
    education_planned_end_on: date | None = None
    business_began_on: date | None = None
    foreign_background: Answer | None = None
    third_country: Answer | None = None
    minority: Answer | None = None
    homeless: Answer | None = None
    disability: Answer | None = None
    remarks: str | None = None


@dataclass(frozen=True, slots=True)
class SupportFacts:
    """One form of support. `scope` is the text SM EFS shows for this project; `kind` and `detail` are codes.

    The known kinds are `SupportKind`; the list is incomplete, so an administrator may add codes to the
    dictionary.
    """

    scope: str | None
    kind: str | None
    detail: str | None
    began_on: date | None


@dataclass(frozen=True, slots=True)
class ExitData:
    """How participation ended; all empty while it lasts."""

    ended_on: date | None = None
    situations: tuple[ExitSituation, ...] = ()
    ended_as_planned: bool | None = None


@dataclass(frozen=True, slots=True)
class ProjectFacts:
    """The project, with what the office has not yet been able to confirm as switches (strict by default)."""

    number: str | None
    starts_on: date
    ends_on: date
    is_one_contact_enough: bool = False  # guidance: phone or e-mail; the one known validator wants both
    is_degurba_required: bool = True  # SM EFS probably fills it from the municipality


class Reason(StrEnum):
    """Why a box cannot go to SM EFS as it is."""

    MISSING = "missing"
    NOT_FOR_INDIVIDUAL = "not_for_individual"
    PESEL_NOT_ELEVEN_DIGITS = "pesel_not_eleven_digits"
    PESEL_NOT_DIGITS = "pesel_not_digits"
    PESEL_CHECKSUM = "pesel_checksum"
    PESEL_DATE = "pesel_date"
    PESEL_NOT_EXPECTED = "pesel_not_expected"
    REPEATED = "repeated"
    SEX_NOT_AS_PESEL = "sex_not_as_pesel"
    BIRTH_DATE_NOT_AS_PESEL = "birth_date_not_as_pesel"
    BORN_AFTER_START = "born_after_start"
    AGE_WRONG = "age_wrong"
    NOT_LOWER_CASE = "not_lower_case"
    NOT_IN_TERYT = "not_in_teryt"
    POSTAL_CODE_WRONG = "postal_code_wrong"
    EMAIL_POLISH_LETTERS = "email_polish_letters"
    EMAIL_WRONG = "email_wrong"
    CITIZENSHIP_DISAGREES = "citizenship_disagrees"
    DETAIL_OF_OTHER_STATUS = "detail_of_other_status"
    NOT_IN_EDUCATION = "not_in_education"
    REFUSAL_NOT_OFFERED = "refusal_not_offered"
    BEFORE_PROJECT = "before_project"
    AFTER_PROJECT = "after_project"
    NO_SUPPORT = "no_support"
    SUPPORT_BEFORE_START = "support_before_start"
    SUPPORT_AFTER_EXIT = "support_after_exit"
    START_NOT_FIRST_SUPPORT = "start_not_first_support"
    DETAIL_OF_OTHER_SUPPORT = "detail_of_other_support"
    NO_FILE_TEXT = "no_file_text"
    SEPARATOR_IN_TEXT = "separator_in_text"
    EXIT_INCOMPLETE = "exit_incomplete"
    EXIT_BEFORE_START = "exit_before_start"


@dataclass(frozen=True, slots=True)
class Fault:
    """One box that cannot go out: its field, the reason, and for supports which one (1, 2, …)."""

    field: str
    reason: Reason
    item: int | None = None


# Fields in the order of the file's columns: the order in which faults are reported and a form is read.
FIELD_ORDER: tuple[str, ...] = (
    "project_number",
    "citizenship",
    "participant_kind",
    "institution_name",
    "first_name",
    "last_name",
    "pesel",
    "other_id",
    "no_pesel",
    "technical_id",
    "sex",
    "birth_date",
    "age_on_entry",
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
    "began_on",
    "ended_on",
    "labour_status",
    "labour_detail",
    "education_planned_end_on",
    "exit_situation",
    "ended_as_planned",
    "supports",
    "support_scope",
    "support_kind",
    "support_detail",
    "support_began_on",
    "business_began_on",
    "foreign_background",
    "third_country",
    "minority",
    "homeless",
    "disability",
    "remarks",
)
