"""Tables of privacy."""

from __future__ import annotations

from lms.privacy.models.merging import MergingSetting, NotSamePerson, PersonMerge
from lms.privacy.models.requests import DataRequest
from lms.privacy.models.retention import RetentionSetting

__all__ = ["DataRequest", "MergingSetting", "NotSamePerson", "PersonMerge", "RetentionSetting"]
