"""Two rows become one person, nothing is lost on the way, and undoing brings back exactly what was there."""

from __future__ import annotations

import json
import threading
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import delete, func, select, update

from lms.attendance.models import MarkRow
from lms.certificates.models import Certificate
from lms.certificates.queries import facts_of
from lms.enrolment.models import Enrolment, SeatBook
from lms.foundation import audit, clock, storage
from lms.foundation.audit import AuditEntry
from lms.foundation.outbox import Message
from lms.foundation.storage import db
from lms.people.models import (
    Account,
    FormerRef,
    Identity,
    ParticipantForm,
    Person,
    Post,
    RoleGrant,
    SpecialAnswers,
)
from lms.people.operations.register import change_person, create_person, numbers_of, save_participant_form
from lms.people.queries import person_by_ref
from lms.people.queries.work import out_of_step
from lms.people.requests import NewPerson, ParticipantAnswers
from lms.privacy.models import NotSamePerson, PersonMerge
from lms.privacy.operations import merging
from lms.privacy.operations.uniting import Choices
from lms.privacy.rules.merging import MergeRefusal, Side, UndoRefusal
from lms.projects.models import EntryRecord, Participation, Support
from tests.harness.rows import differences, rows_of

pytestmark = pytest.mark.both

# What a union and its undoing leave behind on purpose: their own traces, ended sessions and links, and versions, which
# count on so that whoever opened a form in between is told.
_LEFT = {
    "session": None,
    "account_token": None,
    "attempt": None,
    "audit_entry": None,
    "audit_head": None,
    "person_merge": None,
    "used_form": None,
    "seat_book": ("rev",),
    **dict.fromkeys(("person", "post", "participant_form", "qualification", "data_request"), ("version",)),
}
ALL_OF_THE_OTHER = Choices(
    dict.fromkeys(("first_name", "last_name", "email", "phone", "birth_on", "sex", "locality"), Side.GOES),
    work=Side.GOES,
    account=Side.GOES,
)


def unite(first: int, second: int, choices: Choices = Choices(), **more: Any) -> Any:  # noqa: B008 - frozen
    usual = {
        "is_as_seen": lambda: True,
        "reason": "ta sama osoba",
        "own_id": None,
        "by": 7,
        "now": clock.now(),
    }
    with storage.transaction():
        done = merging.merge(first, second, choices, **usual | more)
    db.session.expire_all()
    return done


def undo(ref: str, **more: Any) -> Any:
    with storage.transaction() as session:
        row = session.scalars(select(PersonMerge).where(PersonMerge.ref == ref)).one()
        done = merging.undo(row, **{"reason": "to dwie osoby", "by": 7, "now": clock.now()} | more)
        if isinstance(done, merging.UndoRefused):
            session.rollback()
    db.session.expire_all()
    return done


def of(model: Any, person_id: int) -> int:
    return int(
        db.session.scalar(select(func.count()).select_from(model).where(model.person_id == person_id)) or 0
    )


# --- exactly back ---


@pytest.mark.parametrize("choices", [Choices(), ALL_OF_THE_OTHER], ids=["of one", "of the other"])
def test_undoing_makes_every_table_say_what_it_said(
    scene: Any, one_person: tuple[int, int], choices: Choices
) -> None:
    before = rows_of(scene.app, _LEFT)
    done = unite(*one_person, choices)
    assert isinstance(done, merging.Merged), done
    between = rows_of(scene.app, _LEFT)
    changed = {line.split(":")[0][2:] for line in differences(before, between)}
    assert {
        "person",
        "enrolment",
        "mark",
        "participation",
        "entry_record",
        "support",
        "certificate",
    } <= changed
    assert {
        "account",
        "role_grant",
        "identity",
        "participant_form",
        "post",
        "message",
        "former_ref",
    } <= changed
    assert isinstance(undo(done.merge_ref), merging.Undone)
    assert differences(before, rows_of(scene.app, _LEFT)) == []
    assert audit.verify()[1] is None


