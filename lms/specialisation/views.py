"""Pages of statutory programmes: what the law says, as far as it is confirmed."""

from __future__ import annotations

from typing import Any

from lms.foundation.doors import Room
from lms.foundation.pages import not_found, render
from lms.specialisation import queries, wording

room = Room("specialisation", __name__)


@room.page("/office/specialisation", needs="editions.see")
def programmes() -> Any:
    return render(
        "specialisation/programmes.html", programmes=queries.programmes(), confidence=wording.CONFIDENCE
    )


@room.page("/office/specialisation/<code>", needs="editions.see")
def programme(code: str) -> Any:
    found = queries.programme(code)
    if found is None:
        raise not_found()
    row, body = found
    return render("specialisation/programme.html", programme=row, body=body, confidence=wording.CONFIDENCE)
