"""How a room's commands reach the application: through the command line that runs them, never by importing it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click
from flask import Flask

from lms.foundation import storage


@contextmanager
def reading() -> Iterator[Flask]:
    """The application inside a unit of work that only reads."""
    with opened().app_context(), storage.unit(writes=False):
        yield _current()


@contextmanager
def writing() -> Iterator[Flask]:
    """The application inside one transaction: saved when the block ends well, else rolled back."""
    with opened().app_context(), storage.transaction():
        yield _current()


def opened() -> Flask:
    """The application of the command that runs; faulty settings end the command with one line a fault."""
    opener: Callable[[], Flask] = click.get_current_context().find_root().obj
    return opener()


def _current() -> Flask:
    from flask import current_app

    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]
    return app
