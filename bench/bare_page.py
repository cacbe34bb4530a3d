"""The bare floor of a paper: what a sheet draws, replayed on ReportLab's own canvas.

Its fonts registered once, the same texts in the same places, the same lines, flag and QR code, compressed, no ASCII85;
no tags, no layout, no metadata.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from itertools import groupby
from typing import Any
from unittest.mock import patch

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from lms.foundation.pdf import A4
from lms.foundation.pdf.fonts import FOLDER
from lms.foundation.pdf.objects import rgb
from lms.foundation.pdf.qr import code_of
from lms.foundation.pdf.sheet import Sheet
from lms.foundation.pdf.typesetting import Style, drawn, measure

FILES = {
    "Lato-Regular": "Lato-Regular.ttf",
    "Lato-Bold": "Lato-Bold.ttf",
    "Lato-Italic": "Lato-Italic.ttf",
    "DejaVuSans": "DejaVuSans.ttf",
    "DejaVuSans-Bold": "DejaVuSans-Bold.ttf",
    "Ubuntu": "Ubuntu-R.ttf",
}


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
        calls.append(_line((x, high - y, to_x, high - to_y), colour, thick))

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


def _line(ends: tuple[float, float, float, float], colour: str, thick: float) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setStrokeColorRGB(*rgb(colour))
        canvas.setLineWidth(thick)
        canvas.line(*ends)

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
    rows = code_of(content).matrix
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
