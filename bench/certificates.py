"""Certificates on paper: pages a second against the same page drawn bare, and memory over a whole project.

Bare: ReportLab's own canvas, its fonts registered once, the same texts in the same places, the same lines, flag and QR
code, compressed, no ASCII85; no tags, no layout, no metadata.
"""

from __future__ import annotations

import io
import multiprocessing
import resource
import sys
import time
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from unittest.mock import patch

from reportlab import rl_config

from bench.bare_page import Draw, bare, recorded
from bench.harness import Context, Row, row
from lms.certificates.paper import certificate, certificates, each_certificate
from lms.certificates.rules import CODE_ALPHABET, CertificateFacts, Kind, Mark, Module, Outcome, Outcomes

NAMES = ("pdf", "A16")
ROUNDS, SHEETS, EVERYBODY = 5, 120, 1756
FIRST = (
    "Iwona",
    "Łucja",
    "Zdzisław",
    "Małgorzata",
    "Józef",
    "Świętosława",
    "Bożena",
    "Grażyna",
    "Paweł",
    "Żaneta",
)
LAST = (
    "Dobrowolska",
    "Gęśla",
    "Jaźwińska",
    "Szczęsny",
    "Źrebiec",
    "Ćwiklińska-Nowak",
    "Ość",
    "Łąka",
    "Wójt",
    "Zając",
)


def facts(at: int, *, is_two_sided: bool) -> CertificateFacts:
    """Facts of a synthetic person; no two have the same name, number and code."""
    code = "".join(CODE_ALPHABET[(at * 7919 + step * step * 31) % 32] for step in range(26))
    one = CertificateFacts(
        number=f"{at + 1}/KPS/2026",
        check_code=code,
        check_url=f"https://szkolenia.rops.example/zaswiadczenie/{code}",
        kind=Kind.PARTICIPATION,
        holder_name=f"{FIRST[at % 10]} {LAST[at // 10 % 10]} {at // 100 or ''}".strip(),
        course_title_pl="Praca z rodziną w kryzysie: interwencja i wsparcie środowiskowe",
        course_title_en="Working with families in crisis: intervention and community support",
        edition_number="3",
        first_day=date(2026, 11, 5),
        last_day=date(2026, 11, 7),
        place="Poznań, ul. Przykładowa 11",
        hours_teaching=Decimal(24),
        hours_attended=Decimal(22),
        attendance_percent=Decimal("91.67"),
        issuer_name_pl="Regionalny Ośrodek Polityki Społecznej",
        issuer_address="ul. Przykładowa 11, 61-731 Poznań",
        project_title_pl="Koordynacja polityki społecznej w Wielkopolsce",
        project_number="FERS.04.13-IP.06-0001/23",
        signatory_name="Jan Wzorowy",
        signatory_title_pl="Dyrektor",
        issued_on=date(2026, 11, 12),
        issued_in="Poznań",
        marks=(
            Mark("Fundusze Europejskie dla Rozwoju Społecznego"),
            Mark("Rzeczpospolita Polska"),
            Mark("Unia Europejska", is_eu=True),
            Mark("Samorząd Województwa"),
        ),
    )
    if not is_two_sided:
        return one
    modules = tuple(
        Module(f"Moduł {step}: rozpoznanie, rozmowa, plan wsparcia", "", Decimal(4)) for step in range(1, 7)
    )
    outcome = (
        Outcome("Wymienia fazy kryzysu w rodzinie i opisuje zadania zespołu interdyscyplinarnego."),
    ) * 3
    return replace(one, programme=modules, outcomes=Outcomes(outcome, outcome, outcome))


# --- measuring ------------------------------------------------------------------------------------------------------


def pages_per_second(everybody: list[CertificateFacts], sides: int) -> tuple[float, float, int]:
    """(tagged, bare, bytes of a tagged file): the best of interleaved rounds, as other work shares the cores."""
    lists: list[list[Draw]] = []
    for one in everybody:
        lists.append([])
        with recorded(lists[-1]):
            certificate(one, "pl")
    with patch.object(rl_config, "useA85", 0):
        bare(lists[0])
        tagged_seconds, bare_seconds, size = [], [], len(certificate(everybody[0], "pl"))
        for _ in range(ROUNDS):
            started = time.perf_counter()
            for one in everybody:
                certificate(one, "pl")
            tagged_seconds.append(time.perf_counter() - started)
            started = time.perf_counter()
            for calls in lists:
                bare(calls)
            bare_seconds.append(time.perf_counter() - started)
    pages = len(everybody) * sides
    return pages / min(tagged_seconds), pages / min(bare_seconds), size


class _Nowhere(io.BytesIO):
    """A file that keeps nothing."""

    def write(self, data: Any, /) -> int:
        return len(data)


def peak_megabytes(kind: str) -> float:
    """Greatest resident memory of a fresh process that draws everybody's certificate, `each` or in `one` file."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_draw_everybody, (kind,))


def _draw_everybody(kind: str) -> float:
    everybody = (facts(at, is_two_sided=True) for at in range(EVERYBODY))
    if kind == "each":
        drawn_files = sum(1 for _ in each_certificate(everybody, "pl", into=lambda _: _Nowhere()))
        assert drawn_files == EVERYBODY
    else:
        assert certificates(list(everybody), "pl").startswith(b"%PDF")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def run(context: Context | None = None) -> list[Row]:
    rows = []
    for sides, what in ((1, "certificate, one side"), (2, "certificate with programme overleaf")):
        everybody = [facts(at, is_two_sided=sides == 2) for at in range(SHEETS)]
        tagged, floor, size = pages_per_second(everybody, sides)
        rows.append(
            row(
                what,
                f"{SHEETS} files, {size // 1024} kB each",
                tagged,
                "pages/s",
                floor=floor,
                at_least=80,
                ratio_at_least=0.6,
            )
        )
    for kind, what in (("each", "memory, one file each"), ("one", "memory, all in one file")):
        rows.append(
            row(what, f"{EVERYBODY} certificates of two pages", peak_megabytes(kind), "MB", at_most=200)
        )
    return rows


if __name__ == "__main__":
    for measured in run():
        print("  ".join(cell for cell in measured.cells() if cell))
