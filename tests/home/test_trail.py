"""What the audit trail says stands there in words, in both languages (S33)."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

import lms
from lms.foundation import storage
from lms.foundation.audit import AuditEntry
from lms.foundation.language import LANGUAGES, speaking
from lms.foundation.storage import db
from lms.home import trail

pytestmark = pytest.mark.row("S33")
SOURCES = sorted(Path(lms.__file__).parent.rglob("*.py"))


def calls() -> Iterator[tuple[ast.Call, ast.AST, str]]:
    """Every place of the sources that records a step, with the module around it."""
    for path in SOURCES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _is_recording(node.func):
                yield node, tree, f"{path.name}:{node.lineno}"


def _is_recording(called: ast.expr) -> bool:
    if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name):
        return called.value.id in ("audit", "trail") and called.attr in ("record", "note_reading")
    return isinstance(called, ast.Name) and called.id == "note"


def recorded() -> Iterator[tuple[set[str], str, str]]:
    """(the codes that a step may have, the kind of its object, where) for each of these places."""
    for call, tree, where in calls():
        if len(call.args) < 3 or where.startswith(("audit.py", "doors.py")):
            continue
        kind = call.args[1]
        assert isinstance(kind, ast.Constant), where
        yield _codes(call.args[0], tree), str(kind.value), where


def _codes(said: ast.expr, tree: ast.AST) -> set[str]:
    """The text itself, what a name may hold, or what an f-string may become."""
    if isinstance(said, ast.Constant):
        return {str(said.value)}
    if isinstance(said, ast.JoinedStr):
        return {"edition.publish", "edition.cancel", "edition.move"}  # the one place: see move_edition
    assert isinstance(said, ast.Name), ast.dump(said)
    found = set()
    for node in ast.walk(tree):
        of_call = isinstance(node, ast.keyword) and node.arg == said.id
        of_name = isinstance(node, ast.Assign) and [ast.dump(t) for t in node.targets] == [
            ast.dump(ast.Name(said.id, ast.Store()))
        ]
        if of_call or of_name:
            values = (leaf.value for leaf in ast.walk(node.value) if isinstance(leaf, ast.Constant))
            found |= {value for value in values if isinstance(value, str) and "." in value}
    return found


def test_every_step_that_is_recorded_has_words_and_no_words_are_left_over() -> None:
    verbs, kinds = set[str](), set[str]()
    for codes, kind, where in recorded():
        assert codes, where
        verbs |= codes
        kinds.add(kind)
    assert len(verbs) > 50
    assert sorted(verbs ^ set(trail.STEPS)) == []
    assert sorted(kinds ^ set(trail.OBJECTS)) == []


def test_the_one_composed_code_is_the_one_known() -> None:
    composed = [
        where for call, _tree, where in calls() if call.args and isinstance(call.args[0], ast.JoinedStr)
    ]
    assert [where.split(":")[0] for where in composed] == ["editions.py"]


def test_everything_a_full_house_has_recorded_is_said_in_words(region: Any, inside: Any) -> None:
    with storage.unit(writes=False):
        rows = db.session.execute(
            select(AuditEntry.verb, AuditEntry.kind, AuditEntry.fields).distinct()
        ).all()
    assert len({row.verb for row in rows}) > 15
    for row in rows:
        assert row.verb in trail.STEPS
        assert row.kind in trail.OBJECTS
        for name in json.loads(row.fields):
            assert name in trail.FIELDS or trail.field_name(name) != name, name


def test_fields_of_requests_have_words() -> None:
    from lms.courses import operations as courses
    from lms.home.models import AccessibilityStatement
    from lms.people import requests as people
    from lms.people.models import Office
    from lms.projects.operations import NewProject
    from lms.projects.rules import FIELD_ORDER

    names = {*FIELD_ORDER, *AccessibilityStatement.__table__.columns.keys(), *Office.__table__.columns.keys()}
    for request in (
        people.NewPerson,
        people.NewInstitution,
        people.ParticipantAnswers,
        courses.NewCourse,
        courses.EditionPlan,
        courses.MeetingPlan,
        courses.NewVenue,
        NewProject,
    ):
        names |= set(request.__dataclass_fields__)
    assert sorted(names - set(trail.FIELDS) - {"id", "version"}) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_code_is_left_in_either_language(language: str, app: Any) -> None:
    with app.test_request_context(), speaking(language):
        said = [
            str(words) for table in (trail.STEPS, trail.OBJECTS, trail.FIELDS) for words in table.values()
        ]
        assert [words for words in said if "_" in words or not words] == []
        assert len({str(words) for words in trail.STEPS.values()}) == len(trail.STEPS)


@pytest.mark.parametrize(
    ("name", "polish"),
    [
        ("last_name", "nazwisko"),
        ("role.officer", "rola: "),
        ("on 2026-11-23", "stan na 23 listopada 2026"),
        ("part women", "kobiety"),
        ("page 2", "strona 2"),
        ("project 7", "projekt 7"),
        ("something new", "something new"),
    ],
)
def test_fields_are_named(name: str, polish: str, app: Any) -> None:
    with app.test_request_context(), speaking("pl"):
        assert trail.field_name(name).startswith(polish)


def test_the_page_speaks_polish_and_still_filters(region: Any) -> None:
    client = region.auditor.browser()
    client.get("/admin/audit?verb=certificate.issue&kind=certificate")
    assert "Wystawienie zaświadczenia" in client.page
    assert "certificate.issue" not in client.page.text
    assert client.form("/admin/audit").values["verb"] == "certificate.issue"
    client.submit("/admin/audit", verb="edition.cancel", kind="")
    assert "Odwołanie edycji" in client.page
    assert client.get("/admin/audit?verb=no.such.step").status_code == 200
    assert client.form("/admin/audit").values["verb"] == "no.such.step"
