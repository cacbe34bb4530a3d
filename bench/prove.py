"""`make prove`: the promises at full size, and the sabotages that must turn their tests red.

A test shows a row by `@pytest.mark.row("R1")`. Each row's tests run alone and one after another, so that times mean
something; then once more, at the size of `make test`, with each sabotage of tests/sabotage that names the row: the
row is proven when the first run is green and every sabotage is noticed. Written to bench/proof.json. LMS_FULL=nightly
plays rows that have a nightly size at that size (R5: 5 000 sequences of 100 steps).
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from tests.harness import sabotage
from tests.harness.options import ROOT

PROOF = ROOT / "bench" / "proof.json"
LONGEST_SECONDS = 7200


@dataclass(frozen=True)
class Run:
    """One run of pytest: what passed, what failed, and how long it took."""

    passed: int
    failed: int
    broken: int
    seconds: float
    said: str = field(default="", repr=False)

    @property
    def is_green(self) -> bool:
        return self.passed > 0 and not self.failed and not self.broken


@dataclass(frozen=True)
class Noticed:
    """Whether the tests of a row saw a sabotage: in how many of how many runs, and how many were promised."""

    name: str
    title: str
    times: int
    of: int
    wanted: int
    seconds: float

    @property
    def is_enough(self) -> bool:
        return self.times >= self.wanted


@dataclass(frozen=True)
class Proof:
    """What was shown about a row."""

    row: str
    run: Run
    figures: tuple[dict[str, Any], ...]
    sabotages: tuple[Noticed, ...]

    @property
    def holds(self) -> bool:
        return self.run.is_green and all(s.is_enough for s in self.sabotages)


def pytest_run(words: list[str], **environ: str) -> Run:
    """Run pytest with these words. `broken` counts tests that never came to their question."""
    with tempfile.TemporaryDirectory(prefix="lms-prove-") as folder:
        report = Path(folder) / "report.xml"
        started = time.monotonic()
        try:
            said = subprocess.run(
                [
                    sys.executable,
                    "-m",
                    "pytest",
                    "-q",
                    "-p",
                    "no:randomly",
                    "--disable-warnings",
                    f"--junitxml={report}",
                    *words,
                ],
                cwd=ROOT,
                env=os.environ | environ,
                capture_output=True,
                text=True,
                timeout=LONGEST_SECONDS,
                check=False,
            ).stdout
        except subprocess.TimeoutExpired:
            return Run(0, 0, 1, LONGEST_SECONDS, f"not finished after {LONGEST_SECONDS} s")
        seconds = time.monotonic() - started
        counts = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0}
        if report.exists():
            for suite in ElementTree.parse(report).iter("testsuite"):
                counts = {name: count + int(suite.get(name, 0)) for name, count in counts.items()}
        passed = counts["tests"] - counts["failures"] - counts["errors"] - counts["skipped"]
        return Run(passed, counts["failures"], counts["errors"] + counts["skipped"], round(seconds, 1), said)


def rows_with_tests() -> dict[str, list[str]]:
    """Every row that some test shows, with those tests, in the order of quality.md."""
    with tempfile.TemporaryDirectory(prefix="lms-prove-") as folder:
        target = Path(folder) / "rows.json"
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "--collect-only", f"--rows-to={target}", "tests"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        if not target.exists():
            raise SystemExit(done.stdout[-3000:] + done.stderr[-3000:])
        found: dict[str, list[str]] = json.loads(target.read_text())
    return dict(sorted(found.items(), key=lambda item: place(item[0])))


def place(row: str) -> tuple[int, int]:
    match = re.fullmatch(r"([A-Z])(\d+)", row)
    return ("RSPAO".find(match[1]), int(match[2])) if match else (99, 0)


def notice(broken: sabotage.Sabotage) -> list[Noticed]:
    """Run the row's tests with the sabotage as often as its module says, on each of its databases by itself."""
    module, found = broken.module, []
    of, wanted = getattr(module, "RUNS", 1), getattr(module, "AT_LEAST", 1)
    for databases in getattr(module, "DATABASES", ("all",)):
        words = ["--row", broken.row, "-x", "--databases", databases, *getattr(module, "TESTS", [])]
        started, times = time.monotonic(), 0
        for _ in range(of):
            times += pytest_run(words, LMS_FULL="", LMS_SABOTAGE=broken.name).failed > 0
        seconds = round(time.monotonic() - started, 1)
        name = broken.name if databases == "all" else f"{broken.name} on {databases}"
        found.append(Noticed(name, broken.title, times, of, wanted, seconds))
    return found


