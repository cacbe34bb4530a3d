"""Papers of attendance: the list to sign, the workbook of an edition."""

from __future__ import annotations

from flask import Response

from lms.attendance import paper, queries, rules
from lms.attendance.paper import GridRow, HistoryRow, SheetFacts
from lms.attendance.queries import EditionAttendance, MeetingView
from lms.attendance.views.room import KEEP, SEE, meeting_of, room
from lms.attendance.wording import completion, said
from lms.courses.rules import town_beside
from lms.enrolment.queries.office import office_edition
from lms.foundation import clock
from lms.foundation.doors import note
from lms.foundation.language import _, current, moment, pick
from lms.foundation.pages import file, not_found
from lms.foundation.sheets import XLSX
from lms.people.office import office
from lms.projects.queries import project_by_id


@room.page("/meetings/<ref>/sheet.pdf", needs=KEEP)
def sheet(ref: str) -> Response:
    """The list to sign, for whoever leads the meeting."""
    return _sheet(meeting_of(ref))


@room.page("/office/editions/<code>/registers/<ref>.pdf", needs=SEE)
def edition_sheet(code: str, ref: str) -> Response:
    """The same list for the office and the auditor."""
    meeting = queries.meeting_by_ref(ref, trainer_id=None)
    if meeting is None or meeting.edition_code != code:
        raise not_found()
    return _sheet(meeting)


def _sheet(meeting: MeetingView) -> Response:
    people = queries.people_of_meeting(meeting.id, meeting.edition_id)
    edition = office_edition(meeting.edition_code)
    project = project_by_id(meeting.project_id) if meeting.project_id is not None else None
    names = tuple(person.name for person in people)
    marks = rules.marks_on_paper([person.mark for person in people], is_closed=meeting.is_closed)
    town = town_beside(meeting.address, meeting.town)
    place = ", ".join(part for part in (town, meeting.address, meeting.venue, meeting.room) if part)
    facts = SheetFacts(
        title=pick(meeting, "title"),
        edition_code=meeting.edition_code,
        number=meeting.number,
        count=meeting.count,
        topic=pick(meeting, "topic"),
        project=" ".join((project.number or "", pick(project, "title"))).strip() if project else "",
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=place or _("online"),
        trainer=meeting.trainer,
        organiser=office().name,
        people=names,
        empty=max(0, edition.capacity - len(names)) if edition is not None else 0,
        signs=paper.signs_of(office().marks, queries.mark_pictures(), current()),
        marks=tuple(said(mark) for mark in marks.marks),
        present=marks.present,
        closed=_closed(meeting),
    )
    name = f"{meeting.edition_code}-{clock.local(meeting.starts_at).date().isoformat()}.pdf"
    body = paper.draw_sheet(facts, current())
    note("register.print", "meeting", meeting.id)
    return file(body, name=name, kind="application/pdf")


def _closed(meeting: MeetingView) -> str:
    if not meeting.is_closed:
        return ""
    when = moment(meeting.closed_at)
    if not meeting.closed_by:
        return _("closed: %(when)s", when=when)
    return _("closed: %(when)s, %(name)s", when=when, name=meeting.closed_by)


@room.page("/office/editions/<code>/registers.xlsx", needs=SEE)
def edition_workbook(code: str) -> Response:
    """Marks, minutes and completion of everybody, and every mark ever recorded."""
    row = office_edition(code)
    found = queries.edition_attendance(row.id) if row is not None else None
    if found is None:
        raise not_found()
    body = paper.edition_workbook(
        found.edition_code,
        [(meeting.starts_at, meeting.ends_at) for meeting in found.meetings],
        _grid(found),
        _history(found.edition_id),
        current(),
        teaching_hour_minutes=found.teaching_hour_minutes,
        made_at=clock.now(),
    )
    note("register.export", "edition", found.edition_id)
    return file(body, name=f"{code}-registers.xlsx", kind=XLSX)


def _grid(found: EditionAttendance) -> list[GridRow]:
    return [
        GridRow(
            name=person.name,
            institution=person.institution,
            has_seat=person.has_seat,
            marks=tuple(said(mark) for mark in person.marks),
            facts=person.facts,
            result=completion(person.completion) if person.has_seat else "",
        )
        for person in found.people
    ]


def _history(edition_id: int) -> list[HistoryRow]:
    return [
        HistoryRow(
            meeting_at=row.starts_at,
            name=row.name,
            institution=row.institution,
            mark=said(row.mark),
            minutes=row.minutes,
            recorded_at=row.recorded_at,
            recorded_by=row.recorded_by,
            replaced_at=row.replaced_at,
            reason=row.reason,
        )
        for row in queries.history_of_edition(edition_id)
    ]
