"""The certificate on paper: one A4 page, programme and outcomes overleaf, in Polish or English from the same facts.

The Polish paper is the document; the English one says that it is a translation. The same facts, language, pictures
and texts give the same bytes, so that `fingerprint` of the file can be kept with the record.

    certificate(facts, "pl")                             one file
    certificates(list_of_facts, "pl")                    one file with all of them, for printing
    each_certificate(facts, "pl", into=open_for)         one file each, one in memory at a time
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from lms.certificates.paper.front import MARGINS, draw_front
from lms.certificates.paper.overleaf import draw_overleaf, has_overleaf
from lms.certificates.paper.words import Ended, Say, Words, words_of
from lms.certificates.rules import CertificateFacts
from lms.foundation.pdf import Document, document, fingerprint
from lms.foundation.pdf.typesetting import clean

__all__ = ["Drawn", "Ended", "Say", "certificate", "certificates", "each_certificate"]


@dataclass(frozen=True, slots=True)
class Drawn:
    """One file that was written: the number it carries, its size in bytes and its SHA-256 in hexadecimal."""

    number: str
    size: int
    sha256: str


def certificate(
    facts: CertificateFacts,
    language: str,
    *,
    say: Say | None = None,
    images: Mapping[str, bytes] | None = None,
    duplicate_on: date | None = None,
    ended: Ended | None = None,
) -> bytes:
    """The PDF of one certificate. `language` is "pl" or "en"; `say` translates into it (default: the catalogue).

    `images`: SHA-256 → PNG or JPEG of the marks that `facts` name; a mark without one is set as its name.
    `duplicate_on`: the day a duplicate is issued; the paper says so. `ended`: since when it is no longer valid, and
    why; the paper says that before anything else.
    Raises MissingGlyph when no typeface can draw a character, DoesNotFit when the name or the title is too long for a
    page, UnreadablePicture for a broken image.
    """
    words = words_of(facts, language, say)
    title = words.title()
    with document(
        title,
        language,
        author=words.issuer(),
        subject=words.course(),
        made_on=duplicate_on or facts.issued_on,
        margins=MARGINS,
    ) as doc:
        _draw(doc, words, images or {}, duplicate_on, ended)
    return doc.data


def certificates(
    facts_list: Sequence[CertificateFacts],
    language: str,
    *,
    say: Say | None = None,
    images: Mapping[str, bytes] | None = None,
) -> bytes:
    """One PDF with many certificates in the order given, each with an entry in the outline.

    When one of them has an overleaf, each begins on a front side, so that the file can be printed on both sides.
    Raises ValueError for an empty list, and what `certificate` raises.
    """
    if not facts_list:
        raise ValueError("no certificates to draw")
    first, last = words_of(facts_list[0], language, say), facts_list[-1]
    is_two_sided = any(map(has_overleaf, facts_list))
    with document(
        first.title_of_many(last.number, len(facts_list)),
        language,
        author=first.issuer(),
        made_on=max(facts.issued_on for facts in facts_list),
        margins=MARGINS,
    ) as doc:
        for at, facts in enumerate(facts_list):
            words = words_of(facts, language, say)
            if at:
                doc.on_page = None
                doc.new_page()
                if is_two_sided and doc.page_number % 2 == 0:
                    doc.new_page()
            doc.bookmark(f"{facts.number} – {facts.holder_name}")
            with doc.group("Part", title=clean(words.title())):
                _draw(doc, words, images or {}, None)
    return doc.data


def each_certificate(
    facts: Iterable[CertificateFacts],
    language: str,
    *,
    into: Callable[[CertificateFacts], BinaryIO],
    say: Say | None = None,
    images: Mapping[str, bytes] | None = None,
) -> Iterator[Drawn]:
    """Draw one file after the other into what `into` opens, closing it; only one is in memory at a time.

    Nothing happens until the iterator is asked for the next; a stopped run has whole files only.
    """
    for one in facts:
        data = certificate(one, language, say=say, images=images)
        with into(one) as file:
            file.write(data)
        yield Drawn(one.number, len(data), fingerprint(data))


def _draw(
    doc: Document,
    words: Words,
    images: Mapping[str, bytes],
    duplicate_on: date | None,
    ended: Ended | None = None,
) -> None:
    draw_front(doc, words, images, duplicate_on, ended)
    if has_overleaf(words.facts):
        draw_overleaf(doc, words)
