"""Editions of the demo: people apply, come or stay away, get certificates; some are assessed."""

from __future__ import annotations

from datetime import datetime, timedelta

from flask import current_app
from sqlalchemy import func, select

from lms.attendance import operations as attendance
from lms.attendance.operations.marks import WantedMark
from lms.attendance.rules import Mark, MarkKind
from lms.certificates import operations as certificates
from lms.courses import operations as courses
from lms.courses.models import Course, Meeting
from lms.courses.operations.editions import EditionPlan
from lms.courses.operations.meetings import MeetingPlan
from lms.courses.rules import is_statutory
from lms.demo import plan
from lms.demo.region import Region
from lms.enrolment import operations as seats
from lms.enrolment.models import Enrolment
from lms.enrolment.rules import EnrolmentState
from lms.foundation.storage import db
from lms.people.office import office
from lms.projects import operations as projects
from lms.projects.models import Participation, Support


def course_facts() -> tuple[plan.CourseFacts, ...]:
    columns = (Course.code, Course.form, Course.days, Course.group_max, Course.institution_limit, Course.kind)
    length = (Course.hours, Course.teaching_hour_minutes)
    rows = db.session.execute(select(*columns, *length).order_by(Course.id))
    return tuple(
        plan.CourseFacts(
            r.code,
            r.form,
            r.days or 1,
            r.group_max or 20,
            r.institution_limit,
            is_statutory(r.kind),
            r.hours,
            r.teaching_hour_minutes,
        )
        for r in rows
    )


def hold_edition(region: Region, planned: plan.PlannedEdition) -> None:
    by = region.officer_id
    made = min(planned.enrol_from_at - timedelta(days=7), region.now)
    course_id = db.session.scalars(select(Course.id).where(Course.code == planned.course_code)).one()
    edition = courses.create_edition(
        course_id,
        EditionPlan(planned.enrol_from_at, planned.enrol_until_at, contact_email="szkolenia@demo.example"),
        project_id=region.project_id,
        year=planned.meetings[0].starts_at.year,
        is_demo=True,
        by=by,
        now=made,
    )
    seats.open_seat_book(
        edition.edition_id,
        capacity=planned.capacity,
        waiting_capacity=planned.waiting_capacity,
        institution_limit=planned.institution_limit,
    )
    for meeting in planned.meetings:
        courses.add_meeting(
            edition.edition_id,
            MeetingPlan(
                meeting.starts_at,
                meeting.ends_at,
                meeting.break_minutes,
                venue_id=None if meeting.venue is None else region.venues[meeting.venue],
                link="" if meeting.venue is not None else "https://spotkania.demo.example/sala",
                trainer_id=region.trainers[planned.trainer],
            ),
            by=by,
            now=made,
        )
    if planned.stage == plan.DRAFT:
        return
    courses.publish_edition(edition.edition_id, capacity=planned.capacity, by=by, now=made)
    _apply(region, planned, edition.edition_id)
    if planned.stage == plan.CANCELLED:
        reason = "DEMO: za mało zgłoszeń"
        called_off = min(region.now, planned.meetings[0].starts_at - timedelta(days=2))
        courses.cancel_edition_state(edition.edition_id, reason=reason, by=by, now=called_off)
        seats.cancel_enrolments(edition.edition_id, reason=reason, by=by, now=called_off)
        return
    _teach(region, planned, edition.edition_id)