def test_uniting_undoing_and_uniting_again_comes_out_the_same(
    scene: Any, one_person: tuple[int, int]
) -> None:
    first = unite(*one_person)
    once = rows_of(
        scene.app, _LEFT | {"mark": ("replaced_at",), "enrolment": ("ended_at",), "identity": None}
    )
    assert isinstance(undo(first.merge_ref), merging.Undone)
    unite(*one_person)
    again = rows_of(
        scene.app, _LEFT | {"mark": ("replaced_at",), "enrolment": ("ended_at",), "identity": None}
    )
    assert differences(once, again) == []


def test_many_chances_of_two_rows_come_back_exactly(scene: Any, size: Any, inside: Any) -> None:
    """Rows of every kind on one side, on the other, on both or on neither; seeds are named where one fails."""
    from random import Random

    for seed in range(size(6, 60)):
        scene.afresh()
        dice = Random(seed)
        first, second = (_somebody(scene, dice, number) for number in range(2))
        before = rows_of(scene.app, _LEFT)
        done = unite(first, second, ALL_OF_THE_OTHER if dice.random() < 0.5 else Choices())
        assert isinstance(done, merging.Merged), (seed, done)
        assert out_of_step() == [], seed
        assert isinstance(undo(done.merge_ref), merging.Undone), seed
        assert differences(before, rows_of(scene.app, _LEFT)) == [], seed


def _somebody(scene: Any, dice: Any, number: int) -> int:
    """A row with some of the things that a row may have."""
    from lms.enrolment.operations import apply_for_seat
    from lms.people.operations.accounts import open_account
    from lms.people.operations.work import PostAsTyped, begin_post
    from lms.projects.operations import begin_participation

    now = clock.now()
    with storage.transaction() as session:
        new = NewPerson(
            "Ewa", f"Nowa{number}", institution_id=dice.choice([None, 1, 2]), position=dice.choice(["", "x"])
        )
        person_id = create_person(new, by=None, now=now).id
        if dice.random() < 0.6:
            answers = ParticipantAnswers(
                birth_on=dice.choice([None, date(1980, 1, 1)]), locality=dice.choice([None, "Buk", "Konin"])
            )
            save_participant_form(person_id, answers, by=None, now=now)
        if dice.random() < 0.5:
            save_participant_form(
                person_id,
                ParticipantAnswers(has_no_pesel=True, other_number=f"AB{number}", disability="no"),
                by=None,
                now=now,
            )
        if dice.random() < 0.5:
            begin_post(
                person_id,
                PostAsTyped(2, "y", None, None, None, is_main=dice.random() < 0.5),
                by=None,
                now=now,
            )
        if dice.random() < 0.5:
            open_account(person_id, f"nowa{number}@cast.example", by=None, now=now)
        if dice.random() < 0.7:
            project = session.scalars(select(Participation.project_id)).first()
            day = date(2026, dice.randrange(1, 11), 5)
            begin_participation(
                person_id,
                project,
                None,
                began_on=day,
                source=f"edition:{dice.choice('AB')}",
                by=None,
                now=now,
            )
        if dice.random() < 0.7:
            from lms.courses.models import Edition

            edition = session.scalars(select(Edition.id).where(Edition.code == scene.facts["coming"])).one()
            apply_for_seat(edition, person_id, by=7, now=now)
    return int(person_id)


# --- what it is afterwards ---


def test_everything_of_both_hangs_on_one_person(scene: Any, one_person: tuple[int, int]) -> None:
    first, second = one_person
    certificates = {row.number: facts_of(row) for row in db.session.scalars(select(Certificate))}
    letters = of(Message, first) + of(Message, second)
    done = unite(first, second)
    assert db.session.get(Person, first) is None
    assert of(Message, second) == letters
    assert of(Certificate, second) == len(certificates) == 2
    kept = {row.number: facts_of(row) for row in db.session.scalars(select(Certificate))}
    assert kept == certificates
    assert numbers_of([second]) == {second: "85031200027"}
    assert of(Account, second) == 1
    assert of(Participation, second) == 1
    assert person_by_ref(done.person_ref).id == second  # type: ignore[union-attr]


