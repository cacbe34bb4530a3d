"""Whether a participant's record may go to SM EFS: every box that is missing or cannot be right.

Checks are those known from validators of the 43-column file and from the guidance of the EC and the
Ministry; where a rule is only secondary, the comment beside it says so.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from operator import attrgetter

from lms.people.rules import (
    OLDEST_YEARS,
    EmailFault,
    PeselFacts,
    PeselFault,
    check_email,
    check_pesel,
    check_postal_code,
    completed_years,
)
from lms.projects.rules.codes import (
    DETAIL_REQUIRED,
    LABOUR_DETAILS,
    Answer,
    Citizenship,
    LabourDetail,
    ParticipantKind,
    may_refuse,
)
from lms.projects.rules.facts import (
    FIELD_ORDER,
    EntryData,
    ExitData,
    Fault,
    ProjectFacts,
    Reason,
    SupportFacts,
)
from lms.projects.rules.support import check_exit, check_period, check_supports

Place = tuple[str, str, str]  # voivodeship, county, municipality as TERYT writes them

# Individuals and staff of institutions give the same personal data.
_ALWAYS = (
    "citizenship",
    "participant_kind",
    "first_name",
    "last_name",
    "sex",
    "education",
    "country",
    "voivodeship",
    "county",
    "municipality",
    "locality",
    "postal_code",
    "labour_status",
    "foreign_background",
    "third_country",
    "minority",
    "homeless",
    "disability",
)
_ALL_OF = attrgetter(*_ALWAYS)
_QUESTIONS = ("foreign_background", "third_country", "minority", "homeless", "disability")
_PESEL_REASONS = {
    PeselFault.LENGTH: Reason.PESEL_NOT_ELEVEN_DIGITS,
    PeselFault.NOT_DIGITS: Reason.PESEL_NOT_DIGITS,
    PeselFault.CHECKSUM: Reason.PESEL_CHECKSUM,
    PeselFault.DATE: Reason.PESEL_DATE,
}
_ORDER = {field: place for place, field in enumerate(FIELD_ORDER)}


def check_entry(
    data: EntryData,
    began_on: date | None,
    project: ProjectFacts,
    *,
    supports: Collection[SupportFacts] | None = None,
    exit: ExitData | None = None,
    places: Collection[Place] | None = None,
) -> tuple[Fault, ...]:
    """Everything that keeps this record out of SM EFS, in the order of the form; () when it may go.

    `supports=None` leaves the supports aside (a form before the first meeting); an empty one is a fault.
    `places`: the municipalities of TERYT; without them only the spelling of the county is looked at.
    """
    found = [
        *_check_presence(data, began_on, project),
        *_check_identity(data, began_on),
        *_check_address(data, places),
        *_check_contact(data, project),
        *_check_labour(data),
        *_check_answers(data),
        *check_period("began_on", began_on, project),
    ]
    if supports is not None:
        found += check_supports(supports, began_on, project, exit)
    if exit is not None:
        found += check_exit(exit, began_on, project)
    return tuple(sorted(found, key=lambda fault: (_ORDER[fault.field], fault.item or 0)))


def _is_blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _check_presence(data: EntryData, began_on: date | None, project: ProjectFacts) -> Iterator[Fault]:
    missing = [field for field, value in zip(_ALWAYS, _ALL_OF(data), strict=True) if _is_blank(value)]
    if _is_blank(project.number):
        missing.append("project_number")
    if began_on is None:
        missing.append("began_on")
    if data.degurba is None and project.is_degurba_required:
        missing.append("degurba")
    if data.participant_kind == ParticipantKind.STAFF and _is_blank(data.institution_name):
        missing.append("institution_name")
    yield from (Fault(field, Reason.MISSING) for field in missing)
    if data.participant_kind == ParticipantKind.INDIVIDUAL and not _is_blank(data.institution_name):
        yield Fault("institution_name", Reason.NOT_FOR_INDIVIDUAL)


def _check_identity(data: EntryData, began_on: date | None) -> Iterator[Fault]:
    """PESEL or another identifier, and sex, birth date and age agreeing with each other."""
    known = check_pesel(data.pesel) if data.pesel else None
    if data.no_pesel:
        if data.pesel:
            yield Fault("pesel", Reason.PESEL_NOT_EXPECTED)
        if _is_blank(data.other_id):
            yield Fault("other_id", Reason.MISSING)
    elif _is_blank(data.pesel):
        yield Fault("pesel", Reason.MISSING)
    elif isinstance(known, PeselFault):
        yield Fault("pesel", _PESEL_REASONS[known])
    birth = data.birth_date
    if isinstance(known, PeselFacts) and not data.no_pesel:
        if data.sex and data.sex != known.sex:
            yield Fault("sex", Reason.SEX_NOT_AS_PESEL)
        if birth and birth != known.birth_date:
            yield Fault("birth_date", Reason.BIRTH_DATE_NOT_AS_PESEL)
        birth = birth or known.birth_date
    yield from _check_age(birth, data.age_on_entry, began_on)


def _check_age(birth: date | None, age: int | None, began_on: date | None) -> Iterator[Fault]:
    if birth is None and age is None:
        yield Fault("birth_date", Reason.MISSING)
    elif age is not None and not 0 <= age <= OLDEST_YEARS:
        yield Fault("age_on_entry", Reason.AGE_WRONG)
    elif birth and began_on:
        years = completed_years(birth, began_on)
        if years < 0:
            yield Fault("birth_date", Reason.BORN_AFTER_START)
        elif years > OLDEST_YEARS or age not in (None, years):
            yield Fault("age_on_entry", Reason.AGE_WRONG)


def _check_address(data: EntryData, places: Collection[Place] | None) -> Iterator[Fault]:
    if data.postal_code and check_postal_code(data.postal_code):
        yield Fault("postal_code", Reason.POSTAL_CODE_WRONG)
    if data.voivodeship and data.voivodeship != data.voivodeship.lower():
        yield Fault("voivodeship", Reason.NOT_LOWER_CASE)
    # A county is an adjective in small letters, or a city with county rights, which bears the city's name.
    if data.county and data.county != data.county.lower() and data.county != data.municipality:
        yield Fault("county", Reason.NOT_LOWER_CASE)
    elif data.voivodeship and data.county and data.municipality and places is not None:
        place = (data.voivodeship, data.county, data.municipality)
        if place not in places:
            yield Fault("municipality", Reason.NOT_IN_TERYT)


def _check_contact(data: EntryData, project: ProjectFacts) -> Iterator[Fault]:
    given = {"phone": data.phone, "email": data.email}
    missing = [field for field, value in given.items() if _is_blank(value)]
    if len(missing) == len(given) or not project.is_one_contact_enough:
        yield from (Fault(field, Reason.MISSING) for field in missing)
    wrong = check_email(data.email) if data.email else None
    if wrong:
        is_letters = wrong == EmailFault.FOREIGN_LETTERS
        yield Fault("email", Reason.EMAIL_POLISH_LETTERS if is_letters else Reason.EMAIL_WRONG)


def asks_study_end(labour_detail: LabourDetail | str | None) -> bool:
    """Whether the planned end of education is asked: only of pupils and students (field list of SM EFS, column 25).

    Whether SM EFS then demands it has not been seen, so an empty box keeps nobody out of the file.
    """
    return labour_detail == LabourDetail.IN_EDUCATION


def asks_number(*, has_seat: bool, takes_part: bool) -> bool:
    """Whether PESEL or another number is asked: only of who has been qualified for a course, or takes part already."""
    return has_seat or takes_part


def _check_labour(data: EntryData) -> Iterator[Fault]:
    if data.education_planned_end_on is not None and not asks_study_end(data.labour_detail):
        yield Fault("education_planned_end_on", Reason.NOT_IN_EDUCATION)
    if data.labour_status is None:
        return
    if data.labour_detail is None:
        if data.labour_status in DETAIL_REQUIRED:
            yield Fault("labour_detail", Reason.MISSING)
    elif data.labour_detail not in LABOUR_DETAILS[data.labour_status]:
        yield Fault("labour_detail", Reason.DETAIL_OF_OTHER_STATUS)


def _check_answers(data: EntryData) -> Iterator[Fault]:
    for field in _QUESTIONS:
        if getattr(data, field) == Answer.REFUSED and not may_refuse(field):
            yield Fault(field, Reason.REFUSAL_NOT_OFFERED)
    flag = data.third_country if data.third_country != Answer.REFUSED else None
    if data.citizenship and flag and flag != third_country_by(data.citizenship):
        yield Fault("third_country", Reason.CITIZENSHIP_DISAGREES)


def third_country_by(citizenship: Citizenship) -> Answer:
    """The flag that follows from citizenship: a third-country national is who is no EU citizen (EECO13)."""
    return Answer.YES if citizenship == Citizenship.OUTSIDE_EU else Answer.NO
