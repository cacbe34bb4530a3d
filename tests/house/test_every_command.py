"""Every command of `lms` before there are tables: one line that says what to do, never a stack."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from lms.certificates.rules import CODE_LENGTH
from lms.cli import main
from lms.foundation.tables import head

# What makes the tables, serves until it is stopped, says at which version the tables stand, or asks no database.
MAKERS = {
    "init",
    "run",
    "serve",
    "worker",
    "demo",
    "db upgrade",
    "db downgrade",
    "db current",
    "check-config",
    "access",
}
LISTS = Path(__file__).with_name("lists")
# Arguments that a command cannot do without.
WORDS = {
    "certificates check": ["k" * CODE_LENGTH],
    "certificates issue": ["--edition", "DM16-2026-1"],
    "export smefs": ["--output", "participants.csv"],
    "import institutions": [str(LISTS / "institutions.csv")],
    "import people": [str(LISTS / "people.csv")],
    "indicators": ["--on", "2026-11-24"],
    "outbox requeue": ["--parked"],
    "user add": [
        "--email",
        "a@example.org",
        "--first-name",
        "Anna",
        "--last-name",
        "Nowak",
        "--role",
        "officer",
    ],
    "privacy exposed": ["--account", "a@example.org", "--from", "2026-11-01", "--to", "2026-11-24"],
    "user disable": ["a@example.org"],
    "user reset-mfa": ["a@example.org", "--reason", "a new phone"],
}


def leaves(command: click.Command, name: str = "") -> Iterator[str]:
    if not isinstance(command, click.Group):
        yield name
        return
    for word, inner in command.commands.items():
        yield from leaves(inner, f"{name} {word}".strip())


COMMANDS = sorted(set(leaves(main)) - MAKERS)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_without_tables_says_what_to_do(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LMS_HOME", str(tmp_path))
    monkeypatch.delenv("LMS_DATABASE_URL", raising=False)
    monkeypatch.chdir(tmp_path)
    said = CliRunner().invoke(main, [*name.split(), *WORDS.get(name, [])])
    assert (said.exit_code, said.stdout) == (1, "")
    assert (
        said.stderr.strip()
        == f"Error: the database stands at nothing, the code at {head()}: run lms db upgrade"
    )
