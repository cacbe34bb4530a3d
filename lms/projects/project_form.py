"""The form of the project's settings; money is typed in units, kept in cents."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from lms.foundation.forms import Amount, Choice, Day, Form, Number, Text
from lms.foundation.language import lazy

_MONEY = ("budget_eur", "eu_eur", "budget_pln")


class ProjectForm(Form):
    """What the grant agreement says; what is not known yet stays empty."""

    number = Text(lazy("Project number"), required=False, limit=60)
    title_pl = Text(lazy("Title in Polish"), limit=200)
    title_en = Text(lazy("Title in English"), limit=200)
    programme_pl = Text(lazy("Programme in Polish"), limit=200)
    programme_en = Text(lazy("Programme in English"), limit=200)
    starts_on = Day(lazy("First day"))
    ends_on = Day(lazy("Last day"))
    budget_eur = Amount(lazy("Budget in EUR"), required=False)
    eu_eur = Amount(lazy("EU part in EUR"), required=False)
    budget_pln = Amount(
        lazy("Budget in PLN"),
        required=False,
        description=lazy("From the grant agreement. Leave it empty until it is known."),
    )
    target_people = Number(lazy("People to be trained"), required=False)
    target_local_governments = Number(lazy("Local governments to be supported"), required=False)
    scope_of_support = Text(
        lazy("Scope of support"), required=False, description=lazy("Copy it from SM EFS, letter for letter.")
    )
    counts_staff = Choice(
        lazy("Does support of staff count as support of their local government?"),
        choices=[("", lazy("not decided yet")), ("yes", lazy("yes")), ("no", lazy("no"))],
        required=False,
        description=lazy("As the grant agreement says. Until then both figures are shown."),
    )
    version = Number(lazy("Version"), required=False)

    def validate(self, extra_validators: Any = None) -> bool:
        if not super().validate(extra_validators):
            return False
        first: Any = self.starts_on.data
        last: Any = self.ends_on.data
        if first is not None and last is not None and first > last:
            self.refuse("ends_on", lazy("The last day is before the first day."))
            return False
        return True

    @staticmethod
    def shown(project: Any) -> dict[str, Any]:
        """The values of a project as this form shows them."""
        values = {name: getattr(project, name, None) for name in ProjectForm.names()}
        values["counts_staff"] = {None: "", True: "yes", False: "no"}[project.counts_staff]
        for name in _MONEY:
            cents = getattr(project, f"{name}_cents")
            values[name] = None if cents is None else Decimal(cents) / 100
        return values

    @staticmethod
    def names() -> tuple[str, ...]:
        return tuple(name for name in dir(ProjectForm) if hasattr(getattr(ProjectForm, name), "field_class"))

    def values(self) -> dict[str, Any]:
        """What was typed, by the names that the operation knows."""
        typed = {name: self[name].data for name in self.names() if name not in (*_MONEY, "version")}
        typed |= {
            f"{name}_cents": None if self[name].data is None else int(self[name].data * 100)
            for name in _MONEY
        }
        typed["counts_staff"] = {"yes": True, "no": False}.get(typed["counts_staff"] or "")
        for name in ("number", "scope_of_support"):
            typed[name] = typed[name] or None
        return typed
