"""The tags of a paper: what is a heading, a list, a table, and in which order it is read.

A tree of elements (ISO 32000-1, 14.7 and 14.8), kept small in memory and written as bytes when the file is saved.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lms.foundation.pdf.objects import Raw, number_of, text_string

# Where content of an element stands: page from 0, times 65536, plus its marked-content id on that page; one number,
# since a long file has a million of them. An annotation: (page from 0, number of its object).
Place = int
Annotation = tuple[int, int]
_PAGE = 1 << 16


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
        self.kids: list[Element | Place | Annotation] = []
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
        self._root_number, self._page_numbers = 0, [0]
        self.numbers = range(0)

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
        element.kids.append(page * _PAGE + len(owners) - 1)
        return len(owners) - 1

    def place_annotation(self, element: Element, number: int) -> None:
        """Object `number` on the open page is an annotation of `element`; see `annotation_key`."""
        element.kids.append((len(self._keys) - 1, number))

    def annotation_key(self, element: Element) -> int:
        self._owners.append(element)
        return len(self._owners) - 1

    def number(self, pdf: Any, pages: list[int]) -> int:
        """Give every tag a number in ReportLab's document; returns the number of the StructTreeRoot.

        The tags take one block of numbers and are no objects of ReportLab's: it would keep four tables of them.
        """
        root = Raw()
        self._root_number, self._page_numbers = number_of(pdf, root), pages
        first = pdf.objectcounter + 1
        for number, element in enumerate(self.root.walk(), start=first):
            element.number = pdf.objectcounter = number
        self.numbers = range(first, pdf.objectcounter + 1)
        root.body = b"<</Type/StructTreeRoot/K %d 0 R/ParentTree<</Nums[%s]>>/ParentTreeNextKey %d>>" % (
            self.root.number,
            b" ".join(b"%d %s" % (key, _owner(owner)) for key, owner in enumerate(self._owners)),
            len(self._owners),
        )
        return self._root_number

    def bodies(self) -> Iterator[bytes]:
        """The tags as bytes, in the order of their numbers."""
        for element in self.root.walk():
            yield _element(element, self._root_number, self._page_numbers)


def _owner(owner: Element | list[Element]) -> bytes:
    if isinstance(owner, Element):
        return b"%d 0 R" % owner.number
    return b"[" + b" ".join(b"%d 0 R" % element.number for element in owner) + b"]"


def _element(element: Element, root: int, pages: list[int]) -> bytes:
    parent = element.parent.number if element.parent else root
    home = next((kid // _PAGE for kid in element.kids if isinstance(kid, int)), None)
    parts = [b"<</S/%s/P %d 0 R" % (element.tag.encode("ascii"), parent)]
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


def _kid(kid: Element | Place | Annotation, home: int | None, pages: list[int]) -> bytes:
    if isinstance(kid, Element):
        return b"%d 0 R" % kid.number
    if isinstance(kid, tuple):
        return b"<</Type/OBJR/Pg %d 0 R/Obj %d 0 R>>" % (pages[kid[0]], kid[1])
    page, content = divmod(kid, _PAGE)
    if page == home:
        return b"%d" % content
    return b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (pages[page], content)
