"""Pages of registers: a trainer's day, one list, the attendance of an edition."""

from __future__ import annotations

from lms.attendance.views import editions, meetings, registers, sheets, trainers
from lms.attendance.views.room import room

__all__ = ["editions", "meetings", "registers", "room", "sheets", "trainers"]
