"""Rooms stand in one row and look only to their left: the contracts of setup.cfg, run."""

from __future__ import annotations

import configparser
import subprocess
import sys

from tests.harness import tree
from tests.harness.options import ROOT


def test_the_import_contracts_hold() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command; lint_imports_command()",
            "--no-cache",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 kept, 0 broken" in done.stdout


def test_every_room_has_its_place_in_the_row() -> None:
    config = configparser.ConfigParser()
    config.read(ROOT / "setup.cfg", encoding="utf-8")
    row = config["importlinter:contract:rooms"]["layers"].split()
    rooms = {name.split("/")[1] for name, _ in tree.own_texts(".py", under="lms/") if name.count("/") >= 2}
    assert rooms - set(row) == set()
    assert len(row) == len(set(row))
    assert row[-1] == "foundation"
