"""Reads of municipalities and counties as addresses: searched by a part of the name, never known by it alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select

from lms.foundation.polish import search_key
from lms.foundation.storage import db
from lms.people.models import County, Institution, Municipality
from lms.people.queries import like
from lms.people.rules.places import HOME, Gazetteer, Place, code_in, local_government

# So many matches are offered; whoever sees none of theirs types more of the name.
MOST = 20


@dataclass(frozen=True)
class Match:
    """A municipality, or a county, with everything that tells it from others of its name."""

    code: str
    label: str


_COLUMNS = (
    Municipality.terc,
    Municipality.name,
    Municipality.kind,
    Municipality.kind_pl,
    Municipality.county_terc,
    County.name.label("county"),
    County.voivodeship,
    County.is_city,
)


def _rows(*conditions: Any) -> Sequence[Any]:
    query = select(*_COLUMNS).join(County, County.terc == Municipality.county_terc).where(*conditions)
    return db.session.execute(query.order_by(Municipality.sort_key, Municipality.terc)).all()


def _label(row: Any) -> str:
    where = "miasto na prawach powiatu" if row.is_city else f"{row.kind_pl}, powiat {row.county}"
    return f"{row.name}, {where}, {row.voivodeship} · {row.terc}"


def _county_label(row: Any) -> str:
    return f"powiat {row.name}, {row.voivodeship} · {row.terc}"


def find(text: str, *, with_counties: bool = False) -> tuple[Match, ...]:
    """What a text may mean, at most twenty: names that are it, then that begin with it, those at home before others.

    Each word must stand in name, kind, county or voivodeship, one of them in the name; or the text is a code.
    """
    words = search_key(text.split("·")[0]).split() or search_key(text).split()
    if not words:
        return ()
    named = [Municipality.search_key.like(like(word), escape="\\") for word in words]
    code = [Municipality.terc == words[0]] if words[0].isdigit() else []
    rows = [(_ranked(row, words), Match(row.terc, _label(row))) for row in _rows(or_(*named, *code))]
    if with_counties:
        rows += [(_ranked(row, words), Match(row.terc, _county_label(row))) for row in _counties(words)]
    found = sorted((rank, match.label, match) for rank, match in rows if rank is not None)
    return tuple(match for _rank, _label_, match in found[:MOST])


def _counties(words: Sequence[str]) -> Sequence[Any]:
    query = select(County.terc, County.name, County.voivodeship).where(~County.is_city)
    return [
        row
        for row in db.session.execute(query.order_by(County.sort_key, County.terc))
        if any(word in search_key(row.name) or word == row.terc for word in words)
    ]


def _ranked(row: Any, words: Sequence[str]) -> tuple[int, bool, str] | None:
    name = search_key(row.name)
    whole = search_key(_label(row) if len(row.terc) == 7 else _county_label(row)) + f" {row.terc}"
    if any(word not in whole for word in words):
        return None
    typed = " ".join(words)
    order = 0 if name == typed else 1 if name.startswith(typed) else 2 if typed in name else 3
    return (order, not row.terc.startswith(HOME), name)


def named(code: str) -> Match | None:
    """The municipality (seven digits) or county (four) of a code; a city with county rights is its municipality."""
    if len(code) == 4:
        county = db.session.get(County, code)
        if county is None:
            return None
        if not county.is_city:
            return Match(county.terc, _county_label(county))
        rows = _rows(Municipality.county_terc == code)
    else:
        rows = _rows(Municipality.terc == code)
    return Match(rows[0].terc, _label(rows[0])) if rows else None


def chosen(text: str, *, with_counties: bool = False) -> Match | None:
    """What somebody has chosen: a label of `find` as it stands, or its code alone."""
    code = code_in(text)
    found = named(code) if code else None
    if found is None or (len(found.code) == 4 and not with_counties):
        return None
    return found if text.strip() in (found.label, found.code, code) else None


def gazetteer() -> Gazetteer:
    """Every municipality of Poland, for a list that names many."""
    return Gazetteer.of(_place(row) for row in _rows())


def _place(row: Any) -> Place:
    return Place(row.terc, row.name, row.kind, row.county_terc, row.county, row.voivodeship, row.is_city)


def place_of(terc: str | None) -> Place | None:
    """The municipality of a code as the rules see it."""
    rows = _rows(Municipality.terc == terc) if terc else ()
    return _place(rows[0]) if rows else None


def local_government_by_rule(row: Institution) -> str | None:
    """The local government that kind and municipality of an institution say by themselves."""
    return local_government(row.type_code, place_of(row.municipality_terc))


@dataclass(frozen=True)
class CountsFor:
    """The local government of an institution; `is_chosen`: the office said so, not the rule."""

    match: Match
    is_chosen: bool


def local_government_of(row: Institution) -> CountsFor | None:
    """For which local government an institution counts, and who says so; None: nobody has said it yet."""
    code = row.counts_for or local_government_by_rule(row)
    match = named(code) if code else None
    return CountsFor(match, row.counts_for is not None) if match else None
