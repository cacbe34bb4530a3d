"""`lms user` and `lms import`."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lms.foundation import clock
from lms.foundation.command import reading, said, writing
from lms.people.rules import Role, check_email, normal_email

if TYPE_CHECKING:
    from lms.foundation.doors import Door
    from lms.people.rules.imports import Column, ListKind

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


@click.group("import")
def lists() -> None:
    """Lists out of spreadsheets. Example: lms import institutions list.xlsx --dry-run"""


_OPTIONS = (
    click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path)),
    click.option("--dry-run", is_flag=True, help="Only say what would happen, row by row."),
    click.option(
        "--map",
        "map_file",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help='JSON file: heading of a column → what it is, for example {"Placówka": "name"}.',
    ),
    click.option("--json", "as_json", is_flag=True, help="Answer for a script."),
)


def _with_options(command: Any) -> Any:
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@lists.command()
@_with_options
def people(file: Path, dry_run: bool, map_file: Path | None, as_json: bool) -> None:
    """Take over a list of people, all or nothing. Example: lms import people people.xlsx --dry-run"""
    _import("people", file, dry_run, map_file, as_json)


@lists.command()
@_with_options
def institutions(file: Path, dry_run: bool, map_file: Path | None, as_json: bool) -> None:
    """Take over a list of institutions, all or nothing. Example: lms import institutions list.ods --map columns.json"""
    _import("institutions", file, dry_run, map_file, as_json)


def _import(kind: str, file: Path, dry_run: bool, map_file: Path | None, as_json: bool) -> None:
    """Exit status 1: a list with faults, or no list at all; 2: a mapping that says nothing of it."""
    from lms.foundation.language import speaking
    from lms.people.operations import imports
    from lms.people.rules.imports import ListKind
    from lms.people.wording import COLUMNS, ROWS

    holds, rows = ListKind(kind), _sheet(file)
    columns = _columns(rows[0], holds, map_file)
    with (reading if dry_run else writing)(), speaking("en"):
        now, today = clock.now(), clock.today()
        if dry_run:
            plan = imports.plan_rows(holds, columns, rows, today)
        else:
            plan = imports.take_over_rows(holds, columns, rows, by=None, now=now, on=today)
        faults = [
            {
                "row": fault.number,
                "column": str(COLUMNS[fault.column]) if fault.column else "",
                "fault": str(fault.fault),
                "words": str(ROWS[fault.fault]),
            }
            for fault in plan.faults
        ]
    data = {"created": plan.created, "changed": plan.changed, "same": plan.same, "faults": faults}
    would = "would be " if dry_run or faults else ""
    lines = [f"row {fault['row']}, {fault['column']}: {fault['words']}" for fault in faults]
    lines.append(f"{plan.created} {would}new, {plan.changed} {would}changed, {plan.same} as they are")
    if faults:
        lines.append(f"{len(faults)} faults: nothing was taken over")
    said(data | {"taken_over": not dry_run and not faults}, as_json, lines)
    sys.exit(1 if faults else 0)


def _sheet(file: Path) -> tuple[tuple[str, ...], ...]:
    """The rows of the longest sheet, its headings first."""
    from lms.foundation import spreadsheets
    from lms.people.rules.imports import MOST_ROWS

    read = spreadsheets.read(file.read_bytes())
    if isinstance(read, spreadsheets.SheetFault):
        raise click.ClickException(f"{file.name}: {read.value.replace('_', ' ')}; send XLSX, ODS or CSV")
    rows = max(read, key=lambda one: len(one.rows)).rows
    if not 1 < len(rows) <= MOST_ROWS + 1:
        raise click.ClickException(
            f"{file.name} has {max(len(rows) - 1, 0)} rows; a list has 1 to {MOST_ROWS}"
        )
    return rows


def _columns(headings: Sequence[str], kind: ListKind, map_file: Path | None) -> dict[int, Column]:
    """Place → what it is: as the mapping says, else as its heading does."""
    from lms.people.rules.imports import (
        Column,
        chosen_twice,
        columns_for,
        folded,
        guess_columns,
        missing_columns,
    )

    columns = guess_columns(headings, kind)
    if map_file is not None:
        known = {folded(heading): place for place, heading in enumerate(headings)}
        columns = {}
        for heading, word in _mapping(map_file).items():
            if folded(heading) not in known or word not in columns_for(kind):
                may = ", ".join(columns_for(kind))
                raise click.UsageError(f"{heading}: {word} says nothing of this list; columns can be {may}")
            columns[known[folded(heading)]] = Column(word)
    if chosen_twice(tuple(columns.values())):
        raise click.UsageError("two columns were said to be the same")
    if missing_columns(columns.values(), kind) is not None:
        raise click.UsageError("the list has no column of names; say which one it is with --map")
    return columns


def _mapping(file: Path) -> dict[str, str]:
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise click.UsageError(f"{file.name} is no JSON: {error}") from error
    if not isinstance(told, dict):
        raise click.UsageError(f"{file.name} must hold an object: heading → what the column is")
    return {str(heading): str(word) for heading, word in told.items()}


COMMANDS = [user, lists, access]
