"""Where the files that ship with the code lie: in the wheel inside the package, in a checkout beside it."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


def shipped(name: str) -> Path:
    """Folder `templates`, `translations` or `migrations`, from the installed package or the checkout."""
    inside = PACKAGE / "_shipped" / name
    return inside if inside.is_dir() else PACKAGE.parent / name


TEMPLATES = shipped("templates")
TRANSLATIONS = shipped("translations")
MIGRATIONS = shipped("migrations")
STATIC = PACKAGE / "static"
