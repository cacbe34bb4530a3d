"""What may be typed about municipalities: a degree of urbanisation with its reason, and Eurostat's table as a file."""

from __future__ import annotations

from typing import Any

from lms.foundation.forms import Choice, Form, Number, Text, Upload
from lms.foundation.language import lazy
from lms.people.rules import Degurba
from lms.people.wording import DEGURBA


class DegreeForm(Form):
    """The office's own word on one municipality."""

    degurba = Choice(
        lazy("Degree of urbanisation (DEGURBA)"),
        choices=[("", lazy("not known yet")), *((str(int(one)), DEGURBA[one]) for one in Degurba)],
        required=False,
    )
    reason = Text(
        lazy("Reason"),
        required=False,
        limit=300,
        description=lazy("Where the degree comes from. An import of Eurostat's table leaves it alone."),
    )
    version = Number(lazy("Version"), required=False)

    @property
    def degree(self) -> int | None:
        return int(self.degurba.data) if self.degurba.data else None

    def refuse_missing_reason(self) -> bool:
        """A degree against or before Eurostat's table needs its reason."""
        if self.degree is not None and not self.reason.data:
            self.refuse("reason", lazy("Write where the degree comes from. Auditors will ask."))
        return self.has_faults


class LauForm(Form):
    """Eurostat's table of local units."""

    file = Upload(
        lazy("Eurostat's table (LAU)"),
        description=lazy("XLSX, ODS or CSV with the columns LAU CODE and DEGURBA, at most 8 MB"),
    )
    source = Text(lazy("Which table it is"), limit=60, description=lazy("For example: Eurostat LAU 2025"))


def typed_degree(row: Any) -> dict[str, Any]:
    """A municipality as the form shows it."""
    return {"degurba": str(row.degurba or ""), "reason": row.degurba_reason, "version": row.version}
