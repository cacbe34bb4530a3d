"""What the administrator watches: letters on their way, and the audit trail."""

from __future__ import annotations

import json
from typing import Any

from flask import request

from lms.foundation import clock, outbox
from lms.foundation.doors import actor
from lms.foundation.language import _, _n
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.foundation.paging import PER_PAGE, asked, page_of
from lms.foundation.polish import sort_key
from lms.home import operations, trail, wording
from lms.home.queries import desk
from lms.home.queries.desk import TrailWish
from lms.home.views import room
from lms.people.wording import Words


def masked(address: str) -> str:
    """Enough of an address to find somebody's letter again, too little to learn it."""
    local, _at, host = address.partition("@")
    return f"{local[:1]}…@{host}"


@room.page("/admin/messages", needs="messages.see")
def outgoing() -> Any:
    state, kind = _asked_state(), _asked_kind()
    return render(
        "home/outgoing.html",
        page=page_of(desk.letters(state, kind)),
        state=state,
        kind=kind,
        states=wording.LETTER_STATES,
        meanings=wording.LETTER_STATES_SAID,
        kinds=_kinds(),
        why=wording.reason_words,
        counts=outbox.counts(kind),
        post=outbox.trouble(),
        masked=masked,
    )


def _asked_state() -> str:
    state = request.args.get("state", "")
    return state if state in outbox.STATES else "waiting"


def _asked_kind() -> str:
    kind = request.values.get("kind", "")
    return kind if kind in outbox.kinds() else ""


def _kinds() -> dict[str, str]:
    """Kind of letter → what it is about, in the order of the words."""
    words = {kind: str(wording.LETTERS.get(kind, kind)) for kind in outbox.kinds()}
    return dict(sorted(words.items(), key=lambda pair: pair[1]))


@room.page("/admin/messages/<int(max=2147483647):number>", needs="messages.see")
def outgoing_letter(number: int) -> Any:
    row = desk.letter(number)
    if row is None:
        raise not_found()
    return render(
        "home/outgoing_letter.html",
        row=row,
        about=wording.LETTERS.get(row.kind, row.kind),
        state=wording.LETTER_STATES[row.state],
        reason=wording.reason_words(row.last_error),
        masked=masked,
    )


@room.deed("/admin/messages/<int(max=2147483647):number>/again", needs="messages.see")
def send_again(number: int) -> Any:
    if not operations.send_again([number], by=actor.account_id, now=clock.now()):
        raise not_found()
    say(_("The letter will be tried again now."))
    return redirect_to("home.outgoing")


@room.form("/admin/messages/again", needs="messages.see")
def send_chosen_again() -> Any:
    """The question before several letters are sent again. `all`: every one put aside, of one kind or of all."""
    chosen = desk.unsent(_ticked())
    if request.method == "POST" and chosen:
        numbers = [row.id for row in chosen]
        _say_how_many(operations.send_again(numbers, by=actor.account_id, now=clock.now()))
        return redirect_to("home.outgoing")
    is_all, kind = "all" in request.args, _asked_kind()
    return render(
        "home/send_chosen_again.html",
        200 if request.method == "GET" else 422,
        chosen=chosen,
        count=outbox.counts(kind)["parked"] if is_all else len(chosen),
        is_all=is_all,
        kind=kind,
        kinds=_kinds(),
        why=wording.reason_words,
        masked=masked,
    )


def _ticked() -> list[int]:
    """Numbers of the ticked letters, no more than stand on one page."""
    values = [v for v in request.values.getlist("number") if v.isascii() and v.isdigit() and len(v) < 10]
    return [int(value) for value in values][:PER_PAGE]


@room.deed("/admin/messages/parked/again", needs="messages.see")
def send_parked_again() -> Any:
    _say_how_many(operations.send_parked_again(by=actor.account_id, now=clock.now(), kind=_asked_kind()))
    return redirect_to("home.outgoing")


def _say_how_many(count: int) -> None:
    say(_n("%(num)s letter will be tried again now.", "%(num)s letters will be tried again now.", count))


@room.page("/admin/audit", needs="audit.see")
def audit_trail() -> Any:
    wanted = {name: asked(name, 60) for name in TrailWish.__dataclass_fields__}
    page = page_of(
        desk.trail(TrailWish(**wanted)), among=desk.trail(TrailWish()) if any(wanted.values()) else None
    )
    return render(
        "home/audit_trail.html",
        page=page,
        asked=wanted,
        names=_names,
        step_name=trail.step_name,
        object_name=trail.object_name,
        steps=_choices(trail.STEPS, wanted["verb"]),
        objects=_choices(trail.OBJECTS, wanted["kind"]),
    )


def _choices(words: Words, chosen: str) -> list[tuple[str, str]]:
    """What may be filtered by, in the order of the page's language; what the address asks for is always among it."""
    known = {code: str(name) for code, name in words.items()}
    if chosen:
        known.setdefault(chosen, chosen)
    return sorted(known.items(), key=lambda pair: sort_key(pair[1]))


def _names(fields: str) -> list[str]:
    return [trail.field_name(name) for name in json.loads(fields)]
