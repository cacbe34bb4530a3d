"""What a certificate says, sentence by sentence, in one language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any, Protocol

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from lms.certificates.rules import CertificateFacts, Form, Kind
from lms.foundation.language import tie, translator
from lms.foundation.pdf import Foreign

_LOCALES = {"pl": Locale("pl"), "en": Locale("en", "GB")}


@dataclass(frozen=True, slots=True)
class Ended:
    """That a certificate is no longer valid, since which day, and whether a newer one stands in its place."""

    on: date
    is_replaced: bool


class Say(Protocol):
    """A translator into one fixed language, as `lms.foundation.language.translator` gives it."""

    def gettext(self, sentence: str, **values: Any) -> str: ...

    def ngettext(self, one: str, many: str, num: int, **values: Any) -> str: ...


def words_of(facts: CertificateFacts, language: str, say: Say | None) -> Words:
    """The sentences for `facts`. Raises KeyError for a language other than "pl" and "en"."""
    if language not in _LOCALES:
        raise KeyError(language)
    return Words(facts, language, say or translator(language))


@lru_cache(maxsize=512)
def day_in_words(day: date, language: str) -> str:
    """5 listopada 2026 r. / 5 November 2026."""
    return format_date(day, "d MMMM y 'r.'" if language == "pl" else "d MMMM y", _LOCALES[language])


@lru_cache(maxsize=512)
def days_in_words(first: date, last: date, language: str) -> str:
    """5–7 listopada 2026 r. / 30 October – 2 November 2026; a year or month is said once where it is the same."""
    if first == last:
        return day_in_words(last, language)
    locale = _LOCALES[language]
    if first.year != last.year:
        return f"{day_in_words(first, language)} – {day_in_words(last, language)}"
    if first.month != last.month:
        return f"{format_date(first, 'd MMMM', locale)} – {day_in_words(last, language)}"
    return f"{first.day}–{day_in_words(last, language)}"


@lru_cache(maxsize=512)
def number_in_words(value: Decimal, language: str) -> str:
    """7,5 / 7.5; at most two decimals, none that are zero."""
    return format_decimal(value, "#,##0.##", locale=_LOCALES[language])


@dataclass(frozen=True, slots=True)
class Words:
    """`facts` in `language`."""

    facts: CertificateFacts
    language: str
    say: Say

    # --- what staff typed, in two columns ---------------------------------------------------------------------

    def typed(self, thing: Any, name: str = "") -> str:
        """`<name>_pl` or `<name>_en` of `thing`; where the English is empty, the Polish, which then says so."""
        prefix = f"{name}_" if name else ""
        text = getattr(thing, prefix + self.language)
        if text or self.language == "pl":
            return str(tie(text))
        return Foreign(tie(getattr(thing, prefix + "pl")), "pl")

    def course(self) -> str:
        return self.typed(self.facts, "course_title")

    def issuer(self) -> str:
        return self.typed(self.facts, "issuer_name")

    # --- sentences ----------------------------------------------------------------------------------------------

    def title(self) -> str:
        values = {"number": self.facts.number, "name": self.facts.holder_name}
        return self.say.gettext("Certificate no. %(number)s: %(name)s", **values)

    def title_of_many(self, last: str, count: int) -> str:
        return self.say.ngettext(
            "%(num)s certificate: %(first)s",
            "%(num)s certificates: %(first)s to %(last)s",
            count,
            first=self.facts.number,
            last=last,
        )

    def heading(self) -> tuple[str, str]:
        _ = self.say.gettext
        match self.facts.kind:
            case Kind.PARTICIPATION:
                return _("Certificate"), _("of participation in training")
            case Kind.COMPETENCE:
                return _("Certificate"), _("of completed training and acquired competence")
            case Kind.STATUTORY_COMPLETION:
                return _("Certificate"), _("of completed training")

    def translation_note(self) -> str:
        """Only on a paper that is not Polish."""
        if self.language == "pl":
            return ""
        return self.say.gettext(
            "This is a translation of the Polish certificate no. %(number)s. The Polish text prevails.",
            number=self.facts.number,
        )

    def particulars(self) -> list[tuple[str, str]]:
        """(label, value) of everything that is known: dates, hours, form, place, attendance, edition."""
        facts, _ = self.facts, self.say.gettext
        rows = [
            (_("Dates of the course"), days_in_words(facts.first_day, facts.last_day, self.language)),
            (_("Teaching hours"), self._hours()),
            (_("Form of the course"), self._form()),
            (_("Place"), tie(facts.place)),
            (_("Attendance"), self._attendance()),
            (_("Edition"), facts.edition_number),
        ]
        return [(label, value) for label, value in rows if value]

    def _hours(self) -> str:
        hours = number_in_words(self.facts.hours_teaching, self.language)
        if self.facts.minutes_per_hour is None:
            return hours
        return self.say.ngettext(
            "%(hours)s (of %(num)s minute each)",
            "%(hours)s (of %(num)s minutes each)",
            self.facts.minutes_per_hour,
            hours=hours,
        )

    def _form(self) -> str:
        _ = self.say.gettext
        return {
            Form.ON_SITE: _("on-site training"),
            Form.ONLINE: _("online training"),
            Form.HYBRID: _("on-site and online training"),
        }[self.facts.form]

    def _attendance(self) -> str:
        facts = self.facts
        if facts.attendance_percent is None:
            return ""
        values = {"percent": number_in_words(facts.attendance_percent, self.language)}
        if facts.hours_attended is None:
            return self.say.gettext("%(percent)s%% of the hours", **values)
        values["attended"] = number_in_words(facts.hours_attended, self.language)
        values["all"] = number_in_words(facts.hours_teaching, self.language)
        return self.say.gettext("%(percent)s%% of the hours (%(attended)s of %(all)s)", **values)

    def project(self) -> str:
        title, number = self.typed(self.facts, "project_title"), self.facts.project_number
        if not title:
            return ""
        if not number:
            return str(tie(self.say.gettext("Training in the project “%(title)s”.", title=title)))
        sentence = self.say.gettext(
            "Training in the project “%(title)s”, no. %(number)s.", title=title, number=number
        )
        return str(tie(sentence))

    def duplicate(self, issued_on: date | None) -> str:
        if issued_on is None:
            return ""
        return self.say.gettext("Duplicate issued on %(day)s", day=day_in_words(issued_on, self.language))

    def ended(self, ended: Ended) -> str:
        day = day_in_words(ended.on, self.language)
        if ended.is_replaced:
            return self.say.gettext("NOT VALID: replaced by a newer certificate on %(day)s", day=day)
        return self.say.gettext("NOT VALID: revoked on %(day)s", day=day)

    def issued(self) -> str:
        return f"{self.facts.issued_in}, {day_in_words(self.facts.issued_on, self.language)}"

    def overleaf_note(self) -> str:
        _ = self.say.gettext
        if self.facts.programme and self.facts.outcomes:
            return _("Programme and learning outcomes: overleaf.")
        if self.facts.programme:
            return _("Programme: overleaf.")
        return _("Learning outcomes: overleaf.") if self.facts.outcomes else ""
