"""The room itself, apart from its pages, so that each of them can add its doors."""

from __future__ import annotations

from lms.foundation.doors import Room

room = Room("enrolment", "lms.enrolment.views")
