"""Tables of privacy."""

from __future__ import annotations

from lms.privacy.models.merging import MergingSetting, NotSamePerson, PersonMerge

__all__ = ["MergingSetting", "NotSamePerson", "PersonMerge"]
