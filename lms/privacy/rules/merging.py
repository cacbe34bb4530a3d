"""Two rows of one person: when they are suspected, which way each table goes, what is decided where both say something.

The row with the higher number stays, whichever of the two was entered better: what counts is chosen field by field, and
a number that went could be given to somebody else if it had been the highest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

# An address that more people have than this is the mailbox of an office: it says nothing about who they are.
MOST_OF_ONE_MAILBOX = 3
UNDO_DAYS = 30
UNDO_DAYS_LEAST, UNDO_DAYS_MOST = 1, 365


class Suspicion(StrEnum):
    """Why two rows may be one person."""

    PESEL = "pesel"
    DOCUMENT = "document"
    EMAIL = "email"
    NAME_AND_BIRTH = "name_and_birth"


class Way(StrEnum):
    """What becomes of a table's rows when two rows of one person are united."""

    MOVES = "moves"  # to who stays, as they are
    MOVES_ALONE = "moves_alone"  # only whose it is changes, also back; the rest goes on living
    UNITED = "united"  # where both have one, a rule decides
    FOLLOWS = "follows"  # its parent row
    ENDS = "ends"  # and does not come back


# Every column that names a person, or a row that goes when two are united. A new one without an entry here fails the
# suite (tests/privacy/test_merging_tables.py).
WAYS: Mapping[str, Way] = MappingProxyType(
    {
        "person.id": Way.UNITED,
        "identity.person_id": Way.UNITED,
        "participant_form.person_id": Way.UNITED,
        "special_answers.person_id": Way.UNITED,
        "account.person_id": Way.UNITED,
        "former_ref.person_id": Way.MOVES,
        "acknowledgement.person_id": Way.UNITED,
        "consent.person_id": Way.MOVES,
        "data_request.person_id": Way.MOVES_ALONE,
        "post.person_id": Way.MOVES,
        "qualification.person_id": Way.MOVES,
        "participation.person_id": Way.UNITED,
        "enrolment.person_id": Way.UNITED,
        "certificate.person_id": Way.MOVES,
        "past_certificate.person_id": Way.UNITED,
        "meeting.trainer_id": Way.MOVES_ALONE,
        "message.person_id": Way.MOVES_ALONE,
        "not_same_person.first_id": Way.UNITED,
        "not_same_person.second_id": Way.UNITED,
        "person_merge.kept_id": Way.MOVES_ALONE,
        "role_grant.account_id": Way.FOLLOWS,
        "role_grant.named_by": Way.FOLLOWS,
        "second_factor.account_id": Way.UNITED,
        "recovery_code.account_id": Way.FOLLOWS,
        "import_file.account_id": Way.MOVES_ALONE,
        "past_file.account_id": Way.MOVES_ALONE,
        "account_token.account_id": Way.ENDS,
        "session.account_id": Way.ENDS,
        "entry_record.participation_id": Way.FOLLOWS,
        "entry_special.entry_id": Way.FOLLOWS,
        "support.participation_id": Way.FOLLOWS,
        "past_support.support_id": Way.FOLLOWS,
        "assessment.participation_id": Way.FOLLOWS,
        "mark.enrolment_id": Way.FOLLOWS,
    }
)
# What goes on by itself and says nothing about whose the rows are.
RESTLESS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "account": frozenset({"last_signed_in_at"}),
        "person": frozenset({"version"}),
        "second_factor": frozenset({"last_step"}),
    }
)


class MergeRefusal(StrEnum):
    """Why two rows are not united."""

    SAME_ROW = "same_row"
    TWO_PESELS = "two_pesels"
    OWN_ROW = "own_row"
    CHANGED = "changed"


class UndoRefusal(StrEnum):
    """Why a union is not undone."""

    TIME_OVER = "time_over"
    UNDONE = "undone"
    WENT_ON = "went_on"
    SEAT_GONE = "seat_gone"


def which_stays(first_id: int, second_id: int) -> tuple[int, int]:
    """(the number that stays, the number that goes)."""
    return max(first_id, second_id), min(first_id, second_id)


def decide_merge(
    first_id: int, second_id: int, *, has_two_pesels: bool, own_id: int | None
) -> MergeRefusal | None:
    """Whether two rows may be united. Two different PESELs are two people until one of them is corrected; nobody
    unites their own row, since somebody else should look."""
    if first_id == second_id:
        return MergeRefusal.SAME_ROW
    if own_id in (first_id, second_id):
        return MergeRefusal.OWN_ROW
    return MergeRefusal.TWO_PESELS if has_two_pesels else None


def decide_undo(now: datetime, until: datetime, *, is_undone: bool) -> UndoRefusal | None:
    if is_undone:
        return UndoRefusal.UNDONE
    return UndoRefusal.TIME_OVER if now > until else None


