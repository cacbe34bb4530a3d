"""The outline of a file with many parts: one entry each, one level."""

from __future__ import annotations

from typing import Any

from lms.foundation.pdf.objects import Raw, number_of, text_string


class Outline(Raw):
    """ReportLab asks its outline to prepare itself and drops it unless `ready` is at least 0."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[tuple[str, int]] = []
        self.ready = -1

    def add(self, title: str, page: int) -> None:
        """`page` counts from 0."""
        self._entries.append((title, page))

    def prepare(self, document: Any, canvas: Any) -> None:
        """Everything is ready: see `written`."""

    def written(self, pdf: Any, pages: list[int]) -> Outline:
        if not self._entries:
            return self
        self.ready = 0
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
        self.body = b"<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>" % (numbers[0], numbers[-1], len(numbers))
        return self
