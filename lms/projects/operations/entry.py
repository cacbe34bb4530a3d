"""Entry data: frozen when participation begins; later only newer versions beside the old ones, each with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import func, insert, select, update

from lms.foundation import audit
from lms.foundation.storage import db
from lms.people.models import Identity, Municipality, ParticipantForm, Person, SpecialAnswers
from lms.people.operations.register import numbers_of
from lms.projects import rules
from lms.projects.models import EntryRecord, EntrySpecial, Participation

# Columns of a version that a person's form fills. Special categories (GDPR art. 9) lie in a table of their own.
ENTRY_FIELDS = (
    "age",
    "sex",
    "participant_kind",
    "citizenship",
    "education",
    "country",
    "municipality_terc",
    "locality",
    "postal_code",
    "degurba",
    "phone",
    "email",
    "labour_status",
    "labour_detail",
    "education_planned_end_on",
    "foreign_background",
    "third_country",
    "homeless",
)
SPECIAL_FIELDS = ("minority", "disability")
CORRECTABLE = frozenset((*ENTRY_FIELDS, *SPECIAL_FIELDS))

# Reasons written by the software itself; those of people are their own words.
COMPLETED = "completed"
START_MOVED = "start moved"


class EntryRefusal(StrEnum):
    REASON_MISSING = "reason_missing"


@dataclass(frozen=True)
class EntryRefused:
    """Nothing was written, and why."""

    reason: EntryRefusal


@dataclass(frozen=True)
class EntryVersion:
    """The version that counts now; `fields` differ from the one before."""

    participation_id: int
    number: int
    fields: tuple[str, ...]


def first_version(
    participation_id: int, person_id: int, began_on: date, *, by: int | None, now: datetime
) -> None:
    """Freeze what is known of a person on the first day as version 1."""
    first_version_of(participation_id, known_of(person_id, began_on), reason="", by=by, now=now)


def first_version_of(
    participation_id: int, values: Mapping[str, Any], *, reason: str, by: int | None, now: datetime
) -> None:
    """Freeze these values as version 1."""
    _write(participation_id, 1, values, reason=reason, by=by, now=now)


def known_of(person_id: int, began_on: date) -> dict[str, Any]:
    """What the person's form says now, tidied and with age on the first day, by field; None is unknown."""
    row = db.session.execute(
        select(
            ParticipantForm.__table__,
            Person.phone.label("own_phone"),
            Person.email.label("own_email"),
            SpecialAnswers.minority,
            SpecialAnswers.disability,
            Municipality.degurba.label("municipality_degurba"),
            Identity.pesel_index,
        )
        .select_from(Person)
        .outerjoin(ParticipantForm, ParticipantForm.person_id == Person.id)
        .outerjoin(SpecialAnswers, SpecialAnswers.person_id == Person.id)
        .outerjoin(Municipality, Municipality.terc == ParticipantForm.municipality_terc)
        .outerjoin(Identity, Identity.person_id == Person.id)
        .where(Person.id == person_id)
    ).one()
    # The number is opened only when it alone can say sex or age.
    is_needed = row.pesel_index is not None and (row.sex is None or row.birth_on is None)
    entry = rules.freeze_entry(
        rules.EntryData(
            pesel=numbers_of([person_id]).get(person_id) if is_needed else None,
            sex=row.sex,
            birth_date=row.birth_on,
            participant_kind=row.participant_kind,
            citizenship=row.citizenship,
            education=row.education,
            country=row.country,
            locality=row.locality,
            postal_code=row.postal_code,
            degurba=row.degurba or row.municipality_degurba,
            phone=row.phone or row.own_phone,
            email=row.email or row.own_email,
            labour_status=row.labour_status,
            labour_detail=row.labour_detail,
            education_planned_end_on=row.education_planned_end_on,
            foreign_background=row.foreign_background,
            third_country=row.third_country,
            homeless=row.homeless,
            minority=row.minority,
            disability=row.disability,
        ),
        began_on,
    )
    known = {name: getattr(entry, name, None) for name in (*ENTRY_FIELDS, *SPECIAL_FIELDS)}
    return known | {"age": entry.age_on_entry, "municipality_terc": row.municipality_terc}


