"""Reading of many people at once: who takes long lists away or opens many cards is noticed by others (S39)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import select

from lms.foundation import audit, clock, outbox, storage, throttle
from lms.foundation.outbox import Reader
from lms.foundation.storage import db
from lms.people import rules
from lms.people.models import Account, Person, RoleGrant
from lms.people.rules import Role

HOUR = timedelta(hours=1)
_CARDS, _ALARM = "person cards", "person cards, alarm"


def tell_of_list(kind: str, count: int, reason: str, *, by: int | None, now: datetime) -> None:
    """Let the data-protection officers know of a long list that leaves; for a short one nothing is written.

    The step itself stands in the audit trail, with the same reason, by whoever lets the list go.
    """
    if not rules.is_mass_reading(count):
        return
    facts = {"what": kind, "count": count, "reason": reason, "account": by, "at": now.isoformat()}
    for reader in _readers({Role.DATA_PROTECTION}, now) or _readers({Role.ADMINISTRATOR}, now):
        outbox.post("privacy.long_list", reader, facts, now=now)


def card_opened(account_id: int, *, now: datetime) -> None:
    """Count a card that somebody opens. Too many in an hour: an alarm, at most one an hour.

    The first thing a page of a card does: it writes in transactions of its own.
    """
    opened = throttle.count(_CARDS, str(account_id), within=HOUR, now=now)
    if not rules.is_too_many_cards(opened):
        return
    if not throttle.allowed(_ALARM, str(account_id), limit=1, within=HOUR, now=now):
        return
    with storage.transaction():
        audit.record("account.many_cards", "account", account_id, by=account_id, at=now)
        facts = {"count": opened, "account": account_id, "at": now.isoformat()}
        for reader in _readers({Role.DATA_PROTECTION, Role.ADMINISTRATOR}, now):
            outbox.post("privacy.many_cards", reader, facts, now=now)


def _readers(roles: Iterable[Role], now: datetime) -> list[Reader]:
    """Everybody with one of these roles today, each once."""
    query = (
        select(Account.email, Person.language, Person.id)
        .join(Person, Person.id == Account.person_id)
        .where(
            Account.is_enabled,
            Account.id.in_(
                select(RoleGrant.account_id).where(
                    RoleGrant.role.in_(sorted(roles)), RoleGrant.in_force(clock.local(now).date())
                )
            ),
        )
        .order_by(Account.id)
    )
    return [Reader(row.email, row.language, row.id) for row in db.session.execute(query)]
