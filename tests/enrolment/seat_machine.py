"""R5: random sequences of everything people do with the seats of one edition, against the plain model beside it.

A new verb needs: a method of `Model` that says what should happen, a `@rule` here that does it in one transaction, and
its ways in `rules.TRANSITIONS`. Invariants read the database by plain SQL and hold after every step.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import text

from lms.courses import operations as courses
from lms.courses.operations import EditionChanged, MeetingPlan, MeetingSaved, Moved
from lms.enrolment import operations
from lms.enrolment.operations import PlacesChanged, Withdrawn
from lms.enrolment.queries import editions, recount
from lms.enrolment.rules import EnrolmentState, Refused, Seated, Step, Waitlisted, decide_seat
from lms.foundation import audit, storage
from lms.foundation.storage import db
from tests.enrolment import arrange
from tests.enrolment.seat_model import CANCELLED, SEATED, WAITING, WITHDRAWN, Model

BEGIN = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
OFFICER = 7
DAY = timedelta(days=1)
# A clean database costs a fifth of a second; most sequences begin on the swept one of the sequence before.
_LIVES_OF_A_DATABASE = 25
# Person → institution: three of each of two institutions, two of none.
INSTITUTIONS: tuple[int | None, ...] = (1, 2, None, 1, 2, None, 1, 2)

people = st.integers(0, len(INSTITUTIONS) - 1)
capacities = st.integers(1, 4)
limits = st.none() | st.integers(1, 3)
queues = st.none() | st.integers(0, 4)
waits = st.sampled_from([timedelta(hours=1), DAY, 8 * DAY, 25 * DAY])


class Row(NamedTuple):
    """An enrolment as it stands in the database."""

    id: int
    ref: str
    person_id: int
    institution_id: int | None
    state: str
    waits_for: str | None
    arrival: int
    seated_at: object
    ended_at: object


class Snapshot(NamedTuple):
    """All that the database says of the edition; `trail` are (verb, enrolment id), `letters` (kind, enrolment ref)."""

    rows: tuple[Row, ...]
    book: tuple[int, int, int, int]
    trail: tuple[tuple[str, int], ...]
    letters: tuple[tuple[str, str], ...]


_ROWS = text(f"SELECT {', '.join(Row._fields)} FROM enrolment WHERE edition_id = :edition ORDER BY arrival")
_BOOK = text("SELECT capacity, taken, waiting, arrivals FROM seat_book WHERE edition_id = :edition")
_TRAIL = text(
    "SELECT verb, object_id FROM audit_entry WHERE kind = 'enrolment' AND seq > :after ORDER BY seq"
)
_LETTERS = text("SELECT kind, facts FROM message WHERE substr(kind, 1, 10) = 'enrolment.' ORDER BY id")


@dataclass
class Seen:
    """What all sequences of a run reached together."""

    sequences: int = 0
    steps: int = 0
    transitions: set[tuple[EnrolmentState | None, Step, EnrolmentState]] = field(default_factory=set)
    answers: Counter[str] = field(default_factory=Counter)


class SeatMachine(RuleBasedStateMachine):
    """One edition of its own database, from its opening to its end."""

    def __init__(self, app: Any, clean_database: Callable[[], None], seen: Seen) -> None:
        super().__init__()
        self.seen, self.now = seen, BEGIN
        if seen.sequences % _LIVES_OF_A_DATABASE == 0:
            clean_database()
        self.contexts = ExitStack()
        self.contexts.enter_context(app.app_context())
        self.steps = 0
        seen.sequences += 1

    def teardown(self) -> None:
        with self.contexts, storage.unit(writes=False):
            self._recount()
            assert audit.verify()[1] is None, "the chain of the audit trail is broken"

    @initialize(
        capacity=capacities,
        waiting_capacity=queues,
        limit=limits,
        opens_in=st.sampled_from([-7 * DAY, timedelta(hours=2)]),
    )
    def publish(
        self, capacity: int, waiting_capacity: int | None, limit: int | None, opens_in: timedelta
    ) -> None:
        with storage.transaction():
            self._sweep()
            name = f"seat{self.seen.sequences}"
            self.people = [
                arrange.people(1, institution, prefix=f"{name}.{who}")[0]
                for who, institution in enumerate(INSTITUTIONS)
            ]
            self.edition = arrange.edition(
                now=BEGIN,
                capacity=capacity,
                waiting_capacity=waiting_capacity,
                institution_limit=limit,
                opens_in=opens_in,
                days=1,
            )
        opens, closes = BEGIN + opens_in, BEGIN + 15 * DAY
        self.model = Model(capacity, waiting_capacity, limit, opens, closes, self.edition.starts_at)
        with storage.unit(writes=False):
            query = text("SELECT id, venue_id FROM meeting WHERE edition_id = :edition")
            self.meeting, self.venue = db.session.execute(query, {"edition": self.edition.id}).one()
        self.before = self.after = self._read()
        self.was_refused = False

    def _sweep(self) -> None:
        """Earlier lives leave only the audit trail, which nobody can take away."""
        for table in ("message", "enrolment_notice", "enrolment", "seat_book", "meeting", "edition"):
            db.session.execute(text(f"DELETE FROM {table}"))
        self.trail_from = db.session.execute(text("SELECT seq FROM audit_head")).scalar_one()

    # --- verbs ---

    @rule(who=people)
    def applies(self, who: int) -> None:
        """Somebody presses the button; the page before it had said what would become of it."""
        with storage.transaction():
            row = editions.standing(self.edition.code, self.people[who])
            foreseen = decide_seat(operations.seat_facts(row, row, row.own, self.now))
            done = operations.apply_for_seat(self.edition.id, self.people[who], by=who, now=self.now)
        assert foreseen == done.decision
        self._compare(_said(done.decision), self.model.apply(who, INSTITUTIONS[who], self.now))

    @rule(whose=st.lists(people, min_size=2, max_size=5, unique=True))
    def are_enrolled_together(self, whose: list[int]) -> None:
        """A coordinator ticks several people and sends them at once."""
        with storage.transaction():
            wanted = [(self.edition.id, self.people[who]) for who in whose]
            done = operations.apply_for_seats(wanted, by=OFFICER, now=self.now)
        for who, applied in zip(whose, done, strict=True):
            expected = self.model.apply(who, INSTITUTIONS[who], self.now)
            self._compare(_said(applied.decision), expected, is_last=who == whose[-1])

    @precondition(lambda self: self._ended())
    @rule(data=st.data())
    def comes_back(self, data: st.DataObject) -> None:
        """Whoever left applies again and stands at the end."""
        self.applies(data.draw(st.sampled_from(self._ended())))

    def _ended(self) -> list[int]:
        gone = {place.person for place in self.model.places if place.state == WITHDRAWN}
        return sorted(who for who in gone if self.model.active(who) is None)

    @rule()
    def everybody_applies(self) -> None:
        """The rush: one after another presses the button, faster than anybody could look between."""
        with storage.transaction():
            done = [
                operations.apply_for_seat(self.edition.id, person, by=OFFICER, now=self.now).decision
                for person in self.people
            ]
        for who, decision in enumerate(done):
            expected = self.model.apply(who, INSTITUTIONS[who], self.now)
            self._compare(_said(decision), expected, is_last=who == len(done) - 1)

    @precondition(lambda self: self.model.seated())
    @rule(data=st.data())
    def gives_up_a_seat(self, data: st.DataObject) -> None:
        self._withdraw(data.draw(st.sampled_from(self.model.seated())).person)

    @precondition(lambda self: self.model.queue())
    @rule(data=st.data())
    def leaves_the_queue(self, data: st.DataObject) -> None:
        self._withdraw(data.draw(st.sampled_from(self.model.queue())).person)

    @precondition(lambda self: self.model.places)
    @rule(data=st.data())
    def withdraws_whatever_there_was(self, data: st.DataObject) -> None:
        """A page that stood open for long: the enrolment may have ended already."""
        self._withdraw(data.draw(st.sampled_from(self.model.places)).person)

    def _withdraw(self, who: int) -> None:
        mine = max((r for r in self.after.rows if r.person_id == self.people[who]), key=lambda r: r.arrival)
        with storage.transaction():
            done = operations.withdraw(mine.id, reason="a cold", by=who, now=self.now)
        said = f"withdrawn, {len(done.promoted)} moved up" if isinstance(done, Withdrawn) else _said(done)
        self._compare(said, self.model.withdraw(who, self.now))

    @rule(capacity=capacities)
    def capacity_changes(self, capacity: int) -> None:
        self._change_places(capacity, self.model.waiting_capacity, self.model.limit)

    @rule(limit=limits)
    def institution_limit_changes(self, limit: int | None) -> None:
        self._change_places(self.model.capacity, self.model.waiting_capacity, limit)

    @rule(waiting_capacity=queues)
    def waiting_list_changes(self, waiting_capacity: int | None) -> None:
        self._change_places(self.model.capacity, waiting_capacity, self.model.limit)

    def _change_places(self, capacity: int, waiting_capacity: int | None, limit: int | None) -> None:
        with storage.transaction():
            done = operations.change_places(
                self.edition.id,
                capacity=capacity,
                waiting_capacity=waiting_capacity,
                institution_limit=limit,
                by=OFFICER,
                now=self.now,
            )
        said = f"changed, {len(done.promoted)} moved up" if isinstance(done, PlacesChanged) else _said(done)
        self._compare(said, self.model.change_places(capacity, waiting_capacity, limit, self.now))

    @rule(hours=st.sampled_from([-1, 0, 30, 200]))
    def window_of_enrolment_changes(self, hours: int) -> None:
        """The office ends enrolment now, or prolongs it; the very second of its end still belongs to it."""
        closes = min(self.now + timedelta(hours=hours), self.model.starts - timedelta(hours=1))
        with storage.transaction():
            values = {"enrol_until_at": closes}
            done = courses.change_edition(self.edition.id, values, by=OFFICER, now=self.now)
        assert isinstance(done, EditionChanged), done
        self.model.closes = closes
        self._compare("window changed", "window changed")

    @rule(wait=waits)
    def time_passes(self, wait: timedelta) -> None:
        self.now += wait
        self._compare("waited", "waited")

    @precondition(lambda self: not self.model.is_off)
    @rule(days=st.integers(2, 12))
    def first_meeting_is_put_off(self, days: int) -> None:
        """Also when it should have begun already: then the queue moves again."""
        starts = max(self.now, self.model.closes) + days * DAY
        plan = MeetingPlan(
            starts, starts + timedelta(hours=6), venue_id=self.venue, trainer_id=arrange.TRAINER
        )
        with storage.transaction():
            moved = courses.change_meeting(self.meeting, plan, by=OFFICER, now=self.now)
            assert isinstance(moved, MeetingSaved), moved
            promoted = operations.fill_free_seats(self.edition.id, by=OFFICER, now=self.now)
        self._compare(f"put off, {len(promoted)} moved up", self.model.put_off(starts, self.now))

    @precondition(lambda self: self.model.queue() and not self.model.is_off)
    @rule(days=st.integers(2, 12))
    def begins_gets_more_places_and_is_put_off(self, days: int) -> None:
        """Chance alone hardly ever does these three in a row: a seat is free, and the queue stands still until then."""
        self.now = max(self.now, self.model.starts) + timedelta(hours=1)
        self._change_places(self.model.capacity + 1, self.model.waiting_capacity, self.model.limit)
        self.first_meeting_is_put_off(days)

    @precondition(lambda self: self.steps > 10 and not self.model.is_off)
    @rule()
    def edition_is_called_off(self) -> None:
        """Not before some life has passed: afterwards there is nothing but refusals."""
        with storage.transaction():
            done = courses.cancel_edition_state(
                self.edition.id, reason="too few", by=OFFICER, now=min(self.now, self.model.starts)
            )
            assert isinstance(done, Moved), done
            told = operations.cancel_enrolments(self.edition.id, reason="too few", by=OFFICER, now=self.now)
        self._compare(f"called off, {told} told", self.model.call_off())

    def _compare(self, said: str, expected: str, *, is_last: bool = True) -> None:
        """The answer is what the model says; then the database is read for the invariants."""
        assert said == expected
        self.seen.answers[said] += 1
        if is_last:
            self.steps += 1
            self.seen.steps += 1
            self.before, self.after = self.after, self._read()
            self.was_refused = said.startswith("refused")

    # --- looking ---

    def _read(self) -> Snapshot:
        its = {"edition": self.edition.id}
        with storage.unit(writes=False):
            db.session.rollback()
            rows, book, trail, letters = storage.in_one_trip(
                (_ROWS, its), (_BOOK, its), (_TRAIL, {"after": self.trail_from}), (_LETTERS, {})
            )
        return Snapshot(
            tuple(Row(*one) for one in rows),
            tuple(book[0]),
            tuple((verb.split(".")[1], int(about)) for verb, about in trail),
            tuple((kind, json.loads(facts)["enrolment"]) for kind, facts in letters),
        )

    def _seats_of(self, institution: int | None) -> int:
        return sum(r.state == SEATED and r.institution_id == institution for r in self.after.rows)

    def _is_blocked(self, row: Row) -> bool:
        limit = self.model.limit
        return (
            limit is not None
            and row.institution_id is not None
            and self._seats_of(row.institution_id) >= limit
        )

    def _steps_of(self, row: Row) -> list[Step]:
        """What the audit trail says this step did to one enrolment."""
        new = self.after.trail[len(self.before.trail) :]
        return [Step(verb) for verb, about in new if about == row.id]

    def _stood(self, row: Row) -> EnrolmentState | None:
        return next((EnrolmentState(was.state) for was in self.before.rows if was.id == row.id), None)

    # --- what must hold after every step ---

    @invariant()
    def everybody_stands_where_the_model_says(self) -> None:
        found = [(r.arrival, r.person_id, r.institution_id, r.state) for r in self.after.rows]
        model = [(p.number, self.people[p.person], p.institution, p.state) for p in self.model.places]
        assert found == model

    @invariant()
    def the_book_counts_its_rows(self) -> None:
        states = Counter(r.state for r in self.after.rows)
        assert self.after.book == (
            self.model.capacity,
            states[SEATED],
            states[WAITING],
            len(self.after.rows),
        )

    @invariant()
    def there_are_never_more_people_than_places(self) -> None:
        assert sum(r.state == SEATED for r in self.after.rows) <= self.after.book[0]

    @invariant()
    def no_institution_has_more_than_its_limit(self) -> None:
        if self.model.limit is not None:
            assert all(self._seats_of(one) <= self.model.limit for one in set(INSTITUTIONS) - {None})

    @invariant()
    def arrivals_are_numbered_without_gap_or_repeat(self) -> None:
        assert [r.arrival for r in self.after.rows] == list(range(1, len(self.after.rows) + 1))

    @invariant()
    def nobody_has_two_active_enrolments(self) -> None:
        active = Counter(r.person_id for r in self.after.rows if r.state in (SEATED, WAITING))
        assert all(count == 1 for count in active.values())

    @invariant()
    def no_seat_is_free_while_somebody_waits_who_may_take_it(self) -> None:
        free = self.after.book[0] - sum(r.state == SEATED for r in self.after.rows)
        if free > 0 and self.now < self.model.starts:
            assert all(self._is_blocked(r) for r in self.after.rows if r.state == WAITING)

    @invariant()
    def nobody_is_overtaken_but_by_the_limit_of_their_institution(self) -> None:
        given = [r.arrival for r in self.after.rows if r.state == SEATED and self._stood(r) != SEATED]
        for row in self.after.rows:
            if row.state == WAITING and any(row.arrival < arrival for arrival in given):
                assert self._is_blocked(row)

    @invariant()
    def every_way_is_in_the_table_of_states(self) -> None:
        from lms.enrolment.rules import TRANSITIONS

        for row in self.after.rows:
            steps, stood = self._steps_of(row), self._stood(row)
            if not steps:
                assert row.state == stood
                continue
            assert len(steps) == 1
            way = (stood, steps[0], EnrolmentState(row.state))
            assert way in TRANSITIONS
            self.seen.transitions.add(way)

    @invariant()
    def what_has_ended_stays_as_it_was(self) -> None:
        now = {r.id: r for r in self.after.rows}
        assert all(now[r.id] == r for r in self.before.rows if r.state in (WITHDRAWN, CANCELLED))

    @invariant()
    def a_seat_is_lost_only_by_withdrawing_or_with_the_edition(self) -> None:
        for row in self.after.rows:
            if self._stood(row) == SEATED and row.state != SEATED:
                assert self._steps_of(row) in ([Step.WITHDRAW], [Step.CANCEL])

    @invariant()
    def times_and_waiting_agree_with_the_state(self) -> None:
        for row in self.after.rows:
            assert (row.ended_at is not None) == (row.state in (WITHDRAWN, CANCELLED))
            assert (row.waits_for is not None) == (row.state == WAITING)
            assert row.state != SEATED or row.seated_at is not None
            assert row.state != WAITING or row.seated_at is None

    @invariant()
    def a_refusal_changes_nothing(self) -> None:
        if self.was_refused:
            new = set(self.after.rows) - set(self.before.rows)
            # several sent at once: some may have got in before the last was refused
            assert all(self._stood(row) is None for row in new)

    @invariant()
    def an_edition_called_off_has_nobody(self) -> None:
        if self.model.is_off:
            assert all(r.state in (WITHDRAWN, CANCELLED) for r in self.after.rows)

    @invariant()
    def every_effect_has_one_entry_in_the_audit_trail(self) -> None:
        number = {r.id: r.arrival for r in self.after.rows}
        assert Counter((verb, number[about]) for verb, about in self.after.trail) == Counter(self.model.deeds)

    @invariant()
    def every_effect_has_one_letter(self) -> None:
        number = {r.ref: r.arrival for r in self.after.rows}
        found: Counter[tuple[str, int]] = Counter()
        for kind, ref in self.after.letters:
            deed = _DEED_OF_LETTER.get(kind)
            if deed is not None:
                found[deed, number[ref]] += 1
        assert found == Counter(self.model.deeds)

    @invariant()
    def the_recount_finds_nothing(self) -> None:
        # Every few steps and at the end of each sequence: what it would find does not mend itself.
        if self.steps % 4 == 0:
            self._recount()

    def _recount(self) -> None:
        with storage.unit(writes=False):
            assert [one.findings for one in recount.recount_all(self.now) if one.findings] == []


_DEED_OF_LETTER = {
    "enrolment.seated": "apply",
    "enrolment.waiting": "apply",
    "enrolment.promoted": "promote",
    "enrolment.withdrawn": "withdraw",
    "enrolment.cancelled": "cancel",
}


def _said(decision: Any) -> str:
    """An answer of the application, in the words of the model."""
    if isinstance(decision, Seated):
        return SEATED
    if isinstance(decision, Waitlisted):
        return f"waiting as number {decision.position}"
    assert isinstance(decision, Refused), decision
    return f"refused: {decision.reason}"
