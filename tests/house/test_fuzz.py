"""Thousands of bad requests: every one gets a clear answer, no fault, no trace of the program (S31).

Most are sent to the application itself, for speed; a tenth as raw bytes to a real gunicorn. Doors, their forms and the
limits of what may be sent are found in the application. Every run sends other requests; the seed stands in a failure.
"""

from __future__ import annotations

import io
import random
import socket
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from lms.foundation.doors import DOORS, LARGEST
from lms.foundation.security import MAX_BODY, MAX_PARTS
from lms.foundation.spreadsheets import LARGEST_BYTES
from tests.harness.cast import Cast
from tests.harness.options import is_full
from tests.harness.plugin import Figures
from tests.harness.servers import Server

pytestmark = [pytest.mark.row("S31"), pytest.mark.slow]

MEGABYTE = 1024 * 1024
TRACES = (b"Traceback", b"werkzeug", b"sqlalchemy", b"psycopg", b'File "', b"/site-packages/", b"jinja2")
METHODS = (
    "GET",
    "POST",
    "HEAD",
    "OPTIONS",
    "PUT",
    "DELETE",
    "PATCH",
    "TRACE",
    "CONNECT",
    "PROPFIND",
    "LMS",
    "get",
)
TYPES = (
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "multipart/form-data; boundary=",
    'multipart/form-data; boundary="' + "x" * 300 + '"',
    "application/json",
    "text/xml",
    "application/x-www-form-urlencoded; charset=utf-7",
    "text/plain; charset=no-such-thing",
    "",
    "\x7f/\x01",
    "image/png",
)
WORDS = (
    "", " ", "\x00", "a\x00b", "-1", "0", "9" * 30, "1e309", "NaN", "null", "true", "[]", "{}", "'", '"', "\\", "%00",
    "%", "\ud800", "\u202e", "\ufeff", "é" * 50, "🦫" * 20, "a" * 5000, "../../etc/passwd", "2026-02-30",
    "99999-01-01", "25:61", "\r\nX-A: b", "<b>", "{{7*7}}", "%s%n", "1;2", "0x10", "١٢", "½", "on", "None",
    "\t\v\f", "0001-01-01",
)  # fmt: skip
RAW = (
    b"\xff\xfe",
    b"\xc3\x28",
    b"\xed\xa0\x80",
    b"\xf8\x88\x80\x80\x80",
    b"\x00",
    b"\xc0\xaf",
    b"%ff%fe",
    b"%c3%28",
    b"%",
)


def addresses(app: Any) -> list[str]:
    """Every address with places for its variable parts: `/editions/{}`."""
    found = []
    for rule in app.url_map.iter_rules():
        text = rule.rule
        while "<" in text:
            begin, end = text.index("<"), text.index(">")
            text = text[:begin] + "{}" + text[end + 1 :]
        found.append(text)
    return sorted(set(found))


class Chance(random.Random):
    """What somebody bad-tempered types."""

    def word(self) -> str:
        if self.random() < 0.2:
            return "".join(
                chr(self.choice((self.randrange(32), self.randrange(0x300), self.randrange(0xD800))))
                for _ in range(self.randrange(40))
            )
        return self.choice(WORDS)

    def raw(self) -> bytes:
        return self.choice(RAW) if self.random() < 0.3 else self.word().encode("utf-8", "surrogatepass")

    def quoted(self) -> str:
        """Bytes of a path or query, sometimes half spelled."""
        spelled = "".join(f"%{byte:02X}" for byte in self.raw()[:600])
        return spelled if self.random() < 0.9 else self.choice(("%", "%zz", "%u0041", "a;b", "a%00b"))


def names_of_fields() -> list[str]:
    """The names of all fields of all forms, as their classes say."""
    from lms.foundation.forms import Form

    found, waiting = {"csrf_token", "form_key", "page", "q", "", "a[]", "a.b", "__class__"}, [Form]
    while waiting:
        one = waiting.pop()
        waiting += one.__subclasses__()
        found |= {name for name in dir(one) if type(getattr(one, name, None)).__name__ == "UnboundField"}
    return sorted(found)


