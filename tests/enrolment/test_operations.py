"""Seats under the lock: applying, leaving, moving up, new numbers, calling off; on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from lms.courses import operations as courses
from lms.courses.models import Meeting
from lms.courses.operations import MeetingPlan
from lms.courses.queries.phases import enrolling
from lms.courses.rules import EditionState
from lms.enrolment import operations
from lms.enrolment.models import Enrolment
from lms.enrolment.operations import PlacesChanged, Withdrawn
from lms.enrolment.queries import editions
from lms.enrolment.queries.recount import recount_all
from lms.enrolment.rules import Refusal, Refused, Seated, Waitlisted, WaitsFor, decide_seat
from lms.foundation import storage
from lms.foundation.audit import AuditEntry
from lms.foundation.storage import db
from tests.enrolment import arrange
from tests.enrolment.arrange import apply, book, letters, states

pytestmark = pytest.mark.both

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
WORKER, OTHER = 1, 2


@pytest.fixture
def office(cast: Any, inside: Any) -> Iterator[None]:
    """The cast on a clean database, one write transaction open, and every seat of it recounted at the end."""
    with storage.transaction():
        yield
    with storage.unit(writes=False):
        findings = [finding for edition in recount_all(NOW) for finding in edition.findings]
    assert findings == []


def enrolment_of(person_id: int) -> Any:
    query = db.select(Enrolment).where(Enrolment.person_id == person_id)
    return db.session.scalars(query.order_by(Enrolment.id.desc())).first()


def leave(person_id: int, *, now: datetime = NOW, reason: str = "") -> Withdrawn | Refused:
    return operations.withdraw(enrolment_of(person_id).id, reason=reason, by=person_id, now=now)


def test_the_first_get_the_seats_and_the_next_a_number(office: None) -> None:
    edition = arrange.edition(now=NOW, capacity=2)
    decisions = [apply(edition, person, now=NOW).decision for person in (1, 2, 3, 4)]
    assert decisions == [
        Seated(),
        Seated(),
        Waitlisted(1, WaitsFor.SEAT),
        Waitlisted(2, WaitsFor.SEAT),
    ]
    assert book(edition.id) == (2, 2, 4)
    assert states(edition.id) == [(1, "seated"), (2, "seated"), (3, "waiting"), (4, "waiting")]


def test_each_application_leaves_a_letter_and_a_line_in_the_audit_trail(office: None) -> None:
    edition = arrange.edition(now=NOW, capacity=1)
    apply(edition, WORKER, now=NOW)
    apply(edition, OTHER, now=NOW)
    assert letters() == ["enrolment.seated", "enrolment.waiting"]
    db.session.commit()
    entries = db.session.scalars(db.select(AuditEntry.verb).where(AuditEntry.kind == "enrolment")).all()
    assert list(entries) == ["enrolment.apply", "enrolment.apply"]


def test_applying_twice_changes_nothing(office: None) -> None:
    edition = arrange.edition(now=NOW, capacity=1)
    apply(edition, WORKER, now=NOW)
    apply(edition, OTHER, now=NOW)
    assert apply(edition, WORKER, now=NOW).decision == Refused(Refusal.ALREADY_SEATED)
    assert apply(edition, OTHER, now=NOW).decision == Refused(Refusal.ALREADY_WAITING)
    assert book(edition.id) == (1, 1, 2)
    assert len(letters()) == 2


def test_an_institution_has_no_more_than_its_limit_while_others_still_get_seats(office: None) -> None:
    edition = arrange.edition(now=NOW, capacity=3, institution_limit=1)
    assert apply(edition, WORKER, now=NOW).decision == Seated()
    assert apply(edition, 3, now=NOW).decision == Waitlisted(1, WaitsFor.INSTITUTION)
    assert apply(edition, OTHER, now=NOW).decision == Seated()
    assert states(edition.id) == [(1, "seated"), (3, "waiting"), (2, "seated")]


def test_people_without_an_institution_have_no_limit(office: None) -> None:
    edition = arrange.edition(now=NOW, capacity=3, institution_limit=1)
    decisions = [apply(edition, person, now=NOW).decision for person in arrange.people(3)]
    assert decisions == [Seated(), Seated(), Seated()]


def test_a_full_queue_refuses(office: None) -> None:
    edition = arrange.edition(now=NOW, capacity=1, waiting_capacity=1)
    apply(edition, WORKER, now=NOW)
    apply(edition, OTHER, now=NOW)
    refused = apply(edition, 3, now=NOW)
    assert (refused.decision, refused.ref) == (Refused(Refusal.LIST_FULL), None)
    assert book(edition.id) == (1, 1, 2)


def test_a_freed_seat_goes_to_the_next_in_the_same_breath(office: None) -> None:
    edition = arrange.edition(now=NOW, capacity=1)
    for person in (1, 2, 3):
        apply(edition, person, now=NOW)
    promoted = enrolment_of(OTHER).id
    assert leave(WORKER, reason="a cold") == Withdrawn((promoted,))
    assert states(edition.id) == [(1, "withdrawn"), (2, "seated"), (3, "waiting")]
    assert book(edition.id) == (1, 1, 3)
    assert letters(OTHER) == ["enrolment.waiting", "enrolment.promoted"]
    assert letters(WORKER) == ["enrolment.seated", "enrolment.withdrawn"]
    assert enrolment_of(WORKER).end_reason == "a cold"


def test_a_freed_seat_passes_over_an_institution_at_its_limit(office: None) -> None:
    edition = arrange.edition(now=NOW, capacity=2, institution_limit=1)
    same = arrange.people(1, institution_id=1)[0]
    (lone,) = arrange.people(1, prefix="lone")
    for person in (WORKER, OTHER, same, lone):
        apply(edition, person, now=NOW)
    leave(OTHER)
    assert dict(states(edition.id)) == {WORKER: "seated", OTHER: "withdrawn", same: "waiting", lone: "seated"}
    leave(WORKER)
    assert dict(states(edition.id))[same] == "seated"


def test_leaving_the_queue_moves_nobody(office: None) -> None:
    edition = arrange.edition(now=NOW, capacity=1)
    for person in (1, 2, 3):
        apply(edition, person, now=NOW)
    assert leave(OTHER) == Withdrawn(())
    assert book(edition.id) == (1, 1, 3)


def test_who_comes_back_stands_at_the_end(office: None) -> None:
    edition = arrange.edition(now=NOW, capacity=1)
    for person in (1, 2, 3):
        apply(edition, person, now=NOW)
    leave(WORKER)
    assert apply(edition, WORKER, now=NOW).decision == Waitlisted(2, WaitsFor.SEAT)
    assert enrolment_of(WORKER).arrival == 4


def test_nobody_leaves_twice_or_after_the_first_meeting_began(office: None) -> None:
    edition = arrange.edition(now=NOW, capacity=2)
    apply(edition, WORKER, now=NOW)
    apply(edition, OTHER, now=NOW)
    leave(WORKER)
    assert leave(WORKER) == Refused(Refusal.NOT_ENROLLED)
    assert leave(OTHER, now=edition.starts_at) == Refused(Refusal.STARTED)
    assert book(edition.id) == (1, 0, 2)


def test_more_places_move_the_queue_up_in_order(office: None) -> None:
    edition = arrange.edition(now=NOW, capacity=1)
    for person in (1, 2, 3, 4):
        apply(edition, person, now=NOW)
    done = operations.change_places(
        edition.id, capacity=3, waiting_capacity=None, institution_limit=None, by=7, now=NOW
    )
    assert isinstance(done, PlacesChanged)
    assert len(done.promoted) == 2
    assert states(edition.id) == [(1, "seated"), (2, "seated"), (3, "seated"), (4, "waiting")]


def test_a_lifted_limit_moves_up_who_waited_for_it(office: None) -> None:
    edition = arrange.edition(now=NOW, capacity=3, institution_limit=1)
    for person in (1, 3):
        apply(edition, person, now=NOW)
    assert dict(states(edition.id))[3] == "waiting"
    operations.change_places(
        edition.id, capacity=3, waiting_capacity=None, institution_limit=None, by=7, now=NOW
    )
    assert dict(states(edition.id))[3] == "seated"


def test_a_first_meeting_put_off_lets_the_queue_onto_seats_that_became_free_meanwhile(office: None) -> None:
    edition = arrange.edition(now=NOW, capacity=1, days=1)
    for person in (1, 2):
        apply(edition, person, now=NOW)
    began = edition.starts_at + timedelta(minutes=5)
    operations.change_places(
        edition.id, capacity=2, waiting_capacity=None, institution_limit=None, by=7, now=began
    )
    assert dict(states(edition.id))[OTHER] == "waiting"
    assert operations.fill_free_seats(edition.id, by=7, now=began) == ()
    meeting = db.session.scalars(db.select(Meeting)).one()
    moved = {name: getattr(meeting, name) for name in MeetingPlan.__dataclass_fields__}
    for name in ("starts_at", "ends_at"):
        moved[name] += timedelta(days=7)
    courses.change_meeting(meeting.id, MeetingPlan(**moved), by=7, now=began)
    assert operations.fill_free_seats(edition.id, by=7, now=began) == (enrolment_of(OTHER).id,)
    assert letters(OTHER) == ["enrolment.waiting", "enrolment.promoted"]


def test_whom_a_seat_passed_over_is_not_taken_for_a_jumped_queue_when_the_limit_is_lifted(
    office: None,
) -> None:
    edition = arrange.edition(now=NOW, capacity=1)
    for person in (WORKER, 3, OTHER):  # 1 and 3 are of one institution
        apply(edition, person, now=NOW)
    places = {"waiting_capacity": None, "by": 7, "now": NOW}
    operations.change_places(edition.id, capacity=2, institution_limit=1, **places)
    assert states(edition.id) == [(WORKER, "seated"), (3, "waiting"), (OTHER, "seated")]
    operations.change_places(edition.id, capacity=2, institution_limit=None, **places)
    assert dict(states(edition.id))[3] == "waiting"  # and the recount at the end of the test finds nothing


def test_several_people_in_several_editions_are_answered_in_the_order_asked(office: None) -> None:
    one, other = (arrange.edition(now=NOW, capacity=1, course=course) for course in ("DM16", "IK24"))
    wanted = [(other.id, WORKER), (one.id, OTHER), (other.id, OTHER), (one.id, WORKER)]
    done = operations.apply_for_seats(wanted, by=7, now=NOW)
    assert [applied.decision for applied in done] == [
        Seated(),
        Seated(),
        Waitlisted(1, WaitsFor.SEAT),
        Waitlisted(1, WaitsFor.SEAT),
    ]
    assert states(other.id) == [(WORKER, "seated"), (OTHER, "waiting")]


@pytest.mark.parametrize(
    ("capacity", "limit", "refusal"), [(1, None, Refusal.BELOW_TAKEN), (5, 1, Refusal.LIMIT_BELOW_TAKEN)]
)
def test_new_numbers_take_a_seat_from_nobody(
    office: None, capacity: int, limit: int | None, refusal: Refusal
) -> None:
    edition = arrange.edition(now=NOW, capacity=5)
    for person in (1, 3):  # both of one institution
        apply(edition, person, now=NOW)
    done = operations.change_places(
        edition.id, capacity=capacity, waiting_capacity=None, institution_limit=limit, by=7, now=NOW
    )
    assert done == Refused(refusal)
    assert book(edition.id) == (2, 0, 2)


def test_calling_an_edition_off_ends_every_place_and_tells_everybody(office: None) -> None:
    edition = arrange.edition(now=NOW, capacity=1)
    for person in (1, 2):
        apply(edition, person, now=NOW)
    leave(OTHER)
    apply(edition, 3, now=NOW)
    courses.cancel_edition_state(edition.id, reason="too few people", by=7, now=NOW)
    assert operations.cancel_enrolments(edition.id, reason="too few people", by=7, now=NOW) == 2
    assert dict(states(edition.id)) == {1: "cancelled", 2: "withdrawn", 3: "cancelled"}
    assert book(edition.id) == (0, 0, 3)
    assert letters(WORKER)[-1] == letters(3)[-1] == "enrolment.cancelled"
    assert letters(OTHER)[-1] == "enrolment.withdrawn"
    assert apply(edition, 4, now=NOW).decision == Refused(Refusal.EDITION_CANCELLED)


def test_a_draft_takes_nobody(office: None) -> None:
    edition = arrange.edition(now=NOW, is_published=False)
    assert apply(edition, WORKER, now=NOW).decision == Refused(Refusal.NOT_PUBLISHED)


@pytest.mark.parametrize(
    ("at", "refusal"),
    [
        (NOW - timedelta(days=8), Refusal.NOT_OPEN_YET),
        (NOW + timedelta(days=16), Refusal.CLOSED),
    ],
)
def test_outside_its_window_an_edition_takes_nobody(office: None, at: datetime, refusal: Refusal) -> None:
    edition = arrange.edition(now=NOW)
    assert apply(edition, WORKER, now=at).decision == Refused(refusal)


def test_only_people_with_a_seat_hear_of_a_changed_meeting(office: None) -> None:
    edition = arrange.edition(now=NOW, capacity=1)
    for person in (1, 2):
        apply(edition, person, now=NOW)
    assert operations.tell_of_meeting(edition.id, {"meeting": edition.meetings[0]}, now=NOW) == 1
    assert letters(WORKER)[-1] == "enrolment.meeting_changed"
    assert letters(OTHER) == ["enrolment.waiting"]


def test_what_the_page_says_beforehand_is_what_happens(office: None) -> None:
    edition = arrange.edition(now=NOW, capacity=2, institution_limit=1)
    for person in (1, 3, 2, 4):
        row = editions.standing(edition.code, person)
        said = decide_seat(operations.seat_facts(row, row, row.own, NOW))
        assert apply(edition, person, now=NOW).decision == said


def test_lists_call_open_exactly_what_takes_applications(office: None) -> None:
    edition = arrange.edition(now=NOW, capacity=9)
    opens, until = NOW - timedelta(days=7), NOW + timedelta(days=15)
    begins, second = edition.starts_at, timedelta(seconds=1)
    answers = []
    for now in (opens - second, opens, until, until + second, begins, begins + timedelta(days=9)):
        row = editions.standing(edition.code, WORKER)
        decision = decide_seat(operations.seat_facts(row, row, row.own, now))
        assert (edition.id in enrolling(now)) is isinstance(decision, Seated)
        answers.append(isinstance(decision, Seated))
    assert answers == [False, True, True, False, False, False]


def test_an_edition_may_be_left_and_entered_many_times_without_losing_count(office: None) -> None:
    edition = arrange.edition(now=NOW, capacity=2, institution_limit=1)
    (lone,) = arrange.people(1)
    for _round in range(5):
        for person in (1, 3, 2, lone):
            apply(edition, person, now=NOW)
        for person in (2, 1):
            leave(person)
    taken, waiting, arrivals = book(edition.id)
    assert taken <= 2
    assert arrivals == len(states(edition.id))
    assert waiting == sum(state == "waiting" for _person, state in states(edition.id))


def test_a_state_that_the_office_has_not_decided_cannot_be_jumped_to(office: None) -> None:
    edition = arrange.edition(now=NOW)
    done = courses.move_edition(edition.id, EditionState.DRAFT, by=7, now=NOW)
    assert done == courses.CannotMove(EditionState.OPEN)
