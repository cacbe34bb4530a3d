"""The codes of the participant form (SM EFS, part of CST2021): short, stable, kept in the database.

What each code is called in the file for SM EFS stands in `data/smefs-dictionaries.json`, which an
administrator may correct when the Ministry changes a word; what people read stands in `wording`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, StrEnum
from types import MappingProxyType

from lms.people.rules import Degurba, Sex


class Citizenship(StrEnum):
    POLISH = "polish"
    EU = "eu"
    OUTSIDE_EU = "outside_eu"  # or stateless


class ParticipantKind(StrEnum):
    INDIVIDUAL = "individual"
    STAFF = "staff"  # worker or representative of an institution


class Education(StrEnum):
    """Highest level completed on entry, in the three bands of Reg. (EU) 2021/1057 Annex I."""

    ISCED_0_2 = "isced_0_2"
    ISCED_3_4 = "isced_3_4"
    ISCED_5_8 = "isced_5_8"


class LabourStatus(StrEnum):
    EMPLOYED = "employed"
    UNEMPLOYED = "unemployed"
    INACTIVE = "inactive"


class LabourDetail(StrEnum):
    SELF_EMPLOYED = "self_employed"
    GOVERNMENT = "government"
    LOCAL_GOVERNMENT = "local_government"
    NGO = "ngo"
    SME = "sme"
    LARGE_ENTERPRISE = "large_enterprise"
    HEALTH_CARE = "health_care"
    SCHOOL_TEACHING = "school_teaching"
    SCHOOL_SUPPORT = "school_support"
    SCHOOL_MANAGEMENT = "school_management"
    UNIVERSITY = "university"
    SCIENTIFIC_INSTITUTE = "scientific_institute"
    RESEARCH_INSTITUTE = "research_institute"
    LUKASIEWICZ_INSTITUTE = "lukasiewicz_institute"
    INTERNATIONAL_INSTITUTE = "international_institute"
    SCIENCE_FEDERATION = "science_federation"
    STATE_LEGAL_PERSON = "state_legal_person"
    EMPLOYED_OTHER = "employed_other"
    LONG_TERM_UNEMPLOYED = "long_term_unemployed"
    UNEMPLOYED_OTHER = "unemployed_other"
    NOT_IN_EDUCATION = "not_in_education"
    IN_EDUCATION = "in_education"
    INACTIVE_OTHER = "inactive_other"


_DETAILS = tuple(LabourDetail)

LABOUR_DETAILS: Mapping[LabourStatus, tuple[LabourDetail, ...]] = MappingProxyType(
    {
        LabourStatus.EMPLOYED: _DETAILS[:18],
        LabourStatus.UNEMPLOYED: _DETAILS[18:20],
        LabourStatus.INACTIVE: _DETAILS[20:],
    }
)

# An inactive person may leave the second box empty; the validators demand it of the other two.
DETAIL_REQUIRED = frozenset({LabourStatus.EMPLOYED, LabourStatus.UNEMPLOYED})


class Answer(StrEnum):
    """The five status questions. Which of them may be refused is decided by `may_refuse`."""

    YES = "yes"
    NO = "no"
    REFUSED = "refused"


class ExitSituation(StrEnum):
    """Situation when participation ended; the live list has not been seen, so every value is unconfirmed."""

    QUALIFICATION = "qualification"
    COMPETENCES = "competences"
    EDUCATION = "education"
    WORK = "work"
    JOB_SEARCH = "job_search"
    MONITORED = "monitored"
    OTHER = "other"
    NOT_APPLICABLE = "not_applicable"


class SupportKind(StrEnum):
    TRAINING = "training"
    ADVICE = "advice"
    INTEGRATION = "integration"


class SupportDetail(StrEnum):
    PSYCHOLOGICAL = "psychological"
    CAREER = "career"
    LEGAL = "legal"
    ADVICE_OTHER = "advice_other"
    VOCATIONAL = "vocational"
    SOCIAL = "social"


SUPPORT_DETAILS: Mapping[SupportKind, tuple[SupportDetail, ...]] = MappingProxyType(
    {
        SupportKind.TRAINING: (),
        SupportKind.ADVICE: tuple(SupportDetail)[:4],
        SupportKind.INTEGRATION: tuple(SupportDetail)[4:],
    }
)

# Special-category answers (GDPR art. 9) may be refused; the other three questions know no refusal in SM EFS.
_REFUSABLE = frozenset({"minority", "disability"})


def may_refuse(field: str) -> bool:
    """Whether the person may answer "I refuse to say" to this question of the form."""
    return field in _REFUSABLE


def answers_to(field: str) -> tuple[Answer, ...]:
    """The answers offered to a status question."""
    return tuple(Answer) if may_refuse(field) else (Answer.YES, Answer.NO)


POLAND = "PL"


def _codes(values: type[Enum]) -> tuple[str, ...]:
    return tuple(str(value) for value in values)


# Dictionary of the file → its codes. The scope of support has none: its list belongs to the grant
# agreement, so the record holds the text itself. Countries other than Poland are added as data (ISO 3166
# code → name in SM EFS).
CODES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "citizenship": _codes(Citizenship),
        "participant_kind": _codes(ParticipantKind),
        "sex": _codes(Sex),
        "education": _codes(Education),
        "country": (POLAND,),
        "labour_status": _codes(LabourStatus),
        "labour_detail": _codes(LabourDetail),
        "degurba": _codes(Degurba),
        "answer": _codes(Answer),
        "exit_situation": _codes(ExitSituation),
        "support_kind": _codes(SupportKind),
        "support_detail": _codes(SupportDetail),
    }
)

# Field of the entry data → dictionary that spells it in the file.
DICTIONARY_OF: Mapping[str, str] = MappingProxyType(
    {
        "citizenship": "citizenship",
        "participant_kind": "participant_kind",
        "sex": "sex",
        "education": "education",
        "country": "country",
        "degurba": "degurba",
        "labour_status": "labour_status",
        "labour_detail": "labour_detail",
        "foreign_background": "answer",
        "third_country": "answer",
        "minority": "answer",
        "homeless": "answer",
        "disability": "answer",
    }
)

SEPARATOR = "|"  # between several values in one cell of the file (columns 26 and 28-31)


def check_dictionaries(texts: Mapping[str, Mapping[str, str]]) -> tuple[tuple[str, str], ...]:
    """(dictionary, code) pairs without a usable text: missing, blank or holding the separator of cells."""
    wanted = [(name, code) for name, codes in CODES.items() for code in codes]
    said = ((name, code, texts.get(name, {}).get(code, "")) for name, code in wanted)
    return tuple((name, code) for name, code, text in said if not text.strip() or SEPARATOR in text)
