"""Papers as tagged PDF: what every room that prints stands on. Names no domain noun.

* `document(title, language)` – a paper that flows: headings, paragraphs, lists, tables, and fixed places.
* `Style`, `Column`, `Margins` – how it looks; `Foreign` – a text in another language.
* `MissingGlyph`, `DoesNotFit`, `UnreadablePicture` – what it refuses.
* `fingerprint(data)` – SHA-256 of the bytes; the same content gives the same bytes.

Threads may draw at the same time: only the typefaces are shared, and they are behind one lock.
"""

from __future__ import annotations

import hashlib

from lms.foundation.pdf.document import BODY, HEADINGS, SMALL, Document, Margins, document
from lms.foundation.pdf.fonts import MissingGlyph
from lms.foundation.pdf.pictures import Picture, UnreadablePicture, picture_of
from lms.foundation.pdf.sheet import A4
from lms.foundation.pdf.table import Column
from lms.foundation.pdf.typesetting import ACT, EDGE, HAIR, INK, INK_2, SUNK, DoesNotFit, Foreign, Style

__all__ = [
    "A4",
    "ACT",
    "BODY",
    "EDGE",
    "HAIR",
    "HEADINGS",
    "INK",
    "INK_2",
    "SMALL",
    "SUNK",
    "Column",
    "Document",
    "DoesNotFit",
    "Foreign",
    "Margins",
    "MissingGlyph",
    "Picture",
    "Style",
    "UnreadablePicture",
    "document",
    "fingerprint",
    "picture_of",
]


def fingerprint(data: bytes) -> str:
    """SHA-256 of a file in hexadecimal, to be kept with the record and compared with a file shown later."""
    return hashlib.sha256(data).hexdigest()
