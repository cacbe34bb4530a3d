"""Participation begins once, follows its supports, freezes its entry data and never changes them silently."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import select

from lms.foundation import storage
from lms.foundation.audit import AuditEntry
from lms.foundation.storage import db
from lms.people.operations.register import ParticipantAnswers, save_participant_form
from lms.projects import operations as do
from lms.projects import queries as ask
from lms.projects.models import Assessment, EntryRecord, EntrySpecial, Participation, Support
from lms.projects.rules import Reason

NOW = datetime(2026, 12, 3, 15, tzinfo=UTC)
DAY = date(2026, 12, 3)
WORKER, OTHER_WORKER, OFFICER = 1, 2, 7

pytestmark = pytest.mark.both


@pytest.fixture
def project_id(cast: Any, inside: Any) -> int:
    new = do.NewProject(
        code="KPS",
        number="FERS.04.13-IP.06-0001/23",
        title_pl="Koordynacja polityki społecznej",
        title_en="Coordination of social policy",
        programme_pl="FERS",
        programme_en="FERS",
        starts_on=date(2023, 9, 1),
        ends_on=date(2028, 12, 31),
        scope_of_support="podnoszenie kompetencji kadr",
        kind_of_support="training",
    )
    with storage.transaction():
        row = do.open_project(new, by=OFFICER, now=NOW)
        assert not isinstance(row, do.CodeTaken)
        return row.id


def begin(
    project_id: int, *, on: date = DAY, source: str = "edition:A-2026-1", person: int = WORKER
) -> do.Begun:
    with storage.transaction():
        return do.begin_participation(person, project_id, 1, began_on=on, source=source, by=OFFICER, now=NOW)


def withdraw(project_id: int, source: str = "edition:A-2026-1") -> Any:
    with storage.transaction():
        return do.withdraw_support(WORKER, project_id, source, reason="wrong mark", by=OFFICER, now=NOW)


def fill_in(person: int = WORKER, **answers: Any) -> None:
    with storage.transaction():
        save_participant_form(person, ParticipantAnswers(**answers), by=person, now=NOW)


def verbs() -> list[str]:
    return list(db.session.scalars(select(AuditEntry.verb).order_by(AuditEntry.seq)))


def only(table: Any) -> Any:
    db.session.expire_all()
    return db.session.scalars(select(table)).one()


def current(participation_id: int) -> EntryRecord:
    db.session.expire_all()
    query = select(EntryRecord).where(
        EntryRecord.participation_id == participation_id, EntryRecord.is_current
    )
    return db.session.scalars(query).one()


# --- beginning --------------------------------------------------------------------------------------------------


def test_the_first_support_begins_participation_with_the_scope_of_the_project(project_id: int) -> None:
    begun = begin(project_id)
    assert begun.is_new
    assert begun.began_on == DAY
    support = only(Support)
    assert (support.source, support.scope, support.kind) == (
        "edition:A-2026-1",
        "podnoszenie kompetencji kadr",
        "training",
    )
    assert {"participation.begin", "support.begin"} <= set(verbs())


def test_the_same_support_again_changes_nothing(project_id: int) -> None:
    begin(project_id)
    before = verbs()
    again = begin(project_id)
    assert (again.is_new, again.began_on) == (False, DAY)
    assert verbs() == before


def test_another_course_later_keeps_the_first_day(project_id: int) -> None:
    first = begin(project_id)
    second = begin(project_id, on=DAY + timedelta(days=60), source="edition:B-2027-1")
    assert (second.participation_id, second.began_on) == (first.participation_id, DAY)
    assert db.session.query(Support).count() == 2


def test_an_earlier_day_that_comes_to_light_moves_the_start_back(project_id: int) -> None:
    begin(project_id)
    begun = begin(project_id, on=DAY - timedelta(days=30), source="edition:B-2026-1")
    assert begun.began_on == DAY - timedelta(days=30)
    assert only(Participation).began_on == DAY - timedelta(days=30)
    assert "participation.move_start" in verbs()


def test_two_people_take_part_apart_from_each_other(project_id: int) -> None:
    assert begin(project_id).participation_id != begin(project_id, person=OTHER_WORKER).participation_id


def test_two_registers_saved_at_once_begin_one_participation(project_id: int, inside: Any) -> None:
    sources = [f"edition:{letter}-2026-1" for letter in "ABCDEF"]
    together = Barrier(len(sources))

    def attend(place: int) -> bool:
        with inside.app_context():
            together.wait(timeout=20)
            day = DAY + timedelta(days=place)
            return begin(project_id, on=day, source=sources[place]).is_new

    db.session.remove()
    with ThreadPoolExecutor(len(sources)) as pool:
        were_new = list(pool.map(attend, range(len(sources))))
    assert sum(were_new) == 1
    assert only(Participation).began_on == DAY
    assert db.session.query(Support).count() == len(sources)
    assert db.session.query(EntryRecord).filter_by(is_current=True).count() == 1


def test_who_comes_back_after_leaving_has_not_ended(project_id: int) -> None:
    begun = begin(project_id)
    with storage.transaction():
        ended = do.end_participation(
            begun.participation_id, ended_on=DAY, situation="other", as_planned=True, by=OFFICER, now=NOW
        )
    assert isinstance(ended, do.ExitSaved)
    begin(project_id, on=DAY + timedelta(days=100), source="edition:B-2027-1")
    row = only(Participation)
    assert (row.began_on, row.ended_on, row.exit_situation, row.ended_as_planned) == (DAY, None, None, None)


# --- entry data -------------------------------------------------------------------------------------------------


def test_entry_data_are_frozen_as_far_as_they_are_known(project_id: int) -> None:
    fill_in(birth_on=date(1984, 12, 4), sex="K", citizenship="polish", minority="no", disability="refused")
    begun = begin(project_id)
    entry = current(begun.participation_id)
    assert (entry.number, entry.age, entry.sex, entry.third_country) == (1, 41, "K", "no")
    assert entry.email == "worker@cast.example"
    assert not entry.is_complete
    special = only(EntrySpecial)
    assert (special.minority, special.disability) == ("no", "refused")


def test_age_and_sex_come_from_the_pesel_when_the_form_does_not_say(project_id: int) -> None:
    fill_in(pesel="02211300247")
    entry = current(begin(project_id).participation_id)
    assert (entry.age, entry.sex) == (24, "K")


def test_nothing_known_is_empty_and_not_complete(project_id: int) -> None:
    entry = current(begin(project_id).participation_id)
    assert (entry.age, entry.sex, entry.education, entry.is_complete) == (None, None, None, False)
    assert db.session.query(EntrySpecial).count() == 0


def test_a_form_filled_in_later_completes_only_what_was_empty(project_id: int) -> None:
    fill_in(birth_on=date(1984, 12, 4), sex="K", education="isced_3_4")
    begun = begin(project_id)
    fill_in(birth_on=date(1984, 12, 4), sex="K", education="isced_5_8", labour_status="employed")
    with storage.transaction():
        (version,) = do.refresh_entry(WORKER, by=WORKER, now=NOW)
    entry = current(begun.participation_id)
    assert (version.number, version.fields, entry.reason) == (2, ("labour_status",), "completed")
    assert (entry.education, entry.labour_status, entry.is_complete) == ("isced_3_4", "employed", True)
    with storage.transaction():
        assert do.refresh_entry(WORKER, by=WORKER, now=NOW) == ()


def test_a_correction_stands_beside_what_was_frozen(project_id: int) -> None:
    fill_in(education="isced_3_4")
    begun = begin(project_id)
    with storage.transaction():
        done = do.correct_entry(
            begun.participation_id, {"education": "isced_5_8"}, reason="diploma shown", by=OFFICER, now=NOW
        )
    assert isinstance(done, do.EntryVersion)
    versions = db.session.scalars(select(EntryRecord).order_by(EntryRecord.number)).all()
    assert [(v.number, v.education, v.is_current, v.reason) for v in versions] == [
        (1, "isced_3_4", False, ""),
        (2, "isced_5_8", True, "diploma shown"),
    ]


def test_a_correction_needs_a_reason_and_a_known_field(project_id: int) -> None:
    begun = begin(project_id)
    with storage.transaction():
        refused = do.correct_entry(begun.participation_id, {"sex": "M"}, reason=" ", by=OFFICER, now=NOW)
    assert refused == do.EntryRefused(do.EntryRefusal.REASON_MISSING)
    with pytest.raises(ValueError, match="is_complete"):
        do.correct_entry(begun.participation_id, {"is_complete": True}, reason="x", by=OFFICER, now=NOW)


def test_the_age_on_entry_follows_a_start_that_moves(project_id: int) -> None:
    fill_in(birth_on=date(1984, 12, 1), sex="K")
    begun = begin(project_id)
    assert current(begun.participation_id).age == 42
    begin(project_id, on=date(2026, 11, 20), source="edition:B-2026-1")
    entry = current(begun.participation_id)
    assert (entry.number, entry.age, entry.reason) == (2, 41, "start moved")


# --- a mark taken back ------------------------------------------------------------------------------------------


def test_without_its_only_support_nobody_takes_part(project_id: int) -> None:
    fill_in(minority="no", disability="no")
    begun = begin(project_id)
    assert withdraw(project_id) == do.ParticipationWithdrawn(begun.participation_id, None)
    db.session.expire_all()
    assert [
        db.session.query(table).count() for table in (Participation, Support, EntryRecord, EntrySpecial)
    ] == [0] * 4
    assert verbs()[-2:] == ["support.withdraw", "participation.withdraw"]
    assert ask.participant_facts(project_id) == []


def test_with_another_support_the_start_moves_to_it(project_id: int) -> None:
    begun = begin(project_id)
    begin(project_id, on=DAY + timedelta(days=20), source="edition:B-2026-1")
    assert withdraw(project_id) == do.SupportWithdrawn(begun.participation_id, DAY + timedelta(days=20))


def test_an_assessment_holds_the_only_support(project_id: int) -> None:
    begun = begin(project_id)
    with storage.transaction():
        recorded = assess(begun.participation_id)
    assert isinstance(recorded, do.AssessmentRecorded)
    assert withdraw(project_id) == do.SupportAssessed(begun.participation_id)
    assert db.session.query(Support).count() == 1
    with storage.transaction():
        done = do.withdraw_assessment(recorded.ref, reason="another person", by=OFFICER, now=NOW)
    assert done == do.AssessmentWithdrawn(begun.participation_id)
    assert isinstance(withdraw(project_id), do.ParticipationWithdrawn)


def test_a_support_that_never_was_changes_nothing(project_id: int) -> None:
    assert withdraw(project_id) is None
    begin(project_id)
    assert withdraw(project_id, "edition:other") is None


# --- the end and assessments ------------------------------------------------------------------------------------


def assess(participation_id: int, **changes: Any) -> Any:
    given: dict[str, Any] = {
        "result": "qualified",
        "assessed_on": DAY,
        "assessor": "Komisja egzaminacyjna",
        "document": "protokół 4/2026",
    }
    return do.record_assessment(participation_id, **given | changes, by=OFFICER, now=NOW)


def test_an_assessment_needs_its_day_assessor_and_document(project_id: int) -> None:
    begun = begin(project_id)
    with storage.transaction():
        refused = assess(
            begun.participation_id, assessed_on=DAY - timedelta(days=1), assessor=" ", document=""
        )
        later = assess(begun.participation_id, assessed_on=DAY + timedelta(days=1))
    assert refused == do.AssessmentRefused(
        (
            do.AssessmentRefusal.BEFORE_START,
            do.AssessmentRefusal.ASSESSOR_MISSING,
            do.AssessmentRefusal.DOCUMENT_MISSING,
        )
    )
    assert later == do.AssessmentRefused((do.AssessmentRefusal.IN_FUTURE,))
    assert db.session.query(Assessment).count() == 0
    with pytest.raises(ValueError, match="attended"):
        assess(begun.participation_id, result="attended")


def test_an_exit_is_whole_or_not_there(project_id: int) -> None:
    begun = begin(project_id)
    with storage.transaction():
        wrong = do.end_participation(
            begun.participation_id, ended_on=DAY, situation=None, as_planned=None, by=OFFICER, now=NOW
        )
    assert isinstance(wrong, do.ExitWrong)
    assert {fault.reason for fault in wrong.faults} == {Reason.EXIT_INCOMPLETE}


def test_nobody_leaves_before_a_support_that_came_later(project_id: int) -> None:
    begun = begin(project_id)
    begin(project_id, on=DAY + timedelta(days=20), source="edition:B-2026-1")
    with storage.transaction():
        wrong = do.end_participation(
            begun.participation_id,
            ended_on=DAY + timedelta(days=10),
            situation="other",
            as_planned=True,
            by=OFFICER,
            now=NOW,
        )
    assert isinstance(wrong, do.ExitWrong)
    assert [(fault.field, fault.reason) for fault in wrong.faults] == [
        ("ended_on", Reason.SUPPORT_AFTER_EXIT)
    ]


def test_an_exit_typed_by_mistake_can_be_taken_back(project_id: int) -> None:
    begun = begin(project_id)
    for ended_on, situation, as_planned in ((DAY, "competences", True), (None, None, None)):
        with storage.transaction():
            saved = do.end_participation(
                begun.participation_id,
                ended_on=ended_on,
                situation=situation,
                as_planned=as_planned,
                by=OFFICER,
                now=NOW,
            )
        assert isinstance(saved, do.ExitSaved)
        assert saved.fields == ("ended_on", "exit_situation", "ended_as_planned")
    assert verbs()[-2:] == ["participation.end", "participation.go_on"]
    assert only(Participation).ended_on is None


# --- the project ------------------------------------------------------------------------------------------------


def test_the_second_editor_of_a_project_is_told(project_id: int) -> None:
    with storage.transaction():
        first = do.change_project(project_id, {"target_people": 1756}, version=1, by=OFFICER, now=NOW)
    with storage.transaction():
        second = do.change_project(project_id, {"target_people": 12}, version=1, by=OFFICER, now=NOW)
    assert (first, second) == (do.ProjectChanged(("target_people",), 2), do.ProjectStale(2))
    view = ask.project()
    assert view is not None
    assert view.target_people == 1756
    with pytest.raises(ValueError, match="code"):
        do.change_project(project_id, {"code": "X"}, version=2, by=OFFICER, now=NOW)


def test_a_code_is_given_once(project_id: int) -> None:
    new = do.NewProject("KPS", "a", "b", "c", "d", date(2026, 1, 1), date(2027, 1, 1))
    with storage.transaction():
        assert do.open_project(new, by=OFFICER, now=NOW) == do.CodeTaken()


# --- reads ------------------------------------------------------------------------------------------------------


def test_facts_and_list_show_the_version_that_counts(project_id: int) -> None:
    fill_in(birth_on=date(1984, 12, 4), sex="K", education="isced_5_8", labour_status="employed")
    begun = begin(project_id)
    with storage.transaction():
        do.correct_entry(
            begun.participation_id, {"disability": "yes"}, reason="told later", by=OFFICER, now=NOW
        )
        assess(begun.participation_id)
    (facts,) = ask.participant_facts(project_id)
    assert (facts.key, facts.age, facts.sex, facts.disability) == (begun.participation_id, 41, "K", "yes")
    (listed,) = db.session.execute(ask.participations(project_id, text="pracow", is_complete=True)).all()
    assert (listed.last_name, listed.entry_version) == ("Pracowita", 2)
    assert db.session.execute(ask.participations(project_id, has_ended=True)).all() == []
    file = ask.participation(listed.ref)
    assert file is not None
    assert [version.number for version in file.versions] == [2, 1]
    assert [support.source for support in file.supports] == ["edition:A-2026-1"]
    assert ask.assessments_of_project(project_id)[begun.participation_id] == file.assessments
    assert ask.special_of(begun.participation_id).disability == "yes"
    assert [row.code for row in ask.participations_of(WORKER)] == ["KPS"]
    assert ask.count_participants(project_id) == 1
