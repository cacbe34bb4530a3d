"""Sessions live in a table (S18): the cookie holds a random secret, the row its SHA-256, limits and owner.

Before signing in there is nothing to keep but the language and the form token, so a visitor gets a signed cookie and
no row: a crawl of the public pages writes nothing.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from flask import Flask, Request, Response, g
from flask.sessions import SecureCookieSession, SessionInterface, SessionMixin
from itsdangerous import BadSignature, URLSafeTimedSerializer
from sqlalchemy import ForeignKey, Index, String, Text, delete, insert, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Mapped, mapped_column

from lms.foundation import clock, storage
from lms.foundation.crypto import digest, new_secret
from lms.foundation.settings import Settings
from lms.foundation.storage import Base, db, table_of

IDLE = {True: timedelta(minutes=30), False: timedelta(hours=2)}
ABSOLUTE = {True: timedelta(hours=12), False: timedelta(hours=24)}
TOUCH_EVERY = timedelta(minutes=1)
VISITOR_SECONDS = 24 * 3600
log = logging.getLogger("lms.sessions")


class SessionRow(Base):
    """One signed-in browser of one account."""

    __tablename__ = "session"
    id: Mapped[int] = mapped_column(primary_key=True)
    secret_hash: Mapped[str] = mapped_column(String(64), unique=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    is_staff: Mapped[bool]
    data: Mapped[str] = mapped_column(Text)
    device: Mapped[str] = mapped_column(String(80), default="")
    opened_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    __table_args__ = (Index("ix_session_ends_at", "ends_at"),)


class Visit(SecureCookieSession):
    """The session of one request: its row, account and person (None for a visitor), and the name of the browser."""

    row_id: int | None = None
    account_id: int | None = None
    actor: Any = None
    device: str = ""


# SHA-256 of the cookie's secret → (row of the session, the person it belongs to), None when there is none
Reading = Callable[[str], tuple[Any, Any] | None]


class Sessions(SessionInterface):
    """Opens and saves sessions; knows the table and the signed cookie of visitors.

    `read` finds a session with its owner in one statement: every request of somebody signed in begins with it.
    """

    def __init__(self, settings: Settings, read: Reading) -> None:
        self.read = read
        secure = settings.is_https
        self.cookie = "__Host-lms" if secure else "lms"
        self.secure = secure
        self.serializer = URLSafeTimedSerializer(
            [key.hex() for key in reversed(settings.secret_keys)],
            salt="visitor",
            signer_kwargs={"digest_method": hashlib.sha256},
        )

    def open_session(self, app: Flask, request: Request) -> Visit:
        value = request.cookies.get(self.cookie, "")
        if request.path.startswith("/static/") or not value:
            return Visit()
        if value.startswith("s."):
            return self._open_row(value[2:])
        try:
            return Visit(self.serializer.loads(value, max_age=VISITOR_SECONDS))
        except BadSignature:
            return Visit()

    def _open_row(self, secret: str) -> Visit:
        now = clock.now()
        with storage.unit(writes=False):  # the page that follows reads on in the same transaction
            found = self.read(digest(secret))
        if found is None:
            return Visit()
        row, actor = found
        if row.ends_at <= now or row.seen_at + IDLE[row.is_staff] <= now:
            return Visit()
        visit = Visit(json.loads(row.data))
        visit.actor = actor
        visit.row_id, visit.account_id, visit.device = row.id, row.account_id, row.device
        g.session_seen_at = row.seen_at
        return visit

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        assert isinstance(session, Visit)
        if g.get("new_session_secret"):
            self._send(response, "s." + g.new_session_secret)
        elif g.get("session_ended"):
            self._send(response, self.serializer.dumps(dict(session)) if session else None)
        elif session.row_id is not None:
            self._keep_row(session)
        elif session.modified:
            self._send(response, self.serializer.dumps(dict(session)) if session else None)
        if session.accessed:
            response.vary.add("Cookie")

    def _keep_row(self, session: Visit) -> None:
        now = clock.now()
        if not session.modified and now - g.get("session_seen_at", now) < TOUCH_EVERY:
            return
        table = table_of(SessionRow)
        values: dict[str, Any] = {"seen_at": now}
        if session.modified:
            values["data"] = json.dumps(dict(session))
        try:
            with storage.unit(writes=True), db.engine.begin() as connection:
                connection.execute(update(table).where(table.c.id == session.row_id).values(values))
        except DBAPIError:
            # a database that is busy for long must not turn a page that was read, or work that was saved, into a fault
            log.warning("a session could not be kept")

    def _send(self, response: Response, value: str | None) -> None:
        if value is None:
            response.delete_cookie(self.cookie, path="/", secure=self.secure, httponly=True, samesite="Lax")
        else:
            response.set_cookie(
                self.cookie, value, path="/", secure=self.secure, httponly=True, samesite="Lax"
            )


def open_row(
    account_id: int, *, is_staff: bool, now: datetime, data: dict[str, Any], device: str = ""
) -> str:
    """Insert a session inside the running transaction; returns the secret for the cookie."""
    secret = new_secret()
    # the form token is there from the start: else the first page of everybody would write their session again
    data = {"csrf_token": new_secret(20), **data}
    db.session.execute(
        insert(SessionRow).values(
            secret_hash=digest(secret),
            account_id=account_id,
            is_staff=is_staff,
            data=json.dumps(data),
            device=device[:80],
            opened_at=now,
            seen_at=now,
            ends_at=now + ABSOLUTE[is_staff],
        )
    )
    return secret


def sign_in(account_id: int, *, is_staff: bool, now: datetime, device: str = "") -> None:
    """Give this browser a new session id for `account_id`; the old one ends (S18). Sentences to be said go along."""
    from flask import session

    assert isinstance(session._get_current_object(), Visit)  # type: ignore[attr-defined]
    if session.row_id is not None:  # type: ignore[attr-defined]
        end_row(session.row_id)  # type: ignore[attr-defined]
    data = {name: session[name] for name in ("language", "_flashes") if name in session}
    device = device or session.device  # type: ignore[attr-defined]
    g.new_session_secret = open_row(account_id, is_staff=is_staff, now=now, data=data, device=device)


def sign_out() -> None:
    """End this browser's session; a copied cookie is refused from now on."""
    from flask import session

    if session.row_id is not None:  # type: ignore[attr-defined]
        end_row(session.row_id)  # type: ignore[attr-defined]
    language = session.get("language")
    session.clear()
    if language:
        session["language"] = language
    g.session_ended = True


def end_row(row_id: int) -> None:
    db.session.execute(delete(SessionRow).where(SessionRow.id == row_id))


def end_all(account_id: int, *, but: int | None = None) -> None:
    """End every session of an account: on disabling, password or role change."""
    query = delete(SessionRow).where(SessionRow.account_id == account_id)
    db.session.execute(query if but is None else query.where(SessionRow.id != but))


def sweep(now: datetime) -> int:
    """Delete what has ended; returns how many rows."""
    return db.session.execute(delete(SessionRow).where(SessionRow.ends_at <= now)).rowcount  # type: ignore[attr-defined]
