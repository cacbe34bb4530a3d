"""Enrolment under a rush: 2 000 signed-in people want 300 and 20 seats, 16 at any moment, over HTTP, on both databases.

An attempt is two requests: the form page with its hidden keys, and the form sent. The floor is a Flask application of
forty lines with one form and one transaction, made of the same libraries (`floor_app`), in the same gunicorn with the
same settings on the same kind of database. Beside it, without a target, stands what the server and the database's
driver can do at most, with neither form nor SQLAlchemy (`wire_app`).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psycopg
from pysqlite3 import dbapi2

from bench.harness import Context, Row
from tests.harness import crowd, seats, servers
from tests.harness.databases import Backend
from tests.harness.environment import process_environ
from tests.harness.postgres import free_port
from tests.harness.rush import Rush, rush

NAMES = ("enrolment",)
PEOPLE = 2000
IN_FLIGHT = 16
SEATS = {"RUSH-300": 300, "RUSH-20": 20}
FLOOR_TABLES = (
    "CREATE TABLE book (id integer PRIMARY KEY, capacity integer, taken integer, rev integer)",
    "CREATE TABLE entry (id {key}, person text, arrival integer)",
    "INSERT INTO book VALUES (1, 300, 0, 0)",
)


def run(context: Context) -> list[Row]:
    rows: list[Row] = []
    for kind in context.backends():
        floor = floor_of(context, kind, "floor_app")
        wire = floor_of(context, kind, "wire_app")
        template = context.grown(kind, "crowd", crowd.crowd(PEOPLE, SEATS))
        for code, capacity in SEATS.items():
            done, book = measured(context, kind, template, code)
            size = f"{PEOPLE} people, {capacity} seats, {IN_FLIGHT} at once"
            what = f"enrolment, {kind.name}"
            wrong = len(book.faults) + len(done.failures)
            rows += [
                context.row(
                    f"{what}: attempts",
                    size,
                    done.per_second,
                    "/s",
                    floor=floor.per_second,
                    at_least=200,
                    ratio_at_least=0.5,
                ),
                context.row(
                    f"{what}: attempts beside the wire", size, done.per_second, "/s", floor=wire.per_second
                ),
                context.row(f"{what}: p50", size, **milliseconds(done, floor, 0.5)),
                context.row(f"{what}: p95", size, **milliseconds(done, floor, 0.95), at_most=500),
                context.row(f"{what}: overbooked", size, book.overbooked, at_most=0),
                context.row(f"{what}: faults", size, wrong, at_most=0),
            ]
    return rows


def milliseconds(done: Rush, floor: Rush, share: float) -> dict[str, Any]:
    return {
        "figure": done.percentile(share) * 1000,
        "unit": "ms",
        "floor": floor.percentile(share) * 1000,
    }


def measured(context: Context, kind: Backend, template: str, code: str) -> tuple[Rush, seats.Book]:
    with context.database(kind, template) as url:
        server = servers.serve(url, context.folder / f"{kind.name}-{code}")
        try:
            warm(server.url)
            done = rush(
                server.url,
                f"/editions/{code}/apply",
                range(1, PEOPLE + 1),
                in_flight=IN_FLIGHT,
                cookie=lambda person: f"lms={crowd.cookie(person)}",
            )
        finally:
            server.stop()
        with context.app(url):
            return done, seats.book_of(code)


def warm(url: str) -> None:
    """Both processes have imported everything and every thread has its connection before the clock starts."""
    rush(url, "/sign-in", range(64), in_flight=IN_FLIGHT, cookie=lambda _person: "a=b")


def floor_of(context: Context, kind: Backend, app: str) -> Rush:
    """The same rush on a bare application of this folder."""
    with context.database(kind) as url:
        prepare_floor(url)
        with floor_server(url, context.folder / f"{app}-{kind.name}.log", app) as address:
            rush(address, "/apply", range(64), in_flight=IN_FLIGHT, cookie=lambda _person: "a=b")
            return rush(
                address, "/apply", range(1, PEOPLE + 1), in_flight=IN_FLIGHT, cookie=lambda _person: "a=b"
            )


def prepare_floor(url: str) -> None:
    connect: Any = dbapi2.connect if url.startswith("sqlite") else psycopg.connect
    with closing(connect(url.removeprefix("sqlite:///"))) as link:
        key = "integer PRIMARY KEY" if url.startswith("sqlite") else "serial PRIMARY KEY"
        for statement in FLOOR_TABLES:
            link.execute(statement.format(key=key))
        link.commit()


@contextmanager
def floor_server(url: str, log: Path, app: str) -> Iterator[str]:
    """A bare application in the gunicorn of `lms serve`."""
    port = free_port()
    words = ["serve", "--port", str(port)]
    with servers.Process(
        words, process_environ({}), log, app=f"bench.{app}:app", FLOOR_DATABASE=url
    ) as process:
        address = f"http://127.0.0.1:{port}"
        servers.wait_for(address + "/apply", process)
        yield address
