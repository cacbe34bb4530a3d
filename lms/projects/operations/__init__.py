"""Verbs of projects: participation begins and ends, entry data are frozen and corrected, assessments are recorded."""

from __future__ import annotations

from lms.projects.operations.assessments import (
    AssessmentRecorded,
    AssessmentRefusal,
    AssessmentRefused,
    AssessmentWithdrawn,
    record_assessment,
    withdraw_assessment,
)
from lms.projects.operations.entry import (
    CORRECTABLE,
    ENTRY_FIELDS,
    SPECIAL_FIELDS,
    EntryRefusal,
    EntryRefused,
    EntryVersion,
    correct_entry,
    refresh_entry,
)
from lms.projects.operations.institutions import institutions_of, settle_institutions
from lms.projects.operations.participation import (
    Begun,
    ExitSaved,
    ExitWrong,
    ParticipationWithdrawn,
    SupportAssessed,
    SupportWithdrawn,
    assessed_supports,
    begin_participation,
    end_participation,
    withdraw_support,
)
from lms.projects.operations.past import PartOfBefore, PastEntered, SupportOfBefore, enter_past
from lms.projects.operations.settings import (
    CodeTaken,
    NewProject,
    ProjectChanged,
    ProjectStale,
    change_project,
    open_project,
)

__all__ = [
    "CORRECTABLE",
    "ENTRY_FIELDS",
    "SPECIAL_FIELDS",
    "AssessmentRecorded",
    "AssessmentRefusal",
    "AssessmentRefused",
    "AssessmentWithdrawn",
    "Begun",
    "CodeTaken",
    "EntryRefusal",
    "EntryRefused",
    "EntryVersion",
    "ExitSaved",
    "ExitWrong",
    "NewProject",
    "PartOfBefore",
    "ParticipationWithdrawn",
    "PastEntered",
    "ProjectChanged",
    "ProjectStale",
    "SupportAssessed",
    "SupportOfBefore",
    "SupportWithdrawn",
    "assessed_supports",
    "begin_participation",
    "change_project",
    "correct_entry",
    "end_participation",
    "enter_past",
    "institutions_of",
    "open_project",
    "record_assessment",
    "refresh_entry",
    "settle_institutions",
    "withdraw_assessment",
    "withdraw_support",
]