def _write(
    participation_id: int,
    number: int,
    values: Mapping[str, Any],
    *,
    reason: str,
    by: int | None,
    now: datetime,
) -> None:
    gaps = rules.point_1_1_gaps(values["sex"], values["labour_status"], values["age"], values["education"])
    entry_id = db.session.execute(
        insert(EntryRecord)
        .values(
            participation_id=participation_id,
            number=number,
            is_current=True,
            recorded_at=now,
            recorded_by=by,
            reason=reason,
            is_complete=not gaps,
            **{name: values[name] for name in ENTRY_FIELDS},
        )
        .returning(EntryRecord.id)
    ).scalar_one()
    special = {name: values[name] for name in SPECIAL_FIELDS}
    if any(special.values()):
        db.session.execute(insert(EntrySpecial).values(entry_id=entry_id, **special))


def current_of(participation_id: int) -> dict[str, Any]:
    """The version that counts; the caller holds the lock of the participation."""
    row = db.session.execute(
        select(EntryRecord.__table__, EntrySpecial.minority, EntrySpecial.disability)
        .outerjoin(EntrySpecial, EntrySpecial.entry_id == EntryRecord.id)
        .where(EntryRecord.participation_id == participation_id, EntryRecord.is_current)
    ).one()
    return {name: getattr(row, name) for name in CORRECTABLE}


def next_version(
    participation_id: int, changes: Mapping[str, Any], *, reason: str, by: int | None, now: datetime
) -> EntryVersion | None:
    """Put a version with `changes` beside the current one; None when nothing differs. The caller holds the lock."""
    before = current_of(participation_id)
    fields = tuple(sorted(name for name, value in changes.items() if before[name] != value))
    if not fields:
        return None
    number = (
        1
        + db.session.execute(
            select(func.max(EntryRecord.number)).where(EntryRecord.participation_id == participation_id)
        ).scalar_one()
    )
    db.session.execute(
        update(EntryRecord)
        .where(EntryRecord.participation_id == participation_id, EntryRecord.is_current)
        .values(is_current=False),
        execution_options={"synchronize_session": False},
    )
    _write(participation_id, number, before | dict(changes), reason=reason, by=by, now=now)
    audit.record(
        "participation.entry", "participation", participation_id, by=by, fields=fields, reason=reason, at=now
    )
    return EntryVersion(participation_id, number, fields)


def refresh_entry(person_id: int, *, by: int | None, now: datetime) -> tuple[EntryVersion, ...]:
    """After the person has filled in more of the form: complete what was empty in every project, change nothing else.

    What was known on the first day stays as it was frozen: a later answer describes a later day. Only a
    correction (`correct_entry`) says that it had been wrong.
    """
    rows = db.session.execute(
        select(Participation.id, Participation.began_on)
        .where(Participation.person_id == person_id)
        .order_by(Participation.id)
        .with_for_update()
    ).all()
    made = []
    for row in rows:
        before, known = current_of(row.id), known_of(person_id, row.began_on)
        filled = {name: value for name, value in known.items() if value is not None and before[name] is None}
        version = next_version(row.id, filled, reason=COMPLETED, by=by, now=now)
        if version is not None:
            made.append(version)
    return tuple(made)


def correct_entry(
    participation_id: int, changes: Mapping[str, Any], *, reason: str, by: int | None, now: datetime
) -> EntryVersion | EntryRefused | None:
    """An officer's correction of what was frozen, with its reason; None when nothing differs.

    `changes` by field name (CORRECTABLE); another name is a ValueError.
    """
    if not CORRECTABLE.issuperset(changes):
        raise ValueError(f"no fields of entry data: {sorted(set(changes) - CORRECTABLE)}")
    if not reason.strip():
        return EntryRefused(EntryRefusal.REASON_MISSING)
    lock(participation_id)
    return next_version(participation_id, changes, reason=reason.strip(), by=by, now=now)


def lock(participation_id: int) -> Any:
    """Lock and read one participation. Raises NoResultFound."""
    return db.session.execute(
        select(Participation.__table__).where(Participation.id == participation_id).with_for_update()
    ).one()


def age_moved(
    participation_id: int, person_id: int, began_on: date, *, by: int | None, now: datetime
) -> None:
    """After the first day has moved: the age on that day, in a version of its own when it differs."""
    age = known_of(person_id, began_on)["age"]
    if age is not None:
        next_version(participation_id, {"age": age}, reason=START_MOVED, by=by, now=now)
