"""Who sees which field, on which way out: markers in every sensitive column, looked for in everything that leaves (S4).

`sensitivity.tsv` says of each column that can hold words what it is; a column that nobody reviewed fails. Then a marker
stands in every sensitive column of every row, each role walks through the house and takes what it may take, and
`fields.tsv` says which kind of field a role may have met, whose, and by which way. A cell that was met and stands not
there is a leak; a cell that stands there and was not met is a permission that nobody needs.
"""

from __future__ import annotations

import io
import json
import logging
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from flask import has_request_context, request
from sqlalchemy import Date, Engine, LargeBinary, String, Text, event, select, text, update

from lms.foundation import outbox, storage
from lms.foundation.outbox import Message
from lms.foundation.storage import Base, db
from tests.harness.cast import MEMBERS
from tests.harness.crawl import walk
from tests.harness.fillings import FILLINGS, filled
from tests.harness.scene import BORN, Scene

pytestmark = pytest.mark.row("S4")
HERE = Path(__file__).parent
KINDS = {"open", "name", "contact", "form", "reason", "number", "special", "secret"}
# A marker stands in place of these. Answers of the kinds "form" and "special" are codes by which figures are counted,
# and a page would not show an unknown one: special answers are watched where they are read from, their own tables.
PLANTED = ("contact", "reason")
SHORTEST = 12
# Secrets shorter than this are no secrets but empty lists and the like.
SECRET = 20
# Columns by which the house itself finds its way: a marker there would end the walk instead of watching it.
LEFT_AS_THEY_ARE = {("message", "address"), ("audit_entry", "reason")}
# Whose a row is: the way from its table to a person.
TO_A_PERSON = {
    "person": "SELECT id, id FROM person",
    "account": "SELECT id, person_id FROM account",
    "participant_form": "SELECT person_id, person_id FROM participant_form",
    "entry_record": "SELECT e.id, p.person_id FROM entry_record e JOIN participation p ON p.id = e.participation_id",
    "enrolment": "SELECT id, person_id FROM enrolment",
    "mark": "SELECT m.id, e.person_id FROM mark m JOIN enrolment e ON e.id = m.enrolment_id",
    "certificate": "SELECT id, person_id FROM certificate",
    "data_request": "SELECT id, person_id FROM data_request",
    "not_same_person": "SELECT id, second_id FROM not_same_person",
    "person_merge": "SELECT id, kept_id FROM person_merge",
    "assessment": "SELECT a.id, p.person_id FROM assessment a JOIN participation p ON p.id = a.participation_id",
}
WAYS = {
    "text/html": "page",
    "application/json": "json",
    "text/csv": "csv",
    "application/pdf": "pdf",
    "text/calendar": "ics",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
}
MARK = re.compile(r"zq(\d\d)(\d\d)r(\d+)k", re.IGNORECASE)


def lines(name: str) -> list[list[str]]:
    found = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in found if line and not line.startswith("#")]


def sensitivity() -> dict[tuple[str, str], str]:
    return {(table, column): kind for table, column, kind in lines("sensitivity.tsv")}


def columns() -> set[tuple[str, str]]:
    """Every column that can hold words, a day or a file."""
    kinds = (String, Text, Date, LargeBinary)
    return {
        (table.name, column.name)
        for table in Base.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, kinds)
    }


def test_every_column_was_reviewed(app: Any) -> None:
    known = sensitivity()
    assert set(known.values()) <= KINDS
    new, gone = sorted(columns() - set(known)), sorted(set(known) - columns())
    assert (new, gone) == ([], []), "say in sensitivity.tsv what they are"


class Planted:
    """The markers of one scene: where each stands, and whose it is."""

    def __init__(self) -> None:
        tables = sorted(Base.metadata.tables)
        known = sensitivity()
        self.places: dict[tuple[int, int], tuple[str, str, str]] = {}
        self.owner: dict[str, dict[int, int]] = defaultdict(dict)
        self.secrets: set[str] = set()
        for name in tables:
            table = Base.metadata.tables[name]
            for at, column in enumerate(table.columns):
                kind = known.get((name, column.name), "")
                length = getattr(column.type, "length", None)
                fits = isinstance(column.type, String) and (length is None or length >= SHORTEST)
                if kind in PLANTED and fits and (name, column.name) not in LEFT_AS_THEY_ARE:
                    self.places[tables.index(name), at] = (name, column.name, kind)

    def plant(self, session: Any) -> None:
        for (table_no, column_no), (name, column, _kind) in self.places.items():
            table = Base.metadata.tables[name]
            (key,) = table.primary_key.columns
            end = "@sentinel.example" if "email" in column else ""
            for row in session.scalars(select(key)).all():
                marker = f"zq{table_no:02}{column_no:02}r{row}k{end}"
                session.execute(update(table).where(key == row).values({column: marker}))
            assert name in TO_A_PERSON, f"say in TO_A_PERSON whose a row of {name} is"
            self.owner[name] = {row[0]: row[1] for row in session.execute(text(TO_A_PERSON[name]))}

        for name, column in (place for place, kind in sensitivity().items() if kind == "secret"):
            for value in session.scalars(select(Base.metadata.tables[name].c[column])):
                if value and len(value) >= SECRET:
                    self.secrets.add(value)

    def met_in(self, words: str) -> Iterator[tuple[str, int]]:
        """(kind, person) of every marker and every full number in these words."""
        for table_no, column_no, row in set(MARK.findall(words)):
            name, _column, kind = self.places[int(table_no), int(column_no)]
            yield kind, self.owner[name].get(int(row), 0)
        if any(secret in words for secret in self.secrets):
            yield "secret", 0
        for person, (pesel, *_rest) in enumerate(BORN, start=1):
            if pesel in words:
                yield "number", person


