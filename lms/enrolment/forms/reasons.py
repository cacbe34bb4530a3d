"""Forms that ask why: withdrawing a person, calling off a meeting or an edition."""

from __future__ import annotations

from typing import Any

from lms.foundation.forms import Area, Form, Number
from lms.foundation.language import _, lazy

LONGEST = 500


class WithdrawForm(Form):
    """Why somebody gives up a place. Whoever withdraws somebody else says why: the person reads it in a letter."""

    reason = Area(lazy("Reason"), required=False, limit=LONGEST)

    def __init__(self, *, needs_reason: bool = False, **kw: Any) -> None:
        super().__init__(**kw)
        self.needs_reason = needs_reason

    def validate(self, extra_validators: Any = None) -> bool:
        is_good = bool(super().validate(extra_validators))
        if is_good and self.needs_reason and not self.reason.data:
            self.refuse("reason", _("Write the reason. The person will read it in the letter."))
            return False
        return is_good


class CallOffForm(Form):
    """Why a meeting or an edition is called off."""

    reason = Area(
        lazy("Reason"),
        limit=LONGEST,
        description=lazy("Everybody who is enrolled reads it in the letter."),
    )


class MeetingCallOffForm(Form):
    """Why one day is called off."""

    reason = Area(
        lazy("Reason"),
        required=False,
        limit=LONGEST,
        description=lazy("It is kept with the history of changes."),
    )
    version = Number(lazy("Version"), required=False)
