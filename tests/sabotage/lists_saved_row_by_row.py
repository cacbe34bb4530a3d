"""R29: each row of a list is saved by itself, so that a list that is struck down in the middle stays half done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "R29"
TITLE = "each row of a list is saved by itself"
TESTS = ["tests/people/test_import_whole_or_not.py", "-k", "killed"]


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation.storage import db
    from lms.people.operations.imports import institutions, people

    def saving(write: Any) -> Any:
        def write_and_save(*args: Any, **kwargs: Any) -> None:
            write(*args, **kwargs)
            db.session.commit()

        return write_and_save

    with (
        patch.object(people, "write", saving(people.write)),
        patch.object(institutions, "write", saving(institutions.write)),
    ):
        yield
