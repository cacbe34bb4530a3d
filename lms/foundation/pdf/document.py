"""Papers that flow from top to bottom over as many pages as they need: headings, paragraphs, lists, tables.

    with document("Lista obecności", "pl", made_on=today) as doc:
        doc.heading("Lista obecności")
        doc.paragraph("Poznań, 5 listopada 2026 r.")
        doc.table([Column("Lp.", 28, align="right"), Column("Nazwisko i imię", is_head=True)], rows)
    return doc.data

What has to stand at a fixed place is drawn with `put`, `figure`, `decoration` and `group` of Sheet. The same content
gives the same bytes, so that a SHA-256 of the file can be kept and compared.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date

from lms.foundation.pdf.identity import Identity
from lms.foundation.pdf.sheet import A4, Sheet
from lms.foundation.pdf.table import Column, draw_table
from lms.foundation.pdf.typesetting import ACT, INK_2, Foreign, Style, clean, height, lines

BODY = Style()
SMALL = Style(size=9, colour=INK_2)
HEADINGS = (
    Style("bold", 22, colour=ACT, leading=27),
    Style("bold", 14, leading=19),
    Style("bold", 11.5, leading=16),
)


@dataclass(frozen=True, slots=True)
class Margins:
    """White at the edges of a page, in points."""

    top: float = 56
    right: float = 56
    bottom: float = 56
    left: float = 56


class Document(Sheet):
    """A flowing paper. `y` is where the next block goes; set it to leave room. `on_page` draws what repeats."""

    def __init__(self, identity: Identity, size: tuple[float, float], margins: Margins) -> None:
        super().__init__(identity, size)
        self.margins = margins
        self.y = margins.top
        self.on_page: Callable[[Document], None] | None = None

    @property
    def left(self) -> float:
        return self.margins.left

    @property
    def room(self) -> float:
        """Width between the margins."""
        return self.width - self.margins.left - self.margins.right

    @property
    def bottom(self) -> float:
        """The lowest y a block may reach."""
        return self.height - self.margins.bottom

    def new_page(self) -> None:
        super().new_page()
        self.y = self.margins.top
        if self.on_page is not None:
            self.on_page(self)

    def keep(self, needed: float) -> None:
        """Begin a new page unless `needed` points are left on this one."""
        if self.y + needed > self.bottom and self.y > self.margins.top:
            self.new_page()

    def heading(self, text: str, level: int = 1, *, style: Style | None = None, gap: float = 6) -> None:
        """A heading of level 1, 2 or 3; stays with the two lines after it."""
        style = style or HEADINGS[level - 1]
        self.keep(height(text, style, self.room) + gap + 2 * BODY.line)
        self.y = self.put(text, self.left, self.y, style, room=self.room, tag=f"H{level}") + gap

    def paragraph(self, text: str, *, style: Style = BODY, gap: float = 6) -> None:
        """A paragraph; one that is longer than the page goes on on the next."""
        lang = text.lang if isinstance(text, Foreign) else None
        text = clean(text)
        if not text:
            return
        broken = list(lines(text, style, self.room))
        start = {"left": self.left, "right": self.left + self.room, "centre": self.left + self.room / 2}[
            style.align
        ]
        with self.group("P", actual=text, lang=lang):
            while broken:
                self.keep(style.line)
                fits = max(1, int((self.bottom - self.y) / style.line))
                for line in broken[:fits]:
                    self.y = self.put(line, start, self.y, style, tag=None)
                del broken[:fits]
        self.y += gap

    def bullets(
        self, items: Sequence[str], *, style: Style = BODY, indent: float = 14, gap: float = 3
    ) -> None:
        """An unordered list."""
        with self.group("L", attributes=b"/O/List/ListNumbering/Disc"):
            for item in items:
                self.keep(height(item, style, self.room - indent))
                with self.group("LI"):
                    self.put("•", self.left, self.y, replace(style, colour=ACT), tag="Lbl")
                    top = self.y
                    self.y = gap + self.put(
                        item, self.left + indent, top, style, room=self.room - indent, tag="LBody"
                    )

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str]],
        *,
        style: Style = BODY,
        row_height: float = 0,
        has_rules: bool = True,
        has_total: bool = False,
    ) -> None:
        """A table whose head is drawn again on every page it reaches. See `table.draw_table`."""
        draw_table(
            self, columns, rows, style=style, row_height=row_height, has_rules=has_rules, has_total=has_total
        )


@contextmanager
def document(
    title: str,
    language: str,
    *,
    author: str = "",
    subject: str = "",
    made_on: date | None = None,
    size: tuple[float, float] = A4,
    margins: Margins | None = None,
) -> Iterator[Document]:
    """Begin a paper; it is closed, and has its `data`, after the block. `language` is "pl" or "en".

    Raises MissingGlyph when a text holds a character that no typeface here has.
    """
    identity = Identity(clean(title), language, clean(author), clean(subject), made_on)
    doc = Document(identity, size, margins or Margins())
    yield doc
    doc.close()
