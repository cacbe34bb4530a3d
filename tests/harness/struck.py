"""A rush that is struck down: people apply, and in the middle of it every process of the house is killed.

It keeps each form as it was sent, with its key, so that whoever got no answer can send the same form once more.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import urlsplit

from tests.harness.rush import Connection, form_of


@dataclass
class Sent:
    """One form that was sent. `status` 0: no answer came, so the person knows nothing."""

    person: int
    address: str
    body: bytes
    status: int = 0
    location: str = ""

    @property
    def is_acknowledged(self) -> bool:
        return 300 <= self.status < 400


@dataclass(frozen=True)
class Moment:
    """When to strike: after so many answers, and then so many seconds later."""

    answers: int
    seconds: float

    @classmethod
    def any_of(cls, chance: random.Random, people: int) -> Moment:
        return cls(chance.randrange(people * 3 // 4), chance.random() * 0.05)


def _where(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    assert parts.hostname is not None
    assert parts.port is not None
    return parts.hostname, parts.port


async def _apply(connection: Connection, path: str, person: int, cookie: str, sent: list[Sent]) -> None:
    page = await connection.ask("GET", path, cookie)
    found = form_of(page.body, path, {}) if page.status == 200 else None
    assert found is not None, f"{path} has no form for person {person}: {page.status}"
    form = Sent(person, found[0] or path, found[1])
    sent.append(form)
    await _send(connection, form, cookie)


async def _send(connection: Connection, form: Sent, cookie: str) -> None:
    answer = await connection.ask("POST", form.address, cookie, form.body)
    form.location = urlsplit(answer.headers.get(b"location", b"").decode()).path
    form.status = answer.status


async def _struck(
    url: str,
    path: str,
    people: list[int],
    in_flight: int,
    cookie: Callable[[int], str],
    when: Moment,
    strike: Callable[[], None],
) -> list[Sent]:
    host, port = _where(url)
    waiting, sent, over = iter(people), list[Sent](), asyncio.Event()

    async def one_by_one() -> None:
        connection = Connection(host, port)
        for person in waiting:
            try:
                await _apply(connection, path, person, cookie(person), sent)
            except (OSError, asyncio.IncompleteReadError):
                break  # the house is dead
        connection.close()

    async def strike_in_time() -> None:
        while sum(form.status > 0 for form in sent) < when.answers and not over.is_set():
            await asyncio.sleep(0.002)
        await asyncio.sleep(when.seconds)
        strike()

    striking = asyncio.create_task(strike_in_time())
    await asyncio.gather(*(one_by_one() for _ in range(in_flight)))
    over.set()
    await striking
    return sent


def strike_down(
    url: str,
    path: str,
    people: list[int],
    *,
    in_flight: int,
    cookie: Callable[[int], str],
    when: Moment,
    strike: Callable[[], None],
) -> list[Sent]:
    """Let `people` apply until `strike()` has ended everything at that moment; what was sent, answered or not."""
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(
            lambda: asyncio.run(_struck(url, path, people, in_flight, cookie, when, strike))
        ).result()


def send_again(url: str, forms: list[Sent], *, cookie: Callable[[int], str]) -> list[Sent]:
    """Send each of these forms once more as it was, key included; the same forms with what was answered now."""

    async def run() -> list[Sent]:
        connection, answered = Connection(*_where(url)), []
        for form in forms:
            again = Sent(form.person, form.address, form.body)
            await _send(connection, again, cookie(form.person))
            answered.append(again)
        connection.close()
        return answered

    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(lambda: asyncio.run(run())).result()
