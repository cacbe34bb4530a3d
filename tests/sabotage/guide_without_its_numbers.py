"""A16: the guide of trainers draws its steps without telling a reading program that they are steps of a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from unittest.mock import patch

ROW = "A16"
TITLE = "the steps of the guide for trainers are drawn, but are no list"


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation.pdf import Document, Style
    from lms.home import paper

    def bare(doc: Document, items: Sequence[str], style: Style) -> None:
        with doc.decoration():
            for item in items:
                doc.y = doc.put_untagged(item, doc.left, doc.y, style, room=doc.room)

    with patch.object(paper, "_numbered", bare):
        yield
