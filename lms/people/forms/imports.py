"""What may be typed on the way of a file into the register: the file, and what each of its columns is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lms.foundation.forms import Choice, Form, Radio, Upload
from lms.foundation.language import lazy
from lms.people.rules.imports import Column, ListKind, chosen_twice, columns_for, missing_columns
from lms.people.wording import COLUMNS, COLUMNS_FAULTS, LISTS

# A sheet wider than this is no list.
MOST_COLUMNS = 40


class ListForm(Form):
    """A list, and what it holds."""

    kind = Radio(lazy("What the list holds"), choices=[(str(one), LISTS[one]) for one in ListKind])
    file = Upload(
        lazy("List"),
        description=lazy(
            "XLSX, ODS or CSV with headings in the first row, at most 8 MB. Any order of columns."
        ),
    )


def columns_form(headings: Sequence[str], known: Mapping[int, Column], kind: ListKind) -> Form:
    """A form with one choice for each heading, set to what is known of it."""
    choices = [("", lazy("leave out")), *((str(column), COLUMNS[column]) for column in columns_for(kind))]
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


def refuse_columns(form: Form, kind: ListKind) -> bool:
    """Say beside the fields when one thing was chosen twice, and when a column is missing that the list must have."""
    typed = columns_typed(form)
    twice = chosen_twice(tuple(typed.values()))
    for place, column in typed.items():
        if column in twice:
            form.refuse(f"column_{place}", lazy("This was chosen for two columns. Choose it once."))
    missing = missing_columns(typed.values(), kind)
    if missing is not None:
        form.refuse(None, COLUMNS_FAULTS[missing])
    return form.has_faults
