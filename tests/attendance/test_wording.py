"""Nothing the rules can answer is left without words."""

from __future__ import annotations

import pytest

from lms.attendance import wording
from lms.attendance.rules import (
    CloseRefusal,
    MarkFault,
    MarkKind,
    MarkRefusal,
    NotCompletedReason,
    NotDecidedReason,
)


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        (wording.MARKS, MarkKind),
        (wording.MARK_FAULTS, MarkFault),
        (wording.MARK_REFUSALS, MarkRefusal),
        (wording.CLOSE_REFUSALS, CloseRefusal),
        (wording.NOT_COMPLETED, NotCompletedReason),
        (wording.NOT_DECIDED, NotDecidedReason),
    ],
)
def test_every_code_has_its_words(table: wording.Words, codes: type) -> None:
    assert set(table) == set(codes)
    assert all(str(sentence).strip() for sentence in table.values())
