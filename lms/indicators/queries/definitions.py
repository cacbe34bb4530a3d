"""What the office keeps as data: definitions of indicators, headings and spellings of the file."""

from __future__ import annotations

from dataclasses import fields

from sqlalchemy import select

from lms.foundation.storage import db
from lms.indicators.data import shipped_definitions
from lms.indicators.models import ExportValue, FileHeader, IndicatorDefinition
from lms.indicators.rules import Counter, Definition, Texts, Timing
from lms.projects.data import export_texts, file_header
from lms.projects.queries import ProjectView

# Lists that are no indicators of their own: who is missing from one, or has to be asked.
LISTS = (Counter.ALL, Counter.INCOMPLETE, Counter.WITHOUT_DEGURBA, Counter.EXIT_UNKNOWN)
_NAMES = [field.name for field in fields(Definition)]


def definitions(project: ProjectView) -> tuple[Definition, ...]:
    """Every indicator in its place, with the project's own targets; what ships, as long as nothing is loaded."""
    query = select(*(getattr(IndicatorDefinition, name) for name in _NAMES))
    rows = db.session.execute(query.order_by(IndicatorDefinition.place, IndicatorDefinition.code))
    kept = [row._asdict() for row in rows] or [
        {name: getattr(given, name) for name in _NAMES} for given in shipped_definitions()
    ]
    targets = {
        Counter.ALL: project.target_people,
        Counter.LOCAL_GOVERNMENTS: project.target_local_governments,
    }
    for row in kept:
        row["counter"], row["timing"] = Counter(row["counter"]), Timing(row["timing"])
        row["target"] = targets.get(row["counter"], row["target"])
    return tuple(Definition(**row) for row in kept)


def definition_of(known: tuple[Definition, ...], code: str) -> Definition | None:
    """The indicator of this code, or a list that is none; None when there is neither."""
    found = next((one for one in known if one.code == code), None)
    if found is None and code in LISTS:
        return as_list(Counter(code))
    return found


def as_list(counter: Counter) -> Definition:
    """A list as the definition that counts it; it has no name among the data."""
    return Definition(code=counter, name_pl="", name_en="", counter=counter, timing=Timing.ENTRY)


def header() -> tuple[str, ...]:
    """The column headings of the file, as the office keeps them."""
    kept = tuple(db.session.scalars(select(FileHeader.label).order_by(FileHeader.place)))
    return kept or file_header()


def texts() -> Texts:
    """Dictionary → code → spelling in the file, as the office keeps them."""
    kept: dict[str, dict[str, str]] = {}
    for row in db.session.execute(select(ExportValue.field, ExportValue.code, ExportValue.label)):
        kept.setdefault(row.field, {})[row.code] = row.label
    return kept or export_texts()
