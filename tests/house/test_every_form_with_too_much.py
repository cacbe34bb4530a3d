"""Nothing is written but what a form asks: every form is sent with names of columns, roles and consents added (S5).

Time stands and chance repeats itself, so the database after the form with too much must be the database after the
plain form, to the last random reference.
"""

from __future__ import annotations

import os
import random
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import pytest
from flask.testing import FlaskClient

from tests.harness.fillings import FILLINGS, Filling, Sending, filled
from tests.harness.options import is_full
from tests.harness.rows import Rows, differences, rows_of
from tests.harness.scene import Scene

pytestmark = pytest.mark.row("S5")
SOME = FILLINGS if is_full() else FILLINGS[2::9]
# What an attacker tries first, with values that would do harm.
WANTED = {
    "role": "administrator",
    "roles": "administrator",
    "institution": "1",
    "institution_id": "2",
    "status": "valid",
    "state": "seated",
    "version": "1",
    "number": "1/KPS/2026",
    "sequence": "1",
    "created_at": "2020-01-01T00:00:00+00:00",
    "began_on": "2020-01-01",
    "ended_on": "2020-01-01",
    "confirmed_at": "2020-01-01T00:00:00+00:00",
    "consents": "1",
    "notice_version": "1",
    "notice": "y",
    "is_staff": "1",
    "is_enabled": "1",
    "is_demo": "1",
    "person_id": "8",
    "account_id": "8",
    "by": "8",
    "id": "8",
    "ref": "aaaaaaaaaaaaa",
    "password_hash": "x",
    "language": "en",
    "special": "1",
}
# Not left out of the comparison: sentences and sessions. Only what the form's own content is recorded by.
OWN_CONTENT = {"used_form": ("fingerprint",)}


@contextmanager
def repeated_chance() -> Iterator[None]:
    """Every reference, secret, salt and nonce drawn inside is the same each time."""
    dice = random.Random(5)
    with patch.object(os, "urandom", dice.randbytes), patch.object(random, "_urandom", dice.randbytes):
        yield


def shape_of(name: str) -> str:
    """A value that a column of this name might take."""
    if name.startswith(("is_", "has_", "may_")):
        return "1"
    if name.endswith("_at"):
        return "2020-01-01T00:00:00+00:00"
    if name.endswith("_on") or name == "day":
        return "2020-01-01"
    return "8"


def columns() -> set[str]:
    """The name of every column of every table."""
    from lms.foundation.storage import Base

    return {column.name for table in Base.metadata.sorted_tables for column in table.columns}


def too_much(sending: Sending, asked: set[str]) -> dict[str, str]:
    """Names that this form does not ask for: the first twenty and more, every column, every field of other forms."""
    names = {name: shape_of(name) for name in columns() | asked} | WANTED
    left_out = sending.own_names | {"csrf_token", "form_key"}
    return {name: value for name, value in names.items() if name not in left_out}


def fields_of_all_forms() -> set[str]:
    """The name of every field of every form class of the application."""
    from wtforms.form import BaseForm

    from lms.foundation.forms import Form

    def below(kind: type[BaseForm]) -> Iterator[type[BaseForm]]:
        for child in kind.__subclasses__():
            yield child
            yield from below(child)

    return {
        name
        for kind in below(Form)
        for name in dir(kind)
        if hasattr(getattr(kind, name, None), "field_class")
    }


def after(scene: Scene, sending: Sending, client: Any, more: dict[str, str]) -> tuple[int, str | None, Rows]:
    with repeated_chance():
        answer = sending.by(client, **more)
    words = re.sub(r"<[^>]*>|\s+", " ", answer.get_data(as_text=True)) if answer.status_code == 422 else ""
    assert answer.status_code in (200, 204, 303), words[:2000]
    return answer.status_code, answer.headers.get("Location"), rows_of(scene.app, OWN_CONTENT)


def writes_only_what_it_asks(filling: Filling, scene: Scene) -> None:
    sending, cookies = filled(filling, scene)
    more = too_much(sending, fields_of_all_forms() - set(filling.also_asks))
    assert len(more) >= 20
    results = []
    for added in ({}, more):
        scene.afresh()
        fresh = FlaskClient(scene.app, scene.app.response_class)
        for name, value in cookies.items():
            fresh.set_cookie(name, value)
        results.append(after(scene, sending, fresh, added))
    plain, attacked = results
    assert attacked[:2] == plain[:2]
    assert differences(plain[2], attacked[2]) == []


@pytest.mark.parametrize("filling", FILLINGS, ids=lambda filling: filling.name)
def test_a_form_with_too_much_writes_what_the_plain_form_writes(filling: Filling, scene: Scene) -> None:
    writes_only_what_it_asks(filling, scene)


@pytest.mark.postgres
@pytest.mark.parametrize("filling", SOME, ids=lambda filling: filling.name)
def test_on_postgresql_too(filling: Filling, scene: Scene) -> None:
    writes_only_what_it_asks(filling, scene)
