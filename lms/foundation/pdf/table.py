"""Tables: a head that repeats on every page, wrapped cells, hairlines; empty cells for signatures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lms.foundation.pdf.typesetting import EDGE, HAIR, INK_2, Style, height

if TYPE_CHECKING:
    from lms.foundation.pdf.document import Document

_PAD = 4.0
_COLUMN_HEAD = b"/O/Table/Scope/Column"
_ROW_HEAD = b"/O/Table/Scope/Row"


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in points, 0: an equal share of what is left. `is_head`: its cells name their row."""

    title: str
    width: float = 0
    align: str = "left"
    is_head: bool = False


def draw_table(
    doc: Document,
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    *,
    style: Style,
    row_height: float,
    has_rules: bool,
) -> None:
    """Draw `rows` below `doc.y`. `row_height` is the least height of a row (36 leaves room to sign in).

    `has_rules`: a line under every row; without, only under the head. Raises ValueError for a row of another length.
    """
    if any(len(row) != len(columns) for row in rows):
        raise ValueError("a row has another number of cells than there are columns")
    widths = _widths(columns, doc.room)
    head = replace(style, font="bold", size=style.size - 1.5, leading=style.line - 2, colour=INK_2)
    titles = [column.title for column in columns]
    head_height = _tallest(titles, widths, head)
    heights = [max(row_height, _tallest(row, widths, style)) for row in rows]
    doc.keep(head_height + (heights[0] if heights else 0))
    with doc.group("Table"):
        with doc.group("THead"), doc.group("TR"):
            _cells(doc, titles, columns, widths, head, head_height, tags=[("TH", _COLUMN_HEAD)] * len(columns))
        _line(doc, widths, EDGE, 0.9)
        with doc.group("TBody"):
            for row, tall in zip(rows, heights, strict=True):
                if doc.y + tall > doc.bottom:
                    doc.new_page()
                    _repeat_head(doc, titles, columns, widths, head, head_height)
                with doc.group("TR"):
                    tags = [("TH", _ROW_HEAD) if column.is_head else ("TD", b"") for column in columns]
                    _cells(doc, row, columns, widths, style, tall, tags=tags)
                if has_rules:
                    _line(doc, widths, HAIR, 0.6)
    doc.y += _PAD * 2


def _widths(columns: Sequence[Column], room: float) -> list[float]:
    free = [column for column in columns if not column.width]
    rest = room - sum(column.width for column in columns)
    if rest < 0 or (free and rest / len(free) < 3 * _PAD):
        raise ValueError(f"the columns are wider than the {room:.0f} points between the margins")
    return [column.width or rest / len(free) for column in columns]


def _tallest(row: Sequence[str], widths: Sequence[float], style: Style) -> float:
    needed = (height(text, style, wide - 2 * _PAD) for text, wide in zip(row, widths, strict=True))
    return max(needed, default=style.line) + 2 * _PAD


def _cells(
    doc: Document,
    row: Sequence[str],
    columns: Sequence[Column],
    widths: Sequence[float],
    style: Style,
    tall: float,
    *,
    tags: Sequence[tuple[str, bytes]] | None,
) -> None:
    """One row; without `tags` it is not read out. A single line stands in the middle of a tall row."""
    x = doc.left
    for at, (text, column, wide) in enumerate(zip(row, columns, widths, strict=True)):
        start = {"left": x + _PAD, "right": x + wide - _PAD, "centre": x + wide / 2}[column.align]
        y = doc.y + max(_PAD, (tall - height(text, style, wide - 2 * _PAD)) / 2)
        aligned = replace(style, align=column.align)
        if tags is None:
            doc.put_untagged(text, start, y, aligned, room=wide - 2 * _PAD)
        elif text:
            tag, attributes = tags[at]
            doc.put(text, start, y, aligned, room=wide - 2 * _PAD, tag=tag, attributes=attributes)
        else:
            with doc.group(tags[at][0], attributes=tags[at][1]):
                pass
        x += wide
    doc.y += tall


def _repeat_head(
    doc: Document,
    titles: Sequence[str],
    columns: Sequence[Column],
    widths: Sequence[float],
    style: Style,
    tall: float,
) -> None:
    """The head again: for the eye, since the tags already have it (ISO 14289-1, 7.1)."""
    with doc.decoration("Pagination"):
        _cells(doc, titles, columns, widths, style, tall, tags=None)
    _line(doc, widths, EDGE, 0.9)


def _line(doc: Document, widths: Sequence[float], colour: str, thick: float) -> None:
    with doc.decoration():
        doc.rule(doc.left, doc.y, doc.left + sum(widths), doc.y, colour, thick)
