"""The administrator's settings of the office, its marks and the accessibility statement."""

from __future__ import annotations

from typing import Any

from flask import request

from lms.foundation import clock
from lms.foundation.doors import LARGEST, PUBLIC, actor
from lms.foundation.language import _
from lms.foundation.pages import file as as_file
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.foundation.security import MAX_BODY
from lms.home import operations, wording
from lms.home.forms import MarkForm, OfficeForm, StatementForm, Versioned
from lms.home.queries import desk
from lms.home.views import room
from lms.people.marks import PLACES, MarkFault, read_mark
from lms.people.office import forget
from lms.people.operations import office as offices

NEEDS = "settings.manage"
A_YEAR = "public, max-age=31536000, immutable"


@room.form("/admin/settings", needs=NEEDS, largest=4 * LARGEST)
def settings() -> Any:
    kept = desk.office()
    form = OfficeForm(obj=kept)
    if not form.is_sent():
        if request.method == "GET":
            form.show_version(kept.version if kept else 0)
        return _settings_page(form, 422 if form.errors else 200)
    done = offices.change_office(
        form.values(), version=form.version_shown, by=actor.account_id, now=clock.now()
    )
    if isinstance(done, offices.Stale):
        return _settings_page(form, 409, _differences(form, done.kept))
    forget()
    say(_("The settings are saved.") if done else _("Nothing changed."))
    return redirect_to("home.settings")


def _settings_page(form: OfficeForm, status: int, differences: Any = ()) -> Any:
    return render(
        "home/settings.html",
        status=status,
        form=form,
        differences=differences,
        places=wording.PLACES,
        kept_marks=desk.marks(),
    )


def _differences(form: Versioned, kept: Any) -> list[tuple[Any, Any, Any]]:
    """Field, what stands now, what was typed: for the second of two editors, who loses nothing (R19)."""
    form.show_version(kept.version if kept else 0)
    typed = form.values()
    form.refuse(
        None, _("Somebody else saved these settings meanwhile. Compare both versions below and save again.")
    )
    return [
        (form[name], getattr(kept, name), value)
        for name, value in typed.items()
        if kept is not None and getattr(kept, name) != value
    ]


@room.form("/admin/settings/marks/<place>", needs=NEEDS, largest=MAX_BODY)
def mark_form(place: str) -> Any:
    if place not in PLACES:
        raise not_found()
    kept = desk.marks().get(place)
    form = MarkForm(obj=kept)
    if not form.is_sent():
        return _mark_page(place, form, kept, 422 if form.errors else 200)
    read = read_mark(form.picture.data.read())
    if isinstance(read, MarkFault):
        form.refuse("picture", wording.MARK_FAULTS[read])
        return _mark_page(place, form, kept, 422)
    offices.set_mark(place, read, form.alt_pl.data, form.alt_en.data, by=actor.account_id, now=clock.now())
    forget()
    say(_("The mark stands on every page now."))
    return redirect_to("home.settings")


def _mark_page(place: str, form: MarkForm, kept: Any, status: int) -> Any:
    return render(
        "home/mark.html", status=status, place=place, name=wording.PLACES[place], form=form, kept=kept
    )


@room.deed("/admin/settings/marks/<place>/remove", needs=NEEDS)
def remove_mark(place: str) -> Any:
    if place not in PLACES:
        raise not_found()
    offices.remove_mark(place, by=actor.account_id, now=clock.now())
    forget()
    say(_("The mark is removed. Its name stands in its place."))
    return redirect_to("home.settings")


@room.page("/marks/<place>", needs=PUBLIC)
def mark(place: str) -> Any:
    kept = desk.mark(place) if place in PLACES else None
    if kept is None:
        raise not_found()
    ending = "png" if kept.kind == "image/png" else "jpg"
    response = as_file(kept.body, name=f"{place}.{ending}", kind=kept.kind, download=False)
    response.set_etag(kept.sha256)
    # The address carries the fingerprint of the picture, so a new picture has a new address.
    response.headers["Cache-Control"] = A_YEAR if request.args.get("v") == kept.sha256[:10] else "no-cache"
    return response.make_conditional(request)


@room.form("/admin/accessibility", needs=NEEDS)
def statement_form() -> Any:
    kept = desk.statement()
    form = StatementForm(obj=kept)
    form.offer()
    if request.method == "GET":
        form.show_version(kept.version if kept else 0)
        return render("home/statement_form.html", form=form, differences=())
    if not (form.is_sent() and form.has_right_order()):
        return render("home/statement_form.html", status=422, form=form, differences=())
    done = operations.save_statement(
        form.values(), version=form.version_shown, by=actor.account_id, now=clock.now()
    )
    if isinstance(done, operations.Stale):
        differences = _differences(form, done.kept)
        return render("home/statement_form.html", status=409, form=form, differences=differences)
    say(_("The statement is saved.") if done else _("Nothing changed."))
    return redirect_to("home.accessibility")
