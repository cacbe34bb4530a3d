"""Forms of certificates: the public check, and why one is revoked or replaced."""

from __future__ import annotations

from lms.foundation.forms import Area, Form, Text, Upload
from lms.foundation.language import lazy


class CodeForm(Form):
    """A check code as printed under the QR code."""

    code = Text(
        lazy("Check code"),
        limit=200,
        description=lazy(
            "26 letters and digits from the certificate. Spaces and small letters do not matter."
        ),
        render_kw={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"},
    )


class NameForm(Form):
    """The full name to compare with the certificate."""

    name = Text(lazy("First and last name on the certificate"), limit=200, render_kw={"autocomplete": "off"})


class FileForm(Form):
    """The file, or its fingerprint when somebody would rather not send it."""

    file = Upload(
        lazy("The PDF file"),
        required=False,
        description=lazy("It is compared and then forgotten; nothing is kept here."),
        render_kw={"accept": ".pdf,application/pdf"},
    )
    sha256 = Text(
        lazy("or its SHA-256 fingerprint"),
        required=False,
        limit=200,
        description=lazy("64 digits and letters from a to f. Spaces and large letters do not matter."),
        render_kw={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"},
    )


class ReasonForm(Form):
    """Why a certificate is revoked or replaced; stays in the register."""

    reason = Area(
        lazy("Reason"),
        limit=500,
        description=lazy("It stays in the register. Do not write personal data here."),
    )
