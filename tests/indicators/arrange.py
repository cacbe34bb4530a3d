"""Participants laid straight into the tables: what courses, registers and forms would have left there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import func, insert, select

from lms.foundation.crypto import cipher
from lms.foundation.polish import search_key, sort_key
from lms.foundation.storage import db
from lms.indicators.rules import AssessmentFacts, SmefsRow
from lms.people.models import County, Identity, Institution, InstitutionType, Municipality, Person
from lms.projects.models import Assessment, EntryRecord, EntrySpecial, Participation, Support
from lms.projects.operations import CodeTaken, NewProject, begin_participation, open_project
from lms.projects.rules import EntryData, is_complete_record
from tests.harness.databases import sequences_go_on

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
NUMBER = "FERS.04.13-IP.06-0001/23"
_ENTRY = {column.name for column in EntryRecord.__table__.columns} - {"id", "age"}


def open_kps(code: str = "KPS", **more: Any) -> int:
    """The project of the tests; its id."""
    facts: dict[str, Any] = {
        "number": NUMBER,
        "title_pl": "Koordynacja polityki społecznej",
        "title_en": "Coordination of social policy",
        "programme_pl": "FERS",
        "programme_en": "FERS",
        "starts_on": date(2023, 9, 1),
        "ends_on": date(2028, 12, 31),
        "target_people": 1756,
        "target_local_governments": 128,
    }
    row = open_project(NewProject(code=code, **(facts | more)), by=None, now=NOW)
    assert not isinstance(row, CodeTaken)
    return row.id


@dataclass
class _Tables:
    """Rows to be inserted, table by table, in the order of their foreign keys."""

    rows: dict[type, list[dict[str, Any]]]

    def add(self, table: type, **values: Any) -> None:
        self.rows.setdefault(table, []).append(values)

    def insert(self) -> None:
        for table, rows in self.rows.items():
            db.session.execute(insert(table), rows)
            if "id" in table.__table__.columns:  # type: ignore[attr-defined]
                sequences_go_on(db.session, table.__tablename__)  # type: ignore[attr-defined]


def keep(
    project_id: int,
    people: Iterable[SmefsRow],
    assessments: Mapping[Any, Sequence[AssessmentFacts]] | None = None,
) -> dict[Any, int]:
    """Lay participants into the tables as they are; key of the row → id of the participation.

    Entry data are taken as frozen: nothing is derived, checked or tidied. `assessments` by key of the row.
    """
    order = (Institution, Person, Identity, Participation, EntryRecord, EntrySpecial, Support, Assessment)
    tables = _Tables({table: [] for table in order})
    places = _places()
    institutions = {
        name: number for number, name in db.session.execute(select(Institution.id, Institution.name))
    }
    kind = db.session.scalars(select(InstitutionType.code).order_by(InstitutionType.code)).first()
    at = {table: _last(table) for table in (Institution, Person, Participation, EntryRecord, Assessment)}
    ids = {}
    for row in people:
        for table in (Person, Participation, EntryRecord):
            at[table] += 1
        name = row.data.institution_name
        if name is not None and name not in institutions:
            at[Institution] += 1
            institutions[name] = at[Institution]
            tables.add(
                Institution,
                id=at[Institution],
                ref=f"i{at[Institution]:012}",
                name=name,
                type_code=kind,
                sort_key=sort_key(name),
                search_key=search_key(name),
                created_at=NOW,
            )
        ids[row.key] = at[Participation]
        _person(tables, at[Person], row.data)
        _participation(tables, at, project_id, row, institutions.get(name or ""))
        _entry(tables, at[EntryRecord], at[Participation], row.data, places)
        for one in (assessments or {}).get(row.key, ()):
            at[Assessment] += 1
            tables.add(
                Assessment,
                id=at[Assessment],
                ref=f"a{at[Assessment]:012}",
                participation_id=at[Participation],
                result=str(one.result),
                assessed_on=one.assessed_on,
                assessor=one.assessor,
                document=one.document,
                recorded_at=NOW,
            )
    tables.rows = {table: rows for table, rows in tables.rows.items() if rows}
    tables.insert()
    return ids


def _last(table: Any) -> int:
    return db.session.scalar(select(func.max(table.id))) or 0


def _places() -> dict[tuple[str | None, str | None], str]:
    query = select(County.name, Municipality.name, Municipality.terc).join(County).order_by(Municipality.terc)
    return {(county, name): terc for county, name, terc in db.session.execute(query)}


def _person(tables: _Tables, person_id: int, data: EntryData) -> None:
    first, last = data.first_name or "Imię", data.last_name or f"Nazwisko {person_id}"
    tables.add(
        Person,
        id=person_id,
        ref=f"p{person_id:012}",
        first_name=first,
        last_name=last,
        sort_key=sort_key(f"{last} {first}"),
        search_key=search_key(f"{last} {first}"),
        created_at=NOW,
    )
    bound, sealer = f"identity:{person_id}", cipher()
    if data.pesel or data.other_id or data.no_pesel:
        tables.add(
            Identity,
            person_id=person_id,
            pesel_sealed=sealer.seal(data.pesel, bound) if data.pesel else None,
            pesel_index=sealer.index(data.pesel) if data.pesel else None,
            other_sealed=sealer.seal(data.other_id, bound) if data.other_id else None,
            has_no_pesel=data.no_pesel,
        )


def _participation(
    tables: _Tables, at: Mapping[type, int], project_id: int, row: SmefsRow, institution_id: int | None
) -> None:
    participation_id = at[Participation]
    tables.add(
        Participation,
        id=participation_id,
        ref=f"u{participation_id:012}",
        project_id=project_id,
        person_id=at[Person],
        institution_id=institution_id,
        began_on=row.began_on,
        ended_on=row.exit.ended_on,
        exit_situation=str(row.exit.situations[0]) if row.exit.situations else None,
        ended_as_planned=row.exit.ended_as_planned,
        technical_id=row.data.technical_id,
        created_at=NOW,
    )
    for number, support in enumerate(row.supports):
        tables.add(
            Support,
            participation_id=participation_id,
            source=f"edition:T-2026-{number}",
            scope=support.scope,
            kind=_text(support.kind),
            detail=_text(support.detail),
            began_on=support.began_on,
        )


def _entry(
    tables: _Tables, entry_id: int, participation_id: int, data: EntryData, places: Mapping[Any, str]
) -> None:
    said = {name: _text(getattr(data, name)) for name in _ENTRY if hasattr(data, name)}
    tables.add(
        EntryRecord,
        **said
        | {
            "id": entry_id,
            "participation_id": participation_id,
            "number": 1,
            "is_current": True,
            "recorded_at": NOW,
            "age": data.age_on_entry,
            "degurba": None if data.degurba is None else int(data.degurba),
            "municipality_terc": places[data.county, data.municipality] if data.municipality else None,
            "is_complete": is_complete_record(data),
        },
    )
    if data.minority or data.disability:
        tables.add(
            EntrySpecial, entry_id=entry_id, minority=_text(data.minority), disability=_text(data.disability)
        )


def _text(value: Any) -> Any:
    return str(value) if isinstance(value, str) else value


def people_of(project_id: int) -> Sequence[int]:
    """Ids of the people who take part in a project."""
    query = select(Participation.person_id).where(Participation.project_id == project_id)
    return db.session.scalars(query).all()


def take_part(project_id: int, person_id: int, began_on: date) -> None:
    """Let somebody of the register begin in one more project."""
    begin_participation(
        person_id, project_id, None, began_on=began_on, source="edition:O-2026-1", by=None, now=NOW
    )
