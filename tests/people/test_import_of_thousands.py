"""5 000 people with 300 faulty rows of 20 kinds: each with its row, its column and what helps, and nothing changed."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select

from lms.foundation import clock, storage
from lms.foundation.spreadsheets import Sheet
from lms.foundation.storage import db
from lms.people.models import Identity, Institution, Person
from lms.people.operations.imports import keep_file, plan, take_over
from lms.people.rules import pesel_check_digit
from lms.people.rules.imports import Column, RowFault
from lms.people.wording import ROWS

C, F = Column, RowFault
HEADINGS = (
    "Nazwisko",
    "Imię",
    "E-mail",
    "Telefon",
    "Stanowisko",
    "Instytucja",
    "NIP",
    "PESEL",
    "Data urodzenia",
)
PLACES = {name: place for place, name in enumerate(
    (C.LAST_NAME, C.FIRST_NAME, C.EMAIL, C.PHONE, C.POSITION, C.INSTITUTION, C.NIP, C.PESEL, C.BIRTH)
)}  # fmt: skip
PEOPLE, OF_EACH = 5_000, 15


def pesel(day: str, number: int) -> str:
    """A made-up number: its serial begins with 00."""
    ten = f"{day}00{number:02}"
    return f"{ten}{pesel_check_digit(ten)}"


def right(number: int, workplace: str) -> list[str]:
    return [
        f"Nowak{number:05}",
        "Anna",
        f"osoba{number}@lista.example",
        "600 100 200",
        "",
        workplace,
        "",
        "",
        "",
    ]


# What is typed over a right row, where the fault is seen, and which it is: twenty kinds.
KINDS: tuple[tuple[dict[Column, str], Column, RowFault], ...] = (
    ({C.LAST_NAME: ""}, C.LAST_NAME, F.LAST_NAME_MISSING),
    ({C.FIRST_NAME: ""}, C.FIRST_NAME, F.FIRST_NAME_MISSING),
    ({C.LAST_NAME: "Z" * 81}, C.LAST_NAME, F.TOO_LONG),
    ({C.POSITION: "referent\u202e"}, C.POSITION, F.NOT_TEXT),
    ({C.EMAIL: "osoba@"}, C.EMAIL, F.EMAIL_WRONG),
    ({C.EMAIL: "osoba1@lista.example"}, C.EMAIL, F.EMAIL_TWICE),
    ({C.EMAIL: "worker@cast.example"}, C.EMAIL, F.EMAIL_OF_ANOTHER),
    ({C.PHONE: "wewn. 12"}, C.PHONE, F.PHONE_WRONG),
    ({C.PESEL: "8503170002"}, C.PESEL, F.PESEL_LENGTH),
    ({C.PESEL: "8503170002O"}, C.PESEL, F.PESEL_DIGITS),
    ({C.PESEL: "85031700023"}, C.PESEL, F.PESEL_CHECKSUM),
    ({C.PESEL: pesel("851332", 1)}, C.PESEL, F.PESEL_DATE),
    ({C.PESEL: pesel("700101", 1)}, C.PESEL, F.PESEL_TWICE),
    ({C.BIRTH: "wiosną"}, C.BIRTH, F.BIRTH_UNREADABLE),
    ({C.BIRTH: "2031-01-01"}, C.BIRTH, F.BIRTH_IMPOSSIBLE),
    ({C.PESEL: pesel("700101", 2), C.BIRTH: "1960-01-01"}, C.BIRTH, F.BIRTH_NOT_OF_PESEL),
    ({C.NIP: "782-262-21-69"}, C.NIP, F.NIP_WRONG),
    ({C.INSTITUTION: "Nikomu nieznana"}, C.INSTITUTION, F.INSTITUTION_UNKNOWN),
    ({C.INSTITUTION: "Dom Pomocy"}, C.INSTITUTION, F.INSTITUTION_UNCLEAR),
    ({C.LAST_NAME: "Pracowita", C.EMAIL: ""}, C.LAST_NAME, F.PERSON_TWICE),
)


def test_every_fault_is_named_and_nothing_is_changed(cast: Any, inside: Any, clock_at: Any) -> None:
    now = clock_at("2026-11-24 09:00")
    with storage.transaction() as session:
        workplace = session.get_one(Institution, 1).name
        session.get_one(Person, cast.worker.person_id).email = "worker@cast.example"
        for number in (1, 2):
            copy = {"sort_key": "dom", "search_key": "dom", "created_at": now, "type_code": "DPS"}
            session.add(Institution(name="Dom Pomocy", ref=f"dom{number}", **copy))
    rows = [right(number, workplace) for number in range(PEOPLE)]
    rows[1][PLACES[C.PESEL]] = pesel("700101", 1)
    expected: set[tuple[int, Column, RowFault]] = set()
    for at, (typed, column, fault) in enumerate(KINDS * OF_EACH):
        place = 100 + at * 16
        for name, cell in typed.items():
            rows[place][PLACES[name]] = cell
        expected.add((place + 2, column, fault))
    # of the people without an address only the second and later ones are there twice, and so is somebody's address
    first = min(row for row, _column, fault in expected if fault is F.PERSON_TWICE)
    expected.discard((first, C.LAST_NAME, F.PERSON_TWICE))
    foreign = sorted(row for row, _column, fault in expected if fault is F.EMAIL_OF_ANOTHER)
    expected |= {(row, C.EMAIL, F.EMAIL_TWICE) for row in foreign[1:]}
    before = counts()
    with storage.transaction():
        file = keep_file(7, "lista.xlsx", Sheet("", (HEADINGS, *map(tuple, rows))), now=now)
        done = take_over(file, by=7, now=now, on=clock.today())
        assert {(one.number, one.column, one.fault) for one in done.faults} == expected
        assert plan(file, clock.today()) == done
    assert counts() == before
    assert len(KINDS) == 20
    assert all(str(ROWS[fault]) for _typed, _column, fault in KINDS)


def counts() -> tuple[Any, ...]:
    db.session.expire_all()
    tables = (Person.id, Identity.person_id)
    return tuple(db.session.scalar(select(func.count(column))) for column in tables)
