"""Verbs of notices and consents: a new version, somebody has read it, agreed, took it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from lms.foundation import audit, storage
from lms.foundation.storage import db, table_of
from lms.people.models import Acknowledgement, Consent, Notice


@dataclass(frozen=True)
class NewNotice:
    """A version as the office wrote it."""

    controller: str
    purpose: str
    valid_from: date
    text_pl: str
    text_en: str
    source: str = ""


def write_notice(new: NewNotice, *, by: int | None, now: datetime) -> Notice:
    """Enter the next version; those before it stay as they are. Who wrote at the same moment gets the next number."""
    same = (Notice.controller == new.controller, Notice.purpose == new.purpose)
    db.session.execute(select(Notice.id).where(*same).with_for_update())
    number = (db.session.scalar(select(func.max(Notice.number)).where(*same)) or 0) + 1
    row = Notice(
        controller=new.controller,
        purpose=new.purpose,
        number=number,
        valid_from=new.valid_from,
        text_pl=new.text_pl,
        text_en=new.text_en,
        source=new.source,
        created_at=now,
        created_by=by,
    )
    db.session.add(row)
    db.session.flush()
    fields = ("number", "valid_from", "text_pl", "text_en")
    audit.record("notice.write", "notice", row.id, by=by, fields=fields, at=now)
    return row


def acknowledge(
    person_id: int, notice_ids: Sequence[int], language: str, *, by: int | None, now: datetime
) -> None:
    """Somebody has read these versions; the first time counts."""
    for notice_id in notice_ids:
        statement = storage.insert_or(table_of(Acknowledgement)).values(
            person_id=person_id, notice_id=notice_id, language=language, at=now
        )
        done = db.session.execute(
            statement.on_conflict_do_nothing().returning(table_of(Acknowledgement).c.id)
        )
        if done.first() is not None:
            audit.record("notice.read", "person", person_id, by=by, fields=(f"notice {notice_id}",), at=now)


def give_consent(person_id: int, kind: str, language: str, *, by: int | None, now: datetime) -> bool:
    """Somebody agrees; False when their consent stands already."""
    if _standing(person_id, kind) is not None:
        return False
    db.session.add(Consent(person_id=person_id, kind=kind, language=language, given_at=now))
    db.session.flush()
    audit.record("consent.give", "person", person_id, by=by, fields=(f"consent {kind}",), at=now)
    return True


def withdraw_consent(person_id: int, kind: str, *, by: int | None, now: datetime) -> bool:
    """Somebody takes it back; False when there is none."""
    row = _standing(person_id, kind)
    if row is None:
        return False
    row.withdrawn_at = now
    db.session.flush()
    audit.record("consent.withdraw", "person", person_id, by=by, fields=(f"consent {kind}",), at=now)
    return True


def _standing(person_id: int, kind: str) -> Consent | None:
    query = select(Consent).where(
        Consent.person_id == person_id, Consent.kind == kind, Consent.withdrawn_at.is_(None)
    )
    return db.session.scalar(query.with_for_update())
