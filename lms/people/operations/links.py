"""One-time links of accounts (S24): a random secret in a letter, its hash in a row, one purpose, one use, an end."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, insert, update

from lms.foundation import jobs
from lms.foundation.crypto import cipher, digest, new_secret
from lms.foundation.storage import db
from lms.people.models import AccountToken
from lms.people.rules import LINK_LASTS, LinkPurpose


@dataclass(frozen=True)
class Link:
    """A new link: the secret for the letter and its hash."""

    secret: str
    secret_hash: str

    def for_letter(self) -> dict[str, str]:
        """The facts of a letter: the secret sealed, so that the table of letters opens nothing by itself."""
        return {
            "link": self.secret_hash,
            "secret": cipher().seal(self.secret, AccountToken.bound(self.secret_hash)),
        }


@dataclass(frozen=True)
class Taken:
    """A link that was opened now, for the first and last time."""

    purpose: LinkPurpose
    account_id: int | None
    facts: dict[str, Any]


def secret_of(facts: dict[str, Any]) -> str:
    """The secret out of the facts of a letter."""
    return cipher().open(facts["secret"], AccountToken.bound(facts["link"]))


def make(
    purpose: LinkPurpose, account_id: int | None, *, now: datetime, facts: dict[str, Any] | None = None
) -> Link:
    """Write a new link. `facts`: what waits for the address to be proven, kept sealed."""
    secret = new_secret()
    link = Link(secret, digest(secret))
    text = None if facts is None else json.dumps(facts, ensure_ascii=False)
    sealed = None if text is None else cipher().seal(text, AccountToken.bound(link.secret_hash))
    db.session.execute(
        insert(AccountToken).values(
            account_id=account_id,
            purpose=purpose,
            secret_hash=link.secret_hash,
            facts_sealed=sealed,
            created_at=now,
            ends_at=now + LINK_LASTS[purpose],
        )
    )
    return link


def take(secret: str, *, now: datetime) -> Taken | None:
    """Open a link; None: used, ended or unknown. One statement decides: of two who press at once one gets in."""
    secret_hash = digest(secret)
    row = db.session.execute(
        update(AccountToken)
        .where(
            AccountToken.secret_hash == secret_hash,
            AccountToken.purpose.in_(list(LinkPurpose)),
            AccountToken.used_at.is_(None),
            AccountToken.ends_at > now,
        )
        .values(used_at=now)
        .returning(AccountToken.purpose, AccountToken.account_id, AccountToken.facts_sealed),
        execution_options={"synchronize_session": False},
    ).one_or_none()
    if row is None or (row.account_id is None and row.facts_sealed is None):
        return None
    facts = (
        json.loads(cipher().open(row.facts_sealed, AccountToken.bound(secret_hash)))
        if row.facts_sealed
        else {}
    )
    return Taken(LinkPurpose(row.purpose), row.account_id, facts)


def void(account_id: int) -> None:
    """After a new password, or when the account is closed, no older link opens anything."""
    db.session.execute(
        delete(AccountToken).where(AccountToken.account_id == account_id, AccountToken.used_at.is_(None)),
        execution_options={"synchronize_session": False},
    )


@jobs.every_night
def sweep(now: datetime) -> int:
    """Delete links that ended a day ago, with what was typed to register and never confirmed; returns how many."""
    query = delete(AccountToken).where(AccountToken.ends_at <= now - timedelta(days=1))
    done = db.session.execute(query, execution_options={"synchronize_session": False})
    return done.rowcount  # type: ignore[attr-defined]
