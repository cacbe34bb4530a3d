"""Posts of a person: which dates can be, which post is the main one, what a change of institution does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class QualificationKind(StrEnum):
    """What a document entitles to. Codes kept in the database."""

    PRACTICE = "practice"  # to practise as a social worker
    DEGREE_1 = "degree_1"
    DEGREE_2 = "degree_2"


class PostFault(StrEnum):
    """Why a post cannot be written down so."""

    NOTHING_SAID = "nothing_said"
    ENDS_BEFORE_START = "ends_before_start"
    STARTS_AHEAD = "starts_ahead"
    ENDS_AHEAD = "ends_ahead"
    MAIN_HAS_ENDED = "main_has_ended"


@dataclass(frozen=True, slots=True)
class PostFacts:
    """A post as its dates say; None is unknown for the start, and "goes on" for the end."""

    id: int
    institution_id: int | None
    from_on: date | None
    until_on: date | None
    is_main: bool

    @property
    def goes_on(self) -> bool:
        return self.until_on is None


def check_post(
    *,
    has_institution: bool,
    position: str,
    from_on: date | None,
    until_on: date | None,
    is_main: bool,
    on: date,
) -> tuple[tuple[str, PostFault], ...]:
    """(field, what cannot be right) of a post as typed. Days ahead are written down when they have come: until then
    the register would say where somebody does not work yet."""
    found = []
    if not has_institution and not position.strip():
        found.append(("position", PostFault.NOTHING_SAID))
    if from_on and from_on > on:
        found.append(("from_on", PostFault.STARTS_AHEAD))
    if until_on and until_on > on:
        found.append(("until_on", PostFault.ENDS_AHEAD))
    if from_on and until_on and until_on < from_on:
        found.append(("until_on", PostFault.ENDS_BEFORE_START))
    if until_on and is_main:
        found.append(("is_main", PostFault.MAIN_HAS_ENDED))
    return tuple(found)


def next_main(posts: Iterable[PostFacts]) -> PostFacts | None:
    """Which of the posts that go on is the main one when nobody says: the one that is, else the newest by its start.

    An unknown start counts as the earliest; of two alike the one written down last.
    """
    going_on = [post for post in posts if post.goes_on]
    main = [post for post in going_on if post.is_main]
    if main:
        return main[0]
    return max(going_on, key=lambda post: (post.from_on or date.min, post.id), default=None)


class Move(StrEnum):
    """What a new institution in a person's row means for their posts."""

    NOTHING = "nothing"  # the same institution: the post is described anew
    FILLED_IN = "filled_in"  # none was known: the post that goes on gets it
    CLOSED_AND_OPENED = "closed_and_opened"


def decide_move(before: int | None, after: int | None) -> Move:
    if before == after:
        return Move.NOTHING
    return Move.FILLED_IN if before is None else Move.CLOSED_AND_OPENED


def last_day_before(from_on: date | None, moved_on: date) -> date:
    """The last day of a post that somebody left for another on a day; never before its own first day."""
    last = moved_on - timedelta(days=1)
    return max(last, from_on) if from_on else last


def check_move(moved_on: date, from_on: date | None, on: date) -> PostFault | None:
    """Why somebody cannot have changed the institution on this day."""
    if moved_on > on:
        return PostFault.STARTS_AHEAD
    if from_on is not None and moved_on <= from_on:
        return PostFault.ENDS_BEFORE_START
    return None
