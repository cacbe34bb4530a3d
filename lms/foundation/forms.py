"""Forms: what may be typed. A form checks shapes and says what to mend next to the field; decisions are elsewhere."""

from __future__ import annotations

import unicodedata
from datetime import date, time
from decimal import Decimal, InvalidOperation
from typing import Any

from flask import request
from flask_wtf import FlaskForm
from werkzeug.datastructures import FileStorage
from wtforms import (
    BooleanField,
    DateField,
    FileField,
    IntegerField,
    PasswordField,
    RadioField,
    SelectField,
    SelectMultipleField,
    StringField,
    TextAreaField,
    ValidationError,
)
from wtforms.fields.choices import SelectChoice
from wtforms.validators import InputRequired, Optional, StopValidation
from wtforms.widgets import CheckboxInput, ListWidget

from lms.foundation.language import Translator, _, lazy, translator
from lms.foundation.polish import composed
from lms.foundation.wall_clock import parse_hour


class Required:
    """The field must be filled; spaces alone are not an answer."""

    field_flags = {"required": True}

    def __init__(self, message: Any = None) -> None:
        self.message = message

    def __call__(self, form: Any, field: Any) -> None:
        raw = field.raw_data[0] if field.raw_data else None
        is_no_file = isinstance(raw, FileStorage) and not raw.filename  # browsers send an empty part
        if raw is None or is_no_file or (isinstance(raw, str) and not raw.strip()):
            field.errors[:] = []
            raise StopValidation(str(self.message or _("Fill in this field.")))


class AtMost:
    """No longer than the column can hold."""

    def __init__(self, length: int) -> None:
        self.length = length
        self.field_flags = {"maxlength": length}

    def __call__(self, form: Any, field: Any) -> None:
        if field.data and len(field.data) > self.length:
            raise ValidationError(
                _(
                    "Shorten this text to %(limit)s characters. It has %(now)s.",
                    limit=self.length,
                    now=len(field.data),
                )
            )


def clean(text: Any) -> Any:
    """Typed text as it is stored: composed letters, no spaces at the ends."""
    if not isinstance(text, str):
        return text
    return composed(text).strip()


# Signs that turn the direction of what follows: they could put a name on a page or a paper in another order.
_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def _no_control(form: Any, field: Any) -> None:
    if field.data and any(
        (unicodedata.category(c) in ("Cc", "Cs") and c not in "\r\n\t") or c in _TURNS for c in field.data
    ):
        raise ValidationError(_("This text holds characters that cannot be shown. Type it again."))


def _rules(required: bool, limit: int | None, extra: tuple[Any, ...]) -> list[Any]:
    first: list[Any] = [Required() if required else Optional()]
    return [*first, _no_control, *([AtMost(limit)] if limit else []), *extra]


class Text(StringField):
    """One line of text."""

    def __init__(
        self, label: Any, *, required: bool = True, limit: int = 200, rules: tuple[Any, ...] = (), **kw: Any
    ) -> None:
        super().__init__(label, _rules(required, limit, rules), filters=[clean], **kw)


class Area(TextAreaField):
    """Several lines of text."""

    def __init__(
        self, label: Any, *, required: bool = True, limit: int = 4000, rules: tuple[Any, ...] = (), **kw: Any
    ) -> None:
        super().__init__(label, _rules(required, limit, rules), filters=[clean], **kw)


class Password(PasswordField):
    """A secret: never trimmed, never shown again."""

    def __init__(self, label: Any, *, required: bool = True, rules: tuple[Any, ...] = (), **kw: Any) -> None:
        super().__init__(label, [Required() if required else Optional(), AtMost(1000), *rules], **kw)


class _Offered:
    """Choices as (value, label) pairs, kept as WTForms wants them from 3.4 on.

    They lie where WTForms itself puts those of the constructor, so that both ways of offering them are one.
    """

    _choices: list[SelectChoice] | None

    @property
    def choices(self) -> list[SelectChoice] | None:
        return self._choices

    @choices.setter
    def choices(self, pairs: Any) -> None:
        self._choices = None if pairs is None else _as_choices(pairs)


