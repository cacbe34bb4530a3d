"""R5: whoever moves up from the queue is not told, and the audit trail does not know either."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "R5"
TITLE = "moving up leaves no letter and no entry in the audit trail"


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import audit, outbox

    record, post = audit.record, outbox.post

    def forget(verb: str, *about: Any, **more: Any) -> None:
        if verb != "enrolment.promote":
            record(verb, *about, **more)

    def keep_silent(kind: str, *about: Any, **more: Any) -> None:
        if kind != "enrolment.promoted":
            post(kind, *about, **more)

    with patch.object(audit, "record", forget), patch.object(outbox, "post", keep_silent):
        yield
