"""What strangers send on purpose ends in a clear answer, never in a fault (S30, S31)."""

from __future__ import annotations

from typing import Any

import pytest

from lms.foundation.paging import Page
from tests.harness.cast import Cast

pytestmark = [pytest.mark.row("S30"), pytest.mark.row("S31")]
HUGE = "9" * 24


@pytest.mark.parametrize("origin", ["http://[", "null", "https://elsewhere.example", "http://\u2603"])
def test_a_form_from_no_address_of_ours_is_refused(client: Any, origin: str) -> None:
    client.careful = False
    assert client.post("/sign-in", headers={"Origin": origin}).status_code == 403


@pytest.mark.parametrize(
    "query", ["endpoint=x", "_method=DELETE", "_external=1", "_scheme=ftp", "_anchor=a", "self=1"]
)
def test_words_of_the_program_are_plain_words_in_a_query(app: Any, query: str) -> None:
    with app.test_request_context(f"/office/people?{query}&page=3&q=a&q=b"):
        address = Page([], 3, 500).url(4)
    assert address == f"/office/people?{query}&q=a&q=b&page=4"


@pytest.mark.parametrize(
    ("who", "address"),
    [
        ("worker", f"/my/sessions/{HUGE}/end"),
        ("administrator", f"/admin/messages/{HUGE}/again"),
        ("administrator", f"/admin/users/none/revoke/{HUGE}"),
    ],
)
def test_a_number_that_no_row_can_have_is_not_found(cast: Cast, who: str, address: str) -> None:
    browser = cast[who].browser()
    browser.get("/my")
    browser.careful = False
    token = browser.form("/sign-out").values["csrf_token"]
    sent = {"csrf_token": token, "form_key": "k"}
    assert browser.post(address, data=sent).status_code == 404


def test_another_host_gets_a_plain_refusal(client: Any) -> None:
    client.careful = False
    answer = client.get("/courses", headers={"Host": "elsewhere.example"})
    assert (answer.status_code, answer.mimetype) == (400, "text/plain")
