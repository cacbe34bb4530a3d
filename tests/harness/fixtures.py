"""The application on a clean database, its client, a standing clock, counted statements, caught mail."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from sqlalchemy import Engine, event

from tests.harness import cast, databases, region, scene
from tests.harness.databases import Backend
from tests.harness.environment import application, environ
from tests.harness.postgres import free_port

_PROCESS = os.environ.get("PYTEST_XDIST_WORKER", "main")
_applications: dict[str, Any] = {}


@pytest.fixture
def backend(request: pytest.FixtureRequest) -> Backend:
    """The database server of this test; see `@pytest.mark.both` and `@pytest.mark.postgres`."""
    return databases.backend(request.param)


@pytest.fixture
def template(request: pytest.FixtureRequest, backend: Backend) -> str:
    """Which template the test's database is a clone of: migrated and empty, with the cast, with its
    scene, or with the demo region."""
    empty = databases.template(backend)
    if "scene" in request.fixturenames:
        return databases.grown(
            backend, "scene", databases.grown(backend, "cast", empty, cast.grow), scene.grow
        )
    for name, grow in (("cast", cast.grow), ("region", region.grow)):
        if name in request.fixturenames:
            return databases.grown(backend, name, empty, grow)
    return empty


@pytest.fixture
def database_url(backend: Backend, template: str) -> str:
    """A database of this test alone, committed data and all; the next test clones it anew."""
    return begin_anew(backend, template)


def begin_anew(backend: Backend, template: str, *, keep: str = "") -> str:
    """Put the test's database back to its template; the application goes on with it.

    `keep`: the database as it stands is kept under this name.
    """
    name = f"test_{_PROCESS}"
    _close(backend)
    if keep:
        backend.clone(name, keep)
    backend.clone(template, name)
    return backend.url(name)


@pytest.fixture
def clean_database(backend: Backend, template: str, database_url: str) -> Callable[[], None]:
    """Lay the test's database anew in the middle of the test: for one that plays many lives one after another."""

    def lay() -> None:
        _close(backend)
        backend.clone(template, f"test_{_PROCESS}")

    return lay


def _close(backend: Backend) -> None:
    """The application of earlier tests must let go of the database before it is cloned anew."""
    from lms.foundation.storage import db

    app = _applications.get(backend.name)
    if app is not None:
        with app.app_context():
            db.session.remove()
            db.engine.dispose()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """LMS_HOME of this test."""
    return tmp_path / "home"


@pytest.fixture
def app(backend: Backend, database_url: str) -> Any:
    """The application; one per test process and backend, its database clean for every test."""
    if backend.name not in _applications:
        settings = environ(database_url=database_url, home=databases.folder() / f"home-{_PROCESS}")
        _applications[backend.name] = application(settings)
    app = _applications[backend.name]
    app.config["SERVER_NAME"] = None
    return app


@pytest.fixture
def make_app(database_url: str, home: Path) -> Iterator[Callable[..., Any]]:
    """Further applications on the test's database under other settings: make_app(base_url="https://…")."""
    from lms.foundation.storage import db

    made: list[Any] = []

    def make(**settings: str) -> Any:
        merged = {"database_url": database_url, "home": home} | settings
        made.append(application(environ(**merged)))
        return made[-1]

    yield make
    for app in made:
        with app.app_context():
            db.session.remove()
            db.engine.dispose()


@pytest.fixture
def client(app: Any) -> Any:
    """A stranger's browser."""
    return app.test_client()


@pytest.fixture
def inside(app: Any) -> Iterator[Any]:
    """The application inside its context, for operations and queries. Pages asked meanwhile have their own."""
    with app.app_context():
        yield app


# --- clock ---


