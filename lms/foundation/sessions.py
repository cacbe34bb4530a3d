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
from enum import StrEnum
from typing import Any

from flask import Flask, Request, Response, g
from flask.sessions import SecureCookieSession, SessionInterface, SessionMixin
from itsdangerous import BadSignature, URLSafeTimedSerializer
from sqlalchemy import ForeignKey, Index, String, Text, delete, insert, select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Mapped, mapped_column

from lms.foundation import clock, storage
from lms.foundation.crypto import digest, new_secret
from lms.foundation.settings import Settings
from lms.foundation.storage import Base, db, table_of

IDLE = {True: timedelta(minutes=30), False: timedelta(hours=2)}
ABSOLUTE = {True: timedelta(hours=12), False: timedelta(hours=24)}
TOUCH_EVERY = timedelta(minutes=1)
# How long somebody may stand between the password and the second step.
HALFWAY = timedelta(minutes=10)
# How old the proof may be that it is really them, before what cannot be taken back (S23).
PROOF_LASTS = timedelta(minutes=15)
VISITOR_SECONDS = 24 * 3600
log = logging.getLogger("lms.sessions")


class Strength(StrEnum):
    """What the owner of a session has shown: a password while a second step is awaited, a password, both."""

    HALFWAY = "halfway"
    PASSWORD = "password"  # nosec B105: a code, no secret
    FACTOR = "factor"


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
    strength: Mapped[str] = mapped_column(String(10), default=Strength.PASSWORD)
    proved_at: Mapped[datetime | None]
    __table_args__ = (Index("ix_session_ends_at", "ends_at"),)


class Visit(SecureCookieSession):
    """The session of one request: its row, account and person (None for a visitor), and the name of the browser.

    `halfway`: the person who has shown a password and owes the second step. No door knows them as signed in.
    """

    row_id: int | None = None
    account_id: int | None = None
    actor: Any = None
    halfway: Any = None
    device: str = ""
    strength: str = ""
    proved_at: datetime | None = None

    def is_proved(self, now: datetime) -> bool:
        """Whether the owner showed not long ago that it is really them."""
        return self.proved_at is not None and now - self.proved_at <= PROOF_LASTS


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
        if actor.is_halfway:
            visit.halfway = actor
        else:
            visit.actor = actor
        visit.row_id, visit.account_id, visit.device = row.id, row.account_id, row.device
        visit.strength, visit.proved_at = row.strength, row.proved_at
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
    account_id: int,
    *,
    is_staff: bool,
    now: datetime,
    data: dict[str, Any],
    device: str = "",
    strength: Strength = Strength.PASSWORD,
    proved_at: datetime | None = None,
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
            ends_at=now + (HALFWAY if strength == Strength.HALFWAY else ABSOLUTE[is_staff]),
            strength=strength,
            proved_at=proved_at,
        )
    )
    return secret


def visit() -> Visit:
    """The session of this request."""
    from flask import session

    current = session._get_current_object()  # type: ignore[attr-defined]
    assert isinstance(current, Visit)
    return current


def sign_in(
    account_id: int,
    *,
    is_staff: bool,
    now: datetime,
    device: str = "",
    strength: Strength,
    proved_at: datetime | None,
) -> None:
    """Give this browser a new session id for `account_id`; the old one ends (S18). Sentences to be said go along."""
    here = visit()
    if here.row_id is not None:
        end_row(here.row_id)
    data = {name: here[name] for name in ("language", "_flashes") if name in here}
    g.new_session_secret = open_row(
        account_id,
        is_staff=is_staff,
        now=now,
        data=data,
        device=device or here.device,
        strength=strength,
        proved_at=proved_at,
    )


def go_on_anew(*, is_staff: bool, now: datetime, device: str = "") -> None:
    """A new id for whoever is signed in, after a change of password or roles; what they have proved stays proved."""
    here = visit()
    assert here.account_id is not None
    sign_in(
        here.account_id,
        is_staff=is_staff,
        now=now,
        device=device,
        strength=Strength(here.strength),
        proved_at=here.proved_at,
    )


def leave_in_new(name: str, value: str) -> None:
    """Put something into the session that was just opened for this browser: its next page finds it."""
    row = db.session.scalars(
        select(SessionRow).where(SessionRow.secret_hash == digest(g.new_session_secret))
    ).one()
    row.data = json.dumps({**json.loads(row.data), name: value})
    db.session.flush()


def note_proof(row_id: int, *, now: datetime) -> None:
    """The owner of this session has just shown again that it is really them."""
    db.session.execute(update(SessionRow).where(SessionRow.id == row_id).values(proved_at=now))


def proved_at(row_id: int) -> datetime | None:
    """When the owner of a session showed it last, as it stands now."""
    return db.session.scalar(select(SessionRow.proved_at).where(SessionRow.id == row_id))


def sign_out() -> None:
    """End this browser's session; a copied cookie is refused from now on."""
    here = visit()
    if here.row_id is not None:
        end_row(here.row_id)
    language = here.get("language")
    here.clear()
    if language:
        here["language"] = language
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
