"""The `lms` command: exit status 0 done, 1 refused with reasons, 2 wrong call."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from importlib import import_module

import click
from flask import Flask

from lms import __version__
from lms.foundation.command import said
from lms.foundation.settings import Settings, SettingsError

ROOM_COMMANDS = (
    "foundation",
    "people",
    "enrolment",
    "certificates",
    "indicators",
    "specialisation",
    "home",
    "privacy",
    "demo",
)


def open_app() -> Flask:
    """The application, or one line a fault and exit status 1."""
    from lms.app import create_app

    try:
        return create_app(Settings.from_environ())
    except SettingsError as error:
        for fault in error.faults:
            click.echo(fault, err=True)
    sys.exit(1)


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
        if (fault := tables.fault()) is not None:
            faults.append(fault)
    settings: Settings = app.config["LMS"]
    said(
        {"env": settings.env, "faults": faults},
        as_json,
        faults or [f"settings and database are right ({settings.env})"],
    )
    sys.exit(1 if faults else 0)


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
    from lms.foundation import memory, storage

    memory.one_arena()
    app = open_app()
    try:
        storage.require_durability(app)
    except storage.UnsafeDatabase as unsafe:
        raise click.ClickException(str(unsafe)) from None
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
