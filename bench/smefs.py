"""The file for SM EFS and the figures of a day: from facts to bytes, then the whole way out of the database.

Floors without the database: the csv module writing rows that are already text, and one bare pass over the people per
indicator. With it: one plain query straight to a file, a line per support, numbers opened, nothing checked or spelled;
and one plain read of what the figures look at.
"""

from __future__ import annotations

import csv
import io
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

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


SIZES = ((1_756, 0.5), (20_000, 4.0))


def run(context: Context) -> list[Row]:
    measured = list(from_facts(context))
    for kind in context.backends():
        for number, limit in SIZES:
            template = context.grown(kind, f"smefs_{number}", filled(number))
            with context.database(kind, template) as url:
                measured += from_database(context, url, f"{number} people, {kind.name}", number, limit)
    return measured


def from_facts(context: Context) -> Iterator[Row]:
    for number, limit in SIZES:
        people = [typed(one) for one in range(number)]
        ready = rows_of(people)
        text = b"".join(smefs_file(ready)).decode("utf-8-sig")
        cells = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
        floor = seconds(lambda cells=cells: plain_csv(cells))
        size = f"{number} people × 43"
        write = seconds(lambda ready=ready: sum(map(len, smefs_file(ready))))
        yield context.row("SM EFS file, writing", size, write, "s", floor=floor)
        whole = seconds(lambda people=people: whole_way(people))
        yield context.row("SM EFS file, freeze + check + write", size, whole, "s", floor=floor, at_most=limit)
    facts = [participant_facts(row.key, BEGAN, row.data, row.exit) for row in ready]
    definitions = shipped_definitions()
    figure = seconds(lambda: figures(facts, ON, definitions))
    floor = seconds(lambda: bare_passes(facts, definitions))
    size = f"{len(facts)} people × {len(definitions)}"
    yield context.row("figures of a day", size, figure, "s", floor=floor, at_most=0.5)


# --- out of the database ---


def filled(number: int) -> Callable[[Any], None]:
    """What lays a project with so many complete participants, two supports each, into an empty database."""

    def grow(_app: Any) -> None:
        from lms.foundation import storage
        from lms.indicators.shipped import load_definitions
        from lms.people.shipped import load_institution_types, load_municipalities
        from tests.indicators import arrange

        with storage.transaction():
            load_municipalities()
            load_institution_types()
            load_definitions()
            arrange.keep(arrange.open_kps(), rows_of([typed(one) for one in range(number)]))

    return grow


def from_database(context: Context, url: str, size: str, number: int, limit: float) -> Iterator[Row]:
    with context.app(url):
        from lms.foundation import storage
        from lms.indicators import operations, queries
        from lms.projects.queries import participant_facts as plain_read
        from lms.projects.queries import project

        with storage.unit(writes=False):
            found = project()
            assert found is not None
            assert operations.make_smefs(found).count == number
            floor = seconds(lambda: plain_query(context.folder / "plain.csv"))
            whole = seconds(lambda: operations.make_smefs(found))
            read = seconds(lambda: queries.participants(found.id))
            page = seconds(lambda: queries.report(found, ON))
            bare = seconds(lambda: plain_read(found.id))
    yield context.row(
        "SM EFS file from the database", size, whole, "s", floor=floor, at_most=limit, ratio_at_most=2
    )
    if number == SIZES[-1][0]:
        yield context.row("SM EFS file, memory of the process", size, peak(context, url), "MB", at_most=250)
    yield context.row("participants for the figures", size, read, "s", floor=bare, at_most=1.5)
    yield context.row("figures of a day from the database", size, page, "s", floor=bare, at_most=2)


def plain_query(file: Path) -> None:
    """One query straight to a file: the same columns and numbers, a line per support, nothing else done."""
    from lms.foundation.crypto import cipher
    from lms.foundation.storage import db
    from lms.indicators.queries.smefs import lines
    from lms.people.models import Identity
    from lms.projects.models import Participation, Support

    query = (
        lines(Participation.id > 0)
        .join(Support, Support.participation_id == Participation.id)
        .add_columns(Support.scope, Support.kind, Support.detail, Support.began_on, Identity.pesel_sealed)
    )
    sealer = cipher()
    with file.open("w", encoding="utf-8-sig", newline="") as target:
        writer = csv.writer(target, delimiter=";")
        for row in db.session.execute(query):
            *cells, sealed = row
            writer.writerow([*cells, sealer.open(sealed, f"identity:{row.person_id}")])


def peak(context: Context, url: str) -> float:
    """Megabytes that a process of its own takes at most while it makes the file."""
    from tests.harness.environment import environ, process_environ

    settings = process_environ(environ(database_url=url, home=context.home()))
    done = subprocess.run(
        [sys.executable, "-m", "bench.smefs"], env=settings, capture_output=True, text=True, check=True
    )
    return float(done.stdout)


def make_once() -> None:
    """Make the file of the database that the environment names, and say how much memory that took."""
    from lms.app import create_app
    from lms.foundation import storage
    from lms.indicators.operations import make_smefs
    from lms.projects.queries import project

    with create_app().app_context(), storage.unit(writes=False):
        found = project()
        assert found is not None
        make_smefs(found)
    print(_most_megabytes())


def _most_megabytes() -> float:
    status = Path("/proc/self/status")
    if status.exists():  # ru_maxrss would begin with what the parent took: it survives exec
        return (
            next(int(line.split()[1]) for line in status.read_text().splitlines() if "VmHWM" in line) / 1024
        )
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


if __name__ == "__main__":
    make_once()
