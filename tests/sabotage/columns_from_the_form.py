"""S5: the form of a person takes a column that it never asked for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S5"
TITLE = "what is sent beside the fields of a person is written too"
TESTS = ["tests/house/test_every_form_with_too_much.py"]
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from flask import request

    from lms.people.forms.register import PersonForm

    asked_for = PersonForm.values

    def everything(form: PersonForm, institution_id: int | None) -> dict[str, Any]:
        return asked_for(form, institution_id) | {"is_demo": "is_demo" in request.form}

    with patch.object(PersonForm, "values", everything):
        yield
