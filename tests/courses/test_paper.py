"""Row R25: calendars that other programs read as they were meant. icalendar and vobject are the readers."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import icalendar
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from lms.courses.paper import CalendarEvent, EventStatus, Mailbox, Method, calendar
from lms.foundation.clock import WARSAW
from lms.foundation.wall_clock import Instant, scheduled, weekly
from tests.harness.options import size

OFFICE = Mailbox("Regionalny Ośrodek; „Wzór”, Poznań", "szkolenia@rops.example")
WORKER = Mailbox("Łucja Żółcińska", "lucja.zolcinska@ops.example")
MEETING = CalendarEvent(
    uid="meeting-01hw3k@lms.example",
    sequence=2,
    starts_at=datetime(2026, 12, 9, 8, tzinfo=UTC),
    ends_at=datetime(2026, 12, 9, 15, tzinfo=UTC),
    summary="Dialog motywujący, spotkanie 1; część \\ A",
    modified_at=datetime(2026, 11, 22, 10, 30, tzinfo=UTC),
    location="Kalisz, ul. Modelowa 4",
    url="https://lms.example/editions/DM16-2026-3",
    description="Zabierz: notatnik,\nkubek;\nokulary.",
    attendee=WORKER,
    alarm_minutes=1440,
)

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Cn"]), max_size=200)
POLISH = st.text("aąćęłńóśźż ĄĆĘŁŃÓŚŹŻ,;\\:\n\"'", max_size=300)


def read(body: bytes) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(body).walk("VEVENT"))


def read_by_other(body: bytes) -> list[vobject.base.Component]:
    return list(vobject.readOne(body.decode()).vevent_list)


def one(event: CalendarEvent, method: Method = Method.PUBLISH) -> icalendar.Event:
    return read(calendar([event], method, OFFICE))[0]


@pytest.mark.row("R25")
def test_two_readers_find_in_an_event_what_was_written() -> None:
    body = calendar([MEETING], Method.REQUEST, OFFICE, "Dialog motywujący")
    event, other = read(body)[0], read_by_other(body)[0]

    for found in (
        (event["UID"], event["SUMMARY"], event["LOCATION"], event["DESCRIPTION"], event["URL"]),
        (
            other.uid.value,
            other.summary.value,
            other.location.value,
            other.description.value,
            other.url.value,
        ),
    ):
        assert tuple(map(str, found)) == (
            MEETING.uid,
            MEETING.summary,
            MEETING.location,
            MEETING.description,
            MEETING.url,
        )
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (MEETING.starts_at, MEETING.ends_at)
    assert (other.dtstart.value, other.dtend.value) == (MEETING.starts_at, MEETING.ends_at)
    assert int(event["SEQUENCE"]) == int(other.sequence.value) == 2
    assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt == other.dtstamp.value == MEETING.modified_at
    assert str(event["ORGANIZER"]) == other.organizer.value == "mailto:szkolenia@rops.example"
    assert event["ORGANIZER"].params["CN"] == "Regionalny Ośrodek; „Wzór”, Poznań"
    assert str(event["ATTENDEE"]) == other.attendee.value == "mailto:lucja.zolcinska@ops.example"
    alarm = event.walk("VALARM")[0]
    assert alarm["TRIGGER"].dt == other.valarm.trigger.value == -timedelta(days=1)


@pytest.mark.row("R25")
@settings(max_examples=size(100, 500), deadline=None)
@given(
    meetings=st.lists(
        st.tuples(
            st.dates(date(2026, 9, 1), date(2028, 12, 31)),
            st.times(),
            st.integers(1, 960),
            st.integers(0, 50),
            TEXTS,
        ),
        min_size=1,
        max_size=6,
    )
)
def test_random_schedules_have_the_same_instants_in_both_readers(
    meetings: list[tuple[date, time, int, int, str]],
) -> None:
    events = []
    for number, (day, hour, minutes, sequence, text) in enumerate(meetings):
        starts_at = scheduled(day, hour.replace(microsecond=0)).astimezone(WARSAW)
        events.append(
            CalendarEvent(
                uid=f"{number}@lms.example",
                sequence=sequence,
                starts_at=starts_at,
                ends_at=starts_at.astimezone(UTC) + timedelta(minutes=minutes),
                summary=text,
                modified_at=starts_at,
            )
        )
    body = calendar(events, Method.PUBLISH, None, "Kalendarz")

    meant = [(event.uid, event.starts_at, event.ends_at, event.sequence) for event in events]
    assert [(str(e["UID"]), e["DTSTART"].dt, e["DTEND"].dt, int(e["SEQUENCE"])) for e in read(body)] == meant
    assert [
        (e.uid.value, e.dtstart.value, e.dtend.value, int(e.sequence.value)) for e in read_by_other(body)
    ] == meant


@pytest.mark.row("R25")
@pytest.mark.parametrize(
    "change", [date(2026, 10, 25), date(2027, 3, 28), date(2027, 10, 31), date(2028, 3, 26)]
)
def test_in_the_weeks_of_a_clock_change_9_00_is_9_00_in_both_readers(change: date) -> None:
    days = weekly(change - timedelta(days=3), time(9), 7, every_days=1)
    events = [
        replace(MEETING, uid=str(number), starts_at=day.at, ends_at=day.at + timedelta(hours=7))
        for number, day in enumerate(days)
        if isinstance(day, Instant)
    ]
    body = calendar(events, Method.PUBLISH, OFFICE)

    for found in (
        [event["DTSTART"].dt for event in read(body)],
        [event.dtstart.value for event in read_by_other(body)],
    ):
        assert [at.astimezone(WARSAW).time() for at in found] == [time(9)] * 7


@pytest.mark.row("R25")
@given(text=POLISH)
def test_lines_are_at_most_75_octets_and_no_letter_is_split(text: str) -> None:
    body = calendar(
        [replace(MEETING, description=text, summary=text[:80])], Method.PUBLISH, OFFICE, text[:60]
    )

    assert b"\n" not in body.replace(b"\r\n", b"")
    assert body.endswith(b"END:VCALENDAR\r\n")
    for line in body.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()


@given(text=TEXTS | POLISH)
def test_any_text_comes_back_letter_for_letter(text: str) -> None:
    event = one(replace(MEETING, description=text))

    assert str(event.get("DESCRIPTION", "")) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    "forged",
    [
        "x\r\nSTATUS:CANCELLED",
        "x\nEND:VEVENT\nBEGIN:VEVENT",
        "x\rATTENDEE:mailto:a@b.pl",
        "x\u2028UID:1",
        "x\x85UID:1",
        "x\0\x0bUID:1",
    ],
)
@pytest.mark.parametrize("field", ["uid", "summary", "location", "url", "description"])
def test_nothing_typed_can_begin_a_line_of_its_own(field: str, forged: str) -> None:
    body = calendar([replace(MEETING, **{field: forged})], Method.REQUEST, OFFICE, forged)
    names = [
        line.partition(":")[0].partition(";")[0] for line in body.decode().splitlines() if line[0] != " "
    ]

    assert names.count("UID") == names.count("STATUS") == names.count("ATTENDEE") == 1
    assert names.count("BEGIN") == names.count("END") == 3
    assert str(read(body)[0]["STATUS"]) == "CONFIRMED"


def test_nothing_in_a_name_or_address_can_leave_its_quotes() -> None:
    sly = Mailbox('A";X=1:mailto:evil@x.pl\r\nSTATUS:CANCELLED', "a@b.pl\r\nATTENDEE:mailto:c@d.pl")
    event = read(calendar([replace(MEETING, attendee=sly)], Method.REQUEST, sly))[0]

    assert str(event["STATUS"]) == "CONFIRMED"
    assert "X" not in event["ATTENDEE"].params
    assert str(event["ATTENDEE"]).count("mailto:") <= 2
    assert str(event["ATTENDEE"]).startswith("mailto:a@b.pl")


@pytest.mark.row("R25")
def test_a_moved_meeting_keeps_its_uid_and_grows_in_sequence() -> None:
    moved = replace(
        MEETING,
        sequence=3,
        starts_at=MEETING.starts_at + timedelta(days=1),
        ends_at=MEETING.ends_at + timedelta(days=1),
    )

    assert one(moved)["UID"] == one(MEETING)["UID"]
    assert int(one(moved)["SEQUENCE"]) > int(one(MEETING)["SEQUENCE"])


@pytest.mark.row("R25")
def test_a_cancelled_meeting_says_so_and_rings_no_alarm() -> None:
    by_mail = one(replace(MEETING, sequence=3), Method.CANCEL)
    in_feed = one(replace(MEETING, sequence=3, status=EventStatus.CANCELLED))

    for event in (by_mail, in_feed):
        assert str(event["STATUS"]) == "CANCELLED"
        assert not event.walk("VALARM")
    assert b"METHOD:CANCEL\r\n" in calendar([MEETING], Method.CANCEL, OFFICE)


def test_a_published_calendar_names_nobody_who_attends() -> None:
    assert b"lucja" not in calendar([MEETING], Method.PUBLISH, OFFICE)
    assert b"ORGANIZER" not in calendar([MEETING], Method.PUBLISH, None)


def test_an_invitation_is_about_one_event_and_has_both_sides() -> None:
    two = [MEETING, replace(MEETING, uid="other")]

    for events, method, organiser in (
        (two, Method.REQUEST, OFFICE),
        (two, Method.CANCEL, OFFICE),
        ([], Method.REQUEST, OFFICE),
        ([MEETING], Method.REQUEST, None),
        ([replace(MEETING, attendee=None)], Method.REQUEST, OFFICE),
    ):
        with pytest.raises(ValueError, match=r"invitation|request"):
            calendar(events, method, organiser)


def test_naive_times_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="aware"):
        calendar([replace(MEETING, starts_at=MEETING.starts_at.replace(tzinfo=None))], Method.PUBLISH, None)


def test_the_same_facts_give_the_same_bytes() -> None:
    assert calendar([MEETING], Method.PUBLISH, OFFICE) == calendar([MEETING], Method.PUBLISH, OFFICE)


def test_an_empty_calendar_is_a_calendar() -> None:
    assert read(calendar([], Method.PUBLISH, None, "Kalendarz")) == []
