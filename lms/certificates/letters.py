"""Letters about certificates. No paper is attached: it waits behind the sign-in, and its check code stays private."""

from __future__ import annotations

from typing import Any

from flask import current_app

from lms.foundation import outbox
from lms.foundation.language import translator
from lms.foundation.outbox import Letter


@outbox.letter("certificate.issued")
def issued(facts: dict[str, Any], language: str) -> Letter:
    say = translator(language)
    base = current_app.config["LMS"].base_url
    return Letter(
        subject=say.gettext("Your certificate %(number)s is ready", number=facts["number"]),
        paragraphs=(
            say.gettext(
                "Certificate %(number)s was issued for a course you completed.", number=facts["number"]
            ),
            say.gettext("You can download it in Polish and in English after signing in."),
        ),
        button=(say.gettext("My certificates"), f"{base}/my/certificates"),
    )
