"""Pages that are drawn by place: every piece of content goes in as a tag or as decoration, never bare.

Lengths are points, x from the left edge, y from the top edge downwards. Reading order is the order of the calls.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote

from reportlab.pdfbase.pdfdoc import xObjectName
from reportlab.pdfgen.canvas import Canvas

from lms.foundation.pdf import bidi, pictures
from lms.foundation.pdf.fonts import LOCK, face
from lms.foundation.pdf.identity import Identity, Info, describe, file_id
from lms.foundation.pdf.objects import Raw, number_of, rgb, stream, text_string
from lms.foundation.pdf.outline import Outline
from lms.foundation.pdf.qr import dark_runs
from lms.foundation.pdf.structure import Element, Structure
from lms.foundation.pdf.typesetting import Foreign, Style, clean, drawn, lines, measure, shortened
from lms.foundation.pdf.writer import written

A4 = (595.28, 841.89)


class Sheet:
    """A file while it is being drawn. Begins with an empty page; `data` has the bytes once it is closed."""

    def __init__(self, identity: Identity, size: tuple[float, float] = A4) -> None:
        self.identity = identity
        self.width, self.height = size
        with LOCK:
            face("Lato-Regular")
            # Without a name ReportLab puts Helvetica, not embedded, on every page.
            self._canvas = Canvas(
                "", size, pageCompression=0, pdfVersion=(1, 7), initialFontName="Lato-Regular"
            )
        self._pdf = self._canvas._doc
        self._structure = Structure()
        self._here = self._structure.root
        self._names: dict[tuple[str, int], str] = {}
        self._pages: list[int] = []
        self._page_key = self._structure.open_page()
        self._outline = Outline()
        self._data: bytes | None = None

    # --- pages ------------------------------------------------------------------------------------------------

    @property
    def page_number(self) -> int:
        return len(self._pages) + 1

    def new_page(self) -> None:
        """End this page and begin the next one."""
        self._end_page()
        self._page_key = self._structure.open_page()

    def _end_page(self) -> None:
        canvas = self._canvas
        canvas.showPage()
        page = self._pdf.Pages.pages[-1]
        page.Contents = Raw(stream(page.stream.encode("ascii")))
        page.stream = page.Trans = None
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = self._page_key
        page.Tabs = "/S"
        self._pages.append(number_of(self._pdf, page))

    def bookmark(self, title: str) -> None:
        """An entry of the outline that leads to this page."""
        self._outline.add(clean(title), len(self._pages))

    def close(self) -> None:
        """Write the file. Nothing can be drawn after it."""
        with LOCK:
            self._end_page()
            pdf = self._pdf
            describe(pdf, self.identity, self._structure.number(pdf, self._pages))
            pdf.info = Info(self.identity)
            pdf.Catalog.Outlines = self._outline.finished(pdf, self._pages)
            name = file_id([self.identity.title.encode(), *(page.Contents.body for page in pdf.Pages.pages)])
            self._data = written(pdf, self._structure, name)
        del self._canvas, self._pdf

    @property
    def data(self) -> bytes:
        if self._data is None:
            raise RuntimeError("the file is not closed yet")
        return self._data

    # --- tags -------------------------------------------------------------------------------------------------

    @contextmanager
    def group(self, tag: str, **properties: Any) -> Iterator[Element]:
        """Everything drawn inside belongs to this tag (Sect, Part, L, LI, Table, TR …); `properties` as of Element."""
        outer, self._here = self._here, Element(tag, self._here, **properties)
        try:
            yield self._here
        finally:
            self._here = outer

    def empty(self, tag: str) -> None:
        """A tag without content: a cell with nothing in it."""
        Element(tag, self._here)

    @contextmanager
    def decoration(self, kind: str = "Layout") -> Iterator[None]:
        """What is drawn inside is not read out: lines, grounds, and ("Pagination") what repeats on every page."""
        self._write(f"/Artifact <</Type /{kind}>> BDC")
        yield
        self._write("EMC")

    @contextmanager
    def figure(self, alt: str, x: float, y: float, width: float, height: float) -> Iterator[None]:
        """A picture that says `alt`; draw it inside."""
        box = f"{x:.2f} {self.height - y - height:.2f} {x + width:.2f} {self.height - y:.2f}"
        attributes = f"/O/Layout/Placement/Block/BBox[{box}]".encode("ascii")
        element = Element("Figure", self._here, alt=clean(alt), attributes=attributes)
        self._write(f"/Figure <</MCID {self._structure.place(element)}>> BDC")
        yield
        self._write("EMC")

    # --- text -------------------------------------------------------------------------------------------------

    def put(
        self,
        text: str,
        x: float,
        y: float,
        style: Style,
        *,
        room: float | None = None,
        tag: str | None = "P",
        attributes: bytes = b"",
    ) -> float:
        """Draw `text` with its top at `y`, broken to `room`; returns the y below it.

        `x` is the left edge, the right edge or the middle by `style.align`. `tag` None: the content belongs to the
        open group itself, and a following piece of it is a new word. Empty text draws nothing.
        Raises MissingGlyph for a character that no typeface has.
        """
        lang = text.lang if isinstance(text, Foreign) else None
        text = clean(text)
        if not text:
            return y
        broken = lines(text, style, room)
        element = self._here
        if tag is not None:
            # Readers put lines together as they see fit: what is longer than one line has its exact words in the tag.
            actual = text if len(broken) > 1 or bidi.is_rtl(text) else None
            element = Element(tag, self._here, actual=actual, lang=lang, attributes=attributes)
        self._write(f"/{element.tag} <</MCID {self._structure.place(element)}>> BDC")
        if is_turned := bidi.is_rtl(text):
            self._write(f"/Span <</ActualText {text_string(text).decode('ascii')}>> BDC")
        self._show(broken, x, y, style, tail=" " if tag is None else "")
        self._write("EMC EMC" if is_turned else "EMC")
        return y + len(broken) * style.line

    def put_margin(self, text: str, x: float, y: float, style: Style, *, room: float) -> None:
        """One line that repeats on every page (page number, running head); cut to `room`, not read out."""
        with self.decoration("Pagination"):
            self.put_untagged(shortened(text, style, room), x, y, style)

    def put_untagged(
        self, text: str, x: float, y: float, style: Style, *, room: float | None = None
    ) -> float:
        """Draw text inside `decoration`: it repeats what the tags have. Returns the y below it."""
        broken = lines(clean(text), style, room)
        self._show(broken, x, y, style)
        return y + len(broken) * style.line

    def put_link(
        self, text: str, url: str, x: float, y: float, style: Style, *, says: str, room: float | None = None
    ) -> float:
        """A text that leads to the web address `url`; `says` tells what it is for. Returns the y below it.

        Raises ValueError for an address that is not http or https.
        """
        if not url.startswith(("https://", "http://")):
            raise ValueError("a link of a paper leads to the web")
        target = quote(url, safe="%/:?#[]@!$&'()*+,;=~")
        broken = lines(clean(text), style, room)
        bottom = y + len(broken) * style.line
        wide = max(measure(line, style) for line in broken)
        with self.group("P"), self.group("Link") as element:
            self.put(text, x, y, style, room=room, tag=None)
            annotation = (
                f"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/StructParent {self._structure.annotation_key(element)}"
                f"/Rect[{x:.2f} {self.height - bottom:.2f} {x + wide:.2f} {self.height - y:.2f}]"
                f"/Contents{text_string(clean(says)).decode('ascii')}"
                f"/A<</S/URI/URI{text_string(target).decode('ascii')}>>>>"
            )
            thing = Raw(annotation.encode("ascii"))
            self._canvas._addAnnotation(thing)
            self._structure.place_annotation(element, number_of(self._pdf, thing))
        return bottom

    def _show(self, broken: Sequence[str], x: float, y: float, style: Style, tail: str = "") -> None:
        red, green, blue = rgb(style.colour)
        code = [f"BT {red:.3g} {green:.3g} {blue:.3g} rg"]
        last = len(broken) - 1
        for at, line in enumerate(broken):
            left = x
            if style.align != "left":
                left -= measure(line, style) * (1 if style.align == "right" else 0.5)
            baseline = self.height - y - at * style.line - style.rise
            code.append(f"1 0 0 1 {left:.2f} {baseline:.2f} Tm")
            # The space at the line end keeps the words of two lines apart when the text is copied out.
            code.extend(self._operators(line + (tail if at == last else " "), style))
        code.append("ET")
        self._write(" ".join(code))

    def _operators(self, line: str, style: Style) -> Iterator[str]:
        for name, part in drawn(line, style):
            typeface = face(name)
            ready = typeface.tj(part)
            if ready is not None and (name, 0) in self._names:
                yield f"{self._names[name, 0]} {style.size:g} Tf [{ready}] TJ"
                continue
            with LOCK:
                for subset, operand in typeface.fragments(part, self._pdf):
                    key = (name, subset)
                    if key not in self._names:
                        self._names[key] = typeface.getSubsetInternalName(subset, self._pdf)
                    yield f"{self._names[key]} {style.size:g} Tf [{operand}] TJ"

    # --- drawing: inside `figure` or `decoration` ---------------------------------------------------------------

    def rule(self, x: float, y: float, to_x: float, to_y: float, colour: str, thick: float = 0.6) -> None:
        """A straight line."""
        self._write(
            f"q {self._colour(colour)} RG {thick:g} w {x:.2f} {self.height - y:.2f} m "
            f"{to_x:.2f} {self.height - to_y:.2f} l S Q"
        )

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str = "",
        edge: str = "",
        corner: float = 0,
    ) -> None:
        """A rectangle, its corners rounded by `corner`."""
        low = self.height - y - height
        path = (
            _round_box(x, low, width, height, corner)
            if corner
            else f"{x:.2f} {low:.2f} {width:.2f} {height:.2f} re"
        )
        colours = (f"{self._colour(fill)} rg " if fill else "") + (
            f"{self._colour(edge)} RG 0.6 w " if edge else ""
        )
        self._write(f"q {colours}{path} {'B' if fill and edge else 'f' if fill else 'S'} Q")

    def path(self, operators: str, x: float, y: float, scale: float, colour: str) -> None:
        """Fill a path written in its own units, origin at its lower left corner, which comes to (x, y)."""
        self._write(
            f"q {self._colour(colour)} rg {scale:.4f} 0 0 {scale:.4f} {x:.2f} {self.height - y:.2f} cm {operators} f Q"
        )

    def qr(self, content: str, x: float, y: float, side: float) -> None:
        """A QR code without its quiet zone; leave four modules of white around it."""
        modules, operators = dark_runs(content)
        self.path(operators, x, y + side, side / modules, "#000000")

    def picture(self, picture: pictures.Picture, x: float, y: float, width: float, height: float) -> None:
        """A raster picture, stretched into the box; stored once in a file however often it is drawn."""
        name = f"Im{picture.fingerprint[:16]}"
        number_of(self._pdf, picture.thing(self._pdf), xObjectName(name))
        if name not in self._canvas._formsinuse:
            self._canvas._formsinuse.append(name)
        bottom = self.height - y - height
        self._write(f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {bottom:.2f} cm /{xObjectName(name)} Do Q")

    @staticmethod
    def _colour(colour: str) -> str:
        return " ".join(f"{share:.3g}" for share in rgb(colour))

    def _write(self, code: str) -> None:
        self._canvas._code.append(code)


def _round_box(x: float, y: float, width: float, height: float, corner: float) -> str:
    """A path round a rectangle, from its lower left corner; a quarter circle has its control points at 0.5523 r."""
    r, c = corner, corner * 0.4477
    right, top = x + width, y + height
    corners = (
        ((right - r, y), (right - c, y), (right, y + c), (right, y + r)),
        ((right, top - r), (right, top - c), (right - c, top), (right - r, top)),
        ((x + r, top), (x + c, top), (x, top - c), (x, top - r)),
        ((x, y + r), (x, y + c), (x + c, y), (x + r, y)),
    )
    operators = [f"{x + r:.2f} {y:.2f} m"]
    for start, *curve in corners:
        operators.append(f"{start[0]:.2f} {start[1]:.2f} l")
        operators.append(" ".join(f"{a:.2f} {b:.2f}" for a, b in curve) + " c")
    return " ".join([*operators, "h"])
