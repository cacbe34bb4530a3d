"""`lms programme`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from lms.foundation.command import reading


@click.group()
def programme() -> None:
    """Statutory programmes as data. Example: lms programme export SPEC1-2022 -o spec1.json"""


@programme.command("export")
@click.argument("code", required=False)
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="A file instead of the screen."
)
def export(code: str | None, output: Path | None) -> None:
    """Write one programme version, or all of them, as JSON. Example: lms programme export -o programmes.json"""
    from lms.specialisation import queries

    with reading():
        codes = [code] if code else [row.code for row in queries.programmes()]
        found = [queries.programme(c) for c in codes]
    bodies = [entry[1] for entry in found if entry is not None]
    if not bodies:
        click.echo(
            f"there is no programme {code}" if code else "no programmes are loaded: run lms init or lms demo",
            err=True,
        )
        sys.exit(1)
    text = json.dumps({"programmes": bodies}, ensure_ascii=False, indent=1)
    if output is None:
        click.echo(text)
    else:
        output.write_text(text + "\n", encoding="utf-8")


COMMANDS = [programme]