def _apply(region: Region, planned: plan.PlannedEdition, edition_id: int) -> None:
    if not planned.demand:
        return
    opens, closes = planned.enrol_from_at, min(planned.enrol_until_at, region.now)

    def is_busy(person_id: int) -> bool:
        return plan.overlap(planned.meetings, region.booked.get(person_id, ()))

    crowd = region.dice.sample(region.staff[1:], len(region.staff) - 1)
    who = sorted(crowd, key=is_busy)[: planned.demand]  # the busy come only where the region has nobody else
    worker = region.staff[0]
    is_free = not is_busy(worker)  # their calendar is what a visitor looks at first
    is_history = planned.stage == plan.RUNNING or (planned.stage == plan.PAST and region.dice.random() < 0.3)
    if is_history and is_free:
        who[len(who) // 2] = worker  # the worker of the demo has a history …
    elif planned.stage == plan.OPEN and is_free and not region.has_next:
        region.has_next = True  # … a next meeting, a colleague at it …
        who[:2] = [worker, *sorted(region.colleagues.get(region.home, ()), key=is_busy)[:1]]
    elif planned.stage == plan.FULL and is_free and not region.has_queue:
        region.has_queue = True  # … and waits for a seat
        who.append(worker)
    step = (closes - opens - timedelta(minutes=5)) / (len(who) + 1)
    taken = []
    for number, person_id in enumerate(dict.fromkeys(who), start=1):
        at = opens + step * number
        applied = seats.apply_for_seat(edition_id, person_id, by=None, now=at)
        if applied.ref:
            taken.append(applied.ref)
            region.booked.setdefault(person_id, []).extend(planned.meetings)
    if planned.stage in (plan.FULL, plan.OPEN, plan.PAST) and len(taken) > 4:
        ref = taken[2]
        enrolment_id = db.session.scalars(select(Enrolment.id).where(Enrolment.ref == ref)).one()
        seats.withdraw(enrolment_id, reason="", by=None, now=closes - timedelta(minutes=2))


def _teach(region: Region, planned: plan.PlannedEdition, edition_id: int) -> None:
    by = region.officer_id
    meetings = db.session.execute(
        select(Meeting.id, Meeting.starts_at, Meeting.ends_at)
        .where(Meeting.edition_id == edition_id)
        .order_by(Meeting.starts_at)
    ).all()
    seated = db.session.scalars(
        select(Enrolment.ref)
        .where(Enrolment.edition_id == edition_id, Enrolment.state == EnrolmentState.SEATED)
        .order_by(Enrolment.arrival)
    ).all()
    over = [m for m in meetings if m.ends_at < region.now]
    for meeting in over:
        wanted = [WantedMark(ref, _mark(region, meeting.starts_at, meeting.ends_at)) for ref in seated]
        done_at = meeting.ends_at + timedelta(minutes=10)
        attendance.save_marks(meeting.id, wanted, by=by, now=done_at)
        if meeting.ends_at < region.now - timedelta(days=1) or len(over) < len(meetings):
            attendance.close_register(meeting.id, by=by, now=done_at + timedelta(minutes=5))
    if over and len(over) == len(meetings) and planned.stage == plan.PAST:
        base_url = current_app.config["LMS"].base_url
        issued = over[-1].ends_at + timedelta(days=2)
        if issued < region.now:
            certificates.issue_certificates(edition_id, office(), base_url, by=by, now=issued)


def _mark(region: Region, starts: datetime, ends: datetime) -> Mark:
    chance = region.dice.random()
    if chance < 0.88:
        return Mark(MarkKind.PRESENT)
    if chance < 0.92:
        return Mark(MarkKind.LATE, from_at=starts + timedelta(minutes=5 * region.dice.randrange(2, 10)))
    if chance < 0.95:
        return Mark(MarkKind.LEFT, until_at=ends - timedelta(minutes=15 * region.dice.randrange(2, 8)))
    return Mark(MarkKind.ABSENT)


def assessments(region: Region) -> None:
    """Some who ended their part long ago were assessed, so that EECR03 and the exits have something true to show."""
    query = (
        select(Participation.id, func.max(Support.began_on).label("last_on"))
        .join(Support, Support.participation_id == Participation.id)
        .group_by(Participation.id)
        .having(func.max(Support.began_on) < region.today - timedelta(days=200))
        .order_by(Participation.id)
    )
    for number, row in enumerate(db.session.execute(query).all()):
        if number % 3:
            continue
        is_assessed = number % 2 == 0
        ended_on = row.last_on + timedelta(days=5)
        if is_assessed:
            projects.record_assessment(
                row.id,
                result="qualified" if number % 4 == 0 else "not_qualified",
                assessed_on=ended_on,
                assessor="Komisja DEMO",
                document=f"Protokół DEMO/{row.id}",
                by=region.officer_id,
                now=region.now,
            )
        projects.end_participation(
            row.id,
            ended_on=ended_on,
            situation="qualification" if is_assessed and number % 4 == 0 else "not_applicable",
            as_planned=True,
            by=region.officer_id,
            now=region.now,
        )
