"""What an edition still needs before others may plan by it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from lms.courses import rules
from lms.courses.models import Course, Edition, Meeting
from lms.courses.rules import Lack
from lms.foundation.storage import db


def lacks_of(edition_id: int, capacity: int | None) -> tuple[Lack, ...]:
    """What the edition still needs before others may plan by it."""
    row = db.session.execute(
        select(Course.title_pl, Course.title_en, Edition.enrol_from_at, Edition.enrol_until_at)
        .join(Course, Course.id == Edition.course_id)
        .where(Edition.id == edition_id)
    ).one()
    meetings = db.session.execute(
        select(
            Meeting.starts_at,
            Meeting.ends_at,
            Meeting.break_minutes,
            Meeting.venue_id,
            Meeting.link,
            Meeting.trainer_id,
        ).where(Meeting.edition_id == edition_id, Meeting.is_cancelled.is_(False))
    ).all()
    facts = rules.EditionFacts(
        row.title_pl,
        row.title_en,
        capacity,
        row.enrol_from_at,
        row.enrol_until_at,
        [planned(m) for m in meetings],
    )
    return rules.check_edition_for_publishing(facts)


def planned(row: Any) -> rules.PlannedMeeting:
    """A row of meeting as the rules read it."""
    return rules.PlannedMeeting(
        row.starts_at,
        row.ends_at,
        row.break_minutes,
        has_place=row.venue_id is not None,
        has_link=bool(row.link),
        has_trainer=row.trainer_id is not None,
    )
