"""The table of rights, for whoever answers for it."""

from __future__ import annotations

from typing import Any

from lms.foundation.pages import render
from lms.people import wording
from lms.people.rights import for_everybody, table_of_rights
from lms.people.rules import Role
from lms.people.views import room


@room.page("/admin/rights", needs="rights.see")
def rights() -> Any:
    return render(
        "people/rights.html",
        rights=table_of_rights(),
        everybody=for_everybody(),
        roles=list(Role),
        words=wording.ROLES,
        right_words=wording.RIGHTS,
        everybody_words=wording.EVERYBODY,
    )
