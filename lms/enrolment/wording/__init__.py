"""What the room says: days as leaves of a calendar, states as tags, decisions and refusals with their numbers."""

from __future__ import annotations

from lms.enrolment.wording.states import STATE_TAGS

__all__ = ["STATE_TAGS"]
