"""Pieces of statements that several reads share. Statements of busy pages are built once and run without the ORM:
building and loading cost more than the database takes to answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import and_, func, or_, select

from lms.courses.models import Area, Course, Edition, Meeting, Venue
from lms.courses.rules import PUBLISHED, EditionState
from lms.enrolment.models import Enrolment, SeatBook
from lms.enrolment.rules import EnrolmentState
from lms.foundation import storage
from lms.people.models import Institution, Person

AREA: Any = Area.__table__
COURSE: Any = Course.__table__
EDITION: Any = Edition.__table__
MEETING: Any = Meeting.__table__
VENUE: Any = Venue.__table__
BOOK: Any = SeatBook.__table__
ENROLMENT: Any = Enrolment.__table__
PERSON: Any = Person.__table__
INSTITUTION: Any = Institution.__table__


def rows(statement: Any, values: Mapping[str, Any] | None = None) -> Sequence[Any]:
    return storage.link().execute(statement, values or {}).all()


def row(statement: Any, values: Mapping[str, Any]) -> Any:
    """The one row, or None."""
    return storage.link().execute(statement, values).one_or_none()


# What everybody may see: what was published, and what was called off after it had been.
IS_PUBLIC = or_(
    EDITION.c.state.in_(sorted(PUBLISHED)),
    and_(EDITION.c.state == EditionState.CANCELLED, EDITION.c.published_at.is_not(None)),
)

FIRST_START = (
    select(func.min(MEETING.c.starts_at))
    .where(MEETING.c.edition_id == EDITION.c.id, MEETING.c.is_cancelled.is_(False))
    .scalar_subquery()
)
LAST_END = (
    select(func.max(MEETING.c.ends_at))
    .where(MEETING.c.edition_id == EDITION.c.id, MEETING.c.is_cancelled.is_(False))
    .scalar_subquery()
)


_SEATED = ENROLMENT.alias("seated")


def institution_taken(institution_id: Any) -> Any:
    """How many seats of the edition an institution holds."""
    return (
        select(func.count())
        .select_from(_SEATED)
        .where(
            _SEATED.c.edition_id == EDITION.c.id,
            _SEATED.c.state == EnrolmentState.SEATED,
            _SEATED.c.institution_id == institution_id,
        )
        .scalar_subquery()
    )


_EARLIER = ENROLMENT.alias("earlier")
# Place in the queue: how many who wait came no later.
POSITION = (
    select(func.count())
    .select_from(_EARLIER)
    .where(
        _EARLIER.c.edition_id == ENROLMENT.c.edition_id,
        _EARLIER.c.state == EnrolmentState.WAITING,
        _EARLIER.c.arrival <= ENROLMENT.c.arrival,
    )
    .scalar_subquery()
)

EDITION_COLUMNS = (
    EDITION.c.id,
    EDITION.c.code,
    EDITION.c.number,
    EDITION.c.year,
    EDITION.c.state,
    EDITION.c.version,
    EDITION.c.enrol_from_at,
    EDITION.c.enrol_until_at,
    EDITION.c.first_on,
    EDITION.c.last_on,
    EDITION.c.completion_percent,
    EDITION.c.teaching_hour_minutes,
    EDITION.c.contact_name,
    EDITION.c.contact_email,
    EDITION.c.note_pl,
    EDITION.c.note_en,
    EDITION.c.published_at,
    EDITION.c.changed_at,
)
COURSE_COLUMNS = (
    COURSE.c.code.label("course_code"),
    COURSE.c.slug,
    COURSE.c.title_pl,
    COURSE.c.title_en,
    COURSE.c.about_pl,
    COURSE.c.about_en,
    COURSE.c.for_whom_pl,
    COURSE.c.for_whom_en,
    COURSE.c.kind,
    COURSE.c.form,
    COURSE.c.hours,
    COURSE.c.teaching_hour_minutes.label("course_hour_minutes"),
    COURSE.c.completion_percent.label("course_completion"),
    COURSE.c.certificate_kind,
    COURSE.c.target_groups,
    COURSE.c.programme,
    COURSE.c.outcomes,
    COURSE.c.is_public.label("has_course_page"),
    AREA.c.code.label("area_code"),
    AREA.c.name_pl.label("area_pl"),
    AREA.c.name_en.label("area_en"),
)
BOOK_COLUMNS = (
    BOOK.c.capacity,
    BOOK.c.waiting_capacity,
    BOOK.c.institution_limit,
    BOOK.c.taken,
    BOOK.c.waiting,
)
WITH_COURSE = EDITION.join(COURSE, COURSE.c.id == EDITION.c.course_id).join(
    AREA, AREA.c.code == COURSE.c.area_code
)
WITH_BOOK = WITH_COURSE.join(BOOK, BOOK.c.edition_id == EDITION.c.id)
