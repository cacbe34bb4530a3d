"""How many people an indicator counts on a day, who they are, and who may go into the file for SM EFS."""

from __future__ import annotations

from lms.indicators.rules.counting import Part, figures, figures_by, has_left, is_qualification, members
from lms.indicators.rules.export import (
    Export,
    LeftOut,
    SmefsRow,
    Spelled,
    Texts,
    split_for_export,
    why_not_exported,
)
from lms.indicators.rules.facts import (
    AssessmentFacts,
    AssessmentResult,
    Counter,
    Definition,
    Figure,
    ParticipantFacts,
    PersonKey,
    Timing,
    WhyUnknown,
    participant_facts,
)
from lms.indicators.rules.sums import SumFault, SumRule, check_sums

__all__ = [
    "AssessmentFacts",
    "AssessmentResult",
    "Counter",
    "Definition",
    "Export",
    "Figure",
    "LeftOut",
    "Part",
    "ParticipantFacts",
    "PersonKey",
    "SmefsRow",
    "Spelled",
    "SumFault",
    "SumRule",
    "Texts",
    "Timing",
    "WhyUnknown",
    "check_sums",
    "figures",
    "figures_by",
    "has_left",
    "is_qualification",
    "members",
    "participant_facts",
    "split_for_export",
    "why_not_exported",
]
