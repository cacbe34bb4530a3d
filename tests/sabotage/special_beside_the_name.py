"""P18: answers of art. 9 are classified like any other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from unittest.mock import patch

ROW = "P18"
TITLE = "answers of art. 9 are classified like any other"
TESTS = ("tests/privacy/test_special.py",)
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.privacy.queries import register as known
    from lms.privacy.rules.register import Kind
    from tests.privacy import test_special

    right = known.register()
    plain = tuple(
        replace(one, kind=Kind.FACT) if one.kind is Kind.SPECIAL else one
        for one in right["special_answers"].columns
    )
    table = replace(right["special_answers"], columns=plain)

    with patch.object(test_special, "register", lambda: {**right, "special_answers": table}):
        yield
