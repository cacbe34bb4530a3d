"""Participation follows presence: the first meeting attended begins it, a wrong mark taken back ends it again."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime

from sqlalchemy import func, select

from lms.attendance.models import MarkRow
from lms.attendance.operations.book import Book
from lms.attendance.rules import PRESENCE
from lms.courses.models import Edition, Meeting
from lms.enrolment.models import Enrolment
from lms.foundation import clock
from lms.foundation.storage import db
from lms.projects.operations import (
    SupportAssessed,
    assessed_supports,
    begin_participation,
    institutions_of,
    settle_institutions,
    withdraw_support,
)


def source_of(edition_code: str) -> str:
    """How an edition is named among the supports of a participant."""
    return f"edition:{edition_code}"


def held_by_assessment(book: Book, people: Collection[int]) -> frozenset[int]:
    """Those of these people who were at no other meeting and whose support cannot go, because they were assessed."""
    if book.project_id is None or not people:
        return frozenset()
    gone = set(people) - set(_first_days(book.edition_id, people, but_meeting=book.meeting_id))
    return assessed_supports(book.project_id, source_of(book.edition_code), gone) if gone else frozenset()


# Reasons written by the software itself; those of people are their own words.
MEETING_MOVED = "meeting moved"
MEETING_CALLED_OFF = "meeting called off"


def settle(
    edition_id: int,
    edition_code: str,
    project_id: int,
    people: Mapping[int, int | None],
    *,
    reason: str,
    by: int | None,
    now: datetime,
) -> frozenset[int]:
    """Bring the support of these people (person id → institution id) in line with their marks in an edition.

    Returns the people who keep a support without presence, because an assessment stands on it.
    """
    first = _first_days(edition_id, people)
    source = source_of(edition_code)
    stuck = []
    before = institutions_of(project_id, people)
    # Always in the same order, so that two registers saved at once cannot wait for each other.
    for person_id in sorted(people):
        day = first.get(person_id)
        if day is not None:
            begin_participation(
                person_id, project_id, people[person_id], began_on=day, source=source, by=by, now=now
            )
            continue
        result = withdraw_support(person_id, project_id, source, reason=reason, by=by, now=now)
        if isinstance(result, SupportAssessed):
            stuck.append(person_id)
    settle_institutions(project_id, before | set(people.values()), by=by, now=now)
    return frozenset(stuck)


def _first_days(
    edition_id: int, people: Collection[int], *, but_meeting: int | None = None
) -> dict[int, date]:
    """Person → Warsaw date of the first meeting of the edition they were present at; one meeting may be left out."""
    query = (
        select(Enrolment.person_id, func.min(Meeting.starts_at).label("first_at"))
        .join(MarkRow, MarkRow.enrolment_id == Enrolment.id)
        .join(Meeting, Meeting.id == MarkRow.meeting_id)
        .where(
            Enrolment.edition_id == edition_id,
            Enrolment.person_id.in_(sorted(people)),
            MarkRow.replaced_at.is_(None),
            MarkRow.kind.in_(sorted(PRESENCE)),
            Meeting.is_cancelled.is_(False),
        )
        .group_by(Enrolment.person_id)
    )
    if but_meeting is not None:
        query = query.where(Meeting.id != but_meeting)
    return {row.person_id: clock.local(row.first_at).date() for row in db.session.execute(query)}


def settle_edition(edition_id: int, *, reason: str, by: int | None, now: datetime) -> frozenset[int]:
    """After a meeting with marks was moved or called off: bring everybody's support in line with what remains.

    Returns the people who keep a support without presence, because an assessment stands on it.
    """
    edition = db.session.execute(
        select(Edition.code, Edition.project_id).where(Edition.id == edition_id)
    ).one()
    if edition.project_id is None:
        return frozenset()
    rows = db.session.execute(
        select(Enrolment.person_id, Enrolment.institution_id)
        .join(MarkRow, MarkRow.enrolment_id == Enrolment.id)
        .where(Enrolment.edition_id == edition_id, MarkRow.replaced_at.is_(None))
        .distinct()
    )
    people = {row.person_id: row.institution_id for row in rows}
    return settle(edition_id, edition.code, edition.project_id, people, reason=reason, by=by, now=now)
