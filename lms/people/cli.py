"""`lms user`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from lms.foundation import clock
from lms.foundation.command import writing
from lms.people.rules import Role, check_email, normal_email

if TYPE_CHECKING:
    from lms.foundation.doors import Door

GRANTED_HERE = [str(role) for role in Role if role not in (Role.COORDINATOR, Role.SUPERIOR)]


@click.group()
def user() -> None:
    """Accounts. Example: lms user add --email anna@example.pl --first-name Anna --last-name Nowak --role officer"""


@user.command()
@click.option("--email", required=True)
@click.option("--first-name", required=True)
@click.option("--last-name", required=True)
@click.option("--role", required=True, type=click.Choice(GRANTED_HERE))
@click.option("--language", default="pl", show_default=True, type=click.Choice(["pl", "en"]))
def add(email: str, first_name: str, last_name: str, role: str, language: str) -> None:
    """Invite somebody by a letter with a one-time link. Roles of an institution are granted on the page of accounts.

    Example: lms user add --email anna@example.pl --first-name Anna --last-name Nowak --role officer
    """
    from lms.people.operations.accounts import Invited, invite
    from lms.people.requests import Invitation

    if check_email(normal_email(email)) is not None:
        click.echo(f"{email} is not an e-mail address that letters reach", err=True)
        sys.exit(1)
    with writing():
        done = invite(
            Invitation(first_name, last_name, email, language, Role(role)), by=None, now=clock.now()
        )
    if not isinstance(done, Invited):
        click.echo(f"refused: {done.value.replace('_', ' ')}", err=True)
        sys.exit(1)
    click.echo(f"a letter with a one-time link is on its way to {email}")


@user.command()
@click.argument("email")
@click.option("--dry-run", is_flag=True, help="Only say whether there is such an account.")
def disable(email: str, dry_run: bool) -> None:
    """Close an account: its sessions end at once. Example: lms user disable anna@example.pl"""
    from lms.people.operations.roles import close_account
    from lms.people.queries import accounts

    with writing():
        found = accounts.for_sign_in(normal_email(email))
        if found is None:
            click.echo("there is no account of this address", err=True)
            sys.exit(1)
        refusal = None if dry_run else close_account(found.account_id, by=None, now=clock.now())
    if refusal is not None:
        click.echo(f"refused: {refusal.value.replace('_', ' ')}", err=True)
        sys.exit(1)
    click.echo("the account would be closed" if dry_run else "the account is closed, its sessions ended")


@user.command("reset-mfa")
@click.argument("email")
@click.option("--reason", required=True, help="Stands in the audit trail.")
def reset_mfa(email: str, reason: str) -> None:
    """Take the second step of an account away, for whom no second administrator is at hand.

    Example: lms user reset-mfa anna@example.pl --reason "new phone, confirmed by telephone"
    """
    from lms.people.operations import second_step
    from lms.people.queries import accounts

    with writing():
        found = accounts.for_sign_in(normal_email(email))
        if found is None:
            click.echo("there is no account of this address", err=True)
            sys.exit(1)
        refusal = second_step.reset(found.account_id, by=None, reason=reason, now=clock.now())
    if refusal is not None:
        click.echo("refused: this account has no second step", err=True)
        sys.exit(1)
    click.echo("the second step is taken away, its sessions ended; a letter is on its way to its owner")


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Answer for a script.")
def access(as_json: bool) -> None:
    """Who may do what: every right, the roles that hold it and the doors it opens. Example: lms access --json"""
    from lms.foundation.command import opened, said
    from lms.foundation.language import speaking
    from lms.people import rights, wording

    with opened().app_context(), speaking("en"):
        lines = []
        for right in rights.table_of_rights():
            held = ", ".join(sorted(str(wording.ROLES[role]) for role in right.roles))
            lines += ["", f"{right.code}: {wording.RIGHTS[right.code]}", f"  held by: {held}"]
            lines += [f"  {_line(door)}" for door in right.doors]
        for needs, doors in rights.for_everybody().items():
            lines += ["", str(wording.EVERYBODY[needs]), *(f"  {_line(door)}" for door in doors)]
        said(rights.as_data(), as_json, lines[1:])


def _line(door: Door) -> str:
    again = "  (asks again who is there)" if door.step_up else ""
    return f"{'/'.join(door.methods):9} {door.rule}{again}"


COMMANDS = [user, access]
