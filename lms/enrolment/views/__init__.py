"""Pages of the catalogue, of enrolling, and of the office's editions."""

from __future__ import annotations

from lms.enrolment.views import catalogue, coordinator, editions, meetings, public, worker, workspace
from lms.enrolment.views.room import room

__all__ = ["catalogue", "coordinator", "editions", "meetings", "public", "room", "worker", "workspace"]
