"""A list of people taken over, and somebody looked for among 50 000: seconds beside the bare statements.

Bare: the same persons inserted in one statement, without the plan, the trail and the search keys; the same SELECT by
itself.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from typing import Any

from sqlalchemy import delete, insert, text

from bench.harness import Context, Row, row
from tests.harness import crowd, databases
from tests.harness.environment import application, environ

NAMES = ("import", "O15")
SIZES = (1_000, 10_000)
REGISTER = 50_000
SEARCHES = ("probna-04", "PROBNA 123", "próbna-49999", "maria", "probna-0 jan", "zzz")


def people(count: int) -> list[tuple[str, ...]]:
    """Headings and rows of synthetic people of forty institutions."""
    rows = [
        (
            f"Nowa-{n:05}",
            "Anna" if n % 2 else "Jan",
            f"nowa{n}@lista.example",
            f"Ośrodek Pomocy Społecznej nr {n % 40 + 1}",
        )
        for n in range(count)
    ]
    return [("Nazwisko", "Imię", "E-mail", "Instytucja"), *rows]


def seconds(count: int) -> float:
    """From the rows of the file to everybody in the register, in one transaction."""
    from lms.foundation import clock, storage
    from lms.foundation.spreadsheets import Sheet
    from lms.people.operations.imports import keep_file, take_over

    with storage.transaction():
        file = keep_file(1, "lista.csv", Sheet("", tuple(people(count))), now=clock.now())
    began = time.perf_counter()
    with storage.transaction() as session:
        plan = take_over(session.merge(file), by=1, now=clock.now(), on=clock.today())
    spent = time.perf_counter() - began
    assert (len(plan.rows), plan.faults) == (count, ())
    return spent


def bare_seconds(count: int) -> float:
    """The same persons by one INSERT."""
    from lms.foundation import clock, storage
    from lms.foundation.storage import new_ref
    from lms.people.models import Person

    now = clock.now()
    rows = [
        {
            "ref": new_ref(), "last_name": last, "first_name": first, "email": f"bare-{email}", "language": "pl",
            "sort_key": last, "search_key": last, "is_demo": True, "created_at": now, "version": 1,
        }
        for last, first, email, _institution in people(count)[1:]
    ]  # fmt: skip
    began = time.perf_counter()
    with storage.transaction() as session:
        session.execute(insert(Person), rows)
    spent = time.perf_counter() - began
    with storage.transaction() as session:
        session.execute(delete(Person).where(Person.email.like("bare-%")))
    return spent


def imports(context: Context, kind: databases.Backend) -> Iterator[Row]:
    grown = context.grown(kind, "import-2000", crowd.crowd(2_000, {}))
    spent = {}
    for count in SIZES:
        with context.database(kind, grown) as url, context.app(url):
            floor = bare_seconds(count)
            spent[count] = seconds(count)
        yield row("import of people", f"{kind.name}, {count} rows", spent[count], "s", floor=floor)
    small, large = (spent[count] / count for count in SIZES)
    yield row("import: a row of 10 000 against one of 1 000", kind.name, large / small, "x", at_most=1.3)


def searches(context: Context, kind: databases.Backend) -> Iterator[Row]:
    """Pages of the office's list of people, through the application, one after another."""
    from bench.region import _officer
    from lms.foundation import clock, storage

    def grow(app: Any) -> None:
        crowd.crowd(REGISTER, {})(app)
        with storage.transaction() as session:
            _officer(session, clock.now())

    with context.database(kind, context.grown(kind, f"people-{REGISTER}", grow)) as url:
        app = application(environ(database_url=url, home=context.home()))
        client = app.test_client()
        client.careful = False
        client.set_cookie(app.session_interface.cookie, crowd.cookie(1))
        took, bare = [], []
        for _round in range(12):
            for words in SEARCHES:
                began = time.perf_counter()
                answer = client.get("/office/people", query_string={"q": words})
                took.append(time.perf_counter() - began)
                assert answer.status_code == 200
                with app.app_context():
                    began = time.perf_counter()
                    with storage.unit(writes=False):
                        storage.db.session.execute(
                            text(
                                "SELECT id FROM person WHERE search_key LIKE :like ORDER BY sort_key LIMIT 50"
                            ),
                            {"like": f"%{words.lower()}%"},
                        ).all()
                    bare.append(time.perf_counter() - began)
        with app.app_context():
            storage.db.engine.dispose()
    p95, floor = (statistics.quantiles(times, n=20)[-1] * 1000 for times in (took, bare))
    yield row(
        "search for a person, p95", f"{kind.name}, {REGISTER} people", p95, "ms", floor=floor, at_most=300
    )


def run(context: Context) -> list[Row]:
    rows: list[Row] = []
    for kind in context.backends():
        rows += [*imports(context, kind), *searches(context, kind)]
    return rows