class Side(StrEnum):
    """Of which of the two rows a value is taken."""

    STAYS = "stays"
    GOES = "goes"


def decide_field(stays: object, goes: object, newer: Side) -> Side | None:
    """Whose value is proposed; None when there is nothing to choose: both say the same, or only one says anything."""
    if goes in (None, "") or stays == goes:
        return None
    if stays in (None, ""):
        return None
    return newer


def fill(stays: object, goes: object, chosen: Side | None) -> object:
    """The value of a field after the choice: what only one of them says is never lost."""
    if chosen is Side.GOES and goes not in (None, ""):
        return goes
    return goes if stays in (None, "") else stays


def newer_of(stays_at: datetime | None, goes_at: datetime | None) -> Side:
    """Whose data are the newer ones. Data without a time are the older."""
    if goes_at is None:
        return Side.STAYS
    return Side.GOES if stays_at is None or goes_at > stays_at else Side.STAYS


@dataclass(frozen=True, slots=True)
class PostSaid:
    """What is said of a post."""

    institution_id: int | None
    position: str = ""
    staff_group: str | None = None
    from_on: date | None = None
    until_on: date | None = None


def says_nothing_more(one: PostSaid, other: PostSaid) -> bool:
    """Whether a post is the other one, written down with less: then it goes, and the other stays."""
    return (
        (one.institution_id, one.until_on) == (other.institution_id, other.until_on)
        and one.position in ("", other.position)
        and one.staff_group in (None, other.staff_group)
        and one.from_on in (None, other.from_on)
    )


# ---- two participations in one project


@dataclass(frozen=True, slots=True)
class PartFacts:
    """A participation as far as uniting looks at it."""

    id: int
    began_on: date
    institution_id: int | None = None
    technical_id: str | None = None
    ended_on: date | None = None
    exit_situation: str | None = None
    ended_as_planned: bool | None = None


@dataclass(frozen=True, slots=True)
class UnitedParts:
    """One participation out of two. `earlier_id`: whose entry data count, since that was the first day."""

    stays_id: int
    goes_id: int
    earlier_id: int
    began_on: date
    institution_id: int | None
    technical_id: str | None
    ended_on: date | None
    exit_situation: str | None
    ended_as_planned: bool | None
    has_two_technical_ids: bool


def unite_participations(first: PartFacts, second: PartFacts) -> UnitedParts:
    """One participation per person and project: the earlier start stays with what was frozen on it (SFC FAQ: who comes
    back keeps the first day and its characteristics). It has ended when both have, on the later day."""
    earlier, later = sorted((first, second), key=lambda part: (part.began_on, part.id))
    stays, goes = which_stays(first.id, second.id)
    ends = [part for part in (first, second) if part.ended_on is not None]
    end = max(ends, key=lambda part: (part.ended_on or date.min, part.id)) if len(ends) == 2 else None
    return UnitedParts(
        stays_id=stays,
        goes_id=goes,
        earlier_id=earlier.id,
        began_on=earlier.began_on,
        institution_id=earlier.institution_id,
        technical_id=earlier.technical_id or later.technical_id,
        ended_on=end.ended_on if end else None,
        exit_situation=end.exit_situation if end else None,
        ended_as_planned=end.ended_as_planned if end else None,
        has_two_technical_ids=bool(
            earlier.technical_id and later.technical_id and earlier.technical_id != later.technical_id
        ),
    )


# ---- two enrolments in one edition


@dataclass(frozen=True, slots=True)
class SeatFacts:
    """An active enrolment."""

    id: int
    is_seated: bool
    arrival: int


def which_seat_stays(first: SeatFacts, second: SeatFacts) -> tuple[int, int]:
    """(the enrolment that goes on, the one that ends): a seat before a place in the queue, else who came first."""
    stays, ends = sorted((first, second), key=lambda seat: (not seat.is_seated, seat.arrival))
    return stays.id, ends.id


@dataclass(frozen=True, slots=True)
class MarkFacts:
    """A mark that counts."""

    id: int
    meeting_id: int
    minutes: int


def which_marks_end(stays: Iterable[MarkFacts], moved: Iterable[MarkFacts]) -> tuple[int, ...]:
    """Marks that count no more because the other row has one of the same meeting: the longer presence counts.

    One person sat there once; who was marked absent on one of two lines was present on the other.
    """
    of_meeting = {mark.meeting_id: mark for mark in stays}
    ended = []
    for mark in moved:
        other = of_meeting.get(mark.meeting_id)
        if other is not None:
            ended.append(other.id if mark.minutes > other.minutes else mark.id)
    return tuple(ended)


def which_account_stays(stays_at: datetime | None, goes_at: datetime | None) -> Side:
    """Whose account is proposed: the one that was used last."""
    return newer_of(stays_at, goes_at)
