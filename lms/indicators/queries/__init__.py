"""Reads of indicators: definitions, the figures of a day, the people behind them, who may go to SM EFS."""

from __future__ import annotations

from lms.indicators.queries.definitions import definition_of, definitions, header, texts
from lms.indicators.queries.figures import (
    CountyFigures,
    Report,
    by_county,
    figure_in,
    figure_of,
    participants,
    report,
)
from lms.indicators.queries.people import ListedPerson, Listing, listed
from lms.indicators.queries.smefs import Standing, StaysOut, standing, with_field

__all__ = [
    "CountyFigures",
    "ListedPerson",
    "Listing",
    "Report",
    "Standing",
    "StaysOut",
    "by_county",
    "definition_of",
    "definitions",
    "figure_in",
    "figure_of",
    "header",
    "listed",
    "participants",
    "report",
    "standing",
    "texts",
    "with_field",
]
