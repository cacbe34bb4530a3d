"""A rush over HTTP: many people at once open the form of an edition, and send it as it came.

One small asynchronous client in one process, so that the two cores stay with the server. Each person reads the real
page, takes the form with all its hidden fields out of it, and sends that; nothing else of the page is looked at.
"""

from __future__ import annotations

import asyncio
import html
import re
import time
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

_FORM = re.compile(rb'<form\b[^>]*method="post"[^>]*>.*?</form>', re.DOTALL | re.IGNORECASE)
_ACTION = re.compile(rb'\baction="([^"]*)"')
_INPUT = re.compile(rb"<input\b[^>]*>")
_ATTRIBUTE = re.compile(rb'\b(name|value|type)="([^"]*)"')
_FLAG = re.compile(rb"\b(checked|required)\b")


@dataclass(frozen=True)
class Attempt:
    """One person's try: status of the form page and of the answer, where it led, and how long both took together."""

    person: int
    form_status: int
    status: int
    location: str
    seconds: float


@dataclass(frozen=True)
class Rush:
    """All attempts of a rush and how long it took from the first to the last."""

    attempts: tuple[Attempt, ...]
    seconds: float

    @property
    def per_second(self) -> float:
        return len(self.attempts) / self.seconds

    def percentile(self, share: float) -> float:
        """Seconds within which `share` (0 to 1) of the attempts were answered."""
        ordered = sorted(attempt.seconds for attempt in self.attempts)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]

    @property
    def statuses(self) -> Counter[int]:
        return Counter(attempt.status or attempt.form_status for attempt in self.attempts)

    @property
    def failures(self) -> list[Attempt]:
        """Attempts that were not led on to a next page."""
        return [a for a in self.attempts if not 300 <= a.status < 400 or not a.location]


class Answer:
    """Status, headers by small name, body."""

    def __init__(self, status: int, headers: dict[bytes, bytes], body: bytes) -> None:
        self.status, self.headers, self.body = status, headers, body


class Connection:
    """One kept-alive connection; opened again when the server closes it."""

    def __init__(self, host: str, port: int) -> None:
        self.host, self.port = host, port
        self.reader: asyncio.StreamReader | None = None
        self.writer: asyncio.StreamWriter | None = None

    async def ask(self, method: str, path: str, cookie: str, body: bytes = b"") -> Answer:
        head = f"{method} {path} HTTP/1.1\r\nHost: {self.host}:{self.port}\r\nCookie: {cookie}\r\n"
        if method == "POST":
            head += f"Origin: http://{self.host}:{self.port}\r\nSec-Fetch-Site: same-origin\r\n"
            head += f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n"
        request = head.encode() + b"\r\n" + body
        for _ in range(3):
            try:
                return await self._once(request)
            except (ConnectionError, asyncio.IncompleteReadError):
                # a kept-alive connection may be closed while it is idle; nothing of this request was answered
                self.close()
        raise ConnectionError(f"{method} {path}: no answer")

    async def _once(self, request: bytes) -> Answer:
        if self.writer is None or self.reader is None:
            self.reader, self.writer = await asyncio.open_connection(self.host, self.port)
        self.writer.write(request)
        await self.writer.drain()
        head = await self.reader.readuntil(b"\r\n\r\n")
        first, *lines = head.split(b"\r\n")
        headers = {
            name.strip().lower(): value.strip() for name, _, value in (line.partition(b":") for line in lines)
        }
        status = int(first.split(b" ", 2)[1])
        body = await self.reader.readexactly(int(headers.get(b"content-length", b"0")))
        if headers.get(b"connection", b"").lower() == b"close":
            self.close()
        return Answer(status, headers, body)

    def close(self) -> None:
        if self.writer is not None:
            self.writer.close()
        self.reader = self.writer = None


def form_of(page: bytes, action_part: str, fields: dict[str, str]) -> tuple[str, bytes] | None:
    """(address, body) of the first form whose address holds `action_part`, filled as it came and with `fields`."""
    for match in _FORM.finditer(page):
        opening = match[0].split(b">", 1)[0]
        action = _ACTION.search(opening)
        address = html.unescape(action[1].decode()) if action else ""
        if action_part not in address:
            continue
        values: list[tuple[str, str]] = []
        for tag in _INPUT.findall(match[0]):
            known = {name.decode(): html.unescape(value.decode()) for name, value in _ATTRIBUTE.findall(tag)}
            flags = set(_FLAG.findall(tag))
            name = known.get("name")
            if not name or known.get("type") in ("submit", "button", "file"):
                continue
            if known.get("type") in ("checkbox", "radio") and not flags:
                continue
            values.append((name, fields.get(name, known.get("value", "on"))))
        return address, urlencode(values).encode()
    return None


async def _attempt(
    connection: Connection, path: str, person: int, cookie: str, fields: dict[str, str]
) -> Attempt:
    started = time.perf_counter()
    page = await connection.ask("GET", path, cookie)
    found = form_of(page.body, path, fields) or form_of(page.body, "", fields) if page.status == 200 else None
    if found is None:
        return Attempt(person, page.status, 0, "", time.perf_counter() - started)
    for line_name, line in page.headers.items():
        if line_name == b"set-cookie" and not cookie.startswith("lms=s."):
            cookie = line.split(b";")[0].decode()
    answer = await connection.ask("POST", found[0] or path, cookie, found[1])
    location = answer.headers.get(b"location", b"").decode()
    return Attempt(person, page.status, answer.status, location, time.perf_counter() - started)


async def _run(
    url: str,
    path: str,
    people: list[int],
    in_flight: int,
    cookie: Callable[[int], str],
    fields: dict[str, str],
) -> Rush:
    parts = urlsplit(url)
    assert parts.hostname is not None
    assert parts.port is not None
    host, port = parts.hostname, parts.port
    waiting, attempts = iter(people), []

    async def one_by_one() -> None:
        connection = Connection(host, port)
        for person in waiting:
            attempts.append(await _attempt(connection, path, person, cookie(person), fields))
        connection.close()

    started = time.perf_counter()
    await asyncio.gather(*(one_by_one() for _ in range(in_flight)))
    return Rush(tuple(attempts), time.perf_counter() - started)


def rush(
    url: str,
    path: str,
    people: Iterable[int],
    *,
    in_flight: int,
    cookie: Callable[[int], str],
    fields: dict[str, str] | None = None,
) -> Rush:
    """Let `people` apply through the form at `path`, `in_flight` of them at any moment, in the order given.

    `cookie(person)` is the whole Cookie header; `fields` are typed into the form where it has them.
    """
    coming = list(people)
    # a thread of its own: a browser of an earlier test may have left its event loop running in this one
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(
            lambda: asyncio.run(_run(url, path, coming, in_flight, cookie, fields or {}))
        ).result()
