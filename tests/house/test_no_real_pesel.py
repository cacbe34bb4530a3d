"""Row P22: no file of the project holds a number that may be somebody's PESEL."""

from __future__ import annotations

import pytest

from lms.demo.people import scan_for_real_pesels
from tests.harness import tree

FOLDERS = ("lms/", "tests/", "templates/", "translations/", "bench/", "migrations/")


@pytest.mark.row("P22")
def test_every_pesel_in_the_projects_files_is_made_up() -> None:
    texts = [(name, text) for folder in FOLDERS for name, text in tree.own_texts(under=folder)]

    assert len(texts) > 50
    assert {name: found for name, text in texts if (found := scan_for_real_pesels(text))} == {}
