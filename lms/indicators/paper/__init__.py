"""Bytes of the indicators: the participant file for SM EFS and the workbook of figures."""

from __future__ import annotations

from lms.indicators.paper.answers import FORMATS
from lms.indicators.paper.figures import EvidenceList, figures_xlsx
from lms.indicators.paper.smefs import COLUMNS, smefs_file

__all__ = ["COLUMNS", "FORMATS", "EvidenceList", "figures_xlsx", "smefs_file"]
