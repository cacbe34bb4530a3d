"""`lms seats`."""

from __future__ import annotations

import json
import sys

import click

from lms.foundation import clock
from lms.foundation.command import reading


@click.group()
def seats() -> None:
    """Seats and waiting lists. Example: lms seats audit"""


@seats.command()
@click.option("--json", "as_json", is_flag=True, help="Answer for a script.")
@click.option("--all", "show_all", is_flag=True, help="Show the editions that agree too.")
def audit(as_json: bool, show_all: bool) -> None:
    """Recount every edition and name what does not agree. Exit status 1 when something does not.

    Example: lms seats audit --json
    """
    from lms.enrolment.queries.recount import recount_all

    with reading():
        editions = list(recount_all(clock.now()))
    faults = [(e.code, fault.value, ref) for e in editions for fault, ref in e.findings]
    if as_json:
        click.echo(
            json.dumps(
                {
                    "editions": len(editions),
                    "faults": [dict(zip(("edition", "fault", "enrolment"), f, strict=True)) for f in faults],
                }
            )
        )
    else:
        for edition in editions:
            if edition.findings or show_all:
                size = (
                    "no book" if edition.capacity is None else f"{edition.seated} of {edition.capacity} seats"
                )
                click.echo(f"{edition.code}: {size}, {edition.waiting} waiting, {edition.ended} ended")
            for fault, ref in edition.findings:
                click.echo(f"  {fault.value.replace('_', ' ')}{f' (enrolment {ref})' if ref else ''}")
        click.echo(f"{len(editions)} editions recounted, {len(faults)} faults")
    sys.exit(1 if faults else 0)


COMMANDS = [seats]
