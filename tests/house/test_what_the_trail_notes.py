"""Whatever changes something, shows special answers or gives a list away leaves a line in the audit trail (S33).

Every door is found by itself: forms in the code behind them (and, whenever any test sends one, by the client of the
tests: `tests/harness/trail.py`), files and special answers by walking through a full house.
"""

from __future__ import annotations

import ast
import inspect
import sys
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from types import FunctionType, ModuleType
from typing import Any

import pytest
from sqlalchemy import select

from lms.foundation import audit, doors, storage
from lms.foundation.audit import AuditEntry
from lms.foundation.storage import db
from tests.harness import region as demo
from tests.harness.cast import Cast
from tests.harness.client import CarefulClient
from tests.harness.crawl import walk
from tests.harness.trail import APART, Untraced, written_table

pytestmark = pytest.mark.row("S33")

# Forms that save nothing of the business, and why.
SAVE_NOTHING = {
    "home.extend_session": "only the time of the own session",
    "certificates.check_name": "compares and forgets",
    "certificates.check_file": "compares and forgets",
}


# --- forms, by the code behind them ----------------------------------------------------------------------------------


def behind(view: Callable[..., Any]) -> set[FunctionType]:
    """Every function of the application that a view may call, as far as names tell."""
    found: set[FunctionType] = set()
    waiting = [inspect.unwrap(view)]
    while waiting:
        one = waiting.pop()
        if one in found:
            continue
        found.add(one)
        waiting += [other for other in called(one) if other.__module__.startswith("lms.")]
    return found


def called(function: Any) -> Iterator[FunctionType]:
    """The functions that the body of one names: plainly, or as an attribute of a module."""
    module = sys.modules[function.__module__]
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    for node in ast.walk(tree):
        thing = None
        if isinstance(node, ast.Name):
            thing = getattr(module, node.id, None)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            owner = getattr(module, node.value.id, None)
            thing = getattr(owner, node.attr, None) if isinstance(owner, ModuleType) else None
        if isinstance(thing, FunctionType):
            yield thing


def test_behind_every_form_stands_a_line_of_the_trail(app: Any) -> None:
    silent = []
    for door in doors.DOORS.values():
        if "POST" in door.methods:
            functions = behind(app.view_functions[door.endpoint])
            if not {audit.record, audit.note_reading} & functions:
                silent.append(door.endpoint)
    assert sorted(silent) == sorted(SAVE_NOTHING)


# --- forms, as they are sent -----------------------------------------------------------------------------------------


def test_a_page_that_saves_and_records_nothing_fails_whatever_test_sends_it(
    cast: Cast, monkeypatch: Any
) -> None:
    """The watch that stands over every test of the suite is awake."""
    client = cast.officer.browser()
    person = f"/office/people/{_ref_of(cast.worker)}/edit"
    client.get(person)
    monkeypatch.setattr(audit, "record", lambda *_args, **_named: None)
    with pytest.raises(Untraced, match=r"wrote .*person.* and recorded nothing"):
        client.submit(person, phone="600 100 299")


def _ref_of(member: Any) -> str:
    from lms.people.models import Person

    with member.app.app_context(), storage.unit(writes=False):
        return str(db.session.scalar(select(Person.ref).where(Person.id == member.person_id)))


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("INSERT INTO person (id) VALUES (1)", "person"),
        ('  update "mark" SET x = 1', "mark"),
        ("DELETE FROM role_grant WHERE id = 1", "role_grant"),
        ("SELECT 1", ""),
        ("WITH x AS (SELECT 1) SELECT * FROM x", ""),
    ],
)
def test_the_watch_knows_what_writes(statement: str, table: str) -> None:
    assert written_table(statement) == table


def test_what_stands_apart_are_tables_without_business() -> None:
    assert set(storage.Base.metadata.tables) >= APART


# --- what an entry holds ---------------------------------------------------------------------------------------------

SENTINEL = "Zwartusia"


