"""Reads of the second step: whether an account has one, what is offered, how many recovery codes are left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from lms.foundation.crypto import cipher
from lms.foundation.storage import db
from lms.people.models import RecoveryCode, SecondFactor


@dataclass(frozen=True)
class StepFacts:
    """The second step of one account. `offered`: a secret that waits for its first code, opened for its owner."""

    since: datetime | None
    offered: str | None
    codes_left: int

    @property
    def is_set(self) -> bool:
        return self.since is not None


def has_second_step(account_id: int) -> bool:
    query = select(SecondFactor.account_id).where(
        SecondFactor.account_id == account_id, SecondFactor.confirmed_at.is_not(None)
    )
    return db.session.scalar(query) is not None


def of(account_id: int) -> StepFacts:
    row = db.session.get(SecondFactor, account_id)
    if row is None:
        return StepFacts(None, None, 0)
    left = select(func.count()).where(RecoveryCode.account_id == account_id, RecoveryCode.used_at.is_(None))
    offered = row.pending_sealed
    return StepFacts(
        row.confirmed_at,
        cipher().open(offered, SecondFactor.bound(account_id, is_pending=True)) if offered else None,
        db.session.scalar(left) or 0,
    )
