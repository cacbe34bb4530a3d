"""The indicator definitions that ship, with the confidence of each name; an administrator may change them."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from lms.indicators.rules import Counter, Definition, Timing

_FILE = Path(__file__).parent / "esf-indicators.json"

# The project's own indicators have no official code yet (grant application): ours are the names of their counters.
_PROJECT_COUNTERS = {
    "osoby_objete_wsparciem": Counter.ALL,
    "jst_objete_wsparciem": Counter.LOCAL_GOVERNMENTS,
    "kompetencje": Counter.COMPETENCES,
}
_TIMINGS = (("immediate", Timing.EXIT), ("longer-term", Timing.LATER))


@cache
def shipped_definitions() -> tuple[Definition, ...]:
    """The project's counters first, then the common indicators EECO01-19 and EECR01-06."""
    shipped = json.loads(_FILE.read_text(encoding="utf-8"))
    own = {row["key"]: row for row in shipped["project_counters"]}
    return (
        *(_definition(own[key], counter) for key, counter in _PROJECT_COUNTERS.items()),
        *(_definition(row, Counter(row["code"])) for row in shipped["indicators"]),
    )


def _definition(row: dict[str, Any], counter: Counter) -> Definition:
    return Definition(
        code=row["code"] or counter,
        name_pl=row["name_pl"],
        name_en=row["name_en"],
        counter=counter,
        timing=next((timing for word, timing in _TIMINGS if row["timing"].startswith(word)), Timing.ENTRY),
        kind=row["kind"],
        unit=row.get("unit", "entities" if counter is Counter.LOCAL_GOVERNMENTS else "persons"),
        is_special_category=row.get("data_class", "").startswith("special category"),
        definition=row["definition"],
        confidence=row["confidence"],
        name_pl_confidence=row.get("name_pl_confidence", "unconfirmed"),
        source=", ".join(row["sources"]),
        target=row.get("target"),
    )
