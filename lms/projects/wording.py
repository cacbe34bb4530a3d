"""What the boxes of the participant form, their answers and their faults are called."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from lms.foundation.language import _, lazy
from lms.people import wording as people
from lms.people.rules import EmailFault, PeselFault, PostalFault, Sex
from lms.people.wording import DEGURBA, Words
from lms.projects.rules import (
    Answer,
    Citizenship,
    Education,
    ExitSituation,
    Fault,
    LabourDetail,
    LabourStatus,
    ParticipantKind,
    Reason,
    SupportDetail,
    SupportKind,
)
from lms.projects.rules.institutions import OwnSupportFault

FIELDS: Words = {
    "project_number": lazy("Project number"),
    "citizenship": lazy("Citizenship"),
    "participant_kind": lazy("Kind of participant"),
    "institution_name": lazy("Name of the institution"),
    "first_name": lazy("First name"),
    "last_name": lazy("Last name"),
    "pesel": lazy("PESEL"),
    "other_id": lazy("Another identifier"),
    "no_pesel": lazy("No PESEL"),
    "technical_id": lazy("Participant's technical identifier in SM EFS"),
    "sex": lazy("Sex"),
    "birth_date": lazy("Date of birth"),
    "age_on_entry": lazy("Age on entering the project"),
    "education": lazy("Education completed"),
    "country": lazy("Country"),
    "voivodeship": lazy("Voivodeship"),
    "county": lazy("County"),
    "municipality": lazy("Municipality"),
    "locality": lazy("Locality"),
    "postal_code": lazy("Postal code"),
    "degurba": lazy("Degree of urbanisation (DEGURBA)"),
    "phone": lazy("Phone"),
    "email": lazy("E-mail address"),
    "began_on": lazy("First day in the project"),
    "ended_on": lazy("Last day in the project"),
    "labour_status": lazy("Labour-market status on entering the project"),
    "labour_detail": lazy("Labour-market status: in detail"),
    "education_planned_end_on": lazy("Planned end of education at the supported school"),
    "exit_situation": lazy("Situation when participation ended"),
    "ended_as_planned": lazy("Ended as planned for this person"),
    "supports": lazy("Supports"),
    "support_scope": lazy("Scope of support"),
    "support_kind": lazy("Kind of support"),
    "support_detail": lazy("Kind of support: in detail"),
    "support_began_on": lazy("First day of the support"),
    "business_began_on": lazy("Day the business was set up"),
    "foreign_background": lazy("Person of foreign background"),
    "third_country": lazy("Third-country national"),
    "minority": lazy("Member of a national or ethnic minority (including marginalised communities)"),
    "homeless": lazy("Homeless person or person affected by housing exclusion"),
    "disability": lazy("Person with disabilities"),
    "remarks": lazy("Remarks"),
}

FAULTS: Words = {
    Reason.MISSING: lazy("This is still empty. Fill it in, because SM EFS asks for it."),
    Reason.NOT_FOR_INDIVIDUAL: lazy(
        "A person who takes part alone has no institution here. Clear the name or change the kind of participant."
    ),
    Reason.PESEL_NOT_ELEVEN_DIGITS: people.PESEL[PeselFault.LENGTH],
    Reason.PESEL_NOT_DIGITS: people.PESEL[PeselFault.NOT_DIGITS],
    Reason.PESEL_CHECKSUM: people.PESEL[PeselFault.CHECKSUM],
    Reason.PESEL_DATE: people.PESEL[PeselFault.DATE],
    Reason.PESEL_NOT_EXPECTED: lazy(
        "The record says there is no PESEL, yet one is given. Keep one of the two."
    ),
    Reason.REPEATED: lazy(
        "Another participant of this project has the same number. Check whether it is the same person."
    ),
    Reason.SEX_NOT_AS_PESEL: lazy("This differs from the sex in the PESEL. Correct one of the two."),
    Reason.BIRTH_DATE_NOT_AS_PESEL: lazy("This differs from the date in the PESEL. Correct one of the two."),
    Reason.BORN_AFTER_START: lazy("This is later than the first day in the project. Check both dates."),
    Reason.AGE_WRONG: lazy(
        "The age does not follow from the birth date and the first day. Check both dates."
    ),
    Reason.NOT_LOWER_CASE: lazy(
        "SM EFS writes this in small letters, as TERYT does. Choose it from the list."
    ),
    Reason.NOT_IN_TERYT: lazy(
        "TERYT has no such municipality in this county. Choose it from the list; a village is not a municipality."
    ),
    Reason.POSTAL_CODE_WRONG: people.POSTAL[PostalFault.PATTERN],
    Reason.EMAIL_POLISH_LETTERS: people.EMAIL[EmailFault.FOREIGN_LETTERS],
    Reason.EMAIL_WRONG: people.EMAIL[EmailFault.SYNTAX],
    Reason.CITIZENSHIP_DISAGREES: lazy(
        "This does not agree with the citizenship. Third-country nationals are people without EU citizenship."
    ),
    Reason.DETAIL_OF_OTHER_STATUS: lazy("This belongs to another labour-market status. Choose again."),
    Reason.NOT_IN_EDUCATION: lazy("This is asked only of people in education. Clear the date."),
    Reason.REFUSAL_NOT_OFFERED: lazy("SM EFS knows no refusal here. Choose yes or no."),
    Reason.BEFORE_PROJECT: lazy("This day is before the project began. Check the date."),
    Reason.AFTER_PROJECT: lazy("This day is after the end of the project. Check the date."),
    Reason.NO_SUPPORT: lazy("No support is recorded yet. The first meeting attended adds it."),
    Reason.SUPPORT_BEFORE_START: lazy(
        "The support began before the first day in the project. Correct one of the dates."
    ),
    Reason.SUPPORT_AFTER_EXIT: lazy(
        "The support began after the last day in the project. Correct one of the dates."
    ),
    Reason.START_NOT_FIRST_SUPPORT: lazy(
        "Participation begins with the first support, and that began later. Check the dates."
    ),
    Reason.DETAIL_OF_OTHER_SUPPORT: lazy("This belongs to another kind of support. Choose again."),
    Reason.NO_FILE_TEXT: lazy(
        "The SM EFS file has no spelling for this choice. An administrator can add it to the dictionary."
    ),
    Reason.SEPARATOR_IN_TEXT: lazy("In the file the sign | separates supports. Write the text without it."),
    Reason.EXIT_INCOMPLETE: lazy(
        "Last day, situation and the answer about the planned path go together. Fill in all three."
    ),
    Reason.EXIT_BEFORE_START: lazy("This is earlier than the first day in the project. Check both dates."),
}

CITIZENSHIP: Words = {
    Citizenship.POLISH: lazy("Polish citizenship"),
    Citizenship.EU: lazy("Citizenship of another EU country"),
    Citizenship.OUTSIDE_EU: lazy("Citizenship of a country outside the EU, or none"),
}
PARTICIPANT_KIND: Words = {
    ParticipantKind.INDIVIDUAL: lazy("Takes part alone"),
    ParticipantKind.STAFF: lazy("Worker or representative of an institution"),
}
SEX: Words = {Sex.WOMAN: lazy("Woman"), Sex.MAN: lazy("Man")}
EDUCATION: Words = {
    Education.ISCED_0_2: lazy("Lower secondary or less (ISCED 0–2)"),
    Education.ISCED_3_4: lazy("Upper secondary (ISCED 3) or post-secondary (ISCED 4)"),
    Education.ISCED_5_8: lazy("Tertiary (ISCED 5–8)"),
}
LABOUR_STATUS: Words = {
    LabourStatus.EMPLOYED: lazy("Employed"),
    LabourStatus.UNEMPLOYED: lazy("Unemployed"),
    LabourStatus.INACTIVE: lazy("Economically inactive"),
}
LABOUR_DETAIL: Words = {
    LabourDetail.SELF_EMPLOYED: lazy("Self-employed"),
    LabourDetail.GOVERNMENT: lazy("Works in central government"),
    LabourDetail.LOCAL_GOVERNMENT: lazy("Works in local government (without schools)"),
    LabourDetail.NGO: lazy("Works in a non-governmental organisation"),
    LabourDetail.SME: lazy("Works in a micro, small or medium-sized enterprise"),
    LabourDetail.LARGE_ENTERPRISE: lazy("Works in a large enterprise"),
    LabourDetail.HEALTH_CARE: lazy("Works for a health-care provider"),
    LabourDetail.SCHOOL_TEACHING: lazy("Works in a school: teaching staff"),
    LabourDetail.SCHOOL_SUPPORT: lazy("Works in a school: other staff"),
    LabourDetail.SCHOOL_MANAGEMENT: lazy("Works in a school: management"),
    LabourDetail.UNIVERSITY: lazy("Works at a university"),
    LabourDetail.SCIENTIFIC_INSTITUTE: lazy("Works in a scientific institute"),
    LabourDetail.RESEARCH_INSTITUTE: lazy("Works in a research institute"),
    LabourDetail.LUKASIEWICZ_INSTITUTE: lazy("Works in an institute of the Łukasiewicz network"),
    LabourDetail.INTERNATIONAL_INSTITUTE: lazy("Works in an international scientific institute"),
    LabourDetail.SCIENCE_FEDERATION: lazy("Works for a federation of higher education and science"),
    LabourDetail.STATE_LEGAL_PERSON: lazy("Works for a state legal person"),
    LabourDetail.EMPLOYED_OTHER: lazy("Works elsewhere"),
    LabourDetail.LONG_TERM_UNEMPLOYED: lazy("Long-term unemployed"),
    LabourDetail.UNEMPLOYED_OTHER: lazy("Unemployed, other"),
    LabourDetail.NOT_IN_EDUCATION: lazy("Not in education or training"),
    LabourDetail.IN_EDUCATION: lazy("In education"),
    LabourDetail.INACTIVE_OTHER: lazy("Inactive, other"),
}
ANSWER: Words = {
    Answer.YES: lazy("Yes"),
    Answer.NO: lazy("No"),
    Answer.REFUSED: lazy("I refuse to answer"),
}
EXIT_SITUATION: Words = {
    ExitSituation.QUALIFICATION: lazy("Gained a qualification"),
    ExitSituation.COMPETENCES: lazy("Acquired competences"),
    ExitSituation.EDUCATION: lazy("Took up education or training"),
    ExitSituation.WORK: lazy("Took up work or self-employment"),
    ExitSituation.JOB_SEARCH: lazy("Looks for work"),
    ExitSituation.MONITORED: lazy("Situation still being followed"),
    ExitSituation.OTHER: lazy("Other situation"),
    ExitSituation.NOT_APPLICABLE: lazy("Does not apply"),
}
SUPPORT_KIND: Words = {
    SupportKind.TRAINING: lazy("Training or course in Poland"),
    SupportKind.ADVICE: lazy("Advice or consultation"),
    SupportKind.INTEGRATION: lazy("Active-integration service"),
}
SUPPORT_DETAIL: Words = {
    SupportDetail.PSYCHOLOGICAL: lazy("Psychological help"),
    SupportDetail.CAREER: lazy("Career advice"),
    SupportDetail.LEGAL: lazy("Legal advice or help"),
    SupportDetail.ADVICE_OTHER: lazy("Other advice"),
    SupportDetail.VOCATIONAL: lazy("Vocational service"),
    SupportDetail.SOCIAL: lazy("Social service"),
}

# Field of the entry data → its answers in words.
VALUES: Mapping[str, Words] = {
    "citizenship": CITIZENSHIP,
    "participant_kind": PARTICIPANT_KIND,
    "sex": SEX,
    "education": EDUCATION,
    "labour_status": LABOUR_STATUS,
    "labour_detail": LABOUR_DETAIL,
    "degurba": DEGURBA,
    "foreign_background": ANSWER,
    "third_country": ANSWER,
    "minority": ANSWER,
    "homeless": ANSWER,
    "disability": ANSWER,
    "exit_situation": EXIT_SITUATION,
    "support_kind": SUPPORT_KIND,
    "support_detail": SUPPORT_DETAIL,
}


def choices(words: Words, codes: tuple[Enum, ...] | None = None) -> list[tuple[str, Any]]:
    """(code, words) pairs for a form field, all of them or the codes given."""
    return [(str(code), words[code]) for code in (codes or words)]


def fault_in_words(fault: Fault) -> str:
    """A fault as one line: the box, for supports which one, and the sentence."""
    field = str(FIELDS[fault.field])
    if fault.item is not None:
        field = _("%(field)s (support %(number)s)", field=field, number=fault.item)
    return f"{field}: {FAULTS[fault.reason]}"


# How an institution was supported.
WAYS: Words = {"staff": lazy("through its staff"), "own": lazy("itself")}
OWN_SUPPORT: Words = {
    OwnSupportFault.AHEAD: lazy("This day lies ahead. Enter the support when it has been given."),
    OwnSupportFault.BEFORE_PROJECT: lazy("This day is before the first day of the project."),
    OwnSupportFault.AFTER_PROJECT: lazy("This day is after the last day of the project."),
    OwnSupportFault.NOT_SAID: lazy("Write what the support was. Auditors will ask."),
    OwnSupportFault.DAY_MISSING: lazy("Write on which day the support began."),
    OwnSupportFault.RECORDED_ALREADY: lazy(
        "Support of this institution itself is recorded already. Change it on its page."
    ),
    OwnSupportFault.END_BEFORE_START: lazy("The last day is before the first day of support."),
}
# Beside which field a fault stands.
OWN_SUPPORT_FIELDS: Mapping[OwnSupportFault, str] = {
    OwnSupportFault.AHEAD: "own_began_on",
    OwnSupportFault.BEFORE_PROJECT: "own_began_on",
    OwnSupportFault.AFTER_PROJECT: "own_began_on",
    OwnSupportFault.NOT_SAID: "own_support",
    OwnSupportFault.DAY_MISSING: "own_began_on",
    OwnSupportFault.RECORDED_ALREADY: "institution",
    OwnSupportFault.END_BEFORE_START: "ended_on",
}
