"""What may not stand in the project's files: leavings, silenced checks, addresses of one machine."""

from __future__ import annotations

import re

import pytest

from tests.harness import tree
from tests.harness.options import ROOT

# Written in two halves, or this file would hold them itself.
OF_ONE_MACHINE = (
    "/wo" + "rk/",
    "/ro" + "ot/",
    "/far" + "m/",
    "/op" + "t/pypi",
    "(?<!lms|sts)/ho" + "me/[a-z]",  # but for the rooms lms/… and tests/… of this name
    "C:\\\\Us" + "ers",
)
INDEXES = (
    "pypi\\.o" + "rg",
    "pythonhosted\\.o" + "rg",
    "registry\\.npm" + "js",
    "deb\\.deb" + "ian",
    "npmmir" + "ror",
)
LEFT_BEHIND = ("TO" + "DO", "FIX" + "ME", "XX" + "X:", "HA" + "CK:")


def lines_with(pattern: str, *suffixes: str) -> list[str]:
    wanted = re.compile(pattern)
    return [
        f"{name}:{number}: {line.strip()[:120]}"
        for name, text in tree.own_texts(*suffixes)
        for number, line in enumerate(text.splitlines(), start=1)
        if wanted.search(line)
    ]


@pytest.mark.parametrize("pattern", OF_ONE_MACHINE)
def test_no_file_names_a_path_of_one_machine(pattern: str) -> None:
    assert lines_with(pattern) == []


@pytest.mark.parametrize("pattern", INDEXES)
def test_no_file_names_a_package_index(pattern: str) -> None:
    assert lines_with(pattern) == []


@pytest.mark.parametrize("word", LEFT_BEHIND)
def test_nothing_is_left_for_later(word: str) -> None:
    assert lines_with(rf"\b{word}") == []


def test_a_silenced_check_names_its_rule_and_says_why() -> None:
    bare = lines_with(r"#\s*noqa\b(?!: [A-Z]+\d+(, [A-Z]+\d+)* - \S)", ".py")
    bare += lines_with(r"#\s*type:\s*ignore(?!\[[a-z-]+(, ?[a-z-]+)*\])", ".py")
    bare += lines_with(r"#\s*pragma: no cover", ".py")
    assert [line for line in bare if "lines_with" not in line] == []


def test_no_test_is_switched_off() -> None:
    """What cannot run says so by failing; a skipped half would look green."""
    switched_off = lines_with(r"pytest\.(mark\.)?(skip|xfail|importorskip)", ".py")
    assert [line for line in switched_off if "lines_with" not in line] == []


def test_no_generated_or_private_file_is_tracked() -> None:
    names = [path.relative_to(ROOT).as_posix() for path in tree.files()]
    unwanted = re.compile(r"(^|/)(\.env|__pycache__|var)(/|$)|\.(sqlite3|pyc|key|pem|log)$")
    assert [name for name in names if unwanted.search(name)] == []


def test_no_file_is_huge() -> None:
    assert [f"{p.name}: {p.stat().st_size}" for p in tree.files() if p.stat().st_size > 3 * 1024 * 1024] == []
