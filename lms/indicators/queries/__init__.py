"""Reads of indicators: definitions, the figures of a day, the people behind them, who may go to SM EFS."""

from __future__ import annotations

from lms.indicators.queries.definitions import definition_of, definitions, header, texts
from lms.indicators.queries.figures import CountyFigures, Report, by_county, participants, report
from lms.indicators.queries.people import ListedPerson, listed
from lms.indicators.queries.smefs import Standing, StaysOut, standing

__all__ = [
    "CountyFigures",
    "ListedPerson",
    "Report",
    "Standing",
    "StaysOut",
    "by_county",
    "definition_of",
    "definitions",
    "header",
    "listed",
    "participants",
    "report",
    "standing",
    "texts",
]
