"""Reads of notices and consents: what counts today, what somebody has not seen yet, what they agreed to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import aliased

from lms.foundation.storage import db
from lms.people.models import Acknowledgement, Consent, Notice
from lms.people.rules.notices import in_force


def versions() -> Sequence[Notice]:
    """Every version of every notice, the newest of each first."""
    query = select(Notice).order_by(Notice.controller, Notice.purpose, Notice.number.desc())
    return db.session.scalars(query).all()


def notice(notice_id: int) -> Notice | None:
    return db.session.get(Notice, notice_id)


def counting(today: date) -> tuple[Notice, ...]:
    """The notices in force today."""
    return in_force(versions(), today)


_LATER = aliased(Notice)


def is_in_force(today: Any) -> Any:
    """The same as a condition of a statement: no version of the same notice that counts already is newer."""
    newer = select(_LATER.id).where(
        _LATER.controller == Notice.controller,
        _LATER.purpose == Notice.purpose,
        _LATER.valid_from <= today,
        or_(
            _LATER.valid_from > Notice.valid_from,
            and_(_LATER.valid_from == Notice.valid_from, _LATER.number > Notice.number),
        ),
    )
    return (Notice.valid_from <= today) & ~newer.exists()


def unread(person_id: int, purposes: Iterable[str], today: date) -> tuple[Notice, ...]:
    """Notices in force that this person has not seen in this version."""
    seen = select(Acknowledgement.id).where(
        Acknowledgement.person_id == person_id, Acknowledgement.notice_id == Notice.id
    )
    query = (
        select(Notice)
        .where(Notice.purpose.in_(sorted(purposes)), is_in_force(today), ~seen.exists())
        .order_by(Notice.controller.desc(), Notice.purpose)
    )
    return tuple(db.session.scalars(query))


def read_by(person_id: int) -> Sequence[Any]:
    """What this person has seen, the newest first."""
    query = (
        select(
            Notice.id,
            Notice.controller,
            Notice.purpose,
            Notice.number,
            Acknowledgement.language,
            Acknowledgement.at,
        )
        .join(Notice, Notice.id == Acknowledgement.notice_id)
        .where(Acknowledgement.person_id == person_id)
        .order_by(Acknowledgement.at.desc(), Acknowledgement.id.desc())
    )
    return db.session.execute(query).all()


def count_readers() -> dict[int, int]:
    """Notice id → how many people have seen it."""
    query = select(Acknowledgement.notice_id, func.count().label("people")).group_by(
        Acknowledgement.notice_id
    )
    return {row.notice_id: row.people for row in db.session.execute(query)}


def consents_of(person_id: int) -> dict[str, Consent]:
    """Kind → the newest consent of this person, whether it stands or was taken back."""
    query = select(Consent).where(Consent.person_id == person_id).order_by(Consent.id)
    return {row.kind: row for row in db.session.scalars(query)}
