"""R30: the list behind the participants of the dashboard is shorter than the figure that leads to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any
from unittest.mock import patch

ROW = "R30"
TITLE = "a list of the dashboard is shorter than its figure"
TESTS = ["tests/home", "-k", "every_number_of_the_desk"]
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.home.queries import office
    from lms.projects.models import Participation

    right = office.participants

    def shorter(project_id: int, wish: Any) -> Any:
        return right(project_id, wish).where(Participation.began_on < date(2026, 1, 1))

    with patch.object(office, "participants", shorter):
        yield
