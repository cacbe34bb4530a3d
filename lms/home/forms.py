"""What may be typed on the administrator's desk: the office's data, its marks, the accessibility statement."""

from __future__ import annotations

from typing import Any

from wtforms import HiddenField, ValidationError

from lms.certificates.rules.register import is_pattern
from lms.foundation.forms import Area, Choice, Day, Form, Number, Radio, Text, Upload
from lms.foundation.language import _, lazy
from lms.home import wording
from lms.people import rules
from lms.people import wording as people_wording
from lms.projects import wording as projects_wording
from lms.projects.rules import answers_to


class Versioned(Form):
    """A form that knows which version of the row it shows. 0: there was no row yet."""

    version = HiddenField()

    @property
    def version_shown(self) -> int:
        text = self.version.data or "0"
        return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0

    def show_version(self, version: int) -> None:
        self.version.raw_data, self.version.data = None, str(version)

    def values(self) -> dict[str, Any]:
        """What was typed, by column; an empty text is an empty text."""
        values = {f.name: f.data for f in self if f.name != "version"}
        return {name: "" if value is None and self.is_text(name) else value for name, value in values.items()}

    def is_text(self, name: str) -> bool:
        return isinstance(self[name], (Text, Area))


def _is_email(_form: Any, field: Any) -> None:
    fault = rules.check_email(rules.normal_email(field.data)) if field.data else None
    if fault is not None:
        raise ValidationError(str(people_wording.EMAIL[fault]))


def _is_phone(_form: Any, field: Any) -> None:
    if field.data and not rules.is_phone(field.data):
        raise ValidationError(str(people_wording.PHONE))


def _makes_numbers(_form: Any, field: Any) -> None:
    if not is_pattern(field.data or ""):
        raise ValidationError(
            _(
                "Keep {sequence} and {year} in it, each once. The rest is yours, for example {sequence}/KPS/{year}."
            )
        )


class OfficeForm(Versioned):
    """Everything that pages, letters and papers say of the office."""

    name_pl = Text(lazy("Name in Polish"), limit=200)
    name_en = Text(lazy("Name in English"), limit=200)
    short_name = Text(
        lazy("Short name"),
        limit=40,
        description=lazy("Stands in the header of every page, for example Szkolenia ROPS"),
    )
    town_pl = Text(
        lazy("Town in Polish"), limit=60, description=lazy("As it follows the short name: w Poznaniu")
    )
    town_en = Text(
        lazy("Town in English"), limit=60, description=lazy("As it follows the short name: in Poznań")
    )
    address = Text(lazy("Address"), limit=200, render_kw={"autocomplete": "street-address"})
    email = Text(
        lazy("E-mail address"),
        required=False,
        limit=254,
        rules=(_is_email,),
        render_kw={"type": "email", "autocomplete": "email"},
    )
    phone = Text(
        lazy("Phone"),
        required=False,
        limit=30,
        rules=(_is_phone,),
        render_kw={"type": "tel", "autocomplete": "tel"},
    )
    signatory_name = Text(lazy("Who signs certificates"), required=False, limit=120)
    signatory_title_pl = Text(lazy("Their post in Polish"), required=False, limit=120)
    signatory_title_en = Text(lazy("Their post in English"), required=False, limit=120)
    place_of_issue = Text(lazy("Place of issue"), required=False, limit=60)
    number_pattern = Text(
        lazy("Numbers of certificates"),
        limit=40,
        rules=(_makes_numbers,),
        description=lazy("{sequence} grows by one within a year, {year} is the year of issue"),
    )
    completion_percent = Number(
        lazy("Attendance needed for a certificate"),
        least=1,
        most=100,
        description=lazy(
            "In percent. 80 is usual in training paid from European funds. A course or an edition may set its own."
        ),
    )
    teaching_hour_minutes = Number(
        lazy("Minutes of one teaching hour"),
        least=30,
        most=60,
        description=lazy(
            "Usually 45 for short courses. Statutory programmes follow their own regulation, not this number."
        ),
    )
    marks_note = Text(
        lazy("Note under the marks"),
        required=False,
        limit=200,
        description=lazy("For example the number of the agreement"),
    )


class MarkForm(Form):
    """A picture for one place of the row of marks."""

    picture = Upload(lazy("Picture"), description=lazy("PNG or JPEG, at most 512 KB and 4000 pixels wide"))
    alt_pl = Text(
        lazy("What it says, in Polish"), limit=120, description=lazy("Read aloud to people who do not see it")
    )
    alt_en = Text(lazy("What it says, in English"), limit=120)


class StatementForm(Versioned):
    """The accessibility statement, as far as it differs from office to office."""

    status = Choice(lazy("Does the site meet the requirements?"), choices=[])
    gaps_pl = Area(
        lazy("What is not accessible, in Polish"), required=False, description=lazy("One thing a line")
    )
    gaps_en = Area(
        lazy("What is not accessible, in English"), required=False, description=lazy("One thing a line")
    )
    site_published_on = Day(lazy("Site published on"))
    site_changed_on = Day(lazy("Last larger change of the site"))
    made_on = Day(lazy("Statement drawn up on"))
    reviewed_on = Day(lazy("Statement last reviewed on"), required=False)
    building_pl = Area(lazy("Access to the building, in Polish"))
    building_en = Area(lazy("Access to the building, in English"))
    contact_pl = Area(lazy("Ways of contact and communication, in Polish"))
    contact_en = Area(lazy("Ways of contact and communication, in English"))

    def offer(self) -> None:
        self.status.choices = [
            ("", _("choose")),
            *((code, str(words)) for code, words in wording.STATUS.items()),
        ]

    def has_right_order(self) -> bool:
        """The days must be able to follow each other; says beside the later one when they cannot."""
        pairs = (("site_published_on", "site_changed_on"), ("made_on", "reviewed_on"))
        wrong = [late for early, late in pairs if self[late].data and self[late].data < self[early].data]
        for late in wrong:
            self.refuse(late, _("This day lies before the one above. Check both."))
        needs_gaps = self.status.data != "full" and not (self.gaps_pl.data and self.gaps_en.data)
        if needs_gaps:
            for name in ("gaps_pl", "gaps_en"):
                if not self[name].data:
                    self.refuse(
                        name, _("Say what is not accessible, or choose that the site meets the requirements.")
                    )
        return not wrong and not needs_gaps


class ReasonForm(Form):
    """Why the office looks at answers of GDPR art. 9; stays in the audit trail."""

    reason = Area(
        lazy("Why do you open these answers?"),
        limit=500,
        description=lazy("The reason stays in the audit trail. Do not write personal data here."),
    )


class SpecialForm(Form):
    """The two answers of GDPR art. 9, as the programme asks them."""

    minority = Radio(
        lazy("Do you belong to a national or ethnic minority?"),
        choices=[(str(code), projects_wording.ANSWER[code]) for code in answers_to("minority")],
        required=False,
    )
    disability = Radio(
        lazy("Are you a person with disabilities?"),
        choices=[(str(code), projects_wording.ANSWER[code]) for code in answers_to("disability")],
        required=False,
    )
