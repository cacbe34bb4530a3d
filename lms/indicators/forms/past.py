"""What may be typed on the way of a file of the years before: the file, its project, what each column is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from lms.foundation.forms import Choice, Form, Radio, Upload
from lms.foundation.language import lazy
from lms.indicators.rules.past import PastColumn
from lms.indicators.wording.past import COLUMNS

MOST_COLUMNS = 60
_NEEDED = (PastColumn.LAST_NAME, PastColumn.FIRST_NAME, PastColumn.TITLE, PastColumn.BEGAN)
_WHO = (PastColumn.PESEL, PastColumn.EMAIL, PastColumn.BIRTH)


class PastFileForm(Form):
    """A file of the years before."""

    kind = Radio(
        lazy("What is it?"),
        choices=[
            ("list", lazy("a list: one row for each person and course")),
            ("smefs", lazy("an export from SM EFS (43 columns)")),
        ],
    )
    project = Choice(
        lazy("Project"), choices=[], description=lazy("Of rows that name no project themselves.")
    )
    file = Upload(
        lazy("File"), description=lazy("XLSX, ODS or CSV with headings in the first row, at most 8 MB.")
    )

    def offer(self, projects: list[tuple[str, str]]) -> None:
        self.project.choices = projects


def columns_form(headings: Sequence[str], known: Mapping[int, PastColumn]) -> Form:
    """A form with one choice for each heading, set to what is known of it."""
    choices = [("", lazy("leave out")), *COLUMNS.items()]
    fields: dict[str, Any] = {
        f"column_{place}": Choice(heading or lazy("without a heading"), choices=choices, required=False)
        for place, heading in enumerate(headings[:MOST_COLUMNS])
    }
    made: type[Form] = type("PastColumnsForm", (Form,), fields)
    return made(data={f"column_{place}": column for place, column in known.items()})


def columns_typed(form: Form) -> dict[int, PastColumn]:
    return {
        int(field.name.removeprefix("column_")): PastColumn(field.data)
        for field in form
        if field.name.startswith("column_") and field.data
    }


def refuse_columns(form: Form) -> bool:
    """Say beside the fields when one thing was chosen twice, and for the whole form what is needed."""
    typed = columns_typed(form)
    twice = {column for column, count in Counter(typed.values()).items() if count > 1}
    for place, column in typed.items():
        if column in twice:
            form.refuse(f"column_{place}", lazy("This was chosen for two columns. Choose it once."))
    if not set(_NEEDED) <= set(typed.values()):
        form.refuse(None, lazy("Choose the columns of the surname, first name, course and first day."))
    if not set(_WHO) & set(typed.values()):
        form.refuse(
            None, lazy("Choose PESEL, e-mail address or date of birth: names alone tell nobody apart.")
        )
    return form.has_faults
