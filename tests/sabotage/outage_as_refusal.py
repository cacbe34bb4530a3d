"""R11: a mail server that is away counts as a refusal of each letter, which is given up after some tries."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "R11"
TITLE = "letters are given up while the mail server is away"
TESTS = ["tests/foundation/test_outage.py"]


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import mail
    from lms.foundation.rules import Reason

    connect = mail.SmtpPostman._connect

    def refused(self: Any) -> Any:
        try:
            return connect(self)
        except mail.ServerDown as down:
            raise mail.Refused(Reason.CONTENT, down.said) from down

    with patch.object(mail.SmtpPostman, "_connect", refused):
        yield