def test_of_two_seats_in_one_edition_one_goes_and_the_book_is_right(
    scene: Any, one_person: tuple[int, int]
) -> None:
    from lms.enrolment.queries.recount import recount_all

    first, second = one_person
    code = scene.facts["coming"]
    taken = _taken(code)
    unite(first, second)
    assert _taken(code) == taken - 1
    states = sorted(
        db.session.scalars(
            select(Enrolment.state)
            .join(Enrolment.edition)
            .where(Enrolment.person_id == second)
            .where(_is(code))
        )
    )
    assert states == ["seated", "withdrawn"]
    assert [one for one in recount_all(clock.now()) if one.findings] == []


def _is(code: str) -> Any:
    from lms.courses.models import Edition

    return Edition.code == code


def _taken(code: str) -> int:
    from lms.courses.models import Edition

    db.session.expire_all()
    query = (
        select(SeatBook.taken).join(Edition, Edition.id == SeatBook.edition_id).where(Edition.code == code)
    )
    return int(db.session.scalars(query).one())


def test_a_seat_that_becomes_free_goes_to_who_waits_and_then_cannot_come_back(
    scene: Any, one_person: tuple[int, int]
) -> None:
    from lms.courses.models import Edition
    from lms.enrolment.operations import apply_for_seat, change_places

    first, second = one_person
    edition = db.session.scalars(select(Edition.id).where(Edition.code == scene.facts["coming"])).one()
    with storage.transaction():
        change_places(edition, capacity=3, waiting_capacity=5, institution_limit=None, by=7, now=clock.now())
        waiting = create_person(NewPerson("Ida", "Czekająca"), by=None, now=clock.now()).id
        apply_for_seat(edition, waiting, by=7, now=clock.now())
    state = select(Enrolment.state).where(Enrolment.person_id == waiting)
    assert db.session.scalar(state) == "waiting"
    done = unite(first, second)
    assert db.session.scalar(state) == "seated"
    refused = undo(done.merge_ref)
    assert refused == merging.UndoRefused(UndoRefusal.SEAT_GONE)
    assert db.session.get(Person, first) is None


def test_two_participations_become_one_from_the_earlier_start(
    scene: Any, one_person: tuple[int, int]
) -> None:
    first, second = one_person
    with storage.transaction() as session:
        early = session.scalars(select(Participation).where(Participation.person_id == first)).one()
        early.began_on = date(2024, 3, 1)
        session.add(Support(participation_id=early.id, source="before:x", began_on=date(2024, 3, 1)))
        entry = session.scalars(
            select(EntryRecord).where(EntryRecord.participation_id == early.id, EntryRecord.is_current)
        ).one()
        entry.age = 38
    mine = Participation.person_id.in_(one_person)
    of_mine = (
        select(func.count())
        .select_from(EntryRecord)
        .join(Participation, Participation.id == EntryRecord.participation_id)
    )
    versions = db.session.scalar(of_mine.where(mine))
    unite(first, second)
    row = db.session.scalars(select(Participation).where(Participation.person_id == second)).one()
    assert row.began_on == date(2024, 3, 1)
    supports = db.session.scalars(select(Support.source).where(Support.participation_id == row.id))
    assert sorted(supports) == sorted({"before:x", f"edition:{scene.facts['past']}"})
    entries = db.session.execute(
        select(EntryRecord.number, EntryRecord.is_current, EntryRecord.age)
        .where(EntryRecord.participation_id == row.id)
        .order_by(EntryRecord.number)
    ).all()
    assert len(entries) == versions
    assert [entry.number for entry in entries] == list(range(1, len(entries) + 1))
    assert [entry.is_current for entry in entries] == [False] * (len(entries) - 1) + [True]
    assert entries[-1].age == 38


