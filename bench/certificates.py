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
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import groupby
from typing import Any
from unittest.mock import patch

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from bench.harness import Context, Row, row
from lms.certificates.paper import certificate, certificates, each_certificate
from lms.certificates.rules import CODE_ALPHABET, CertificateFacts, Kind, Mark, Module, Outcome, Outcomes
from lms.foundation.pdf import A4
from lms.foundation.pdf.fonts import FOLDER
from lms.foundation.pdf.objects import rgb
from lms.foundation.pdf.qr import _code as qr_code
from lms.foundation.pdf.sheet import Sheet
from lms.foundation.pdf.typesetting import Style, drawn, measure

NAMES = ("pdf", "A16")
ROUNDS, SHEETS, EVERYBODY = 5, 120, 1756
FILES = {
    "Lato-Regular": "Lato-Regular.ttf",
    "Lato-Bold": "Lato-Bold.ttf",
    "Lato-Italic": "Lato-Italic.ttf",
    "DejaVuSans": "DejaVuSans.ttf",
    "DejaVuSans-Bold": "DejaVuSans-Bold.ttf",
    "Ubuntu": "Ubuntu-R.ttf",
}
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


# --- the bare page ------------------------------------------------------------------------------------------------

Draw = Callable[[Canvas], None]


@contextmanager
def recorded(calls: list[Draw]) -> Iterator[None]:
    """Write down what a sheet draws as calls of ReportLab's canvas; decoration and tags leave no trace."""
    high = A4[1]

    def show(sheet: Sheet, broken: Sequence[str], x: float, y: float, style: Style, tail: str = "") -> None:
        for at, line in enumerate(broken):
            left = x - measure(line, style) * {"left": 0, "right": 1, "centre": 0.5}[style.align]
            calls.append(_text(drawn(line, style), left, high - y - at * style.line - style.rise, style))

    def rule(
        sheet: Sheet, x: float, y: float, to_x: float, to_y: float, colour: str, thick: float = 0.6
    ) -> None:
        calls.append(
            lambda c: (
                c.setStrokeColorRGB(*rgb(colour)),
                c.setLineWidth(thick),
                c.line(x, high - y, to_x, high - to_y),
            )
        )  # type: ignore[func-returns-value]

    def box(sheet: Sheet, x: float, y: float, width: float, height: float, **look: Any) -> None:
        calls.append(_box(x, high - y - height, width, height, **look))

    def path(sheet: Sheet, operators: str, x: float, y: float, scale: float, colour: str) -> None:
        calls.append(_shape(_polygons(operators, x, high - y, scale), colour))

    def qr(sheet: Sheet, content: str, x: float, y: float, side: float) -> None:
        calls.append(lambda canvas: _qr(canvas, content, x, high - y - side, side))

    def new_page(sheet: Sheet) -> None:
        calls.append(Canvas.showPage)
        sheet_new_page(sheet)

    sheet_new_page = Sheet.new_page
    stand_ins = {"_show": show, "rule": rule, "box": box, "path": path, "qr": qr, "new_page": new_page}
    with patch.multiple(Sheet, **stand_ins):
        yield


def _text(parts: tuple[tuple[str, str], ...], x: float, y: float, style: Style) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColorRGB(*rgb(style.colour))
        at = x
        for name, part in parts:
            canvas.setFont("Bare-" + name, style.size)
            canvas.drawString(at, y, part)
            at += canvas.stringWidth(part, "Bare-" + name, style.size) if len(parts) > 1 else 0

    return draw


def _box(
    x: float, y: float, width: float, height: float, fill: str = "", edge: str = "", corner: float = 0
) -> Draw:
    def draw(canvas: Canvas) -> None:
        if fill:
            canvas.setFillColorRGB(*rgb(fill))
        if edge:
            canvas.setStrokeColorRGB(*rgb(edge))
        canvas.roundRect(x, y, width, height, corner, stroke=int(bool(edge)), fill=int(bool(fill)))

    return draw


def _polygons(operators: str, x: float, y: float, scale: float) -> list[list[tuple[float, float]]]:
    numbers = [
        [float(word) for word in part.split() if word not in ("m", "l")] for part in operators.split("h")
    ]
    return [
        [(x + a * scale, y + b * scale) for a, b in zip(n[::2], n[1::2], strict=True)] for n in numbers if n
    ]


def _shape(polygons: list[list[tuple[float, float]]], colour: str) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColorRGB(*rgb(colour))
        path = canvas.beginPath()
        for first, *others in polygons:
            path.moveTo(*first)
            for point in others:
                path.lineTo(*point)
            path.close()
        canvas.drawPath(path, stroke=0, fill=1)

    return draw


def _qr(canvas: Canvas, content: str, x: float, y: float, side: float) -> None:
    rows = qr_code(content).matrix
    unit = side / len(rows)
    canvas.setFillColorRGB(0, 0, 0)
    path = canvas.beginPath()
    for down, modules in enumerate(rows):
        at = 0
        for is_dark, run in groupby(modules):
            length = len(list(run))
            if is_dark:
                path.rect(x + at * unit, y + (len(rows) - 1 - down) * unit, length * unit, unit)
            at += length
    canvas.drawPath(path, stroke=0, fill=1)


@cache
def _bare_fonts() -> None:
    for name, file in FILES.items():
        pdfmetrics.registerFont(TTFont("Bare-" + name, str(FOLDER / file)))


def bare(calls: list[Draw]) -> bytes:
    """The page of `calls`, drawn without anything around it."""
    _bare_fonts()
    into = io.BytesIO()
    canvas = Canvas(into, A4, pageCompression=1, invariant=1, initialFontName="Bare-Lato-Regular")
    for call in calls:
        call(canvas)
    canvas.save()
    return into.getvalue()


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
