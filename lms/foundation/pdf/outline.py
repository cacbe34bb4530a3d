"""The outline of a file with many parts: one entry each, one level."""

from __future__ import annotations

from typing import Any

from lms.foundation.pdf.objects import Raw, number_of, text_string


class Outline(Raw):
    """Titles and pages while the file grows; an object of the file at its end."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[tuple[str, int]] = []

    def add(self, title: str, page: int) -> None:
        """`page` counts from 0."""
        self._entries.append((title, page))

    def finished(self, pdf: Any, pages: list[int]) -> Outline | None:
        """None when there are no entries: a file without them has no outline."""
        if not self._entries:
            return None
        mine = number_of(pdf, self)
        things = [Raw() for _ in self._entries]
        numbers = [number_of(pdf, thing) for thing in things]
        for at, (title, page) in enumerate(self._entries):
            neighbours = b""
            if at:
                neighbours += b"/Prev %d 0 R" % numbers[at - 1]
            if at + 1 < len(numbers):
                neighbours += b"/Next %d 0 R" % numbers[at + 1]
            things[at].body = b"<</Title%s/Parent %d 0 R%s/Dest[%d 0 R/Fit]>>" % (
                text_string(title),
                mine,
                neighbours,
                pages[page],
            )
        self.body = b"<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>" % (
            numbers[0],
            numbers[-1],
            len(numbers),
        )
        return self
