"""Reads of projects: their settings, who takes part, and the facts that indicators look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, func, select

from lms.foundation.storage import db
from lms.people.models import County, Institution, Municipality, Person
from lms.people.queries import KnownForm, matching
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
    is_demo: bool
    version: int


def projects() -> tuple[ProjectView, ...]:
    """Every project, the oldest first."""
    rows = db.session.execute(select(Project.__table__).order_by(Project.starts_on, Project.id))
    return tuple(ProjectView(**row._mapping) for row in rows)


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


_ANY_PROJECT = rules.ProjectFacts(number="-", starts_on=date.min, ends_on=date.max)


def missing_boxes(person: Person, known: KnownForm, *, asks_number: bool = True) -> tuple[str, ...]:
    """Which boxes of the participant form are still empty, as the checks of SM EFS see it; the number only when it
    is asked."""
    form, special, identity = known.form, known.special, known.identity
    place = "-" if form is not None and form.municipality_terc else None
    entry = rules.EntryData(
        citizenship=getattr(form, "citizenship", None),
        participant_kind=getattr(form, "participant_kind", None) or rules.ParticipantKind.INDIVIDUAL,
        institution_name="-" if person.institution_id is not None else None,
        first_name=person.first_name,
        last_name=person.last_name,
        pesel="-" if identity is not None and identity.pesel_sealed else None,
        other_id="-" if identity is not None and identity.other_sealed else None,
        no_pesel=bool(identity is not None and identity.has_no_pesel),
        sex=getattr(form, "sex", None),
        birth_date=getattr(form, "birth_on", None),
        education=getattr(form, "education", None),
        country=getattr(form, "country", None) or "PL",
        voivodeship=place,
        county=place,
        municipality=place,
        locality=getattr(form, "locality", None),
        postal_code=getattr(form, "postal_code", None),
        phone=getattr(form, "phone", None),
        email=getattr(form, "email", None),
        labour_status=getattr(form, "labour_status", None),
        labour_detail=getattr(form, "labour_detail", None),
        foreign_background=getattr(form, "foreign_background", None),
        third_country=getattr(form, "third_country", None),
        minority=getattr(special, "minority", None),
        homeless=getattr(form, "homeless", None),
        disability=getattr(special, "disability", None),
    )
    faults = rules.check_entry(entry, None, _ANY_PROJECT)
    left_out = _NOT_ASKED if asks_number else _NOT_ASKED | _NUMBERS
    asked = [f.field for f in faults if f.reason is rules.Reason.MISSING and f.field not in left_out]
    return tuple(dict.fromkeys(asked))


_NUMBERS = frozenset({"pesel", "other_id"})
# follow from another box, are set by the office, or stand for the same question
_NOT_ASKED = frozenset(
    {"began_on", "degurba", "voivodeship", "county", "third_country", "country", "participant_kind"}
)
