"""Every room has the same shelves, and each shelf leaves alone what is not its own."""

from __future__ import annotations

import ast
from dataclasses import dataclass

import pytest

from tests.harness import tree


@dataclass(frozen=True)
class Limits:
    """What a shelf may not import, and which calls it may not make. `why` is said to whoever passes the limit."""

    imports: tuple[str, ...]
    calls: tuple[str, ...] = ()
    why: str = ""


WEB = ("flask", "flask_login", "flask_wtf", "wtforms", "lms.foundation.pages", "lms.foundation.forms")
WORDS = ("lms.foundation.language", "flask_babel", "*.wording")
DATABASE = ("sqlalchemy", "lms.foundation.storage.db", "*.models", "*.queries", "*.operations")
SAVING = ("commit", "rollback")
LIMITS = {
    "operations": Limits(
        (*WEB, *WORDS, "lms.foundation.doors", "*.views"), SAVING, "facts, rule, rows; no web, no words"
    ),
    "queries": Limits(
        (*WEB, *WORDS, "*.operations", "*.views"), (*SAVING, "add", "delete", "flush"), "reads only"
    ),
    "models": Limits(
        (*WEB, *WORDS, "*.operations", "*.queries", "*.views", "lms.foundation.outbox.post"), SAVING, "tables"
    ),
    "paper": Limits((*WEB, *DATABASE, "lms.foundation.doors"), (), "bytes out of frozen facts"),
    "wording": Limits(
        (*WEB, "sqlalchemy", "lms.foundation.storage", "*.operations", "*.queries", "*.views"),
        (),
        "sentences",
    ),
    "forms": Limits(
        ("sqlalchemy", "*.operations", "*.views", "lms.foundation.storage"), SAVING, "what may be typed"
    ),
    "views": Limits(("sqlalchemy",), SAVING, "ask, call, answer"),
}
SHELVES = [
    (name, text, shelf[1])
    for name, text in tree.own_texts(".py", under="lms/")
    if (shelf := tree.shelf_of(name)) and shelf[1] in LIMITS and shelf[0] != "foundation"
]


def passes(module: str, pattern: str) -> bool:
    """Whether an imported name falls under a pattern: a package, or `*.shelf` for that shelf of any room."""
    if pattern.startswith("*."):
        parts = module.split(".")
        return len(parts) >= 3 and parts[0] == "lms" and parts[1] != "foundation" and parts[2] == pattern[2:]
    return module == pattern or module.startswith(pattern + ".")


def is_request_object(module: str) -> bool:
    """A frozen class of an operation: what a form makes of what was typed."""
    return ".operations" in module and module.split(".")[-1][:1].isupper()


def trespasses(shelf: str, source: str) -> list[str]:
    limits = LIMITS[shelf]
    found = [
        f"line {line.line}: imports {line.module}"
        for line in tree.imports(source)
        if not line.is_for_types
        and not (shelf == "forms" and is_request_object(line.module))
        and any(passes(line.module, pattern) for pattern in limits.imports)
    ]
    for node in ast.walk(ast.parse(source)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in limits.calls
        ):
            owner = ast.unparse(node.func.value)
            if owner.endswith("session") or owner.startswith("db.session"):
                found.append(f"line {node.lineno}: calls {owner}.{node.func.attr}()")
    return found


@pytest.mark.parametrize(("name", "text", "shelf"), SHELVES, ids=[name for name, *_ in SHELVES])
def test_a_shelf_leaves_alone_what_is_not_its_own(name: str, text: str, shelf: str) -> None:
    assert trespasses(shelf, text) == [], LIMITS[shelf].why


@pytest.mark.parametrize(
    ("shelf", "line"),
    [
        ("operations", "from flask import request"),
        ("operations", "db.session.commit()"),
        ("operations", "from lms.people.wording import ROLE"),
        ("queries", "db.session.add(row)"),
        ("paper", "from lms.people.models import Person"),
        ("views", "from sqlalchemy import select"),
        ("models", "import lms.people.operations"),
        ("forms", "from lms.people.operations.register import create_person"),
    ],
)
def test_a_trespass_is_found(shelf: str, line: str) -> None:
    assert trespasses(shelf, line) != []


def test_a_room_has_no_shelf_for_what_found_no_place() -> None:
    names = {name for name, _ in tree.own_texts(".py", under="lms/")}
    nameless = ("utils", "helpers", "common", "misc", "tools")
    assert [
        name for name in names if any(part in nameless for part in name.removesuffix(".py").split("/"))
    ] == []


def test_the_foundation_names_no_noun_of_the_domain() -> None:
    """The rooms to its right do; whoever reads the foundation needs to know none of them."""
    nouns = {
        "course",
        "edition",
        "enrolment",
        "seat",
        "certificate",
        "attendance",
        "institution",
        "municipality",
    }
    nouns |= {"participation", "trainer", "coordinator", "diploma", "indicator", "questionnaire", "pesel"}
    found = []
    for name, text in tree.own_texts(".py", under="lms/foundation/"):
        for node in ast.walk(ast.parse(text)):
            said = getattr(node, "name", None) or getattr(node, "id", None) or getattr(node, "attr", None)
            if isinstance(said, str) and set(said.lower().split("_")) & nouns:
                found.append(f"{name}:{getattr(node, 'lineno', 0)}: {said}")
    assert found == []
