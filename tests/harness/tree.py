"""The project's own files, and what its Python files import: for the promises about the code."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tests.harness.options import ROOT

VENDORED = ("lms/static/vendor/", "tests/harness/vendor/", "lms/foundation/data/fonts/")


@lru_cache(maxsize=1)
def files() -> tuple[Path, ...]:
    """Every file that is, or is about to be, in the repository; what is ignored is not."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        check=True,
        capture_output=True,
    ).stdout.decode()
    return tuple(path for name in sorted(set(listed.split("\0"))) if name and (path := ROOT / name).is_file())


def own_texts(*suffixes: str, under: str = "") -> Iterator[tuple[str, str]]:
    """(path from the root, text) of files written here; vendored and binary ones are left out."""
    for path in files():
        name = path.relative_to(ROOT).as_posix()
        if (
            name.startswith(VENDORED)
            or not name.startswith(under)
            or (suffixes and path.suffix not in suffixes)
        ):
            continue
        try:
            yield name, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


@dataclass(frozen=True)
class Import:
    """One imported module; `is_for_types` when it stands under `if TYPE_CHECKING`."""

    line: int
    module: str
    is_for_types: bool


def imports(source: str) -> list[Import]:
    """Everything that a Python source imports, wherever in the file; `from a import b` gives `a.b`."""
    tree = ast.parse(source)
    for_types = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for inner in ast.walk(node)
    }
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [Import(node.lineno, alias.name, id(node) in for_types) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = "." * node.level + (node.module or "")
            found += [Import(node.lineno, f"{base}.{a.name}", id(node) in for_types) for a in node.names]
    return found


def shelf_of(name: str) -> tuple[str, str] | None:
    """(room, shelf) of a file below lms/: a shelf is a module or a folder of the same name."""
    parts = Path(name).with_suffix("").parts
    if len(parts) < 3 or parts[0] != "lms":
        return None
    return parts[1], parts[2]