@pytest.fixture
def clock_at() -> Iterator[Callable[[str | datetime], datetime]]:
    """Stand still at a moment: text is Warsaw time unless it says otherwise. May be called again to move on."""
    running: list[Any] = []

    def stand(moment: str | datetime) -> datetime:
        at = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
        if at.tzinfo is None:
            at = at.replace(tzinfo=ZoneInfo("Europe/Warsaw"))
        at = at.astimezone(UTC)
        while running:
            running.pop().stop()
        traveller = time_machine.travel(at, tick=False)
        traveller.start()
        running.append(traveller)
        return at

    yield stand
    while running:
        running.pop().stop()


# --- statements ---


@dataclass
class Asked:
    """The statements sent to the database inside a `with queries()` block."""

    statements: list[str] = field(default_factory=list)

    @property
    def count(self) -> int:
        return len(self.statements)

    @property
    def writes(self) -> list[str]:
        return [
            s
            for s in self.statements
            if s.lstrip().split(" ", 1)[0].upper() in ("INSERT", "UPDATE", "DELETE")
        ]


@pytest.fixture
def queries() -> Callable[..., Any]:
    """Count what a block asks of the database; `at_most` fails above it and lists the statements."""

    @contextmanager
    def counting(at_most: int | None = None) -> Iterator[Asked]:
        asked = Asked()

        def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
            asked.statements.append(" ".join(statement.split()))

        event.listen(Engine, "before_cursor_execute", note)
        try:
            yield asked
        finally:
            event.remove(Engine, "before_cursor_execute", note)
        if at_most is not None and asked.count > at_most:
            said = "\n  ".join(asked.statements)
            raise AssertionError(f"{asked.count} statements, at most {at_most} wanted:\n  {said}")

    return counting


# --- mail ---


@dataclass
class Caught:
    """One letter as the mail server took it: envelope and parsed message."""

    sender: str
    recipients: tuple[str, ...]
    message: EmailMessage

    @property
    def subject(self) -> str:
        return str(self.message["Subject"])

    @property
    def text(self) -> str:
        part = self.message.get_body(("plain",))
        return "" if part is None else part.get_content()

    @property
    def html(self) -> str:
        part = self.message.get_body(("html",))
        return "" if part is None else part.get_content()


class MailServer:
    """A real SMTP server on the loopback, which can go away and come back.

    `refuse`: an SMTP answer that it gives instead of taking a letter. `breaks`: whether it ends the connection instead
    of answering when it has read this letter whole, which it keeps all the same.
    """

    def __init__(self) -> None:
        self.letters: list[Caught] = []
        self.refuse: str | None = None
        self.breaks: Callable[[Caught], bool] = lambda _letter: False
        self.port = free_port()
        self.start()

    def start(self) -> None:
        from aiosmtpd.controller import Controller

        self._controller = Controller(self, hostname="127.0.0.1", port=self.port)
        self._controller.start()

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    async def handle_DATA(self, server: Any, _session: Any, envelope: Any) -> str:
        if self.refuse:
            return self.refuse
        message = BytesParser(policy=policy.default).parsebytes(envelope.content)
        letter = Caught(envelope.mail_from, tuple(envelope.rcpt_tos), message)
        self.letters.append(letter)
        if self.breaks(letter):
            server.transport.abort()
        return "250 OK"

    def ids(self) -> list[str]:
        """Message-IDs of the letters that came, in that order."""
        return [str(letter.message["Message-ID"]) for letter in self.letters]

    def to(self, address: str) -> list[Caught]:
        return [letter for letter in self.letters if address in letter.recipients]

    def wait_for(self, count: int, *, seconds: float = 20) -> list[Caught]:
        """Wait until `count` letters have come; fails when they do not."""
        deadline = time.monotonic() + seconds
        while len(self.letters) < count:
            assert time.monotonic() < deadline, f"{len(self.letters)} letters came, {count} were awaited"
            time.sleep(0.02)
        return self.letters

    def stop(self) -> None:
        self._controller.stop(no_assert=True)


@pytest.fixture
def mail() -> Iterator[MailServer]:
    server = MailServer()
    yield server
    server.stop()
