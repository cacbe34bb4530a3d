"""The catalogue, courses, editions and their calendars as everybody sees them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from icalendar import Calendar

from lms.courses import operations as courses
from lms.courses import queries as catalogue
from lms.foundation import clock
from lms.foundation.storage import db
from lms.people.models import Person
from tests.enrolment import arrange
from tests.enrolment.arrange import OFFICER, english, opened
from tests.harness.html import words

TITLE = "Motivational interviewing in social work with families"
HOSTILE = "<script>alert(1)</script> & \"'>"


@pytest.fixture
def visitor(cast: Any, client: Any) -> Any:
    return english(client)


@pytest.mark.both
def test_the_catalogue_lists_coming_editions_by_month(visitor: Any, app: Any) -> None:
    with opened(app):
        near = arrange.edition(course="DM16", starts_in=timedelta(days=20))
        far = arrange.edition(course="IK24", starts_in=timedelta(days=60))
    page = visitor.get("/courses")
    assert page.status_code == 200
    text = visitor.page.text
    assert text.index(TITLE) < text.index("Crisis intervention")
    months = [h.text for h in visitor.page.all("h2")]
    assert near.starts_at.strftime("%B %Y") in months
    assert far.starts_at.strftime("%B %Y") in months
    assert "2 dates until the end of" in visitor.page
    assert "Gniezno" in visitor.page
    assert "2 free seats of 2" in visitor.page


def test_the_start_of_the_site_is_the_catalogue(visitor: Any, app: Any) -> None:
    with opened(app):
        arrange.edition()
    visitor.get("/")
    assert TITLE in visitor.page


def test_an_empty_catalogue_says_what_to_do(visitor: Any) -> None:
    visitor.get("/courses")
    assert "There are no dates now" in visitor.page
    assert "Courses without a date yet" in visitor.page


@pytest.mark.parametrize(
    ("query", "is_found"),
    [
        ("motivational", True),
        ("MOTIVATIONAL families", True),
        ("dialog motywujacy", True),
        ("rodzina", True),
        ("praca z rodzinami", True),
        ("rodziny", True),
        ("rodzina osoby starsze", False),
        ("gniezno", True),
        ("ucząc tomasz", True),
        ("uczac", True),
        ("crisis", False),
        ("%", True),
        ("_", True),
        ("kraków", False),
    ],
)
def test_words_are_looked_for_in_titles_towns_and_trainers(
    visitor: Any, app: Any, query: str, is_found: bool
) -> None:
    with opened(app):
        arrange.edition()
    visitor.get("/courses", query_string={"q": query})
    assert ("2 free seats of 2" in visitor.page) is is_found


def test_a_search_without_a_date_names_the_courses_that_fit(visitor: Any) -> None:
    visitor.get("/courses")
    visitor.submit("Search", q="crisis intervention")
    assert "No date fits this search" in visitor.page
    assert "their next date is not set yet" in visitor.page
    visitor.click("Crisis intervention")
    assert visitor.page.h1 == "Crisis intervention"
    assert "No date is set yet." in visitor.page


def test_days_the_wrong_way_round_are_told_at_the_field(visitor: Any, app: Any) -> None:
    with opened(app):
        arrange.edition()
    visitor.get("/courses", query_string={"from": "2031-03-02", "to": "2031-03-01"})
    assert "“to” is earlier than “from”" in visitor.page
    assert "Try fewer words" not in visitor.page
    fields = [field for field in visitor.page.all("input") if field.get("type") == "date"]
    assert {field.get("name") for field in fields if field.get("aria-invalid")} == {"to"}
    visitor.get("/courses", query_string={"from": "2031-03-01", "to": "2031-03-01"})
    assert "is earlier than" not in visitor.page


def test_filters_narrow_the_list_and_show_what_each_would_leave(visitor: Any, app: Any) -> None:
    with opened(app):
        arrange.edition(course="DM16", town="Gniezno", capacity=1)
        arrange.edition(course="IK24", town="Konin")
        online = arrange.edition(course="USAM8", is_online=True)
        full = arrange.edition(course="IK24", town="Konin", capacity=1)
        arrange.fill(full, 2)
    visitor.get("/courses")
    form = visitor.form("w-filters")
    assert set(form.fields) >= {"area", "form", "place", "from", "to", "free"}
    visitor.submit("w-filters", place=["Konin"])
    assert "2 dates fit." in visitor.page
    visitor.submit("w-filters", place=["Konin"], free=True)
    assert "1 date fits." in visitor.page
    assert "waiting list" not in visitor.page.text.split("Crisis")[-1]
    visitor.get("/courses")
    visitor.submit("w-filters", form=["online"])
    assert "1 date fits." in visitor.page
    assert (
        visitor.click(f"Supporting young people leaving care, {_run(app, online)}, online").request.path
        == online.page
    )
    visitor.get("/courses", query_string={"area": "FAM"})
    assert "1 date fits." in visitor.page
    visitor.click("Clear search and filters")
    assert "fit." not in visitor.page


def _run(app: Any, edition: arrange.Arranged) -> str:
    from lms.enrolment.wording import days
    from lms.foundation.language import speaking

    last = edition.starts_at + timedelta(days=len(edition.meetings) - 1)
    with app.app_context(), speaking("en"):
        return days.run_of(clock.local(edition.starts_at).date(), clock.local(last).date())


def test_dates_narrow_the_list(visitor: Any, app: Any) -> None:
    with opened(app):
        near = arrange.edition(course="DM16", starts_in=timedelta(days=20))
        arrange.edition(course="IK24", starts_in=timedelta(days=60))
    until = clock.local(near.starts_at).date() + timedelta(days=3)
    visitor.get("/courses", query_string={"to": until.isoformat()})
    assert "1 date fits." in visitor.page
    visitor.get("/courses", query_string={"from": until.isoformat()})
    assert "Crisis intervention" in visitor.page
    assert TITLE not in visitor.page.text.split("Courses without")[0]


@pytest.mark.parametrize(
    "query",
    [
        "?page=999",
        "?page=-1",
        "?page=x",
        "?from=2026-02-31",
        "?area=NOPE&form=NOPE",
        "?place=%00",
        "?free=maybe",
    ],
)
def test_a_broken_address_still_shows_the_list(visitor: Any, app: Any, query: str) -> None:
    with opened(app):
        arrange.edition()
    assert visitor.get(f"/courses{query}").status_code == 200


def test_a_long_list_comes_in_pages_and_keeps_its_filters(visitor: Any, app: Any) -> None:
    with opened(app):
        for number in range(27):
            arrange.edition(days=1, starts_in=timedelta(days=20 + number))
    visitor.get("/courses?q=motivational")
    assert "Page 1 of 2" in visitor.page
    visitor.click("Next")
    assert "Page 2 of 2" in visitor.page
    assert len(visitor.page.all("article")) == 3
    assert visitor.last.request.args["q"] == "motivational"


@pytest.mark.parametrize("address", ["/editions/{code}", "/editions/{code}.ics"])
def test_a_draft_is_not_found(visitor: Any, app: Any, address: str) -> None:
    with opened(app):
        draft = arrange.edition(is_published=False)
    assert visitor.get(address.format(code=draft.code)).status_code == 404
    assert visitor.get(address.format(code="NOPE-2026-1")).status_code == 404


def test_a_draft_called_off_stays_unknown_a_published_edition_says_so(visitor: Any, app: Any) -> None:
    with opened(app):
        draft, known = arrange.edition(is_published=False), arrange.edition()
        for edition in (draft, known):
            courses.cancel_edition_state(edition.id, reason="flood", by=OFFICER, now=clock.now())
    assert visitor.get(draft.page).status_code == 404
    visitor.get(known.page)
    assert "This date was called off." in visitor.page
    assert "Sign up" not in visitor.page
    assert "flood" not in visitor.page
    visitor.get("/courses")
    assert "2 free seats" not in visitor.page


def test_an_edition_says_when_where_for_whom_and_how_to_get_in(visitor: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(
            contact_name="Anna Kubiak", contact_email="anna@office.example", note_en="Bring a case."
        )
    visitor.get(edition.page)
    assert visitor.page.h1 == TITLE
    for said in (
        "Sala ratuszowa, 2, Rynek 1, Gniezno",
        "A lift, a ramp.",
        "Tomasz Uczący",
        "social worker",
        "of attendance",
        "2 free seats of 2",
        "You know at once",
        "Bring a case.",
        "anna@office.example",
    ):
        assert said in visitor.page, said
    answer = visitor.click("Sign up", follow=False)
    assert answer.status_code == 302
    assert "/sign-in" in answer.headers["Location"]


def test_the_link_of_an_online_meeting_is_for_people_with_a_seat_only(cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(is_online=True, course="USAM8")
        arrange.apply(edition, cast.worker.person_id)
    stranger, worker = english(cast.stranger.browser()), english(cast.worker.browser())
    stranger.get(edition.page)
    assert "the link is for people with a seat" in stranger.page
    assert arrange.LINK not in stranger.last.text
    assert arrange.LINK not in stranger.get(f"{edition.page}.ics").text
    worker.get(edition.page)
    assert arrange.LINK in worker.last.text


def test_a_full_edition_shows_the_queue_and_other_dates(visitor: Any, app: Any) -> None:
    with opened(app):
        full, free = arrange.edition(capacity=1), arrange.edition(starts_in=timedelta(days=40))
        arrange.fill(full, 3)
    visitor.get(full.page)
    assert "You cannot take a seat now" in visitor.page
    assert "The only seat is taken. On the waiting list you will be number 3." in visitor.page
    assert "Choose another date" in visitor.page
    assert any(a.get("href") == free.page for a in visitor.page.all("a"))


def test_free_seats_are_counted_where_they_can_be_taken_now(visitor: Any, app: Any) -> None:
    with opened(app):
        arrange.edition()
        later = arrange.edition(course="IK24", opens_in=timedelta(days=3))
    visitor.get("/courses")
    assert "2 dates until the end of" in visitor.page
    assert "1 with free seats." in visitor.page
    visitor.get("/courses?free=1")
    assert "1 date fits." in visitor.page
    assert not any(a.get("href") == later.page for a in visitor.page.all("a"))


def test_another_date_whose_enrolment_opens_later_says_so_instead_of_free_seats(
    visitor: Any, app: Any
) -> None:
    with opened(app):
        full = arrange.edition(capacity=1)
        later = arrange.edition(opens_in=timedelta(days=3), starts_in=timedelta(days=40))
        arrange.fill(full, 1)
    visitor.get(full.page)
    (other,) = [words(line) for line in visitor.page.all("li") if later_link(line, later.page)]
    assert "enrol from" in other
    assert "free seats" not in other


def later_link(line: Any, address: str) -> bool:
    return any(a.get("href") == address for a in line.iter() if a.get("href"))


def test_an_edition_that_is_over_says_nothing_of_free_seats(visitor: Any, app: Any) -> None:
    with opened(app):
        over = arrange.edition(now=clock.now() - timedelta(days=60), capacity=2)
    visitor.get(over.page)
    assert "2 free seats of 2" not in visitor.page


def test_an_edition_not_open_yet_says_when(visitor: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(opens_in=timedelta(days=3))
    visitor.get(edition.page)
    assert "Enrolment opens on" in visitor.page
    assert "Sign up" not in visitor.page
    visitor.get("/courses")
    assert "enrol from" in visitor.page


def test_hostile_text_stands_on_the_page_letter_for_letter(visitor: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(note_en=HOSTILE, contact_name=HOSTILE)
        course_id = catalogue.course_id("DM16") or 0
        titles = {"title_pl": HOSTILE, "title_en": HOSTILE, "about_en": HOSTILE}
        courses.change_course(course_id, titles, by=OFFICER, now=clock.now())
        trainer = db.session.get_one(Person, arrange.TRAINER)
        trainer.last_name = HOSTILE
    for address in ("/courses", edition.page):
        visitor.get(address)
        assert HOSTILE in visitor.page
        assert "<script>alert" not in visitor.last.text
    assert HOSTILE in visitor.page.h1
    event = Calendar.from_ical(visitor.get(f"{edition.page}.ics").data).walk("VEVENT")[0]
    assert str(event["SUMMARY"]) == HOSTILE


@pytest.mark.both
def test_a_course_page_lists_its_own_dates(visitor: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
        arrange.edition(course="IK24")
    visitor.get(edition.page)
    visitor.click("All dates of this course")
    assert visitor.page.h1 == TITLE
    assert len(visitor.page.all("article")) == 1
    assert "certificate" in visitor.page.text


def test_a_course_the_office_hides_is_not_found(visitor: Any, app: Any) -> None:
    with opened(app):
        course_id = catalogue.course_id("DM16") or 0
        slug = catalogue.course("DM16").slug
        courses.change_course(course_id, {"is_public": False}, by=OFFICER, now=clock.now())
    assert visitor.get(f"/courses/{slug}").status_code == 404
    assert visitor.get("/courses/no-such-course").status_code == 404


# --- calendars ---


@pytest.mark.both
def test_the_calendar_of_an_edition_holds_each_meeting(visitor: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
    answer = visitor.get(f"{edition.page}.ics?lang=en")
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    events = Calendar.from_ical(answer.data).walk("VEVENT")
    assert [event["DTSTART"].dt for event in events] == [
        edition.starts_at,
        edition.starts_at + timedelta(days=1),
    ]
    assert {str(event["UID"]) for event in events} == {f"{ref}@localhost" for ref in edition.meetings}
    assert str(events[0]["SUMMARY"]) == TITLE
    assert str(events[0]["LOCATION"]) == "Sala ratuszowa, 2, Rynek 1, Gniezno"


def test_an_unchanged_calendar_is_not_sent_again(visitor: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
    first = visitor.get(f"{edition.page}.ics")
    again = visitor.get(f"{edition.page}.ics", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    since = visitor.get(f"{edition.page}.ics", headers={"If-Modified-Since": first.headers["Last-Modified"]})
    assert since.status_code == 304


def test_a_cancelled_edition_takes_its_days_out_of_calendars(visitor: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
        courses.cancel_edition_state(edition.id, reason="flood", by=OFFICER, now=clock.now())
    events = Calendar.from_ical(visitor.get(f"{edition.page}.ics").data).walk("VEVENT")
    assert [(str(event["STATUS"]), event["SEQUENCE"]) for event in events] == [("CANCELLED", 1)] * 2


# --- cost ---


@pytest.mark.parametrize(
    ("address", "at_most"), [("/courses", 3), ("{page}", 5), ("{page}.ics", 1), ("/courses/{slug}", 4)]
)
def test_a_page_asks_the_database_little_however_many_editions_there_are(
    visitor: Any, app: Any, queries: Any, address: str, at_most: int
) -> None:
    with opened(app):
        edition = arrange.edition()
        address = address.format(page=edition.page, slug=catalogue.course("DM16").slug)
        for number in range(12):
            arrange.edition(days=3, starts_in=timedelta(days=30 + number))
    visitor.get(address)
    with queries() as asked:
        visitor.get(address)
    # the office itself is read anew every two seconds, whatever page is asked for
    selects = [s for s in asked.statements if s.startswith("SELECT") and " FROM office" not in s]
    assert len(selects) <= at_most, selects
