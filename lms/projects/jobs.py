"""Work of each night: institutions whose participation does not follow that of their staff."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime

from lms.foundation import jobs
from lms.projects.operations.institutions import settle_institutions
from lms.projects.queries.institutions import unsettled


@jobs.every_night
def settle_what_is_behind(now: datetime) -> int:
    """Bring institutions in line with their staff: those of years before this was recorded, and of registers that two
    people saved at once. Returns how many."""
    behind: dict[int, set[int]] = defaultdict(set)
    for project_id, institution_id in unsettled():
        behind[project_id].add(institution_id)
    for project_id, ids in sorted(behind.items()):
        settle_institutions(project_id, ids, by=None, now=now)
    return sum(map(len, behind.values()))
