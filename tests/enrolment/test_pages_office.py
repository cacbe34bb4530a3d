"""The office's workspace of an edition: what it lacks, who is in it, its days, and two editors at once."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from lms.courses import operations as courses
from lms.courses.models import Course, Edition, Meeting
from lms.enrolment.models import Enrolment, SeatBook
from lms.foundation import clock
from lms.foundation.language import day
from lms.foundation.outbox import Message
from lms.foundation.storage import db
from tests.enrolment import arrange
from tests.enrolment.arrange import OFFICER, apply, english, letters, opened, rows_of, states

TITLE = "Motivational interviewing in social work with families"
HOSTILE = "<i>Italics</i> & \"'"


@pytest.fixture
def officer(cast: Any) -> Any:
    return english(cast.officer.browser())


def row(app: Any, edition: arrange.Arranged) -> Edition:
    with app.app_context():
        return db.session.get_one(Edition, edition.id)


def meetings(app: Any, edition: arrange.Arranged) -> list[Meeting]:
    with app.app_context():
        query = db.select(Meeting).where(Meeting.edition_id == edition.id).order_by(Meeting.starts_at)
        return list(db.session.scalars(query))


def written(app: Any) -> list[str]:
    with app.app_context():
        return letters()


# --- the list ---


@pytest.mark.both
def test_the_list_shows_every_edition_with_state_and_seats(officer: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(capacity=2)
        draft = arrange.edition(course="IK24", is_published=False)
        arrange.fill(edition, 3)
    officer.get("/office/editions")
    for words in (edition.code, draft.code, "enrolment open", "draft", "2 of 2 taken"):
        assert words in officer.page, words


@pytest.mark.parametrize(
    ("stage", "expected"),
    [
        ("draft", {"draft"}),
        ("coming", {"open", "later"}),
        ("enrolling", {"open"}),
        ("running", {"running"}),
        ("over", {"over"}),
        ("cancelled", {"off"}),
        ("nonsense", {"draft", "open", "later", "running", "over", "off"}),
    ],
)
def test_the_list_is_filtered_by_where_an_edition_stands(
    officer: Any, app: Any, stage: str, expected: set[str]
) -> None:
    now = clock.now()
    with opened(app):
        made = {
            "draft": arrange.edition(is_published=False),
            "open": arrange.edition(),
            "later": arrange.edition(opens_in=timedelta(days=3)),
            "running": arrange.edition(now=now - timedelta(days=20), days=3),
            "over": arrange.edition(now=now - timedelta(days=60)),
            "off": arrange.edition(),
        }
        courses.cancel_edition_state(made["off"].id, reason="x", by=OFFICER, now=now)
    officer.get(f"/office/editions?stage={stage}")
    assert {name for name, edition in made.items() if edition.code in officer.page} == expected


@pytest.mark.both
def test_the_list_is_searched_by_title_code_area_and_day(officer: Any, app: Any) -> None:
    with opened(app):
        one = arrange.edition(course="DM16")
        two = arrange.edition(course="IK24", starts_in=timedelta(days=90))
    after = (one.starts_at + timedelta(days=10)).date().isoformat()
    for query, found in (
        ("q=dialog motywujacy", one),
        ("q=IK24", two),
        (f"q={two.code}", two),
        ("area=FAM", one),
        (f"from={after}", two),
        (f"to={after}", one),
    ):
        officer.get("/office/editions?" + query)
        assert [e.code for e in (one, two) if e.code in officer.page] == [found.code], query
    officer.get("/office/editions?q=%25")
    assert one.code not in officer.page  # a sign of its own, which no title has


# --- the life of an edition ---


@pytest.mark.both
def test_from_a_course_to_a_published_edition(officer: Any, app: Any, cast: Any) -> None:
    with opened(app):
        arrange.venue("Gniezno", clock.now())
    day = clock.local(clock.now()).date() + timedelta(days=30)
    officer.get("/office/courses")
    officer.click(f"New edition: {TITLE}")
    officer.submit(
        "Make the draft",
        capacity="12",
        institution_limit="",
        from_on=(day - timedelta(days=29)).isoformat(),
        from_hour="8",
        until_on=(day - timedelta(days=5)).isoformat(),
        until_hour="23:59",
    )
    assert "The edition is a draft now." in officer.page
    assert "1 thing is missing before publishing" in officer.page
    code = officer.page.path.rsplit("/", 1)[-1]
    officer.click(f"Schedule 0: {code}")
    officer.click("Add a meeting")
    choices = [option.get("value") for option in officer.page.all("option") if option.get("value")]
    officer.submit(
        "Save",
        day=day.isoformat(),
        starts="900",
        ends="16.00",
        break_minutes="60",
        venue=choices[0],
        trainer=choices[-1],
    )
    assert "The meeting is in the schedule." in officer.page
    assert "Tomasz Uczący" in officer.page
    officer.click(f"Overview: {code}")
    assert "Ready to be published" in officer.page
    for said in ("Publish the edition?", "It has 12 seats.", "It has 1 meeting.", "No letters are sent."):
        assert said in officer.page, said
    officer.submit("Publish now")
    assert "The edition is published. Everybody can see it now." in officer.page
    officer.click("Page for participants")
    assert "12 free seats of 12" in officer.page
    with app.app_context():
        until = db.session.scalars(db.select(Edition.enrol_until_at)).one()
        starts = db.session.scalars(db.select(Meeting.starts_at)).one()
    assert until is not None
    assert f"{clock.local(until):%H:%M:%S}" == "23:59:59"
    assert f"{clock.local(starts):%H:%M}" == "09:00"


SAID = ("People can enrol from", "People can enrol at once.", "Enrolment closed on")


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        ({"opens_in": timedelta(days=3)}, SAID[0]),
        ({"opens_in": timedelta(days=-3)}, SAID[1]),
        ({"closes_in": timedelta(days=-1)}, SAID[2]),
    ],
)
def test_publishing_says_when_people_can_enrol_before_and_after(
    plan: dict[str, Any], words: str, officer: Any, app: Any
) -> None:
    with opened(app):
        edition = arrange.edition(is_published=False, **plan)
    officer.get(edition.office)
    assert [one for one in SAID if one in officer.page] == [words]
    officer.submit("Publish now")
    assert (SAID[0] in officer.page) == (words == SAID[0])


@pytest.mark.parametrize(("days", "is_said"), [(2, False), (1, True)])
def test_the_workspace_says_when_the_hours_are_not_those_of_the_course(
    days: int, is_said: bool, officer: Any, app: Any
) -> None:
    """Two days of 5 h 15 min of teaching are 14 teaching hours of 45 minutes."""
    with opened(app):
        edition = arrange.edition(days=days, is_published=False)
        db.session.execute(db.update(Course).where(Course.code == "DM16").values(hours=14))
    officer.get(edition.office)
    assert ("Hours of the meetings: 7. Hours of the course: 14." in officer.page) == is_said
    officer.submit("Publish now")
    assert "The edition is published." in officer.page


def test_an_incomplete_edition_is_not_published_and_says_why(officer: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(is_published=False)
    officer.get(edition.office)
    data = officer.form("Publish now").filled({}, None)
    with opened(app):
        for meeting in db.session.scalars(db.select(Meeting).where(Meeting.edition_id == edition.id)):
            meeting.trainer_id = None
    answer = officer.post(f"{edition.office}/publish", data=data)
    assert answer.status_code == 422
    assert "The edition cannot be published yet" in officer.page
    assert "Meeting 1: It has no trainer." in officer.page
    assert row(app, edition).state == "draft"


def test_a_published_edition_offers_no_second_publishing(officer: Any, app: Any) -> None:
    with opened(app):
        edition, draft = arrange.edition(), arrange.edition(is_published=False)
    officer.get(edition.office)
    assert "Publish" not in officer.page
    officer.get(draft.office)
    data = officer.form("Publish now").filled({}, None)
    assert officer.post(f"{edition.office}/publish", data=data).status_code == 422


def test_calling_off_needs_a_reason_and_tells_everybody(officer: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(capacity=1)
        for person in (cast.worker.person_id, cast.other_worker.person_id):
            apply(edition, person)
    officer.get(edition.office)
    officer.click("Call off the edition")
    assert "2 people with a seat or in the queue get a letter." in officer.page
    assert officer.submit("Call off the edition", reason="  ").status_code == 422
    assert row(app, edition).state == "open"
    officer.submit("Call off the edition", reason="too few people")
    assert "The edition is called off. 2 people get a letter." in officer.page
    assert written(app)[-2:] == ["enrolment.cancelled"] * 2
    officer.get(f"{edition.office}/cancel")
    assert "This edition cannot be called off any more" in officer.page


# --- places and window ---


def edit(officer: Any, edition: arrange.Arranged, **typed: Any) -> Any:
    officer.get(f"{edition.office}/edit")
    return officer.submit("Save", **typed)


def test_more_places_move_the_queue_up(officer: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(capacity=1)
        for person in (cast.worker.person_id, cast.other_worker.person_id):
            apply(edition, person)
    edit(officer, edition, capacity="5", note_en=HOSTILE)
    assert "1 person of the waiting list has a seat now." in officer.page
    assert HOSTILE in officer.page
    with app.app_context():
        assert [state for _person, state in states(edition.id)] == ["seated", "seated"]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"capacity": "1"}, "2 people already have a seat"),
        ({"institution_limit": "1"}, "One institution already has 2 seats."),
        ({"capacity": ""}, "Fill in this field."),
        ({"capacity": "x"}, "Write a whole number"),
        ({"from_on": ""}, "Write the day as well."),
        ({"until_hour": ""}, "Write the hour as well"),
        ({"until_on": "", "until_hour": ""}, "The edition is published, so enrolment needs an end."),
        ({"until_on": "2099-01-01"}, "Enrolment must end before the first meeting begins."),
        ({"from_on": "2099-01-01"}, "Enrolment ends before it begins."),
        ({"until_hour": "25:00"}, "Write an hour"),
        ({"contact_email": "nobody"}, "This is no e-mail address yet."),
    ],
)
def test_what_cannot_be_saved_is_said_beside_the_field_and_kept(
    officer: Any, cast: Any, app: Any, typed: dict[str, str], words: str
) -> None:
    with opened(app):
        edition = arrange.edition(capacity=4)
        for person in (cast.worker.person_id, cast.superior.person_id):
            apply(edition, person)
    version = row(app, edition).version
    answer = edit(officer, edition, contact_name="Typed and kept", **typed)
    assert answer.status_code == 422
    assert words in officer.page
    assert officer.form("Save").values["contact_name"] == "Typed and kept"
    assert row(app, edition).version == version
    with app.app_context():
        assert db.session.get_one(SeatBook, edition.id).capacity == 4


@pytest.mark.both
def test_the_second_of_two_editors_sees_both_and_loses_nothing(officer: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(capacity=4)
    officer.get(f"{edition.office}/edit")
    other = english(cast.officer.browser())
    edit(other, edition, capacity="8", contact_name="Faster")
    answer = officer.submit("Save", capacity="6", contact_name="Slower")
    assert answer.status_code == 409
    assert "Somebody else saved this in the meantime" in officer.page
    differing = rows_of(officer.page)
    assert ["Number of seats", "6", "8"] in differing
    assert ["Contact: name", "Slower", "Faster"] in differing
    assert officer.form("Save").values["contact_name"] == "Slower"
    officer.submit("Save")
    assert row(app, edition).contact_name == "Slower"
    with app.app_context():
        assert db.session.get_one(SeatBook, edition.id).capacity == 6


@pytest.mark.parametrize(
    ("day", "hour", "words"),
    [
        ("2027-03-28", "2:30", "2:30 does not exist that night: the clocks go forward from 2:00 to 3:00."),
        ("2027-10-31", "2:30", "2:30 comes twice that night"),
    ],
)
def test_the_window_cannot_begin_in_an_hour_that_is_not_clear(
    officer: Any, app: Any, clock_at: Any, day: str, hour: str, words: str
) -> None:
    clock_at("2026-09-01T10:00")
    with opened(app):
        edition = arrange.edition(is_published=False)
    answer = edit(officer, edition, from_on=day, from_hour=hour, until_on="", until_hour="")
    assert answer.status_code == 422
    assert words in officer.page


# --- meetings ---


def add(officer: Any, edition: arrange.Arranged, **typed: Any) -> Any:
    officer.get(f"{edition.office}/meetings/new")
    return officer.submit("Save", **typed)


def test_an_hour_that_does_not_exist_is_refused_with_words(officer: Any, app: Any, clock_at: Any) -> None:
    clock_at("2026-09-01T10:00")
    with opened(app):
        edition = arrange.edition(is_published=False, days=0)
    answer = add(officer, edition, day="2027-03-28", starts="2:30", ends="6:00")
    assert answer.status_code == 422
    assert "2:30 does not exist that night: the clocks go forward from 2:00 to 3:00." in officer.page
    assert meetings(app, edition) == []
    officer.submit("Save", starts="3:00")
    (meeting,) = meetings(app, edition)
    assert (meeting.ends_at - meeting.starts_at) == timedelta(hours=3)


def test_an_hour_that_comes_twice_is_asked_about(officer: Any, app: Any, clock_at: Any) -> None:
    clock_at("2026-09-01T10:00")
    with opened(app):
        edition = arrange.edition(is_published=False, days=0)
    answer = add(officer, edition, day="2027-10-31", starts="2:30", ends="6:00")
    assert answer.status_code == 422
    assert "2:30 comes twice that night" in officer.page
    officer.submit("Save", starts_which="second")
    (meeting,) = meetings(app, edition)
    assert meeting.starts_at.isoformat() == "2027-10-31T01:30:00+00:00"
    officer.get(f"{edition.office}/meetings/{meeting.ref}")
    assert officer.form("Save").values["starts_which"] == "second"


def test_durations_across_the_change_of_clocks_are_real_time(officer: Any, app: Any, clock_at: Any) -> None:
    clock_at("2026-09-01T10:00")
    with opened(app):
        edition = arrange.edition(is_published=False, days=0)
    add(officer, edition, day="2027-10-31", starts="1:00", ends="4:00")
    (meeting,) = meetings(app, edition)
    assert meeting.ends_at - meeting.starts_at == timedelta(hours=4)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"ends": "8:00"}, "The meeting ends before it begins."),
        ({"break_minutes": "600"}, "The breaks fill the whole meeting."),
        ({"starts": "nine"}, "Write an hour, for example 9:00 or 14:30."),
        ({"link": "javascript:alert(1)"}, "Write the whole address, beginning with https://."),
        ({"day": ""}, "Fill in this field."),
        ({"venue": "", "link": ""}, "Choose a venue or give a link."),
        ({"trainer": ""}, "Choose who leads the meeting."),
    ],
)
def test_an_impossible_day_is_refused_beside_its_field(
    officer: Any, app: Any, typed: dict[str, str], words: str
) -> None:
    with opened(app):
        edition = arrange.edition()
    day = (edition.starts_at + timedelta(days=9)).date().isoformat()
    answer = add(officer, edition, **({"day": day, "starts": "9:00", "ends": "15:00"} | typed))
    assert answer.status_code == 422
    assert words in officer.page
    assert len(meetings(app, edition)) == 2


def test_a_day_that_has_passed_is_refused_beside_the_day(officer: Any, app: Any) -> None:
    with opened(app):
        draft, edition = arrange.edition(is_published=False, days=0), arrange.edition(days=1)
    yesterday = clock.local(clock.now()).date() - timedelta(days=1)
    answer = add(officer, draft, day=yesterday.isoformat(), starts="9:00", ends="15:00")
    assert answer.status_code == 422
    assert "This hour has passed already. Check the day, the month and the year." in officer.page
    assert meetings(app, draft) == []
    officer.get(f"{edition.office}/meetings/{edition.meetings[0]}")
    answer = officer.submit("Save", day=yesterday.replace(year=yesterday.year - 1, day=1).isoformat())
    assert answer.status_code == 422
    assert "This day lies more than a month back. Check the month and the year." in officer.page
    assert meetings(app, edition)[0].starts_at == edition.starts_at


def test_an_edition_that_is_over_offers_no_new_day_and_no_calling_off(officer: Any, app: Any) -> None:
    with opened(app):
        edition, running = (
            arrange.edition(now=clock.now() - timedelta(days=20 + back), days=3) for back in (30, 1)
        )
    for page in (edition.office, f"{edition.office}/schedule"):
        officer.get(page)
        assert "over" in officer.page
        for gone in ("Add a meeting", "Call off the edition", "2 free"):
            assert gone not in officer.page, (page, gone)
    officer.get(running.office)
    for offered in ("Add a meeting", "Call off the edition"):
        assert offered in officer.page
    assert "2 free" not in officer.page  # it has begun, so nobody can take them
    officer.get(f"{running.office}/meetings/new")
    sent = officer.form("Save").filled({"day": clock.local(clock.now()).date() + timedelta(days=9)}, None)
    officer.get(f"{edition.office}/meetings/new")
    assert "No meeting can be added any more" in officer.page
    answer = officer.post(
        f"{edition.office}/meetings/new", data=sent | {"version": row(app, edition).version}
    )
    assert answer.status_code == 422
    assert len(meetings(app, edition)) == 3
    officer.get(f"{running.office}/cancel")
    sent = officer.form("Call off the edition").filled({"reason": "x"}, None)
    assert officer.post(f"{edition.office}/cancel", data=sent).status_code == 422
    assert row(app, edition).state == "open"


def test_what_a_new_day_takes_from_the_last_one_is_said(officer: Any, app: Any) -> None:
    with opened(app):
        edition, empty = arrange.edition(is_online=True, days=2), arrange.edition(is_published=False, days=0)
    officer.get(f"{edition.office}/meetings/new")
    last = day(edition.starts_at + timedelta(days=1), "en")
    said = f"Hours, breaks, place, link and trainer are filled in as on {last}. Change what differs."
    assert said in officer.page
    assert officer.form("Save").values["link"] == arrange.LINK
    officer.get(f"{empty.office}/meetings/new")
    assert "are filled in as on" not in officer.page


def test_a_first_meeting_put_off_moves_the_queue_up(officer: Any, cast: Any, app: Any) -> None:
    now = clock.now()
    with opened(app):
        edition = arrange.edition(now=now - timedelta(days=21), capacity=1, days=1)
        for person in (cast.worker.person_id, cast.other_worker.person_id):
            apply(edition, person, now=now - timedelta(days=10))
    edit(officer, edition, capacity="2")
    assert "has a seat now" not in officer.page
    officer.get(f"{edition.office}/meetings/{edition.meetings[0]}")
    officer.submit("Save", day=(clock.local(now).date() + timedelta(days=9)).isoformat())
    assert "1 person of the waiting list has a seat now." in officer.page
    with app.app_context():
        assert [state for _person, state in states(edition.id)] == ["seated", "seated"]
    assert written(app)[-1] == "enrolment.promoted"


@pytest.mark.both
def test_a_moved_meeting_is_told_to_those_with_a_seat(officer: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(capacity=1)
        for person in (cast.worker.person_id, cast.other_worker.person_id):
            apply(edition, person)
    officer.get(f"{edition.office}/meetings/{edition.meetings[1]}")
    officer.submit("Save", starts="7:00")
    assert "The changes are saved." in officer.page
    assert "1 person gets a letter about it." in officer.page
    assert [meeting.sequence for meeting in meetings(app, edition)] == [0, 1]
    with app.app_context():
        message = db.session.scalars(db.select(Message).order_by(Message.id.desc())).first()
        assert message is not None
        assert (message.kind, message.person_id) == ("enrolment.meeting_changed", cast.worker.person_id)


def test_a_new_topic_sends_no_letters(officer: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
        apply(edition, cast.worker.person_id)
    officer.get(f"{edition.office}/meetings/{edition.meetings[0]}")
    officer.submit("Save", topic_en=HOSTILE)
    assert HOSTILE in officer.page
    assert written(app) == ["enrolment.seated"]


def test_a_called_off_meeting_stays_in_the_schedule_and_is_told(officer: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
        apply(edition, cast.worker.person_id)
    officer.get(f"{edition.office}/meetings/{edition.meetings[0]}/cancel")
    officer.submit("Call off the meeting", reason="snow")
    assert "The meeting is called off." in officer.page
    assert "called off" in officer.page
    assert written(app)[-1] == "enrolment.meeting_changed"
    assert officer.get(f"{edition.office}/meetings/{edition.meetings[0]}").status_code == 404
    officer.get(f"{edition.office}/meetings/{edition.meetings[1]}/cancel")
    assert officer.submit("Call off the meeting").status_code == 422
    assert "This is the last meeting. Call off the whole edition instead." in officer.page


def test_the_second_of_two_editors_of_a_meeting_sees_both(officer: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
    address = f"{edition.office}/meetings/{edition.meetings[0]}"
    officer.get(address)
    other = english(cast.officer.browser())
    other.get(address)
    other.submit("Save", room="12")
    answer = officer.submit("Save", room="34")
    assert answer.status_code == 409
    assert ["Room", "34", "12"] in rows_of(officer.page)
    officer.submit("Save")
    assert [meeting.room for meeting in meetings(app, edition)] == ["34", "2"]


def test_a_meeting_of_another_edition_is_not_found_here(officer: Any, app: Any) -> None:
    with opened(app):
        one, two = arrange.edition(), arrange.edition()
    assert officer.get(f"{one.office}/meetings/{two.meetings[0]}").status_code == 404
    assert officer.get(f"{one.office}/meetings/{two.meetings[0]}/cancel").status_code == 404


# --- people ---


@pytest.mark.both
def test_people_stand_in_order_of_arrival_with_their_state(officer: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(capacity=2, institution_limit=1)
        for person in (cast.worker.person_id, cast.superior.person_id, cast.other_worker.person_id):
            apply(edition, person)
    officer.get(f"{edition.office}/people")
    text = officer.page.text
    assert text.index("Pracowita Anna") < text.index("Zwierzchnia Ewa") < text.index("Drugi Jan")
    assert "waiting, no. 1" in officer.page
    assert "Seats for an institution, limit 1" in officer.page
    assert "1 of 1" in officer.page
    officer.submit("Show", state="waiting")
    assert "Pracowita" not in officer.page
    assert "waiting, no. 1" in officer.page
    officer.submit("Show", state="", q="innowie")
    assert "Drugi Jan" in officer.page
    assert "Zwierzchnia" not in officer.page


def test_the_office_withdraws_somebody_with_a_reason(officer: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(capacity=1)
        for person in (cast.worker.person_id, cast.other_worker.person_id):
            apply(edition, person)
    officer.get(f"{edition.office}/people")
    officer.click("Withdraw: Pracowita Anna")
    assert officer.submit("Withdraw", reason="").status_code == 422
    officer.submit("Withdraw", reason=HOSTILE)
    assert HOSTILE in officer.page
    with app.app_context():
        assert dict(states(edition.id)) == {1: "withdrawn", 2: "seated"}
    assert arrange.withdrawers(app) == ["office"]


def test_somebody_of_another_edition_is_not_found_here(officer: Any, cast: Any, app: Any) -> None:
    with opened(app):
        one, two = arrange.edition(), arrange.edition()
        apply(one, cast.worker.person_id)
    with app.app_context():
        ref = db.session.scalars(db.select(Enrolment.ref)).one()
    assert officer.get(f"{two.office}/people/{ref}/withdraw").status_code == 404
    assert officer.get(f"{one.office}/people/{ref}/withdraw").status_code == 200


# --- who may ---

READS = ("", "/people", "/schedule")
WRITES = ("/edit", "/cancel", "/meetings/new")


def test_the_auditor_reads_everything_and_changes_nothing(cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
        draft = arrange.edition(is_published=False)
        apply(edition, cast.worker.person_id)
    auditor = english(cast.auditor.browser())
    for tail in READS:
        assert auditor.get(edition.office + tail).status_code == 200
        assert auditor.get(draft.office + tail).status_code == 200
        offered = {auditor.page.name_of(element) for element in auditor.page.all("a", "button")}
        assert not offered & {
            "Publish",
            "Edit",
            "Edit seats and enrolment",
            "Call off the edition",
            "Add a meeting",
        }
        assert not any(name.startswith(("Withdraw", "Call off", "Edit:")) for name in offered)
    for tail in WRITES:
        assert auditor.get(edition.office + tail).status_code == 403


@pytest.mark.parametrize("name", ["worker", "coordinator", "superior", "trainer", "administrator"])
def test_the_workspace_is_for_the_office(cast: Any, app: Any, name: str) -> None:
    with opened(app):
        edition = arrange.edition()
    browser = english(cast[name].browser())
    for tail in (*READS, *WRITES):
        assert browser.get(edition.office + tail).status_code == 403
    assert browser.get("/office/editions").status_code == 403


@pytest.mark.parametrize("tail", ["", "/people", "/schedule", "/edit", "/cancel", "/meetings/new"])
def test_an_unknown_edition_is_not_found(officer: Any, tail: str) -> None:
    assert officer.get(f"/office/editions/NOPE-2026-1{tail}").status_code == 404


# --- cost ---


def test_pages_ask_the_same_for_any_number_of_people(officer: Any, app: Any, queries: Any) -> None:
    def asked_for(address: str) -> int:
        with queries(at_most=25) as asked:
            officer.get(address)
        # The office itself is read once in two seconds, whoever asks.
        return sum("FROM office " not in f"{statement} " for statement in asked.statements)

    with opened(app):
        edition = arrange.edition(capacity=60)
        arrange.fill(edition, 3)
    addresses = ("/office/editions", edition.office, f"{edition.office}/people", f"{edition.office}/schedule")
    officer.get(edition.office)
    before = {address: asked_for(address) for address in addresses}
    with opened(app):
        arrange.fill(edition, 40, prefix="more")
        for _number in range(10):
            arrange.edition()
    assert {address: asked_for(address) for address in addresses} == before
