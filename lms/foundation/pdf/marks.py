"""The row of marks at the top of a paper: pictures of the office, outlined places for those not supplied, the EU flag.

Regulation (EU) 2021/1060, Annex IX: the flag is drawn by its geometry in Reflex Blue and yellow, is as high as the
highest mark beside it, and its statement stands in a typeface of the list (Ubuntu), upright, without effects.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from lms.foundation.pdf.document import Document
from lms.foundation.pdf.pictures import Picture
from lms.foundation.pdf.typesetting import EDGE, INK_2, Style, balanced, clean, height, lines, measure

REFLEX_BLUE, YELLOW = "#003399", "#ffcc00"
_WIDEST, _PAD, _LEAST_GAP = 130.0, 8.0, 14.0
_LABEL = Style(size=7.5, leading=9.5, colour=INK_2, align="centre")


@dataclass(frozen=True, slots=True)
class Mark:
    """`says` is what it reads as. Without a `picture` its name stands in an outline, or with a statement the flag."""

    says: str
    picture: Picture | None = None
    eu_statement: str = ""

    @property
    def is_flag(self) -> bool:
        return bool(self.eu_statement) and self.picture is None


def draw_marks(doc: Document, marks: Sequence[Mark], y: float, tall: float = 38) -> float:
    """Draw the row between the margins with its top at `y`; returns the y below it. No marks: draws nothing."""
    if not marks:
        return y
    room = doc.room - _LEAST_GAP * (len(marks) - 1)
    while (needed := sum(_width(mark, tall) for mark in marks)) > room and tall > 12:
        tall *= max(0.8, min(0.98, room / needed))
    gap = (doc.room - needed) / (len(marks) - 1) if len(marks) > 1 else 0
    x = doc.left
    for mark in marks:
        wide = _width(mark, tall)
        if mark.picture is not None:
            high = min(tall, wide / mark.picture.ratio)
            top = y + (tall - high) / 2
            with doc.figure(mark.says, x, top, wide, high):
                doc.picture(mark.picture, x, top, wide, high)
        elif mark.is_flag:
            _draw_flag(doc, mark, x, y, tall)
        else:
            _draw_place(doc, mark, x, y, wide, tall)
        x += wide + gap
    return y + tall


def _width(mark: Mark, tall: float) -> float:
    if mark.picture is not None:
        return min(mark.picture.ratio * tall, _WIDEST * tall / 38)
    if mark.is_flag:
        return tall * 1.5 + _PAD + _widest(mark.eu_statement, *_statement(mark, tall))
    return _widest(mark.says, _label(tall), _label_room(mark, tall)) + 2 * _PAD


def _widest(text: str, style: Style, room: float) -> float:
    return max(measure(line, style) for line in lines(clean(text), style, room))


def _statement(mark: Mark, tall: float) -> tuple[Style, float]:
    """Two even lines beside the flag."""
    style = Style("ubuntu", tall * 0.27, leading=tall * 0.35, colour=REFLEX_BLUE)
    return style, balanced(mark.eu_statement, style, measure(clean(mark.eu_statement), style) * 0.72)


def _label(tall: float) -> Style:
    return replace(_LABEL, size=_LABEL.size * tall / 38, leading=_LABEL.leading * tall / 38)


def _label_room(mark: Mark, tall: float) -> float:
    return balanced(mark.says, _label(tall), tall * 2.6)


def _draw_flag(doc: Document, mark: Mark, x: float, y: float, tall: float) -> None:
    with doc.figure(mark.says, x, y, tall * 1.5, tall):
        doc.box(x, y, tall * 1.5, tall, fill=REFLEX_BLUE)
        doc.path(_stars(), x, y + tall, tall, YELLOW)
    style, room = _statement(mark, tall)
    top = y + (tall - height(mark.eu_statement, style, room)) / 2
    doc.put(mark.eu_statement, x + tall * 1.5 + _PAD, top, style, room=room)


def _draw_place(doc: Document, mark: Mark, x: float, y: float, wide: float, tall: float) -> None:
    with doc.decoration():
        doc.box(x, y, wide, tall, edge=EDGE, corner=3)
    style, room = _label(tall), _label_room(mark, tall)
    top = y + (tall - height(mark.says, style, room)) / 2
    doc.put(mark.says, x + wide / 2, top, style, room=room)


@cache
def _stars() -> str:
    """Twelve stars in units of the flag's height, origin at its lower left corner.

    Like the hours of a clock on a circle of a third of the height; each star upright in a circle of an eighteenth.
    """
    outer, inner = 1 / 18, math.sin(math.radians(18)) / math.sin(math.radians(126)) / 18
    operators = []
    for hour in range(12):
        turn = math.radians(30 * hour)
        middle_x, middle_y = 0.75 + math.sin(turn) / 3, 0.5 + math.cos(turn) / 3
        points = [
            (middle_x + radius * math.sin(angle), middle_y + radius * math.cos(angle))
            for step in range(10)
            for radius, angle in [(inner if step % 2 else outer, math.radians(36 * step))]
        ]
        first, *others = (f"{x:.5f} {y:.5f}" for x, y in points)
        operators.append(f"{first} m " + " ".join(f"{point} l" for point in others) + " h")
    return " ".join(operators)
