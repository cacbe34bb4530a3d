"""`lms certificates`."""

from __future__ import annotations

import json
import sys

import click

from lms.foundation import clock
from lms.foundation.command import reading, writing


@click.group()
def certificates() -> None:
    """The register of certificates. Example: lms certificates issue --edition DM16-2026-3"""


@certificates.command()
@click.option("--edition", "code", required=True, help="Code of the edition.")
@click.option("--dry-run", is_flag=True, help="Only say who would get one.")
@click.option("--json", "as_json", is_flag=True, help="Answer for a script.")
def issue(code: str, dry_run: bool, as_json: bool) -> None:
    """Issue a certificate to everybody entitled. Example: lms certificates issue --edition DM16-2026-3 --dry-run"""
    from lms.certificates import operations
    from lms.certificates.rules import Entitled
    from lms.enrolment.queries.office import office_edition
    from lms.people.office import office

    with reading() if dry_run else writing() as app:
        edition = office_edition(code)
        if edition is None:
            click.echo(f"there is no edition {code}", err=True)
            sys.exit(1)
        found = operations.candidates(edition.id, now=clock.now())
        ready = [c for c in found if isinstance(c.decision, Entitled)]
        numbers: tuple[str, ...] = ()
        if not dry_run:
            base = app.config["LMS"].base_url
            numbers = operations.issue_certificates(
                edition.id, office(), base, by=None, now=clock.now()
            ).numbers
    if as_json:
        click.echo(json.dumps({"edition": code, "entitled": len(ready), "issued": list(numbers)}))
    else:
        click.echo(f"{len(ready)} of {len(found)} people are entitled")
        click.echo("\n".join(numbers) if numbers else "nothing was issued")


@certificates.command()
@click.argument("code")
@click.option("--json", "as_json", is_flag=True, help="Answer for a script.")
def check(code: str, as_json: bool) -> None:
    """Say what the public check says of a code. Exit status 1 when there is none.

    Example: lms certificates check "7K2QF 9M4XD …"
    """
    from lms.certificates import queries

    with reading():
        found = queries.check(code)
    if found is None:
        click.echo("no certificate has this code", err=True)
        sys.exit(1)
    if as_json:
        click.echo(json.dumps(found.public, ensure_ascii=False))
    else:
        click.echo("\n".join(f"{name}: {value}" for name, value in found.public.items()))


COMMANDS = [certificates]
