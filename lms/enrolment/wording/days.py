"""Days of an edition as they stand on a leaf of the calendar, months as headings, hours of a meeting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from babel import Locale

from lms.foundation.clock import local
from lms.foundation.language import _, current, day, translator
from lms.foundation.polish import sort_key

_LOCALES = {"pl": Locale("pl"), "en": Locale("en", "GB")}


@dataclass(frozen=True)
class Days:
    """The three lines of a leaf: "3–4", "grudnia 2026", "czw.–pt."; and the same days in one line of a table.

    A run across months shows its first day and says how long it goes on: "16", "listopada 2026", "do 1 grudnia".
    """

    number: str
    month: str
    weekday: str
    run: str
    weekdays: str


def leaf_of(
    first: date | None, last: date | None, *, has_year: bool = False, is_large: bool = False
) -> Days | None:
    """The leaf of a run of days in the page's language; None while no day is known.

    A large one has room for whole names of weekdays.
    """
    if first is None or last is None:
        return None
    return _leaf(first, last, has_year, is_large, current())


@lru_cache(maxsize=2048)
def _leaf(first: date, last: date, has_year: bool, is_large: bool, language: str) -> Days:
    locale = _LOCALES[language]
    months, weekdays = locale.months["format"]["wide"], locale.days["format"]["wide"]
    month = months[first.month] + (f" {first.year}" if has_year else "")
    if first == last:
        weekday = weekdays[first.weekday()]
        return Days(str(first.day), month, weekday, f"{first.day} {month}", weekday)
    if not is_large:
        weekdays = locale.days["format"]["abbreviated"]
    run = f"{weekdays[first.weekday()]}–{weekdays[last.weekday()]}"
    if (first.year, first.month) == (last.year, last.month):
        number = f"{first.day}–{last.day}"
        return Days(number, month, run, f"{number} {month}", run)
    is_one_year = first.year == last.year
    end = f"{last.day} {months[last.month]}" if is_one_year else day(last, language)
    said = translator(language).gettext("until %(day)s", day=end)
    short = locale.months["format"]["abbreviated"]
    line = f"{first.day} {short[first.month]}{'' if is_one_year or not has_year else f' {first.year}'}"
    line += f" – {last.day} {short[last.month]}{f' {last.year}' if has_year else ''}"
    return Days(str(first.day), month, said, line, run)


def month_of(day_on: date) -> str:
    """Grudzień 2026: a month as a heading."""
    return _month(day_on.year, day_on.month, current())


@lru_cache(maxsize=256)
def _month(year: int, month: int, language: str) -> str:
    name = _LOCALES[language].months["stand-alone"]["wide"][month]
    return f"{name[:1].upper()}{name[1:]} {year}"


def run_of(first: date | None, last: date | None) -> str:
    """3–4 grudnia 2026: the days of an edition inside a sentence."""
    if first is None or last is None:
        return _("no day yet")
    if first == last:
        return day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last)}"
    if first.year == last.year:
        return f"{day_month(first)} – {day(last)}"
    return f"{day(first)} – {day(last)}"


def hour(at: datetime) -> str:
    """9:00 in Warsaw."""
    wall = local(at)
    return f"{wall.hour}:{wall.minute:02}"


def hours_of(starts_at: datetime, ends_at: datetime) -> str:
    """9:00–16:00 in Warsaw."""
    return f"{hour(starts_at)}–{hour(ends_at)}"


def day_month(at: date | datetime) -> str:
    """7 grudnia: a near day without its year."""
    on = local(at).date() if isinstance(at, datetime) else at
    return f"{on.day} {_LOCALES[current()].months['format']['wide'][on.month]}"


def month_inside(on: date) -> str:
    """marca 2027: a month inside a sentence."""
    return f"{_LOCALES[current()].months['format']['wide'][on.month]} {on.year}"


def until(at: datetime) -> str:
    """środa 2 grudnia, 12:00: a deadline near enough to go without its year."""
    on = local(at)
    weekday = _LOCALES[current()].days["format"]["wide"][on.weekday()]
    return f"{weekday}, {day_month(at)}, {hour(at)}"


def hours_said(from_hour: str, until_hour: str) -> str:
    """9:00–16:00 when every day has the same hours, else only when the first begins."""
    return f"{from_hour}–{until_hour}" if until_hour else _("from %(hour)s", hour=from_hour)


def online() -> str:
    return _("online")


def places_of(towns: Sequence[str], is_online: bool) -> str:
    """Where an edition takes place: its towns, online, or both."""
    if not towns:
        return online() if is_online else _("place not set yet")
    said = ", ".join(towns)
    return _("%(places)s and online", places=said) if is_online else said


def in_polish_order(names: Iterable[str]) -> list[str]:
    return sorted(names, key=sort_key)
