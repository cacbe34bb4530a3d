"""What the administrator watches: letters on their way, and the audit trail."""

from __future__ import annotations

import json
from typing import Any

from flask import request

from lms.foundation import clock, outbox
from lms.foundation.doors import actor
from lms.foundation.language import _, _n
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.foundation.paging import page_of
from lms.home import operations, wording
from lms.home.queries import desk
from lms.home.queries.desk import TrailWish
from lms.home.views import room


def masked(address: str) -> str:
    """Enough of an address to find somebody's letter again, too little to learn it."""
    local, _at, host = address.partition("@")
    return f"{local[:1]}…@{host}"


@room.page("/admin/messages", needs="messages.see")
def outgoing() -> Any:
    state = request.args.get("state", "")
    state = state if state in desk.STATES else "waiting"
    return render(
        "home/outgoing.html",
        page=page_of(desk.letters(state)),
        state=state,
        states=wording.LETTER_STATES,
        kinds=wording.LETTERS,
        why=wording.LETTER_ERRORS,
        counts=desk.letter_counts(),
        held=outbox.status(clock.now())["held"],
        masked=masked,
    )


@room.deed("/admin/messages/<int(max=2147483647):number>/again", needs="messages.see")
def send_again(number: int) -> Any:
    if not operations.send_again(number, by=actor.account_id, now=clock.now()):
        raise not_found()
    say(_("The letter will be tried again now."))
    return redirect_to("home.outgoing")


@room.deed("/admin/messages/parked/again", needs="messages.see")
def send_parked_again() -> Any:
    count = operations.send_parked_again(by=actor.account_id, now=clock.now())
    say(_n("%(num)s letter will be tried again now.", "%(num)s letters will be tried again now.", count))
    return redirect_to("home.outgoing")


@room.page("/admin/audit", needs="audit.see")
def audit_trail() -> Any:
    asked = {
        name: request.args.get(name, "").strip().replace("\0", "")[:60]
        for name in TrailWish.__dataclass_fields__
    }
    page = page_of(
        desk.trail(TrailWish(**asked)), among=desk.trail(TrailWish()) if any(asked.values()) else None
    )
    return render("home/audit_trail.html", page=page, asked=asked, names=_names)


def _names(fields: str) -> list[str]:
    found: list[str] = json.loads(fields)
    return found
