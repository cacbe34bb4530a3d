"""The file for SM EFS and the figures of a day: from facts to bytes, without the database.

Floors: the csv module writing rows that are already text, and one bare pass over the people per indicator.
"""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from lms.indicators.data import shipped_definitions
from lms.indicators.paper import smefs_file
from lms.indicators.rules import (
    Definition,
    ParticipantFacts,
    SmefsRow,
    figures,
    participant_facts,
    split_for_export,
)
from lms.people.rules import pesel_check_digit
from lms.projects.data import export_texts
from lms.projects.rules import (
    Answer,
    Citizenship,
    Degurba,
    Education,
    EntryData,
    ExitData,
    ExitSituation,
    LabourDetail,
    LabourStatus,
    ParticipantKind,
    ProjectFacts,
    SupportFacts,
    SupportKind,
    freeze_entry,
)

if TYPE_CHECKING:
    from bench.harness import Context, Row

NAMES = ("smefs", "indicators")
PROJECT = ProjectFacts("FERS.04.13-IP.06-0001/23", date(2023, 9, 1), date(2028, 12, 31))
BEGAN, ON = date(2026, 3, 2), date(2026, 11, 22)
TRAINING = SupportFacts("szkolenia kadr pomocy społecznej", SupportKind.TRAINING, None, BEGAN)
LEFT = ExitData(date(2026, 6, 30), (ExitSituation.OTHER,), True)
WORKER = EntryData(
    citizenship=Citizenship.POLISH,
    participant_kind=ParticipantKind.STAFF,
    institution_name="Ośrodek Pomocy Społecznej w Buku",
    first_name="Żaneta",
    education=Education.ISCED_5_8,
    country="PL",
    voivodeship="wielkopolskie",
    county="poznański",
    municipality="Buk",
    locality="Buk",
    postal_code="64-320",
    degurba=Degurba.RURAL,
    phone="+48 600 100 200",
    labour_status=LabourStatus.EMPLOYED,
    labour_detail=LabourDetail.LOCAL_GOVERNMENT,
    foreign_background=Answer.NO,
    minority=Answer.REFUSED,
    homeless=Answer.NO,
    disability=Answer.NO,
)


def typed(number: int) -> EntryData:
    """A synthetic person; digits 7 and 8 of the PESEL are 00."""
    year, month, day = 50 + number % 50, 1 + number // 50 % 12, 1 + number // 600 % 28
    ten = f"{year:02}{month:02}{day:02}00{number // 16_800 % 10}{number % 10}"
    pesel = f"{ten}{pesel_check_digit(ten)}"
    return replace(WORKER, last_name=f"Wzorowa {number}", pesel=pesel, email=f"osoba{number}@ops.example")


def rows_of(people: Sequence[EntryData]) -> list[SmefsRow]:
    return [
        SmefsRow(key, PROJECT, freeze_entry(data, BEGAN), BEGAN, (TRAINING, TRAINING), LEFT)
        for key, data in enumerate(people)
    ]


def whole_way(people: Sequence[EntryData]) -> int:
    """Freeze, check and write everybody; the size of the file in bytes."""
    export = split_for_export(rows_of(people), texts=export_texts())
    assert len(export.ready) == len(people)
    return sum(map(len, smefs_file(export.ready)))


def plain_csv(cells: Sequence[Sequence[str]]) -> None:
    csv.writer(io.StringIO(), delimiter=";").writerows(cells)


def bare_passes(people: Sequence[ParticipantFacts], definitions: Sequence[Definition]) -> None:
    for _ in definitions:
        [person for person in people if person.began_on <= ON]


def seconds(work: Callable[[], object]) -> float:
    """The best of three."""
    times = []
    for _ in range(3):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return min(times)


def run(context: Context) -> list[Row]:
    measured = []
    for number, limit in ((1_756, 0.5), (20_000, 4.0)):
        people = [typed(one) for one in range(number)]
        ready = rows_of(people)
        text = b"".join(smefs_file(ready)).decode("utf-8-sig")
        cells = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
        floor = seconds(lambda cells=cells: plain_csv(cells))
        size = f"{number} people × 43"
        write = seconds(lambda ready=ready: sum(map(len, smefs_file(ready))))
        measured.append(context.row("SM EFS file, writing", size, write, "s", floor=floor))
        whole = seconds(lambda people=people: whole_way(people))
        measured.append(
            context.row("SM EFS file, freeze + check + write", size, whole, "s", floor=floor, at_most=limit)
        )
    facts = [participant_facts(row.key, BEGAN, row.data, row.exit) for row in ready]
    definitions = shipped_definitions()
    figure = seconds(lambda: figures(facts, ON, definitions))
    floor = seconds(lambda: bare_passes(facts, definitions))
    size = f"{len(facts)} people × {len(definitions)}"
    measured.append(context.row("figures of a day", size, figure, "s", floor=floor, at_most=0.5))
    return measured
