"""Loads the definitions of indicators, the headings and the spellings of the SM EFS file."""

from __future__ import annotations

import json
from pathlib import Path

from sqlalchemy import insert, select

from lms.foundation.storage import db
from lms.indicators.models import IndicatorDefinition

DEFINITIONS = Path(__file__).parent / "data" / "esf-indicators.json"


def load_definitions(file: Path = DEFINITIONS) -> int:
    """Insert the indicators that are not there yet; returns how many."""
    body = json.loads(file.read_text(encoding="utf-8"))
    known = set(db.session.scalars(select(IndicatorDefinition.code)))
    rows = [
        {
            "code": given["code"],
            "place": place,
            "name_pl": given["name_pl"],
            "name_en": given["name_en"],
            "kind": given["kind"],
            "definition": given["definition"] or "",
            "confidence": given["confidence"] or "",
            "name_pl_confidence": given.get("name_pl_confidence") or "",
            "source": ", ".join(given.get("sources", [])),
        }
        for place, given in enumerate(body["indicators"], start=1)
        if given["code"] not in known
    ]
    if rows:
        db.session.execute(insert(IndicatorDefinition), rows)
    return len(rows)