def query(chance: Chance, names: list[str]) -> str:
    count = chance.choice((0, 1, 2, 30))
    pairs = [f"{chance.choice(names)}={chance.quoted()}" for _ in range(count)]
    return "&".join(pairs * chance.choice((1, 1, 3)))


def body(chance: Chance, names: list[str]) -> tuple[bytes, str]:
    """What is sent, and what it says it is."""
    kind = chance.choice(TYPES) if chance.random() < 0.3 else TYPES[0]
    roll = chance.random()
    if roll < 0.004:
        return b"a=" + b"x" * MEGABYTE, TYPES[0]
    if roll < 0.008:
        return b"&".join(b"a%d=1" % number for number in range(10_000)), TYPES[0]
    if roll < 0.012:
        part = b'--B\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'
        return part * chance.choice(
            (10_000, MAX_PARTS + 1, 3)
        ) + b"--B--\r\n", "multipart/form-data; boundary=B"
    if roll < 0.1:
        name, value = chance.choice(names), chance.raw()
        head = (
            f'--B\r\nContent-Disposition: form-data; name="{name}"; filename="{chance.word()[:50]}"\r\n\r\n'
        )
        tail = chance.choice((b"\r\n--B--\r\n", b"", b"\r\n--B", b"--B--"))
        return head.encode("utf-8", "surrogatepass") + value + tail, "multipart/form-data; boundary=B"
    if roll < 0.2:
        return chance.randbytes(chance.randrange(300)), kind
    pairs = [f"{chance.choice(names)}={chance.quoted()}".encode() for _ in range(chance.randrange(12))]
    return b"&".join(pairs * chance.choice((1, 1, 2))), kind


def headers(chance: Chance) -> dict[str, str]:
    """Headers that mean something, with values that mean nothing."""
    found = {}
    for _ in range(chance.choice((0, 0, 1, 3))):
        name = chance.choice(
            ("Accept-Language", "Cookie", "Referer", "Origin", "Range", "If-None-Match", "If-Modified-Since", "Host",
             "HX-Request", "X-Forwarded-For", "X-Forwarded-Proto", "Sec-Fetch-Site", "Accept", "User-Agent",
             "Transfer-Encoding", "X-CSRFToken", "Authorization", "Content-Encoding", "Expect")
        )  # fmt: skip
        value = chance.word().encode("utf-8", "replace").decode("latin-1")
        found[name] = "".join(c for c in value if c not in "\r\n\x00")[:4000]
    return found


@pytest.fixture
def without_tokens(app: Any) -> Iterator[None]:
    """Half of the fuzz has to get past the token of the forms."""
    yield
    app.config["WTF_CSRF_ENABLED"] = True


def fill(address: str, chance: Chance) -> str:
    while "{}" in address:
        known = chance.choice(("pl", "1", "en", "DM16", "9" * 25, "worker", "0", "logo"))
        address = address.replace("{}", known if chance.random() < 0.5 else chance.quoted() or "x", 1)
    return address


