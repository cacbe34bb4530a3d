"""What strangers write into a parameter stays a word: every parameter of every page, both databases (S30).

The parameters are found by walking through a full house as everybody who works there: what the program asks of an
address (`request.args` writes it down), the fields of its forms, and the variable parts of its addresses.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import pytest
from flask import has_request_context, request
from werkzeug.datastructures import ImmutableMultiDict

from lms.foundation.polish import search_key
from tests.harness import options
from tests.harness import region as demo
from tests.harness.cast import Cast
from tests.harness.client import Form
from tests.harness.crawl import walk
from tests.harness.plugin import Figures

pytestmark = [pytest.mark.row("S30"), pytest.mark.both, pytest.mark.slow]

WORD = "zqxjkw"  # stands in no name and in no title
PAYLOADS = (
    f"{WORD}'", f'{WORD}"', f"{WORD}' OR '1'='1", f"{WORD}' OR 1=1 --", f"{WORD}') OR ('a'='a", f"{WORD}' OR TRUE #",
    f"{WORD}'; DROP TABLE person; --", f"{WORD}' UNION SELECT NULL,NULL,NULL --", f"{WORD}' AND (SELECT 1)=1 --",
    f"{WORD}' || (SELECT password_hash FROM account LIMIT 1) || '", f"{WORD}'/**/OR/**/1=1", f"{WORD}%27 OR 1=1",
    f"{WORD}' OR pg_sleep(5) IS NULL --", f"{WORD}'||randomblob(500000000)||'", f"{WORD}`; SELECT 1", f"{WORD}\\",
    f"{WORD}\\'; SELECT 1 --", f"{WORD}%", f"%{WORD}%", f"{WORD}_", f"_{WORD}_", f"{WORD}\\%", f"{WORD}%' ESCAPE '%",
    f"{WORD}[a-z]", f"{WORD}*", f"{WORD}.*", f"({WORD}|.*)", f"{WORD}(a+)+$", f"^{WORD}$", f"{WORD}{{1000000}}",
    f"{WORD}\x00", f"\x00{WORD}", f"{WORD}\r\nSet-Cookie: a=b", f"{WORD}\u2028", f"{WORD}\u202e", f"{WORD}\ufeff",
    f"{WORD}\U0001f9ab", f"{WORD}\ud7ff", f"{WORD}ʼ OR 1=1", f"{WORD}＇ OR 1=1", f"{{{{7*7}}}}{WORD}",
    f"{{% {WORD} %}}", f"${{{WORD}}}", f"%({WORD})s", f"%s{WORD}%n", f"../../{WORD}", f"{WORD};id", f"$({WORD})",
    f"<script>{WORD}</script>",
    f"{WORD} DESC, (SELECT 1)", f"{WORD}" + "a" * 4000, f"{WORD}' AND 1=CAST((SELECT 1) AS int) --",
)  # fmt: skip
# Alone they would find everything, if they were patterns.
WILDCARDS = ("%", "_", "%%", "__", "\\", "%_%", "\\%")
# What would end the sessions that the walk needs.
LEFT_OUT = {"home.sign_out", "home.end_other_sessions", "home.end_session"}


@dataclass
class Known:
    """One page: an address of it by variable parts, and the names that may stand in its query."""

    endpoint: str
    who: str
    address: str
    names: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)  # fields in which one writes freely


@dataclass
class House:
    """Everything that the walk has found."""

    pages: dict[tuple[str, str], Known] = field(default_factory=dict)
    forms: dict[tuple[str, str], tuple[str, Any]] = field(default_factory=dict)
    asked: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    seen: set[str] = field(default_factory=set)


def listening(asked: dict[str, set[str]]) -> type[ImmutableMultiDict[str, str]]:
    """The class of `request.args` that writes down what the program asks of it."""

    class Args(ImmutableMultiDict[str, str]):
        def _note(self, name: Any) -> None:
            # the forms of a POST are of the same class; their fields are found on the pages
            if has_request_context() and request.method == "GET" and isinstance(name, str):
                asked[request.endpoint or ""].add(name)

        def get(self, key: Any, *args: Any, **kwargs: Any) -> Any:  # type: ignore[override]
            self._note(key)
            return super().get(key, *args, **kwargs)

        def getlist(self, key: Any, *args: Any, **kwargs: Any) -> Any:
            self._note(key)
            return super().getlist(key, *args, **kwargs)

    return Args


_walked: dict[str, House] = {}


@pytest.fixture
def house(region: Cast, app: Any, backend: Any, monkeypatch: pytest.MonkeyPatch) -> House:
    """The walk is made once: every test begins with the same region."""
    if backend.name not in _walked:
        _walked[backend.name] = _walk(region, app, monkeypatch)
    return _walked[backend.name]


def _walk(region: Cast, app: Any, monkeypatch: pytest.MonkeyPatch) -> House:
    found = House()
    monkeypatch.setattr(app.request_class, "parameter_storage_class", listening(found.asked), raising=False)
    for name in ("administrator", "officer", "trainer", "coordinator", "worker", "stranger"):
        client = region[name].browser()
        for visit in walk(client, ("/", "/my", "/sign-in", *demo.showcase(app)), examples=1):
            assert not visit.fault, visit.fault
            if visit.response.status_code != 200 or not visit.endpoint or visit.endpoint in found.seen:
                continue
            found.seen.add(visit.endpoint)  # the first who may, stands for all who may
            path = urlsplit(visit.address).path
            known = found.pages.setdefault((visit.endpoint, name), Known(visit.endpoint, name, path))
            known.names |= set(request_names(visit.address))
            if visit.is_page and client.seen is not None:
                note_forms(found, known, client.page)
    for known in found.pages.values():
        known.names |= found.asked[known.endpoint]
    return found


def share(things: Any, app: Any) -> list[Any]:
    """Half of them on each database in a small run, all of them on both at full size."""
    listed = list(things)
    if options.is_full():
        return listed
    return listed["postgresql" in app.config["SQLALCHEMY_DATABASE_URI"] :: 2]


def request_names(address: str) -> Iterator[str]:
    for part in urlsplit(address).query.split("&"):
        if part:
            yield part.split("=")[0]


def note_forms(found: House, known: Known, page: Any) -> None:
    for element in page.all("form"):
        form = Form(page, element)
        if form.is_post:
            found.forms.setdefault((known.endpoint, form.action), (known.who, known.address))
            continue
        for name, controls in form.fields.items():
            if urlsplit(form.action).path in ("", known.address):
                known.names.add(name)
                if controls[0].get("type", "text") in ("text", "search") and controls[0].tag == "input":
                    known.words.add(name)


def rows_of(client: Any) -> list[str]:
    """What a page lists: the rows of its tables."""
    if client.seen is None:
        return []
    bodies = client.page.all("tbody")
    return [" ".join("".join(row.itertext()).split()) for body in bodies for row in body.iter("tr")]


@dataclass
class Meter:
    """Asks, and keeps what was wrong and how long the slowest took."""

    slowest: float = 0.0
    slow: str = ""
    count: int = 0
    wrong: list[str] = field(default_factory=list)

    def ask(self, what: str, send: Any) -> Any:
        begun = time.perf_counter()
        try:
            answer = send()
        except Exception as bug:  # noqa: BLE001 - told with its address, and the others go on
            self.wrong.append(f"{what}: {bug!r}"[:300])
            return None
        took = time.perf_counter() - begun
        self.count += 1
        if took > self.slowest:
            self.slowest, self.slow = took, what
        if answer.status_code >= 500:
            self.wrong.append(f"{what}: {answer.status_code}")
        return answer


def sample(payloads: tuple[str, ...], start: int, count: int) -> list[str]:
    return [payloads[(start + number) % len(payloads)] for number in range(min(count, len(payloads)))]


def test_every_parameter_of_every_address_is_only_a_word(
    house: House, region: Cast, app: Any, size: Any, figure: Figures
) -> None:
    meter, pairs, number = Meter(), 0, 0
    for known in share(house.pages.values(), app):
        client = region[known.who].browser()
        client.careful = False
        plain = meter.ask(known.address, lambda c=client, k=known: c.get(k.address))
        usual = set(rows_of(client)) if plain is not None else set()
        for name in sorted(known.names):
            pairs += 1
            for payload in sample(PAYLOADS, number, size(2, len(PAYLOADS))):
                number += 1
                query = urlencode({name: payload}, errors="surrogatepass")
                what = f"{known.who}: {known.address}?{query}"[:200]
                answer = meter.ask(what, lambda c=client, k=known, q=query: c.get(f"{k.address}?{q}"))
                if answer is None or answer.mimetype != "text/html":
                    continue
                extra = set(rows_of(client)) - (set() if name in known.words else usual)
                if extra and answer.status_code == 200:
                    meter.wrong.append(f"{what}: {len(extra)} rows too many, {sorted(extra)[0][:80]}")
    assert meter.wrong == []
    assert pairs >= size(12, 30), "the walk found too few parameters to mean something"
    figure("parameters of addresses", pairs)
    figure("requests", meter.count)
    figure(f"slowest ({meter.slow[:60]})", meter.slowest, "s", at_most=1)


def test_wildcards_are_letters(house: House, region: Cast, figure: Figures) -> None:
    """A pattern of LIKE finds what holds it, never everything. The public catalogue knows no signs at all."""
    meter, tried = Meter(), 0
    for known in house.pages.values():
        if known.endpoint == "enrolment.catalogue":
            continue
        client = region[known.who].browser()
        client.careful = False
        for name in sorted(known.words & house.asked[known.endpoint]):
            for payload in WILDCARDS:
                tried += 1
                what = f"{known.who}: {known.address}?{name}={payload}"
                meter.ask(
                    what, lambda c=client, k=known, n=name, p=payload: c.get(k.address, query_string={n: p})
                )
                if any(payload not in row for row in rows_of(client)):
                    meter.wrong.append(f"{what}: {len(rows_of(client))} rows")
    assert meter.wrong == []
    assert tried >= 5 * len(WILDCARDS)
    figure("searches with wildcards alone", tried)


def test_a_wildcard_inside_a_word_finds_nobody(region: Cast) -> None:
    """The first of the list is found by a part of the name, and not by a pattern of it."""
    client = region.officer.browser()
    client.get("/office/people")
    longest = max((row.split()[0].strip(",") for row in rows_of(client)), key=len)
    client.get("/office/people", query_string={"q": longest[1:-1]})
    assert rows_of(client)
    for wild in (f"{longest[:4]}_{longest[5:]}", f"{longest[:4]}%{longest[-4:]}", f"{longest[:-1]}_"):
        client.get("/office/people", query_string={"q": wild})
        as_letters = search_key(wild)  # a sign is a space between words
        assert [row for row in rows_of(client) if as_letters not in search_key(row)] == [], wild


def test_every_variable_part_of_an_address_is_only_a_word(
    house: House, region: Cast, app: Any, size: Any, figure: Figures
) -> None:
    meter, parts, number = Meter(), 0, 0
    adapter = app.url_map.bind("localhost")
    for known in share(house.pages.values(), app):
        _rule, values = adapter.match(known.address, method="GET", return_rule=True)
        client = region[known.who].browser()
        client.careful = False
        for name in values:
            parts += 1
            held = quote(str(values[name]), safe="")
            for payload in sample(PAYLOADS, number, size(3, len(PAYLOADS))):
                number += 1
                spelled = quote(payload, safe="", errors="surrogatepass")
                address = known.address.replace(f"/{held}", f"/{spelled}", 1)
                answer = meter.ask(f"{known.who}: {address}"[:200], lambda c=client, a=address: c.get(a))
                if answer is not None and answer.status_code == 200:
                    meter.wrong.append(f"{known.who}: {address[:120]} opens a page")
    assert meter.wrong == []
    assert parts >= size(6, 15)
    figure("variable parts of addresses", parts)
    figure(f"slowest ({meter.slow[:60]})", meter.slowest, "s", at_most=1)


def test_every_text_of_every_form_is_only_a_word(
    house: House, region: Cast, app: Any, size: Any, figure: Figures
) -> None:
    meter, fields, number = Meter(), 0, 0
    for (_endpoint, action), (who, address) in share(house.forms.items(), app):
        client = region[who].browser()
        client.careful = False
        if endpoint_of_post(app, action) in LEFT_OUT:
            continue
        for payload in sample(PAYLOADS, number, size(1, 12)):
            number += 1
            if client.get(address).status_code != 200:
                break
            found = [
                form
                for form in (Form(client.page, e) for e in client.page.all("form"))
                if form.action == action
            ]
            if not found:
                break
            data = found[0].filled({}, None)
            texts = [name for name, controls in found[0].fields.items() if is_text(controls[0])]
            fields += len(texts)
            for name in (*texts, *(["csrf_token"] if number % 7 == 0 else [])):
                data[name] = payload
            what = f"{who}: POST {action} {payload!r}"[:200]
            meter.ask(what, lambda c=client, a=action, d=data: c.post(a, data=d, content_type=kind_of(d)))
    assert meter.wrong == []
    assert fields >= size(30, 80)
    figure("text fields of forms", fields)
    figure(f"slowest ({meter.slow[:60]})", meter.slowest, "s", at_most=1)
    for name in ("officer", "administrator")[: size(1, 2)]:  # what was saved is shown as it was written
        for visit in walk(region[name].browser(), ("/", *demo.showcase(app)), examples=1):
            assert not visit.fault, visit.fault


def kind_of(data: Any) -> str:
    is_file = any(not isinstance(value, str) for value in data.values())
    return "multipart/form-data" if is_file else "application/x-www-form-urlencoded"


def is_text(control: Any) -> bool:
    if control.get("name") in ("csrf_token", "form_key"):
        return False
    return control.tag in ("textarea", "select") or control.get("type", "text") not in (
        "checkbox",
        "radio",
        "file",
    )


def endpoint_of_post(app: Any, action: str) -> str:
    with app.test_request_context(urlsplit(action).path, method="POST"):
        return request.endpoint or ""


def test_the_payloads_are_many_and_different() -> None:
    assert len(set(PAYLOADS)) >= 50
    assert all(WORD in payload for payload in PAYLOADS)
