"""The file itself: header, objects, cross-reference table, trailer (ISO 32000-1, 7.5).

ReportLab would hold every object of a long file twice and the tags a third time; this writes one after the other.
"""

from __future__ import annotations

import io
from array import array
from typing import Any

from reportlab.pdfbase.pdfdoc import format as formatted

from lms.foundation.pdf.structure import Structure

# The second line tells programs that the file is binary (7.5.2).
_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


def written(pdf: Any, structure: Structure, file_id: bytes) -> bytes:
    """All objects of ReportLab's document `pdf` and the numbered tags of `structure` as a file. Needs the lock."""
    for font in pdf.delayedFonts:
        font.addObjects(pdf)
    catalogue, info = (pdf.Reference(thing) for thing in (pdf.Catalog, pdf.info))
    out = io.BytesIO()
    out.write(_HEADER)
    offsets = array("Q")
    tags = structure.bodies()
    # Writing an object may register others behind it, so the end moves.
    while len(offsets) < pdf.objectcounter:
        number = len(offsets) + 1
        if number in structure.numbers:
            body = next(tags)
        else:
            name = pdf.numberToId[number]
            body = formatted(pdf.idToObject[name], pdf, toplevel=1)
            pdf.idToObject[name] = None
        offsets.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1))
    for offset in offsets:
        out.write(b"%010d 00000 n \n" % offset)
    size = (b"%d" % (len(offsets) + 1), catalogue.format(pdf), info.format(pdf), file_id, b"%d" % start)
    out.write(b"trailer\n<</Size %s/Root %s/Info %s/ID%s>>\nstartxref\n%s\n%%%%EOF\n" % size)
    return out.getvalue()