def test_an_entry_says_who_when_what_and_why_without_values(cast: Cast, inside: Any) -> None:
    client = cast.officer.browser()
    person = f"/office/people/{_ref_of(cast.worker)}/edit"
    client.get(person)
    before = db.session.scalar(select(AuditEntry.seq).order_by(AuditEntry.seq.desc()))
    db.session.rollback()
    reason = "the person asked for it"
    fields = client.form(person).fields
    typed = {"last_name": SENTINEL, "phone": "600 100 299"} | (
        {"reason": reason} if "reason" in fields else {}
    )
    begun = datetime.now(UTC)
    client.submit(person, **typed)
    seen = "person.see"  # the card that the form leads on to
    query = select(AuditEntry).where(AuditEntry.seq > before, AuditEntry.verb != seen)
    rows = db.session.scalars(query).all()
    assert [(row.verb, row.kind, row.object_id) for row in rows] == [("person.change", "person", "1")]
    (row,) = rows
    assert row.account_id == cast.officer.account_id
    assert row.at.tzinfo is UTC
    assert begun <= row.at <= datetime.now(UTC)
    assert row.fields == '["last_name", "phone"]'
    assert row.reason == typed.get("reason", "")
    said = " ".join(str(getattr(row, column.name)) for column in AuditEntry.__table__.columns)
    for value in (SENTINEL, "600 100 299", cast.worker.last_name, cast.worker.email):
        assert value not in said


# --- files and special answers, by walking ---------------------------------------------------------------------------


class Watching(CarefulClient):
    """A client that writes down which answers give something away."""

    given: list[tuple[str, str]]

    def open(self, *args: Any, **kwargs: Any) -> Any:
        before = newest()
        response = super().open(*args, **kwargs)
        why = gives_away(response)
        if why:
            self.given.append((why, str(response.request.path)))
            fresh = entries_after(before)
            assert [entry.account_id for entry in fresh] == [self.account], (
                f"{response.request.path} ({why}) left {len(fresh)} entries"
            )
        return response


def newest() -> int:
    with storage.unit(writes=False):
        seq = db.session.scalar(select(AuditEntry.seq).order_by(AuditEntry.seq.desc()).limit(1)) or 0
        db.session.rollback()
    return int(seq)


def entries_after(seq: int) -> list[Any]:
    with storage.unit(writes=False):
        rows = db.session.execute(
            select(AuditEntry.account_id, AuditEntry.verb, AuditEntry.kind).where(AuditEntry.seq > seq)
        ).all()
        db.session.rollback()
    return list(rows)


def gives_away(response: Any) -> str:
    """Why an answer must be noted, empty when it need not: a file of people, or special answers of another person."""
    path = response.request.path
    if response.status_code != 200 or response.request.method != "GET":
        return ""
    is_file = response.headers.get("Content-Disposition", "").startswith("attachment")
    if is_file and response.mimetype != "text/calendar":
        return "file"
    if (
        path.startswith("/office")
        and response.mimetype == "text/html"
        and b'name="disability"' in response.data
    ):
        return "special answers"
    return ""


@pytest.mark.both
@pytest.mark.parametrize("name", ["officer", "trainer", "auditor", "worker"])
def test_whoever_takes_a_file_or_opens_special_answers_is_noted(
    name: str, region: Cast, app: Any, inside: Any, size: Any
) -> None:
    member = region[name]
    client = member.browser()
    client.__class__ = type("Client", (Watching,), {"given": [], "account": member.account_id})
    starts = ("/", "/my", "/my/certificates", *demo.showcase(app))
    for visit in walk(client, starts, examples=size(1, 3)):
        assert not visit.fault, visit.fault
    seen = Counter(why for why, _path in client.given)
    assert seen["file"] >= {"officer": 3, "trainer": 1, "auditor": 3, "worker": 0}[name], client.given
    # nobody is shown them by an address alone: see `home.special`
    assert seen["special answers"] == 0


def test_a_page_that_cannot_note_shows_nothing(region: Cast, app: Any, monkeypatch: Any) -> None:
    def refuse(*_args: Any, **_named: Any) -> None:
        raise RuntimeError("the trail is full")

    client = region.officer.browser()
    client.bugs_are_raised = False
    address = next(path for path in demo.showcase(app) if path.startswith("/office/people/"))
    assert client.get(address).status_code == 200
    monkeypatch.setattr(audit, "note_reading", refuse)
    answer = client.get(address)
    assert answer.status_code == 500
    assert b"E-mail address" not in answer.data
