"""Verbs of merging: unite two rows of one person, undo it, say that two are two, keep the time for undoing."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from lms.enrolment.models import Enrolment, SeatBook
from lms.enrolment.operations.books import count, lock_book
from lms.enrolment.operations.places import fill_free_seats
from lms.enrolment.rules import ACTIVE
from lms.foundation import audit, jobs, storage
from lms.foundation.crypto import cipher
from lms.foundation.storage import db, new_ref, table_of
from lms.people.models import FormerRef, Identity, Person
from lms.privacy.models import MergingSetting, NotSamePerson, PersonMerge
from lms.privacy.operations import snapshots, uniting
from lms.privacy.operations.uniting import Choices, Pair
from lms.privacy.rules.merging import (
    UNDO_DAYS,
    MergeRefusal,
    UndoRefusal,
    decide_merge,
    decide_undo,
    which_stays,
)


@dataclass(frozen=True)
class Merged:
    """Two rows are one now: where the person is found, and which union it is."""

    person_ref: str
    merge_ref: str


@dataclass(frozen=True)
class MergeRefused:
    reason: MergeRefusal


@dataclass(frozen=True)
class Undone:
    """Both rows stand as they stood; where they are found."""

    first_ref: str
    second_ref: str


@dataclass(frozen=True)
class UndoRefused:
    """Nothing was undone. `tables`: in which of them something has happened since."""

    reason: UndoRefusal
    tables: tuple[str, ...] = ()


def merge(
    first_id: int,
    second_id: int,
    choices: Choices,
    *,
    is_as_seen: Callable[[], bool],
    reason: str,
    own_id: int | None,
    by: int | None,
    now: datetime,
) -> Merged | MergeRefused:
    """Unite two rows of one person. `is_as_seen`, asked under the locks: whether both are as the officer had them
    before the eyes; if not, nothing is done.

    Seat books are locked before persons, as enrolling locks them: whoever enrols one of the two is waited for.
    """
    pair = Pair(*which_stays(first_id, second_id))
    locked = _lock(pair)
    if locked is None:
        return MergeRefused(MergeRefusal.CHANGED)
    refusal = decide_merge(first_id, second_id, has_two_pesels=_has_two_pesels(pair), own_id=own_id)
    if refusal is not None:
        return MergeRefused(refusal)
    before = snapshots.rows_of([pair.stays, pair.goes])
    if not is_as_seen():
        return MergeRefused(MergeRefusal.CHANGED)
    clashes = uniting.seat_clashes(pair)
    if not {clash.edition_id for clash in clashes} <= locked:
        return MergeRefused(MergeRefusal.CHANGED)
    gone_ref = before["person"][json.dumps([pair.goes])]["ref"]
    _unite(pair, choices, clashes, gone_ref, by=by, now=now)
    kept = _keep(pair, gone_ref, before, clashes, reason=reason, by=by, now=now)
    for clash in clashes:
        if clash.ends_seated:
            fill_free_seats(clash.edition_id, by=by, now=now)
    person_ref = db.session.scalars(select(Person.ref).where(Person.id == pair.stays)).one()
    return Merged(person_ref, kept)


def _lock(pair: Pair) -> set[int] | None:
    """Lock what merging touches, always in the same order; the editions whose books are locked. None: a row is gone."""
    query = (
        select(Enrolment.edition_id)
        .join(SeatBook, SeatBook.edition_id == Enrolment.edition_id)
        .where(Enrolment.person_id.in_([pair.stays, pair.goes]), Enrolment.state.in_(ACTIVE))
        .order_by(Enrolment.edition_id)
    )
    editions = list(dict.fromkeys(db.session.scalars(query)))
    for edition_id in editions:
        lock_book(edition_id)
    both = Person.id.in_([pair.stays, pair.goes])
    people = select(Person.id).where(both, Person.erased_at.is_(None)).order_by(Person.id)
    found = db.session.scalars(people.with_for_update()).all()
    return set(editions) if len(found) == len({pair.stays, pair.goes}) else None


def _has_two_pesels(pair: Pair) -> bool:
    query = select(Identity.pesel_index).where(
        Identity.person_id.in_([pair.stays, pair.goes]), Identity.pesel_index.is_not(None)
    )
    return len(set(db.session.scalars(query))) > 1


def _unite(
    pair: Pair,
    choices: Choices,
    clashes: list[uniting.SeatClash],
    gone_ref: str,
    *,
    by: int | None,
    now: datetime,
) -> None:
    for clash in clashes:
        uniting.end_seat(clash, by=by, now=now)
    for united in uniting.participations_of(pair):
        uniting.unite_parts(pair, united)
    uniting.unite_accounts(pair, choices)
    uniting.unite_person(pair, choices)
    uniting.unite_identity(pair)
    uniting.unite_form(pair, choices)
    uniting.unite_work(pair, choices)
    uniting.unite_past_certificates(pair)
    uniting.unite_acknowledgements(pair)
    uniting.unite_decisions(pair)
    uniting.move_the_rest(pair)
    storage.link().execute(insert(table_of(FormerRef)).values(ref=gone_ref, person_id=pair.stays))
    uniting.remove_row(pair)


def _keep(
    pair: Pair,
    gone_ref: str,
    before: snapshots.Rows,
    clashes: list[uniting.SeatClash],
    *,
    reason: str,
    by: int | None,
    now: datetime,
) -> str:
    """Write the union down with everything that undoing it needs, sealed."""
    after = snapshots.rows_of([pair.stays])
    facts = {
        "before": snapshots.to_text(before),
        "after": snapshots.digests(after),
        "seats": [[clash.edition_id, clash.ends_seated] for clash in clashes],
    }
    ref = new_ref()
    row = PersonMerge(
        ref=ref,
        kept_id=pair.stays,
        gone_id=pair.goes,
        gone_ref=gone_ref,
        reason=reason,
        merged_at=now,
        merged_by=by,
        undo_sealed=cipher().seal(json.dumps(facts), PersonMerge.bound(ref)),
        undo_until=now + timedelta(days=undo_days()),
    )
    db.session.add(row)
    db.session.flush()
    changed = sorted(name for name in before if before[name])
    audit.record("person.merge", "person", pair.stays, by=by, fields=changed, reason=reason, at=now)
    audit.record("person.merged_into", "person", pair.goes, by=by, fields=(f"person {pair.stays}",), at=now)
    return ref


def undo(row: PersonMerge, *, reason: str, by: int | None, now: datetime) -> Undone | UndoRefused:
    """Make both rows stand exactly as they stood. Refused when the time is over, or when something has happened since
    that would be lost or belong to nobody."""
    db.session.execute(select(PersonMerge.id).where(PersonMerge.id == row.id).with_for_update())
    db.session.refresh(row)
    refusal = decide_undo(now, row.undo_until, is_undone=row.undone_at is not None)
    if refusal is not None or row.undo_sealed is None:
        return UndoRefused(refusal or UndoRefusal.TIME_OVER)
    facts = json.loads(cipher().open(row.undo_sealed, PersonMerge.bound(row.ref)))
    kept_id = row.kept_id
    freed = _locked_seats(facts["seats"])
    db.session.scalars(select(Person.id).where(Person.id == kept_id).with_for_update()).all()
    now_rows = snapshots.rows_of([kept_id])
    if went_on := snapshots.what_went_on(facts["after"], snapshots.digests(now_rows)):
        return UndoRefused(UndoRefusal.WENT_ON, went_on)
    if not freed:
        return UndoRefused(UndoRefusal.SEAT_GONE)
    before = snapshots.from_text(facts["before"])
    if not _put_back(before, now_rows):
        return UndoRefused(UndoRefusal.WENT_ON)
    for edition_id, is_seated in facts["seats"]:
        count(edition_id, taken=int(is_seated), waiting=int(not is_seated))
    storage.write_what_waits()
    db.session.refresh(row)
    row.undo_sealed, row.undone_at, row.undone_by = None, now, by
    db.session.flush()
    gone_id, fields = row.gone_id, sorted(name for name in before if before[name])
    audit.record("person.unmerge", "person", kept_id, by=by, fields=fields, reason=reason, at=now)
    audit.record("person.unmerge", "person", gone_id, by=by, fields=fields, reason=reason, at=now)
    stayed = db.session.scalars(select(Person.ref).where(Person.id == kept_id)).one()
    return Undone(stayed, row.gone_ref)


def _put_back(before: snapshots.Rows, now_rows: snapshots.Rows) -> bool:
    """False when somebody else has got what a row needs meanwhile: its number, or an address that may stand once."""
    trial = storage.link().begin_nested()
    try:
        snapshots.put_back(before, now_rows)
    except IntegrityError:
        trial.rollback()
        return False
    trial.commit()
    return True


def _locked_seats(seats: list[list[Any]]) -> bool:
    """Lock the books of seats that come back; whether each has a place for its seat."""
    is_free = True
    for edition_id, is_seated in sorted(map(tuple, seats)):
        book = lock_book(edition_id)
        is_free = is_free and (not is_seated or book.taken < book.capacity)
    return is_free


# ---- not the same person


def say_different(first_id: int, second_id: int, *, reason: str, by: int | None, now: datetime) -> bool:
    """Remember that two people are two; False when that was known."""
    first, second = sorted((first_id, second_id))
    if first == second or _decision(first, second) is not None:
        return False
    row = NotSamePerson(first_id=first, second_id=second, reason=reason, decided_at=now, decided_by=by)
    db.session.add(row)
    db.session.flush()
    audit.record(
        "person.different", "person", first, by=by, fields=(f"person {second}",), reason=reason, at=now
    )
    return True


def _decision(first_id: int, second_id: int) -> NotSamePerson | None:
    pair = or_(
        (NotSamePerson.first_id == first_id) & (NotSamePerson.second_id == second_id),
        (NotSamePerson.first_id == second_id) & (NotSamePerson.second_id == first_id),
    )
    return db.session.scalar(select(NotSamePerson).where(pair))


def suspect_again(first_id: int, second_id: int, *, by: int | None, now: datetime) -> bool:
    """Take the decision back; False when there is none."""
    row = _decision(first_id, second_id)
    if row is None:
        return False
    number = row.first_id
    db.session.delete(row)
    db.session.flush()
    audit.record("person.suspect_again", "person", number, by=by, fields=(f"person {second_id}",), at=now)
    return True


# ---- how long


def undo_days() -> int:
    """For how many days a union can be undone."""
    return db.session.scalar(select(MergingSetting.undo_days)) or UNDO_DAYS


def set_undo_days(days: int, *, version: int, by: int | None, now: datetime) -> bool:
    """Set it for unions to come; False when somebody else changed it meanwhile. Those made keep their day."""
    row = db.session.get(MergingSetting, 1)
    if (row.version if row else 0) != version:
        return False
    if row is None:
        db.session.add(MergingSetting(id=1, undo_days=days))
    elif row.undo_days == days:
        return True
    else:
        row.undo_days = days
    db.session.flush()
    audit.record("merging.change", "merging_setting", 1, by=by, fields=("undo_days",), at=now)
    return True


@jobs.every_night
def forget_rows(now: datetime) -> int:
    """When the time for undoing is over, the rows of before are emptied; that there was a union stays written."""
    over = update(PersonMerge).where(PersonMerge.undo_sealed.is_not(None), PersonMerge.undo_until < now)
    done = db.session.execute(over.values(undo_sealed=None), execution_options={"synchronize_session": False})
    return int(getattr(done, "rowcount", 0))
