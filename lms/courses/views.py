"""The office's pages of the catalogue: courses and venues."""

from __future__ import annotations

from typing import Any

from flask import Response
from werkzeug.wrappers import Response as BaseResponse

from lms.courses import operations, queries
from lms.courses.forms import CourseForm, NewCourseForm, VenueForm, differences, typed_course
from lms.courses.operations import CodeTaken, NewCourse, NewVenue, Stale
from lms.courses.queries import CourseWish
from lms.courses.rules import town_beside
from lms.courses.wording import COURSE_KINDS, FORMS
from lms.foundation import clock
from lms.foundation.doors import Room, actor
from lms.foundation.language import _, pick
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.foundation.paging import asked, cut, page_of

room = Room("courses", __name__)
room.app_template_global("town_beside")(town_beside)


@room.page("/office/courses", needs="editions.see")
def courses() -> Response:
    """Which courses do we have, and which of them do people see?"""
    wish = CourseWish(q=asked(), area=asked("area", 10))
    return render(
        "courses/courses.html",
        page=page_of(
            queries.courses(wish), among=None if wish == CourseWish() else queries.courses(CourseWish())
        ),
        wish=wish,
        areas=[(area.code, pick(area, "name")) for area in queries.areas()],
        forms=FORMS,
        kinds=COURSE_KINDS,
    )


def _offered(form: CourseForm) -> None:
    form.offer(
        [(area.code, pick(area, "name")) for area in queries.areas()],
        [(group.code, pick(group, "name")) for group in queries.target_groups()],
    )


@room.form("/office/courses/new", needs="catalogue.manage")
def new_course() -> Response | BaseResponse:
    form = NewCourseForm(kind="competence", form="stationary", certificate_kind="participation")
    _offered(form)
    if form.is_sent():
        new = NewCourse(code=form.code.data, **form.values())
        done = operations.create_course(new, by=actor.account_id, now=clock.now())
        if not isinstance(done, CodeTaken):
            say(_("The course is in the catalogue."))
            return redirect_to("courses.edit_course", code=new.code)
        form.refuse("code", _("Another course has this code. Choose another."))
    return render("courses/new_course.html", status=422 if form.has_faults else 200, form=form)


@room.form("/office/courses/<code>", needs="catalogue.manage")
def edit_course(code: str) -> Response | BaseResponse:
    """What does the catalogue say of this course?"""
    row = queries.course(code)
    if row is None:
        raise not_found()
    form = CourseForm(data=typed_course(row) | {"version": row.version})
    _offered(form)
    differing: list[tuple[str, str, str]] = []
    status = 200
    if form.is_sent():
        done = operations.change_course(
            row.id, form.values(), version=form.version.data, by=actor.account_id, now=clock.now()
        )
        if not isinstance(done, Stale):
            say(_("The changes are saved.") if done.fields else _("Nothing was changed."))
            return redirect_to("courses.edit_course", code=code)
        status = 409
        differing = differences(form, typed_course(row))
        keep_typed(form, done.version)
    return render(
        "courses/edit_course.html",
        status=422 if form.errors else status,
        form=form,
        row=row,
        differing=differing,
        is_stale=status == 409,
    )


def keep_typed(form: Any, version: int) -> None:
    """The next sending of this form counts from what stands now: its reader has been shown it."""
    form.version.raw_data, form.version.data = None, version


@room.page("/office/venues", needs="editions.see")
def venues() -> Response:
    """Where do we meet?"""
    return render("courses/venues.html", page=cut(queries.venues()))


@room.form("/office/venues/new", needs="catalogue.manage")
def new_venue() -> Response | BaseResponse:
    form = VenueForm()
    if form.is_sent():
        operations.create_venue(NewVenue(**form.values()), by=actor.account_id, now=clock.now())
        say(_("The venue can be chosen for meetings now."))
        return redirect_to("courses.venues")
    return render("courses/new_venue.html", status=422 if form.has_faults else 200, form=form)