def test_attendance_of_both_lines_comes_together(scene: Any, one_person: tuple[int, int]) -> None:
    first, second = one_person
    current = select(func.count()).select_from(MarkRow).where(MarkRow.replaced_at.is_(None))
    everything = select(func.count()).select_from(MarkRow)
    before, rows = db.session.scalar(current), db.session.scalar(everything)
    unite(first, second)
    assert db.session.scalar(everything) == rows
    assert db.session.scalar(current) == before // 2  # both sat in the same lists


def test_roles_are_not_added_up_and_who_is_signed_in_signs_in_again(
    scene: Any, one_person: tuple[int, int]
) -> None:
    """Otherwise a row united with an administrator's would become a way to their rights."""
    _first, second = one_person
    administrator = scene.people.administrator.person_id
    with storage.transaction() as session:
        password = session.scalars(select(Account.password_hash).where(Account.person_id == second)).one()
        own = select(RoleGrant.role).join(Account, Account.id == RoleGrant.account_id)
        had = session.scalars(own.where(Account.person_id == second).order_by(RoleGrant.id)).all()
    assert "administrator" not in had
    done = unite(second, administrator, Choices(account=Side.GOES))
    assert isinstance(done, merging.Merged), done
    account = db.session.scalars(select(Account).where(Account.person_id == administrator)).one()
    assert (account.email, account.password_hash) == ("other.worker@cast.example", password)
    roles = select(RoleGrant.role).where(RoleGrant.account_id == account.id).order_by(RoleGrant.id)
    assert db.session.scalars(roles).all() == had
    assert scene.people.other_worker.browser().get("/my").status_code == 302
    assert scene.people.administrator.browser().get("/admin/users").status_code == 302


def test_values_are_those_that_were_chosen_and_search_finds_them(
    scene: Any, one_person: tuple[int, int]
) -> None:
    first, second = one_person
    unite(first, second, Choices({"last_name": Side.GOES, "email": Side.GOES}))
    person = db.session.get_one(Person, second)
    assert (person.first_name, person.last_name, person.email) == ("Jan", "Pracowita", "worker@cast.example")
    assert person.search_key.startswith("pracowita jan")
    assert out_of_step() == []
    assert of(Post, second) == 2


def test_special_answers_are_those_given_later(scene: Any, one_person: tuple[int, int]) -> None:
    first, second = one_person
    with storage.transaction() as session:
        for person_id, answer, hours in ((first, "yes", 1), (second, "no", 0)):
            row = session.get_one(SpecialAnswers, person_id)
            row.disability, row.answered_at = answer, clock.now() + timedelta(hours=hours)
    unite(first, second)
    assert db.session.get_one(SpecialAnswers, second).disability == "yes"
    assert db.session.get(SpecialAnswers, first) is None


def test_a_number_kept_on_one_row_only_opens_on_the_other(scene: Any, inside: Any) -> None:
    with storage.transaction():
        one, other = (
            create_person(NewPerson("Ewa", "Nowa"), by=None, now=clock.now()).id for _time in range(2)
        )
        said = ParticipantAnswers(has_no_pesel=True, other_number="ZZ 123-45")
        save_participant_form(one, said, by=None, now=clock.now())
    unite(one, other)
    assert numbers_of([other]) == {other: "ZZ 123-45"}
    assert db.session.get_one(Identity, other).has_no_pesel is True


# --- refused ---


def test_two_pesels_are_two_people(scene: Any, inside: Any) -> None:
    people = scene.people
    done = unite(people.worker.person_id, people.other_worker.person_id)
    assert done == merging.MergeRefused(MergeRefusal.TWO_PESELS)


def test_nobody_unites_their_own_row(scene: Any, one_person: tuple[int, int]) -> None:
    before = rows_of(scene.app, _LEFT)
    assert unite(*one_person, own_id=one_person[0]) == merging.MergeRefused(MergeRefusal.OWN_ROW)
    assert unite(*one_person, is_as_seen=lambda: False) == merging.MergeRefused(MergeRefusal.CHANGED)
    assert unite(one_person[0], 999_999) == merging.MergeRefused(MergeRefusal.CHANGED)
    assert differences(before, rows_of(scene.app, _LEFT)) == []


