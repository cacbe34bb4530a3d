"""What has passed its time: people whose papers may go, and rows of the other classes (P9, P10, P11)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Select, and_, exists, func, or_, select, union_all

from lms.attendance.models import MarkRow
from lms.certificates.models import Certificate
from lms.courses.models import Meeting
from lms.enrolment.models import Enrolment
from lms.enrolment.rules import EnrolmentState
from lms.foundation.outbox import Message
from lms.foundation.storage import db
from lms.foundation.wall_clock import start_of_day
from lms.people.models import Account, AccountToken, Consent, ImportFile, Person, RoleGrant
from lms.people.rules import Role
from lms.people.shown import everybody
from lms.privacy.models import DataRequest, RetentionSetting
from lms.privacy.rules.retention import (
    CLASSES,
    Hold,
    ProjectClock,
    RetentionClass,
    erasable_from,
    kept_until,
    last_day_gone,
    may_erase,
)
from lms.projects.models import Participation, Project, RetentionHold


@dataclass(frozen=True)
class Length:
    """How long a class is kept: what the office set, or what ships."""

    rule: RetentionClass
    amount: int
    source: str
    version: int

    @property
    def is_own(self) -> bool:
        return self.version > 0


def lengths() -> tuple[Length, ...]:
    """Every class with its length, in the order of the rule book."""
    kept = {row.code: row for row in db.session.scalars(select(RetentionSetting))}
    return tuple(
        Length(one, row.amount, row.source, row.version)
        if (row := kept.get(one.code)) is not None
        else Length(one, one.amount, "", 0)
        for one in CLASSES
    )


def length(code: str) -> Length | None:
    return next((one for one in lengths() if one.rule.code == code), None)


@dataclass(frozen=True)
class ProjectRetention:
    """A project with its clock, as pages and the night see it."""

    id: int
    code: str
    title_pl: str
    title_en: str
    version: int
    source: str
    clock: ProjectClock
    holds: tuple[RetentionHold, ...]

    @property
    def until(self) -> date | None:
        return kept_until(self.clock)

    @property
    def erasable(self) -> date | None:
        return erasable_from(self.clock)


def projects() -> tuple[ProjectRetention, ...]:
    """Every project with its clock. Two statements."""
    holds: dict[int, list[RetentionHold]] = {}
    for hold in db.session.scalars(select(RetentionHold).order_by(RetentionHold.from_on, RetentionHold.id)):
        holds.setdefault(hold.project_id, []).append(hold)
    return tuple(
        ProjectRetention(
            row.id,
            row.code,
            row.title_pl,
            row.title_en,
            row.version,
            row.retention_source,
            ProjectClock(
                row.last_payment_on,
                row.retention_years,
                row.is_state_aid,
                row.state_aid_years,
                tuple(Hold(one.from_on, one.until_on) for one in holds.get(row.id, ())),
            ),
            tuple(holds.get(row.id, ())),
        )
        for row in db.session.scalars(select(Project).order_by(Project.starts_on, Project.id))
    )


def project_clocks_of(person_id: int) -> list[tuple[str, ProjectClock]]:
    """Code and clock of each project this person takes or took part in."""
    mine = set(
        db.session.scalars(select(Participation.project_id).where(Participation.person_id == person_id))
    )
    return [(one.code, one.clock) for one in projects() if one.id in mine]


def is_staff(person_id: int) -> bool:
    """Somebody who does more in the system than learn, and still may."""
    query = (
        select(RoleGrant.id)
        .join(Account, Account.id == RoleGrant.account_id)
        .where(Account.person_id == person_id, Account.is_enabled, RoleGrant.role != Role.WORKER)
    )
    return db.session.scalar(query.limit(1)) is not None


def people_past(today: date, most: int | None = None) -> list[int]:
    """Ids of people whose data have passed their date: every project lets go of them, and nothing else keeps them."""
    found = _participants_past(today)
    found += _others_past(today)
    return sorted(found)[:most]


def _kept_otherwise() -> Any:
    """Who works with the system, leads meetings, or has a request that nobody has answered, stays."""
    staff = exists().where(
        RoleGrant.account_id == Account.id,
        Account.person_id == Person.id,
        Account.is_enabled,
        RoleGrant.role != Role.WORKER,
    )
    asked = exists().where(DataRequest.person_id == Person.id, DataRequest.state == "open")
    leads = exists().where(Meeting.trainer_id == Person.id)
    return or_(staff, asked, leads)


def _participants_past(today: date) -> list[int]:
    """Those of projects whose clock has run out. Who takes part in two waits for both."""
    clocks = {one.id: one.clock for one in projects()}
    over = [key for key, clock in clocks.items() if may_erase([clock], today)]
    if not over:
        return []
    kept = [key for key in clocks if key not in over]
    still = exists().where(Participation.person_id == Person.id, Participation.project_id.in_(kept))
    mine = exists().where(Participation.person_id == Person.id, Participation.project_id.in_(over))
    query = select(Person.id).where(Person.erased_at.is_(None), mine, ~still, ~_kept_otherwise())
    return list(db.session.scalars(everybody(query)))


def last_seen() -> Any:
    """The last moment at which somebody without a project did anything here, or something was done with them."""
    moments = union_all(
        select(
            Enrolment.person_id.label("person"),
            func.coalesce(Enrolment.ended_at, Meeting.ends_at).label("at"),
        )
        .select_from(Enrolment)
        .outerjoin(Meeting, Meeting.edition_id == Enrolment.edition_id),
        select(Enrolment.person_id, Enrolment.applied_at),
        select(Account.person_id, Account.last_signed_in_at),
        select(Account.person_id, Account.created_at),
        select(Certificate.person_id, Certificate.issued_at),
        select(Consent.person_id, Consent.given_at),
    ).subquery()
    return select(moments.c.person, func.max(moments.c.at).label("at")).group_by(moments.c.person).subquery()


def _others_past(today: date) -> list[int]:
    """Applicants who never had a seat when it counted: their own time after the last thing that happened."""
    found = length("applicant")
    assert found is not None
    before = begin_of_time(found, today)
    last = last_seen()
    takes_part = exists().where(Participation.person_id == Person.id)
    applied = exists().where(Enrolment.person_id == Person.id)
    has_seat = exists().where(Enrolment.person_id == Person.id, Enrolment.state == EnrolmentState.SEATED)
    has_mark = exists().where(MarkRow.enrolment_id == Enrolment.id, Enrolment.person_id == Person.id)
    query = (
        select(Person.id)
        .outerjoin(last, last.c.person == Person.id)
        .where(
            Person.erased_at.is_(None),
            applied,
            ~takes_part,
            ~has_seat,
            ~has_mark,
            func.coalesce(last.c.at, Person.created_at) < before,
            Person.created_at < before,
            ~_kept_otherwise(),
        )
    )
    return list(db.session.scalars(everybody(query)))


@dataclass(frozen=True)
class Past:
    """How much of one class has passed its date."""

    code: str
    rows: int


def rows_past(today: date) -> tuple[Past, ...]:
    """What the night would take, by class; people first."""
    counts = [Past("person", len(people_past(today)))]
    for one in lengths():
        query = passed(one, today)
        if query is not None:
            counts.append(
                Past(
                    one.rule.code, db.session.scalar(select(func.count()).select_from(query.subquery())) or 0
                )
            )
    return tuple(counts)


def passed(one: Length, today: date) -> Select[Any] | None:
    """Keys of the rows of a class that have passed their time; None for a class that another sweep takes."""
    return _PASSED[one.rule.code](begin_of_time(one, today)) if one.rule.code in _PASSED else None


def begin_of_time(one: Length, today: date) -> datetime:
    """The first moment whose rows are still kept today; what ended before has passed its time."""
    return start_of_day(last_day_gone(one.rule, one.amount, today) + timedelta(days=1))


def _letters(before: datetime) -> Select[Any]:
    left = func.coalesce(Message.sent_at, Message.parked_at)
    return select(Message.id).where(left < before, or_(Message.address != "", Message.facts != "{}"))


def _links(before: datetime) -> Select[Any]:
    return select(AccountToken.id).where(AccountToken.ends_at < before, AccountToken.facts_sealed.is_(None))


def _drafts(before: datetime) -> Select[Any]:
    return select(AccountToken.id).where(
        AccountToken.ends_at < before, AccountToken.facts_sealed.is_not(None)
    )


def _imports(before: datetime) -> Select[Any]:
    return select(ImportFile.id).where(ImportFile.rows_sealed.is_not(None), ImportFile.kept_at < before)


def _consents(before: datetime) -> Select[Any]:
    return select(Consent.id).where(Consent.withdrawn_at < before)


def _requests(before: datetime) -> Select[Any]:
    words = or_(DataRequest.wish != "", DataRequest.answer != "")
    return select(DataRequest.id).where(
        and_(DataRequest.state != "open", DataRequest.answered_on < before.date()), words
    )


_PASSED = {
    "letter": _letters,
    "link": _links,
    "draft": _drafts,
    "import": _imports,
    "consent": _consents,
    "request": _requests,
}
