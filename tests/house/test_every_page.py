"""Every page that can be reached by links, as everybody, in both languages: whole, safe, and without a trace.

The careful client checks each page's HTML on the way (A11); what is looked at here is what pages have in common.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from typing import Any

import pytest
from sqlalchemy import MetaData, select

from tests.harness.cast import MEMBERS, Cast
from tests.harness.crawl import walk

EVERYBODY = [member.name for member in MEMBERS]
STARTS = (
    "/",
    "/courses",
    "/my",
    "/trainer",
    "/institution",
    "/office",
    "/admin",
    "/accessibility",
    "/privacy",
    "/sign-in",
)
# What a visit may leave behind: that somebody was here.
TRACES = {"session", "attempt", "audit_entry", "audit_head", "login_attempt", "throttle", "alembic_version"}
POLICY = {
    "default-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
}


def content(app: Any) -> dict[str, str]:
    """A sum over every row of every table that a visit must leave alone."""
    from lms.foundation import storage

    with app.app_context(), storage.unit(writes=False), storage.db.engine.connect() as connection:
        tables = MetaData()
        tables.reflect(connection)
        sums = {}
        for table in tables.sorted_tables:
            if table.name not in TRACES:
                rows = connection.execute(select(table).order_by(*table.primary_key.columns)).all()
                sums[table.name] = hashlib.sha256(repr(rows).encode()).hexdigest()
        return sums


@pytest.mark.row("S6")
@pytest.mark.both
def test_looking_at_every_page_changes_nothing(cast: Cast, app: Any) -> None:
    before = content(app)
    for member in cast:
        for visit in walk(member.browser(), STARTS):
            assert visit.response.status_code < 500, visit
    assert content(app) == before


@pytest.mark.row("A9")
@pytest.mark.row("A11")
@pytest.mark.parametrize("language", ["pl", "en"])
@pytest.mark.parametrize("name", EVERYBODY)
def test_every_page_is_whole_and_speaks_the_language_asked_for(name: str, language: str, cast: Cast) -> None:
    client = cast[name].browser()
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = language
    if cast[name].has_account:
        speak(cast[name], language)
    seen = 0
    for visit in walk(client, STARTS):
        if visit.response.mimetype == "text/html" and visit.response.status_code == 200:
            seen += 1
            assert client.page.language == language, visit.address
    assert seen >= 3


def speak(member: Any, language: str) -> None:
    """Write the language into the person's row: theirs goes before the browser's."""
    from lms.foundation import storage
    from lms.people.models import Person

    with member.app.app_context(), storage.transaction() as session:
        session.get_one(Person, member.person_id).language = language


@pytest.mark.row("A9")
@pytest.mark.parametrize("name", EVERYBODY)
def test_no_two_pages_have_the_same_title(name: str, cast: Cast) -> None:
    titles: dict[str, set[str]] = defaultdict(set)
    client = cast[name].browser()
    for visit in walk(client, STARTS):
        # the way in shows the catalogue itself
        if (
            visit.response.mimetype == "text/html"
            and visit.response.status_code == 200
            and visit.address != "/"
        ):
            titles[client.page.title].add(visit.address.split("?")[0])
    assert {title: sorted(paths) for title, paths in titles.items() if len(paths) > 1} == {}


def header_faults(response: Any, *, is_signed_in: bool) -> list[str]:
    held = response.headers
    policy = {part.strip() for part in held.get("Content-Security-Policy", "").split(";")}
    found = [f"policy lacks {part}" for part in POLICY - policy]
    found += [
        f"policy allows {word}" for word in ("unsafe-inline", "unsafe-eval", "*") if word in " ".join(policy)
    ]
    if "max-age=31536000" not in held.get("Strict-Transport-Security", ""):
        found.append("no strict transport for a year")
    if held.get("X-Content-Type-Options") != "nosniff":
        found.append("may be sniffed")
    if held.get("Referrer-Policy") not in ("same-origin", "no-referrer", "strict-origin"):
        found.append("the referrer leaks")
    if is_signed_in and "no-store" not in held.get("Cache-Control", ""):
        found.append("a page of somebody signed in may be stored")
    if is_signed_in and "Cookie" not in held.get("Vary", ""):
        found.append("a page of somebody signed in does not vary by cookie")
    if "Server" in held and "gunicorn" in held["Server"].lower():
        found.append("names its server")
    return found


@pytest.mark.row("S28")
@pytest.mark.parametrize("name", EVERYBODY)
def test_every_answer_carries_the_headers_that_protect(name: str, cast: Cast) -> None:
    client = cast[name].browser()
    starts = (*STARTS, "/there-is-no-such-page", "/healthz")
    wrong = {
        visit.address: found
        for visit in walk(client, starts)
        if (
            found := header_faults(
                visit.response, is_signed_in=cast[name].has_account and visit.address != "/healthz"
            )
        )
    }
    assert wrong == {}


@pytest.mark.row("S28")
def test_shipped_files_wrong_methods_and_faults_carry_them_too(
    client: Any, app: Any, monkeypatch: Any
) -> None:
    client.careful = False
    answers = {
        "static": client.get("/static/theme.css"),
        "method": client.delete("/courses"),
        "post": client.post("/sign-in"),
    }
    client.bugs_are_raised = False
    endpoint = next(r.endpoint for r in app.url_map.iter_rules() if r.rule == "/accessibility")
    monkeypatch.setitem(app.view_functions, endpoint, lambda: 1 / 0)
    answers["bug"] = client.get("/accessibility")
    assert answers["static"].status_code == 200
    assert answers["bug"].status_code == 500
    assert {
        name: found
        for name, answer in answers.items()
        if (found := header_faults(answer, is_signed_in=False))
    } == {}
