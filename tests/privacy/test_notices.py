"""What people are told, in which version; what they agree to, apart from every duty (P1, P2)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import delete, select

from lms.enrolment.models import Enrolment, EnrolmentNotice
from lms.foundation import storage
from lms.foundation.storage import db
from lms.people.models import Acknowledgement, Consent, Notice
from lms.people.operations.notices import NewNotice, write_notice
from lms.people.rules.notices import blocks, in_force
from tests.journeys import arrange

TICK = "I have read what happens to my data"


@pytest.fixture
def unread(cast: Any, at: Any) -> Any:
    """Nobody has read anything yet."""
    with storage.transaction() as session:
        session.execute(delete(Acknowledgement))
    return arrange.edition(cast)


def noted() -> dict[int, tuple[Any, ...]]:
    """Person → what their enrolment stores of the notice: version, language, moment, how."""
    query = (
        select(
            Enrolment.person_id,
            Notice.number,
            EnrolmentNotice.language,
            EnrolmentNotice.at,
            EnrolmentNotice.how,
        )
        .join(EnrolmentNotice, EnrolmentNotice.enrolment_id == Enrolment.id)
        .join(Notice, Notice.id == EnrolmentNotice.notice_id)
    )
    found = {row[0]: tuple(row[1:]) for row in db.session.execute(query)}
    db.session.rollback()  # what was read must not keep others from writing
    return found


@pytest.mark.row("P1")
def test_the_newest_whose_day_has_come_counts() -> None:
    def version(number: int, day: int, purpose: str = "training") -> Notice:
        return Notice(
            controller="office", purpose=purpose, number=number, valid_from=date(2026, 1, day), text_pl=""
        )

    known = [version(1, 1), version(2, 10), version(3, 20), version(1, 5, "project")]
    for day, numbers in ((3, [1]), (10, [1, 2]), (19, [1, 2]), (20, [1, 3])):
        counting = in_force(known, date(2026, 1, day))
        assert sorted(one.number for one in counting) == numbers


@pytest.mark.row("P1")
@pytest.mark.both
def test_the_statement_and_the_rule_agree(cast: Any, at: Any) -> None:
    """The condition that the database reads by is the rule of the rule book, on every day around three versions."""
    from lms.people.queries import notices

    with storage.transaction():
        for number in range(3):
            new = NewNotice("office", "training", date(2026, 11, 25) + timedelta(days=number // 2), "a", "b")
            write_notice(new, by=None, now=at)
    for day in (date(2026, 11, 20) + timedelta(days=one) for one in range(10)):
        found = db.session.scalars(select(Notice.id).where(notices.is_in_force(day))).all()
        assert sorted(found) == sorted(one.id for one in notices.counting(day)), day


@pytest.mark.row("P1")
@pytest.mark.both
def test_whoever_applies_reads_first_and_is_asked_once(unread: Any, cast: Any, browser: Any, at: Any) -> None:
    reader = browser(cast.worker)
    reader.get(f"/editions/{unread.code}/apply")
    assert TICK in reader.page
    reader.submit("Take the seat")
    assert reader.last.status_code == 422
    assert "tick the box above the button" in reader.page
    reader.submit("Take the seat", notice=True)
    assert reader.last.status_code == 200
    assert noted() == {cast.worker.person_id: (1, "en", at, "read")}
    other = arrange.edition(cast, first_day=date(2026, 12, 10))
    reader.get(f"/editions/{other.code}/apply")
    assert TICK not in reader.page
    reader.submit("Take the seat")
    assert reader.last.status_code == 200


@pytest.mark.row("P1")
@pytest.mark.both
def test_every_enrolment_stores_version_language_and_time(
    unread: Any, cast: Any, browser: Any, at: Any, figure: Any
) -> None:
    """Also when a coordinator enrols: then the letter carries the notice."""
    browser(cast.worker).get(f"/editions/{unread.code}/apply")
    reader = browser(cast.other_worker)
    reader.get(f"/editions/{unread.code}/apply")
    reader.submit("Take the seat", notice=True)
    arrange.seat(cast, unread, cast.superior)
    kept = noted()
    assert kept[cast.superior.person_id] == (1, "pl", arrange.MORNING, "sent")
    assert kept[cast.other_worker.person_id] == (1, "en", at, "read")
    people = db.session.scalars(select(Enrolment.person_id)).all()
    assert sorted(kept) == sorted(people)
    figure("enrolments with version, language and time", 100 * len(kept) / len(people), "%", at_least=100)


@pytest.mark.row("P1")
@pytest.mark.both
def test_a_new_version_asks_again_and_the_old_text_can_be_read_years_later(
    unread: Any, cast: Any, browser: Any, at: Any, clock_at: Any
) -> None:
    reader = browser(cast.worker)
    reader.get(f"/editions/{unread.code}/apply")
    reader.submit("Take the seat", notice=True)
    office = browser(cast.data_protection_officer)
    office.get("/office/privacy/notices")
    office.click("New version: The office: courses")
    office.submit(
        "Keep this version", text_pl="Nowa.", text_en="## Heading\n\nA new text.", valid_from="2026-11-23"
    )
    assert "The old one can still be read." in office.page
    other = arrange.edition(cast, first_day=date(2026, 12, 10))
    reader.get(f"/editions/{other.code}/apply")
    assert TICK in reader.page
    old = db.session.scalars(select(Notice).where(Notice.controller == "office", Notice.number == 1)).one()
    clock_at("2034-05-05 10:00")
    stranger = browser(cast.stranger)
    stranger.get(f"/privacy/notices/{old.id}")
    assert "This version does not count today" in stranger.page
    assert "Registers are kept by trainers." in stranger.page
    assert stranger.get("/privacy/notices/999").status_code == 404


@pytest.mark.row("P1")
@pytest.mark.both
def test_the_data_form_asks_for_what_was_not_read(cast: Any, lives: Any, browser: Any) -> None:
    reader = browser(cast.worker)
    reader.get("/my/data")
    assert TICK not in reader.page
    with storage.transaction() as session:
        session.execute(delete(Acknowledgement).where(Acknowledgement.person_id == cast.worker.person_id))
    reader.get("/my/data")
    assert TICK in reader.page
    assert not reader.form("/my/data").values.get("notice")
    reader.submit("Save", notice=True)
    read = db.session.scalars(
        select(Acknowledgement.notice_id).where(Acknowledgement.person_id == cast.worker.person_id)
    ).all()
    assert len(read) == 2
    reader.get("/my/data")
    assert TICK not in reader.page


@pytest.mark.row("P1")
@pytest.mark.both
def test_a_text_that_was_read_is_never_overwritten(cast: Any, at: Any, browser: Any) -> None:
    before = {one.id: one.text_pl for one in db.session.scalars(select(Notice))}
    reader = browser(cast.data_protection_officer)
    reader.get("/office/privacy/notices/ministry/project/new")
    reader.submit("Keep this version", valid_from="2026-11-22")
    assert reader.last.status_code == 422
    reader.submit("Keep this version", valid_from="2026-11-23", text_pl="x", text_en="y")
    db.session.expire_all()
    after = {one.id: one.text_pl for one in db.session.scalars(select(Notice))}
    assert before.items() <= after.items() and len(after) == len(before) + 1


def test_the_text_becomes_headings_points_and_paragraphs() -> None:
    found = blocks("## A\n\nText\nmore\n\n* one\n\n* two\n\n## B\n* three")
    assert [(one.kind, one.lines) for one in found] == [
        ("heading", ("A",)),
        ("paragraph", ("Text more",)),
        ("list", ("one", "two")),
        ("heading", ("B",)),
        ("list", ("three",)),
    ]


@pytest.mark.row("P2")
@pytest.mark.both
def test_consents_are_given_and_withdrawn_in_two_presses(
    cast: Any, at: Any, browser: Any, figure: Any
) -> None:
    reader = browser(cast.worker)
    reader.get("/my")
    reader.click("My data and my rights")  # one
    assert "you have not agreed" in reader.page
    assert db.session.scalars(select(Consent)).all() == []
    reader.submit("Agree: Photos and films from courses")
    assert "Your consent is noted." in reader.page
    reader.get("/my")
    presses = 0
    reader.click("My data and my rights")
    presses += 1
    reader.submit("Take back: Photos and films from courses")
    presses += 1
    assert "Your consent is taken back from now on." in reader.page
    (kept,) = db.session.scalars(select(Consent))
    assert (kept.kind, kept.language, kept.given_at, kept.withdrawn_at) == ("image", "en", at, at)
    figure("presses to withdraw a consent", presses, "", at_most=2)


@pytest.mark.row("P2")
def test_nothing_of_it_is_ticked_or_asked_with_a_duty(unread: Any, cast: Any, browser: Any) -> None:
    """No form of the application or of the data holds a consent, and the tick for reading comes empty."""
    reader = browser(cast.worker)
    reader.get(f"/editions/{unread.code}/apply")
    form = reader.form(f"/editions/{unread.code}/apply")
    assert not form.values.get("notice")
    assert not {name for name in form.fields if "consent" in name or "newsletter" in name or "image" in name}


@pytest.mark.row("P2")
@pytest.mark.both
def test_a_refused_answer_decides_about_no_seat(cast: Any, lives: Any, browser: Any, at: Any) -> None:
    reader = browser(cast.worker)
    reader.get("/my/data")
    reader.submit("Save", minority="refused", disability="refused")
    assert "The data are saved." in reader.page
    other = arrange.edition(cast, first_day=date(2026, 12, 10))
    reader.get(f"/editions/{other.code}/apply")
    reader.submit("Take the seat")
    assert reader.last.status_code == 200