@pytest.mark.both
def test_no_bad_request_is_a_fault(
    cast: Cast, app: Any, without_tokens: None, size: Any, figure: Figures
) -> None:
    seed = chosen_seed()
    chance, places, names = Chance(seed), addresses(app), names_of_fields()
    people = [member for member in cast if not member.name.startswith("other")]
    count, slowest, wrong, seen = size(400, 9_000), (0.0, ""), [], Counter[int]()
    for number in range(count):
        app.config["WTF_CSRF_ENABLED"] = number % 2 == 0
        client = people[number % len(people)].browser()
        client.careful = False
        method = chance.choice(METHODS) if chance.random() < 0.3 else chance.choice(("GET", "POST"))
        sent, kind = body(chance, names) if method not in ("GET", "HEAD") else (b"", "")
        if chance.random() < 0.5 and method == "POST":
            sent = b"form_key=" + chance.randbytes(9).hex().encode() + b"&" + sent
        address = f"{fill(chance.choice(places), chance)}?{query(chance, names)}"
        what = f"seed {seed}, {number}: {method} {address[:150]} {kind[:30]} {sent[:60]!r}"
        begun = time.perf_counter()
        try:
            answer = client.open(
                address, method=method, input_stream=io.BytesIO(sent), content_length=len(sent),
                content_type=kind, headers=headers(chance),
            )  # fmt: skip
        except AssertionError:
            raise
        except Exception as bug:  # noqa: BLE001 - told with its request
            if "tests" not in type(bug).__module__ and app.extensions.get("tests.bug") is None:
                continue  # this client of the tests cannot spell it; the sockets below can
            wrong.append(f"{what}: {bug!r}")
            continue
        took = time.perf_counter() - begun
        slowest = max(slowest, (took, what))
        seen[answer.status_code] += 1
        if answer.status_code >= 500 or any(trace in answer.data for trace in TRACES):
            wrong.append(f"{what}: {answer.status_code}")
    assert wrong == [], "\n".join(wrong[:10])
    assert sum(seen.values()) > count * 0.9
    assert len(seen) >= 5, f"all answers alike, so nothing was tried: {seen}"
    figure("bad requests", sum(seen.values()))
    figure("slowest of them", slowest[0], "s", at_most=1)


# ---- over sockets


def raw_request(chance: Chance, places: list[str], names: list[str], host: str) -> bytes:
    """A request as bytes, sometimes no request at all."""
    roll = chance.random()
    if roll < 0.05:
        return chance.randbytes(chance.randrange(1, 400)) + b"\r\n\r\n"
    method = chance.choice(METHODS)
    path = fill(chance.choice(places), chance) + "?" + query(chance, names)
    line = f"{method} {path} HTTP/1.1".encode("utf-8", "surrogatepass")
    if roll < 0.1:
        line = chance.choice(
            (
                line.replace(b"HTTP/1.1", b"HTTP/9.9"),
                line + b" x",
                b"GET",
                b"GET /\x00 HTTP/1.1",
                b"GET " + b"/" * 9000 + b" HTTP/1.1",
            )
        )
    sent, kind = body(chance, names)
    lines = [line, f"Host: {host}".encode(), b"Connection: close"]
    if kind:
        lines.append(b"Content-Type: " + kind.encode("latin-1", "replace").replace(b"\r\n", b""))
    lines += [
        f"{name}: ".encode() + value.encode("latin-1", "replace") for name, value in headers(chance).items()
    ]
    roll = chance.random()
    if roll < 0.1:
        lines.append(b"Transfer-Encoding: chunked")
        sent = chance.choice(
            (b"%x\r\n%s\r\n0\r\n\r\n" % (len(sent), sent), b"zz\r\nabc\r\n", b"-1\r\n\r\n", b"0\r\n\r\n")
        )
    elif roll < 0.9:
        lines.append(b"Content-Length: %d" % len(sent))
    else:
        lines.append(b"Content-Length: " + chance.choice((b"-1", b"abc", b"0", b"1, 2")))
    if chance.random() < 0.05:
        lines += [b"X-%d: 1" % number for number in range(200)]
    if chance.random() < 0.05:
        lines.append(b"X-Long: " + b"a" * 20_000)
    return b"\r\n".join(lines) + b"\r\n\r\n" + sent


def chosen_seed() -> int:
    """New at full size; in `make test` the same each time, so that a failure is of the change and not of luck."""
    return random.randrange(10**9) if is_full() else 20_261_124


def answer_to(sent: bytes, port: int) -> bytes:
    """Everything that the server answers; empty when it hangs up."""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as line:
        with suppress(OSError):  # it may have hung up before all was sent
            line.sendall(sent)
            line.shutdown(socket.SHUT_WR)
        held = b""
        with suppress(ConnectionResetError):
            while part := line.recv(65536):
                held += part
    return held


