"""Every door of the house, for everybody who may stand before it: auto-discovered from the address map (S1, S6).

Two files beside this one are the reviewed expectation: `access.tsv` says which permission an address needs,
`rights.tsv` which roles hold it. A new door fails until somebody writes its line there by hand; a line without a door
fails too.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.harness.cast import MEMBERS, Cast

REVIEWED = Path(__file__).with_name("access.tsv")
MOST_PUBLIC = 30
ANYTHING = {
    "integer": 999_999,
    "float": 1.5,
    "path": "no/such/thing",
    "uuid": "00000000-0000-4000-8000-000000000000",
}


def doors() -> dict[str, Any]:
    from lms.foundation.doors import DOORS

    return DOORS


def reviewed_lines() -> list[list[str]]:
    lines = REVIEWED.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def rights() -> dict[str, set[str]]:
    """The roles that hold each right, as reviewed."""
    lines = REVIEWED.with_name("rights.tsv").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {right: set(roles.split()) for right, roles in pairs}


def rights_of(member: Any) -> set[str]:
    return {right for right, roles in rights().items() if member.role in roles}


def reviewed() -> set[tuple[str, str, str]]:
    return {(methods, rule, needs) for methods, rule, needs, *_why in reviewed_lines()}


@pytest.fixture
def without_tokens(app: Any) -> Iterator[None]:
    """Let forms through without the token against forgery, so that only the permission decides."""
    app.config["WTF_CSRF_ENABLED"] = False
    yield
    app.config["WTF_CSRF_ENABLED"] = True


def addresses(app: Any) -> list[tuple[Any, str, str]]:
    """(door, method, an address of it that leads to nothing) for every door and method."""
    found = []
    with app.test_request_context("/"):
        adapter = app.create_url_adapter(None) or app.url_map.bind("localhost")
        for rule in app.url_map.iter_rules():
            door = doors().get(rule.endpoint)
            if door is None:
                continue
            values = {
                name: ANYTHING.get(kind, "no-such-thing")
                for name in rule.arguments
                for kind in [type(rule._converters[name]).__name__.removesuffix("Converter").lower()]
                if name not in (rule.defaults or {})
            }
            for name, converter in rule._converters.items():
                offered = getattr(converter, "items", None)
                if offered and name in values:
                    values[name] = next(iter(offered))
            address = adapter.build(rule.endpoint, values | dict(rule.defaults or {}), force_external=False)
            found += [(door, method, address) for method in door.methods]
    # whoever signs out stands before every later door as a stranger
    return sorted(found, key=lambda cell: (cell[2] == "/sign-out", cell[2], cell[1]))


@pytest.mark.row("S1")
def test_every_address_has_a_door(app: Any) -> None:
    unknown = [rule.rule for rule in app.url_map.iter_rules() if rule.endpoint not in doors()]
    assert unknown == []
    other = [
        rule.rule
        for rule in app.url_map.iter_rules()
        if set(rule.methods or ()) - {"HEAD", "OPTIONS"} != set(doors()[rule.endpoint].methods)
    ]
    assert other == []


@pytest.mark.row("S1")
def test_every_door_was_looked_at(app: Any) -> None:
    stands = {
        ("/".join(doors()[rule.endpoint].methods), rule.rule, doors()[rule.endpoint].needs)
        for rule in app.url_map.iter_rules()
    }
    new = sorted("\t".join(row) for row in stands - reviewed())
    gone = sorted("\t".join(row) for row in reviewed() - stands)
    assert (new, gone) == ([], []), (
        f"{REVIEWED.name} lacks:\n" + "\n".join(new) + "\nand holds too much:\n" + "\n".join(gone)
    )


@pytest.mark.row("S1")
def test_few_doors_are_public_and_every_permission_is_somebodys() -> None:
    from lms.foundation.doors import PASSWORD_SHOWN, PUBLIC, SIGNED_IN
    from lms.people.rules import RIGHTS

    public = [line for line in reviewed_lines() if line[2] == PUBLIC]
    assert len({line[1] for line in public}) <= MOST_PUBLIC
    assert [line[1] for line in public if len(line) < 4 or len(line[3].split()) < 3] == [], (
        "say why it may be public"
    )
    assert {needs for *_rest, needs in reviewed()} - {PUBLIC, SIGNED_IN, PASSWORD_SHOWN} <= set(rights())
    assert {right: {str(role) for role in roles} for right, roles in RIGHTS.items()} == rights()


@pytest.mark.row("S1")
@pytest.mark.parametrize("name", [member.name for member in MEMBERS])
def test_a_door_opens_for_those_with_its_permission_and_for_nobody_else(
    name: str, cast: Cast, app: Any, without_tokens: None
) -> None:
    from lms.foundation.doors import PASSWORD_SHOWN, PUBLIC, SIGNED_IN

    member = cast[name]
    held = rights_of(member) if member.has_account else set()
    wrong = []
    for door, method, address in addresses(app):
        client = member.browser()
        client.careful = False
        response = client.open(address, method=method)
        turned_away = response.status_code in (401, 403) or (
            response.status_code in (302, 303) and response.headers["Location"].startswith("/sign-in")
        )
        may_enter = door.needs == PUBLIC or (
            member.has_account and (door.needs in (SIGNED_IN, PASSWORD_SHOWN) or door.needs in held)
        )
        if may_enter == turned_away:
            wrong.append(f"{method} {address} needs {door.needs}: {response.status_code}")
        if not may_enter:
            expected = 403 if member.has_account else 401 if method == "POST" else 302
            if response.status_code != expected:
                wrong.append(f"{method} {address}: {response.status_code} instead of {expected}")
    assert wrong == []


def posts(app: Any) -> list[tuple[Any, str]]:
    return [(door, address) for door, method, address in addresses(app) if method == "POST"]


def somebody_who_may(cast: Cast, door: Any) -> Any:
    from lms.foundation.doors import PASSWORD_SHOWN, PUBLIC, SIGNED_IN

    if door.needs == PUBLIC:
        return cast.stranger
    return next(
        m
        for m in cast
        if m.has_account and (door.needs in (SIGNED_IN, PASSWORD_SHOWN) or door.needs in rights_of(m))
    )


@pytest.mark.row("S6")
@pytest.mark.parametrize("token", ["", "nonsense", "of somebody else"])
def test_a_form_without_its_own_token_is_refused_everywhere(token: str, cast: Cast, app: Any) -> None:
    if token == "of somebody else":
        other = cast["other worker"].browser()
        token = own_token(other)
    wrong = []
    for door, address in posts(app):
        client = somebody_who_may(cast, door).browser()
        client.careful = False
        own_token(client)
        response = client.post(
            address, data={"csrf_token": token, "form_key": "k" * 22} if token else {"form_key": "k" * 22}
        )
        if response.status_code != 400:
            wrong.append(f"{address}: {response.status_code}")
    assert wrong == []


def own_token(client: Any) -> str:
    """The token that this browser's pages carry."""
    client.get("/accessibility")
    for form in client.page.all("form"):
        for held in form.iter("input"):
            if held.get("name") == "csrf_token":
                return str(held.get("value"))
    raise AssertionError("no form with a token on the page of accessibility")


@pytest.mark.row("S6")
@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
    ids=["origin", "origin-null", "cross-site", "same-site"],
)
def test_a_form_sent_from_another_site_is_refused_everywhere(
    headers: dict[str, str], cast: Cast, app: Any
) -> None:
    wrong = []
    for door, address in posts(app):
        client = somebody_who_may(cast, door).browser()
        client.careful = False
        data = {"csrf_token": own_token(client), "form_key": "k" * 22}
        response = client.post(address, data=data, headers=headers)
        if response.status_code not in (400, 403):
            wrong.append(f"{address}: {response.status_code}")
    assert wrong == []
