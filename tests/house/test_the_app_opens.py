"""The application opens on both databases, and an address that is not there is a whole, careful page."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.both
def test_an_address_that_is_not_there_is_a_page_of_its_own(client: Any) -> None:
    answer = client.get("/there-is-no-such-page")
    assert answer.status_code == 404
    assert client.page.h1
