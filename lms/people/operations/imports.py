"""Verbs of an import of people: keep the file, say what its columns are, look what would happen, take it over."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import delete, select, update

from lms.foundation import audit, jobs
from lms.foundation.crypto import cipher, digest
from lms.foundation.spreadsheets import Sheet
from lms.foundation.storage import db, new_ref
from lms.people.models import FormerName, Identity, ImportFile, Institution, Office, Person
from lms.people.operations.register import change_person, create_person, save_number
from lms.people.requests import NewPerson, ParticipantAnswers
from lms.people.rules import normal_pesel
from lms.people.rules.imports import (
    Column,
    Imported,
    ImportPlan,
    Known,
    Register,
    folded,
    guess_columns,
    plan_people,
)

# Rows of people who are not in the register yet wait no longer than this for somebody to decide about them.
KEPT_FOR = timedelta(days=1)
_SOMEBODYS = "•"  # a PESEL that is not in the file: there is one, whichever


def keep_file(account_id: int, name: str, sheet: Sheet, *, now: datetime) -> ImportFile:
    """Keep the rows of a sheet, sealed. Its columns are those of the sender's last file with these headings."""
    headings = sheet.rows[0]
    key = digest("\n".join(folded(heading) for heading in headings))
    before = db.session.scalar(
        select(ImportFile.columns)
        .where(ImportFile.account_id == account_id, ImportFile.headings_hash == key)
        .order_by(ImportFile.id.desc())
        .limit(1)
    )
    guessed = {str(place): column for place, column in guess_columns(headings).items()}
    ref = new_ref()
    row = ImportFile(
        ref=ref,
        account_id=account_id,
        name=name[:120],
        headings_hash=key,
        columns=before or json.dumps(guessed),
        rows_sealed=cipher().seal(json.dumps(sheet.rows, ensure_ascii=False), f"import_file:{ref}"),
        rows=len(sheet.rows) - 1,
        kept_at=now,
    )
    db.session.add(row)
    db.session.flush()
    audit.record("import_file.keep", "import_file", row.id, by=account_id, at=now)
    return row


def rows_of(file: ImportFile) -> list[list[str]]:
    """The rows of a file, its headings first; [] when they are gone."""
    if file.rows_sealed is None:
        return []
    found: list[list[str]] = json.loads(cipher().open(file.rows_sealed, f"import_file:{file.ref}"))
    return found


def columns_of(file: ImportFile) -> dict[int, Column]:
    """Place → what the column is."""
    return {int(place): Column(column) for place, column in json.loads(file.columns).items()}


def set_columns(file: ImportFile, columns: Mapping[int, Column], *, by: int | None, now: datetime) -> None:
    """Say what the columns are."""
    said = json.dumps({str(place): column for place, column in sorted(columns.items())})
    if said != file.columns:
        file.columns = said
        db.session.flush()
        audit.record("import_file.columns", "import_file", file.id, by=by, fields=("columns",), at=now)


def plan(file: ImportFile, on: date) -> ImportPlan:
    """What taking this file over would do to the register as it stands."""
    columns, rows = columns_of(file), rows_of(file)
    cells = [
        (number, {column: row[place] for place, column in columns.items() if place < len(row)})
        for number, row in enumerate(rows[1:], start=2)
    ]
    numbers = [row[Column.PESEL] for _number, row in cells if row.get(Column.PESEL)]
    return plan_people(cells, _register(numbers), on)


def _register(pesels: Sequence[str]) -> Register:
    sealer = cipher()
    told = {sealer.index(number): number for number in map(normal_pesel, pesels)}
    numbers: dict[int, str] = {}
    for person_id, index in db.session.execute(select(Identity.person_id, Identity.pesel_index)):
        if index is not None:
            numbers[person_id] = told.get(index, _SOMEBODYS)
    columns = (
        Person.id, Person.last_name, Person.first_name, Person.email, Person.phone, Person.position,
        Person.institution_id,
    )  # fmt: skip
    people = [
        Known(key, last, first, email or "", phone or "", position, institution, numbers.get(key, ""))
        for key, last, first, email, phone, position, institution in db.session.execute(select(*columns))
    ]
    by_name: dict[str, set[int]] = {}
    by_nip: dict[str, int] = {}
    for key, name, nip in db.session.execute(select(Institution.id, Institution.name, Institution.nip)):
        by_name.setdefault(folded(name), set()).add(key)
        if nip:
            by_nip[nip] = key
    for key, name in db.session.execute(select(FormerName.institution_id, FormerName.name)):
        by_name.setdefault(folded(name), set()).add(key)
    return Register(people, by_nip, {name: tuple(sorted(keys)) for name, keys in by_name.items()})


def take_over(file: ImportFile, *, by: int | None, now: datetime, on: date) -> ImportPlan:
    """Enter and change the people of a file, all or nothing: while there are faults nothing is done. Its rows go then.

    Files are taken over one after another: two at once could enter the same person twice.
    """
    db.session.execute(update(Office).where(Office.id == 1).values(version=Office.version))
    db.session.refresh(file)
    decided = plan(file, on)
    if decided.faults or file.rows_sealed is None:
        return decided
    for row in decided.rows:
        if row.is_new:
            _enter(row, by=by, now=now)
        else:
            _change(row, by=by, now=now)
    file.created = sum(row.is_new for row in decided.rows)
    file.changed = len(decided.rows) - file.created
    file.rows_sealed, file.done_at = None, now
    db.session.flush()
    audit.record("import_file.take_over", "import_file", file.id, by=by, fields=("rows",), at=now)
    return decided


def _enter(row: Imported, *, by: int | None, now: datetime) -> None:
    values: dict[str, Any] = dict(row.values)
    pesel = values.pop("pesel", None)
    person = create_person(NewPerson(**values), by=by, now=now)
    _number(person.id, pesel, by=by, now=now)


def _change(row: Imported, *, by: int | None, now: datetime) -> None:
    values: dict[str, Any] = dict(row.values)
    pesel = values.pop("pesel", None)
    assert row.person_id is not None
    if values:
        change_person(db.session.get_one(Person, row.person_id), values, by=by, now=now)
    _number(row.person_id, pesel, by=by, now=now)


def _number(person_id: int, pesel: Any, *, by: int | None, now: datetime) -> None:
    if not pesel:
        return
    changed: list[str] = []
    refused = save_number(person_id, ParticipantAnswers(pesel=str(pesel)), changed)
    assert refused is None, "the plan looked for the owners of all numbers"
    if changed:
        audit.record("person.participant_form", "person", person_id, by=by, fields=changed, at=now)


def throw_away(file: ImportFile, *, by: int | None, now: datetime) -> None:
    """Take the rows of a file out without taking them over."""
    file.rows_sealed = None
    db.session.flush()
    audit.record("import_file.throw_away", "import_file", file.id, by=by, at=now)


@jobs.every_night
def forget_old_rows(now: datetime) -> int:
    """Rows that nobody decided about go after a day; the columns of files stay for a year, to be remembered by."""
    old = update(ImportFile).where(ImportFile.rows_sealed.is_not(None), ImportFile.kept_at < now - KEPT_FOR)
    done = db.session.execute(old.values(rows_sealed=None), execution_options={"synchronize_session": False})
    db.session.execute(delete(ImportFile).where(ImportFile.kept_at < now - timedelta(days=366)))
    return int(getattr(done, "rowcount", 0))
