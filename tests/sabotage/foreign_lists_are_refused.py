"""S2: a list of somebody else is refused and not unknown, which tells that it is there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S2"
TITLE = "a foreign list of attendance answers otherwise than none"
TESTS = ["tests/house/test_every_object.py"]
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from flask import abort

    from lms.attendance import queries

    own = queries.meeting_by_ref

    def known_to_be_there(ref: str, *, trainer_id: int | None) -> Any:
        found = own(ref, trainer_id=trainer_id)
        if found is None and own(ref, trainer_id=None) is not None:
            abort(403)
        return found

    with patch.object(queries, "meeting_by_ref", known_to_be_there):
        yield
