"""S23: which step of time was taken last is not remembered."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "S23"
TITLE = "a code of the app works as often as it is shown"
TESTS = ("tests/home/test_second_step.py",)


@contextmanager
def breaks() -> Iterator[None]:
    from sqlalchemy import true

    from lms.people import rules
    from lms.people.operations import second_step
    from lms.people.rules import StepRefusal

    def judge(step: int | None, _last_step: int) -> StepRefusal | None:
        return StepRefusal.WRONG if step is None else None

    with (
        patch.object(rules, "judge", judge),
        patch.object(second_step, "_taken_before", lambda _step: true()),
    ):
        yield
