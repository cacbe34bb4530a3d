"""How a room's commands reach the application: through the command line that runs them, never by importing it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click
from flask import Flask
from sqlalchemy.exc import DatabaseError

from lms.foundation import storage, tables


@contextmanager
def reading() -> Iterator[Flask]:
    """The application inside a unit of work that only reads."""
    with opened().app_context(), with_tables(), storage.unit(writes=False):
        yield _current()


@contextmanager
def writing() -> Iterator[Flask]:
    """The application inside one transaction: saved when the block ends well, else rolled back."""
    with opened().app_context(), with_tables(), storage.transaction():
        yield _current()


@contextmanager
def with_tables() -> Iterator[None]:
    """One line instead of a stack when the tables are not those of this version, or the database is away."""
    try:
        yield
    except DatabaseError as error:
        fault = tables.fault()
        if fault is None:
            raise
        raise click.ClickException(fault) from error


def opened() -> Flask:
    """The application of the command that runs; faulty settings end the command with one line a fault."""
    opener: Callable[[], Flask] = click.get_current_context().find_root().obj
    return opener()


def _current() -> Flask:
    from flask import current_app

    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]
    return app


def said(data: Any, as_json: bool, lines: list[str]) -> None:
    """Print for a person or, with --json, for a script."""
    click.echo(json.dumps(data, ensure_ascii=False, default=str) if as_json else "\n".join(lines))
