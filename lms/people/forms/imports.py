"""What may be typed on the way of a file into the register: the file, and what each of its columns is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from lms.foundation.forms import Choice, Form, Upload
from lms.foundation.language import lazy
from lms.people.rules.imports import Column
from lms.people.wording import COLUMNS

# A sheet wider than this is no list of people.
MOST_COLUMNS = 40
_NAMES = ({Column.LAST_NAME, Column.FIRST_NAME}, {Column.FULL_NAME}, {Column.SURNAME_FIRST})


class PeopleFileForm(Form):
    """A list of people."""

    file = Upload(
        lazy("List of people"),
        description=lazy(
            "XLSX, ODS or CSV with headings in the first row, at most 8 MB. Any order of columns."
        ),
    )


def columns_form(headings: Sequence[str], known: Mapping[int, Column]) -> Form:
    """A form with one choice for each heading, set to what is known of it."""
    choices = [("", lazy("leave out")), *COLUMNS.items()]
    fields = {
        f"column_{place}": Choice(heading or lazy("without a heading"), choices=choices, required=False)
        for place, heading in enumerate(headings[:MOST_COLUMNS])
    }
    made: type[Form] = type("ColumnsForm", (Form,), fields)
    return made(data={f"column_{place}": column for place, column in known.items()})


def columns_typed(form: Form) -> dict[int, Column]:
    """Place → column as chosen."""
    return {
        int(field.name.removeprefix("column_")): Column(field.data)
        for field in form
        if field.name.startswith("column_") and field.data
    }


def refuse_columns(form: Form) -> bool:
    """Say beside the fields when one thing was chosen twice, and when there is no name."""
    typed = columns_typed(form)
    twice = {column for column, count in Counter(typed.values()).items() if count > 1}
    for place, column in typed.items():
        if column in twice:
            form.refuse(f"column_{place}", lazy("This was chosen for two columns. Choose it once."))
    if not any(names <= set(typed.values()) for names in _NAMES):
        form.refuse(None, lazy("Choose which columns hold the surname and the first name."))
    return form.has_faults
