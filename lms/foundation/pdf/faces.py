"""One typeface inside PDF files: which letters it has, how wide they are, and the subset that is embedded.

ReportLab makes the subset from the whole font for every file; that is its largest cost. Here the first 128 codes of
a text face are the same in every file (ASCII and the Polish letters), so that the subset is cut and deflated once
and only letters beyond them are cut per file.
"""

from __future__ import annotations

import hashlib
import struct
from functools import lru_cache
from pathlib import Path
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObjectReference
from reportlab.pdfbase.ttfonts import FF_NONSYMBOLIC, FF_SYMBOLIC, TTFont

from lms.foundation.pdf.objects import Raw, number_of, stream

# Codes 1 to 31, which ASCII leaves free. Changing this line changes the bytes of every paper.
POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ–—„”’…•·×§°"


class _Shared(TTFont.State):
    """The codes of a text face at the start of a file: ASCII in its own places, `POLISH` below it."""

    def __init__(self, face: Face) -> None:
        super().__init__(True, face)
        for slot, letter in enumerate(POLISH, start=1):
            self.assignments[ord(letter)] = slot
            self.subsets[0][slot] = ord(letter)
        self.nextCode = 128


class Face(TTFont):
    """A TrueType font for embedding. `shared`: the first 128 codes are the same in every file."""

    def __init__(self, name: str, path: Path, *, shared: bool) -> None:
        super().__init__(name, str(path), asciiReadable=False, shapable=False)
        self.is_shared = shared
        self.glyphs: dict[int, int] = self.face.charToGlyph
        self._kerns = _kerns(self.face)
        self._fixed = set(map(ord, POLISH)) | set(range(32, 127)) | {0xA0} if shared else set()
        self.tj = lru_cache(maxsize=4096)(self._tj)

    def has(self, letter: str) -> bool:
        return ord(letter) in self.glyphs or letter == "\u00a0"

    def advance(self, letter: str) -> float:
        """Width in thousandths of the type size. A no-break space is drawn as a space."""
        code = ord(letter)
        return float(self.face.getCharWidth(32 if code == 0xA0 else code))

    def bearing(self, letter: str) -> float:
        """White to the left of a letter, in thousandths of the type size."""
        unsigned = int(
            self.face.hmetrics[self.glyphs.get(ord(letter), 0)][1]
        )  # ReportLab reads it without its sign
        return (unsigned - 65536 * (unsigned > 32767)) * 1000 / float(self.face.unitsPerEm)

    def kern(self, left: str, right: str) -> int:
        """What the two letters come closer, in thousandths of the type size; usually 0 or below."""
        glyphs = self.glyphs
        return self._kerns.get((glyphs.get(ord(left), 0), glyphs.get(ord(right), 0)), 0)

    def width(self, text: str) -> float:
        return sum(map(self.advance, text)) + sum(map(self.kern, text, text[1:]))

    def _tj(self, text: str) -> str | None:
        """The operand of TJ when `text` needs only the codes every file has; else None."""
        if not all(ord(letter) in self._fixed for letter in text):
            return None
        codes = bytes(POLISH.find(c) + 1 or (32 if c == "\u00a0" else ord(c)) for c in text)
        return self._show(text, codes)

    def _show(self, text: str, codes: bytes) -> str:
        parts, start = [], 0
        for at in range(1, len(text)):
            if kern := self.kern(text[at - 1], text[at]):
                parts.append(f"<{codes[start:at].hex()}>{-kern}")
                start = at
        return "".join(parts) + f"<{codes[start:].hex()}>"

    def fragments(self, text: str, pdf: Any) -> list[tuple[int, str]]:
        """`text` as (number of the subset, operand of TJ); new letters get their code in this file. Needs the lock."""
        self.enter(pdf)
        if (ready := self.tj(text)) is not None:
            return [(0, ready)]
        found, at = [], 0
        for subset, codes in self.splitString(text, pdf):
            found.append((subset, self._show(text[at : at + len(codes)], codes)))
            at += len(codes)
        return found

    def enter(self, pdf: Any) -> None:
        if pdf not in self.state:
            self.state[pdf] = _Shared(self) if self.is_shared else TTFont.State(False, self)

    def addObjects(self, doc: Any) -> None:
        """Write the subsets into the file. Called by ReportLab when it saves; needs the lock."""
        state = self.state.pop(doc)
        fonts = doc.idToObject["BasicFonts"].dict
        for number, letters in enumerate(state.subsets):
            fonts[f"{state.internalName}+{number}"] = self._embed(doc, tuple(letters))

    def _embed(self, doc: Any, letters: tuple[int, ...]) -> PDFObjectReference:
        program, to_unicode = _cut(self, letters)
        name = b"%s+%s" % (_tag(letters), self.face.name)
        face = self.face
        file = number_of(doc, Raw(program))
        descriptor = number_of(
            doc,
            Raw(
                b"<</Type/FontDescriptor/FontName/%s/Flags %d/FontBBox[%s]/ItalicAngle %g/Ascent %g/Descent %g"
                b"/CapHeight %g/StemV %g/MissingWidth %g/FontFile2 %d 0 R>>"
                % (
                    name,
                    face.flags & ~FF_NONSYMBOLIC | FF_SYMBOLIC,
                    b" ".join(b"%g" % edge for edge in face.bbox),
                    face.italicAngle,
                    face.ascent,
                    face.descent,
                    face.capHeight,
                    face.stemV,
                    face.defaultWidth,
                    file,
                )
            ),
        )
        widths = b" ".join(b"%g" % face.getCharWidth(letter) for letter in letters)
        meaning = number_of(doc, Raw(to_unicode))
        return doc.Reference(
            Raw(
                b"<</Type/Font/Subtype/TrueType/BaseFont/%s/FirstChar 0/LastChar %d/Widths[%s]/ToUnicode %d 0 R"
                b"/FontDescriptor %d 0 R>>" % (name, len(letters) - 1, widths, meaning, descriptor)
            )
        )