def words_of(response: Any) -> str:
    """Everything that an answer says, whatever it is packed in."""
    way = WAYS.get(response.mimetype, response.mimetype)
    body = response.get_data()
    if way == "xlsx":
        with zipfile.ZipFile(io.BytesIO(body)) as book:
            return "\n".join(book.read(name).decode(errors="replace") for name in book.namelist())
    if way == "pdf":
        from pypdf import PdfReader

        return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(body)).pages)
    return body.decode(errors="replace")


def relation(viewer: Any, person: int) -> str:
    institutions = {member.person_id: member.belongs_to for member in MEMBERS}
    if person == viewer.person_id:
        return "own"
    mine = viewer.belongs_to
    return "of the same institution" if mine and institutions.get(person) == mine else "of others"


@contextmanager
def special_tables_watched() -> Iterator[set[str]]:
    """The endpoints whose statements read a table of special answers, whatever became of what was read."""
    special = {table for (table, _column), kind in sensitivity().items() if kind == "special"}
    assert len(special) >= 2
    seen: set[str] = set()

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if has_request_context() and any(table in statement for table in special):
            seen.add(str(request.endpoint))

    event.listen(Engine, "after_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(Engine, "after_cursor_execute", note)


def taken(scene: Scene, who: str, planted: Planted) -> set[tuple[str, str, str]]:
    """(kind, whose, way) of everything that one person of the cast can get hold of by links and by forms that read."""
    viewer = scene.people[who]
    client = viewer.browser()
    client.careful = False
    met: set[tuple[str, str, str]] = set()
    starts = ("/", "/my", "/my/data", "/help", "/institution", "/trainer", "/office", "/admin/users")
    with special_tables_watched() as read:
        answers = [visit.response for visit in walk(client, starts, examples=2)]
        answers += list(exports(scene, who))
    met |= {("special", "read", endpoint) for endpoint in read}
    for response in answers:
        if response.status_code >= 400:
            continue
        way = WAYS.get(response.mimetype, response.mimetype)
        for kind, person in planted.met_in(words_of(response)):
            met.add((kind, relation(viewer, person), way))
    return met


READING = {"indicators.indicators_xlsx", "indicators.counted_special", "indicators.smefs_file"} | {
    "people.long_list",
    "home.reveal_pesel",
}


def exports(scene: Scene, who: str) -> Iterable[Any]:
    """The forms that show or give away and write nothing but the audit trail."""
    for filling in FILLINGS:
        if filling.door in READING and filling.who == who:
            sending, cookies = filled(filling, scene)
            client = scene.app.test_client()
            client.careful = False
            for name, value in cookies.items():
                client.set_cookie(name, value)
            yield sending.by(client)


def reviewed() -> dict[str, set[tuple[str, str, str]]]:
    found: dict[str, set[tuple[str, str, str]]] = defaultdict(set)
    for role, kind, whose, way, *_why in lines("fields.tsv"):
        found[role].add((kind, whose, way))
    return found


ROLES = [member.name for member in MEMBERS if not member.name.startswith("other")]


@pytest.mark.parametrize("who", ROLES)
def test_a_role_meets_the_fields_it_may_meet_and_no_other(who: str, scene: Scene, caplog: Any) -> None:
    planted = Planted()
    with caplog.at_level(logging.DEBUG):
        for filling in FILLINGS:
            if filling.door in READING and filling.who == who:
                filled(filling, scene)  # before the markers: forms are kept for other tests
        scene.afresh()
        with scene.app.app_context(), storage.transaction() as session:
            planted.plant(session)
        met = taken(scene, who, planted)
        scene.afresh()
    leaks = sorted(met - reviewed()[who])
    unused = sorted(reviewed()[who] - met)
    assert (leaks, unused) == ([], []), (
        f"{who} met what fields.tsv does not say, or says what {who} never meets"
    )
    assert list(planted.met_in(caplog.text)) == []


def test_letters_hold_nobody_elses_fields(scene: Scene) -> None:
    """Every letter that the scene has caused, as its reader gets it."""
    planted = Planted()
    with scene.app.app_context(), storage.transaction() as session:
        planted.plant(session)
    wrong = []
    with scene.app.app_context(), storage.unit(writes=False):
        rows = db.session.scalars(select(Message)).all()
        assert len(rows) > 10
        for row in rows:
            letter = outbox.WRITERS[row.kind](json.loads(row.facts), row.language)
            for kind, person in planted.met_in(str(letter)):
                if person != row.person_id:
                    wrong.append((row.kind, kind, person))
    scene.afresh()
    assert wrong == []


def test_the_search_finds_what_is_planted(scene: Scene) -> None:
    """Else finding nothing would say nothing: the office's card of a person shows the address that was planted."""
    planted = Planted()
    assert len(planted.places) >= 10
    with scene.app.app_context(), storage.transaction() as session:
        planted.plant(session)
    page = scene.people.officer.browser().get(scene.at("/office/people/{worker_person}"))
    assert ("contact", 1) in set(planted.met_in(page.get_data(as_text=True)))
    scene.afresh()
