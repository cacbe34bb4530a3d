"""`python -m tests.harness.launch serve --port 8123`: the `lms` command, after the sabotage that the run asked for.

`lms serve` turns its process into gunicorn, which would leave a sabotage behind. So the same gunicorn, with the same
settings, is given tests.harness.served instead of lms.wsgi; or what TESTS_SERVE names, to measure something else in it.
"""

from __future__ import annotations

import os
from typing import Any

_become = os.execv


def main() -> None:
    from tests.harness import options, poison, sabotage

    served = os.environ.get("TESTS_SERVE") or ("tests.harness.served:app" if options.sabotage() else "")
    if served:

        def become_served(program: str, words: list[str]) -> Any:
            _become(program, [served if word == "lms.wsgi:app" else word for word in words])

        os.execv = become_served  # type: ignore[assignment]
    sabotage.apply_what_was_asked()
    poison.apply_what_was_asked()
    from lms.cli import main as lms

    lms(prog_name="lms")


if __name__ == "__main__":
    main()