def _as_choices(pairs: Any) -> list[SelectChoice]:
    """One list of pairs, or lists of pairs by the name of their group; a group without a name stands before them."""
    if isinstance(pairs, dict):
        return [_as_choice(pair, group or None) for group, inside in pairs.items() for pair in inside]
    return [_as_choice(pair) for pair in pairs]


def _as_choice(pair: Any, group: str | None = None) -> SelectChoice:
    if isinstance(pair, SelectChoice):
        return pair
    value, label = (pair, pair) if isinstance(pair, str) else pair[:2]
    return SelectChoice(str(value), label, optgroup=group)


class Choice(_Offered, SelectField):
    """One of a list. An empty first choice stands for "not chosen"."""

    data: Any

    def __init__(
        self, label: Any, *, choices: Any = (), required: bool = True, empty: Any = None, **kw: Any
    ) -> None:
        self.empty = empty
        super().__init__(
            label,
            [Required(lazy("Choose one of the list."))] if required else [Optional()],
            choices=_as_choices(choices),
            coerce=str,
            **kw,
        )
        self.is_needed = required

    def pre_validate(self, form: Any) -> None:
        if not self.data and not self.is_needed:
            return
        if self.data not in {str(value) for value, *_rest in self.iter_choices()}:
            raise StopValidation(_("Choose one of the list."))

    def post_validate(self, form: Any, validation_stopped: bool) -> None:
        if self.data == "":
            self.data = None


class Radio(_Offered, RadioField):
    """One of a few, all in view."""

    data: Any

    def __init__(self, label: Any, *, choices: Any = (), required: bool = True, **kw: Any) -> None:
        super().__init__(
            label,
            [Required(lazy("Choose one answer."))] if required else [Optional()],
            choices=_as_choices(choices),
            coerce=str,
            validate_choice=False,
            **kw,
        )

    def pre_validate(self, form: Any) -> None:
        if self.data in (None, "", "None"):
            self.data = None
            return
        if self.data not in {str(value) for value, *_rest in self.iter_choices()}:
            raise StopValidation(_("Choose one answer."))


class Ticks(_Offered, SelectMultipleField):
    """Several of a list, as tick boxes."""

    widget = ListWidget(prefix_label=False)
    option_widget = CheckboxInput()

    def __init__(self, label: Any, *, choices: Any = (), **kw: Any) -> None:
        super().__init__(label, [Optional()], choices=_as_choices(choices), coerce=str, **kw)

    def pre_validate(self, form: Any) -> None:
        if not set(self.data or ()) <= {str(value) for value, *_rest in self.iter_choices()}:
            raise StopValidation(_("Choose from the list."))


class Tick(BooleanField):
    """One tick box. `must`: the words shown when it has to be ticked."""

    def __init__(self, label: Any, *, must: Any = None, **kw: Any) -> None:
        super().__init__(label, [InputRequired(must)] if must else [Optional()], **kw)


class Number(IntegerField):
    """A whole number within limits."""

    def __init__(
        self, label: Any, *, required: bool = True, least: int = 0, most: int = 1_000_000, **kw: Any
    ) -> None:
        self.least, self.most = least, most
        super().__init__(label, [Required() if required else Optional(), self._within], **kw)

    def process_formdata(self, valuelist: list[Any]) -> None:
        text = valuelist[0].strip().replace("\u00a0", "").replace(" ", "") if valuelist else ""
        self.data = None
        if not text:
            return
        if not text.lstrip("-").isascii() or not text.lstrip("-").isdigit() or len(text) > 12:
            raise ValueError(_("Write a whole number, for example 20."))
        self.data = int(text)

    def _within(self, form: Any, field: Any) -> None:
        if field.data is not None and not self.least <= field.data <= self.most:
            raise ValidationError(
                _("Write a number from %(least)s to %(most)s.", least=self.least, most=self.most)
            )


