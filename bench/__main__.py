"""`make bench`: every measurement of this folder as one table: what, size, figure, its bare floor, ratio.

A measurement is a module here with `run(context)` that returns rows made by `context.row(...)`; `BENCH=rush` runs the
module of that name, or those whose `NAMES` hold it. Also written to bench/results.json.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import sys
import time
from dataclasses import asdict
from pathlib import Path

from bench.harness import Context, Row
from tests.harness import options

FOLDER = Path(__file__).parent
RESULTS = FOLDER / "results.json"
NOT_MEASUREMENTS = {"__init__", "__main__", "harness", "prove", "floor_app", "wire_app"}


def measurements(asked: list[str]) -> list[str]:
    """Modules to run, by name."""
    every = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem not in NOT_MEASUREMENTS)
    if not asked:
        return [name for name in every if hasattr(importlib.import_module(f"bench.{name}"), "run")]
    found = []
    for name in every:
        module = importlib.import_module(f"bench.{name}")
        if hasattr(module, "run") and {name, *getattr(module, "NAMES", ())} & set(asked):
            found.append(name)
    return found


def table(rows: list[Row]) -> str:
    """Columns as wide as what stands in them."""
    head = ("what", "size", "figure", "floor", "ratio", "target")
    cells = [head, *(row.cells() for row in rows)]
    widths = [max(len(line[i]) for line in cells) for i in range(len(head))]
    right = {2, 3, 4}
    text = []
    for number, line in enumerate(cells):
        parts = [
            cell.rjust(w) if i in right else cell.ljust(w)
            for i, (cell, w) in enumerate(zip(line, widths, strict=True))
        ]
        text.append("  ".join(parts).rstrip())
        if number == 0:
            text.append("  ".join("-" * w for w in widths))
    return "\n".join(text)


def save(rows: dict[str, list[Row]]) -> None:
    held = json.loads(RESULTS.read_text())["results"] if RESULTS.exists() else {}
    held |= {name: [asdict(row) for row in found] for name, found in rows.items()}
    about = {"python": platform.python_version(), "cores": os.cpu_count(), "system": platform.system()}
    RESULTS.write_text(json.dumps({"machine": about, "results": held}, indent=1, ensure_ascii=False) + "\n")


def main() -> int:
    options.settle()
    parser = argparse.ArgumentParser(prog="make bench", description="Measure.")
    parser.add_argument("names", nargs="*", help="measurements such as rush; all of them when left out")
    asked = parser.parse_args().names
    chosen = measurements(asked)
    if not chosen:
        print(
            f"no measurement is called {' '.join(asked)}; there are {', '.join(measurements([]))}",
            file=sys.stderr,
        )
        return 2
    found: dict[str, list[Row]] = {}
    with Context() as context:
        for name in chosen:
            started = time.monotonic()
            print(f"{name} …", file=sys.stderr, flush=True)
            found[name] = importlib.import_module(f"bench.{name}").run(context)
            print(f"{name}: {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
    print(table([row for rows in found.values() for row in rows]))
    save(found)
    missed = [row.what for rows in found.values() for row in rows if not row.is_met]
    if missed:
        print("missed: " + "; ".join(missed), file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
