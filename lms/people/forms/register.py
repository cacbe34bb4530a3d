"""Forms of the register: persons and institutions."""

from __future__ import annotations

from datetime import date
from typing import Any

from wtforms import ValidationError

from lms.foundation.forms import Area, Choice, Day, Form, Number, Text
from lms.foundation.language import lazy
from lms.people import rules, wording
from lms.people.forms.places import PlaceField
from lms.people.requests import NewInstitution, NewPerson
from lms.people.rules.work import check_move


def _is_phone(_form: Any, field: Any) -> None:
    if field.data and not rules.is_phone(field.data):
        raise ValidationError(str(wording.PHONE))


class RevealForm(Form):
    """Why somebody looks at a full number."""

    reason = Area(
        lazy("Why do you need it?"),
        limit=300,
        description=lazy("It stands in the audit trail."),
        render_kw={"rows": 2},
    )


class ListReasonForm(Form):
    """Why somebody takes a list of many people away."""

    reason = Area(
        lazy("Why do you take the list?"),
        limit=300,
        description=lazy("It stands in the audit trail, and the data protection officer gets a letter."),
        render_kw={"rows": 2},
    )


class PersonForm(Form):
    """A person of the register, as an officer types them."""

    first_name = Text(lazy("First name"), limit=80, render_kw={"autocomplete": "off"})
    last_name = Text(lazy("Last name"), limit=80, render_kw={"autocomplete": "off"})
    email = Text(
        lazy("E-mail address"), required=False, limit=254, render_kw={"type": "email", "autocomplete": "off"}
    )
    phone = Text(
        lazy("Phone"),
        required=False,
        limit=30,
        rules=(_is_phone,),
        render_kw={"type": "tel", "autocomplete": "off"},
    )
    language = Choice(lazy("Language of letters"), choices=[("pl", "Polski"), ("en", "English")])
    institution = Choice(lazy("Institution"), choices=[], required=False)
    moved_on = Day(
        lazy("In this institution since"),
        required=False,
        description=lazy("Only when it changes: the old post ends the day before. Empty: today."),
    )
    position = Text(lazy("Position"), required=False, limit=120)
    staff_group = Choice(lazy("Staff group"), choices=[], required=False)
    version = Number(lazy("Version"), required=False)

    def offer(self, institutions: list[tuple[str, str]], groups: list[tuple[str, str]]) -> None:
        nothing = ("", lazy("not chosen"))
        self.institution.choices = [nothing, *institutions]
        self.staff_group.choices = [nothing, *groups]

    def refuse_move(self, main_since: date | None, today: date) -> bool:
        """Say beside the day why nobody can have changed the institution on it."""
        moved: date | None = self.moved_on.data
        fault = check_move(moved, main_since, today) if moved else None
        if fault is not None:
            self.refuse("moved_on", wording.POSTS[fault])
        return fault is not None

    def refuse_email(self) -> bool:
        """Say beside the address what is wrong with it."""
        fault = rules.check_email(self.email.data) if self.email.data else None
        if fault is not None:
            self.refuse("email", wording.EMAIL[fault])
        return fault is not None

    def values(self, institution_id: int | None) -> dict[str, Any]:
        return {
            "first_name": self.first_name.data,
            "last_name": self.last_name.data,
            "email": rules.normal_email(self.email.data) if self.email.data else None,
            "phone": self.phone.data or None,
            "language": self.language.data,
            "institution_id": institution_id,
            "position": self.position.data or "",
            "staff_group": self.staff_group.data or "",
        }

    def new_person(self, institution_id: int | None) -> NewPerson:
        return NewPerson(**self.values(institution_id))


def typed_person(person: Any) -> dict[str, Any]:
    """A person as the form shows them. The institution by its reference: its row is no choice of the list."""
    names = ("first_name", "last_name", "email", "phone", "language", "position", "staff_group", "version")
    shown = {name: getattr(person, name) for name in names}
    return shown | {"institution": person.institution.ref if person.institution else ""}


class InstitutionForm(Form):
    """An institution of the register."""

    name = Text(lazy("Name"), limit=200)
    type_code = Choice(lazy("Kind"), choices=[])
    municipality_terc = PlaceField(
        lazy("Municipality"),
        required=False,
        description=lazy("Type a part of the name and choose. Some names stand twice: look at the kind."),
    )
    locality = Text(lazy("Locality"), required=False, limit=80)
    postal_code = Text(lazy("Postal code"), required=False, limit=12)
    street = Text(lazy("Street and number"), required=False, limit=120)
    nip = Text(lazy("NIP (tax number)"), required=False, limit=20)
    regon = Text(lazy("REGON"), required=False, limit=20)
    counts_for = PlaceField(lazy("Local government it counts for"), with_counties=True, required=False)
    renamed_on = Day(
        lazy("New name since"),
        required=False,
        description=lazy(
            "Only when it was renamed: the old name is kept beside the new one and still found."
        ),
    )
    version = Number(lazy("Version"), required=False)

    def offer(self, types: list[tuple[str, str]]) -> None:
        self.type_code.choices = [("", lazy("not chosen")), *types]

    def refuse_numbers(self) -> bool:
        """Say beside NIP, REGON and postal code what cannot be right."""
        refused = False
        for field, check, words in (
            ("nip", rules.check_nip, wording.NIP),
            ("regon", rules.check_regon, wording.REGON),
        ):
            text = self[field].data
            fault = check(text) if text else None
            if fault is not None:
                self.refuse(field, words[fault])
                refused = True
        code = self.postal_code.data
        wrong = rules.check_postal_code(rules.normal_postal_code(code)) if code else None
        if wrong is not None:
            self.refuse("postal_code", wording.POSTAL[wrong])
            refused = True
        return refused

    def refuse_future_name(self, today: date) -> bool:
        """A name that comes into force later is written down on that day."""
        since: date | None = self.renamed_on.data
        if since is not None and since > today:
            self.refuse(
                "renamed_on", lazy("This day lies ahead. Write the new name down when it is in force.")
            )
        return self.has_faults

    def values(self) -> dict[str, Any]:
        return {
            "name": self.name.data,
            "type_code": self.type_code.data,
            "municipality_terc": self.municipality_terc.data or None,
            "locality": self.locality.data or "",
            "postal_code": rules.normal_postal_code(self.postal_code.data) if self.postal_code.data else "",
            "street": self.street.data or "",
            "nip": rules.normal_number(self.nip.data) if self.nip.data else None,
            "regon": rules.normal_number(self.regon.data) if self.regon.data else None,
            "counts_for": self.counts_for.data or None,
        }

    def new_institution(self) -> NewInstitution:
        return NewInstitution(**self.values())


class MergerForm(Form):
    """An institution that went into another."""

    into = Choice(lazy("Merged into"), choices=[])
    merged_on = Day(
        lazy("Since when"), description=lazy("The first day on which the successor stands alone.")
    )
    reason = Text(
        lazy("Reason"), limit=300, description=lazy("For example the resolution of the council and its date.")
    )

    @property
    def day(self) -> date:
        day: Any = self.merged_on.data
        return date.fromisoformat(str(day))

    def offer(self, institutions: list[tuple[str, str]]) -> None:
        self.into.choices = [("", lazy("not chosen")), *institutions]
