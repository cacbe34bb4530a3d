"""Searches come in the address: what cannot be understood is left out, so that an old link still shows something."""

from __future__ import annotations

from datetime import date

from werkzeug.datastructures import MultiDict

from lms.courses.rules import Form
from lms.enrolment.queries.office import STAGES, EditionWish
from lms.enrolment.queries.search import Wish

_LONGEST = 200
_MOST_CHOICES = 30


def wish_of(args: MultiDict[str, str]) -> Wish:
    """The visitor's search of the catalogue."""
    return Wish(
        q=_text(args, "q"),
        area=_choices(args, "area"),
        form=tuple(form for form in _choices(args, "form") if form in set(Form)),
        place=_choices(args, "place"),
        from_on=_day(args, "from"),
        until_on=_day(args, "to"),
        is_free=args.get("free") == "1",
    )


def edition_wish_of(args: MultiDict[str, str]) -> EditionWish:
    """The officer's search of editions."""
    stage = args.get("stage", "")
    return EditionWish(
        q=_text(args, "q"),
        stage=stage if stage in STAGES else "",
        area=_text(args, "area")[:10],
        from_on=_day(args, "from"),
        until_on=_day(args, "to"),
    )


def _text(args: MultiDict[str, str], name: str) -> str:
    return " ".join(args.get(name, "").split())[:_LONGEST]


def _choices(args: MultiDict[str, str], name: str) -> tuple[str, ...]:
    found = (" ".join(value.split())[:80] for value in args.getlist(name)[:_MOST_CHOICES])
    return tuple(dict.fromkeys(value for value in found if value))


def _day(args: MultiDict[str, str], name: str) -> date | None:
    try:
        return date.fromisoformat(args.get(name, "").strip())
    except ValueError:
        return None
