"""What may be typed about a contact person of an institution."""

from __future__ import annotations

from typing import Any

from lms.foundation.forms import Form, Number, Text
from lms.foundation.language import lazy
from lms.people import rules, wording


class ContactForm(Form):
    """Whom the office calls: a name, and at least one way to reach them."""

    name = Text(lazy("First name and surname"), limit=120)
    role = Text(lazy("Position"), required=False, limit=120)
    phone = Text(lazy("Phone"), required=False, limit=30)
    email = Text(lazy("E-mail address"), required=False, limit=254)
    version = Number(lazy("Version"), required=False)

    def refuse_ways(self) -> bool:
        """Say beside phone and e-mail what cannot be right, or that both are missing."""
        if self.phone.data and not rules.is_phone(self.phone.data):
            self.refuse("phone", wording.PHONE)
        email = rules.normal_email(self.email.data) if self.email.data else ""
        fault = rules.check_email(email) if email else None
        if fault is not None:
            self.refuse("email", wording.EMAIL[fault])
        if not self.phone.data and not email:
            self.refuse("phone", lazy("Write a phone number or an e-mail address, or both."))
        return self.has_faults

    def values(self) -> dict[str, Any]:
        return {
            "name": self.name.data,
            "role": self.role.data or "",
            "phone": self.phone.data or "",
            "email": rules.normal_email(self.email.data) if self.email.data else "",
        }
