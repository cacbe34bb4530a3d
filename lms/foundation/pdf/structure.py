"""The tags of a paper: what is a heading, a list, a table, and in which order it is read.

A tree of elements (ISO 32000-1, 14.7 and 14.8), kept small in memory and written as bytes when the file is saved.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lms.foundation.pdf.objects import Raw, number_of, text_string

# A place where content of an element stands: (page from 0, marked-content id); or (page, number of an annotation's
# object, always below zero).
Place = tuple[int, int]


class Element:
    """One tag. `alt` says what a figure shows, `actual` is the exact text, `attributes` a dictionary as bytes."""

    __slots__ = ("actual", "alt", "attributes", "kids", "lang", "number", "parent", "tag", "title")

    def __init__(
        self,
        tag: str,
        parent: Element | None = None,
        *,
        alt: str | None = None,
        actual: str | None = None,
        lang: str | None = None,
        title: str | None = None,
        attributes: bytes = b"",
    ) -> None:
        self.tag = tag
        self.parent = parent
        self.alt = alt
        self.actual = actual
        self.lang = lang
        self.title = title
        self.attributes = attributes
        self.kids: list[Element | Place] = []
        self.number = 0
        if parent is not None:
            parent.kids.append(self)

    def walk(self) -> Iterator[Element]:
        """This element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.walk()


class Structure:
    """The tree of one file and its way back from content to tag (the parent tree)."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self._owners: list[Element | list[Element]] = []
        self._keys: list[int] = []

    def open_page(self) -> int:
        """Begin a page; returns its key in the parent tree."""
        self._owners.append([])
        self._keys.append(len(self._owners) - 1)
        return self._keys[-1]

    def place(self, element: Element) -> int:
        """The next content of the open page belongs to `element`; returns its marked-content id."""
        page = len(self._keys) - 1
        owners = self._owners[self._keys[page]]
        assert isinstance(owners, list)
        owners.append(element)
        element.kids.append((page, len(owners) - 1))
        return len(owners) - 1

    def place_annotation(self, element: Element, number: int) -> None:
        """Object `number` on the open page is an annotation of `element`; see `annotation_key`."""
        element.kids.append((len(self._keys) - 1, -number))

    def annotation_key(self, element: Element) -> int:
        self._owners.append(element)
        return len(self._owners) - 1

    def write(self, pdf: Any, pages: list[int]) -> int:
        """Register all elements in ReportLab's document; returns the number of the StructTreeRoot."""
        root, bodies = Raw(), []
        root_number = number_of(pdf, root)
        for element in self.root.walk():
            body = Raw()
            element.number = number_of(pdf, body)
            bodies.append((element, body))
        for element, body in bodies:
            body.body = _element(element, root_number, pages)
        root.body = b"<</Type/StructTreeRoot/K %d 0 R/ParentTree<</Nums[%s]>>/ParentTreeNextKey %d>>" % (
            self.root.number,
            b" ".join(b"%d %s" % (key, _owner(owner)) for key, owner in enumerate(self._owners)),
            len(self._owners),
        )
        return root_number


def _owner(owner: Element | list[Element]) -> bytes:
    if isinstance(owner, Element):
        return b"%d 0 R" % owner.number
    return b"[" + b" ".join(b"%d 0 R" % element.number for element in owner) + b"]"


def _element(element: Element, root: int, pages: list[int]) -> bytes:
    parent = element.parent.number if element.parent else root
    home = next((kid[0] for kid in element.kids if not isinstance(kid, Element)), None)
    parts = [b"<</Type/StructElem/S/%s/P %d 0 R" % (element.tag.encode("ascii"), parent)]
    if home is not None:
        parts.append(b"/Pg %d 0 R" % pages[home])
    if element.kids:
        parts.append(b"/K[" + b" ".join(_kid(kid, home, pages) for kid in element.kids) + b"]")
    for key, text in (
        (b"/Alt", element.alt),
        (b"/ActualText", element.actual),
        (b"/Lang", element.lang),
        (b"/T", element.title),
    ):
        if text is not None:
            parts.append(key + text_string(text))
    if element.attributes:
        parts.append(b"/A<<%s>>" % element.attributes)
    return b"".join(parts) + b">>"


def _kid(kid: Element | Place, home: int | None, pages: list[int]) -> bytes:
    if isinstance(kid, Element):
        return b"%d 0 R" % kid.number
    page, content = kid
    if content < 0:
        return b"<</Type/OBJR/Pg %d 0 R/Obj %d 0 R>>" % (pages[page], -content)
    if page == home:
        return b"%d" % content
    return b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (pages[page], content)
