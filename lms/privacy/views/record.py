"""The record of processing (GDPR art. 30), made out of the register of columns."""

from __future__ import annotations

from typing import Any

from lms.foundation import clock
from lms.foundation.language import _, current
from lms.foundation.pages import file, render
from lms.foundation.sheets import XLSX
from lms.people.office import office
from lms.privacy import wording
from lms.privacy.paper import files
from lms.privacy.paper.files import Listed
from lms.privacy.queries.register import register
from lms.privacy.rules.record import Activity, activities
from lms.privacy.views import room

NEEDS = "privacy.record"


@room.page("/office/privacy/record", needs=NEEDS)
def record() -> Any:
    """What do we keep, whose, what for, for how long, and who receives it?"""
    found = activities(register())
    return render("privacy/record.html", activities=found, in_words=_said, columns=_columns())


def _said(one: Activity) -> dict[str, str]:
    """An activity in words, by the items of art. 30(1)."""
    return {
        "name": str(wording.PURPOSES[one.purpose]),
        "basis": str(wording.BASES[one.purpose]),
        "whose": wording.said_list(wording.WHOSE, one.whose),
        "kinds": wording.said_list(wording.KINDS, one.kinds),
        "recipients": wording.said_list(wording.RECIPIENTS, one.recipients) or "–",
        "kept": wording.said_list(wording.RETENTION, one.retention),
        "tables": ", ".join(wording.table_name(name) for name in one.tables),
    }


def _columns() -> int:
    return sum(len(entry.columns) for entry in register().values())


@room.page("/office/privacy/record.xlsx", needs=NEEDS)
def record_workbook() -> Any:
    """The same to print, and every column with its class."""
    said = [_said(one) for one in activities(register())]
    headings = (
        (_("Processing"), 34),
        (_("Basis"), 40),
        (_("Whose data"), 32),
        (_("Kinds of data"), 44),
        (_("Recipients"), 44),
        (_("How long"), 44),
        (_("Where it lies"), 50),
    )
    lists = [
        Listed(_("Record of processing"), headings, [list(one.values()) for one in said]),
        Listed(
            _("Columns"),
            (
                (_("Table"), 24),
                (_("Column"), 24),
                (_("Whose data"), 28),
                (_("Kind of data"), 32),
                (_("What for"), 34),
                (_("How long"), 34),
                (_("Recipients"), 40),
            ),
            [
                [
                    entry.name,
                    column.name,
                    str(wording.WHOSE[entry.whose]),
                    str(wording.KINDS.get(column.kind, column.kind)),
                    str(wording.PURPOSES[entry.purpose]),
                    str(wording.RETENTION.get(entry.retention, entry.retention)),
                    wording.said_list(wording.RECIPIENTS, entry.recipients) or "–",
                ]
                for entry in register().values()
                for column in entry.columns
            ],
        ),
    ]
    title = f"{_('Record of processing')}: {office().name}"
    body = files.workbook(title, lists, current(), made_at=clock.now())
    return file(body, name="record-of-processing.xlsx", kind=XLSX)
