"""S2: the last day of a role is not looked at."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S2"
TITLE = "a role goes on after its last day, and for every project"
TESTS = ("tests/people/test_access.py",)


@contextmanager
def breaks() -> Iterator[None]:
    from sqlalchemy import true

    from lms.people import rules
    from lms.people.models import RoleGrant

    def always(_cls: Any, _today: Any) -> Any:
        return true()

    def everywhere(*_args: Any) -> None:
        return None

    with (
        patch.object(RoleGrant, "in_force", classmethod(always)),
        patch.object(rules, "places_of", everywhere),
    ):
        yield
