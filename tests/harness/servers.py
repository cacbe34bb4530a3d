"""The application as it runs for people: gunicorn on a free port of the loopback, a worker beside it when asked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

import pytest

from tests.harness import today
from tests.harness.environment import environ, process_environ
from tests.harness.options import ROOT
from tests.harness.postgres import free_port

READY_WITHIN_SECONDS = 30


class Process:
    """One `lms` command running in its own process group, its output kept in a file. Stopped at the end of a `with`.

    `app` is served instead of the application; `more` goes into the environment.
    """

    def __init__(
        self, words: list[str], settings: dict[str, str], log: Path, *, app: str = "", **more: str
    ) -> None:
        self.log = log
        log.parent.mkdir(parents=True, exist_ok=True)
        own = {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", "TESTS_SERVE": app} | more
        with log.open("ab") as out:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.harness.launch", *words],
                env=process_environ(today.settings_of_processes() | settings) | own,
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.stop()

    @property
    def said(self) -> str:
        return self.log.read_text(errors="replace")

    def stop(self, *, seconds: float = 20) -> int:
        """Ask the process to end, as an operator would; returns its exit status."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(timeout=seconds)
            except subprocess.TimeoutExpired:
                self.kill()
        return int(self.process.returncode)

    def kill(self) -> None:
        """kill -9 of the whole group, children included."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(timeout=20)


class Server(Process):
    """A web server of the application: `url`, `settings`."""

    def __init__(self, settings: dict[str, str], log: Path, *, port: int) -> None:
        self.port = port
        self.url = f"http://127.0.0.1:{port}"
        self.settings = settings
        super().__init__(["serve", "--port", str(port)], settings, log)


def wait_for(address: str, process: Process) -> None:
    """Until the process answers at `address`. Raises with what it said when it does not."""
    deadline = time.monotonic() + READY_WITHIN_SECONDS
    while time.monotonic() < deadline and process.process.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=2):
                return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.05)
    process.kill()
    raise AssertionError(f"the server did not start:\n{process.said[-3000:]}")


def serve(database_url: str, home: Path, **settings: str) -> Server:
    """Start a web server on this database and wait until it answers. The caller stops it."""
    port = free_port()
    home.mkdir(parents=True, exist_ok=True)
    merged = environ(database_url=database_url, home=home, base_url=f"http://127.0.0.1:{port}") | {
        f"LMS_{name.upper()}": value for name, value in settings.items()
    }
    server = Server(merged, home / "server.log", port=port)
    wait_for(server.url + "/healthz", server)
    return server


@pytest.fixture
def start_server(database_url: str, home: Path) -> Iterator[Callable[..., Server]]:
    """Servers on the test's database: start_server(log="info"). All end with the test."""
    running: list[Server] = []

    def start(**settings: str) -> Server:
        running.append(serve(database_url, home, **settings))
        return running[-1]

    yield start
    for server in running:
        server.stop()


@pytest.fixture
def server(start_server: Callable[..., Server]) -> Server:
    """The application in a real gunicorn on the test's database."""
    return start_server()


@pytest.fixture
def start_worker(database_url: str, home: Path) -> Iterator[Callable[..., Process]]:
    """Workers on the test's database: start_worker(mail_url=mail.url). All end with the test.

    `more` goes into the environment of the process beside the settings.
    """
    running: list[Process] = []

    def start(more: dict[str, str] | None = None, **settings: str) -> Process:
        merged: dict[str, Any] = {"database_url": database_url, "home": home} | settings
        log = home / f"worker-{len(running)}.log"
        running.append(Process(["worker"], environ(**merged), log, **(more or {})))
        return running[-1]

    yield start
    for worker in running:
        worker.stop()
