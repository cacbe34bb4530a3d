"""Reads of doubles: who may be one person twice, two rows side by side, what was united."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Integer, Select, and_, case, cast, func, literal, or_, select, union_all
from sqlalchemy.orm import aliased

from lms.attendance.models import MarkRow
from lms.certificates.models import Certificate, PastCertificate
from lms.courses.models import Course, Edition
from lms.enrolment.models import Enrolment
from lms.enrolment.rules import ACTIVE
from lms.foundation.outbox import Message
from lms.foundation.storage import db, table_of
from lms.people import shown
from lms.people.models import (
    Account,
    Identity,
    Institution,
    ParticipantForm,
    Person,
    Post,
    Qualification,
    RoleGrant,
    SpecialAnswers,
)
from lms.people.queries import matching
from lms.privacy.models import MergingSetting, NotSamePerson, PersonMerge
from lms.privacy.rules.merging import (
    MOST_OF_ONE_MAILBOX,
    UNDO_DAYS,
    PostSaid,
    Side,
    Suspicion,
    decide_field,
    newer_of,
    says_nothing_more,
    which_account_stays,
    which_stays,
)
from lms.projects.models import Assessment, Participation, Project, Support

_FIRST, _SECOND = aliased(Person), aliased(Person)


def _pairs(suspicion: Suspicion, one: Any, other: Any, condition: Any) -> Select[Any]:
    """Pairs of numbers, the smaller first, for one suspicion."""
    return select(
        one.label("first_id"), other.label("second_id"), literal(suspicion.value).label("why")
    ).where(one < other, condition)


def _suspected() -> Any:
    """Every suspicion of every pair. Each compares indexed columns, so that the work grows with the people."""
    a, b = table_of(Identity).alias(), table_of(Identity).alias()
    p, q = table_of(Person).alias(), table_of(Person).alias()
    f, g = table_of(ParticipantForm).alias(), table_of(ParticipantForm).alias()
    m = table_of(Person)
    shared = (
        select(m.c.email)
        .where(m.c.email.is_not(None), m.c.email != "")
        .group_by(m.c.email)
        .having(func.count() > MOST_OF_ONE_MAILBOX)
    )
    is_alike = (func.lower(p.c.first_name) == func.lower(q.c.first_name)) | (
        func.lower(p.c.last_name) == func.lower(q.c.last_name)
    )
    same_email = and_(p.c.email == q.c.email, p.c.email != "", or_(p.c.email.not_in(shared), is_alike))
    same_names = select(
        p.c.id.label("first_id"),
        q.c.id.label("second_id"),
        literal(Suspicion.NAME_AND_BIRTH.value).label("why"),
    ).select_from(
        p.join(f, f.c.person_id == p.c.id)
        .join(q, and_(q.c.search_key == p.c.search_key, q.c.id > p.c.id))
        .join(g, and_(g.c.person_id == q.c.id, g.c.birth_on == f.c.birth_on))
    )
    return union_all(
        _pairs(Suspicion.PESEL, a.c.person_id, b.c.person_id, a.c.pesel_index == b.c.pesel_index),
        _pairs(Suspicion.DOCUMENT, a.c.person_id, b.c.person_id, a.c.other_index == b.c.other_index),
        _pairs(Suspicion.EMAIL, p.c.id, q.c.id, same_email),
        same_names,
    ).subquery()


def doubles() -> Select[Any]:
    """Pairs that may be one person, the surest first, then in Polish order; who was found to be two is left out."""
    pairs = _suspected()
    said = {why: func.max(case((pairs.c.why == why.value, 1), else_=0)).label(why.value) for why in Suspicion}
    reasons = func.count(pairs.c.why.distinct())
    known = select(NotSamePerson.id).where(
        NotSamePerson.first_id == pairs.c.first_id, NotSamePerson.second_id == pairs.c.second_id
    )
    found = (
        select(pairs.c.first_id, pairs.c.second_id, reasons.label("reasons"), *said.values())
        .where(~known.exists())
        .group_by(pairs.c.first_id, pairs.c.second_id)
        .subquery()
    )
    return _with_names(found).order_by(
        found.c.pesel.desc(),
        found.c.document.desc(),
        found.c.reasons.desc(),
        _FIRST.sort_key,
        found.c.first_id,
        found.c.second_id,
    )


def _with_names(found: Any) -> Select[Any]:
    here, there = aliased(Institution), aliased(Institution)
    query: Any = (
        select(
            found,
            _FIRST.ref.label("first_ref"),
            _FIRST.first_name.label("first_first"),
            _FIRST.last_name.label("first_last"),
            here.name.label("first_institution"),
            _SECOND.ref.label("second_ref"),
            _SECOND.first_name.label("second_first"),
            _SECOND.last_name.label("second_last"),
            there.name.label("second_institution"),
        )
        .join(_FIRST, _FIRST.id == found.c.first_id)
        .join(_SECOND, _SECOND.id == found.c.second_id)
        .outerjoin(here, here.id == _FIRST.institution_id)
        .outerjoin(there, there.id == _SECOND.institution_id)
        .where(shown.condition(_FIRST), shown.condition(_SECOND))
    )
    # asked above of both people; the reads inside the pairs run beside the mapper
    return shown.everybody(query)


def found_different() -> Select[Any]:
    """Pairs that were found to be two people, the newest decision first."""
    table = table_of(NotSamePerson)
    return _with_names(table).order_by(table.c.decided_at.desc(), table.c.id.desc())


def namesakes(person: Person, text: str) -> Select[Any]:
    """Everybody else of such a name, to be compared with this person."""
    query: Any = (
        select(
            Person.ref,
            Person.first_name,
            Person.last_name,
            Person.position,
            Institution.name.label("institution"),
        )
        .outerjoin(Institution, Institution.id == Person.institution_id)
        .where(Person.id != person.id, *matching(text, Person.search_key))
        .order_by(Person.sort_key, Person.id)
    )
    return query


# ---- two rows side by side


@dataclass(frozen=True)
class FieldView:
    """A field on both sides. `proposed`: None where nothing has to be chosen."""

    name: str
    stays: Any
    goes: Any
    proposed: Side | None


@dataclass(frozen=True)
class SideView:
    """One of the two rows, with what hangs on it: table → how many rows."""

    id: int
    ref: str
    name: str
    institution: str | None
    position: str
    created_at: datetime
    email: str | None
    account: str | None
    roles: tuple[str, ...]
    last_signed_in_at: datetime | None
    has_pesel: bool
    has_special: bool
    counts: Mapping[str, int]


@dataclass(frozen=True)
class EditionClash:
    code: str
    title_pl: str
    title_en: str


@dataclass(frozen=True)
class ProjectClash:
    title_pl: str
    title_en: str
    first_began_on: date
    second_began_on: date
    has_two_technical_ids: bool


@dataclass(frozen=True)
class PairView:
    """Two rows as they are compared before they are united."""

    stays: SideView
    goes: SideView
    fields: tuple[FieldView, ...]
    account: Side | None
    work: Side | None
    has_two_pesels: bool
    editions: tuple[EditionClash, ...]
    projects: tuple[ProjectClash, ...]


PERSON_FIELDS = ("first_name", "last_name", "email", "phone", "language")
_NO_FIELDS = ("person_id", "version", "filled_at", "notice_version", "notice_read_at")
FORM_FIELDS = tuple(c.name for c in table_of(ParticipantForm).columns if c.name not in _NO_FIELDS)
_COUNTED: Mapping[str, tuple[Any, Any]] = {
    "enrolment": (table_of(Enrolment), None),
    "participation": (table_of(Participation), None),
    "certificate": (table_of(Certificate), None),
    "past_certificate": (table_of(PastCertificate), None),
    "post": (table_of(Post), None),
    "qualification": (table_of(Qualification), None),
    "mark": (table_of(MarkRow), table_of(Enrolment)),
    "support": (table_of(Support), table_of(Participation)),
    "assessment": (table_of(Assessment), table_of(Participation)),
    "message": (table_of(Message), None),
}


def _counts(person_ids: Collection[int]) -> dict[int, dict[str, int]]:
    """How many rows hang on each of these people, by table. One statement."""
    parts = []
    for name, (table, parent) in _COUNTED.items():
        owner = (table if parent is None else parent).c.person_id
        source = table if parent is None else table.join(parent)
        part = select(literal(name).label("name"), owner.label("person_id"), func.count().label("rows"))
        parts.append(part.select_from(source).where(owner.in_(person_ids)).group_by(owner))
    found: dict[int, dict[str, int]] = {}
    for row in db.session.execute(union_all(*parts)):
        found.setdefault(row.person_id, {})[row.name] = row.rows
    return found


def pair(first: Person, second: Person) -> PairView:
    """Both rows side by side, as they would be united. A dozen statements."""
    stays, goes = (first, second) if which_stays(first.id, second.id)[0] == first.id else (second, first)
    ids = [stays.id, goes.id]
    accounts, forms, identities = (_by_person(model, ids) for model in (Account, ParticipantForm, Identity))
    special, counts, roles = _by_person(SpecialAnswers, ids), _counts(ids), _roles(ids)
    newer = newer_of(stays.created_at, goes.created_at)
    filled = newer_of(*(getattr(forms.get(one), "filled_at", None) for one in ids))
    fields = [_field(name, stays, goes, newer) for name in PERSON_FIELDS]
    fields += [_field(name, forms.get(stays.id), forms.get(goes.id), filled) for name in FORM_FIELDS]
    sides = [
        _side(
            one,
            accounts.get(one.id),
            roles.get(one.id, ()),
            has_pesel=bool(getattr(identities.get(one.id), "pesel_index", None)),
            has_special=one.id in special,
            counts=counts.get(one.id, {}),
        )
        for one in (stays, goes)
    ]
    numbers = {one.pesel_index for one in identities.values() if one.pesel_index}
    seen_at = (side.last_signed_in_at for side in sides)
    return PairView(
        stays=sides[0],
        goes=sides[1],
        fields=tuple(one for one in fields if one.stays not in (None, "") or one.goes not in (None, "")),
        account=which_account_stays(*seen_at) if len(accounts) == 2 else None,
        work=_proposed_work(stays, goes, newer),
        has_two_pesels=len(numbers) > 1,
        editions=_editions(stays.id, goes.id),
        projects=_projects(stays.id, goes.id),
    )


def _by_person(model: Any, ids: Collection[int]) -> dict[int, Any]:
    return {row.person_id: row for row in db.session.scalars(select(model).where(model.person_id.in_(ids)))}


def _roles(ids: Collection[int]) -> dict[int, tuple[str, ...]]:
    query = (
        select(Account.person_id, RoleGrant.role)
        .join(RoleGrant, RoleGrant.account_id == Account.id)
        .where(Account.person_id.in_(ids))
        .distinct()
        .order_by(RoleGrant.role)
    )
    found: dict[int, tuple[str, ...]] = {}
    for person_id, role in db.session.execute(query):
        found[person_id] = (*found.get(person_id, ()), role)
    return found


def _field(name: str, stays: Any, goes: Any, newer: Side) -> FieldView:
    first, second = getattr(stays, name, None), getattr(goes, name, None)
    return FieldView(name, first, second, decide_field(first, second, newer))


def _proposed_work(stays: Person, goes: Person, newer: Side) -> Side | None:
    """Whose main post is proposed; nothing is asked where one is the other, written down with less."""
    posts = [PostSaid(one.institution_id, one.position, one.staff_group or None) for one in (stays, goes)]
    if says_nothing_more(*posts) or says_nothing_more(posts[1], posts[0]):
        return None
    return decide_field(_work(stays), _work(goes), newer)


def _work(person: Person) -> Any:
    return (person.institution_id, person.position) if person.institution_id or person.position else None


def _side(
    person: Person,
    account: Account | None,
    roles: tuple[str, ...],
    *,
    has_pesel: bool,
    has_special: bool,
    counts: Mapping[str, int],
) -> SideView:
    return SideView(
        id=person.id,
        ref=person.ref,
        name=person.full_name,
        institution=person.institution.name if person.institution else None,
        position=person.position,
        created_at=person.created_at,
        email=person.email,
        account=account.email if account else None,
        roles=roles,
        last_signed_in_at=account.last_signed_in_at if account else None,
        has_pesel=has_pesel,
        has_special=has_special,
        counts={name: counts.get(name, 0) for name in _COUNTED},
    )


def _editions(first_id: int, second_id: int) -> tuple[EditionClash, ...]:
    """Editions in which both are enrolled."""
    one, other = aliased(Enrolment), aliased(Enrolment)
    query = (
        select(Edition.code, Course.title_pl, Course.title_en)
        .join(one, one.edition_id == Edition.id)
        .join(other, other.edition_id == Edition.id)
        .join(Course, Course.id == Edition.course_id)
        .where(
            one.person_id == first_id,
            other.person_id == second_id,
            one.state.in_(ACTIVE),
            other.state.in_(ACTIVE),
        )
        .order_by(Edition.code)
    )
    return tuple(EditionClash(*row) for row in db.session.execute(query))


def _projects(first_id: int, second_id: int) -> tuple[ProjectClash, ...]:
    """Projects in which both take part."""
    one, other = aliased(Participation), aliased(Participation)
    query = (
        select(
            Project.title_pl,
            Project.title_en,
            one.began_on,
            other.began_on,
            cast(and_(one.technical_id.is_not(None), other.technical_id != one.technical_id), Integer),
        )
        .join(one, one.project_id == Project.id)
        .join(other, other.project_id == Project.id)
        .where(one.person_id == first_id, other.person_id == second_id)
        .order_by(Project.id)
    )
    return tuple(ProjectClash(*row[:4], bool(row[4])) for row in db.session.execute(query))


# ---- what was united


def unions() -> Select[Any]:
    """Unions, the newest first, with who stayed."""
    query: Any = (
        select(
            PersonMerge.ref,
            PersonMerge.merged_at,
            PersonMerge.reason,
            PersonMerge.undo_until,
            PersonMerge.undone_at,
            PersonMerge.undo_sealed.is_not(None).label("is_kept"),
            Person.ref.label("person_ref"),
            Person.first_name,
            Person.last_name,
        )
        .join(Person, Person.id == PersonMerge.kept_id)
        .order_by(PersonMerge.id.desc())
    )
    return query


def union_by_ref(ref: str) -> PersonMerge | None:
    return db.session.scalar(select(PersonMerge).where(PersonMerge.ref == ref))


def setting() -> tuple[int, int]:
    """(days for undoing, version of the setting; 0 before it was saved for the first time)."""
    row = db.session.get(MergingSetting, 1)
    return (row.undo_days, row.version) if row else (UNDO_DAYS, 0)