CHANGES: dict[str, Any] = {
    "person": lambda session, kept: change_person(
        session.get_one(Person, kept), {"phone": "600 100 299"}, by=None, now=clock.now()
    ),
    "participant_form": lambda session, kept: save_participant_form(
        kept, ParticipantAnswers(locality="Konin"), by=None, now=clock.now()
    ),
    "certificate": lambda session, kept: session.execute(
        update(Certificate).where(Certificate.person_id == kept).values(state="revoked")
    ),
    "mark": lambda session, kept: session.execute(update(MarkRow).values(minutes=1)),
    "role_grant": lambda session, kept: session.execute(
        delete(RoleGrant).where(RoleGrant.account_id.in_(select(Account.id).where(Account.person_id == kept)))
    ),
}


@pytest.mark.parametrize("table", sorted(CHANGES))
def test_what_happened_since_is_not_lost_by_undoing(
    scene: Any, one_person: tuple[int, int], table: str
) -> None:
    done = unite(*one_person)
    with storage.transaction() as session:
        CHANGES[table](session, one_person[1])
    before = rows_of(scene.app)
    refused = undo(done.merge_ref)
    assert refused.reason is UndoRefusal.WENT_ON
    assert table in refused.tables
    assert differences(before, rows_of(scene.app)) == []


def test_what_somebody_else_got_meanwhile_is_not_taken_from_them(
    scene: Any, one_person: tuple[int, int]
) -> None:
    """The address of the account that went may belong to another account by now."""
    done = unite(*one_person)
    with storage.transaction() as session:
        gone = (
            "worker@cast.example"
            if _email(one_person[1]) != "worker@cast.example"
            else "other.worker@cast.example"
        )
        other = session.scalars(
            select(Account).where(Account.person_id == scene.people.auditor.person_id)
        ).one()
        other.email = gone
    before = rows_of(scene.app, _LEFT)
    assert undo(done.merge_ref) == merging.UndoRefused(UndoRefusal.WENT_ON)
    assert differences(before, rows_of(scene.app, _LEFT)) == []


def _email(person_id: int) -> str:
    return str(db.session.scalar(select(Account.email).where(Account.person_id == person_id)))


def test_letters_that_went_out_since_do_not_matter(scene: Any, one_person: tuple[int, int]) -> None:
    done = unite(*one_person)
    with storage.transaction() as session:
        session.execute(update(Message).values(sent_at=clock.now(), due_at=None))
    assert isinstance(undo(done.merge_ref), merging.Undone)
    assert of(Message, one_person[0]) > 0
    assert db.session.scalar(select(func.count()).select_from(Message).where(Message.sent_at.is_(None))) == 0


def test_when_the_time_is_over_the_rows_of_before_are_gone(scene: Any, one_person: tuple[int, int]) -> None:
    done = unite(*one_person)
    row = db.session.scalars(select(PersonMerge).where(PersonMerge.ref == done.merge_ref)).one()
    until = row.undo_until
    assert until == clock.now() + timedelta(days=30)
    assert undo(done.merge_ref, now=until + timedelta(seconds=1)) == merging.UndoRefused(
        UndoRefusal.TIME_OVER
    )
    with storage.transaction():
        merging.forget_rows(until)
        assert row.undo_sealed is not None
        assert merging.forget_rows(until + timedelta(seconds=1)) == 1
    db.session.expire_all()
    assert row.undo_sealed is None
    assert undo(done.merge_ref) == merging.UndoRefused(UndoRefusal.TIME_OVER)


def test_the_rows_of_before_are_sealed_and_bound_to_their_union(
    scene: Any, one_person: tuple[int, int]
) -> None:
    from lms.foundation.crypto import CannotOpen, cipher

    done = unite(*one_person)
    row = db.session.scalars(select(PersonMerge).where(PersonMerge.ref == done.merge_ref)).one()
    assert "Pracowita" not in (row.undo_sealed or "")
    with pytest.raises(CannotOpen):
        cipher().open(row.undo_sealed or "", PersonMerge.bound("another"))


