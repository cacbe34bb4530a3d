"""The smallest parts of a PDF file, written as bytes: ready objects, streams, strings.

ReportLab's own streams leave out the line end before `endstream`, which PDF/A (ISO 19005-2, 6.1.7.1) asks for,
and compress each time anew; these are compressed once and can be kept between documents.
"""

from __future__ import annotations

import zlib
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject


class Raw(PDFObject):
    """A ready object. Always stands on its own in the file and is referred to by number."""

    __RefOnly__ = 1

    def __init__(self, body: bytes = b"") -> None:
        self.body = body

    def format(self, document: Any) -> bytes:
        return self.body


def stream(content: bytes, entries: bytes = b"", *, packed: bool = True, level: int = 6) -> bytes:
    """The body of a stream object with `entries` in its dictionary; deflated unless `packed` is False."""
    if packed:
        content = zlib.compress(content, level)
        entries += b"/Filter/FlateDecode"
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (entries, len(content), content)


def text_string(text: str) -> bytes:
    """`text` as a PDF text string: plain where it is harmless ASCII, else UTF-16 in hexadecimal."""
    if text.isascii() and text.isprintable() and not set(text) & set("()\\"):
        return b"(" + text.encode("ascii") + b")"
    return b"<FEFF" + text.encode("utf-16-be").hex().upper().encode("ascii") + b">"


def number_of(pdf: Any, thing: PDFObject, name: str | None = None) -> int:
    """Register `thing` in ReportLab's document `pdf` and say its object number."""
    reference = pdf.Reference(thing, name)
    return int(pdf.idToObjectNumberAndVersion[reference.name][0])


def rgb(colour: str) -> tuple[float, float, float]:
    """ "#1b3f94" → three shares from 0 to 1."""
    value = int(colour.removeprefix("#"), 16)
    return (value >> 16 & 255) / 255, (value >> 8 & 255) / 255, (value & 255) / 255
