"""What may be typed about a kind of institution."""

from __future__ import annotations

from typing import Any

from lms.foundation.forms import Choice, Form, Number, Text, Tick
from lms.foundation.language import lazy
from lms.people.operations.kinds import KindOfInstitution
from lms.people.rules import is_kind_code
from lms.people.wording import CATEGORIES


class KindForm(Form):
    """A kind of institution. Its code goes into files and addresses, so it is written once."""

    code = Text(
        lazy("Code"),
        limit=30,
        required=False,
        description=lazy(
            "2 to 30 capitals, digits or underscores, a letter first. It cannot be changed later."
        ),
    )
    name_pl = Text(lazy("Name in Polish"), limit=120)
    name_en = Text(lazy("Name in English"), limit=120)
    category = Choice(
        lazy("Services"),
        choices=list(CATEGORIES.items()),
        description=lazy("Quotas of a project may count them apart."),
    )
    is_active = Tick(lazy("Offer this kind for institutions"))
    version = Number(lazy("Version"), required=False)

    def refuse_code(self) -> bool:
        """Say beside the code of a new kind what cannot be right."""
        if not is_kind_code(self.code.data or ""):
            self.refuse("code", lazy("Write 2 to 30 capitals, digits or underscores, a letter first."))
        return self.has_faults

    def wanted(self) -> KindOfInstitution:
        return KindOfInstitution(
            name_pl=self.name_pl.data or "",
            name_en=self.name_en.data or "",
            category=self.category.data,
            is_active=bool(self.is_active.data),
        )


def typed_kind(row: Any) -> dict[str, Any]:
    """A kind as the form shows it."""
    return {name: getattr(row, name) for name in ("name_pl", "name_en", "category", "is_active", "version")}
