"""Gathers what a certificate will say for good: the course, the edition, its days, the issuer, the project."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from sqlalchemy import select

from lms.certificates.rules import CertificateFacts, Form, Kind, Mark, Module
from lms.courses.models import Course, Edition, Meeting, Venue
from lms.courses.queries.lists import programme_of
from lms.courses.rules import teaching_hour_of
from lms.foundation import clock
from lms.foundation.storage import db
from lms.people.office import OfficeFacts
from lms.projects.models import Project

_MARKS = (
    ("fe", "Fundusze Europejskie dla Rozwoju Społecznego", "European Funds for Social Development"),
    ("rp", "Rzeczpospolita Polska", "Republic of Poland"),
    ("eu", "Unia Europejska", "European Union"),
    ("region", "Samorząd Województwa", "Regional government"),
)

CLOCK_HOUR = 60  # minutes


def of_edition(edition_id: int, office: OfficeFacts, *, issued_on: date) -> CertificateFacts:
    """The facts that all certificates of an edition share; number, code and holder are still empty."""
    edition, course, project = db.session.execute(
        select(Edition, Course, Project)
        .join(Course, Course.id == Edition.course_id)
        .outerjoin(Project, Project.id == Edition.project_id)
        .where(Edition.id == edition_id)
    ).one()
    meetings = db.session.execute(
        select(Meeting.starts_at, Meeting.ends_at, Meeting.break_minutes, Meeting.link, Venue.town)
        .outerjoin(Venue, Venue.id == Meeting.venue_id)
        .where(Meeting.edition_id == edition_id, Meeting.is_cancelled.is_(False))
        .order_by(Meeting.starts_at)
    ).all()
    days = [clock.local(m.starts_at).date() for m in meetings]
    minutes = teaching_hour_of(
        edition.teaching_hour_minutes,
        course.teaching_hour_minutes,
        office.teaching_hour_minutes,
        course.is_statutory,
    )
    if course.hours:
        hours = Decimal(course.hours)
    else:
        # what was held is said in hours of the clock while the programme says nothing
        minutes = minutes or CLOCK_HOUR
        hours = _hours(meetings, minutes)
    towns = list(dict.fromkeys(m.town for m in meetings if m.town))
    return CertificateFacts(
        number="",
        check_code="",
        check_url="",
        kind=Kind.PARTICIPATION,
        holder_name="",
        course_title_pl=course.title_pl,
        course_title_en=course.title_en,
        edition_number=f"{edition.number}/{edition.year}",
        first_day=min(days),
        last_day=max(days),
        place=", ".join(towns),
        form=_form(meetings),
        hours_teaching=hours,
        minutes_per_hour=minutes,
        programme=tuple(
            Module(m.title_pl, m.title_en, _hours_of(m.hours)) for m in programme_of(course.programme)
        ),
        issuer_name_pl=office.name_pl,
        issuer_name_en=office.name_en,
        issuer_address=office.address,
        project_title_pl=project.title_pl if project else "",
        project_title_en=project.title_en if project else "",
        project_number=(project.number or "") if project else "",
        signatory_name=office.signatory_name,
        signatory_title_pl=office.signatory_title_pl,
        signatory_title_en=office.signatory_title_en,
        issued_on=issued_on,
        issued_in=office.place_of_issue,
        marks=_marks(office),
    )


def _hours_of(text: str) -> Decimal | None:
    """Hours of a module as the office typed them; None when they are no number."""
    try:
        return Decimal(text.replace(",", ".")) if text else None
    except InvalidOperation:
        return None


def _form(meetings: Any) -> Form:
    online = [bool(m.link) and not m.town for m in meetings]
    return Form.ONLINE if all(online) else Form.HYBRID if any(online) else Form.ON_SITE


def _hours(meetings: Any, minutes: int) -> Decimal:
    net = sum((m.ends_at - m.starts_at).total_seconds() / 60 - m.break_minutes for m in meetings)
    return (Decimal(int(net)) / Decimal(minutes)).quantize(Decimal("0.1"))


def _marks(office: OfficeFacts) -> tuple[Mark, ...]:
    given = {place: (fingerprint, alt_pl, alt_en) for place, fingerprint, alt_pl, alt_en in office.marks}
    return tuple(
        Mark(
            name_pl=given[place][1] if place in given else name_pl,
            name_en=given[place][2] if place in given else name_en,
            image=given[place][0] if place in given else "",
            is_eu=place == "eu",
        )
        for place, name_pl, name_en in _MARKS
    )
