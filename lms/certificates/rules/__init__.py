"""Who gets a certificate, what it says for good, and how it is numbered and checked."""

from __future__ import annotations

from lms.certificates.rules.entitlement import (
    Entitled,
    Issuing,
    NotEntitled,
    Reason,
    Status,
    decide_certificate,
    decide_issuing,
    status_of,
)
from lms.certificates.rules.facts import CertificateFacts, Form, Kind, Mark, Module, Outcome, Outcomes
from lms.certificates.rules.register import (
    CODE_ALPHABET,
    CODE_LENGTH,
    grouped_code,
    is_full_name,
    is_pattern,
    masked_name,
    name_matches,
    register_number,
    tidy_code,
    tidy_fingerprint,
)

__all__ = [
    "CODE_ALPHABET",
    "CODE_LENGTH",
    "CertificateFacts",
    "Entitled",
    "Form",
    "Issuing",
    "Kind",
    "Mark",
    "Module",
    "NotEntitled",
    "Outcome",
    "Outcomes",
    "Reason",
    "Status",
    "decide_certificate",
    "decide_issuing",
    "grouped_code",
    "is_full_name",
    "is_pattern",
    "masked_name",
    "name_matches",
    "register_number",
    "status_of",
    "tidy_code",
    "tidy_fingerprint",
]
