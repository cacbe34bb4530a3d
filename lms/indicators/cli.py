"""`lms indicators` and `lms export smefs`."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lms.foundation.command import opened, reading, with_tables

if TYPE_CHECKING:
    from lms.indicators.operations import SmefsFile
    from lms.projects.queries import ProjectView

BREAKDOWNS = ("sex", "county")
DAY = click.DateTime(formats=["%Y-%m-%d"])


def _day(_context: click.Context, _option: click.Parameter, value: datetime | None) -> date | None:
    return None if value is None else value.date()


def _breakdowns(_context: click.Context, _option: click.Parameter, value: str) -> tuple[str, ...]:
    asked = tuple(name.strip() for name in value.split(",") if name.strip())
    unknown = [name for name in asked if name not in BREAKDOWNS]
    if unknown:
        raise click.BadParameter(f"{', '.join(unknown)}: figures can be shown by {', '.join(BREAKDOWNS)}")
    return asked


def _refuse(reason: str) -> None:
    click.echo(reason, err=True)
    sys.exit(1)


def _project(code: str | None) -> ProjectView:
    """The project of this code, or the only one; otherwise the command is refused."""
    from lms.projects import queries

    known = queries.projects()
    found = queries.project(code)
    if found is None and not known:
        _refuse("there is no project yet")
    if found is None:
        codes = ", ".join(one.code for one in known)
        _refuse(f"there is no project {code}; there are {codes}" if code else f"say which project: {codes}")
    assert found is not None
    return found


@click.command()
@click.option("--project", "code", help="Code of the project; may be left out while there is one.")
@click.option(
    "--on", "on", type=DAY, callback=_day, required=True, metavar="DATE", help="The day, as 2026-06-30."
)
@click.option(
    "--by",
    "by",
    callback=_breakdowns,
    default="sex",
    show_default=True,
    help="sex, county or both: sex,county.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "csv", "xlsx"]),
    default="table",
    show_default=True,
)
@click.option(
    "--language", type=click.Choice(["pl", "en"]), default="pl", show_default=True, help="Of the names."
)
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="A file instead of the screen."
)
def indicators(
    code: str | None, on: date, by: tuple[str, ...], form: str, language: str, output: Path | None
) -> None:
    """Figures of a project on a day, cumulative since it began. Unknown is empty, never zero.

    JSON always holds {code, total, women, men} for each indicator; county is that of residence.

    \b
    Example: lms indicators --project KPS --on 2026-06-30
             lms indicators --on 2026-06-30 --by sex,county --format xlsx -o figures.xlsx
    """
    if form == "xlsx" and output is None:
        raise click.UsageError("a workbook is no text for the screen: say where it goes with -o FILE")
    from lms.foundation import clock, storage
    from lms.foundation.language import speaking
    from lms.indicators import operations, paper, queries

    with reading(), speaking(language):
        if on > clock.today():
            _refuse(f"{on} has not come yet: nobody knows its figures")
        report = queries.report(_project(code), on)
        counties = queries.by_county(report.project, on) if "county" in by else ()
        body = paper.FORMATS[form](report, counties, "sex" in by)
        if output is not None:
            with storage.transaction():
                operations.note_figures(report.project.id, on, by=None, now=clock.now())
    _give(body, output)
    for fault in report.faults:
        codes = " + ".join(fault.codes)
        click.echo(
            f"sums do not agree ({fault.part}): {codes} = {fault.left}, {fault.limit} = {fault.right}",
            err=True,
        )


def _give(body: bytes, output: Path | None) -> None:
    if output is None:
        click.echo(body.decode(), nl=False)
    else:
        output.write_bytes(body)


@click.group()
def export() -> None:
    """Files for other systems. Example: lms export smefs --project KPS -o participants.csv"""


@export.command()
@click.option("--project", "code", help="Code of the project; may be left out while there is one.")
@click.option(
    "--from",
    "began_from",
    type=DAY,
    callback=_day,
    metavar="DATE",
    help="Only who began on this day or later.",
)
@click.option(
    "--to",
    "began_until",
    type=DAY,
    callback=_day,
    metavar="DATE",
    help="Only who began on this day or earlier.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    help="The file to write.",
)
@click.option("--json", "as_json", is_flag=True, help="Answer for a script.")
def smefs(
    code: str | None, began_from: date | None, began_until: date | None, output: Path, as_json: bool
) -> None:
    """Write the participant file for SM EFS: everybody who may go. Who stays out is counted, with reasons.

    The file holds PESELs in full; it is readable by its owner only, and the audit trail notes it.

    \b
    Example: lms export smefs --project KPS -o participants.csv
             lms export smefs --from 2026-01-01 --to 2026-06-30 -o half-year.csv
    """
    if began_from and began_until and began_from > began_until:
        raise click.UsageError(f"--from {began_from} is later than --to {began_until}")
    from lms.foundation import clock, storage
    from lms.indicators import operations

    with opened().app_context(), with_tables():
        with storage.unit(writes=False):
            project = _project(code)
            file = operations.make_smefs(project, began_from=began_from, began_until=began_until)
        if file.count:
            with _named_at_the_end(output, file.body), storage.transaction():
                operations.note_smefs(project.id, file, by=None, now=clock.now())
    _tell(file, output, as_json)
    if not file.count:
        sys.exit(1)


@contextmanager
def _named_at_the_end(output: Path, body: bytes) -> Iterator[None]:
    """Write the file beside its place, mode 0600: it gets its name only when the audit trail has noted it."""
    draft = output.with_name(f".{output.name}.part")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as target:
            target.write(body)
        yield
        draft.replace(output)
    finally:
        draft.unlink(missing_ok=True)


def _tell(file: SmefsFile, output: Path, as_json: bool) -> None:
    reasons: dict[str, int] = {}
    for person in file.left_out:
        for reason in {f"{fault.field}: {fault.reason}" for fault in person.faults}:
            reasons[reason] = reasons.get(reason, 0) + 1
    if as_json:
        said = {
            "file": str(output) if file.count else None,
            "people": file.count,
            "left_out": len(file.left_out),
            "reasons": dict(sorted(reasons.items())),
        }
        click.echo(json.dumps(said, ensure_ascii=False))
        return
    if file.count:
        click.echo(f"{output}: {file.count} people")
    else:
        click.echo("nobody may go to SM EFS, so there is no file", err=True)
    if file.left_out:
        click.echo(f"{len(file.left_out)} people stay out:", err=True)
        for reason, many in sorted(reasons.items(), key=lambda item: -item[1]):
            click.echo(f"  {many:6} {reason.replace('_', ' ')}", err=True)


COMMANDS = [indicators, export]
