"""How often something may be tried: a table, so that the limit holds for any number of processes."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta

from sqlalchemy import Index, String, delete, func, insert, select
from sqlalchemy.orm import Mapped, mapped_column

from lms.foundation import storage
from lms.foundation.storage import Base, db, table_of


class Attempt(Base):
    """One try of a scope ("sign-in", "certificate check") by a hashed key; no address is kept in clear."""

    __tablename__ = "attempt"
    id: Mapped[int] = mapped_column(primary_key=True)
    scope: Mapped[str] = mapped_column(String(30))
    key: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime]
    __table_args__ = (Index("ix_attempt_scope", "scope", "key", "at"),)


def allowed(scope: str, key: str, *, limit: int, within: timedelta, now: datetime) -> bool:
    """Count this try and say whether it is still within `limit` of the last `within`. Own transaction."""
    hashed = hashlib.sha256(f"{scope}:{key}".encode()).hexdigest()
    table = table_of(Attempt)
    with storage.unit(writes=True), db.engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            # of many tries at the same instant each must see the others; SQLite's write lock does it by itself
            connection.execute(select(func.pg_advisory_xact_lock(int(hashed[:15], 16))))
        query = select(func.count()).select_from(table)
        tries = connection.scalar(
            query.where(table.c.scope == scope, table.c.key == hashed, table.c.at > now - within)
        )
        if (tries or 0) >= limit:
            return False
        connection.execute(insert(table).values(scope=scope, key=hashed, at=now))
    return True


def count(scope: str, key: str, *, within: timedelta, now: datetime) -> int:
    """Count this one and say how many there were within the last `within`, it included. Refuses nothing."""
    hashed = hashlib.sha256(f"{scope}:{key}".encode()).hexdigest()
    table = table_of(Attempt)
    same = (table.c.scope == scope, table.c.key == hashed, table.c.at > now - within)
    with storage.unit(writes=True), db.engine.begin() as connection:
        connection.execute(insert(table).values(scope=scope, key=hashed, at=now))
        return connection.scalar(select(func.count()).select_from(table).where(*same)) or 0


def forget(scope: str, key: str) -> None:
    """Success clears the count."""
    hashed = hashlib.sha256(f"{scope}:{key}".encode()).hexdigest()
    db.session.execute(delete(Attempt).where(Attempt.scope == scope, Attempt.key == hashed))


def take_back(scope: str, key: str) -> None:
    """The newest try was right and counts no longer; the wrong ones before it stay counted."""
    hashed = hashlib.sha256(f"{scope}:{key}".encode()).hexdigest()
    newest = (
        select(func.max(Attempt.id)).where(Attempt.scope == scope, Attempt.key == hashed).scalar_subquery()
    )
    db.session.execute(
        delete(Attempt).where(Attempt.id == newest), execution_options={"synchronize_session": False}
    )


def sweep(now: datetime) -> int:
    return db.session.execute(delete(Attempt).where(Attempt.at < now - timedelta(days=1))).rowcount  # type: ignore[attr-defined]
