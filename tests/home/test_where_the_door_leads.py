"""Addresses that come from outside lead only to pages of this site (S17)."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, urlsplit

import pytest

from tests.home.conftest import sign_in

pytestmark = [pytest.mark.row("S17"), pytest.mark.usefixtures("quick_hashes")]

FOREIGN = (
    "https://evil.example",
    "http://evil.example/my",
    "HTTPS://evil.example",
    "//evil.example",
    "//evil.example/my",
    "///evil.example",
    "////evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "\\/evil.example",
    "/\\/evil.example",
    "/%5cevil.example",
    "/%255cevil.example",
    "/%2f%2fevil.example",
    "/%2Fevil.example",
    "/%252fevil.example",
    "/my//evil.example",
    "/.//evil.example",
    "/..//evil.example",
    " //evil.example",
    "\t//evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/\r\n/evil.example",
    "/my\r\nLocation: https://evil.example",
    "/my%0d%0aLocation:%20https://evil.example",
    "/\x00/evil.example",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<b>x</b>",
    "vbscript:x",
    "evil.example",
    "evil.example/my",
    "@evil.example",
    "http:evil.example",
    "http:/evil.example",
    "https:///evil.example",
    "https://localhost@evil.example",
    "http://localhost.evil.example/my",
    "/／evil.example",
    "／／evil.example",
    "mailto:somebody@evil.example",
    "ftp://evil.example",
    "/my" + "a" * 2000,
    "",
)
NOWHERE = ("/no/such/page", "/sign-out", "/language/pl", "/static/theme.css")
OWN = (
    "/my",
    "/my/sessions",
    "/my?a=1",
    "/courses?q=dialog%20motywuj%C4%85cy&page=2",
    "/accessibility#a11y-kontakt",
)


def test_there_are_enough_of_them() -> None:
    assert len(set(FOREIGN)) >= 40


@pytest.mark.parametrize("address", FOREIGN)
def test_a_foreign_address_is_not_of_this_site(address: str) -> None:
    from lms.home.ways import same_site

    assert same_site(address) is None


@pytest.mark.parametrize("address", [*FOREIGN, *NOWHERE])
def test_signing_in_does_not_lead_there(address: str, with_passwords: Any, browser: Any) -> None:
    answer = sign_in(
        browser(), with_passwords.worker.email, at=f"/sign-in?next={quote(address, safe='')}", follow=False
    )
    assert (answer.status_code, answer.headers["Location"]) == (303, "/my")


@pytest.mark.parametrize("address", OWN)
def test_signing_in_leads_to_a_page_of_this_site(address: str, with_passwords: Any, browser: Any) -> None:
    answer = sign_in(
        browser(), with_passwords.worker.email, at=f"/sign-in?next={quote(address, safe='')}", follow=False
    )
    assert answer.headers["Location"] == address


def test_somebody_already_inside_is_not_led_away_either(cast: Any, browser: Any) -> None:
    client = browser(cast.worker)
    assert client.get("/sign-in?next=//evil.example").headers["Location"] == "/my"
    assert client.get("/sign-in?next=/my/sessions").headers["Location"] == "/my/sessions"


@pytest.mark.parametrize("address", [*FOREIGN, *NOWHERE])
def test_changing_the_language_does_not_lead_there(address: str, browser: Any) -> None:
    client = browser()
    client.get("/sign-in")
    token = client.form("/sign-in").values["csrf_token"]
    answer = client.post("/language/pl", data={"csrf_token": token, "next": address})
    assert answer.status_code == 303
    parts = urlsplit(answer.headers["Location"])
    assert (parts.scheme, parts.netloc, parts.path) == ("", "", "/courses")


def test_changing_the_language_comes_back_to_the_same_page(browser: Any) -> None:
    client = browser()
    client.get("/register?from=poster")
    client.submit("/language/pl")
    assert client.page.path == "/register?from=poster"
    assert client.page.language == "pl"


def test_there_are_two_languages(browser: Any) -> None:
    client = browser()
    client.get("/sign-in")
    token = client.form("/sign-in").values["csrf_token"]
    assert client.post("/language/de", data={"csrf_token": token}).status_code == 404
