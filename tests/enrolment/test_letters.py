"""Letters about a seat: what they say, in which language, and what they put into a calendar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from icalendar import Calendar
from sqlalchemy import select, update

from lms.courses import operations as courses
from lms.courses.models import Meeting
from lms.courses.operations import MeetingPlan
from lms.enrolment import operations
from lms.enrolment.models import Enrolment
from lms.enrolment.rules import Withdrawer
from lms.foundation import clock, outbox, storage
from lms.foundation.outbox import Message
from lms.foundation.storage import db
from lms.people.models import Office, Person
from tests.enrolment import arrange
from tests.enrolment.arrange import OFFICER, apply
from tests.harness.html import Page, words

TITLE = "Motivational interviewing in social work with families"
HOSTILE = "<script>alert(1)</script>\r\nBcc: all@crowd.example"
WORKER, OTHER = 1, 2


@pytest.fixture
def office(cast: Any, inside: Any) -> Iterator[None]:
    """The cast on a clean database; the worker reads English, the other worker Polish."""
    with storage.transaction():
        db.session.execute(update(Person).where(Person.id == WORKER).values(language="en"))
        yield


def last(person_id: int) -> Message:
    query = select(Message).where(Message.person_id == person_id).order_by(Message.id.desc())
    message = db.session.scalars(query).first()
    assert message is not None
    return message


def letter(app: Any, person_id: int = WORKER, kind: str = "") -> Any:
    """The newest letter to a person as mail; None when it is no longer true."""
    message = last(person_id)
    assert not kind or message.kind == kind
    return outbox.compose(message)


def text(mail: Any) -> str:
    return str(mail.get_body(("plain",)).get_content())


def language(mail: Any) -> str:
    return Page(mail.get_body(("html",)).get_content()).language


def calendar(mail: Any) -> Calendar | None:
    parts = [part for part in mail.walk() if part.get_content_type() == "text/calendar"]
    return Calendar.from_ical(parts[0].get_payload(decode=True)) if parts else None


def events(mail: Any) -> list[Any]:
    found = calendar(mail)
    assert found is not None
    return list(found.walk("VEVENT"))


def enrolment(person_id: int) -> Enrolment:
    query = select(Enrolment).where(Enrolment.person_id == person_id).order_by(Enrolment.id.desc())
    return db.session.scalars(query).all()[0]


def withdraw(person_id: int, reason: str = "", who: Withdrawer | None = None) -> None:
    operations.withdraw(enrolment(person_id).id, reason=reason, by=OFFICER, now=clock.now(), who=who)


def plan_of(ref: str, **changes: Any) -> tuple[int, MeetingPlan]:
    row = db.session.scalars(select(Meeting).where(Meeting.ref == ref)).one()
    names = MeetingPlan.__dataclass_fields__
    return row.id, replace(MeetingPlan(**{name: getattr(row, name) for name in names}), **changes)


def test_a_seat_brings_days_place_and_an_invitation(office: None, app: Any) -> None:
    edition = arrange.edition(days=1)
    apply(edition, WORKER)
    mail = letter(app, kind="enrolment.seated")
    assert mail["Subject"] == f"You have a seat: {TITLE}"
    assert language(mail) == "en"
    assert "Sala ratuszowa, 2, Rynek 1, Gniezno" in text(mail)
    assert "9:00–15:00" in text(mail)
    assert f"http://localhost/my/enrolments/{enrolment(WORKER).ref}" in text(mail)
    found = calendar(mail)
    assert found is not None
    assert str(found["METHOD"]) == "REQUEST"
    (event,) = events(mail)
    assert str(event["UID"]) == f"{edition.meetings[0]}-{enrolment(WORKER).ref}@localhost"
    assert event["DTSTART"].dt == edition.starts_at
    assert str(event["ATTENDEE"]) == "mailto:worker@cast.example"
    assert event["ORGANIZER"] is not None


def test_the_calendar_part_names_its_method_for_the_programs_that_read_mail(office: None, app: Any) -> None:
    edition = arrange.edition(days=1)
    apply(edition, WORKER)
    parts = [p for p in letter(app).walk() if p.get_content_type() == "text/calendar"]
    assert [part.get_param("method") for part in parts] == ["REQUEST"]


def test_several_days_are_published_together(office: None, app: Any) -> None:
    """An invitation may speak of one event only (RFC 5546, 3.2); one letter with all days beats one letter a day."""
    edition = arrange.edition(days=3)
    apply(edition, WORKER)
    found = calendar(letter(app))
    assert found is not None
    assert str(found["METHOD"]) == "PUBLISH"
    uids = [str(event["UID"]) for event in found.walk("VEVENT")]
    assert uids == [f"{ref}-{enrolment(WORKER).ref}@localhost" for ref in edition.meetings]


def test_a_letter_speaks_the_language_of_its_reader(office: None, app: Any) -> None:
    edition = arrange.edition()
    for person in (WORKER, OTHER):
        apply(edition, person)
    english, polish = letter(app, WORKER), letter(app, OTHER)
    assert TITLE in english["Subject"]
    assert "Dialog motywujący w pracy socjalnej z rodziną" in polish["Subject"]
    assert [language(mail) for mail in (english, polish)] == ["en", "pl"]
    assert str(events(polish)[0]["SUMMARY"]) == "Dialog motywujący w pracy socjalnej z rodziną"


def test_the_queue_gets_its_number_and_no_calendar(office: None, app: Any) -> None:
    edition = arrange.edition(capacity=1)
    arrange.fill(edition, 3)
    apply(edition, WORKER)
    mail = letter(app, kind="enrolment.waiting")
    assert "Your place in the queue: 3." in text(mail)
    assert "9:00–15:00; Sala ratuszowa, 2, Rynek 1, Gniezno" in text(mail)
    assert calendar(mail) is None


def test_a_letter_about_waiting_is_not_sent_when_a_seat_came_meanwhile(office: None, app: Any) -> None:
    edition = arrange.edition(capacity=1)
    for person in (OTHER, WORKER):
        apply(edition, person)
    waiting = last(WORKER)
    withdraw(OTHER)
    assert outbox.compose(waiting) is None
    mail = letter(app, kind="enrolment.promoted")
    assert "A seat became free" in text(mail)
    assert len(events(mail)) == 2


def test_a_seat_given_up_takes_the_days_out_of_the_calendar_again(office: None, app: Any) -> None:
    edition = arrange.edition(days=1)
    apply(edition, WORKER)
    invitation = events(letter(app))[0]
    withdraw(WORKER, reason="a cold")
    mail = letter(app, kind="enrolment.withdrawn")
    assert "Reason: a cold" in text(mail)
    found = calendar(mail)
    assert found is not None
    assert str(found["METHOD"]) == "CANCEL"
    (event,) = events(mail)
    assert event["UID"] == invitation["UID"]
    assert event["SEQUENCE"] > invitation["SEQUENCE"]
    assert str(event["STATUS"]) == "CANCELLED"


@pytest.mark.parametrize(
    ("who", "said"),
    [
        (Withdrawer.SELF, "You did this yourself. If it was not you, tell the office."),
        (Withdrawer.COORDINATOR, "The coordinator of your institution did this."),
        (Withdrawer.OFFICE, "The office did this."),
        (None, ""),
    ],
)
def test_the_letter_about_a_withdrawal_says_who_did_it(
    who: Withdrawer | None, said: str, office: None, app: Any
) -> None:
    edition = arrange.edition(days=1)
    apply(edition, WORKER)
    withdraw(WORKER, reason="a cold", who=who)
    words = text(letter(app, kind="enrolment.withdrawn"))
    assert said in words
    others = {"You did this", "The coordinator of your", "The office did this"}
    assert sum(other in words for other in others) == (who is not None)


def test_an_invitation_sent_late_does_not_bring_a_lost_seat_back(office: None, app: Any) -> None:
    edition = arrange.edition(days=1)
    apply(edition, WORKER)
    seated = last(WORKER)
    withdraw(WORKER)
    mail = outbox.compose(seated)
    assert mail is not None
    assert calendar(mail) is None


def test_leaving_the_queue_touches_no_calendar(office: None, app: Any) -> None:
    edition = arrange.edition(capacity=1)
    for person in (OTHER, WORKER):
        apply(edition, person)
    withdraw(WORKER)
    mail = letter(app, kind="enrolment.withdrawn")
    assert "You are no longer on the waiting list" in text(mail)
    assert calendar(mail) is None


def test_who_enrols_anew_gets_a_new_entry_in_the_calendar(office: None, app: Any) -> None:
    edition = arrange.edition(days=1)
    uids = set()
    for _round in range(2):
        apply(edition, WORKER)
        uids.add(str(events(letter(app))[0]["UID"]))
        withdraw(WORKER)
    assert len(uids) == 2


def test_a_cancelled_edition_tells_why_and_clears_the_calendar(office: None, app: Any) -> None:
    edition = arrange.edition(capacity=1, days=2)
    for person in (WORKER, OTHER):
        apply(edition, person)
    courses.cancel_edition_state(edition.id, reason="flood", by=OFFICER, now=clock.now())
    operations.cancel_enrolments(edition.id, reason="flood", by=OFFICER, now=clock.now())
    mail = letter(app, kind="enrolment.cancelled")
    assert "Reason: flood" in text(mail)
    assert f"http://localhost/editions/{edition.code}" in text(mail)
    assert [str(event["STATUS"]) for event in events(mail)] == ["CANCELLED", "CANCELLED"]
    assert all(event["SEQUENCE"] >= 2 for event in events(mail))
    assert calendar(letter(app, OTHER)) is None


def test_a_moved_meeting_says_what_it_was_and_what_it_is(office: None, app: Any) -> None:
    edition = arrange.edition(days=2)
    apply(edition, WORKER)
    meeting_id, plan = plan_of(edition.meetings[0])
    before = {
        "starts_at": plan.starts_at.isoformat(),
        "ends_at": plan.ends_at.isoformat(),
        "place": "Sala ratuszowa, Gniezno",
    }
    later = replace(plan, starts_at=plan.starts_at + timedelta(hours=2))
    courses.change_meeting(meeting_id, later, by=OFFICER, now=clock.now())
    operations.tell_of_meeting(
        edition.id, {"meeting": edition.meetings[0], "before": before}, now=clock.now()
    )
    mail = letter(app, kind="enrolment.meeting_changed")
    assert "Was:" in text(mail)
    assert "9:00–15:00; Sala ratuszowa, Gniezno" in text(mail)
    assert "11:00–15:00" in text(mail)
    found = calendar(mail)
    assert found is not None
    assert str(found["METHOD"]) == "REQUEST"
    (event,) = events(mail)
    assert (event["SEQUENCE"], event["DTSTART"].dt) == (1, plan.starts_at + timedelta(hours=2))


def test_a_called_off_meeting_leaves_the_calendar(office: None, app: Any) -> None:
    edition = arrange.edition(days=2)
    apply(edition, WORKER)
    meeting_id, _plan = plan_of(edition.meetings[0])
    courses.cancel_meeting(meeting_id, by=OFFICER, now=clock.now())
    operations.tell_of_meeting(edition.id, {"meeting": edition.meetings[0]}, now=clock.now())
    mail = letter(app, kind="enrolment.meeting_changed")
    assert "will not take place" in text(mail)
    (event,) = events(mail)
    assert str(event["STATUS"]) == "CANCELLED"


def test_nobody_who_has_left_hears_of_a_changed_meeting(office: None, app: Any) -> None:
    edition = arrange.edition()
    apply(edition, WORKER)
    operations.tell_of_meeting(edition.id, {"meeting": edition.meetings[0]}, now=clock.now())
    changed = last(WORKER)
    withdraw(WORKER)
    assert outbox.compose(changed) is None


def test_hostile_text_changes_neither_headers_nor_html(office: None, app: Any) -> None:
    course_id = courses.create_course(
        courses.NewCourse("BAD1", HOSTILE, HOSTILE, "FAM"), by=OFFICER, now=clock.now()
    )
    assert not isinstance(course_id, courses.CodeTaken)
    edition = arrange.edition(course="BAD1", days=1)
    apply(edition, WORKER)
    withdraw(WORKER, reason=HOSTILE)
    mail = letter(app)
    assert mail["Bcc"] is None
    assert mail.get_all("To") == ["worker@cast.example"]
    html = mail.get_body(("html",)).get_content()
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert "<script>alert(1)</script>" in text(mail)


@pytest.mark.row("A19")
def test_both_parts_of_a_letter_are_whole(office: None, app: Any) -> None:
    db.session.execute(
        update(Office).values(short_name="ROPS", address="ul. Modelowa 12", email="rops@office.example")
    )
    if db.session.get(Office, 1) is None:
        db.session.add(
            Office(
                id=1,
                name_pl="Ośrodek",
                name_en="Centre",
                short_name="ROPS",
                town_pl="",
                town_en="",
                address="ul. Modelowa 12",
                email="rops@office.example",
            )
        )
        db.session.flush()
    from lms.people.office import forget

    forget()
    edition = arrange.edition()
    apply(edition, WORKER)
    mail = letter(app)
    html = mail.get_body(("html",)).get_content()
    page = Page(html)
    assert page.language == "en"
    assert page.h1 == f"You have a seat: {TITLE}"
    assert [words(a) for a in page.all("a") if a.get("href", "").startswith("http")] == [
        "See your application"
    ]
    assert page.all("img") == []
    assert page.parse_errors == []
    plain = " ".join(text(mail).split())
    for paragraph in page.all("p"):
        said = words(paragraph)
        if said and said not in ("ROPS", "See your application") and "rops@" not in said:
            assert said in plain, said
    for sentence in ("ul. Modelowa 12", "rops@office.example", "Co-funded by the European Union"):
        assert sentence in plain
        assert sentence in page
    forget()
