"""What everybody may read about this site: its accessibility and the use of personal data."""

from __future__ import annotations

from typing import Any

from flask import current_app

from lms.foundation.doors import PUBLIC
from lms.foundation.pages import render
from lms.home.queries import desk
from lms.home.views import room


@room.page("/accessibility", needs=PUBLIC)
def accessibility() -> Any:
    return render(
        "home/accessibility.html", statement=desk.statement(), site=current_app.config["LMS"].base_url
    )


@room.page("/privacy", needs=PUBLIC)
def privacy() -> Any:
    return render("home/privacy.html")
