"""What everybody may read about this site: its accessibility and the use of personal data."""

from __future__ import annotations

from typing import Any

from flask import current_app

from lms.foundation import clock
from lms.foundation.doors import PUBLIC
from lms.foundation.language import pick
from lms.foundation.pages import not_found, render
from lms.home.queries import desk
from lms.home.views import room
from lms.people.queries import notices
from lms.people.rules.notices import blocks


@room.page("/accessibility", needs=PUBLIC)
def accessibility() -> Any:
    return render(
        "home/accessibility.html", statement=desk.statement(), site=current_app.config["LMS"].base_url
    )


@room.page("/privacy", needs=PUBLIC)
def privacy() -> Any:
    """What happens to my data here, and the texts that count today."""
    return render("home/privacy.html", notices=notices.counting(clock.today())[:20])


@room.page("/privacy/notices/<int(max=2147483647):number>", needs=PUBLIC)
def notice(number: int) -> Any:
    """One version of a notice, in force or not: what was read years ago can be read again."""
    row = notices.notice(number)
    if row is None:
        raise not_found()
    counts = {one.id for one in notices.counting(clock.today())}
    text = blocks(pick(row, "text"))
    return render("home/notice.html", row=row, counts=row.id in counts, blocks=text, today=clock.today())
