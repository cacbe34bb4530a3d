"""`lms privacy`: what has passed its date, the work of the night, the list after a breach."""

from __future__ import annotations

import sys
from datetime import date, datetime, timedelta
from pathlib import Path

import click

from lms.foundation.command import opened, reading, said, with_tables


@click.group()
def privacy() -> None:
    """Periods of personal data, and help after a breach. Example: lms privacy past"""


@privacy.command()
@click.option("--json", "as_json", is_flag=True, help="Answer for a script.")
def past(as_json: bool) -> None:
    """Count what has passed its date, without taking it out. Example: lms privacy past --json"""
    from lms.foundation import clock
    from lms.privacy.queries.retention import rows_past

    with reading():
        found = {one.code: one.rows for one in rows_past(clock.today())}
    said(found, as_json, [f"{code}: {rows}" for code, rows in found.items()])


@privacy.command()
@click.option("--dry-run", is_flag=True, help="Only count.")
def night(dry_run: bool) -> None:
    """Take out what has passed its date, as the worker does each night. Example: lms privacy night --dry-run"""
    from lms.foundation import clock, storage
    from lms.privacy.operations.retention import take_out
    from lms.privacy.queries.retention import people_past

    if dry_run:
        with reading():
            click.echo(f"{len(people_past(clock.today()))} people would be taken out")
        return
    with opened().app_context(), with_tables():
        count = take_out()
        storage.forget_old_pages()
    click.echo(f"{count} people are taken out")


@privacy.command()
@click.option("--account", required=True, help="E-mail address of the account.")
@click.option("--from", "begins", required=True, type=click.DateTime(["%Y-%m-%d"]), help="First day.")
@click.option("--to", "ends", required=True, type=click.DateTime(["%Y-%m-%d"]), help="Last day.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write a workbook.")
@click.option("--json", "as_json", is_flag=True, help="Answer for a script.")
def exposed(account: str, begins: datetime, ends: datetime, output: Path | None, as_json: bool) -> None:
    """Whose data an account saw or took away in a period.

    Example: lms privacy exposed --account anna@example.pl --from 2026-11-01 --to 2026-11-25 -o list.xlsx
    """
    from lms.foundation import audit, clock, storage
    from lms.foundation.wall_clock import start_of_day
    from lms.privacy.queries import breach

    with opened().app_context(), with_tables():
        with storage.unit(writes=False):
            found = breach.account_by_email(account)
            if found is None:
                click.echo("there is no account with this address", err=True)
                sys.exit(1)
            account_id = found.id
            last: date = ends.date() + timedelta(days=1)
            exposure = breach.exposure(account_id, start_of_day(begins.date()), start_of_day(last))
        with storage.transaction():
            audit.record("breach.export", "account", account_id, by=None, at=clock.now())
        if output is not None:
            output.write_bytes(_workbook(exposure, clock.now()))
    rows = [
        {"name": one.name, "email": one.email, "institution": one.institution, "times": one.times}
        for one in exposure.people
    ]
    lines = [f"{row['name']}; {row['email']}; {row['times']}" for row in rows]
    said(rows, as_json, [*lines, f"{len(rows)} people, {exposure.steps} steps"])


def _workbook(exposure: object, now: datetime) -> bytes:
    from lms.privacy.paper.breach import breach_workbook
    from lms.privacy.queries.breach import Exposure

    assert isinstance(exposure, Exposure)
    return breach_workbook(exposure.people, "pl", now=now)


COMMANDS = (privacy,)
