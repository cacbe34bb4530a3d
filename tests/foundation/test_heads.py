"""The head of the trail outside the database: once a day, by itself, and compared by `lms audit verify` (S33)."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import text, update

from lms.cli import main
from lms.foundation import audit, heads, jobs, storage
from lms.foundation.audit import AuditHead

pytestmark = pytest.mark.row("S33")


@pytest.fixture
def office(make_app: Callable[..., Any], home: Path) -> Any:
    """An application with a home of its own, where the heads lie."""
    app = make_app()
    with app.app_context():
        yield app


@pytest.fixture
def run(office: Any, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    monkeypatch.setattr("lms.cli.open_app", lambda: office)
    return lambda *words: CliRunner().invoke(main, ["audit", *map(str, words)], catch_exceptions=False)


def step(count: int = 1) -> None:
    for number in range(count):
        with storage.transaction():
            audit.record("thing.change", "thing", number, by=None)


def cut_and_hide(last: int) -> None:
    """Cut the end off and let the head say that it was always so."""
    with storage.transaction() as session:
        for name in ("audit_entry_no_update", "audit_entry_no_delete"):
            session.execute(text(f"DROP TRIGGER {name}"))
        session.execute(text(f"DELETE FROM audit_entry WHERE seq > {last}"))
        kept = session.execute(text(f"SELECT hash FROM audit_entry WHERE seq = {last}")).scalar_one()
        session.execute(update(AuditHead).values(seq=last, hash=kept))


def test_the_worker_writes_one_head_a_day_of_warsaw(
    office: Any, home: Path, clock_at: Callable[[str], Any]
) -> None:
    path = heads.place(home)
    for moment in ("2026-11-23 00:01", "2026-11-23 23:58", "2026-11-24 00:00", "2026-11-24 12:00"):
        clock_at(moment)
        step()
        jobs.minute()
    found = heads.read(path)
    assert [head.seq for head in found] == [1, 3]
    assert [head.at[:16] for head in found] == ["2026-11-22T23:01", "2026-11-23T23:00"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert audit.examine([(head.seq, head.hash) for head in found]) == audit.Verdict(4)


def test_the_head_stands_in_the_log_too(office: Any, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[Any] = []
    monkeypatch.setattr(heads.log, "info", lambda _text, line: said.append(line))
    step()
    head = heads.keep(heads.place(home))
    assert said == [{"event": "audit head", "seq": 1, "hash": head.hash}]


def test_a_damaged_line_is_named_and_does_not_stop_the_next_day(office: Any, home: Path, run: Any) -> None:
    path = heads.place(home)
    path.write_text("no head\n")
    answer = run("verify")
    assert (answer.exit_code, answer.output) == (1, "line 1 of the file of heads is damaged\n")
    assert heads.keep_daily() is not None
    with pytest.raises(heads.NotReadable, match="line 1"):
        heads.read(path)


def test_verify_says_what_it_compared(office: Any, home: Path, run: Any) -> None:
    answer = run("verify")
    assert (answer.exit_code, answer.output) == (
        0,
        "0 entries, the chain holds\nnothing is recorded yet\n",
    )
    step(3)
    assert "no head was written down yet" in run("verify").output
    heads.keep(heads.place(home))
    step(2)
    heads.keep(heads.place(home))
    answer = run("verify")
    assert answer.exit_code == 0
    assert answer.output.splitlines() == [
        "5 entries, the chain holds",
        "it agrees with all 2 heads written down outside the database",
    ]


@pytest.mark.parametrize("where", ["home", "elsewhere"])
def test_a_hidden_cut_is_found_and_said_in_words(
    where: str, office: Any, home: Path, tmp_path: Path, run: Any
) -> None:
    step(6)
    copy = tmp_path / "safe.jsonl"
    words = ["verify"]
    if where == "home":
        heads.keep(heads.place(home))
    else:
        copy.write_text(run("head", "--json").output)
        words += ["--heads", str(copy)]
    cut_and_hide(4)
    assert audit.verify() == (4, None)  # the chain alone believes it
    answer = run(*words)
    assert answer.exit_code == 1
    assert answer.output.splitlines()[:2] == [
        "the chain is broken",
        "entry 5 is not what was written down outside the database: it was changed or removed",
    ]
    told = json.loads(run(*words, "--json").output)
    assert told == {"entries": 4, "broken_at": 5, "why": "exported", "heads": 1}


def test_a_broken_link_and_a_broken_end_have_words(office: Any, run: Any) -> None:
    step(4)
    with storage.transaction() as session:
        session.execute(update(AuditHead).values(seq=3))
    answer = run("verify")
    assert answer.exit_code == 1
    assert "the trail does not end where its head says: entry 4" in answer.output
    with storage.transaction() as session:
        session.execute(text("DROP TRIGGER audit_entry_no_update"))
        session.execute(text("UPDATE audit_entry SET reason = 'x' WHERE seq = 2"))
    answer = run("verify")
    assert answer.exit_code == 1
    assert "entry 2 does not fit the one before it" in answer.output


def test_a_wrong_call_is_a_wrong_call(run: Any) -> None:
    assert run("verify", "--heads", "/no/such/file").exit_code == 2
