"""What is decided when two rows are one person, as tables; and that no table is forgotten."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from lms.foundation import storage
from lms.privacy.rules.merging import (
    WAYS,
    MarkFacts,
    MergeRefusal,
    PartFacts,
    PostSaid,
    SeatFacts,
    Side,
    UndoRefusal,
    decide_field,
    decide_merge,
    decide_undo,
    fill,
    newer_of,
    says_nothing_more,
    unite_participations,
    which_marks_end,
    which_seat_stays,
    which_stays,
)

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
MARCH, MAY, JUNE, JULY = (date(2026, month, 1) for month in (3, 5, 6, 7))
STAYS, GOES = Side.STAYS, Side.GOES


@pytest.mark.parametrize(
    ("first", "second", "two", "own", "refusal"),
    [
        (1, 2, False, None, None),
        (1, 2, False, 3, None),
        (1, 1, False, None, MergeRefusal.SAME_ROW),
        (1, 2, True, None, MergeRefusal.TWO_PESELS),
        (1, 2, False, 2, MergeRefusal.OWN_ROW),
        (1, 2, True, 1, MergeRefusal.OWN_ROW),
    ],
)
def test_whether_two_rows_may_be_united(
    first: int, second: int, two: bool, own: int | None, refusal: MergeRefusal | None
) -> None:
    assert decide_merge(first, second, has_two_pesels=two, own_id=own) is refusal


@pytest.mark.parametrize(
    ("after", "is_undone", "refusal"),
    [
        (timedelta(0), False, None),
        (timedelta(seconds=-1), False, None),
        (timedelta(seconds=1), False, UndoRefusal.TIME_OVER),
        (timedelta(0), True, UndoRefusal.UNDONE),
        (timedelta(days=9), True, UndoRefusal.UNDONE),
    ],
)
def test_until_when_a_union_can_be_undone(
    after: timedelta, is_undone: bool, refusal: UndoRefusal | None
) -> None:
    assert decide_undo(NOW + after, NOW, is_undone=is_undone) is refusal


@pytest.mark.parametrize(
    ("stays", "goes", "proposed", "kept"),
    [
        ("a", "a", None, "a"),
        ("a", "", None, "a"),
        ("a", None, None, "a"),
        ("", "b", None, "b"),
        (None, "b", None, "b"),
        (None, None, None, None),
        ("a", "b", GOES, "b"),
    ],
)
def test_what_only_one_row_says_is_never_lost(
    stays: Any, goes: Any, proposed: Side | None, kept: Any
) -> None:
    chosen = decide_field(stays, goes, GOES)
    assert chosen is proposed
    assert fill(stays, goes, chosen) == kept
    assert fill(stays, goes, STAYS) == (stays if stays not in (None, "") else goes)


@pytest.mark.parametrize(
    ("stays", "goes", "newer"),
    [
        (None, None, STAYS),
        (NOW, None, STAYS),
        (None, NOW, GOES),
        (NOW, NOW, STAYS),
        (NOW, NOW + timedelta(seconds=1), GOES),
    ],
)
def test_whose_data_are_newer(stays: datetime | None, goes: datetime | None, newer: Side) -> None:
    assert newer_of(stays, goes) is newer


def test_the_higher_number_stays_since_a_number_must_not_be_given_out_again() -> None:
    assert which_stays(3, 8) == which_stays(8, 3) == (8, 3)


@pytest.mark.parametrize(
    ("one", "other", "nothing_more"),
    [
        (PostSaid(1), PostSaid(1, "referent"), True),
        (PostSaid(1, "referent"), PostSaid(1), False),
        (PostSaid(1, "referent"), PostSaid(1, "referent"), True),
        (PostSaid(1, "referent"), PostSaid(1, "kierownik"), False),
        (PostSaid(1), PostSaid(2, "referent"), False),
        (PostSaid(1), PostSaid(1, from_on=MARCH), True),
        (PostSaid(1, from_on=MAY), PostSaid(1, from_on=MARCH), False),
        (PostSaid(1), PostSaid(1, until_on=MARCH), False),
        (PostSaid(1, staff_group="manager"), PostSaid(1, "referent"), False),
        (PostSaid(None, "x"), PostSaid(None, "x", "manager"), True),
    ],
)
def test_a_post_that_says_nothing_more_is_the_other_one(
    one: PostSaid, other: PostSaid, nothing_more: bool
) -> None:
    assert says_nothing_more(one, other) is nothing_more


def part(number: int, began: date, ended: date | None = None, **more: Any) -> PartFacts:
    return PartFacts(number, began, ended_on=ended, ended_as_planned=True if ended else None, **more)


@pytest.mark.parametrize(
    ("first", "second", "began", "ended", "earlier", "institution", "technical", "two"),
    [
        (part(1, MAY), part(2, MARCH), MARCH, None, 2, None, None, False),
        (part(1, MARCH), part(2, MARCH), MARCH, None, 1, None, None, False),
        (part(1, MARCH, MAY), part(2, JUNE), MARCH, None, 1, None, None, False),
        (part(1, MARCH), part(2, MAY, JUNE), MARCH, None, 1, None, None, False),
        (part(1, MARCH, JULY), part(2, MAY, JUNE), MARCH, JULY, 1, None, None, False),
        (
            part(1, MAY, institution_id=4, technical_id="a"),
            part(2, MARCH, institution_id=5, technical_id="b"),
            MARCH,
            None,
            2,
            5,
            "b",
            True,
        ),
        (part(1, MAY, technical_id="a"), part(2, MARCH), MARCH, None, 2, None, "a", False),
        (part(1, MAY, technical_id="a"), part(2, MARCH, technical_id="a"), MARCH, None, 2, None, "a", False),
    ],
)
def test_one_participation_from_the_earlier_start(
    first: PartFacts,
    second: PartFacts,
    began: date,
    ended: date | None,
    earlier: int,
    institution: int | None,
    technical: str | None,
    two: bool,
) -> None:
    for united in (unite_participations(first, second), unite_participations(second, first)):
        assert (united.stays_id, united.goes_id) == (2, 1)
        assert (united.began_on, united.ended_on, united.earlier_id) == (began, ended, earlier)
        assert (united.institution_id, united.technical_id) == (institution, technical)
        assert united.has_two_technical_ids is two
        assert united.ended_as_planned is (True if ended else None)


@pytest.mark.parametrize(
    ("first", "second", "stays"),
    [
        (SeatFacts(1, False, 1), SeatFacts(2, True, 9), 2),
        (SeatFacts(1, True, 5), SeatFacts(2, True, 4), 2),
        (SeatFacts(1, False, 5), SeatFacts(2, False, 6), 1),
    ],
)
def test_a_seat_goes_before_a_place_in_the_queue(first: SeatFacts, second: SeatFacts, stays: int) -> None:
    assert which_seat_stays(first, second)[0] == which_seat_stays(second, first)[0] == stays


def test_of_two_marks_at_one_meeting_the_longer_presence_counts() -> None:
    stays = [MarkFacts(1, 10, 0), MarkFacts(2, 11, 90), MarkFacts(3, 12, 45)]
    moved = [MarkFacts(4, 10, 90), MarkFacts(5, 11, 45), MarkFacts(6, 12, 45), MarkFacts(7, 13, 45)]
    assert which_marks_end(stays, moved) == (1, 5, 6)


# Rows of these go when two people are united; whatever names one must say its way.
_GO = {"person", "account", "participation", "support"}


def _naming_a_person() -> set[str]:
    found = set()
    for table in storage.Base.metadata.tables.values():
        for column in table.columns:
            targets = {key.column.table.name for key in column.foreign_keys}
            if targets & _GO or column.name == "person_id":
                found.add(f"{table.name}.{column.name}")
    return found


def test_every_table_that_names_a_person_says_its_way(app: Any) -> None:
    """A new table fails here until it is told what becomes of its rows: `lms.privacy.rules.merging.WAYS`."""
    beyond = {"person.id", "entry_special.entry_id", "mark.enrolment_id"}  # by way of a row that moves
    assert set(WAYS) == _naming_a_person() | beyond