class Amount(StringField):
    """A decimal amount, comma or point."""

    def __init__(self, label: Any, *, required: bool = True, **kw: Any) -> None:
        super().__init__(label, [Required() if required else Optional()], **kw)

    def process_formdata(self, valuelist: list[Any]) -> None:
        text = (
            valuelist[0].strip().replace("\u00a0", "").replace(" ", "").replace(",", ".") if valuelist else ""
        )
        self.data = None
        if text:
            try:
                value = Decimal(text)
            except InvalidOperation:
                raise ValueError(_("Write an amount, for example 1234,50.")) from None
            if not value.is_finite() or abs(value) > Decimal("1e12"):
                raise ValueError(_("Write an amount, for example 1234,50."))
            self.data = value

    def _value(self) -> str:
        if self.raw_data:
            return str(self.raw_data[0])
        return "" if self.data is None else str(self.data)


class Day(DateField):
    """A date of the calendar, typed or picked."""

    data: Any

    def __init__(
        self,
        label: Any,
        *,
        required: bool = True,
        least: date = date(1900, 1, 1),
        most: date = date(2100, 1, 1),
        **kw: Any,
    ) -> None:
        self.least, self.most = least, most
        super().__init__(
            label,
            [Required() if required else Optional(), self._within],
            format=["%Y-%m-%d", "%d.%m.%Y"],
            **kw,
        )

    def process_formdata(self, valuelist: list[Any]) -> None:
        if not valuelist or not valuelist[0].strip():
            self.data = None
            return
        try:
            super().process_formdata([valuelist[0].strip()])
        except ValueError:
            raise ValueError(_("Write a date of the calendar, for example 2027-03-15.")) from None

    def _within(self, form: Any, field: Any) -> None:
        if field.data is not None and not self.least <= field.data <= self.most:
            raise ValidationError(
                _("Write a date from %(least)s to %(most)s.", least=self.least, most=self.most)
            )


class Hour(StringField):
    """A time of day as text, 24 hours: the native field shows AM and PM by the browser's language."""

    def __init__(self, label: Any, *, required: bool = True, **kw: Any) -> None:
        kw.setdefault("render_kw", {"inputmode": "numeric", "autocomplete": "off"})
        super().__init__(label, [Required() if required else Optional()], **kw)

    def process_formdata(self, valuelist: list[Any]) -> None:
        self.data = None
        if valuelist and valuelist[0].strip():
            self.data = parse_hour(valuelist[0].strip())
            if self.data is None:
                raise ValueError(_("Write an hour, for example 9:00 or 14:30."))

    def _value(self) -> str:
        if self.raw_data:
            return str(self.raw_data[0])
        return f"{self.data.hour}:{self.data.minute:02}" if isinstance(self.data, time) else ""


class Upload(FileField):
    """One file."""

    def __init__(self, label: Any, *, required: bool = True, **kw: Any) -> None:
        super().__init__(label, [Required(lazy("Choose a file.")) if required else Optional()], **kw)


class Form(FlaskForm):
    """Base of every form. The token is checked once for all of them before a view runs."""

    class Meta:
        csrf = False

        def get_translations(self, _form: Any) -> Translator:
            from lms.foundation.language import current

            return translator(current())

    def is_sent(self) -> bool:
        """The form was sent and every field holds a possible value."""
        return request.method == "POST" and self.validate()

    def refuse(self, field: str | None, sentence: Any) -> None:
        """Say beside `field` (or for the whole form) why what was typed cannot be accepted."""
        if field is None:
            self.form_errors.append(str(sentence))
        else:
            self[field].errors = [*self[field].errors, str(sentence)]

    @property
    def has_faults(self) -> bool:
        return bool(self.errors) or bool(self.form_errors)
