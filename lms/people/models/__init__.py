"""Tables of people and institutions."""

from __future__ import annotations

from lms.people.models.accounts import Account, AccountToken, RecoveryCode, RoleGrant, SecondFactor
from lms.people.models.imports import ImportFile
from lms.people.models.institutions import ContactPerson, FormerName, Institution, InstitutionType
from lms.people.models.notices import Acknowledgement, Consent, Notice
from lms.people.models.office import Office, OfficeMark
from lms.people.models.persons import FormerRef, Identity, ParticipantForm, Person, SpecialAnswers
from lms.people.models.places import County, Municipality
from lms.people.models.work import Post, Qualification, StaffGroup

__all__ = [
    "Account",
    "AccountToken",
    "Acknowledgement",
    "Consent",
    "ContactPerson",
    "County",
    "FormerName",
    "FormerRef",
    "Identity",
    "ImportFile",
    "Institution",
    "InstitutionType",
    "Municipality",
    "Notice",
    "Office",
    "OfficeMark",
    "ParticipantForm",
    "Person",
    "Post",
    "Qualification",
    "RecoveryCode",
    "RoleGrant",
    "SecondFactor",
    "SpecialAnswers",
    "StaffGroup",
]