def test_the_trail_says_who_and_why_and_no_value(scene: Any, one_person: tuple[int, int]) -> None:
    done = unite(*one_person)
    undo(done.merge_ref)
    rows = db.session.scalars(
        select(AuditEntry).where(
            AuditEntry.verb.in_(["person.merge", "person.merged_into", "person.unmerge"])
        )
    ).all()
    mine = [row for row in rows if row.object_id in map(str, one_person)]
    assert sorted((row.verb, row.object_id, row.reason) for row in mine) == [
        ("person.merge", "2", "ta sama osoba"),
        ("person.merged_into", "1", ""),
        ("person.unmerge", "1", "to dwie osoby"),
        ("person.unmerge", "2", "to dwie osoby"),
    ]
    for row in mine:
        assert "Pracowita" not in row.fields + row.reason
        assert "worker@" not in row.fields
        assert json.loads(row.fields)


def test_a_union_of_a_union_is_undone_from_its_end(scene: Any, inside: Any) -> None:
    with storage.transaction():
        one, two, three = (
            create_person(NewPerson("Ewa", "Nowa"), by=None, now=clock.now()) for _time in range(3)
        )
        ids, refs = (one.id, two.id, three.id), (one.ref, two.ref, three.ref)
    before = rows_of(scene.app, _LEFT)
    first = unite(ids[0], ids[1])
    second = unite(ids[1], ids[2])
    assert {person_by_ref(ref).id for ref in refs} == {ids[2]}  # type: ignore[union-attr]
    assert undo(first.merge_ref).reason is UndoRefusal.WENT_ON
    assert isinstance(undo(second.merge_ref), merging.Undone)
    assert isinstance(undo(first.merge_ref), merging.Undone)
    assert differences(before, rows_of(scene.app, _LEFT)) == []
    assert [person_by_ref(ref).id for ref in refs] == list(ids)  # type: ignore[union-attr]


def test_decisions_about_others_go_with_the_row(scene: Any, inside: Any) -> None:
    with storage.transaction():
        ids = [create_person(NewPerson("Ewa", "Nowa"), by=None, now=clock.now()).id for _time in range(4)]
        for first, second in ((0, 1), (0, 2), (0, 3), (2, 1)):
            merging.say_different(ids[first], ids[second], reason="inne", by=7, now=clock.now())
    before = rows_of(scene.app, _LEFT)
    done = unite(ids[0], ids[1])
    pairs = db.session.execute(select(NotSamePerson.first_id, NotSamePerson.second_id)).all()
    mine = {(first, second) for first, second in pairs if first in ids}
    assert mine == {(ids[1], ids[2]), (ids[1], ids[3])}
    assert isinstance(undo(done.merge_ref), merging.Undone)
    assert differences(before, rows_of(scene.app, _LEFT)) == []


def test_the_old_address_leads_on_only_while_they_are_one(scene: Any, one_person: tuple[int, int]) -> None:
    ref = scene.facts["worker_person"]
    done = unite(*one_person)
    assert db.session.get_one(FormerRef, ref).person_id == one_person[1]
    undo(done.merge_ref)
    assert db.session.get(FormerRef, ref) is None
    assert person_by_ref(ref).id == one_person[0]  # type: ignore[union-attr]


def test_two_officers_at_once_unite_once(scene: Any, one_person: tuple[int, int]) -> None:
    app, gate, told = scene.app, threading.Barrier(2), []

    def run() -> None:
        with app.app_context():
            gate.wait()
            with storage.transaction():
                told.append(
                    merging.merge(
                        *one_person,
                        Choices(),
                        is_as_seen=lambda: True,
                        reason="x",
                        own_id=None,
                        by=7,
                        now=clock.now(),
                    )
                )
            db.session.remove()

    threads = [threading.Thread(target=run) for _officer in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(type(one).__name__ for one in told) == ["MergeRefused", "Merged"]
    db.session.rollback()
    assert db.session.scalar(select(func.count()).select_from(PersonMerge)) == 2  # the scene has one
    assert db.session.get(ParticipantForm, one_person[0]) is None
