"""A letter that ends its worker: TESTS_POISON=17 makes letter 17 of the kind `test.note` kill whoever writes it.

Only processes that the harness starts know it; the application has no such kind of letter.
"""

from __future__ import annotations

import os
import signal
from typing import Any

KIND = "test.note"


def note(facts: dict[str, Any], _language: str) -> Any:
    """What any other letter of this kind says."""
    from lms.foundation.outbox import Letter

    return Letter(f"Nr {facts['number']}", ("Zażółć gęślą jaźń.",))


def apply_what_was_asked() -> None:
    number = os.environ.get("TESTS_POISON")
    if not number:
        return
    from lms.foundation import outbox

    def write(facts: dict[str, Any], language: str) -> Any:
        if facts["number"] == int(number):
            os.kill(os.getpid(), signal.SIGKILL)
        return note(facts, language)

    outbox.WRITERS[KIND] = write
