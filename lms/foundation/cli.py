"""`lms db` and `lms audit`: what every room stands on."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

import click

from lms.foundation.command import opened, reading, said


@contextmanager
def _one_line() -> Iterator[None]:
    """What Alembic refuses, as one line and exit status 1."""
    from alembic.util import CommandError

    try:
        yield
    except CommandError as error:
        raise click.ClickException(str(error)) from error


@click.group()
def db() -> None:
    """The database's tables.

    Example: lms db upgrade
    """


@db.command()
def upgrade() -> None:
    """Bring the tables to this version. Example: lms db upgrade"""
    from lms.foundation import tables

    with opened().app_context():
        with _one_line():
            tables.upgrade()
        click.echo(f"the database stands at {tables.current()}")


@db.command()
def current() -> None:
    """Say at which version the tables stand. Example: lms db current"""
    from lms.foundation import tables

    with opened().app_context():
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
    with opened().app_context():
        with _one_line():
            tables.downgrade(revision, may_destroy=True)
        click.echo(f"the database stands at {tables.current() or 'nothing'}")


@click.group()
def audit() -> None:
    """The audit trail. Example: lms audit verify"""


@audit.command()
@click.option("--json", "as_json", is_flag=True)
def head(as_json: bool) -> None:
    """Print the newest head, to be kept outside this machine. Example: lms audit head --json >> heads.jsonl"""
    from lms.foundation import heads

    with reading():
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
    from lms.foundation import heads

    with reading() as app:
        try:
            kept = [
                *heads.read(heads.place(app.config["LMS"].home)),
                *(heads.read(Path(copy)) if copy else ()),
            ]
        except heads.NotReadable as error:
            said({"fault": str(error)}, as_json, [str(error)])
            sys.exit(1)
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


COMMANDS = (db, audit)
