"""Lists out of a spreadsheet: which column is what, what is wrong with a row, whom or what it concerns.

Whatever order and spelling the columns have, a row becomes something to enter, something to change, or a fault with the
row, the column and what helps.
"""

from __future__ import annotations

from lms.people.rules.imports.columns import (
    Column,
    ColumnsFault,
    ListKind,
    chosen_twice,
    columns_for,
    guess_columns,
    missing_columns,
)
from lms.people.rules.imports.institutions import (
    Contact,
    InstitutionRegister,
    KnownInstitution,
    plan_institutions,
)
from lms.people.rules.imports.people import Known, Register, plan_people
from lms.people.rules.imports.rows import MOST_ROWS, Cells, Fault, Imported, ImportPlan, RowFault
from lms.people.rules.words import folded

__all__ = [
    "MOST_ROWS",
    "Cells",
    "Column",
    "ColumnsFault",
    "Contact",
    "Fault",
    "ImportPlan",
    "Imported",
    "InstitutionRegister",
    "Known",
    "KnownInstitution",
    "ListKind",
    "Register",
    "RowFault",
    "chosen_twice",
    "columns_for",
    "folded",
    "guess_columns",
    "missing_columns",
    "plan_institutions",
    "plan_people",
]
