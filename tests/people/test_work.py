"""Where people work and worked: posts begin and end, the main one is what the register repeats, papers keep theirs."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select, text

from lms.foundation import clock, storage
from lms.foundation.storage import db
from lms.people.models import Account, Institution, Person, Post, Qualification
from lms.people.operations import work as do
from lms.people.operations.mergers import Merged, merge_institution
from lms.people.operations.register import change_person, create_person
from lms.people.queries import work as ask
from lms.people.requests import NewPerson
from lms.people.rules.work import (
    Move,
    PostFacts,
    PostFault,
    check_move,
    check_post,
    decide_move,
    last_day_before,
    next_main,
)

TODAY = date(2026, 11, 23)
BEFORE, AHEAD = date(2020, 1, 1), date(2026, 11, 24)


# --- the rules, as tables ---


@pytest.mark.parametrize(
    ("said", "faults"),
    [
        ({}, []),
        ({"has_institution": False}, []),
        ({"position": ""}, []),
        ({"has_institution": False, "position": " "}, [("position", PostFault.NOTHING_SAID)]),
        ({"from_on": TODAY}, []),
        ({"from_on": AHEAD}, [("from_on", PostFault.STARTS_AHEAD)]),
        ({"until_on": TODAY, "is_main": False}, []),
        ({"until_on": AHEAD, "is_main": False}, [("until_on", PostFault.ENDS_AHEAD)]),
        ({"from_on": TODAY, "until_on": TODAY, "is_main": False}, []),
        (
            {"from_on": TODAY, "until_on": BEFORE, "is_main": False},
            [("until_on", PostFault.ENDS_BEFORE_START)],
        ),
        ({"until_on": TODAY}, [("is_main", PostFault.MAIN_HAS_ENDED)]),
    ],
)
def test_what_cannot_be_said_of_a_post(said: dict[str, Any], faults: list[Any]) -> None:
    usual = {
        "has_institution": True,
        "position": "referent",
        "from_on": None,
        "until_on": None,
        "is_main": True,
    }
    assert list(check_post(**usual | said, on=TODAY)) == faults


def post(
    number: int, since: date | None = None, until: date | None = None, *, main: bool = False
) -> PostFacts:
    return PostFacts(number, 1, since, until, main)


@pytest.mark.parametrize(
    ("posts", "main"),
    [
        ([], None),
        ([post(1)], 1),
        ([post(1, until=TODAY)], None),
        ([post(1), post(2, main=True)], 2),
        ([post(1, BEFORE), post(2)], 1),
        ([post(1, BEFORE), post(2, TODAY)], 2),
        ([post(1, TODAY), post(2, TODAY)], 2),
        ([post(1), post(2, TODAY, TODAY)], 1),
    ],
)
def test_which_post_is_the_main_one(posts: list[PostFacts], main: int | None) -> None:
    chosen = next_main(posts)
    assert (chosen.id if chosen else None) == main


@pytest.mark.parametrize(
    ("before", "after", "move"),
    [
        (None, None, Move.NOTHING),
        (1, 1, Move.NOTHING),
        (None, 1, Move.FILLED_IN),
        (1, 2, Move.CLOSED_AND_OPENED),
        (1, None, Move.CLOSED_AND_OPENED),
    ],
)
def test_what_another_institution_means(before: int | None, after: int | None, move: Move) -> None:
    assert decide_move(before, after) is move


@pytest.mark.parametrize(
    ("moved", "since", "fault", "last"),
    [
        (TODAY, None, None, date(2026, 11, 22)),
        (TODAY, BEFORE, None, date(2026, 11, 22)),
        (AHEAD, None, PostFault.STARTS_AHEAD, TODAY),
        (BEFORE, BEFORE, PostFault.ENDS_BEFORE_START, BEFORE),
    ],
)
def test_when_the_old_post_ends(moved: date, since: date | None, fault: PostFault | None, last: date) -> None:
    assert check_move(moved, since, TODAY) is fault
    assert last_day_before(since, moved) == last


# --- what is written ---


def posts(person_id: int) -> list[tuple[Any, ...]]:
    db.session.expire_all()
    columns = (Post.institution_id, Post.position, Post.from_on, Post.until_on, Post.is_main)
    return [
        tuple(row)
        for row in db.session.execute(select(*columns).where(Post.person_id == person_id).order_by(Post.id))
    ]


@pytest.mark.both
def test_another_institution_closes_the_post_and_opens_one_on_the_day(cast: Any, inside: Any) -> None:
    worker = cast.worker.person_id
    now = clock.now()
    assert posts(worker) == [(1, "", None, None, True)]
    with storage.transaction() as session:
        person = session.get_one(Person, worker)
        change_person(
            person,
            {"institution_id": 2, "position": "kierownik"},
            moved_on=date(2026, 3, 1),
            by=None,
            now=now,
        )
    assert posts(worker) == [
        (1, "", None, date(2026, 2, 28), False),
        (2, "kierownik", date(2026, 3, 1), None, True),
    ]
    with storage.transaction() as session:
        change_person(session.get_one(Person, worker), {"position": "dyrektor"}, by=None, now=now)
    assert posts(worker)[1] == (2, "dyrektor", date(2026, 3, 1), None, True)
    with storage.transaction() as session:
        change_person(session.get_one(Person, worker), {"institution_id": None}, by=None, now=now)
    assert [row[4] for row in posts(worker)] == [False, False, True]
    assert ask.out_of_step() == []


@pytest.mark.both
def test_several_posts_at_once_and_one_of_them_is_the_main_one(cast: Any, inside: Any) -> None:
    worker, by, now = cast.worker.person_id, cast.officer.account_id, clock.now()
    second = do.PostAsTyped(2, "asystent", "family_assistant", date(2025, 1, 1), None, is_main=True)
    with storage.transaction():
        do.begin_post(worker, second, by=by, now=now)
    db.session.expire_all()
    person = db.session.get_one(Person, worker)
    assert (person.institution_id, person.position, person.staff_group) == (2, "asystent", "family_assistant")
    with storage.transaction() as session:
        row = session.scalars(select(Post).where(Post.institution_id == 2, Post.person_id == worker)).one()
        ended = do.PostAsTyped(2, "asystent", None, date(2025, 1, 1), date(2026, 1, 31), is_main=False)
        do.change_post(row, ended, by=by, now=now)
    db.session.expire_all()
    person = db.session.get_one(Person, worker)
    assert (person.institution_id, person.position) == (1, "")
    assert ask.out_of_step() == []
    with storage.transaction() as session:
        first = session.scalars(select(Post).where(Post.institution_id == 1, Post.person_id == worker)).one()
        do.remove_post(first, by=by, now=now)
    assert db.session.get_one(Person, worker).institution_id is None
    assert ask.out_of_step() == []


@pytest.mark.both
def test_the_database_refuses_a_second_main_post_and_a_main_one_that_ended(cast: Any, inside: Any) -> None:
    from sqlalchemy.exc import IntegrityError

    for values in ({"is_main": True}, {"is_main": True, "until_on": TODAY, "person_id": 10}):
        row = {"person_id": cast.worker.person_id, "institution_id": 2, "recorded_at": clock.now()} | values
        with pytest.raises(IntegrityError), storage.transaction() as session:
            session.add(Post(**row))
            session.flush()


@pytest.mark.both
def test_what_was_made_with_the_old_institution_keeps_it(scene: Any, inside: Any) -> None:
    from lms.enrolment.models import Enrolment
    from lms.projects.models import Participation

    worker = scene.people.worker.person_id

    def kept() -> list[Any]:
        db.session.expire_all()
        return [
            list(db.session.scalars(select(model.institution_id).where(model.person_id == worker)))
            for model in (Enrolment, Participation)
        ]

    before = kept()
    assert before[0]
    assert set(before[0]) == {1}
    with storage.transaction() as session:
        change_person(session.get_one(Person, worker), {"institution_id": 2}, by=None, now=clock.now())
    assert kept() == before


@pytest.mark.both
def test_whoever_enters_the_register_has_one_post_since_a_day_that_nobody_knows(
    cast: Any, inside: Any
) -> None:
    with storage.transaction():
        new = NewPerson("Ola", "Nowa", institution_id=1, position="referent", staff_group="manager")
        person_id = create_person(new, by=None, now=clock.now()).id
        nobody = create_person(NewPerson("Jan", "Sam"), by=None, now=clock.now()).id
    assert posts(person_id) == [(1, "referent", None, None, True)]
    assert posts(nobody) == []
    assert ask.out_of_step() == []


@pytest.mark.both
def test_people_go_on_in_the_institution_that_theirs_became_part_of(cast: Any, inside: Any) -> None:
    on, today = date(2026, 10, 1), clock.today()
    with storage.transaction():
        done = merge_institution(1, 2, on=on, reason="Uchwała", today=today, by=7, now=clock.now())
    assert isinstance(done, Merged)
    assert done.people == 3
    assert posts(cast.worker.person_id) == [
        (1, "", None, date(2026, 9, 30), False),
        (2, "", date(2026, 10, 1), None, True),
    ]
    assert ask.out_of_step() == []


# --- the pages ---


def ref_of(person_id: int) -> str:
    return str(db.session.scalar(select(Person.ref).where(Person.id == person_id)))


@pytest.mark.both
def test_an_officer_writes_a_post_down_ends_it_and_takes_it_out(
    officer: Any, cast: Any, inside: Any, clock_at: Any
) -> None:
    clock_at("2026-11-23 10:00")
    ref = ref_of(cast.worker.person_id)
    institution = db.session.scalar(select(Institution.ref).where(Institution.id == 2))
    officer.get(f"/office/people/{ref}")
    officer.click("Add a post")
    answer = officer.submit("Save", institution=institution, position="lektor", from_on="2026-11-24")
    assert answer.status_code == 422
    assert "This day lies ahead." in officer.page
    officer.submit("Save", from_on="2026-09-01", staff_group="social_worker")
    assert "The post is written down." in officer.page
    assert "2 posts" in officer.page
    assert "social worker" in officer.page
    officer.click("lektor: Miejski Ośrodek Pomocy Rodzinie w Innowie 2")
    officer.submit("Save", until_on="2026-10-31")
    assert "until 31 October 2026" in officer.page
    officer.click("lektor: Miejski Ośrodek Pomocy Rodzinie w Innowie 2")
    officer.submit("Take out now")
    assert "1 post" in officer.page


@pytest.mark.both
def test_the_change_of_an_institution_asks_for_its_day(
    officer: Any, cast: Any, inside: Any, clock_at: Any
) -> None:
    clock_at("2026-11-23 10:00")
    ref = ref_of(cast.worker.person_id)
    institution = db.session.scalar(select(Institution.ref).where(Institution.id == 2))
    officer.get(f"/office/people/{ref}/edit")
    answer = officer.submit("Save", institution=institution, moved_on="2027-01-01")
    assert answer.status_code == 422
    officer.submit("Save", institution=institution, moved_on="2026-10-01")
    assert posts(cast.worker.person_id) == [
        (1, "", None, date(2026, 9, 30), False),
        (2, "", date(2026, 10, 1), None, True),
    ]


@pytest.mark.both
def test_documents_stand_on_the_card_and_on_the_own_page(officer: Any, cast: Any, inside: Any) -> None:
    ref = ref_of(cast.worker.person_id)
    officer.get(f"/office/people/{ref}")
    officer.click("Add a document")
    officer.submit("Save", kind="degree_2", document="dyplom 12/2019", speciality="praca z rodziną")
    assert "specialisation of degree II" in officer.page
    own = cast.worker.browser()
    own.get("/my")
    own.click("Moje stanowiska i dokumenty")
    assert "dyplom 12/2019" in own.page
    assert "praca z rodziną" in own.page
    officer.get(f"/office/people/{ref}")
    officer.click("specialisation of degree II: dyplom 12/2019 1")
    officer.submit("Take out now")
    assert db.session.scalars(select(Qualification)).all() == []


def test_nobody_finds_the_post_of_another_behind_this_person(officer: Any, cast: Any, inside: Any) -> None:
    other = db.session.scalar(select(Post.ref).where(Post.person_id == cast.other_worker.person_id))
    assert officer.get(f"/office/people/{ref_of(cast.worker.person_id)}/posts/{other}").status_code == 404


def test_the_second_of_two_officers_is_told_about_a_post(officer: Any, cast: Any, inside: Any) -> None:
    ref = ref_of(cast.worker.person_id)
    row = db.session.scalar(select(Post.ref).where(Post.person_id == cast.worker.person_id))
    other = cast.officer.browser()
    for browser in (officer, other):
        browser.get(f"/office/people/{ref}/posts/{row}")
    officer.submit("Save", position="pierwsza")
    answer = other.submit("Zapisz", position="druga")
    assert answer.status_code == 409
    assert "pierwsza" in other.page


def test_a_staff_group_is_offered_until_it_is_not(officer: Any, cast: Any, inside: Any) -> None:
    ref = ref_of(cast.worker.person_id)
    officer.get("/office/staff-groups")
    officer.click("New group")
    assert officer.submit("Save", code="KURATOR", name_pl="kurator", name_en="probation").status_code == 422
    officer.submit("Save", code="probation", is_active=True)
    officer.get(f"/office/people/{ref}/posts/new")
    assert "probation" in officer.page
    officer.get("/office/staff-groups/probation")
    officer.submit("Save", is_active=False)
    officer.get(f"/office/people/{ref}/posts/new")
    assert "probation" not in officer.page


# --- the migration ---


@pytest.mark.both
def test_today_becomes_a_post_that_goes_on_and_nothing_is_invented(cast: Any, inside: Any) -> None:
    from lms.foundation import tables

    with storage.transaction() as session:
        session.execute(
            text("UPDATE person SET staff_group = 'old_group', position = 'referent' WHERE id = 1")
        )
        everybody = session.scalars(select(Person.id).order_by(Person.id)).all()
        employed = session.scalars(select(Person.id).where(Person.institution_id.is_not(None))).all()
    db.session.remove()
    tables.downgrade("0004", may_destroy=True)
    tables.upgrade()
    with storage.unit(writes=False):
        assert db.session.scalars(select(Person.id).order_by(Person.id)).all() == everybody
        assert db.session.scalars(select(Post.person_id).order_by(Post.person_id)).all() == sorted(employed)
        assert posts(1) == [(1, "referent", None, None, True)]
        assert {
            row.staff_group_code for row in db.session.scalars(select(Post).where(Post.person_id == 1))
        } == {"old_group"}
        assert ask.out_of_step() == []
        assert db.session.scalar(select(Account.id).where(Account.person_id == 1)) == 1


def test_a_day_has_a_last_one_before_it() -> None:
    assert last_day_before(None, BEFORE) == BEFORE - timedelta(days=1)
