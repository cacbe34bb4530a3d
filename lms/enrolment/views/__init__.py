"""Pages of the catalogue, of enrolling, and of the office's editions."""

from __future__ import annotations

from lms.enrolment.views import coordinator, editions, meetings, public, worker, workspace
from lms.enrolment.views.room import room

__all__ = ["coordinator", "editions", "meetings", "public", "room", "worker", "workspace"]
