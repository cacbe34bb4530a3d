"""How sure a value is, in words."""

from __future__ import annotations

from lms.foundation.language import lazy

CONFIDENCE = {
    "confirmed_text_seen": lazy("confirmed: the text of the act was read"),
    "secondary": lazy("from a secondary source, check the act"),
    "unconfirmed": lazy("not confirmed"),
    "derived_sum": lazy("added up from modules that were read"),
    "derived_from_draft": lazy("computed from a draft of the act"),
}