@lru_cache(maxsize=64)
def _cut(face: Face, letters: tuple[int, ...]) -> tuple[bytes, bytes]:
    """(font program, ToUnicode map) of a subset as finished streams."""
    program = face.face.makeSubset(list(letters))
    return (
        stream(program, b"/Length1 %d" % len(program), level=9),
        stream(_to_unicode(letters), level=9),
    )


def _tag(letters: tuple[int, ...]) -> bytes:
    """Six capital letters that tell subsets apart (ISO 32000-1, 9.6.4)."""
    digest = hashlib.sha256(repr(letters).encode("ascii")).digest()
    return bytes(65 + byte % 26 for byte in digest[:6])


def _to_unicode(letters: tuple[int, ...]) -> bytes:
    """Code → character. At most a hundred entries a block, and none for the unused codes (ISO 14289-1, 7.21.7)."""
    entries = [
        f"<{code:02X}> <{chr(letter).encode('utf-16-be').hex().upper()}>"
        for code, letter in enumerate(letters)
        if letter
    ]
    blocks = [entries[at : at + 100] for at in range(0, len(entries), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
        f"1 begincodespacerange <00> <FF> endcodespacerange\n{body}\n"
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    ).encode("ascii")


def _kerns(face: Any) -> dict[tuple[int, int], int]:
    """Pairs of glyphs → thousandths of the type size, from the `kern` table (OpenType, kern version 0, format 0)."""
    if "kern" not in face.table:
        return {}
    table = face.get_table("kern")
    (pairs,) = struct.unpack_from(">H", table, 10)
    per_mille = 1000 / face.unitsPerEm
    rows = struct.iter_unpack(">HHh", table[18 : 18 + 6 * pairs])
    return {(left, right): round(value * per_mille) for left, right, value in rows}
