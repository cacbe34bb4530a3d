"""Reads a participant file back from `sm-efs-fields.json` alone: no code of the writer, no csv module.

Columns are taken by position, since "w tym" stands in the header twice.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

FIELDS_FILE = Path(__file__).parents[2] / "lms" / "projects" / "data" / "sm-efs-fields.json"
JOINED = (28, 29, 30, 31)
PESEL_WEIGHTS = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)


@dataclass(frozen=True)
class Reading:
    header: list[str]
    rows: list[dict[str, str]]  # key of the field list → text
    complaints: list[str]  # "row 2: sex: …"


def read(content: bytes) -> Reading:
    """The rows of a file and everything the field list objects to."""
    fields = _fields()
    complaints = []
    if not content.startswith(b"\xef\xbb\xbf"):
        complaints.append("file: no byte order mark")
    records = split(content.decode("utf-8-sig"))
    header, *lines = records
    if header != [field["label_pl"] for field in fields]:
        complaints.append("header: not the labels of the field list")
    rows = []
    for number, line in enumerate(lines, start=1):
        if len(line) != len(fields):
            complaints.append(f"row {number}: {len(line)} columns")
            continue
        row = {field["key"]: text for field, text in zip(fields, line, strict=True)}
        rows.append(row)
        complaints += [f"row {number}: {complaint}" for complaint in _complaints(row, fields)]
    return Reading(header, rows, complaints)


def split(text: str) -> list[list[str]]:
    """RFC 4180 with semicolons, sign by sign; a quoted value may hold anything, a quote in it stands twice."""
    records: list[list[str]] = []
    record: list[str] = []
    value, place, is_quoted = "", 0, False
    while place < len(text):
        sign = text[place]
        if is_quoted:
            if sign == '"' and text[place + 1 : place + 2] == '"':
                value, place = value + '"', place + 1
            elif sign == '"':
                is_quoted = False
            else:
                value += sign
        elif sign == '"':
            is_quoted = True
        elif sign == ";":
            record, value = [*record, value], ""
        elif text[place : place + 2] == "\r\n":
            records, record, value = [*records, [*record, value]], [], ""
            place += 1
        elif sign in "\r\n":
            raise ValueError("a line that does not end with CRLF")
        else:
            value += sign
        place += 1
    if is_quoted or record or value:
        raise ValueError("the last record does not end")
    return records


def _fields() -> list[dict[str, Any]]:
    fields = json.loads(FIELDS_FILE.read_text(encoding="utf-8"))["fields"]
    return sorted((f for f in fields if f["import_col"] is not None), key=lambda f: f["import_col"])


def _complaints(row: dict[str, str], fields: list[dict[str, Any]]) -> list[str]:
    found = []
    for field in fields:
        text = row[field["key"]]
        items = text.split("|") if field["import_col"] in (*JOINED, 26) else [text]
        found += [f"{field['key']}: {what}" for item in items for what in _objections(field, item, row)]
        if not text and _is_mandatory(field, row):
            found.append(f"{field['key']}: empty")
    lengths = {row[key].count("|") for key in ("support_scope", "support_type", "support_type_detail")}
    if lengths != {row["support_start_date"].count("|")}:
        found.append("supports: columns 28-31 are not parallel")
    return [*found, *_identity(row)]


def _is_mandatory(field: dict[str, Any], row: dict[str, str]) -> bool:
    rule = field["mandatory"]
    if field["key"] == "institution_name":
        return not row["participant_kind"].startswith("indywidualny")
    if field["key"] == "labour_status_detail":
        return row["labour_status"] in ("Osoba pracująca", "Osoba bezrobotna")
    if field["key"] in ("exit_situation", "completed_as_planned"):
        return bool(row["project_end_date"])
    words = ("required", "individual: required", "at least one support", "required per support")
    return rule.startswith(words)


def _objections(field: dict[str, Any], text: str, row: dict[str, str]) -> list[str]:
    if not text:
        return []
    if field["type"] == "system":
        return ["filled in"]
    allowed = field.get("dictionary")
    if isinstance(allowed, dict):
        status = {"Osoba pracująca": "employed", "Osoba bezrobotna": "unemployed"}
        chosen = {"labour_status_detail": [status.get(row["labour_status"], "inactive")]}
        keys = chosen.get(field["key"], row["support_type"].split("|"))
        allowed = [value for key in keys for value in allowed[key]]
    if allowed is not None and text not in [value["pl"] for value in allowed]:
        return [f"{text!r} is not in the dictionary"]
    if field["type"] == "date" and not _is_day(text):
        return [f"{text!r} is no date"]
    if field["type"] == "integer" and not re.fullmatch("[0-9]{1,3}", text):
        return [f"{text!r} is no number"]
    if field["key"] == "postal_code" and not re.fullmatch(field["validation"], text):
        return [f"{text!r} is no postal code"]
    if field["key"] == "email" and not text.isascii():
        return ["Polish letters"]
    return []


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _identity(row: dict[str, str]) -> list[str]:
    """PESEL against sex and age, worked out again from its definition."""
    if row["no_pesel"] == "Tak":
        return []
    digits = [int(sign) for sign in row["pesel_or_other_id"] if sign.isdigit()]
    if len(digits) != 11 or len(row["pesel_or_other_id"]) != 11:
        return ["pesel_or_other_id: not eleven digits"]
    if (sum(d * w for d, w in zip(digits, PESEL_WEIGHTS, strict=False)) + digits[10]) % 10:
        return ["pesel_or_other_id: checksum"]
    found = []
    if row["sex"] != ("Kobieta", "Mężczyzna")[digits[9] % 2]:
        found.append("sex: not that of the PESEL")
    if not _is_day(row["project_start_date"]):
        return found
    month = digits[2] * 10 + digits[3]
    year = {0: 1900, 1: 2000}[month // 20] + digits[0] * 10 + digits[1]
    began = date.fromisoformat(row["project_start_date"])
    birthday = (month % 20, digits[4] * 10 + digits[5])
    if birthday == (2, 29) and began.year % 4:  # Civil Code, art. 112: the last day of that month
        birthday = (2, 28)
    age = began.year - year - ((began.month, began.day) < birthday)
    if row["age_on_entry"] != str(age):
        found.append(f"age_on_entry: {row['age_on_entry']} instead of {age}")
    return found
