"""Municipalities and counties of TERC: which one is meant, and which local government an institution counts for.

A name alone says little: eleven pairs of municipalities of the region share name and county, and many more share their
name with one elsewhere in Poland.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from lms.people.rules.words import folded

# The office's own voivodeship: of several municipalities of one name, the one at home is meant.
HOME = "30"
KINDS = {
    "1": ("miejska", "m", "miasto", "urban"),
    "2": ("wiejska", "w", "rural"),
    "3": ("miejskowiejska", "mw", "urbanrural"),
}
_KIND_OF = {word: kind for kind, words in KINDS.items() for word in (kind, *words, "gmina" + words[0])}
_PREFIX = re.compile(r"^(miasto i gmina|m\. ?i ?gm?\.|gmina|gm\.|miasto|m\.)\s*", re.IGNORECASE)
_TOWN = re.compile(r"^(miasto|m\.)(?!\s*i\b)", re.IGNORECASE)
_CODE = re.compile(r"\b(\d{7}|\d{4})\W*$")


@dataclass(frozen=True, slots=True)
class Place:
    """A municipality as TERC knows it; `is_city`: a city with county rights."""

    terc: str
    name: str
    kind: str
    county_terc: str
    county: str
    voivodeship: str
    is_city: bool


class PlaceFault(StrEnum):
    """Why nobody can tell which municipality is meant."""

    UNKNOWN = "unknown"
    UNCLEAR = "unclear"
    CODE = "code"
    NOT_OF_CODE = "not_of_code"


@dataclass(frozen=True)
class Gazetteer:
    """Every municipality, to be found by code or name."""

    by_terc: Mapping[str, Place] = field(default_factory=dict)
    by_name: Mapping[str, tuple[Place, ...]] = field(default_factory=dict)
    counties: frozenset[str] = frozenset()

    @classmethod
    def of(cls, places: Iterable[Place]) -> Gazetteer:
        by_terc = {place.terc: place for place in places}
        by_name: dict[str, tuple[Place, ...]] = {}
        for place in by_terc.values():
            by_name[folded(place.name)] = (*by_name.get(folded(place.name), ()), place)
        return cls(by_terc, by_name, frozenset(place.county_terc for place in by_terc.values()))


@dataclass(frozen=True, slots=True)
class Said:
    """What a list says of a municipality: its code, or its name with as much beside it as is needed."""

    terc: str = ""
    name: str = ""
    kind: str = ""
    county: str = ""
    voivodeship: str = ""


def code_in(text: str) -> str:
    """The TERC code at the end of a text, or ""."""
    found = _CODE.search(text.strip())
    return found.group(1) if found else ""


def find_place(said: Said, known: Gazetteer) -> Place | PlaceFault:
    """Which municipality is meant: by its code, else by its name with kind, county and voivodeship as far as said."""
    code = said.terc.replace(" ", "")
    if code:
        place = known.by_terc.get(code)
        if place is None:
            return PlaceFault.CODE
        return place if not said.name or place in _named(said.name, known)[0] else PlaceFault.NOT_OF_CODE
    places, beside = _named(said.name, known)
    if not places:
        return PlaceFault.UNKNOWN
    for word in (said.kind, said.county, said.voivodeship, *beside):
        if word:
            places = tuple(place for place in places if _fits(place, word))
    if not places:
        return PlaceFault.UNKNOWN
    if len(places) > 1:  # only where nothing else tells them apart
        places = tuple(place for place in places if place.terc.startswith(HOME))
    return places[0] if len(places) == 1 else PlaceFault.UNCLEAR


def _named(text: str, known: Gazetteer) -> tuple[tuple[Place, ...], list[str]]:
    """The municipalities of a name as people write it – "gm. Buk", "Gniezno (wiejska)" – and what stands beside it."""
    if place := known.by_terc.get(code_in(text)):
        return (place,), []
    first, *beside = [part for part in re.split(r"[(),;]", text) if part.strip()] or [""]
    first = first.strip()
    if found := known.by_name.get(folded(first)):
        return found, beside
    if _TOWN.match(first):
        beside.append("miejska")
    return known.by_name.get(folded(_PREFIX.sub("", first)), ()), beside


def _fits(place: Place, word: str) -> bool:
    """Whether a word is this municipality's kind, county or voivodeship; what says nothing of the kind fits all."""
    plain = folded(word)
    if plain in _KIND_OF:
        return place.kind == _KIND_OF[plain]
    if place.is_city and re.fullmatch(rf"(powiat|pow)?(m|miasto)?{folded(place.county)}", plain):
        return True
    bare = re.sub(r"^(powiat|pow|wojewodztwo|woj)(?=.)", "", plain)
    names = (folded(place.county), folded(place.voivodeship), place.county_terc)
    return bare in names or plain in names


# Kinds whose institutions belong to a local government by their very name. Where the field does not say – a care home
# may be of a municipality, a county or an association – nobody is presumed and the office chooses.
OF_MUNICIPALITY = frozenset({"OPS", "MOPS", "MGOPS", "GOPS", "CUS", "UG"})
OF_COUNTY = frozenset({"PCPR", "SP"})
OF_CITY = frozenset({"MOPR"})


def local_government(kind: str, place: Place | None) -> str | None:
    """The local government an institution of this kind there counts for: seven digits of a municipality, four of a
    county. A city with county rights is one local government, whichever of its tasks the institution has."""
    if place is None or kind not in OF_MUNICIPALITY | OF_COUNTY | OF_CITY:
        return None
    if place.is_city or kind in OF_MUNICIPALITY:
        return place.terc
    return place.county_terc if kind in OF_COUNTY else None


def as_local_government(code: str, known: Gazetteer) -> str | None:
    """A code that somebody wrote, as the local government it stands for; None when there is none."""
    code = code.replace(" ", "")
    if code in known.by_terc:
        return code
    city = next(
        (place.terc for place in known.by_terc.values() if place.county_terc == code and place.is_city), None
    )
    return city or (code if code in known.counties else None)
