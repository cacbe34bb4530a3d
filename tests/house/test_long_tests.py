"""`make check` leaves out the tests named in tests/harness/long.txt; each of them still exists."""

from __future__ import annotations

import pytest

from tests.harness.options import ROOT
from tests.harness.plugin import LONG


@pytest.mark.parametrize("name", sorted({line.split("::")[0] for line in LONG.read_text().split()}))
def test_a_long_test_is_still_there(name: str) -> None:
    """To write them anew: pytest -n 0 --databases=sqlite -m "not slow and not browser" --note-long tests."""
    source = (ROOT / name).read_text(encoding="utf-8")
    said = [line.split("::")[-1] for line in LONG.read_text().split() if line.startswith(f"{name}::")]
    assert [test for test in said if f"def {test}(" not in source] == []
