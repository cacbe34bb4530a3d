"""What ships about SM EFS: the columns of its file and the spelling of its dictionaries, with their confidence."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class FileColumn:
    """One column of the file. `short_label`: the wording seen in an import writer, `label`: the one of exports."""

    place: int
    key: str
    label: str
    short_label: str
    confidence: str


@dataclass(frozen=True, slots=True)
class ExportText:
    """How the file spells a code. `confidence`: seen, secondary or unconfirmed."""

    field: str
    code: str
    label: str
    confidence: str


@cache
def _read(name: str) -> Any:
    return json.loads((_HERE / name).read_text(encoding="utf-8"))


@cache
def file_columns() -> tuple[FileColumn, ...]:
    """The 43 columns of the participant file, in order."""
    fields = [field for field in _read("sm-efs-fields.json")["fields"] if field["import_col"] is not None]
    return tuple(
        FileColumn(
            place=field["import_col"],
            key=field["key"],
            label=field["label_pl"],
            short_label=field.get("label_pl_import_variant", field["label_pl"]),
            confidence=field["confidence"],
        )
        for field in sorted(fields, key=lambda field: field["import_col"])
    )


@cache
def file_header() -> tuple[str, ...]:
    """The header row as exports from SM EFS show it; an administrator may replace it."""
    return tuple(column.label for column in file_columns())


@cache
def export_values() -> tuple[ExportText, ...]:
    """Every shipped spelling, dictionary by dictionary in the order of the form."""
    return tuple(
        ExportText(field, row["code"], row["label"], row["confidence"])
        for field, rows in _read("smefs-dictionaries.json")["dictionaries"].items()
        for row in rows
    )


@cache
def export_texts() -> Mapping[str, Mapping[str, str]]:
    """Dictionary → code → text, as the writer of the file takes it."""
    texts: dict[str, dict[str, str]] = {}
    for value in export_values():
        texts.setdefault(value.field, {})[value.code] = value.label
    return MappingProxyType(texts)
