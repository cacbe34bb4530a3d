"""What burns in the office this week: registers, enrolment that ends, editions that begin, drafts, certificates."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select

from lms.attendance.models import Register
from lms.certificates.models import Certificate
from lms.courses.models import Course, Edition, Meeting
from lms.courses.rules import EditionState
from lms.enrolment.models import Enrolment, SeatBook
from lms.enrolment.queries.office import Places, inside
from lms.enrolment.rules import EnrolmentState
from lms.foundation import clock
from lms.foundation.storage import db
from lms.home.queries.office import COUNTED, open_registers
from lms.home.rules import CERTIFICATES_BACK, CLOSING_AHEAD, DRAFT_AHEAD, STARTING_AHEAD


def oldest_open_registers(now: datetime, places: Places, limit: int) -> Sequence[Any]:
    return db.session.execute(open_registers(now, places).limit(limit)).all()


def closing_soon(
    enrolling: Mapping[int, datetime | None], now: datetime, places: Places, limit: int = 4
) -> Sequence[Any]:
    """Editions whose enrolment ends within a week, with their seats, as (last second, row); the first to end first.

    `enrolling`: the editions with open enrolment and their last seconds.
    """
    last = {edition: at for edition, at in enrolling.items() if at is not None and at <= now + CLOSING_AHEAD}
    soon = sorted(last, key=lambda edition: (last[edition], edition))
    # who may see them all needs no more than the first few
    chosen = soon[:limit] if places is None else soon
    found = {row.id: row for row in db.session.execute(_with_seats(places).where(Edition.id.in_(chosen)))}
    return [(last[edition], found[edition]) for edition in chosen if edition in found][:limit]


def starting_soon(enrolling: Collection[int], now: datetime, places: Places, limit: int = 4) -> Sequence[Any]:
    """Editions whose first day lies within a week and in which nobody may enrol any more, with their seats."""
    today = clock.local(now).date()
    query = _with_seats(places).where(
        Edition.state.in_([EditionState.OPEN, EditionState.CONFIRMED]),
        Edition.first_on >= today,
        Edition.first_on <= today + STARTING_AHEAD,
        Edition.id.not_in(enrolling),
    )
    return db.session.execute(query.order_by(Edition.first_on, Edition.id).limit(limit)).all()


def unpublished_soon(now: datetime, places: Places, limit: int = 3) -> Sequence[Any]:
    """Drafts that are to begin within thirty days."""
    today = clock.local(now).date()
    query = _with_seats(places).where(
        Edition.state == EditionState.DRAFT,
        Edition.first_on >= today,
        Edition.first_on <= today + DRAFT_AHEAD,
    )
    return db.session.execute(query.order_by(Edition.first_on, Edition.id).limit(limit)).all()


def _with_seats(places: Places) -> Select[Any]:
    query: Any = (
        select(
            Edition.id,
            Edition.code,
            Edition.number,
            Edition.first_on,
            Course.title_pl,
            Course.title_en,
            Course.group_min,
            func.coalesce(SeatBook.capacity, 0).label("capacity"),
            func.coalesce(SeatBook.taken, 0).label("taken"),
            func.coalesce(SeatBook.waiting, 0).label("waiting"),
        )
        .join(Course, Course.id == Edition.course_id)
        .outerjoin(SeatBook, SeatBook.edition_id == Edition.id)
        .where(*inside(places, Edition.project_id, Course.area_code))
    )
    return query


def without_certificates(now: datetime, places: Places, limit: int = 3) -> Sequence[Any]:
    """Editions of the last ninety days with every list closed, people with a seat and no certificate yet."""
    today = clock.local(now).date()
    held = select(Meeting.id).where(Meeting.edition_id == Edition.id, Meeting.is_cancelled.is_(False))
    still_open = (
        held.outerjoin(Register, Register.meeting_id == Meeting.id)
        .where(Register.closed_at.is_(None))
        .exists()
    )
    given = select(Certificate.id).where(Certificate.edition_id == Edition.id).exists()
    seated = (
        select(func.count())
        .select_from(Enrolment)
        .where(Enrolment.edition_id == Edition.id, Enrolment.state == EnrolmentState.SEATED)
        .scalar_subquery()
    )
    query = (
        select(
            Edition.code,
            Edition.number,
            Edition.last_on,
            Course.title_pl,
            Course.title_en,
            seated.label("seated"),
        )
        .join(Course, Course.id == Edition.course_id)
        .where(
            Edition.state.in_(COUNTED),
            Edition.last_on < today,
            Edition.last_on >= today - CERTIFICATES_BACK,
            held.exists(),
            ~still_open,
            ~given,
            seated > 0,
            *inside(places, Edition.project_id, Course.area_code),
        )
        .order_by(Edition.last_on, Edition.id)
        .limit(limit)
    )
    return db.session.execute(query).all()
