"""What an indicator looks at: a participant on entry and after leaving, and the definition that asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lms.people.rules import Sex
from lms.projects.rules import (
    Answer,
    Degurba,
    Education,
    EntryData,
    ExitData,
    ExitSituation,
    LabourDetail,
    LabourStatus,
    point_1_1_gaps,
)

PersonKey = int | str


class Counter(StrEnum):
    """The fixed counting rules; the common indicators bear their codes (Reg. (EU) 2021/1057, Annex I)."""

    ALL = "ALL"
    INCOMPLETE = "INCOMPLETE"
    WITHOUT_DEGURBA = "WITHOUT_DEGURBA"
    EXIT_UNKNOWN = "EXIT_UNKNOWN"
    COMPLETE = "EECO01"
    UNEMPLOYED = "EECO02"
    LONG_TERM_UNEMPLOYED = "EECO03"
    INACTIVE = "EECO04"
    EMPLOYED = "EECO05"
    BELOW_18 = "EECO06"
    FROM_18_TO_29 = "EECO07"
    FROM_55 = "EECO08"
    ISCED_0_2 = "EECO09"
    ISCED_3_4 = "EECO10"
    ISCED_5_8 = "EECO11"
    DISABLED = "EECO12"
    THIRD_COUNTRY = "EECO13"
    FOREIGN_BACKGROUND = "EECO14"
    MINORITY = "EECO15"
    HOMELESS = "EECO16"
    RURAL = "EECO17"
    PUBLIC_BODIES = "EECO18"
    ENTERPRISES = "EECO19"
    SEARCHING_AFTER = "EECR01"
    LEARNING_AFTER = "EECR02"
    QUALIFIED_AFTER = "EECR03"
    WORKING_AFTER = "EECR04"
    WORKING_LATER = "EECR05"
    BETTER_LATER = "EECR06"
    COMPETENCES = "COMPETENCES"
    LOCAL_GOVERNMENTS = "LOCAL_GOVERNMENTS"


class WhyUnknown(StrEnum):
    """Why a figure has no value; unknown is never zero."""

    NOT_RECORDED = "not_recorded"
    MEASURED_BY_AUTHORITY = "measured_by_authority"


class Timing(StrEnum):
    ENTRY = "entry"  # state on the first day, never updated
    EXIT = "exit"  # effect between the first day and four weeks after leaving
    LATER = "later"  # six months after leaving


class AssessmentResult(StrEnum):
    QUALIFIED = "qualified"
    NOT_QUALIFIED = "not_qualified"


@dataclass(frozen=True, slots=True)
class AssessmentFacts:
    """One recorded assessment of what the person can do; attendance is none."""

    result: AssessmentResult | None
    assessed_on: date | None
    assessor: str | None
    document: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantFacts:
    """One person in one project, however many courses; None = not known. `age`: completed years on entry."""

    key: PersonKey
    began_on: date
    ended_on: date | None = None
    sex: Sex | None = None
    age: int | None = None
    labour_status: LabourStatus | None = None
    labour_detail: LabourDetail | None = None
    education: Education | None = None
    disability: Answer | None = None
    minority: Answer | None = None
    foreign_background: Answer | None = None
    third_country: Answer | None = None
    homeless: Answer | None = None
    degurba: Degurba | None = None
    county: str | None = None
    situations: tuple[ExitSituation, ...] = ()
    assessments: tuple[AssessmentFacts, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether sex, labour status, age and education are known: only then the person enters the breakdowns."""
        return not point_1_1_gaps(self.sex, self.labour_status, self.age, self.education)


def participant_facts(
    key: PersonKey,
    began_on: date,
    entry: EntryData,
    exit: ExitData | None = None,
    assessments: tuple[AssessmentFacts, ...] = (),
) -> ParticipantFacts:
    """The facts of a frozen entry (see `projects.rules.freeze_entry`), so that file and figures agree."""
    left = exit or ExitData()
    return ParticipantFacts(
        key=key,
        began_on=began_on,
        ended_on=left.ended_on,
        sex=entry.sex,
        age=entry.age_on_entry,
        labour_status=entry.labour_status,
        labour_detail=entry.labour_detail,
        education=entry.education,
        disability=entry.disability,
        minority=entry.minority,
        foreign_background=entry.foreign_background,
        third_country=entry.third_country,
        homeless=entry.homeless,
        degurba=entry.degurba,
        county=entry.county,
        situations=left.situations,
        assessments=assessments,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """One indicator as an administrator keeps it; the counter is the only part that decides anything."""

    code: str
    name_pl: str
    name_en: str
    counter: Counter
    timing: Timing
    kind: str = "output"  # output or result
    unit: str = "persons"  # persons or entities
    is_special_category: bool = False  # its list shows answers of GDPR art. 9
    definition: str = ""
    confidence: str = "unconfirmed"
    name_pl_confidence: str = "unconfirmed"
    source: str = ""
    target: int | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure on a day. Every part is None when the figure cannot be known; `reason` then says why.

    `unknown`: counted people whose sex is not known. `without_degurba`: only for people from rural areas,
    how many could not be looked at because the degree of urbanisation of their municipality is not known.
    """

    code: str
    total: int | None
    women: int | None
    men: int | None
    unknown: int | None
    without_degurba: int | None = None
    reason: WhyUnknown | None = None