@pytest.mark.parametrize("chunks", [b"zz\r\nabc\r\n", b"-1\r\n\r\n", b"5\r\nabcdefgh\r\n", b"ffff\r\nabc"])
def test_a_body_whose_parts_cannot_be_told_apart_is_a_bad_request(server: Server, chunks: bytes) -> None:
    lines = (
        b"POST /sign-in HTTP/1.1",
        f"Host: 127.0.0.1:{server.port}".encode(),
        b"Connection: close",
        b"Content-Type: application/x-www-form-urlencoded",
        b"Transfer-Encoding: chunked",
    )
    answer = answer_to(b"\r\n".join(lines) + b"\r\n\r\n" + chunks, server.port)
    assert answer.split(b" ", 2)[1] == b"400", answer[:300]


def test_the_real_server_stands_it_too(
    cast: Cast, server: Server, app: Any, size: Any, figure: Figures
) -> None:
    seed = chosen_seed()
    chance, places, names = Chance(seed), addresses(app), names_of_fields()
    slowest, wrong, seen = (0.0, b""), [], Counter[bytes]()
    host = f"127.0.0.1:{server.port}"
    for number in range(size(80, 2_000)):
        sent = raw_request(chance, places, names, host)
        begun = time.perf_counter()
        answer = answer_to(sent, server.port)
        slowest = max(slowest, (time.perf_counter() - begun, sent[:80]))
        status = answer.split(b" ", 2)[1] if answer.startswith(b"HTTP/") else b"none"
        seen[status] += 1
        if (status.startswith(b"5") and status != b"501") or any(trace in answer for trace in TRACES):
            wrong.append(f"seed {seed}, {number}: {status!r} for {sent[:200]!r}")
    assert wrong == [], "\n".join(wrong[:10]) + server.said[-1500:]
    assert sum(seen.values()) - seen[b"none"] > 0.8 * sum(seen.values()), seen
    assert len(seen) >= 4, seen
    assert b"200" in answer_to(
        f"GET /healthz HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode(), server.port
    )
    figure("bad requests over sockets", sum(seen.values()))
    figure("slowest of them", slowest[0], "s", at_most=1)
    said = server.said
    assert "Traceback" not in said
    assert '"level": "error"' not in said


# ---- limits


def doors_that_take() -> list[str]:
    return sorted(name for name, door in DOORS.items() if "POST" in door.methods)


def test_every_door_says_how_much_it_takes(cast: Cast, app: Any, without_tokens: None) -> None:
    """One byte more than its limit is refused before anything is read; what fits is read."""
    from tests.house.test_every_door import addresses as of_doors
    from tests.house.test_every_door import somebody_who_may

    app.config["WTF_CSRF_ENABLED"] = True
    tried = {}
    for door, method, address in of_doors(app):
        if method != "POST":
            continue
        client = somebody_who_may(cast, door).browser()
        client.careful = False
        for extra, expected in ((1, 413), (-1000, 400)):
            sent = b"a=" + b"x" * (door.largest + extra - 2)
            answer = client.post(address, data=sent, content_type="application/x-www-form-urlencoded")
            assert answer.status_code == expected, f"{address} with {len(sent)} bytes: {answer.status_code}"
        tried[door.endpoint] = door.largest
    assert sorted(tried) == doors_that_take()
    assert {name for name, limit in tried.items() if limit > LARGEST} == {
        "certificates.check_file",
        "home.mark_form",
        "home.settings",
        "indicators.past",
        "people.import_degrees",
        "people.imports",
    }
    spreadsheets = {"indicators.past", "people.import_degrees", "people.imports"}
    assert max(limit for name, limit in tried.items() if name not in spreadsheets) <= MAX_BODY
    assert max(tried.values()) <= LARGEST_BYTES + 64 * 1024


def test_a_form_of_too_many_parts_is_refused(cast: Cast, app: Any) -> None:
    client = cast.officer.browser()
    client.careful = False
    part = b'--B\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'
    for count, expected in ((MAX_PARTS + 1, 413), (10_000, 413)):
        sent = part * count + b"--B--\r\n"
        answer = client.post(
            "/certificates/check/x/file", data=sent, content_type="multipart/form-data; boundary=B"
        )
        assert answer.status_code == expected
