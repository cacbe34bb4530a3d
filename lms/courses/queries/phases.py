"""Which editions stand in a phase now. No column knows the time, so the rule is asked for each edition ahead."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, func, select

from lms.courses.models import Edition, Meeting
from lms.courses.rules import LIVE, Phase, edition_phase, last_second_to_enrol
from lms.foundation import storage
from lms.foundation.clock import local

_HELD = (Meeting.edition_id == Edition.id) & Meeting.is_cancelled.is_(False)
_AHEAD = select(
    Edition.id,
    Edition.state,
    Edition.enrol_from_at,
    Edition.enrol_until_at,
    select(func.min(Meeting.starts_at)).where(_HELD).scalar_subquery(),
    select(func.max(Meeting.ends_at)).where(_HELD).scalar_subquery(),
).where(Edition.state.in_(sorted(LIVE)), Edition.last_on >= bindparam("today"))


def enrolling(now: datetime) -> dict[int, datetime | None]:
    """Ids of all editions in which people may enrol now → the last second in which they may; for filters of lists."""
    found = storage.link().execute(_AHEAD, {"today": local(now).date()})
    return {
        edition: last_second_to_enrol(until_at, first_start)
        for edition, state, from_at, until_at, first_start, last_end in found
        if edition_phase(state, from_at, until_at, first_start, last_end, now) is Phase.ENROLLING
    }
