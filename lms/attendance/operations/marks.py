"""Putting marks: one save for the whole list, harmless when repeated, losing nothing when two people mark at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, update

from lms.attendance import rules
from lms.attendance.models import MarkRow
from lms.attendance.operations import book as books
from lms.attendance.operations.book import Book, Listed
from lms.attendance.operations.participation import held_by_assessment, settle
from lms.attendance.rules import ListState, Mark, MarkFault, MarkRefusal, MarkRefused, was_there
from lms.foundation import audit
from lms.foundation.storage import db

Change = tuple[Listed, Mark]


@dataclass(frozen=True)
class WantedMark:
    """What somebody put beside a name. `seen`: the mark that stood there on their page; None: there was none."""

    enrolment: str
    mark: Mark
    seen: Mark | None = None


@dataclass(frozen=True)
class MarkProblem:
    """Why the mark of one person cannot be saved. `theirs`: somebody else has meanwhile put this one there."""

    enrolment: str
    faults: tuple[MarkFault, ...] = ()
    refusal: MarkRefusal | None = None
    theirs: Mark | None = None
    is_assessed: bool = False


@dataclass(frozen=True)
class MarksSaved:
    """The list stands as wanted. `is_news`: somebody else has saved marks since the page was opened; they stand too.

    `flagged`: marks of people who have given up the seat; they are kept and somebody must look at them.
    """

    changed: int
    version: int
    is_news: bool = False
    flagged: tuple[str, ...] = ()


@dataclass(frozen=True)
class MarksRefused:
    """Nothing was saved because of these marks."""

    problems: tuple[MarkProblem, ...]


@dataclass(frozen=True)
class ListRefused:
    """Nothing was saved: this register takes no marks now."""

    reason: MarkRefusal


def save_marks(
    meeting_id: int,
    wanted: Sequence[WantedMark],
    *,
    version: int | None = None,
    may_correct: bool = False,
    reason: str = "",
    by: int | None,
    now: datetime,
) -> MarksSaved | MarksRefused | ListRefused:
    """Save the marks of one list at once: all or none. `version` is that of the register on the sender's page.

    A mark that is already there, or that its sender has not touched, changes nothing: two people who mark different
    people both keep their work, and who marks the same person differently is shown the other's mark. A closed
    register takes only corrections by whoever `may_correct`, with a `reason`; the old mark stays beside the new.
    """
    book = books.lock(meeting_id)
    people = books.people_of(book)
    is_news = version is not None and version != book.version
    touched = [one for one in wanted if one.mark not in (one.seen, _stored(people, one))]
    if not touched:
        return MarksSaved(0, book.version, is_news)
    problems = []
    for one in touched:
        person = people.get(one.enrolment)
        refused = _refusal(book, person, may_correct=may_correct, reason=reason, now=now)
        if refused not in (None, MarkRefusal.NOT_ON_LIST):
            return ListRefused(refused)
        faults = rules.check_mark(one.mark, book.meeting)
        theirs = _stored(people, one)
        if refused or faults or theirs != one.seen:
            problems.append(
                MarkProblem(one.enrolment, faults, refused, theirs if theirs != one.seen else None)
            )
    if problems:
        return MarksRefused(tuple(problems))
    changes = [(people[one.enrolment], one.mark) for one in touched]
    held = _held(book, changes)
    if held:
        return MarksRefused(held)
    _write(book, changes, reason=reason.strip() if book.is_closed else "", by=by, now=now)
    _settle(book, changes, reason=reason, by=by, now=now)
    flagged = tuple(person.ref for person, _ in changes if person.state is ListState.GIVEN_UP)
    return MarksSaved(len(changes), books.turn_page(book), is_news, flagged)


def _stored(people: Mapping[str, Listed], one: WantedMark) -> Mark | None:
    person = people.get(one.enrolment)
    return person.mark if person else None


def _held(book: Book, changes: Sequence[Change]) -> tuple[MarkProblem, ...]:
    gone = [person for person, mark in changes if not was_there(mark) and was_there(person.mark)]
    held = held_by_assessment(book, [person.person_id for person in gone])
    return tuple(MarkProblem(person.ref, is_assessed=True) for person in gone if person.person_id in held)


def _refusal(
    book: Book, person: Listed | None, *, may_correct: bool, reason: str, now: datetime
) -> MarkRefusal | None:
    decision = rules.decide_mark(
        register_is_closed=book.is_closed,
        list_state=person.state if person else ListState.STRANGER,
        starts_at=book.meeting.starts_at,
        now=now,
        meeting_is_cancelled=book.is_cancelled,
        is_correction=book.is_closed and may_correct,
        has_reason=bool(reason.strip()),
    )
    return decision.reason if isinstance(decision, MarkRefused) else None


def _write(book: Book, changes: Sequence[Change], *, reason: str, by: int | None, now: datetime) -> None:
    """Put the new marks beside the old ones, which stay with the time they were replaced."""
    replaced = [person.mark_id for person, _ in changes if person.mark_id is not None]
    if replaced:
        query = update(MarkRow).where(MarkRow.id.in_(replaced)).values(replaced_at=now)
        db.session.execute(query, execution_options={"synchronize_session": False})
    rows = [
        {
            "meeting_id": book.meeting_id,
            "enrolment_id": person.enrolment_id,
            "kind": str(mark.kind),
            "from_at": mark.from_at,
            "until_at": mark.until_at,
            # Whole minutes for lists and sums in SQL; decisions take the exact share out of the times.
            "minutes": int(rules.minutes_present(mark, book.meeting)),
            "recorded_at": now,
            "recorded_by": by,
            "reason": reason,
        }
        for person, mark in changes
    ]
    db.session.execute(insert(MarkRow), rows)
    if not book.is_closed:
        audit.record("register.mark", "meeting", book.meeting_id, by=by, fields=("marks",), at=now)
        return
    for person, _ in changes:
        fields = ("kind", "from_at", "until_at")
        audit.record(
            "register.correct", "enrolment", person.enrolment_id, by=by, fields=fields, reason=reason, at=now
        )


def _settle(book: Book, changes: Sequence[Change], *, reason: str, by: int | None, now: datetime) -> None:
    """Let participation follow whoever is now present or no longer."""
    people = {
        person.person_id: person.institution_id
        for person, mark in changes
        if was_there(mark) != was_there(person.mark)
    }
    if book.project_id is not None and people:
        settle(book.edition_id, book.edition_code, book.project_id, people, reason=reason, by=by, now=now)
