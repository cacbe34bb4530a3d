"""What seats should do, told anew in plain Python: lists and loops, nothing of the application.

The state machine compares the application with this after every step. It was written from the words of the rule book
in the README, not from its code; a new verb gets a method here that answers what should happen.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

SEATED, WAITING, WITHDRAWN, CANCELLED = "seated", "waiting", "withdrawn", "cancelled"


@dataclass
class Place:
    """One enrolment: `number` is its arrival."""

    number: int
    person: int
    institution: int | None
    state: str

    @property
    def is_active(self) -> bool:
        return self.state in (SEATED, WAITING)


@dataclass
class Model:
    """One published edition. `deeds` are (what, number) of everything that must leave a trace and a letter."""

    capacity: int
    waiting_capacity: int | None
    limit: int | None
    opens: datetime
    closes: datetime
    starts: datetime
    is_off: bool = False
    places: list[Place] = field(default_factory=list)
    deeds: list[tuple[str, int]] = field(default_factory=list)

    # --- looking ---

    def seated(self) -> list[Place]:
        return [place for place in self.places if place.state == SEATED]

    def queue(self) -> list[Place]:
        return [place for place in self.places if place.state == WAITING]

    def active(self, person: int) -> Place | None:
        return next((p for p in self.places if p.person == person and p.is_active), None)

    def last(self, person: int) -> Place | None:
        return next((p for p in reversed(self.places) if p.person == person), None)

    def seats_of(self, institution: int | None) -> int:
        return sum(place.institution == institution for place in self.seated())

    def may_sit(self, institution: int | None) -> bool:
        """A chair is left, and the institution may have it; people of no institution have no limit."""
        if len(self.seated()) >= self.capacity:
            return False
        return self.limit is None or institution is None or self.seats_of(institution) < self.limit

    # --- verbs: each answers with what should be said ---

    def apply(self, person: int, institution: int | None, now: datetime) -> str:
        mine = self.active(person)
        if mine is not None:
            return f"refused: already_{mine.state}"
        if self.is_off:
            return "refused: edition_cancelled"
        if now >= self.starts:
            return "refused: started"
        if now - self.closes >= timedelta(seconds=1):
            return "refused: closed"
        if now < self.opens:
            return "refused: not_open_yet"
        place = Place(len(self.places) + 1, person, institution, SEATED)
        if not self.may_sit(institution):
            ahead = len(self.queue())
            if self.waiting_capacity is not None and ahead >= self.waiting_capacity:
                return "refused: list_full"
            place.state = WAITING
        self.places.append(place)
        self.deeds.append(("apply", place.number))
        return SEATED if place.state == SEATED else f"waiting as number {len(self.queue())}"

    def withdraw(self, person: int, now: datetime) -> str:
        place = self.last(person)
        if place is None or not place.is_active:
            return "refused: not_enrolled"
        if now >= self.starts:
            return "refused: started"
        place.state = WITHDRAWN
        self.deeds.append(("withdraw", place.number))
        return f"withdrawn, {self._move_up(now)} moved up"

    def change_places(
        self, capacity: int, waiting_capacity: int | None, limit: int | None, now: datetime
    ) -> str:
        if capacity < len(self.seated()):
            return "refused: below_taken"
        institutions = {place.institution for place in self.seated()} - {None}
        if limit is not None and any(self.seats_of(one) > limit for one in institutions):
            return "refused: limit_below_taken"
        self.capacity, self.waiting_capacity, self.limit = capacity, waiting_capacity, limit
        return f"changed, {self._move_up(now)} moved up"

    def put_off(self, starts: datetime, now: datetime) -> str:
        """The first meeting moves to a later day."""
        self.starts = starts
        return f"put off, {self._move_up(now)} moved up"

    def call_off(self) -> str:
        ended = [place for place in self.places if place.is_active]
        for place in ended:
            place.state = CANCELLED
            self.deeds.append(("cancel", place.number))
        self.is_off = True
        return f"called off, {len(ended)} told"

    def _move_up(self, now: datetime) -> int:
        """Chairs go to whoever may sit, the longest waiting first, until the first meeting begins."""
        moved = 0
        while not self.is_off and now < self.starts:
            lucky = next((place for place in self.queue() if self.may_sit(place.institution)), None)
            if lucky is None:
                break
            lucky.state = SEATED
            self.deeds.append(("promote", lucky.number))
            moved += 1
        return moved
