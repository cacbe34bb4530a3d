"""Verbs of the dictionary of kinds of institutions."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime

from lms.foundation import audit
from lms.foundation.storage import db
from lms.people.models import InstitutionType


@dataclass(frozen=True)
class KindOfInstitution:
    """What is said of a kind. `category`: "system" or "other" services, for quotas."""

    name_pl: str
    name_en: str
    category: str
    is_active: bool = True


def add_kind(code: str, new: KindOfInstitution, *, by: int | None, now: datetime) -> InstitutionType | None:
    """Enter a kind; None when the code is taken."""
    if db.session.get(InstitutionType, code) is not None:
        return None
    row = InstitutionType(code=code, **asdict(new))
    db.session.add(row)
    db.session.flush()
    audit.record("institution_type.create", "institution_type", code, by=by, fields=list(asdict(new)), at=now)
    return row


def change_kind(
    row: InstitutionType, wanted: KindOfInstitution, *, by: int | None, now: datetime
) -> tuple[str, ...]:
    """Write what differs; returns its names."""
    changed = tuple(name for name, value in asdict(wanted).items() if getattr(row, name) != value)
    for name in changed:
        setattr(row, name, getattr(wanted, name))
    if changed:
        db.session.flush()
        audit.record("institution_type.change", "institution_type", row.code, by=by, fields=changed, at=now)
    return changed
