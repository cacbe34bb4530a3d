"""What other programs make of a PDF: poppler, zbar and pikepdf; and whether every mark in it is accounted for."""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
from PIL import Image

# Operators that put something on the page (ISO 32000-1, annex A).
PAINTING = {"Tj", "TJ", "'", '"', "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh", "EI"}


def _run(*command: str, data: bytes) -> str:
    done = subprocess.run(command, input=data, capture_output=True, check=True)
    # poppler writes letters beyond U+FFFF in a title as two halves
    return done.stdout.decode("utf-8", "replace")


def text(data: bytes, *options: str) -> str:
    """What poppler copies out."""
    return _run("pdftotext", "-enc", "UTF-8", *options, "-", "-", data=data)


def flat_text(data: bytes, *options: str) -> str:
    """The same with every white space as one space."""
    return " ".join(text(data, *options).split())


def facts(data: bytes) -> dict[str, str]:
    """What poppler says about the file: Title, Tagged, Pages …"""
    lines = (line.partition(":") for line in _run("pdfinfo", "-", data=data).splitlines())
    return {name: value.strip() for name, _, value in lines}


def picture(data: bytes, folder: Path, *, dots: int = 100, page: int = 1) -> Image.Image:
    """The page as a picture."""
    target = folder / "page"
    dotted = ("-r", str(dots), "-f", str(page), "-l", str(page))
    _run("pdftoppm", *dotted, "-singlefile", "-png", "-", str(target), data=data)
    return Image.open(target.with_suffix(".png")).convert("RGB")


def codes(data: bytes, folder: Path) -> list[str]:
    """Contents of the QR codes on the first page."""
    picture(data, folder, dots=200)
    found = subprocess.run(
        ["zbarimg", "--quiet", "--raw", str(folder / "page.png")], capture_output=True, check=True
    )
    return found.stdout.decode("utf-8").split()


@dataclass(frozen=True)
class Word:
    """A word and its box in points from the upper left corner."""

    page: int
    text: str
    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Word) -> bool:
        """Whether the two lie on each other by more than a hair, line distances allowed for."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        least = min(self.bottom - self.top, other.bottom - other.top)
        return self.page == other.page and wide > 1 and high > 0.35 * least


def words(data: bytes) -> list[Word]:
    """Every word with its place."""
    tree = ElementTree.fromstring(_run("pdftotext", "-bbox", "-", "-", data=data))
    space = "{http://www.w3.org/1999/xhtml}"
    found = []
    for number, page in enumerate(tree.iter(space + "page"), start=1):
        for word in page.iter(space + "word"):
            box = (float(word.attrib[side]) for side in ("xMin", "yMin", "xMax", "yMax"))
            found.append(Word(number, word.text or "", *box))
    return found


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(data))


@dataclass
class Tag:
    """One tag of the file with its kids: tags, (page, marked-content id), annotations."""

    name: str
    node: Any
    kids: list[Any]

    def walk(self) -> Iterator[Tag]:
        yield self
        for kid in self.kids:
            if isinstance(kid, Tag):
                yield from kid.walk()

    def all(self, name: str) -> list[Tag]:
        return [tag for tag in self.walk() if tag.name == name]

    def property(self, key: str) -> str | None:
        return str(self.node[key]) if key in self.node else None


def tags(pdf: pikepdf.Pdf) -> Tag:
    """The tree of tags from its root."""
    pages = {page.objgen: number for number, page in enumerate(pdf.pages)}
    return _tag(pdf.Root.StructTreeRoot.K, pages)


def _tag(node: Any, pages: dict[Any, int]) -> Tag:
    tag = Tag(str(node.S).removeprefix("/"), node, [])
    for kid in node.get("/K", ()):
        if isinstance(kid, int):
            tag.kids.append((pages[node.Pg.objgen], int(kid)))
        elif kid.get("/Type") == "/MCR":
            tag.kids.append((pages[kid.Pg.objgen], int(kid.MCID)))
        elif kid.get("/Type") == "/OBJR":
            tag.kids.append(kid.Obj)
        else:
            assert kid.P.objgen == node.objgen, "a tag names another parent"
            tag.kids.append(_tag(kid, pages))
    return tag


def content_order(pdf: pikepdf.Pdf) -> list[tuple[int, int]]:
    """(page, marked-content id) in the order of drawing. Fails where something is painted that is no one's."""
    found = []
    for number, page in enumerate(pdf.pages):
        stack: list[str] = []
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name in ("BDC", "BMC"):
                stack.append(str(operands[0]))
                if name == "BDC" and "/MCID" in operands[1]:
                    assert "/Artifact" not in stack, "a tag inside decoration"
                    found.append((number, int(operands[1]["/MCID"])))
            elif name == "EMC":
                stack.pop()
            elif name in PAINTING:
                assert stack, f"page {number + 1} paints with {name} outside of any tag"
        assert stack == []
    return found


