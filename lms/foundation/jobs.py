"""Background work. What remains to be done is always a row of ours; huey only runs and schedules.

A sweep every minute finds what a crash dropped, and a nudge after a commit makes letters leave within a second.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any

from flask import Flask
from sqlalchemy import event
from sqlalchemy.orm import Session

from lms.foundation import clock, heads, onetime, outbox, sessions, storage, throttle
from lms.foundation.settings import Settings
from lms.foundation.storage import db

if TYPE_CHECKING:
    from huey import Huey
    from huey.consumer import Consumer

log = logging.getLogger("lms.jobs")
NUDGE_SECONDS = 1.0
_EACH_MINUTE: list[Callable[[], Any]] = [heads.keep_daily]
_SOON: list[Callable[[], Any]] = []


def each_minute(work: Callable[[], Any]) -> Callable[[], Any]:
    """Register what a room wants done every minute; it finds by itself what remains to be done."""
    _EACH_MINUTE.append(work)
    return work


def soon(work: Callable[[], Any]) -> Callable[[], Any]:
    """The same, and also right after a commit that asked for it (`ask`): somebody waits in front of a page."""
    _SOON.append(work)
    return each_minute(work)


def ask() -> None:
    """Have the worker look, once this transaction is committed, what remains to be done."""
    db.session().info["work"] = True


def minute() -> None:
    """Deliver letters, then the rooms' own work; one that fails does not stop the others."""
    _each(outbox.deliver_due, *_EACH_MINUTE)


def _each(*works: Callable[[], Any]) -> None:
    for work in works:
        try:
            work()
        except Exception:
            log.exception("work of each minute")


@contextmanager
def _left_out(driver: str) -> Iterator[None]:
    """huey loads every driver that is installed, 9 MB of them in each process; one that nobody uses is not there."""
    if driver in sys.modules or "huey" in sys.modules:
        yield
        return
    sys.modules[driver] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules[driver]


def engine(settings: Settings) -> Huey:
    """The job engine of these settings: its own disposable SQLite file, or what LMS_QUEUE_URL names."""
    url = settings.queue_url
    if url is None or url.startswith("sqlite"):
        with _left_out("psycopg"):
            from huey import SqliteHuey
        settings.home.mkdir(parents=True, exist_ok=True)
        return SqliteHuey("lms", filename=str(settings.home / "jobs.sqlite3"), results=False)
    if url.startswith("postgresql"):
        from huey import PostgresHuey

        return PostgresHuey("lms", dsn=url, results=False)
    from huey import RedisHuey

    return RedisHuey("lms", url=url, results=False)


class Jobs:
    """The work of one application and the engine that runs it."""

    def __init__(self, app: Flask, settings: Settings) -> None:
        self.app = app
        self.huey = engine(settings)
        from huey import crontab  # after the engine chose what of it is loaded

        # What was asked for while the worker was away or busy is not made up for: the next sweep does all of it.
        self.deliver = self.huey.task(name="deliver", expires=60)(self._in_app(nudged))
        each = self.huey.periodic_task(crontab(minute="*"), name="sweep", expires=60)
        self.sweep = each(self._in_app(minute))
        self.huey.periodic_task(crontab(minute="20", hour="2"), name="nightly")(self._in_app(nightly))
        self._nudged = 0.0
        self._lock = threading.Lock()

    def _in_app(self, work: Callable[[], Any]) -> Callable[[], None]:
        def run() -> None:
            with self.app.app_context():
                work()

        run.__name__ = work.__name__
        return run

    def nudge(self) -> None:
        """Ask the worker to deliver soon; at most once a second from one process."""
        with self._lock:
            if time.monotonic() - self._nudged < NUDGE_SECONDS:
                return
            self._nudged = time.monotonic()
        try:
            self.deliver()
        except Exception:  # noqa: BLE001 - the letter is safe in its row; the sweep finds it
            log.warning("the job engine does not answer; letters wait for the sweep")

    def consumer(self, workers: int = 2) -> Consumer:
        """The worker. It begins with a sweep: the one before it may have ended in the middle of something."""
        self.sweep()
        # idle, it looks for work once a second (huey's own way: up to ten), so that a letter leaves within a second
        return self.huey.create_consumer(
            workers=workers, periodic=True, check_worker_health=True, max_delay=NUDGE_SECONDS
        )


def nudged() -> None:
    """Deliver what was just written; a mail server that is known to be down is left to the sweep."""
    outbox.deliver_due(probing=False)
    _each(*_SOON)


_sweeps: list[Callable[[datetime], Any]] = [sessions.sweep, onetime.sweep, throttle.sweep]


def every_night(sweep: Callable[[datetime], Any]) -> Callable[[datetime], Any]:
    """Register what deletes rows of a room that have passed their time; it gets `now` and runs in a transaction."""
    _sweeps.append(sweep)
    return sweep


_EACH_NIGHT: list[Callable[[], Any]] = []


def each_night(work: Callable[[], Any]) -> Callable[[], Any]:
    """Register work of the night that takes long: it saves in steps of its own, and goes on where it was ended."""
    _EACH_NIGHT.append(work)
    return work


def nightly() -> None:
    """Delete what has passed its time: sessions, form keys, attempts, and what rooms have registered."""
    now = clock.now()
    with storage.transaction():
        for sweep in _sweeps:
            sweep(now)
    for work in _EACH_NIGHT:
        try:
            work()
        except Exception:
            log.exception("work of the night")
    storage.forget_old_pages()


@event.listens_for(Session, "after_commit")
def _nudge(session: Session) -> None:
    if session.info.pop("letters", False) | session.info.pop("work", False):
        from flask import current_app

        jobs = current_app.extensions.get("jobs")
        if jobs is not None:
            jobs.nudge()


@event.listens_for(Session, "after_rollback")
def _no_letters(session: Session) -> None:
    session.info.pop("letters", None)
    session.info.pop("work", None)


def install(app: Flask, settings: Settings) -> None:
    app.extensions["jobs"] = Jobs(app, settings)
