"""Verbs of an import: keep the file, say what its columns are, look what would happen, take it over.

One engine for all lists: what a list holds – people, institutions – is a module beside this with `plan` and `write`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from types import ModuleType

from sqlalchemy import delete, select, update

from lms.foundation import audit, jobs, progress
from lms.foundation.crypto import cipher, digest
from lms.foundation.spreadsheets import Sheet
from lms.foundation.storage import db, new_ref
from lms.people.models import ImportFile, Office
from lms.people.operations.imports import institutions, people
from lms.people.rules.imports import Cells, Column, ImportPlan, ListKind, folded, guess_columns

# Rows of people who are not in the register yet wait no longer than this for somebody to decide about them.
KEPT_FOR = timedelta(days=1)
_HANDLERS: Mapping[ListKind, ModuleType] = {ListKind.PEOPLE: people, ListKind.INSTITUTIONS: institutions}


def keep_file(
    account_id: int, name: str, sheet: Sheet, kind: ListKind = ListKind.PEOPLE, *, now: datetime
) -> ImportFile:
    """Keep the rows of a sheet, sealed. Its columns are those of the sender's last such file with these headings."""
    headings = sheet.rows[0]
    key = digest("\n".join(folded(heading) for heading in headings))
    before = db.session.scalar(
        select(ImportFile.columns)
        .where(ImportFile.account_id == account_id, ImportFile.headings_hash == key, ImportFile.kind == kind)
        .order_by(ImportFile.id.desc())
        .limit(1)
    )
    guessed = {str(place): column for place, column in guess_columns(headings, kind).items()}
    ref = new_ref()
    row = ImportFile(
        ref=ref,
        account_id=account_id,
        kind=kind,
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
    return plan_rows(ListKind(file.kind), columns_of(file), rows_of(file), on)


def plan_rows(
    kind: ListKind, columns: Mapping[int, Column], rows: Sequence[Sequence[str]], on: date
) -> ImportPlan:
    """What a list, its headings first, would do to the register as it stands."""
    cells: list[tuple[int, Cells]] = [
        (number, {column: row[place] for place, column in columns.items() if place < len(row)})
        for number, row in enumerate(rows[1:], start=2)
    ]
    return _HANDLERS[kind].plan(cells, on)


def ask_for(file: ImportFile, *, by: int | None, now: datetime) -> None:
    """The sender wants the file taken over. The worker does it: a long list takes longer than a page may."""
    file.asked_at = now
    db.session.flush()
    audit.record("import_file.ask", "import_file", file.id, by=by, at=now)
    jobs.ask()


def take_over(file: ImportFile, *, by: int | None, now: datetime, on: date) -> ImportPlan:
    """Enter and change what a file holds, all or nothing: while there are faults nothing is done. Its rows go then."""
    _one_after_another()
    db.session.refresh(file)
    if file.rows_sealed is None:
        return plan(file, on)
    decided = plan(file, on)
    tell = progress.teller(file.ref, len(decided.rows))
    decided = _write(ListKind(file.kind), decided, file.id, by=by, now=now, tell=tell)
    if not decided.faults:
        file.created, file.changed = decided.created, decided.changed
        file.rows_sealed, file.done_at = None, now
    file.asked_at = None
    db.session.flush()
    return decided


def take_over_rows(
    kind: ListKind,
    columns: Mapping[int, Column],
    rows: Sequence[Sequence[str]],
    *,
    by: int | None,
    now: datetime,
    on: date,
) -> ImportPlan:
    """The same for a list that nobody sent through the pages, all or nothing too."""
    _one_after_another()
    return _write(kind, plan_rows(kind, columns, rows, on), "-", by=by, now=now)


def _one_after_another() -> None:
    """Lists are taken over one by one: two at once could enter the same person twice."""
    db.session.execute(update(Office).where(Office.id == 1).values(version=Office.version))


def _write(
    kind: ListKind,
    decided: ImportPlan,
    file_id: int | str,
    *,
    by: int | None,
    now: datetime,
    tell: Callable[[int], None] = lambda done: None,
) -> ImportPlan:
    if decided.faults:
        return decided
    for done, row in enumerate(decided.rows):
        tell(done)
        _HANDLERS[kind].write(row, by=by, now=now)
    audit.record("import_file.take_over", "import_file", file_id, by=by, fields=("rows",), at=now)
    return decided


def throw_away(file: ImportFile, *, by: int | None, now: datetime) -> None:
    """Take the rows of a file out without taking them over."""
    file.rows_sealed = file.asked_at = None
    db.session.flush()
    audit.record("import_file.throw_away", "import_file", file.id, by=by, at=now)


@jobs.every_night
def forget_old_rows(now: datetime) -> int:
    """Rows that nobody decided about go after a day; the columns of files stay for a year, to be remembered by."""
    old = update(ImportFile).where(ImportFile.rows_sealed.is_not(None), ImportFile.kept_at < now - KEPT_FOR)
    done = db.session.execute(
        old.values(rows_sealed=None, asked_at=None), execution_options={"synchronize_session": False}
    )
    db.session.execute(delete(ImportFile).where(ImportFile.kept_at < now - timedelta(days=366)))
    return int(getattr(done, "rowcount", 0))
