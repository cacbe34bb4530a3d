"""Forms of indicators: which day, why a special list, what an assessment found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from lms.foundation.forms import Area, Choice, Day, Form, Radio, Text
from lms.foundation.language import _, day, lazy
from lms.indicators.rules import AssessmentResult
from lms.indicators.wording import RESULTS


class DayForm(Form):
    """The day of the figures, and the project where there are several. Comes with the address (GET)."""

    on = Day(lazy("Figures on the day"), required=False)
    project = Choice(lazy("Project"), choices=[], required=False)

    def refuse_future(self, today: date) -> bool:
        """Say beside the day that it has not come yet: nobody knows its figures."""
        wanted: date | None = self.on.data
        is_future = wanted is not None and wanted > today
        if is_future:
            self.refuse(
                "on",
                _("This day has not come yet. Choose today, %(today)s, or an earlier day.", today=day(today)),
            )
        return is_future


class ReasonForm(Form):
    """Why somebody opens a list of special-category data; stays in the audit trail."""

    reason = Area(
        lazy("Why do you open this list?"),
        limit=500,
        description=lazy("The reason stays in the audit trail. Do not write personal data here."),
    )


@dataclass(frozen=True)
class NewAssessment:
    """An assessment as an officer typed it; `participation` is a reference."""

    participation: str
    result: str
    assessed_on: date
    assessor: str
    document: str


class AssessmentForm(Form):
    """What somebody can do after support, as a document says."""

    participation = Choice(lazy("Project"), choices=[])
    result = Radio(lazy("Result"), choices=[(str(code), RESULTS[code]) for code in AssessmentResult])
    assessed_on = Day(lazy("Day of the assessment"))
    assessor = Text(
        lazy("Who assessed"),
        limit=120,
        description=lazy("The person or body that may confirm the qualification."),
        render_kw={"autocomplete": "off"},
    )
    document = Text(
        lazy("Document"),
        limit=200,
        description=lazy("Its kind and number, for example: minutes of the examination 4/2026."),
        render_kw={"autocomplete": "off"},
    )

    def offer(self, participations: Sequence[tuple[str, str]]) -> None:
        """The projects the person takes part in."""
        self.participation.choices = list(participations)

    def assessment(self) -> NewAssessment:
        values: dict[str, Any] = {
            name: self[name].data
            for name in ("participation", "result", "assessed_on", "assessor", "document")
        }
        return NewAssessment(**values)


class WithdrawForm(Form):
    """Why an assessment is taken back; stays in the audit trail."""

    reason = Area(
        lazy("Why is it withdrawn?"),
        limit=500,
        description=lazy("The reason stays in the audit trail. Do not write personal data here."),
    )
