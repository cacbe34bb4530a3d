"""Help: a page a role, and the guide of trainers to print. Public: it says how things are done, of nobody in person."""

from __future__ import annotations

from typing import Any

from flask import Flask, current_app, redirect, url_for

from lms.attendance.paper import signs_of
from lms.attendance.queries import mark_pictures
from lms.foundation.doors import DOORS, PUBLIC, SIGNED_IN, actor
from lms.foundation.language import LANGUAGES, current, translator
from lms.foundation.pages import file, not_found, render
from lms.home import manual, paper
from lms.home.views import room
from lms.people.office import office


@room.page("/help", needs=PUBLIC)
def help_start() -> Any:
    """The help of one's own role."""
    return redirect(url_for("home.help_page", slug=_own()[0].slug))


@room.page("/help/<slug>", needs=PUBLIC)
def help_page(slug: str) -> Any:
    """What do I want to do, and how is it done?"""
    page = manual.page_of(slug)
    if page is None:
        raise not_found()
    own = _own()
    return render(
        "home/help_page.html",
        page=page,
        t=translator(current()),
        may_open=may_open,
        own=[other for other in own if other is not page and other.role is not None],
        others=[
            other for other in manual.PAGES if other is not page and (other.role is None or other not in own)
        ],
    )


@room.page("/help/trainer/<language>.pdf", needs=PUBLIC)
def trainer_guide(language: str) -> Any:
    """The help of trainers on one sheet of paper."""
    if language not in LANGUAGES:
        raise not_found()
    facts = paper.GuideFacts(
        organiser=office().name_pl if language == "pl" else office().name_en or office().name_pl,
        phone=office().phone,
        email=office().email,
        address=f"{current_app.config['LMS'].base_url}/trainer",
        signs=signs_of(office().marks, mark_pictures(), language),
    )
    body = paper.draw_guide(facts, language)
    return file(body, name=f"help-trainer-{language}.pdf", kind="application/pdf", download=False)


def _own() -> tuple[manual.Page, ...]:
    is_signed_in = bool(actor.is_authenticated)
    return manual.own_pages(actor.roles if is_signed_in else (), is_signed_in=is_signed_in)


def may_open(endpoint: str) -> bool:
    """Whether a link to this door is of use: a stranger may sign in first, anybody else must hold the right."""
    needs = DOORS[endpoint].needs
    if needs in (PUBLIC, SIGNED_IN) or not actor.is_authenticated:
        return True
    return needs in actor.permissions


def help_at(topic: str) -> str:
    """The address of the help about a topic, on the reader's own page where it has that topic."""
    is_signed_in = bool(actor.is_authenticated)
    place = manual.place_of(topic, actor.roles if is_signed_in else (), is_signed_in=is_signed_in)
    if place is None:
        raise LookupError(f"no help about {topic!r}")
    return f"{url_for('home.help_page', slug=place[0])}#{place[1]}"


def install(app: Flask) -> None:
    app.jinja_env.globals["help_at"] = help_at
