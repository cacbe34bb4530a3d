"""Forms of the second step: a code, or the password once more. Both may be pasted (WCAG 3.3.8)."""

from __future__ import annotations

from lms.foundation.forms import Area, Form, Password, Text
from lms.foundation.language import lazy


class CodeForm(Form):
    """A code of the app or a recovery code."""

    step_up_code = Text(
        lazy("Code"),
        limit=40,
        description=lazy("Six digits from the app on your phone, or one of your recovery codes"),
        render_kw={"autocomplete": "one-time-code", "autocapitalize": "none", "spellcheck": "false"},
    )


class FirstCodeForm(Form):
    """The first code of an app that was just set up."""

    code = Text(
        lazy("Code that the app shows now"),
        limit=20,
        description=lazy("Six digits; they change every half minute"),
        render_kw={"autocomplete": "one-time-code", "inputmode": "numeric"},
    )


class OwnPasswordForm(Form):
    """The password of somebody who has no second step."""

    step_up_password = Password(lazy("Your password"), render_kw={"autocomplete": "current-password"})


class ResetStepForm(Form):
    """Why an administrator takes somebody's second step away."""

    reason = Area(
        lazy("Reason"),
        limit=300,
        description=lazy("For example: a new phone, confirmed by telephone. It stands in the audit trail."),
        render_kw={"rows": 2},
    )
