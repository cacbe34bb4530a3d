"""The regional centre itself, as header, letters and papers show it. Read from its one row, kept for a moment."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from flask import Flask
from sqlalchemy import select
from werkzeug.local import LocalProxy

from lms.foundation.language import current, pick
from lms.foundation.storage import db
from lms.people.models import Office, OfficeMark

KEPT_SECONDS = 2.0


@dataclass(frozen=True)
class OfficeFacts:
    """The issuer's data. `marks` maps a place of the row (fe, rp, region) to the fingerprint of its picture."""

    name_pl: str
    name_en: str
    short_name: str
    town_pl: str
    town_en: str
    address: str
    email: str
    phone: str
    signatory_name: str
    signatory_title_pl: str
    signatory_title_en: str
    place_of_issue: str
    number_pattern: str
    completion_percent: int
    teaching_hour_minutes: int
    marks: tuple[tuple[str, str, str, str], ...] = ()

    @property
    def name(self) -> str:
        return pick(self, "name")

    @property
    def town(self) -> str:
        return pick(self, "town")

    def _mark(self, place: str) -> str | None:
        for name, fingerprint, _pl, _en in self.marks:
            if name == place:
                return f"/marks/{place}?v={fingerprint[:10]}"
        return None

    @property
    def fe_logo_url(self) -> str | None:
        return self._mark("fe")

    @property
    def rp_logo_url(self) -> str | None:
        return self._mark("rp")

    @property
    def regional_logo_url(self) -> str | None:
        return self._mark("region")


NOBODY = OfficeFacts("", "", "LMS", "", "", "", "", "", "", "", "", "", "{sequence}/{year}", 80, 45)


def read_office() -> OfficeFacts:
    """The office as it stands in the database now; before the first set-up an empty one."""
    row = db.session.execute(select(Office).where(Office.id == 1)).scalar_one_or_none()
    if row is None:
        return NOBODY
    marks = db.session.execute(
        select(OfficeMark.place, OfficeMark.sha256, OfficeMark.alt_pl, OfficeMark.alt_en)
    ).all()
    names = [name for name in OfficeFacts.__dataclass_fields__ if name != "marks"]
    return OfficeFacts(
        **{name: getattr(row, name) for name in names},
        marks=tuple((m.place, m.sha256, m.alt_pl, m.alt_en) for m in marks),
    )


class _Kept:
    """Every page shows the office, it changes once a year: one read in two seconds of one process."""

    def __init__(self) -> None:
        self.facts: OfficeFacts | None = None
        self.until = 0.0

    def get(self) -> OfficeFacts:
        if self.facts is None or time.monotonic() > self.until:
            self.facts, self.until = read_office(), time.monotonic() + KEPT_SECONDS
        return self.facts


def install(app: Flask) -> None:
    kept = _Kept()
    app.extensions["office"] = kept
    app.jinja_env.globals["office"] = LocalProxy(kept.get)
    app.jinja_env.globals["same_for_all"] = _same_for_all


_drawn: dict[tuple[str, str, OfficeFacts], Any] = {}


def _same_for_all(name: str, draw: Any) -> Any:
    """A part of every page that only the language and the office's data change: drawn once for each of them."""
    key = (name, current(), office())
    if key not in _drawn:
        if len(_drawn) > 64:
            _drawn.clear()
        _drawn[key] = draw()
    return _drawn[key]


def forget() -> None:
    """After a change: this process reads the office anew."""
    from flask import current_app

    current_app.extensions["office"].facts = None


def office() -> OfficeFacts:
    """The office for papers and letters."""
    from flask import current_app

    facts: Any = current_app.extensions["office"].get()
    return facts
