"""The `lms` command: exit status 0 done, 1 refused with reasons, 2 wrong call."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any

import click
from flask import Flask

from lms import __version__
from lms.foundation.settings import Settings, SettingsError

ROOM_COMMANDS = ("people", "enrolment", "certificates", "indicators", "specialisation", "demo")


def open_app() -> Flask:
    """The application, or one line a fault and exit status 1."""
    from lms.app import create_app
    from lms.foundation.storage import UnsafeDatabase

    try:
        return create_app(Settings.from_environ())
    except SettingsError as error:
        for fault in error.faults:
            click.echo(fault, err=True)
    except UnsafeDatabase as error:
        click.echo(str(error), err=True)
    sys.exit(1)


def said(data: Any, as_json: bool, lines: list[str]) -> None:
    """Print for a person or, with --json, for a script."""
    click.echo(json.dumps(data, ensure_ascii=False, default=str) if as_json else "\n".join(lines))


@click.group()
@click.version_option(__version__, prog_name="lms")
@click.pass_context
def main(ctx: click.Context) -> None:
    """Training and specialisation management for a regional centre of social policy.

    Example: lms check-config
    """
    ctx.obj = open_app  # rooms open the application through lms.foundation.command


@main.command("check-config")
@click.option("--json", "as_json", is_flag=True, help="Answer for a script.")
def check_config(as_json: bool) -> None:
    """Check the settings and the database without starting anything.

    Example: LMS_ENV=production lms check-config
    """
    from lms.foundation import storage, tables

    app = open_app()
    with app.app_context():
        faults = list(storage.durability_faults())
        try:
            current, head = tables.current(), tables.head()
        except Exception as error:  # noqa: BLE001 - whatever the database says is the answer here
            current, head = None, None
            faults.append(f"the database does not answer: {type(error).__name__}")
    if current != head:
        faults.append(
            f"the database stands at {current or 'nothing'}, the code at {head}: run lms db upgrade"
        )
    settings: Settings = app.config["LMS"]
    said(
        {"env": settings.env, "faults": faults},
        as_json,
        faults or [f"settings and database are right ({settings.env})"],
    )
    sys.exit(1 if faults else 0)


@contextmanager
def _one_line() -> Iterator[None]:
    """What Alembic refuses, as one line and exit status 1."""
    from alembic.util import CommandError

    try:
        yield
    except CommandError as error:
        raise click.ClickException(str(error)) from error


@main.group()
def db() -> None:
    """The database's tables.

    Example: lms db upgrade
    """


@db.command()
def upgrade() -> None:
    """Bring the tables to this version. Example: lms db upgrade"""
    from lms.foundation import tables

    app = open_app()
    with app.app_context():
        with _one_line():
            tables.upgrade()
        click.echo(f"the database stands at {tables.current()}")


@db.command()
def current() -> None:
    """Say at which version the tables stand. Example: lms db current"""
    from lms.foundation import tables

    app = open_app()
    with app.app_context():
        now, head = tables.current(), tables.head()
    click.echo(f"{now or 'empty'} (code: {head})")
    sys.exit(0 if now == head else 1)


@db.command()
@click.argument("revision")
@click.option("--destroy-data", is_flag=True, help="Say that rows may be lost.")
def downgrade(revision: str, destroy_data: bool) -> None:
    """Take the tables back to REVISION. Example: lms db downgrade 0001 --destroy-data"""
    from lms.foundation import tables
    from lms.foundation.migrating import REFUSED

    if not destroy_data:
        click.echo(REFUSED, err=True)
        sys.exit(1)
    app = open_app()
    with app.app_context():
        with _one_line():
            tables.downgrade(revision, may_destroy=True)
        click.echo(f"the database stands at {tables.current() or 'nothing'}")


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True)
@click.option("--workers", default=4, show_default=True)
@click.option("--threads", default=2, show_default=True)
def serve(host: str, port: int, workers: int, threads: int) -> None:
    """Serve the pages. Outside production on loopback only. Example: lms serve --port 8000"""
    settings = _settings_or_exit()
    if not settings.is_production and host not in ("127.0.0.1", "::1", "localhost"):
        click.echo("outside production the server listens on loopback only", err=True)
        sys.exit(1)
    arguments = [
        sys.executable, "-m", "gunicorn", "lms.wsgi:app", "--bind", f"{host}:{port}", "--workers", str(workers),
        "--threads", str(threads), "--worker-class", "gthread", "--timeout", "60", "--graceful-timeout", "30",
        "--preload", "--keep-alive", "5", "--no-control-socket", "--error-logfile", "-", "--log-level", "warning",
    ]  # fmt: skip
    os.environ.setdefault("MALLOC_ARENA_MAX", "1")  # see lms.foundation.memory
    os.execv(sys.executable, arguments)  # nosec B606: our own interpreter and our own arguments


def _settings_or_exit() -> Settings:
    try:
        return Settings.from_environ()
    except SettingsError as error:
        for fault in error.faults:
            click.echo(fault, err=True)
        sys.exit(1)


@main.command()
@click.option("--workers", default=2, show_default=True)
def worker(workers: int) -> None:
    """Deliver letters and do what is due, until stopped. Example: lms worker"""
    from lms.foundation import memory

    memory.one_arena()
    app = open_app()
    memory.settle()
    app.extensions["jobs"].consumer(workers).run()


@main.command()
@click.option("--port", default=8000, show_default=True, envvar="PORT")
@click.option(
    "--people", default=600, show_default=True, help="People of the demo region when the database is empty."
)
def run(port: int, people: int) -> None:
    """Prepare the database, load the demo region when it is empty, start web and worker. Example: PORT=8080 lms run"""
    os.environ.setdefault("LMS_BASE_URL", f"http://127.0.0.1:{port}")
    settings = _settings_or_exit()
    if settings.is_production:
        click.echo(
            "lms run is for trying the system out; in production start lms serve and lms worker", err=True
        )
        sys.exit(1)
    lms = [sys.executable, "-m", "lms"]
    subprocess.run([*lms, "demo", "--people", str(people), "--if-empty"], check=True)  # nosec B603
    started = [
        subprocess.Popen([*lms, "serve", "--port", str(port)]),  # nosec B603
        subprocess.Popen([*lms, "worker"]),  # nosec B603
    ]
    stopped: list[int] = []
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda got, _frame: stopped.append(got))
    _say_where(settings)
    try:
        while not stopped and all(process.poll() is None for process in started):
            signal.sigtimedwait([signal.SIGCHLD], 0.5)
    finally:
        for process in started:
            if process.poll() is None:
                process.terminate()
        codes = [process.wait(timeout=35) for process in started]
    sys.exit(0 if stopped else max(codes, default=1) or 1)


def _say_where(settings: Settings) -> None:
    from lms.demo.signins import PASSWORD, SIGN_INS

    click.echo(f"\n  {settings.base_url}\n")
    click.echo("  Sign in with one of these; the password of all is " + PASSWORD)
    for email, who in SIGN_INS:
        click.echo(f"    {email:28} {who}")
    click.echo(f"\n  Letters that were sent: {settings.base_url}/dev/mail")
    click.echo("  Ctrl-C stops everything.\n")


@main.group()
def audit() -> None:
    """The audit trail. Example: lms audit verify"""


@audit.command()
@click.option("--json", "as_json", is_flag=True)
def head(as_json: bool) -> None:
    """Print the newest head, to be kept outside this machine. Example: lms audit head --json >> heads.jsonl"""
    from lms.foundation import heads

    with open_app().app_context():
        found = heads.newest()
    said(asdict(found), as_json, [f"entry {found.seq}, {found.at}", found.hash])


_BROKEN = {
    "link": "entry {0} does not fit the one before it: something was changed, removed, put in or moved",
    "tail": "the trail does not end where its head says: entry {0} is missing or was added without it",
    "exported": "entry {0} is not what was written down outside the database: it was changed or removed",
}


@audit.command()
@click.option("--json", "as_json", is_flag=True)
@click.option(
    "--heads",
    "copy",
    type=click.Path(exists=True, dir_okay=False),
    help="A copy of the heads kept elsewhere.",
)
def verify(as_json: bool, copy: str | None) -> None:
    """Recompute the chain of the audit trail and compare it with the heads written down each day.

    Exit status 0 when it holds, 1 when it does not or when the heads cannot be read.

    Example: lms audit verify --heads /mnt/safe/audit-heads.jsonl
    """
    from lms.foundation import audit as trail
    from lms.foundation import heads, storage

    app = open_app()
    try:
        kept = [*heads.read(heads.place(app.config["LMS"].home)), *(heads.read(Path(copy)) if copy else ())]
    except heads.NotReadable as error:
        said({"fault": str(error)}, as_json, [str(error)])
        sys.exit(1)
    with app.app_context(), storage.unit(writes=False):
        found = trail.examine([(one.seq, one.hash) for one in kept])
    if found.broken_at is None:
        lines = [f"{found.entries} entries, the chain holds", _compared(len(kept), found.entries)]
    else:
        lines = ["the chain is broken", _BROKEN[str(found.why)].format(found.broken_at)]
        lines.append("keep the database as it is, restore a backup beside it and compare the two")
    why = None if found.why is None else str(found.why)
    data = {"entries": found.entries, "broken_at": found.broken_at, "why": why, "heads": len(kept)}
    said(data, as_json, lines)
    sys.exit(0 if found.broken_at is None else 1)


def _compared(count: int, entries: int) -> str:
    if count:
        return f"it agrees with all {count} heads written down outside the database"
    if not entries:
        return "nothing is recorded yet"
    return "no head was written down yet: until the worker has done so, a cut end could not be noticed"


@main.group()
def outbox() -> None:
    """Letters that wait, were sent or failed. Example: lms outbox status"""


@outbox.command()
@click.option("--json", "as_json", is_flag=True)
def status(as_json: bool) -> None:
    """Count letters by state. Example: lms outbox status --json"""
    from lms.foundation import clock, storage
    from lms.foundation import outbox as letters

    with open_app().app_context(), storage.unit(writes=False):
        data = letters.status(clock.now())
    said(
        data,
        as_json,
        [f"{name.replace('_', ' ')}: {'none' if value is None else value}" for name, value in data.items()],
    )


@outbox.command()
@click.option("--parked", is_flag=True, help="Every letter that was parked.")
@click.argument("ids", nargs=-1, type=int)
def requeue(parked: bool, ids: tuple[int, ...]) -> None:
    """Let letters try again now. Example: lms outbox requeue --parked"""
    from lms.foundation import clock, storage
    from lms.home import operations

    if not parked and not ids:
        raise click.UsageError("name letters by number, or add --parked")
    with open_app().app_context(), storage.transaction():
        count = operations.send_again(ids, by=None, now=clock.now()) if ids else 0
        if parked:
            count += operations.send_parked_again(by=None, now=clock.now())
    click.echo(f"{count} letters will be tried again")
    if ids and not count:
        click.echo("none of these letters waits: they have left, or there are no such letters", err=True)
        sys.exit(1)


@main.command()
@click.option("--json", "as_json", is_flag=True)
def access(as_json: bool) -> None:
    """The table of rights: every address, its permission, the roles that hold it. Example: lms access"""
    from lms.foundation.doors import DOORS, PUBLIC, SIGNED_IN
    from lms.people.rules import RIGHTS

    open_app()
    rows = []
    for door in sorted(DOORS.values(), key=lambda d: d.rule):
        roles = (
            "everybody"
            if door.needs == PUBLIC
            else "signed in"
            if door.needs == SIGNED_IN
            else ", ".join(sorted(RIGHTS[door.needs]))
        )
        rows.append(
            {
                "address": door.rule,
                "methods": "/".join(door.methods),
                "permission": door.needs,
                "roles": roles,
            }
        )
    said(
        rows, as_json, [f"{r['methods']:9} {r['address']:50} {r['permission']:22} {r['roles']}" for r in rows]
    )


for _name in ROOM_COMMANDS:
    try:
        _module = import_module(f"lms.{_name}.cli")
    except ModuleNotFoundError as _error:
        if _error.name != f"lms.{_name}.cli":
            raise
        continue
    for _command in _module.COMMANDS:
        main.add_command(_command)

if __name__ == "__main__":
    main()
