"""Sentinels: a word of its own in every column that holds something of a person, found by the metadata (P3, P6).

A column is filled with what its type can hold and its constraints allow; what could only be a number, a yes or a key is
left alone and told apart by the row itself.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Date, DateTime, String, Table, Text, select, update

from lms.foundation.crypto import cipher
from lms.foundation.storage import Base, UtcDateTime, db
from lms.privacy.queries.access import SEALED
from lms.privacy.queries.register import belongs, linked
from lms.privacy.rules.register import Kind

# Columns whose words the database or the program checks: a sentinel in them would not be a value they can have.
CHECKED = {
    "enrolment.state",
    "enrolment_notice.how",
    "mark.kind",
    "certificate.state",
    "assessment.result",
    "data_request.state",
    "data_request.kind",
    "consent.kind",
    "role_grant.role",
    "account_token.purpose",
    "message.kind",
    "message.facts",
    "session.data",
    "import_file.columns",
    "person.language",
    "message.language",
    "consent.language",
    "acknowledgement.language",
    "enrolment_notice.language",
    # a session that is long over is none
    "session.opened_at",
    "session.seen_at",
    "session.ends_at",
    # who was erased is not there
    "person.erased_at",
    # keys by which rows are found again, and rows that cannot be written to
    "person.ref",
    "account.ref",
    "import_file.ref",
    "enrolment.ref",
    "participation.ref",
    "certificate.ref",
    "assessment.ref",
    "data_request.ref",
    "meeting.ref",
    "former_ref.ref",
    "person_merge.ref",
    "person_merge.gone_ref",
    "post.ref",
    "post.from_on",
    "past_file.ref",
    "past_file.columns",
    "past_certificate.ref",
    "qualification.ref",
    "qualification.kind",
    "role_grant.from_on",
    "role_grant.until_on",
}
# Columns that hold codes of lists, numbers of the register, names of courses: nobody types into them, and figures and
# papers count by them. Everything else that can hold a word must be empty after an erasure.
CODED = {
    "enrolment.waits_for",
    "participation.exit_situation",
    "certificate.number",
    "certificate.sha256_pl",
    "certificate.sha256_en",
    "entry_record.participant_kind",
    "entry_record.citizenship",
    "entry_record.education",
    "entry_record.labour_status",
    "entry_record.labour_detail",
    "support.source",
    "support.scope",
    "support.kind",
    "support.detail",
    # lists of the years before are kept whole as the source of figures; they go with the project
    "past_file.name",
    "past_file.kind",
    "past_file.sha256",
    "past_file.headings_hash",
    "past_file.body_sealed",
    "past_certificate.number",
    "past_certificate.title",
    "past_support.title",
}
UNWRITTEN = {"audit_entry"}
_WORDS = (
    Kind.NAME,
    Kind.CONTACT,
    Kind.NUMBER,
    Kind.FACT,
    Kind.SPECIAL,
    Kind.WORDS,
    Kind.INDEX,
    Kind.TECHNICAL,
)


@dataclass(frozen=True)
class Planted:
    """One sentinel: where it stands and what it is, as a file would spell it."""

    table: str
    column: str
    text: str
    kind: Kind

    @property
    def place(self) -> str:
        return f"{self.table}.{self.column}"


def plant(person_id: int, mark: str) -> list[Planted]:
    """Put a sentinel that holds `mark` into every column of every row of a person that can hold one."""
    found = []
    for table, entry in list(linked()):
        if table.name in UNWRITTEN:
            continue
        for column in entry.columns:
            if column.kind in _WORDS:
                found += _plant_column(table, column.name, column.kind, person_id, mark)
    return found


def _plant_column(table: Table, name: str, kind: Kind, person_id: int, mark: str) -> Iterator[Planted]:
    column = table.c[name]
    rows = db.session.execute(select(*table.primary_key.columns).where(belongs(table.name, person_id))).all()
    if not rows or f"{table.name}.{name}" in CHECKED or column.foreign_keys or column.primary_key:
        return
    value, spelled = _value(table, name, column, mark)
    if value is None:
        return
    key = next(iter(table.primary_key.columns))
    first = rows[0][0]
    if (table.name, name) in SEALED:
        value = _sealed(table, name, first, mark)
    query = update(table).where(key == first).values({name: value})
    db.session.execute(query, execution_options={"synchronize_session": False})
    yield Planted(table.name, name, spelled, kind)


def _value(table: Table, name: str, column: Any, mark: str) -> tuple[Any, str]:
    """(what is written, how a file spells it); None where the column cannot hold a word or a moment of its own."""
    number = _number(table, name, mark)
    if isinstance(column.type, Text | String):
        length = getattr(column.type, "length", None) or 200
        text = f"{mark}{number}q"
        if length < len(text):
            return (None, "")
        return text, text
    if isinstance(column.type, UtcDateTime | DateTime):
        at = datetime(1971, 1, 1, tzinfo=UTC) + timedelta(seconds=number)
        return at, at.isoformat()
    if isinstance(column.type, Date):
        on = date(1901, 1, 1) + timedelta(days=number % 20000)
        return on, on.isoformat()
    return None, ""


def _number(table: Table, name: str, mark: str) -> int:
    """A number of this place alone, of eight digits."""
    digest = hashlib.sha256(f"{table.name}.{name}.{mark}".encode()).hexdigest()
    return 10_000_000 + int(digest[:12], 16) % 90_000_000


def _sealed(table: Table, name: str, key: Any, mark: str) -> str:
    """The same word, sealed as the program would seal it."""
    word, owner = SEALED[table.name, name]
    number = _number(table, name, mark)
    row = db.session.execute(
        select(table.c[owner]).where(next(iter(table.primary_key.columns)) == key)
    ).scalar_one()
    text = f"{mark}{number}q"
    if table.name == "certificate":
        stored = db.session.execute(
            select(table.c[name]).where(next(iter(table.primary_key.columns)) == key)
        ).scalar_one()
        facts = json.loads(cipher().open(stored, f"{word}:{row}"))
        facts["holder_name"] = text
        text = json.dumps(facts, ensure_ascii=False)
    return cipher().seal(text, f"{word}:{row}")


def in_tables(mark: str) -> list[str]:
    """Where a word stands in any text of any table: the whole database, read plainly."""
    found = []
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, Text | String):
                query = select(column).where(column.contains(mark, autoescape=True)).limit(1)
                if db.session.execute(query.execution_options(lms_everybody=True)).first() is not None:
                    found.append(f"{table.name}.{column.name}")
    return found
