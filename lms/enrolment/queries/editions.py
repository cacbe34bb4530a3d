"""One edition or course for its public page, with its meetings; how one person stands towards it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, null, select

from lms.enrolment.queries.statements import (
    AREA,
    BOOK_COLUMNS,
    COURSE,
    COURSE_COLUMNS,
    EDITION,
    EDITION_COLUMNS,
    ENROLMENT,
    FIRST_START,
    INSTITUTION,
    IS_PUBLIC,
    MEETING,
    PERSON,
    POSITION,
    VENUE,
    WITH_BOOK,
    institution_taken,
    row,
    rows,
)
from lms.enrolment.rules import ACTIVE, EnrolmentState
from lms.people import shown

# A visitor has no place and no institution: the same names as in `standing`, empty.
_NOBODY = (null().label("own"), null().label("institution_id"), null().label("institution_taken"))
_EDITION = (
    select(*EDITION_COLUMNS, *COURSE_COLUMNS, *BOOK_COLUMNS, FIRST_START.label("first_start_at"), *_NOBODY)
    .select_from(WITH_BOOK)
    .where(EDITION.c.code == bindparam("code"), IS_PUBLIC)
)


def public_edition(code: str) -> Any:
    """An edition with its course and seats as everybody may see it, or None."""
    return row(_EDITION, {"code": code})


_MEETING_COLUMNS = (
    MEETING.c.id,
    MEETING.c.ref,
    MEETING.c.starts_at,
    MEETING.c.ends_at,
    MEETING.c.break_minutes,
    MEETING.c.room,
    MEETING.c.link,
    MEETING.c.topic_pl,
    MEETING.c.topic_en,
    MEETING.c.sequence,
    MEETING.c.changed_at,
    MEETING.c.is_cancelled,
    VENUE.c.name.label("venue"),
    VENUE.c.ref.label("venue_ref"),
    VENUE.c.address,
    VENUE.c.town,
    VENUE.c.access_note_pl,
    VENUE.c.access_note_en,
    MEETING.c.trainer_id,
    PERSON.c.ref.label("trainer_ref"),
    PERSON.c.first_name.label("trainer_first"),
    PERSON.c.last_name.label("trainer_last"),
)
_WITH_PLACE = MEETING.outerjoin(VENUE, VENUE.c.id == MEETING.c.venue_id).outerjoin(
    PERSON, PERSON.c.id == MEETING.c.trainer_id
)
_MEETINGS = (
    select(*_MEETING_COLUMNS)
    .select_from(_WITH_PLACE)
    .where(MEETING.c.edition_id == bindparam("edition"))
    .order_by(MEETING.c.starts_at, MEETING.c.id)
)


def meetings_of(edition_id: int) -> Sequence[Any]:
    """All meetings in order of time, the cancelled among them, with venue and trainer."""
    return rows(_MEETINGS, {"edition": edition_id})


_TOGETHER = (
    select(
        EDITION.c.code,
        EDITION.c.state,
        EDITION.c.changed_at.label("edition_changed_at"),
        COURSE.c.title_pl,
        COURSE.c.title_en,
        *_MEETING_COLUMNS,
    )
    .select_from(
        EDITION.join(COURSE, COURSE.c.id == EDITION.c.course_id)
        .outerjoin(MEETING, MEETING.c.edition_id == EDITION.c.id)
        .outerjoin(VENUE, VENUE.c.id == MEETING.c.venue_id)
        .outerjoin(PERSON, PERSON.c.id == MEETING.c.trainer_id)
    )
    .where(EDITION.c.code == bindparam("code"), IS_PUBLIC)
    .order_by(MEETING.c.starts_at, MEETING.c.id)
)


def calendar_rows(code: str) -> Sequence[Any]:
    """An edition joined with each of its meetings: all that its public calendar needs in one statement."""
    return rows(_TOGETHER, {"code": code})


_STANDING = (
    select(
        EDITION.c.id,
        EDITION.c.code,
        EDITION.c.number,
        EDITION.c.state,
        EDITION.c.enrol_from_at,
        EDITION.c.enrol_until_at,
        EDITION.c.first_on,
        EDITION.c.last_on,
        EDITION.c.contact_name,
        EDITION.c.contact_email,
        COURSE.c.slug,
        COURSE.c.title_pl,
        COURSE.c.title_en,
        AREA.c.name_pl.label("area_pl"),
        AREA.c.name_en.label("area_en"),
        *BOOK_COLUMNS,
        PERSON.c.institution_id,
        INSTITUTION.c.name.label("institution"),
        ENROLMENT.c.state.label("own"),
        ENROLMENT.c.ref.label("own_ref"),
        FIRST_START.label("first_start_at"),
        institution_taken(PERSON.c.institution_id).label("institution_taken"),
    )
    .select_from(
        WITH_BOOK.join(PERSON, PERSON.c.id == bindparam("person"))
        .outerjoin(INSTITUTION, INSTITUTION.c.id == PERSON.c.institution_id)
        .outerjoin(
            ENROLMENT,
            (ENROLMENT.c.edition_id == EDITION.c.id)
            & (ENROLMENT.c.person_id == PERSON.c.id)
            & ENROLMENT.c.state.in_(sorted(ACTIVE)),
        )
    )
    .where(EDITION.c.code == bindparam("code"), IS_PUBLIC)
)


def standing(code: str, person_id: int) -> Any:
    """How a person stands towards a public edition: facts of the decision, own enrolment; None: no such edition.

    One statement; the row reads both as the seat book and as the facts of `operations.seat_facts`.
    """
    return row(_STANDING, {"code": code, "person": person_id})


_DAY = (EDITION.c.code, COURSE.c.title_pl, COURSE.c.title_en, MEETING.c.starts_at, MEETING.c.ends_at)
_HELD = MEETING.join(EDITION, EDITION.c.id == MEETING.c.edition_id).join(
    COURSE, COURSE.c.id == EDITION.c.course_id
)
_AHEAD = (
    MEETING.c.is_cancelled.is_(False),
    MEETING.c.ends_at > bindparam("now", type_=MEETING.c.ends_at.type),
)
_DIARY = (
    select(*_DAY)
    .select_from(_HELD)
    .where(*_AHEAD, EDITION.c.code == bindparam("code"))
    .union_all(
        select(*_DAY)
        .select_from(_HELD.join(ENROLMENT, ENROLMENT.c.edition_id == EDITION.c.id))
        .where(
            *_AHEAD,
            ENROLMENT.c.person_id == bindparam("person"),
            ENROLMENT.c.state == EnrolmentState.SEATED,
            EDITION.c.code != bindparam("code"),
        )
    )
)


def diary(code: str, person_id: int, now: datetime) -> Sequence[Any]:
    """Coming meetings of this edition, and of those in which the person has a seat."""
    return rows(_DIARY, {"code": code, "person": person_id, "now": now})


_MINE = (
    select(
        ENROLMENT.c.id.label("enrolment_id"),
        ENROLMENT.c.ref,
        ENROLMENT.c.state.label("enrolment_state"),
        ENROLMENT.c.arrival,
        ENROLMENT.c.applied_at,
        ENROLMENT.c.seated_at,
        ENROLMENT.c.ended_at,
        ENROLMENT.c.end_reason,
        ENROLMENT.c.person_id,
        ENROLMENT.c.institution_id,
        PERSON.c.first_name,
        PERSON.c.last_name,
        PERSON.c.email,
        INSTITUTION.c.name.label("institution"),
        *EDITION_COLUMNS,
        *COURSE_COLUMNS,
        *BOOK_COLUMNS,
        POSITION.label("position"),
        FIRST_START.label("first_start_at"),
        institution_taken(ENROLMENT.c.institution_id).label("institution_taken"),
    )
    .select_from(
        WITH_BOOK.join(ENROLMENT, ENROLMENT.c.edition_id == EDITION.c.id)
        .join(PERSON, PERSON.c.id == ENROLMENT.c.person_id)
        .outerjoin(INSTITUTION, INSTITUTION.c.id == ENROLMENT.c.institution_id)
    )
    .where(ENROLMENT.c.ref == bindparam("ref"))
)
_OF_PERSON = _MINE.where(ENROLMENT.c.person_id == bindparam("person"))
_OF_INSTITUTIONS = _MINE.where(ENROLMENT.c.institution_id.in_(bindparam("institutions", expanding=True)))
_OF_EDITION = _MINE.where(EDITION.c.code == bindparam("code"))


def my_enrolment(ref: str, person_id: int) -> Any:
    """A person's own enrolment with its edition, or None: another's looks like none."""
    return row(_OF_PERSON, {"ref": ref, "person": person_id})


def enrolment_of_institutions(ref: str, institution_ids: frozenset[int]) -> Any:
    """An enrolment that takes a place of one of these institutions, or None."""
    return row(
        _OF_INSTITUTIONS.where(shown.condition(PERSON.c)),
        {"ref": ref, "institutions": sorted(institution_ids)},
    )


def enrolment_of_edition(ref: str, code: str) -> Any:
    """An enrolment of this edition, for the office, or None."""
    return row(_OF_EDITION.where(shown.condition(PERSON.c)), {"ref": ref, "code": code})


def any_enrolment(ref: str) -> Any:
    """An enrolment for the letter about it: whoever reads this has been named by the system, not by an address."""
    return row(_MINE, {"ref": ref})


_COURSE = (
    select(*COURSE_COLUMNS, COURSE.c.id, COURSE.c.days, COURSE.c.group_max)
    .select_from(COURSE.join(AREA, AREA.c.code == COURSE.c.area_code))
    .where(COURSE.c.slug == bindparam("slug"), COURSE.c.is_public)
)


def public_course(slug: str) -> Any:
    """A course that the office shows to everybody, or None."""
    return row(_COURSE, {"slug": slug})
