"""The page of the project: its numbers and texts, as far as they are known."""

from __future__ import annotations

from typing import Any

from lms.foundation import clock
from lms.foundation.doors import actor, places
from lms.foundation.language import _
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.projects import operations, queries
from lms.projects.project_form import ProjectForm
from lms.projects.views import room


@room.page("/office/project", needs="editions.see")
def project() -> Any:
    found = queries.projects(places())
    return render("projects/project.html", project=found[0] if found else None)


@room.form("/office/project/edit", needs="editions.manage")
def edit_project() -> Any:
    found = queries.projects(places())
    if not found:
        raise not_found()
    kept = found[0]
    form = ProjectForm(data=ProjectForm.shown(kept))
    status = 200
    if form.is_sent():
        done = operations.change_project(
            kept.id, form.values(), version=form.version.data or 0, by=actor.account_id, now=clock.now()
        )
        if isinstance(done, operations.ProjectStale):
            form.refuse(
                None,
                _(
                    "Somebody else changed the project meanwhile. Below is what you typed; compare it and save again."
                ),
            )
            form.version.raw_data, form.version.data = None, done.version
            status = 409
        else:
            say(_("The changes are saved.") if done.fields else _("Nothing changed."))
            return redirect_to("projects.project")
    elif form.has_faults:
        status = 422
    return render("projects/edit_project.html", status=status, form=form, project=kept)
