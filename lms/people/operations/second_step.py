"""Verbs of the second step: offer a secret, confirm it, take a code, spend a recovery code, take it all away (S23).

A code is taken by one UPDATE that names the newest step taken before: of two who show the same code one gets in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import pyotp
from sqlalchemy import ColumnElement, delete, insert, select, update

from lms.foundation import audit, outbox, sessions
from lms.foundation.crypto import cipher, digest
from lms.foundation.outbox import Reader
from lms.foundation.storage import db, new_ref
from lms.people import rules
from lms.people.models import Account, Person, RecoveryCode, SecondFactor
from lms.people.office import office
from lms.people.rules import StepRefusal

_NO_SYNC = {"synchronize_session": False}


def offer(account_id: int, *, now: datetime) -> None:
    """Make a new secret for an app. It counts only once a code of it was shown; one offered before ends."""
    sealed = cipher().seal(pyotp.random_base32(), SecondFactor.bound(account_id, is_pending=True))
    row = db.session.get(SecondFactor, account_id, with_for_update=True)
    if row is None:
        db.session.add(SecondFactor(account_id=account_id, pending_sealed=sealed, last_step=0))
    else:
        row.pending_sealed = sealed
    db.session.flush()
    audit.record("account.offer_factor", "account", account_id, by=account_id, at=now)


@dataclass(frozen=True)
class Codes:
    """New recovery codes, as they are shown this once; only their hashes are kept."""

    shown: tuple[str, ...]


def confirm(account_id: int, typed: str, *, now: datetime) -> Codes | StepRefusal:
    """The first code of the offered secret: from now on it counts, and the one before no longer does."""
    row = db.session.get(SecondFactor, account_id, with_for_update=True, populate_existing=True)
    if row is None or row.pending_sealed is None:
        return StepRefusal.ENDED
    secret = cipher().open(row.pending_sealed, SecondFactor.bound(account_id, is_pending=True))
    step = _step_of(secret, typed, now)
    if step is None:
        return StepRefusal.WRONG
    row.secret_sealed = cipher().seal(secret, SecondFactor.bound(account_id))
    row.pending_sealed, row.confirmed_at, row.last_step = None, now, step
    db.session.flush()
    audit.record("account.set_factor", "account", account_id, by=account_id, at=now)
    _write_to_owner("account.factor_set", account_id, now=now)
    return _new_codes(account_id)


def address_for_app(email: str, secret: str) -> str:
    """What the QR code says to an app: whose account this is, and its secret."""
    return pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name=office().short_name)


def _step_of(secret: str, typed: str, now: datetime) -> int | None:
    app = pyotp.TOTP(secret)
    return rules.fitting_step(rules.normal_code(typed), now, app.generate_otp)


def take(account_id: int, typed: str, *, now: datetime) -> StepRefusal | None:
    """Take a code of the app, or a recovery code. None: it is really them."""
    code = rules.normal_code(typed)
    if not rules.is_app_code(code):
        return _spend(account_id, code, now=now)
    row = db.session.execute(
        select(SecondFactor.secret_sealed, SecondFactor.last_step).where(
            SecondFactor.account_id == account_id, SecondFactor.confirmed_at.is_not(None)
        )
    ).one_or_none()
    if row is None:
        return StepRefusal.NONE
    step = _step_of(cipher().open(row.secret_sealed, SecondFactor.bound(account_id)), code, now)
    refusal = rules.judge(step, row.last_step)
    if refusal is not None:
        return refusal
    done = db.session.execute(
        update(SecondFactor)
        .where(SecondFactor.account_id == account_id, _taken_before(step))
        .values(last_step=step),
        execution_options=_NO_SYNC,
    )
    if done.rowcount != 1:  # type: ignore[attr-defined]
        return StepRefusal.USED
    audit.record("account.prove", "account", account_id, by=account_id, fields=("app_code",), at=now)
    return None


def _taken_before(step: int | None) -> ColumnElement[bool]:
    return SecondFactor.last_step < step


def _spend(account_id: int, code: str, *, now: datetime) -> StepRefusal | None:
    done = db.session.execute(
        update(RecoveryCode)
        .where(
            RecoveryCode.account_id == account_id,
            RecoveryCode.code_hash == _hash(account_id, code),
            RecoveryCode.used_at.is_(None),
        )
        .values(used_at=now),
        execution_options=_NO_SYNC,
    )
    if done.rowcount != 1:  # type: ignore[attr-defined]
        return StepRefusal.WRONG
    audit.record("account.prove", "account", account_id, by=account_id, fields=("recovery_code",), at=now)
    _write_to_owner("account.recovery_used", account_id, now=now)
    return None


def _hash(account_id: int, code: str) -> str:
    return digest(f"recovery:{account_id}:{code}")


def _new_codes(account_id: int) -> Codes:
    """Ten codes of 80 random bits each: too many to be guessed from their hashes, short enough to be typed."""
    _forget_codes(account_id)
    codes = [new_ref(rules.RECOVERY_LENGTH) for _ in range(rules.RECOVERY_CODES)]
    rows = [{"account_id": account_id, "code_hash": _hash(account_id, code)} for code in codes]
    db.session.execute(insert(RecoveryCode), rows)
    return Codes(tuple(rules.in_groups(code) for code in codes))


def _forget_codes(account_id: int) -> None:
    db.session.execute(
        delete(RecoveryCode).where(RecoveryCode.account_id == account_id), execution_options=_NO_SYNC
    )


def renew_codes(account_id: int, *, now: datetime) -> Codes | StepRefusal:
    """New recovery codes; the old ones end."""
    row = db.session.get(SecondFactor, account_id, with_for_update=True, populate_existing=True)
    if row is None or row.confirmed_at is None:
        return StepRefusal.NONE
    audit.record("account.renew_codes", "account", account_id, by=account_id, at=now)
    return _new_codes(account_id)


def leave_off(account_id: int, *, is_owed: bool, now: datetime) -> StepRefusal | None:
    """Sign in by password alone again; refused to whoever owes the second step."""
    if is_owed:
        return StepRefusal.OBLIGATORY
    _forget(account_id)
    audit.record("account.leave_factor", "account", account_id, by=account_id, at=now)
    _write_to_owner("account.factor_reset", account_id, now=now)
    return None


def reset(account_id: int, *, by: int | None, reason: str, now: datetime) -> StepRefusal | None:
    """Take away somebody's second step because the phone is gone; sessions end, and the next sign-in sets a new one.

    Never one's own: whoever got hold of an administrator's browser must not get rid of what keeps them out.
    """
    if by == account_id:
        return StepRefusal.OWN
    if not _forget(account_id):
        return StepRefusal.NONE
    sessions.end_all(account_id)
    audit.record("account.reset_factor", "account", account_id, by=by, reason=reason, at=now)
    _write_to_owner("account.factor_reset", account_id, now=now)
    return None


def _forget(account_id: int) -> bool:
    _forget_codes(account_id)
    done = db.session.execute(
        delete(SecondFactor).where(SecondFactor.account_id == account_id), execution_options=_NO_SYNC
    )
    return bool(done.rowcount)  # type: ignore[attr-defined]


def _write_to_owner(kind: str, account_id: int, *, now: datetime) -> None:
    row = db.session.execute(
        select(Account.email, Person.language, Person.id)
        .join(Person, Person.id == Account.person_id)
        .where(Account.id == account_id)
    ).one()
    outbox.post(kind, Reader(row.email, row.language, row.id), {"at": now.isoformat()}, now=now)
