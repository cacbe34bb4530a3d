"""Loads the statutory programmes: what is unconfirmed keeps its mark, what is unknown stays empty."""

from __future__ import annotations

import json
from pathlib import Path

from sqlalchemy import insert, select

from lms.foundation.storage import db
from lms.specialisation.models import Programme

PROGRAMMES = Path(__file__).parent / "data" / "specialisation-programmes.json"


def load_programmes(file: Path = PROGRAMMES) -> int:
    """Insert the programme versions that are not there yet; returns how many."""
    body = json.loads(file.read_text(encoding="utf-8"))
    known = set(db.session.scalars(select(Programme.code)))
    rows = [
        {
            "code": p["id"],
            "programme_group": p["group"],
            "degree": p["degree"],
            "name_pl": p["name_pl"],
            "name_en": p["name_en"],
            "legal_basis": p["legal_basis"] or "",
            "is_complete": p["complete"],
            "is_repealed": p["repealed"],
            "confidence": p["confidence"] or "",
            "body": json.dumps(p, ensure_ascii=False),
        }
        for p in body["programmes"]
        if p["id"] not in known
    ]
    if rows:
        db.session.execute(insert(Programme), rows)
    return len(rows)
