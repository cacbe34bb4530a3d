"""Pages of doubles: who may be one person twice, two rows side by side, what was united and may be parted again."""

from __future__ import annotations

from typing import Any

from flask import request, url_for

from lms.foundation import clock
from lms.foundation.crypto import digest
from lms.foundation.doors import actor
from lms.foundation.language import _, number
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.foundation.paging import asked, page_of
from lms.people import queries as people
from lms.people.wording import ROLES
from lms.privacy import merging_words as words
from lms.privacy.merging_form import ReasonForm, UndoDaysForm, choices_of, union_form
from lms.privacy.operations import merging as do
from lms.privacy.queries import merging as ask
from lms.privacy.rules.merging import MergeRefusal, Suspicion
from lms.privacy.views import room

SEES, MANAGES = "people.see", "people.manage"


@room.page("/office/doubles", needs=SEES)
def doubles() -> Any:
    """Who may stand in the register twice, and why?"""
    is_different = request.args.get("show") == "different"
    page = page_of(ask.found_different() if is_different else ask.doubles())
    return render(
        "privacy/doubles.html",
        page=page,
        is_different=is_different,
        reasons=words.SUSPICIONS,
        suspicions=tuple(Suspicion),
        tab_items=_tabs("different" if is_different else "doubles", page.total),
    )


def _tabs(here: str, total: int) -> list[Any]:
    tabs = (
        ("doubles", _("Suspected"), url_for("privacy.doubles")),
        ("different", _("Two people"), url_for("privacy.doubles", show="different")),
        ("unions", _("United"), url_for("privacy.unions")),
    )
    return [(name, url, number(total) if code == here else None, code == here) for code, name, url in tabs]


def _both(first: str, second: str) -> tuple[Any, Any]:
    found = people.person_by_ref(first), people.person_by_ref(second)
    if found[0] is None or found[1] is None:
        raise not_found()
    return found


def _seen(first: Any, second: Any) -> str:
    """A fingerprint of what the page shows of both."""
    return digest(repr((ask.pair(first, second), first.version, second.version)))


@room.form("/office/doubles/<first>/<second>", needs=MANAGES)
def double(first: str, second: str) -> Any:
    """Are these two one person, and what would become of what hangs on them?"""
    one, other = _both(first, second)
    if one.id == other.id:  # united meanwhile
        say(_("These rows are united already."), "wait")
        return redirect_to("home.person", ref=one.ref)
    pair = ask.pair(one, other)
    form = union_form(pair)
    seen = _seen(one, other)
    if not form.is_sent():
        form.seen.data = form.seen.data or seen
        return _pair_page(form, pair, 422 if form.has_faults else 200)
    typed = form.seen.data
    done = do.merge(
        one.id,
        other.id,
        choices_of(form),
        is_as_seen=lambda: typed == _seen(one, other),
        reason=form.reason.data or "",
        own_id=actor.person_id,
        by=actor.account_id,
        now=clock.now(),
    )
    if isinstance(done, do.MergeRefused):
        form.refuse(None, words.REFUSALS[done.reason])
        form.seen.raw_data, form.seen.data = None, seen
        return _pair_page(form, pair, 409 if done.reason is MergeRefusal.CHANGED else 422)
    say(_("Both rows are one now. This can be undone for some time."))
    return redirect_to("home.person", ref=done.person_ref)


def _pair_page(form: Any, pair: Any, status: int) -> Any:
    days, _version = ask.setting()
    return render(
        "privacy/double.html",
        status=status,
        form=form,
        pair=pair,
        days=days,
        role_words={
            side.id: ", ".join(str(ROLES.get(role, role)) for role in side.roles)
            for side in (pair.stays, pair.goes)
        },
        tables=words.TABLES,
        is_own=actor.person_id in (pair.stays.id, pair.goes.id),
    )


@room.form("/office/doubles/<first>/<second>/different", needs=MANAGES)
def double_different(first: str, second: str) -> Any:
    """Two people who look alike: they are not suspected again."""
    one, other = _both(first, second)
    if one.id == other.id:
        raise not_found()
    form = ReasonForm()
    if not form.is_sent():
        return render(
            "privacy/different.html", status=422 if form.has_faults else 200, form=form, one=one, other=other
        )
    reason, by = form.reason.data or "", actor.account_id
    if do.say_different(one.id, other.id, reason=reason, by=by, now=clock.now()):
        say(_("They are two people. They are not suspected again."))
    else:
        say(_("That was known already."), "wait")
    return redirect_to("privacy.doubles")


@room.deed("/office/doubles/<first>/<second>/again", needs=MANAGES)
def double_again(first: str, second: str) -> Any:
    one, other = _both(first, second)
    if not do.suspect_again(one.id, other.id, by=actor.account_id, now=clock.now()):
        raise not_found()
    say(_("They are compared again."))
    return redirect_to("privacy.doubles", show="different")


@room.page("/office/people/<ref>/namesakes", needs=MANAGES)
def double_by_name(ref: str) -> Any:
    """Whom to compare this person with, when nothing but somebody's memory says that they are one?"""
    person = people.person_by_ref(ref)
    if person is None:
        raise not_found()
    text = asked() or person.last_name
    return render(
        "privacy/namesakes.html", person=person, text=text, page=page_of(ask.namesakes(person, text))
    )


# ---- what was united


@room.page("/office/unions", needs=SEES)
def unions() -> Any:
    """What was united, by which reason, and until when can it be undone?"""
    page = page_of(ask.unions())
    days, _version = ask.setting()
    return render(
        "privacy/unions.html", page=page, days=days, tab_items=_tabs("unions", page.total), at=clock.now()
    )


@room.form("/office/unions/<ref>/undo", needs=MANAGES)
def union_undo(ref: str) -> Any:
    """Make both rows stand as they stood."""
    row = ask.union_by_ref(ref)
    if row is None:
        raise not_found()
    form = ReasonForm()
    if not form.is_sent():
        return _undo_page(form, row, 422 if form.has_faults else 200)
    done = do.undo(row, reason=form.reason.data or "", by=actor.account_id, now=clock.now())
    if isinstance(done, do.UndoRefused):
        form.refuse(None, words.UNDO_REFUSALS[done.reason])
        if done.tables:
            form.refuse(None, _("It concerns: %(what)s.", what=words.what_went_on(done.tables)))
        return _undo_page(form, row, 422)
    say(_("Both rows stand as before."))
    return redirect_to("home.person", ref=done.second_ref)


def _undo_page(form: ReasonForm, row: Any, status: int) -> Any:
    return render("privacy/union_undo.html", status=status, form=form, row=row, at=clock.now())


@room.form("/admin/merging", needs="settings.manage")
def merging_setting() -> Any:
    """For how many days can a union be undone?"""
    days, version = ask.setting()
    form = UndoDaysForm(data={"undo_days": days, "version": version})
    if not form.is_sent():
        return _setting_page(form, days, 422 if form.has_faults else 200)
    typed = form.version.data or 0
    if not do.set_undo_days(form.undo_days.data or 0, version=typed, by=actor.account_id, now=clock.now()):
        form.refuse(
            None, _("Somebody else changed this meanwhile. Compare with what stands now and save again.")
        )
        form.version.raw_data, form.version.data = None, version
        return _setting_page(form, days, 409)
    say(_("The changes are saved."))
    return redirect_to("privacy.merging_setting")


def _setting_page(form: UndoDaysForm, days: int, status: int) -> Any:
    return render("privacy/merging_setting.html", status=status, form=form, days=days, is_stale=status == 409)
