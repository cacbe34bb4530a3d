"""PESEL at rest: nothing that lies on a disk gives one away, and a ciphertext opens in its own row only (S35)."""

from __future__ import annotations

import base64
import hashlib
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import func, select, text, update

from lms.foundation import storage
from lms.foundation.crypto import CannotOpen
from lms.foundation.storage import db
from lms.people.jobs import take_over_lists
from lms.people.models import Identity, Person
from lms.people.queries import kept_number
from lms.people.rules import pesel_check_digit
from tests.harness.leaks import Numbers

pytestmark = [pytest.mark.row("S35"), pytest.mark.both]


def numbers(count: int, *, from_year: int = 37) -> list[str]:
    """Made-up numbers: their serials begin with 00. Of years that no other test takes: all write into one log."""
    made = []
    for at in range(count):
        day, serial = at // 100, at % 100
        ten = f"{from_year + day // 336:02}{day // 28 % 12 + 1:02}{day % 28 + 1:02}00{serial:02}"
        made.append(f"{ten}{pesel_check_digit(ten)}")
    return made


@pytest.fixture
def officer(cast: Any) -> Any:
    client = cast.officer.browser()
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    return client


def take_in(officer: Any, wanted: list[str]) -> None:
    """By the way that an office would take: a list that is sent, looked at and taken over."""
    rows = [f"Nowak{at:05};Anna;osoba{at}@lista.example;{number}" for at, number in enumerate(wanted)]
    body = "\n".join(["Nazwisko;Imię;E-mail;PESEL", *rows]).encode()
    officer.get("/office/imports")
    officer.submit("Send the list", file=(body, "lista.csv"))
    officer.submit("See what would happen")
    assert officer.page.h1 == "The list can be taken over", officer.page.text[:400]
    officer.submit("Take over now")
    assert take_over_lists() == 1
    assert db.session.scalar(select(func.count(Identity.pesel_sealed))) == len(wanted)


def dump(database_url: str) -> bytes:
    """Every table as text, as a dump writes it."""
    if database_url.startswith("sqlite"):
        with closing(sqlite3.connect(database_url.removeprefix("sqlite:///"))) as connection:
            return "\n".join(connection.iterdump()).encode()
    written = []
    with psycopg.connect(database_url.replace("+psycopg", "")) as connection:
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        for (name,) in tables:
            with connection.cursor().copy(f'COPY "{name}" TO STDOUT') as copied:  # type: ignore[arg-type]
                written += [bytes(part) for part in copied]
    return b"\n".join(written)


def log_begins() -> str:
    """The file in which PostgreSQL writes ahead now; older ones hold what other tests did."""
    if db.engine.dialect.name == "sqlite":
        return ""
    with db.engine.connect() as connection:
        return str(connection.scalar(text("SELECT pg_walfile_name(pg_current_wal_lsn())")))


def files(database_url: str, log_from: str) -> Iterator[Path]:
    """Every file in which the database keeps tables, indexes and what it writes ahead, from a log file on."""
    if database_url.startswith("sqlite"):
        file = Path(database_url.removeprefix("sqlite:///"))
        yield from file.parent.glob(f"{file.name}*")
        return
    with db.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("CHECKPOINT"))
        home = Path(connection.scalar(text("SHOW data_directory")))
        number = connection.scalar(text("SELECT oid FROM pg_database WHERE datname = current_database()"))
    for folder in (home / "base" / str(number), home / "pg_wal", home / "base" / "pgsql_tmp"):
        for path in folder.rglob("*"):
            if path.is_file() and (folder.name != "pg_wal" or path.name >= log_from):
                yield path


def held_in(path: Path) -> bytes:
    """What a file holds; a log that was just begun is empty to its end."""
    return path.read_bytes().rstrip(b"\0")


def test_nothing_on_the_disk_gives_a_number_away(
    officer: Any, app: Any, inside: Any, database_url: str, size: Any, caplog: Any, figure: Any
) -> None:
    wanted = numbers(size(60, 1756))
    assert len(set(wanted)) == len(wanted)
    known, log_from = Numbers(wanted), log_begins()
    with caplog.at_level(logging.DEBUG):
        take_in(officer, wanted)
        officer.get("/office/people?q=nowak")
        ref = db.session.scalar(select(Person.ref).where(Person.last_name == "Nowak00007"))
        officer.get(f"/office/people/{ref}")
    db.session.remove()
    kept = {path.name: held_in(path) for path in files(database_url, log_from)}
    looked_through = sum(map(len, kept.values()))
    assert looked_through > 100_000
    found = {name: leaks for name, data in kept.items() if (leaks := known.found_in(data))}
    assert found == {}
    assert known.found_in(dump(database_url)) == set()
    assert known.found_under(app.config["LMS"].home) == {}
    assert known.found_in(caplog.text.encode()) == set()
    figure("numbers looked for", len(wanted), "numbers")
    figure("bytes looked through", looked_through, "bytes")


@pytest.mark.parametrize(
    "spelled",
    [
        lambda number: number,
        lambda number: number.encode().hex(),
        lambda number: base64.b64encode(b"x" + number.encode() + b"yz").decode(),
        lambda number: hashlib.md5(number.encode()).hexdigest(),
        lambda number: hashlib.sha1(number.encode()).hexdigest().upper(),
        lambda number: base64.b64encode(hashlib.sha256(number.encode()).digest()).decode(),
    ],
    ids=["plain", "hexadecimal", "base64", "md5", "sha1", "sha256"],
)
def test_whoever_wrote_a_number_into_a_table_would_be_found(
    spelled: Any, cast: Any, inside: Any, database_url: str
) -> None:
    """The search finds each spelling in the files and in the dump; else finding nothing would say nothing."""
    wanted = numbers(3, from_year=34)
    known, log_from = Numbers(wanted), log_begins()
    with storage.transaction() as session:
        session.execute(
            update(Person).where(Person.id == cast.worker.person_id).values(position=spelled(wanted[1]))
        )
    db.session.remove()
    assert {number for number, _how in known.found_in(dump(database_url))} == {wanted[1]}
    found = set().union(*(known.found_in(held_in(path)) for path in files(database_url, log_from)))
    assert {number for number, _how in found} == {wanted[1]}


def test_two_ciphertexts_that_changed_places_are_noticed(officer: Any, inside: Any) -> None:
    wanted = numbers(2)
    take_in(officer, wanted)
    rows = db.session.execute(select(Identity.person_id, Identity.pesel_sealed)).all()
    assert [kept_number(row.person_id) for row in rows] == wanted
    with storage.transaction() as session:
        for row, other in zip(rows, reversed(rows), strict=True):
            session.execute(
                update(Identity)
                .where(Identity.person_id == row.person_id)
                .values(pesel_sealed=other.pesel_sealed)
            )
    db.session.expire_all()
    for row in rows:
        with pytest.raises(CannotOpen):
            kept_number(row.person_id)


def test_the_index_is_keyed_and_finds_equal_numbers_only(officer: Any, app: Any, inside: Any) -> None:
    """Whoever holds the table without the key cannot try numbers through: each digest needs the key."""
    from lms.foundation.crypto import FieldCipher, cipher

    wanted = numbers(5)
    take_in(officer, wanted)
    kept = set(db.session.scalars(select(Identity.pesel_index)))
    assert kept == {cipher().index(number) for number in wanted}
    other = FieldCipher((bytes(range(32)),))
    assert kept.isdisjoint({other.index(number) for number in wanted})
