"""Polish and English: the person's language, then the browser's; dates, numbers and plural forms in it.

The one module that knows Flask-Babel, so that it can be exchanged. Source sentences are English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache
from typing import Any

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.numbers import format_currency, format_decimal, format_percent
from babel.support import Translations
from flask import Flask, g, has_request_context, request
from flask_babel import Babel, lazy_gettext, lazy_ngettext
from markupsafe import Markup, escape

from lms.foundation import clock
from lms.foundation.places import TRANSLATIONS

LANGUAGES = ("pl", "en")
NAMES = {"pl": "Polski", "en": "English"}
_LOCALES = {"pl": Locale("pl"), "en": Locale("en", "GB")}
NBSP = "\u00a0"

lazy = lazy_gettext
lazy_n = lazy_ngettext


class Translator:
    """Sentences in one fixed language: for letters and papers, which follow their reader, not the page."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.locale = _LOCALES[language]
        self._catalogue = Translations.load(str(TRANSLATIONS), [language])

    def gettext(self, sentence: str, **values: Any) -> str:
        said = self._catalogue.ugettext(sentence)
        return said % values if values else said

    def ngettext(self, one: str, many: str, num: int, **values: Any) -> str:
        return self._catalogue.ungettext(one, many, num) % {"num": num, **values}

    __call__ = gettext


@lru_cache(maxsize=len(LANGUAGES))
def translator(language: str) -> Translator:
    """The translator of `language` ("pl" or "en"); anything else raises KeyError."""
    return Translator(language)


def current() -> str:
    """The language of this page: chosen by the person, else kept in the session, else asked by the browser."""
    try:
        return g.language  # one look-up: a page asks some forty times
    except RuntimeError:
        return "pl"  # outside of the application
    except AttributeError:
        if not has_request_context():
            return "pl"
        g.language = _choose()
        return str(g.language)


def _choose() -> str:
    from flask import session

    chosen = session.get("language")
    if chosen in LANGUAGES:
        return str(chosen)
    return request.accept_languages.best_match(LANGUAGES, default="pl") or "pl"


def speak(language: str) -> None:
    """Fix the language of the rest of this request."""
    g.language = language


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak `language` inside the block: for letters and files, whose reader is not the one who asked."""
    before = g.get("language")
    g.language = language
    try:
        yield
    finally:
        if before is None:
            g.pop("language", None)
        else:
            g.language = before


def other() -> str:
    return "en" if current() == "pl" else "pl"


def _(sentence: str, **values: Any) -> str:
    return translator(current()).gettext(sentence, **values)


def _n(one: str, many: str, num: int, **values: Any) -> str:
    return translator(current()).ngettext(one, many, num, **values)


def pick(thing: Any, name: str, language: str | None = None) -> str:
    """What staff typed in two columns `<name>_pl`, `<name>_en`: this language's, or the other one's when empty."""
    language = language or current()
    mine = getattr(thing, f"{name}_{language}", None)
    return mine or getattr(thing, f"{name}_{'en' if language == 'pl' else 'pl'}", None) or ""


def _as_day(value: date | datetime) -> date:
    return clock.local(value).date() if isinstance(value, datetime) else value


def day(value: date | datetime | None, language: str | None = None) -> str:
    """5 listopada 2026 / 5 November 2026."""
    return "" if value is None else format_date(_as_day(value), "d MMMM y", _LOCALES[language or current()])


def day_short(value: date | datetime | None, language: str | None = None) -> str:
    """5.11.2026 / 5 Nov 2026."""
    lang = language or current()
    return (
        ""
        if value is None
        else format_date(_as_day(value), "d.MM.y" if lang == "pl" else "d MMM y", _LOCALES[lang])
    )


def weekday(value: date | datetime | None, language: str | None = None) -> str:
    return "" if value is None else format_date(_as_day(value), "EEEE", _LOCALES[language or current()])


def hour(value: datetime | time | None, language: str | None = None) -> str:
    """9:00, in Warsaw time."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        value = clock.local(value).time()
    return f"{value.hour}:{value.minute:02}"  # alike in both languages; lists print hundreds of them


def moment(value: datetime | None, language: str | None = None) -> str:
    """czwartek, 5 listopada 2026, 9:00: day, weekday and hour, as deadlines are written."""
    if value is None:
        return ""
    return format_datetime(clock.local(value), "EEEE, d MMMM y, H:mm", locale=_LOCALES[language or current()])


@lru_cache(maxsize=1)
def _short_months() -> dict[int, str]:
    months: dict[int, str] = _LOCALES["en"].months["format"]["abbreviated"]
    return months


def moment_short(value: datetime | None) -> str:
    """5.11, 9:00 / 5 Nov, 9:00 for dense lists, which print hundreds of them."""
    if value is None:
        return ""
    at = clock.local(value)
    named = f".{at.month:02}" if current() == "pl" else f" {_short_months()[at.month]}"
    return f"{at.day}{named}, {at.hour}:{at.minute:02}"


def number(value: int | float | Decimal | None, language: str | None = None) -> str:
    return "" if value is None else format_decimal(value, locale=_LOCALES[language or current()])


def percent(value: float | Decimal | None, pattern: str = "0.##%") -> str:
    """0.8252 → 82,52%."""
    return "" if value is None else format_percent(value, pattern, locale=_LOCALES[current()])


def money(value: Decimal | None, currency: str = "EUR") -> str:
    return "" if value is None else format_currency(value, currency, locale=_LOCALES[current()])


_ONE_LETTER = re.compile(r"(?<![\w\u00a0])([aiouwzAIOUWZ]) (?=\S)")


def tie(text: Any) -> Any:
    """Bind one-letter words to the next with a no-break space, as Polish typesetting wants."""
    if isinstance(text, Markup):
        return Markup(_ONE_LETTER.sub(rf"\1{NBSP}", str(text)))  # nosec: same markup, only spaces change
    return _ONE_LETTER.sub(rf"\1{NBSP}", str(text))


def install(app: Flask) -> None:
    app.config["BABEL_TRANSLATION_DIRECTORIES"] = str(TRANSLATIONS)
    app.config["BABEL_DEFAULT_LOCALE"] = "pl"
    app.config["BABEL_DEFAULT_TIMEZONE"] = "Europe/Warsaw"
    Babel(app, locale_selector=current)
    env = app.jinja_env
    env.policies["ext.i18n.trimmed"] = True
    env.globals.update(
        _=_t, gettext=_t, ngettext=_nt, other_language=other, language=current, language_names=NAMES
    )
    env.filters.update(
        day=day,
        day_short=day_short,
        weekday=weekday,
        time=hour,
        moment=moment,
        moment_short=moment_short,
        number=number,
        percent=percent,
        money=money,
        tie=tie,
        said=pick,
    )


def _t(sentence: str, **values: Any) -> Any:
    """gettext of templates: a sentence written in a template is markup, its values are escaped."""
    said = _kept(current(), sentence)
    return said % {k: escape(v) for k, v in values.items()} if values else said


@lru_cache(maxsize=8192)
def _kept(language: str, sentence: str) -> Markup:
    """A sentence of a template as markup, one-letter words tied in Polish; the same for every page."""
    said = translator(language).gettext(sentence)
    return Markup(tie(said) if language == "pl" else said)  # nosec B704: our own words out of the catalogue


def _nt(one: str, many: str, num: int, **values: Any) -> Any:
    values = {"num": number(num), **values}
    said = tie(translator(current())._catalogue.ungettext(one, many, num))
    return Markup(said) % {k: escape(v) for k, v in values.items()}  # nosec B704