def prove(row: str) -> Proof:
    with tempfile.TemporaryDirectory(prefix="lms-prove-") as folder:
        figures = Path(folder) / "figures"
        run = pytest_run(
            ["--row", row], LMS_FULL=os.environ.get("LMS_FULL") or "1", TESTS_FIGURES=str(figures)
        )
        measured = [json.loads(line) for line in figures.read_text().splitlines()] if figures.exists() else []
    if not run.is_green:
        print(run.said[-6000:], file=sys.stderr)
    seen = tuple(line for broken in sabotage.every() if broken.row == row for line in notice(broken))
    return Proof(row, run, tuple(measured), seen)


def lines(proof: Proof) -> list[str]:
    run = proof.run
    mark = "holds" if proof.holds else "FAILS"
    text = [
        f"{proof.row:5} {mark:6} {run.passed:4} passed {run.failed + run.broken:3} failed {run.seconds:8.1f} s"
    ]
    for figure in proof.figures:
        target = f"  ({figure['target']})" if figure["target"] else ""
        where = re.search(r"\[(.+)\]", figure["test"])
        name = figure["what"] + (f" [{where[1]}]" if where else "")
        text.append(f"        {name:48} {figure['value']:>12,g} {figure['unit']}{target}")
    for seen in proof.sabotages:
        word = "noticed" if seen.is_enough else "NOT NOTICED"
        text.append(
            f"        sabotage {seen.name}: {word} {seen.times}/{seen.of} in {seen.seconds:.1f} s: {seen.title}"
        )
    return text


def written(proof: Proof) -> dict[str, Any]:
    run = {name: value for name, value in asdict(proof.run).items() if name != "said"}
    return {
        "row": proof.row,
        "holds": proof.holds,
        **run,
        "figures": [{k: v for k, v in figure.items() if k != "rows"} for figure in proof.figures],
        "sabotages": [asdict(seen) for seen in proof.sabotages],
    }


def save(proof: Proof) -> None:
    """Write what was just shown, as soon as it was: a run of all rows takes hours. Other rows keep what they had."""
    held = {entry["row"]: entry for entry in json.loads(PROOF.read_text())["rows"]} if PROOF.exists() else {}
    held[proof.row] = written(proof)
    about = {"python": platform.python_version(), "cores": os.cpu_count(), "system": platform.system()}
    body = {"machine": about, "rows": [held[row] for row in sorted(held, key=place)]}
    PROOF.write_text(json.dumps(body, indent=1, ensure_ascii=False) + "\n")


def main() -> int:
    parser = argparse.ArgumentParser(prog="make prove", description="Prove the promises at full size.")
    parser.add_argument("rows", nargs="*", help="rows such as R1; all of them when left out")
    asked = parser.parse_args().rows
    known = rows_with_tests()
    unknown = [row for row in asked if row not in known]
    if unknown:
        print(f"no test shows {', '.join(unknown)}; shown are {', '.join(known)}", file=sys.stderr)
        return 2
    proofs = []
    for row in asked or known:
        proofs.append(prove(row))
        print("\n".join(lines(proofs[-1])), flush=True)
        save(proofs[-1])
    failed = [proof.row for proof in proofs if not proof.holds]
    print(
        f"{len(proofs) - len(failed)} of {len(proofs)} rows hold"
        + (f"; not: {', '.join(failed)}" if failed else "")
    )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
