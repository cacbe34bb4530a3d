"""An institution goes into another: its people, roles and contact people go along, and the old one stays readable."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import func, select

from lms.foundation import clock, storage
from lms.foundation.audit import AuditEntry
from lms.foundation.storage import db
from lms.people import queries
from lms.people.jobs import take_over_lists
from lms.people.models import ContactPerson, Institution, Person, Post, RoleGrant
from lms.people.operations.contacts import add_contact
from lms.people.operations.institutions import create_institution
from lms.people.operations.mergers import Merged, merge_institution
from lms.people.queries.institutions import by_nip_and_name
from lms.people.requests import NewInstitution
from lms.people.rules import Role
from lms.people.rules.mergers import MergerRefusal
from lms.people.rules.words import folded
from tests.harness.cast import INSTITUTION, OTHER_INSTITUTION

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
TODAY = date(2026, 11, 24)
OLD, SUCCESSOR, OFFICER = 1, 2, 7


def merge(old: int = OLD, into: int = SUCCESSOR) -> Merged | MergerRefusal:
    with storage.transaction():
        return merge_institution(old, into, on=TODAY, reason="Uchwała", today=TODAY, by=OFFICER, now=NOW)


def ref_of(institution_id: int) -> str:
    return str(db.session.scalar(select(Institution.ref).where(Institution.id == institution_id)))


@pytest.mark.both
def test_everybody_goes_along_and_roles_are_held_once(cast: Any, inside: Any) -> None:
    with storage.transaction() as session:
        # the coordinator of the old one is that of the new one already
        both = RoleGrant(account_id=3, role=Role.COORDINATOR, institution_id=SUCCESSOR, granted_at=NOW)
        session.add(both)
        told = {"name": "Jan Lis", "role": "", "phone": "600 100 200", "email": ""}
        add_contact(session.get_one(Institution, OLD), told, by=OFFICER, now=NOW)
        people = session.scalar(select(func.count()).where(Person.institution_id == OLD))
        roles = session.scalar(select(func.count()).where(RoleGrant.institution_id == OLD))
    assert merge() == Merged(people or 0, roles or 0, 1)
    db.session.expire_all()
    for table in (Person, RoleGrant, ContactPerson):
        assert db.session.scalar(select(func.count()).where(table.institution_id == OLD)) == 0
    held = select(func.count()).where(RoleGrant.account_id == 3, RoleGrant.role == Role.COORDINATOR)
    assert db.session.scalar(held) == 1
    verbs = db.session.scalars(select(AuditEntry.verb).where(AuditEntry.account_id == OFFICER)).all()
    assert {"institution.merge", "institution.take_in", "account.move_role", "person.change"} <= set(verbs)
    # one who worked there has a post that ended and one that goes on
    worker = cast.worker.person_id
    posts = select(Post.institution_id, Post.from_on, Post.until_on, Post.is_main)
    held = db.session.execute(posts.where(Post.person_id == worker).order_by(Post.id)).all()
    assert [tuple(row) for row in held] == [
        (OLD, None, TODAY - timedelta(days=1), False),
        (SUCCESSOR, TODAY, None, True),
    ]
    assert ref_of(OLD) not in dict(queries.institution_choices())
    assert queries.still_standing(OLD) == SUCCESSOR


@pytest.mark.both
def test_both_pages_tell_of_it(cast: Any, officer: Any, inside: Any) -> None:
    officer.get(f"/office/institutions/{ref_of(OLD)}")
    officer.click("Merged into another")
    officer.submit("Merge", into=ref_of(SUCCESSOR), merged_on="2026-01-01", reason="Uchwała nr 5/2026")
    assert officer.page.h1 == OTHER_INSTITUTION
    assert "Took in on 1 January 2026:" in officer.page
    assert "Uchwała nr 5/2026" in officer.page
    officer.click(INSTITUTION)
    assert "Merged into another institution on 1 January 2026" in officer.page
    assert OTHER_INSTITUTION in officer.page
    officer.get("/office/institutions")
    assert INSTITUTION not in officer.page.text
    assert officer.page.h1 == "1 institution"
    # whoever looks for the old name finds both
    officer.get("/office/institutions?q=osrodek pomocy spolecznej")
    assert f"merged into: {OTHER_INSTITUTION}" in officer.page
    assert officer.get("/office/people/new").status_code == 200
    assert INSTITUTION not in officer.page.text


def test_a_coordinator_keeps_their_people(cast: Any, inside: Any) -> None:
    merge()
    coordinator = cast.coordinator.browser()
    answer = coordinator.get("/institution")
    assert answer.status_code == 302  # the right has changed, so the session is over
    grants = select(RoleGrant.institution_id).where(RoleGrant.account_id == cast.coordinator.account_id)
    assert list(db.session.scalars(grants)) == [SUCCESSOR]


@pytest.mark.both
def test_what_was_frozen_earlier_stays_as_it_was(scene: Any) -> None:
    from lms.enrolment.models import Enrolment
    from lms.projects.models import InstitutionParticipation, Participation

    columns = (
        Enrolment.institution_id,
        Participation.institution_id,
        InstitutionParticipation.institution_id,
    )
    with scene.app.app_context():
        before = [sorted(map(str, db.session.scalars(select(column)))) for column in columns]
        assert all(str(OLD) in found for found in before)
        merge()
        assert [sorted(map(str, db.session.scalars(select(column)))) for column in columns] == before


@pytest.mark.parametrize(
    ("steps", "refusal"),
    [
        (((1, 1),), MergerRefusal.ITSELF),
        (((1, 2), (2, 1)), MergerRefusal.SUCCESSOR_GONE),
        (((1, 2), (1, 3)), MergerRefusal.DONE_ALREADY),
        (((1, 2), (2, 3), (3, 1)), MergerRefusal.SUCCESSOR_GONE),
    ],
)
def test_a_circle_is_refused(cast: Any, inside: Any, steps: Any, refusal: MergerRefusal) -> None:
    with storage.transaction():
        create_institution(NewInstitution("Trzecia", "CUS"), by=OFFICER, now=NOW)
    *done, last = [merge(old, into) for old, into in steps]
    assert all(isinstance(one, Merged) for one in done)
    assert last is refusal


def test_a_refusal_stands_beside_its_field_and_keeps_what_was_typed(
    cast: Any, officer: Any, inside: Any
) -> None:
    officer.get(f"/office/institutions/{ref_of(OLD)}/merge")
    later = str(clock.today() + timedelta(days=1))
    answer = officer.submit("Merge", into=ref_of(SUCCESSOR), merged_on=later, reason="Uchwała")
    assert answer.status_code == 422
    assert "This day lies ahead." in officer.page
    assert officer.form("Merge").values["reason"] == "Uchwała"


@pytest.mark.both
def test_of_two_officers_at_once_one_merges_and_the_other_is_told(cast: Any, app: Any, inside: Any) -> None:
    from concurrent.futures import ThreadPoolExecutor

    start = Barrier(2)

    def one(old: int, into: int) -> Any:
        with app.app_context():
            start.wait()
            return merge(old, into)

    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(one, (OLD, SUCCESSOR), (SUCCESSOR, OLD)))
    assert sorted(isinstance(answer, Merged) for answer in done) == [False, True]
    assert MergerRefusal.SUCCESSOR_GONE in done


def test_a_list_of_people_that_names_the_old_one_means_its_successor(
    cast: Any, officer: Any, inside: Any
) -> None:
    merge()
    body = f"Nazwisko;Imię;Instytucja\nŻuraw;Jan;{INSTITUTION}\n".encode()
    officer.get("/office/imports")
    officer.submit("Send the list", file=(body, "lista.csv"))
    officer.submit("See what would happen")
    officer.submit("Take over now")
    assert take_over_lists() == 1
    person = db.session.scalars(select(Person).where(Person.last_name == "Żuraw")).one()
    assert person.institution_id == SUCCESSOR


def test_somebody_who_registered_before_arrives_at_the_successor(cast: Any, inside: Any) -> None:
    with storage.transaction():
        create_institution(NewInstitution("Trzecia", "CUS"), by=OFFICER, now=NOW)
    merge()
    merge(SUCCESSOR, 3)
    assert [queries.still_standing(one) for one in (OLD, SUCCESSOR, 3, None)] == [3, 3, 3, None]


@pytest.mark.parametrize(
    ("of_old", "of_successor", "left"),
    [
        ((1, None), (1, None), [(1, None)]),
        ((1, 9), (1, None), [(1, None)]),
        ((1, None), (1, 9), [(1, None)]),
        ((3, 5), (1, 9), [(1, 9)]),
        ((1, 5), (3, 9), [(1, 5), (3, 9)]),
        ((1, None), (3, 9), [(1, None), (3, 9)]),
    ],
)
def test_a_role_held_in_both_covers_every_day_that_it_did(
    cast: Any, inside: Any, of_old: Any, of_successor: Any, left: Any
) -> None:
    def day(number: int | None) -> date | None:
        return None if number is None else date(2026, 12, number)

    account = cast.worker.account_id
    with storage.transaction() as session:
        for institution, (first, last) in ((OLD, of_old), (SUCCESSOR, of_successor)):
            session.add(
                RoleGrant(
                    account_id=account,
                    role=Role.SUPERIOR,
                    institution_id=institution,
                    from_on=day(first),
                    until_on=day(last),
                    granted_at=NOW,
                )
            )
    assert isinstance(merge(), Merged)
    db.session.expire_all()
    query = select(RoleGrant).where(RoleGrant.account_id == account, RoleGrant.role == Role.SUPERIOR)
    grants = db.session.scalars(query.order_by(RoleGrant.from_on)).all()
    assert [(one.from_on, one.until_on) for one in grants] == [
        (day(first), day(last)) for first, last in left
    ]
    assert {one.institution_id for one in grants} == {SUCCESSOR}


def test_who_is_restricted_goes_along_too(cast: Any, inside: Any) -> None:
    with storage.transaction() as session:
        session.get_one(Person, cast.worker.person_id).restricted_at = NOW
    assert isinstance(merge(), Merged)
    table = Person.__table__
    query = select(table.c.institution_id).where(table.c.id == cast.worker.person_id)
    assert db.session.connection().execute(query).scalar_one() == SUCCESSOR


def test_every_list_finds_the_successor_by_the_name_of_the_old_one(cast: Any, inside: Any) -> None:
    merge()
    _nips, names = by_nip_and_name()
    assert names[folded(INSTITUTION)] == (SUCCESSOR,)
