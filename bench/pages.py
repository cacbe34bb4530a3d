"""Speed of pages, an empty page of the server as their floor: catalogue, edition, calendar, an officer's lists.

The same once more with ten times the people and editions: no page may be slower than 1.3 times. And the memory of web
and worker just started.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median
from urllib.parse import urlsplit

import psutil

from bench.harness import Context, Row, percentile
from bench.region import BIG, region
from tests.harness import crowd, servers
from tests.harness.databases import Backend
from tests.harness.environment import environ, process_environ
from tests.harness.postgres import free_port
from tests.harness.rush import Connection

CONNECTIONS, ROUNDS, SECONDS, WARM_SECONDS = 16, 9, 0.6, 1.0
PEOPLE, EDITIONS = 3000, 100
MANY_PEOPLE, MANY_EDITIONS = 6000, 600  # ten times the demo region
EMPTY = "/healthz"
STAFF = f"lms={crowd.cookie(1)}"
SLOWER_AT_MOST = 1.3
STARTED_SECONDS = 8


@dataclass(frozen=True)
class Asked:
    """A page under measurement and what is promised of it: requests a second, p50 and p95 in milliseconds."""

    name: str
    address: str
    cookie: str = "a=b"
    per_second: float | None = None
    p50: float | None = None
    p95: float | None = None

    @property
    def is_promised(self) -> bool:
        return bool(self.per_second or self.p50)


PAGES = (
    Asked("catalogue of 100 editions", "/courses", per_second=400, p95=80),
    Asked("page of an edition", f"/editions/{BIG}", per_second=500),
    Asked("calendar of an edition", f"/editions/{BIG}.ics", per_second=1000),
    Asked("officer's list of 3 000 enrolments", f"/office/editions/{BIG}/people", STAFF, p50=60),
    Asked("officer's list of editions", "/office/editions", STAFF),
    Asked("officer's list of people", "/office/people", STAFF),
)


@dataclass(frozen=True)
class Answers:
    """What came back: how many a second, and the time of each in milliseconds."""

    per_second: float
    times: Sequence[float]

    def at(self, share: float) -> float:
        return percentile(self.times, share)


def run(context: Context) -> list[Row]:
    rows: list[Row] = []
    for kind in context.backends():
        small, large = measured(context, kind)
        floor = small[EMPTY]
        for page in PAGES:
            rows += lines(context, kind, page, small[page.address], floor)
        for page in PAGES:
            slower = small[page.address].per_second / large[page.address].per_second
            limit = SLOWER_AT_MOST if page.is_promised else None
            size = f"{MANY_PEOPLE} people, {MANY_EDITIONS} editions"
            what = f"{page.name}, {kind.name}: times slower with many"
            rows.append(context.row(what, size, slower, "x", at_most=limit))
    rows.append(memory(context))
    return rows


def lines(context: Context, kind: Backend, page: Asked, found: Answers, floor: Answers) -> list[Row]:
    size = f"{PEOPLE} people, {EDITIONS} editions, {CONNECTIONS} at once"
    what = f"{page.name}, {kind.name}"
    return [
        context.row(
            f"{what}: answers",
            size,
            found.per_second,
            "/s",
            floor=floor.per_second,
            at_least=page.per_second,
        ),
        context.row(f"{what}: p50", size, found.at(0.5), "ms", floor=floor.at(0.5), at_most=page.p50),
        context.row(f"{what}: p95", size, found.at(0.95), "ms", floor=floor.at(0.95), at_most=page.p95),
    ]


def measured(context: Context, kind: Backend) -> tuple[dict[str, Answers], dict[str, Answers]]:
    """Every page by address, on the small region and on the large one, both asked in turn: what else the machine does
    meanwhile slows both alike."""
    with (
        served(context, kind, PEOPLE, EDITIONS) as small,
        served(context, kind, MANY_PEOPLE, MANY_EDITIONS) as large,
    ):
        asked = (Asked("an empty page", EMPTY), *PAGES)
        found = {page.address: answers((small, large), page) for page in asked}
    return {address: one[0] for address, one in found.items()}, {
        address: one[1] for address, one in found.items()
    }


@contextmanager
def served(context: Context, kind: Backend, people: int, editions: int) -> Iterator[str]:
    """The address of a server on a region of this size."""
    template = context.grown(kind, f"region_{people}", region(people, editions))
    with context.database(kind, template) as url:
        server = servers.serve(url, context.folder / f"pages-{kind.name}-{people}")
        try:
            yield server.url
        finally:
            server.stop()


def answers(urls: Sequence[str], page: Asked) -> list[Answers]:
    """Several rounds with fresh connections: which process of the server gets how many of them is a matter of luck."""
    with ThreadPoolExecutor(max_workers=1) as thread:

        def ask(url: str, seconds: float) -> Answers:
            return thread.submit(lambda: asyncio.run(_ask(url, page, seconds))).result()

        for url in urls:
            ask(url, WARM_SECONDS)
        rounds = [[ask(url, SECONDS) for url in urls] for _ in range(ROUNDS)]
    return [
        Answers(median(found.per_second for found in of), [one for found in of for one in found.times])
        for of in zip(*rounds, strict=True)
    ]


async def _ask(url: str, page: Asked, seconds: float) -> Answers:
    parts = urlsplit(url)
    assert parts.hostname is not None
    assert parts.port is not None
    host, port = parts.hostname, parts.port
    times: list[float] = []
    started = time.perf_counter()
    ends = started + seconds

    async def one_by_one() -> None:
        connection = Connection(host, port)
        while (began := time.perf_counter()) < ends:
            answer = await connection.ask("GET", page.address, page.cookie)
            if answer.status != 200:
                raise RuntimeError(f"{page.address}: {answer.status}")
            times.append((time.perf_counter() - began) * 1000)
        connection.close()

    await asyncio.gather(*(one_by_one() for _ in range(CONNECTIONS)))
    return Answers(len(times) / (time.perf_counter() - started), times)


def memory(context: Context) -> Row:
    """Proportional memory of every process of web and worker, ready but not used yet."""
    kind = context.backends()[0]
    with context.database(kind) as url:
        settings = process_environ(environ(database_url=url, home=context.home()))
        # the commands themselves: what the tests put around them would be counted too
        commands = (["serve", "--port", str(free_port())], ["worker"])
        running = [
            subprocess.Popen([sys.executable, "-m", "lms", *words], env=settings) for words in commands
        ]
        try:
            time.sleep(STARTED_SECONDS)
            total = sum(_proportional(process.pid) for process in running)
        finally:
            for process in running:
                process.terminate()
            for process in running:
                process.wait(timeout=40)
    return context.row("web and worker just started, sqlite", "5 + 1 processes", total, "MB", at_most=180)


def _proportional(pid: int) -> float:
    """PSS of a process and its children in MB."""
    first = psutil.Process(pid)
    return sum(process.memory_full_info().pss for process in (first, *first.children(recursive=True))) / 2**20
