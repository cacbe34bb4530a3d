"""What may be typed about an institution in the project: support that it had itself, and its end."""

from __future__ import annotations

from datetime import date
from typing import Any

from lms.foundation.forms import Choice, Day, Form, Number, Text
from lms.foundation.language import lazy
from lms.projects.operations.institutions import OwnSupport

_WHAT = lazy("For example: workshop on the local plan, advice, study visit")


def _as_day(value: Any) -> date | None:
    return value if isinstance(value, date) else None


class SupportForm(Form):
    """An institution that was itself supported."""

    institution = Choice(lazy("Institution"), choices=[])
    own_began_on = Day(lazy("First day of its own support"))
    own_support = Text(lazy("What the support was"), limit=200, description=_WHAT)

    def offer(self, institutions: list[tuple[str, str]]) -> None:
        self.institution.choices = [("", lazy("not chosen")), *institutions]

    def given(self) -> OwnSupport:
        return OwnSupport(_as_day(self.own_began_on.data), self.own_support.data or "")


class OwnSupportForm(Form):
    """The same, corrected later; support of its staff follows the registers and is not typed."""

    own_began_on = Day(lazy("First day of its own support"), required=False)
    own_support = Text(lazy("What the support was"), required=False, limit=200, description=_WHAT)
    ended_on = Day(
        lazy("Last day in the project"),
        required=False,
        description=lazy("Leave it empty while the institution takes part."),
    )
    version = Number(lazy("Version"), required=False)

    def given(self) -> OwnSupport:
        return OwnSupport(
            _as_day(self.own_began_on.data), self.own_support.data or "", _as_day(self.ended_on.data)
        )

    @staticmethod
    def shown(row: Any) -> dict[str, Any]:
        return {name: getattr(row, name) for name in ("own_began_on", "own_support", "ended_on", "version")}
