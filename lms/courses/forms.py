"""What may be typed about courses and venues."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from lms.courses.queries.lists import OUTCOME_KINDS, outcomes_of, programme_of, target_codes
from lms.courses.rules import is_course_code
from lms.courses.wording import CERTIFICATE_KINDS, COURSE_KINDS, FORMS
from lms.foundation.forms import Area, Choice, Form, Number, Text, Tick, Ticks
from lms.foundation.language import _, lazy


def _lines(text: str | None) -> list[str]:
    return [line.strip() for line in (text or "").splitlines() if line.strip()]


def _parts(line: str, count: int) -> list[str]:
    found = [part.strip() for part in line.split("|", count - 1)]
    return found + [""] * (count - len(found))


class CourseForm(Form):
    """A course of the catalogue. Lists are typed one a line, their parts set off by an upright stroke."""

    title_pl = Text(lazy("Title in Polish"), limit=200)
    title_en = Text(lazy("Title in English"), limit=200)
    about_pl = Area(lazy("About the course, in Polish"), required=False, limit=6000)
    about_en = Area(lazy("About the course, in English"), required=False, limit=6000)
    for_whom_pl = Area(lazy("For whom, in Polish"), required=False, limit=1000)
    for_whom_en = Area(lazy("For whom, in English"), required=False, limit=1000)
    area_code = Choice(lazy("Area"), choices=[])
    kind = Choice(lazy("Kind of course"), choices=list(COURSE_KINDS.items()))
    form = Choice(lazy("Form"), choices=[(str(form), name) for form, name in FORMS.items()])
    hours = Number(lazy("Teaching hours"), required=False, least=1, most=2000)
    teaching_hour_minutes = Number(
        lazy("Minutes of a teaching hour"),
        required=False,
        least=1,
        most=120,
        description=lazy(
            "Leave empty to take the office's number; for statutory courses the programme says it."
        ),
    )
    days = Number(lazy("Days"), required=False, least=1, most=400)
    group_max = Number(lazy("Largest group"), required=False, least=1, most=1000)
    institution_limit = Number(lazy("Seats for one institution"), required=False, least=1, most=1000)
    completion_percent = Number(
        lazy("Attendance needed, in percent"),
        required=False,
        least=0,
        most=100,
        description=lazy("Leave empty to take the office's number."),
    )
    certificate_kind = Choice(lazy("Certificate"), choices=list(CERTIFICATE_KINDS.items()))
    target_groups = Ticks(lazy("For whom"), choices=[])
    programme = Area(
        lazy("Programme"),
        required=False,
        limit=8000,
        description=lazy("One topic a line: Polish title | English title | hours."),
    )
    knowledge = Area(
        lazy("Outcomes: knowledge"),
        required=False,
        description=lazy("One outcome a line: Polish text | English text."),
    )
    skills = Area(lazy("Outcomes: skills"), required=False)
    social = Area(lazy("Outcomes: social competence"), required=False)
    is_public = Tick(lazy("Show this course to everybody"))
    version = Number(lazy("Version"), required=False)

    def offer(self, areas: Sequence[tuple[str, str]], groups: Sequence[tuple[str, str]]) -> None:
        self.area_code.choices = [("", lazy("not chosen")), *areas]
        self.target_groups.choices = list(groups)

    def validate(self, extra_validators: Any = None) -> bool:
        is_good = bool(super().validate(extra_validators))
        for line in _lines(self.programme.data):
            hours = _parts(line, 3)[2].replace(",", ".")
            if hours and not _is_hours(hours):
                self.refuse("programme", _("Write the hours as a number: %(line)s", line=line[:80]))
                return False
        return is_good

    def values(self) -> dict[str, Any]:
        """What was typed, named as the fields of `NewCourse`."""
        plain = (
            "title_pl",
            "title_en",
            "area_code",
            "kind",
            "form",
            "hours",
            "teaching_hour_minutes",
            "days",
        )
        more = ("group_max", "institution_limit", "completion_percent", "certificate_kind", "is_public")
        return {
            **{name: self[name].data for name in (*plain, *more)},
            "about_pl": self.about_pl.data or "",
            "about_en": self.about_en.data or "",
            "for_whom_pl": self.for_whom_pl.data or "",
            "for_whom_en": self.for_whom_en.data or "",
            "target_groups": tuple(self.target_groups.data or ()),
            "programme": tuple(
                {"title_pl": pl, "title_en": en, "hours": hours.replace(",", ".") or None}
                for pl, en, hours in (_parts(line, 3) for line in _lines(self.programme.data))
            ),
            "outcomes": {
                kind: [
                    {"pl": pl, "en": en} for pl, en in (_parts(line, 2) for line in _lines(self[kind].data))
                ]
                for kind in OUTCOME_KINDS
            },
        }


def _is_hours(text: str) -> bool:
    try:
        return Decimal(text).is_finite() and Decimal(text) > 0
    except InvalidOperation:
        return False


def typed_course(row: Any) -> dict[str, Any]:
    """A course as its form shows it: lists one a line."""
    outcomes = outcomes_of(row.outcomes)
    kept = {name: getattr(row, name) for name in CourseForm.__dict__ if hasattr(row, name)}
    return kept | {
        "target_groups": list(target_codes(row.target_groups)),
        "programme": "\n".join(
            " | ".join(part for part in (module.title_pl, module.title_en, module.hours)).rstrip(" |")
            for module in programme_of(row.programme)
        ),
        **{
            kind: "\n".join(f"{o.text_pl} | {o.text_en}".rstrip(" |") for o in outcomes.get(kind, ()))
            for kind in OUTCOME_KINDS
        },
    }


class NewCourseForm(CourseForm):
    """A new course gets its code, which never changes: it stands in numbers and addresses."""

    code = Text(
        lazy("Code"),
        limit=20,
        description=lazy(
            "2 to 20 capital letters and digits, a letter first. It stays for good, for example DM16."
        ),
        render_kw={"autocomplete": "off", "autocapitalize": "characters"},
    )

    def validate(self, extra_validators: Any = None) -> bool:
        is_good = super().validate(extra_validators)
        if self.code.data and not is_course_code(self.code.data):
            self.refuse("code", _("Write 2 to 20 capital letters and digits, a letter first."))
            return False
        return is_good


class VenueForm(Form):
    """A place with a room."""

    name = Text(lazy("Name of the place"), limit=120)
    address = Text(lazy("Address"), limit=200, description=lazy("Street and number, postal code and town."))
    town = Text(lazy("Town"), limit=60, description=lazy("Under this name people find it in the catalogue."))
    seats = Number(lazy("Seats in the room"), required=False, least=1, most=5000)
    access_note_pl = Text(
        lazy("How to get in, in Polish"),
        required=False,
        limit=300,
        description=lazy("Lift, ramp, accessible toilet, hearing loop: what is there and what is not."),
    )
    access_note_en = Text(lazy("How to get in, in English"), required=False, limit=300)

    def values(self) -> dict[str, Any]:
        """What was typed, named as the fields of `NewVenue`."""
        return {
            "name": self.name.data,
            "address": self.address.data,
            "town": self.town.data,
            "seats": self.seats.data,
            "access_note_pl": self.access_note_pl.data or "",
            "access_note_en": self.access_note_en.data or "",
        }


def differences(form: Form, stands: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    """(label, what was typed, what stands now) of the fields that differ, for the second of two editors."""
    found = []
    for field in form:
        if field.name == "version" or field.name not in stands:
            continue
        mine, theirs = shown(field, field.data), shown(field, stands[field.name])
        if mine != theirs:
            found.append((str(field.label.text), mine, theirs))
    return found


def shown(field: Any, value: Any) -> str:
    """A value as words: the label of a choice, yes or no of a tick."""
    if isinstance(field, Tick):
        return _("yes") if value else _("no")
    choices = {str(key): str(label) for key, label, *_rest in getattr(field, "iter_choices", list)()}
    if isinstance(value, (list, tuple)):
        return ", ".join(choices.get(str(one), str(one)) for one in value) or _("nothing")
    if value is None or value == "":
        return _("nothing")
    if hasattr(value, "hour") and hasattr(value, "minute"):
        return f"{value.hour}:{value.minute:02}"
    return choices.get(str(value), str(value))
