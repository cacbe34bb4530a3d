"""R11: a letter that is tried again gets a new Message-ID, so that nobody can drop the second one."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "R11"
TITLE = "every try has a Message-ID of its own"
TESTS = ["tests/foundation/test_outage.py"]


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import mail

    write = mail.envelope

    def renumbered(*args: Any, **more: Any) -> Any:
        return write(*args, **more | {"message_id": f"<{secrets.token_hex(16)}@localhost>"})

    with patch.object(mail, "envelope", renumbered):
        yield
