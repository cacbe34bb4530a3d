"""`lms outbox`: letters that wait, were sent or failed."""

from __future__ import annotations

import sys

import click

from lms.foundation.command import reading, said, writing


@click.group()
def outbox() -> None:
    """Letters that wait, were sent or failed. Example: lms outbox status"""


@outbox.command()
@click.option("--json", "as_json", is_flag=True)
def status(as_json: bool) -> None:
    """Count letters by state. Example: lms outbox status --json"""
    from lms.foundation import clock
    from lms.foundation import outbox as letters

    with reading():
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
    from lms.foundation import clock
    from lms.home import operations

    if not parked and not ids:
        raise click.UsageError("name letters by number, or add --parked")
    with writing():
        count = operations.send_again(ids, by=None, now=clock.now()) if ids else 0
        if parked:
            count += operations.send_parked_again(by=None, now=clock.now())
    click.echo(f"{count} letters will be tried again")
    if ids and not count:
        click.echo("none of these letters waits: they have left, or there are no such letters", err=True)
        sys.exit(1)


COMMANDS = (outbox,)
