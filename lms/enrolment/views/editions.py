"""The office's list of editions; a new edition, and its form."""

from __future__ import annotations

from typing import Any

from flask import Response, request
from werkzeug.wrappers import Response as BaseResponse

from lms.courses import operations as courses
from lms.courses import queries as catalogue
from lms.courses.forms import differences
from lms.courses.operations import EditionPlan, Stale
from lms.courses.rules import LIVE, LackKind, check_window
from lms.courses.views import keep_typed
from lms.enrolment import operations
from lms.enrolment.forms.plans import EditionForm, NewEditionForm, typed_edition
from lms.enrolment.forms.searches import edition_wish_of
from lms.enrolment.queries import office
from lms.enrolment.rules import Refusal, Refused
from lms.enrolment.views.room import room
from lms.enrolment.views.workspace import MANAGE, SEE, edition_of, phase_of, say_moved_up
from lms.enrolment.wording import days
from lms.enrolment.wording.decisions import below_taken, limit_below_taken
from lms.enrolment.wording.states import STAGES, phase_tag
from lms.foundation import clock
from lms.foundation.doors import actor, places
from lms.foundation.language import _, pick
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.foundation.paging import page_of


@room.page("/office/editions", needs=SEE)
def editions() -> Response:
    """What is being prepared, what runs, what has seats?"""
    wish = edition_wish_of(request.args)
    now = clock.now()
    everything = office.EditionWish()
    mine = places()
    page = page_of(
        office.editions(wish, now, mine),
        among=None if wish == everything else office.editions(everything, now, mine),
    )
    return render(
        "enrolment/editions.html",
        page=page,
        wish=wish,
        leaves={row.code: days.leaf_of(row.first_on, row.last_on, has_year=True) for row in page.rows},
        tags={row.code: phase_tag(phase_of(row)) for row in page.rows},
        stages=[(stage, str(name)) for stage, name in STAGES.items()],
        areas=[(area.code, pick(area, "name").split(" (")[0]) for area in catalogue.areas()],
        may_manage=MANAGE in actor.permissions,
    )


@room.form("/office/courses/<code>/editions/new", needs=MANAGE)
def new_edition(code: str) -> Response | BaseResponse:
    """A new edition of a course: its places and its window; days come next."""
    course = catalogue.course(code)
    if course is None:
        raise not_found()
    now = clock.now()
    projects = catalogue.projects()
    form = NewEditionForm(
        data={
            "year": clock.local(now).year,
            "capacity": course.group_max,
            "institution_limit": course.institution_limit,
            "project": projects[0].code if len(projects) == 1 else None,
        }
    )
    form.offer([(project.code, f"{project.code}: {pick(project, 'title')}"[:120]) for project in projects])
    if form.is_sent():
        project_id = next((project.id for project in projects if project.code == form.project.data), None)
        if not actor.covers(MANAGE, project_id, course.area_code):
            form.refuse(
                "project", _("Your role is not held for this project and area. Choose another project.")
            )
            return render("enrolment/new_edition.html", status=422, form=form, course=course)
        made = courses.create_edition(
            course.id,
            EditionPlan(**form.plan()),
            project_id=project_id,
            year=form.year.data,
            by=actor.account_id,
            now=now,
        )
        operations.open_seat_book(made.edition_id, **form.places())
        say(_("The edition is a draft now. Add its meetings, then publish it."))
        return redirect_to("enrolment.office_edition", code=made.code)
    return render(
        "enrolment/new_edition.html", status=422 if form.has_faults else 200, form=form, course=course
    )


@room.form("/office/editions/<code>/edit", needs=MANAGE)
def edit_edition(code: str) -> Response | BaseResponse:
    """Places, window of enrolment, contact of an edition."""
    row = edition_of(code)
    form = EditionForm(data=typed_edition(row) | {"version": row.version})
    differing: list[tuple[str, str, str]] = []
    is_stale = False
    if form.is_sent() and not _refuse_window(form, row):
        done = _save(form, row)
        if isinstance(done, Stale):
            is_stale, differing = True, differences(form, typed_edition(row))
            keep_typed(form, done.version)
        elif done is not None:
            return done
    return render(
        "enrolment/edit_edition.html",
        status=409 if is_stale else 422 if form.has_faults else 200,
        form=form,
        row=row,
        differing=differing,
        is_stale=is_stale,
    )


def _refuse_window(form: EditionForm, row: Any) -> bool:
    """What others plan by must stay complete, said beside the field."""
    if row.state not in LIVE:
        return False
    said = {
        LackKind.ENROL_FROM: ("from_on", _("The edition is published, so enrolment needs a beginning.")),
        LackKind.ENROL_UNTIL: ("until_on", _("The edition is published, so enrolment needs an end.")),
        LackKind.ENROL_ORDER: ("until_on", _("Enrolment ends before it begins. Check both dates.")),
        LackKind.ENROL_TOO_LATE: ("until_on", _("Enrolment must end before the first meeting begins.")),
    }
    for lack in check_window(form.enrol_from_at, form.enrol_until_at, row.first_start_at):
        form.refuse(*said[lack])
    return form.has_faults


def _save(form: EditionForm, row: Any) -> Stale | BaseResponse | None:
    """Save places and plan together; None when the places were refused, with words beside the field."""
    now, by = clock.now(), actor.account_id
    done = courses.change_edition(row.id, form.plan(), version=form.version.data, by=by, now=now)
    if isinstance(done, Stale):
        return done
    places = operations.change_places(row.id, **form.places(), by=by, now=now)
    if isinstance(places, Refused):
        if places.reason is Refusal.BELOW_TAKEN:
            form.refuse("capacity", below_taken(row.taken))
        else:
            form.refuse("institution_limit", limit_below_taken(office.most_of_one_institution(row.id)))
        return None
    say(_("The changes are saved."))
    say_moved_up(len(places.promoted))
    return redirect_to("enrolment.office_edition", code=row.code)
