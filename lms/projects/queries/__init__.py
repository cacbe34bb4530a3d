"""Reads of projects: their settings, who takes part, and the facts that indicators look at."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, func, select

from lms.foundation.storage import db
from lms.people.models import (
    County,
    Identity,
    Institution,
    Municipality,
    ParticipantForm,
    Person,
    SpecialAnswers,
)
from lms.people.queries import matching
from lms.projects import rules
from lms.projects.models import Assessment, EntryRecord, EntrySpecial, Participation, Project, Support


@dataclass(frozen=True)
class ProjectView:
    """A project as pages and papers show it; money in cents, unknown is None."""

    id: int
    code: str
    number: str | None
    title_pl: str
    title_en: str
    programme_pl: str
    programme_en: str
    starts_on: date
    ends_on: date
    budget_eur_cents: int | None
    eu_eur_cents: int | None
    budget_pln_cents: int | None
    target_people: int | None
    target_local_governments: int | None
    scope_of_support: str | None
    kind_of_support: str | None
    counts_staff: bool | None
    last_payment_on: date | None
    retention_years: int
    is_state_aid: bool
    state_aid_years: int
    retention_source: str
    is_demo: bool
    version: int


def projects(places: frozenset[tuple[int | None, str]] | None = None) -> tuple[ProjectView, ...]:
    """Every project, the oldest first; with `places` those for which a right is held."""
    rows = db.session.execute(select(Project.__table__).order_by(Project.starts_on, Project.id))
    found = tuple(ProjectView(**row._mapping) for row in rows)
    if places is None:
        return found
    held = {project for project, _area in places}
    return tuple(one for one in found if None in held or one.id in held)


def project(code: str | None = None) -> ProjectView | None:
    """The project of this code; without a code the only one there is. None: no such project, or several."""
    found = [one for one in projects() if code is None or one.code == code]
    return found[0] if len(found) == 1 else None


def project_by_id(project_id: int) -> ProjectView | None:
    row = db.session.execute(select(Project.__table__).where(Project.id == project_id)).one_or_none()
    return None if row is None else ProjectView(**row._mapping)


_CURRENT = (EntryRecord.participation_id == Participation.id) & EntryRecord.is_current


def participations(
    project_id: int, *, text: str = "", is_complete: bool | None = None, has_ended: bool | None = None
) -> Select[Any]:
    """Participants in Polish order, for `page_of`; `text` is looked for in names, without accents."""
    query: Any = (
        select(
            Participation.ref,
            Participation.began_on,
            Participation.ended_on,
            Participation.exit_situation,
            Participation.ended_as_planned,
            Person.ref.label("person_ref"),
            Person.first_name,
            Person.last_name,
            Institution.name.label("institution"),
            EntryRecord.is_complete,
            EntryRecord.number.label("entry_version"),
        )
        .join(Person, Person.id == Participation.person_id)
        .join(EntryRecord, _CURRENT)
        .outerjoin(Institution, Institution.id == Participation.institution_id)
        .where(Participation.project_id == project_id)
        .order_by(Person.sort_key, Participation.id)
    )
    if is_complete is not None:
        query = query.where(EntryRecord.is_complete.is_(is_complete))
    if has_ended is not None:
        query = query.where(
            Participation.ended_on.is_not(None) if has_ended else Participation.ended_on.is_(None)
        )
    return query.where(*matching(text, Person.search_key))


def participations_of(person_id: int) -> Sequence[Any]:
    """The projects a person takes part in: ref, dates, title, whether the entry data are complete."""
    query = (
        select(
            Participation.id,
            Participation.ref,
            Participation.project_id,
            Participation.began_on,
            Participation.ended_on,
            Participation.exit_situation,
            Participation.ended_as_planned,
            Project.code,
            Project.title_pl,
            Project.title_en,
            EntryRecord.is_complete,
            EntryRecord.number.label("entry_version"),
        )
        .join(Project, Project.id == Participation.project_id)
        .join(EntryRecord, _CURRENT)
        .where(Participation.person_id == person_id)
        .order_by(Participation.began_on, Participation.id)
    )
    return db.session.execute(query).all()


@dataclass(frozen=True)
class SupportView:
    source: str
    scope: str | None
    kind: str | None
    detail: str | None
    began_on: date


@dataclass(frozen=True)
class AssessmentView:
    ref: str
    result: str
    assessed_on: date
    assessor: str
    document: str


@dataclass(frozen=True)
class EntryView:
    """One version of the entry data; special-category answers are not in it (`special_of`)."""

    number: int
    is_current: bool
    is_complete: bool
    recorded_at: datetime
    recorded_by: int | None
    reason: str
    values: dict[str, Any]


@dataclass(frozen=True)
class ParticipationFile:
    """Everything that is known of one participation but the special categories; newest entry version first."""

    id: int
    ref: str
    project_id: int
    person_id: int
    institution_id: int | None
    began_on: date
    ended_on: date | None
    exit_situation: str | None
    ended_as_planned: bool | None
    technical_id: str | None
    supports: tuple[SupportView, ...]
    versions: tuple[EntryView, ...]
    assessments: tuple[AssessmentView, ...]


_META = frozenset(
    {"id", "participation_id", "number", "is_current", "is_complete", "recorded_at", "recorded_by", "reason"}
)


def participation(ref: str) -> ParticipationFile | None:
    """The file of one participation. Four statements."""
    row = db.session.execute(select(Participation.__table__).where(Participation.ref == ref)).one_or_none()
    if row is None:
        return None
    supports = db.session.execute(
        select(Support.source, Support.scope, Support.kind, Support.detail, Support.began_on)
        .where(Support.participation_id == row.id)
        .order_by(Support.began_on, Support.id)
    )
    versions = db.session.execute(
        select(EntryRecord.__table__)
        .where(EntryRecord.participation_id == row.id)
        .order_by(EntryRecord.number.desc())
    )
    assessments = db.session.execute(
        select(
            Assessment.ref,
            Assessment.result,
            Assessment.assessed_on,
            Assessment.assessor,
            Assessment.document,
        )
        .where(Assessment.participation_id == row.id)
        .order_by(Assessment.assessed_on, Assessment.id)
    )
    facts = {name: value for name, value in row._mapping.items() if name != "created_at"}
    return ParticipationFile(
        **facts,
        supports=tuple(SupportView(*support) for support in supports),
        versions=tuple(_version(version) for version in versions),
        assessments=tuple(AssessmentView(*assessment) for assessment in assessments),
    )


def _version(row: Any) -> EntryView:
    return EntryView(
        row.number,
        row.is_current,
        row.is_complete,
        row.recorded_at,
        row.recorded_by,
        row.reason,
        {name: value for name, value in row._mapping.items() if name not in _META},
    )


def special_of(participation_id: int) -> Any:
    """The special-category answers on entry (minority, disability); behind the permission `participants.special`."""
    query = (
        select(EntrySpecial.minority, EntrySpecial.disability)
        .join(EntryRecord, EntryRecord.id == EntrySpecial.entry_id)
        .where(EntryRecord.participation_id == participation_id, EntryRecord.is_current)
    )
    return db.session.execute(query).one_or_none()


def participant_facts(project_id: int) -> Sequence[Any]:
    """What indicators look at, one row a participant, in one statement; `key` is the participation's id.

    Columns bear the names of `ParticipantFacts`: key, began_on, ended_on, sex, age, labour_status, labour_detail,
    education, disability, minority, foreign_background, third_country, homeless, degurba, county. Beside them
    `county_terc` (four digits) for the map, `exit_situation`, `person_id` and `institution_id`. County and degree of
    urbanisation are those of the residence given on entry; assessments come by `assessments_of_project`.
    """
    query = (
        select(
            Participation.id.label("key"),
            Participation.began_on,
            Participation.ended_on,
            EntryRecord.sex,
            EntryRecord.age,
            EntryRecord.labour_status,
            EntryRecord.labour_detail,
            EntryRecord.education,
            EntrySpecial.disability,
            EntrySpecial.minority,
            EntryRecord.foreign_background,
            EntryRecord.third_country,
            EntryRecord.homeless,
            EntryRecord.degurba,
            County.name.label("county"),
            Municipality.county_terc,
            Participation.exit_situation,
            Participation.person_id,
            Participation.institution_id,
        )
        .join(EntryRecord, _CURRENT)
        .outerjoin(EntrySpecial, EntrySpecial.entry_id == EntryRecord.id)
        .outerjoin(Municipality, Municipality.terc == EntryRecord.municipality_terc)
        .outerjoin(County, County.terc == Municipality.county_terc)
        .where(Participation.project_id == project_id)
        .order_by(Participation.id)
    )
    return db.session.execute(query).all()


def assessments_of_project(project_id: int) -> dict[int, tuple[AssessmentView, ...]]:
    """Participation id → its recorded assessments, for every participant who has one."""
    query = (
        select(
            Assessment.participation_id,
            Assessment.ref,
            Assessment.result,
            Assessment.assessed_on,
            Assessment.assessor,
            Assessment.document,
        )
        .join(Participation, Participation.id == Assessment.participation_id)
        .where(Participation.project_id == project_id)
        .order_by(Assessment.assessed_on, Assessment.id)
    )
    found: dict[int, tuple[AssessmentView, ...]] = {}
    for row in db.session.execute(query):
        seen = AssessmentView(row.ref, row.result, row.assessed_on, row.assessor, row.document)
        found[row.participation_id] = (*found.get(row.participation_id, ()), seen)
    return found


def count_participants(project_id: int) -> int:
    """How many people have taken part so far."""
    query = select(func.count()).select_from(Participation).where(Participation.project_id == project_id)
    return db.session.execute(query).scalar_one()


def takes_part(person_id: int) -> bool:
    """The person takes, or took, part in some project."""
    query = select(Participation.id).where(Participation.person_id == person_id).limit(1)
    return db.session.execute(query).first() is not None


def missing_boxes(person_id: int, *, asks_number: bool = True) -> tuple[str, ...]:
    """Which boxes of the participant form are still to be filled in for one person."""
    return boxes_missing([person_id], asks_number=asks_number).get(person_id, ())


def boxes_missing(person_ids: Collection[int], *, asks_number: bool = True) -> dict[int, tuple[str, ...]]:
    """Person id → boxes of the participant form still to be filled in; one statement, no number is opened."""
    query = (
        select(
            Person.id,
            Person.first_name,
            Person.last_name,
            Person.institution_id,
            Identity.pesel_index,
            Identity.other_sealed,
            Identity.has_no_pesel,
            SpecialAnswers.minority,
            SpecialAnswers.disability,
            func.coalesce(ParticipantForm.phone, Person.phone).label("phone"),
            func.coalesce(ParticipantForm.email, Person.email).label("email"),
            *(getattr(ParticipantForm, name) for name in _AS_TYPED),
        )
        .outerjoin(ParticipantForm, ParticipantForm.person_id == Person.id)
        .outerjoin(SpecialAnswers, SpecialAnswers.person_id == Person.id)
        .outerjoin(Identity, Identity.person_id == Person.id)
        .where(Person.id.in_(person_ids))
    )
    rows = db.session.execute(query)
    return {row.id: rules.boxes_to_fill(_typed(row), asks_number=asks_number) for row in rows}


# boxes that are kept as they were typed, under the same name
_AS_TYPED = (
    "citizenship",
    "participant_kind",
    "sex",
    "birth_on",
    "education",
    "country",
    "municipality_terc",
    "locality",
    "postal_code",
    "labour_status",
    "labour_detail",
    "foreign_background",
    "third_country",
    "homeless",
)
_GIVEN = "-"  # stands for a value that only has to be there


def _typed(row: Any) -> rules.EntryData:
    place = _GIVEN if row.municipality_terc else None
    return rules.EntryData(
        citizenship=row.citizenship,
        participant_kind=row.participant_kind or rules.ParticipantKind.INDIVIDUAL,
        institution_name=_GIVEN if row.institution_id is not None else None,
        first_name=row.first_name,
        last_name=row.last_name,
        pesel=_GIVEN if row.pesel_index else None,
        other_id=_GIVEN if row.other_sealed else None,
        no_pesel=bool(row.has_no_pesel),
        sex=row.sex,
        birth_date=row.birth_on,
        education=row.education,
        country=row.country or rules.POLAND,
        voivodeship=place,
        county=place,
        municipality=place,
        locality=row.locality,
        postal_code=row.postal_code,
        phone=row.phone,
        email=row.email,
        labour_status=row.labour_status,
        labour_detail=row.labour_detail,
        foreign_background=row.foreign_background,
        third_country=row.third_country,
        minority=row.minority,
        homeless=row.homeless,
        disability=row.disability,
    )
