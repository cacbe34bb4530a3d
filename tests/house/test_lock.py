"""The exact set of packages is locked with hashes and holds no address (S38)."""

from __future__ import annotations

import configparser
import re
import subprocess
import sys

import pytest

from tests.harness.options import ROOT

LOCKS = ("requirements.lock", "requirements-test.lock")
PINNED = re.compile(r"^(?P<name>[a-z0-9][a-z0-9._-]*)(\[[a-z0-9,_-]+\])?==(?P<version>[^ ;\\]+)")


def pins(lock: str) -> dict[str, str]:
    text = (ROOT / lock).read_text(encoding="utf-8")
    return {m["name"]: m["version"] for line in text.splitlines() if (m := PINNED.match(line))}


def wanted(*sections: str) -> set[str]:
    config = configparser.ConfigParser()
    config.read(ROOT / "setup.cfg", encoding="utf-8")
    lines = config["options"]["install_requires"].splitlines()
    for section in sections:
        lines += config["options.extras_require"][section].splitlines()
    names = [re.match(r"[A-Za-z0-9._-]+", line.strip()) for line in lines if not line.strip().startswith("#")]
    return {match[0].lower() for match in names if match}


@pytest.mark.row("S38")
@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_one_version_and_hashes(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=[a-z0-9])", text.strip())
    assert len(blocks) > 30
    assert [b.splitlines()[0] for b in blocks if not PINNED.match(b) or "--hash=sha256:" not in b] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_no_lock_names_an_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert re.findall(r".*(?:https?:|file:|--index|--find-links|--extra|@ ).*", text) == []


def test_both_locks_agree() -> None:
    run, test = pins("requirements.lock"), pins("requirements-test.lock")
    assert {
        name: (version, test.get(name)) for name, version in run.items() if test.get(name) != version
    } == {}


@pytest.mark.parametrize(
    ("lock", "sections"),
    [("requirements.lock", ("pg", "build")), ("requirements-test.lock", ("pg", "build", "test", "dev"))],
)
def test_what_setup_cfg_asks_for_is_locked(lock: str, sections: tuple[str, ...]) -> None:
    assert wanted(*sections) - set(pins(lock)) == set()


def test_what_is_locked_is_enough() -> None:
    """The locks are installed as they stand (--no-deps): nothing that a package asks for may be missing."""
    check = subprocess.run(
        [sys.executable, "-m", "pip", "--disable-pip-version-check", "check"], capture_output=True, text=True
    )
    assert (check.stdout.strip(), check.returncode) == ("No broken requirements found.", 0)


def test_the_package_is_built_by_what_is_locked() -> None:
    """`make run` builds without isolation, so what pyproject.toml asks for must be in the lock."""
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    asked = re.search(r'"setuptools>=(\d+),<(\d+)"', pyproject)
    assert asked
    assert int(asked[1]) <= int(pins("requirements.lock")["setuptools"].split(".")[0]) < int(asked[2])
