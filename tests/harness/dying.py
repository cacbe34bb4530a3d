"""A command killed in the middle: a helper that forks a process for each try and lets it die at a statement.

    with Dying(url, home) as helper:
        helper.upgrade("0002")         # how many statements it took: the process ended by itself
        helper.upgrade("0002", 17)     # None: kill -9 before the 17th statement, nothing was tidied up
        helper.lms(["import", "people", "list.csv"], 17)

Started once, since Python and the application take a second to load; it has one thread and no connection, so that a
child begins as a new process does.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import traceback
from pathlib import Path
from typing import Any, Self

from tests.harness.environment import environ, process_environ
from tests.harness.options import ROOT


class Dying:
    """The helper's process, ended with the block."""

    def __init__(self, url: str, home: Path) -> None:
        home.mkdir(parents=True, exist_ok=True)
        settings = environ(database_url=url, home=home)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.harness.dying"],
            env=process_environ(settings) | {"PYTHONPATH": str(ROOT)},
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.process.communicate(timeout=20)

    def upgrade(self, revision: str, die_at: int = 0) -> int | None:
        """Statements that the whole upgrade took; None when it was killed before statement `die_at`."""
        return self._do({"upgrade": revision, "die_at": die_at})

    def lms(self, words: list[str], die_at: int = 0) -> int | None:
        """The same for a command of `lms`."""
        return self._do({"lms": words, "die_at": die_at})

    def _do(self, asked: dict[str, Any]) -> int | None:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps(asked) + "\n")
        self.process.stdin.flush()
        status, statements = map(int, self.process.stdout.readline().split())
        if status == -signal.SIGKILL:
            return None
        assert status == 0, f"{asked} ended with {status}"
        return statements


def main() -> None:
    from lms.app import create_app
    from lms.foundation.settings import Settings
    from tests.harness import sabotage

    sabotage.apply_what_was_asked()
    app = create_app(Settings.from_environ())
    for line in sys.stdin:
        asked = json.loads(line)
        told, tells = os.pipe()
        child = os.fork()
        if not child:
            os.close(told)
            os._exit(_run(app, asked, tells))
        os.close(tells)
        with os.fdopen(told) as answer:
            statements = answer.read() or "0"
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        sys.stdout.write(f"{status} {statements}\n")
        sys.stdout.flush()


def _run(app: Any, asked: dict[str, Any], tells: int) -> int:
    from sqlalchemy import Engine, event

    from lms.foundation.tables import upgrade

    count, die_at = 0, asked["die_at"]

    def one_more(*_what: Any) -> None:
        nonlocal count
        count += 1
        if count == die_at:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", one_more)
    try:
        if "lms" in asked:
            _command(app, asked["lms"])
        else:
            with app.app_context():
                upgrade(revision=asked["upgrade"])
    except BaseException:  # noqa: BLE001 - the child ends here, it must not go on as its parent
        traceback.print_exc()
        return 1
    os.write(tells, str(count).encode())
    return 0


def _command(app: Any, words: list[str]) -> None:
    """A command of `lms` on this application, silent; one that refuses raises."""
    from click.testing import CliRunner

    from lms import cli

    cli.open_app = lambda: app
    done = CliRunner().invoke(cli.main, words, catch_exceptions=False)
    assert done.exit_code == 0, done.output


if __name__ == "__main__":
    main()
