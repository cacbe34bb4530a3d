"""Pages of institutions in the project: which take part, since when, and for which local government they count."""

from __future__ import annotations

from typing import Any

from lms.foundation import clock
from lms.foundation.doors import actor, note
from lms.foundation.language import _, current
from lms.foundation.pages import file, not_found, redirect_to, render, say
from lms.foundation.paging import asked, page_of
from lms.foundation.sheets import XLSX
from lms.people.queries import institution_by_ref, institution_choices
from lms.projects import paper, wording
from lms.projects.institution_form import OwnSupportForm, SupportForm
from lms.projects.operations import institutions as do
from lms.projects.queries import ProjectView, projects
from lms.projects.queries import institutions as ask
from lms.projects.rules.institutions import OwnSupportFault
from lms.projects.views import room


def _project() -> ProjectView:
    """The project that runs today, else the newest one."""
    found, today = projects(), clock.today()
    running = [one for one in found if one.starts_on <= today <= one.ends_on] or list(found)
    if not running:
        raise not_found()
    return running[-1]


@room.page("/office/participants/institutions", needs="people.see")
def institutions() -> Any:
    """Which institutions take part, and how many local governments is that?"""
    project, text, way, government = _project(), asked(), asked("way"), asked("government", 7)
    return render(
        "projects/institutions.html",
        project=project,
        page=page_of(
            ask.institutions_in(project.id, text, way, government),
            among=ask.institutions_in(project.id) if text or way in ask.WAYS or government else None,
        ),
        text=text,
        way=way,
        government=government,
        ways=wording.WAYS,
        governments=ask.local_governments(project.id),
    )


@room.page("/office/participants/local-governments", needs="people.see")
def local_governments() -> Any:
    """Which local governments have been supported, each once?"""
    project, way = _project(), asked("way")
    return render(
        "projects/local_governments.html",
        project=project,
        page=page_of(ask.governments_in(project.id, way)),
        way=way,
    )


@room.page("/office/participants/institutions/list.xlsx", needs="people.manage")
def institutions_xlsx() -> Any:
    """The list as it is filtered, with everything that was frozen."""
    project = _project()
    query = ask.institutions_in(project.id, asked(), asked("way"), asked("government", 7))
    rows = ask.everybody(query)
    body = paper.institutions_workbook(rows, current(), made_at=clock.now())
    note("institution_participation.export_list", "institution_participation", "-")
    return file(body, name="institutions-in-project.xlsx", kind=XLSX)


@room.page("/office/participants/institutions/<ref>", needs="people.see")
def institution(ref: str) -> Any:
    """What was known of it on its first day, and who of its staff takes part?"""
    row = ask.institution_in(ref)
    if row is None:
        raise not_found()
    return render(
        "projects/institution.html", row=row, page=page_of(ask.staff_in(row.project_id, row.institution_id))
    )


@room.form("/office/participants/institutions/new", needs="people.manage")
def support_institution() -> Any:
    """Which institution was itself supported, when and how?"""
    project, form = _project(), SupportForm()
    form.offer(institution_choices())
    if form.is_sent():
        chosen = institution_by_ref(form.institution.data)
        assert chosen is not None
        done = do.support_institution(
            project.id, chosen.id, form.given(), today=clock.today(), by=actor.account_id, now=clock.now()
        )
        if isinstance(done, do.SupportKept):
            say(_("%(name)s takes part in the project now.", name=chosen.name))
            return redirect_to("projects.institution", ref=done.ref)
        form.refuse(wording.OWN_SUPPORT_FIELDS[done], wording.OWN_SUPPORT[done])
    return render("projects/support_institution.html", status=422 if form.has_faults else 200, form=form)


@room.form("/office/participants/institutions/<ref>/edit", needs="people.manage")
def edit_institution(ref: str) -> Any:
    """When was it supported itself, and has it left?"""
    row = ask.institution_in(ref)
    if row is None:
        raise not_found()
    form, status = OwnSupportForm(data=OwnSupportForm.shown(row)), 200
    if form.is_sent():
        done = do.change_support(
            ref,
            form.given(),
            version=form.version.data or 0,
            today=clock.today(),
            by=actor.account_id,
            now=clock.now(),
        )
        if isinstance(done, do.SupportKept):
            say(_("The changes are saved.") if done.fields else _("Nothing changed."))
            if not done.ref:
                say(_("Without any support it takes no part in the project."))
                return redirect_to("projects.institutions")
            return redirect_to("projects.institution", ref=ref)
        if isinstance(done, OwnSupportFault):
            form.refuse(wording.OWN_SUPPORT_FIELDS[done], wording.OWN_SUPPORT[done])
        else:
            form.refuse(None, _("Somebody else changed these data meanwhile. Compare and save again."))
            form.version.raw_data, form.version.data = None, done.version
            status = 409
    if form.has_faults and status == 200:
        status = 422
    return render("projects/edit_institution.html", status=status, form=form, row=row)
