"""Tables: a head that repeats on every page, wrapped cells, hairlines; empty cells for signatures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lms.foundation.pdf.typesetting import EDGE, HAIR, INK_2, Style, height

if TYPE_CHECKING:
    from lms.foundation.pdf.document import Document

_PAD = 5.0
_COLUMN_HEAD = b"/O/Table/Scope/Column"
_ROW_HEAD = b"/O/Table/Scope/Row"


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in points, 0: an equal share of what is left. `is_head`: its cells name their row."""

    title: str
    width: float = 0
    align: str = "left"
    is_head: bool = False


@dataclass(frozen=True, slots=True)
class _Cell:
    """Where the text of a column stands: from `left`, `room` wide; the outer cells align with the page's edges."""

    column: Column
    left: float
    room: float

    @property
    def start(self) -> float:
        return {"left": self.left, "right": self.left + self.room, "centre": self.left + self.room / 2}[
            self.column.align
        ]


def draw_table(
    doc: Document,
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    *,
    style: Style,
    row_height: float = 0,
    has_rules: bool = True,
    has_total: bool = False,
) -> None:
    """Draw `rows` below `doc.y`. `row_height` is the least height of a row (36 leaves room to sign in).

    `has_rules`: a line under every row; without, only under the head. `has_total`: the last row stands out.
    Raises ValueError for a row of another length and for columns wider than the page.
    """
    if any(len(row) != len(columns) for row in rows):
        raise ValueError("a row has another number of cells than there are columns")
    cells = _placed(doc, columns)
    head = replace(style, font="bold", size=style.size - 1.5, leading=style.line - 2, colour=INK_2)
    titles = [column.title for column in columns]
    head_height = _tallest(titles, cells, head)
    styles = [style] * len(rows)
    if has_total and rows:
        styles[-1] = replace(style, font="bold")
    heights = [max(row_height, _tallest(row, cells, look)) for row, look in zip(rows, styles, strict=True)]
    doc.keep(head_height + (heights[0] if heights else 0))
    with doc.group("Table"):
        with doc.group("THead"), doc.group("TR"):
            _draw_row(doc, titles, cells, head, head_height, [("TH", _COLUMN_HEAD)] * len(cells))
        _draw_line(doc, EDGE, 0.9)
        tags = [("TH", _ROW_HEAD) if column.is_head else ("TD", b"") for column in columns]
        with doc.group("TBody"):
            for row, look, tall in zip(rows, styles, heights, strict=True):
                if doc.y + tall > doc.bottom:
                    doc.new_page()
                    _repeat_head(doc, titles, cells, head, head_height)
                with doc.group("TR"):
                    _draw_row(doc, row, cells, look, tall, tags)
                if has_rules:
                    _draw_line(doc, HAIR, 0.6)
    doc.y += _PAD * 2


def _placed(doc: Document, columns: Sequence[Column]) -> list[_Cell]:
    free = [column for column in columns if not column.width]
    rest = doc.room - sum(column.width for column in columns)
    if rest < -0.5 or (free and rest / len(free) < 3 * _PAD):
        raise ValueError(f"the columns are wider than the {doc.room:.0f} points between the margins")
    cells, x = [], doc.left
    for at, column in enumerate(columns):
        wide = column.width or rest / len(free)
        left = x + (_PAD if at else 0)
        cells.append(_Cell(column, left, x + wide - left - (_PAD if at + 1 < len(columns) else 0)))
        x += wide
    return cells


def _tallest(row: Sequence[str], cells: Sequence[_Cell], style: Style) -> float:
    needed = (height(text, style, cell.room) for text, cell in zip(row, cells, strict=True))
    return max(needed, default=style.line) + 2 * _PAD


def _draw_row(
    doc: Document,
    row: Sequence[str],
    cells: Sequence[_Cell],
    style: Style,
    tall: float,
    tags: Sequence[tuple[str, bytes]] | None,
) -> None:
    """One row, its cells in the middle of its height; without `tags` it is not read out."""
    for at, (text, cell) in enumerate(zip(row, cells, strict=True)):
        y = doc.y + (tall - height(text, style, cell.room)) / 2
        aligned = replace(style, align=cell.column.align)
        if tags is None:
            doc.put_untagged(text, cell.start, y, aligned, room=cell.room)
        elif text:
            tag, attributes = tags[at]
            doc.put(text, cell.start, y, aligned, room=cell.room, tag=tag, attributes=attributes)
        else:
            doc.empty("TD")
    doc.y += tall


def _repeat_head(
    doc: Document, titles: Sequence[str], cells: Sequence[_Cell], style: Style, tall: float
) -> None:
    """The head again: for the eye, since the tags already have it (ISO 14289-1, 7.1)."""
    with doc.decoration("Pagination"):
        _draw_row(doc, titles, cells, style, tall, None)
    _draw_line(doc, EDGE, 0.9)


def _draw_line(doc: Document, colour: str, thick: float) -> None:
    with doc.decoration():
        doc.rule(doc.left, doc.y, doc.left + doc.room, doc.y, colour, thick)
