"""Who works with the register."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture
def officer(cast: Any) -> Any:
    """The officer's browser, in English."""
    browser = cast.officer.browser()
    browser.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    return browser