def unaccounted(data: bytes) -> list[str]:
    """What a reader of tags would stumble over; empty for a sound file (Matterhorn Protocol 1.1, by machine)."""
    faults = []
    with opened(data) as pdf:
        root = tags(pdf)
        drawn = content_order(pdf)
        read = [kid for tag in root.walk() for kid in tag.kids if isinstance(kid, tuple)]
        if sorted(read) != sorted(drawn):
            faults.append("01: content and tags do not cover each other")
        if read != sorted(read):
            faults.append("09: reading order differs from drawing order")
        faults += _wrong_ways_back(pdf, root)
        faults += [
            f"13: a figure without words: {f.node}" for f in root.all("Figure") if not f.property("/Alt")
        ]
        levels = [int(tag.name[1]) for tag in root.walk() if tag.name in ("H1", "H2", "H3")]
        if any(after > before + 1 for before, after in zip([0, *levels], levels, strict=False)):
            faults.append(f"14: headings {levels}")
        for table in root.all("Table"):
            if any("/Scope" not in head.node.A for head in table.all("TH")):
                faults.append("15: a head without scope")
            if len({len(row.kids) for row in table.all("TR")}) != 1:
                faults.append("15: rows of different length")
        faults += [f"16: {item.name} in a list" for item in _kids(root, "L") if item.name != "LI"]
        faults += _bare_links(pdf)
        faults += _unusable_fonts(pdf)
    return faults


def _kids(root: Tag, name: str) -> list[Tag]:
    return [kid for tag in root.all(name) for kid in tag.kids if isinstance(kid, Tag)]


def _wrong_ways_back(pdf: pikepdf.Pdf, root: Tag) -> list[str]:
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    owners = {int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)}
    faults = []
    for tag in root.walk():
        for kid in tag.kids:
            if isinstance(kid, tuple):
                owner = owners[int(pdf.pages[kid[0]].StructParents)][kid[1]]
            elif isinstance(kid, Tag):
                continue
            else:
                owner = owners[int(kid.StructParent)]
            if owner.objgen != tag.node.objgen:
                faults.append(f"01: the parent tree leads {kid} to another tag than {tag.name}")
    return faults


def _bare_links(pdf: pikepdf.Pdf) -> list[str]:
    faults = []
    for page in pdf.pages:
        if page.get("/Tabs") != "/S":
            faults.append("28: tab order does not follow the tags")
        for annotation in page.get("/Annots", ()):
            if not str(annotation.get("/Contents", "")) or "/StructParent" not in annotation:
                faults.append("28: a link without words or tag")
    return faults


def fonts(pdf: pikepdf.Pdf) -> dict[str, Any]:
    return {
        str(font.BaseFont): font for page in pdf.pages for font in page.Resources.get("/Font", {}).values()
    }


def _unusable_fonts(pdf: pikepdf.Pdf) -> list[str]:
    return [
        f"31: {name}"
        for name, font in fonts(pdf).items()
        if "/FontFile2" not in font.FontDescriptor or "/ToUnicode" not in font or "Helvetica" in name
    ]
