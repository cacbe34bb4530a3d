"""The front of a certificate: marks, who is certified what, the facts, signature, check.

Head and foot have their places; what is between them is measured first and then spread over the room that is left, so
that a short certificate is airy and one with a long name and title still fits.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from lms.certificates.paper.foot import FOOT_TOP, draw_foot
from lms.certificates.paper.words import Ended, Words
from lms.foundation.pdf import ACT, HAIR, INK_2, Document, DoesNotFit, Margins, Style, picture_of
from lms.foundation.pdf import marks as row
from lms.foundation.pdf.typesetting import balanced, bearing, fitted, height

MARGINS = Margins(top=36, right=60, bottom=44, left=60)

_ISSUER = Style("bold", 11, leading=14.5)
_ADDRESS = Style(size=9, leading=12.5, colour=INK_2)
_NUMBER = Style("bold", 11, leading=14.5, align="right")
_LABEL = Style(size=9, leading=12.5, colour=INK_2)
_TITLE = Style("bold", 30, leading=36, colour=ACT)
_SUBTITLE = Style(size=15, leading=21, colour=ACT)
_ENDED = Style("bold", 16, leading=21, colour="#a8201a")
_LEAD = Style(size=11.5, leading=16, colour=INK_2)
_NAME = Style("bold", 38, leading=45)
_COURSE = Style("bold", 17, leading=23)
_VALUE = Style(size=11, leading=15)
_NOTE = Style(size=9.5, leading=13.5, colour=INK_2)

_NAME_STEPS = ((38.0, 1), (33.0, 1), (28.0, 2), (23.0, 2), (18.0, 3), (13.0, 4), (9.0, 6))
_COURSE_STEPS = ((17.0, 3), (15.0, 4), (12.5, 6), (10.0, 9))
_SCALES = (1.0, 0.9, 0.8, 0.7, 0.62)


@dataclass(frozen=True, slots=True)
class _Block:
    """`stretch`: its share of the free room, which goes above it; `least` is there in any case."""

    tall: float
    least: float
    stretch: float
    draw: Callable[[float], None]


def draw_front(
    doc: Document,
    words: Words,
    images: Mapping[str, bytes],
    duplicate_on: date | None,
    ended: Ended | None = None,
) -> None:
    """Draw the page that is open. Raises DoesNotFit when name and title leave no room for the rest."""
    top = _draw_head(doc, words, images, duplicate_on, ended)
    blocks, free = _measured(doc, words, FOOT_TOP - top)
    share = min(free, 150.0) / sum(block.stretch for block in blocks)
    y = top
    for block in blocks:
        y += block.least + share * block.stretch
        block.draw(y)
        y += block.tall
    draw_foot(doc, words)


def _measured(doc: Document, words: Words, room: float) -> tuple[list[_Block], float]:
    """The blocks in the largest type in which they fit, and what is left of `room`."""
    for scale in _SCALES:
        blocks = [
            block
            for part in (_title, _holder, _course, _particulars, _notes)
            if (block := part(doc, words, scale))
        ]
        free = room - sum(block.tall + block.least for block in blocks)
        if free >= 0:
            return blocks, free
    raise DoesNotFit("name, title and notes are too long for one page")


def _scaled(style: Style, scale: float) -> Style:
    return replace(style, size=style.size * scale, leading=style.leading * scale)


def _draw_head(
    doc: Document,
    words: Words,
    images: Mapping[str, bytes],
    duplicate_on: date | None,
    ended: Ended | None,
) -> float:
    _, right = words.say.gettext, doc.left + doc.room
    marks = [
        row.Mark(
            says=words.typed(mark, "name"),
            picture=picture_of(images[mark.image]) if mark.image in images else None,
            eu_statement=_("Co-funded by the European Union") if mark.is_eu else "",
        )
        for mark in words.facts.marks
    ]
    y = MARGINS.top
    if marks:
        y = row.draw_marks(doc, marks, y) + 14
        with doc.decoration():
            doc.rule(doc.left, y, right, y, HAIR)
        y += 18
    if ended is not None:
        y = doc.put(words.ended(ended), doc.left, y, _ENDED, room=doc.room) + 12
    half = doc.room * 0.62
    low = doc.put(words.issuer(), doc.left, y, _ISSUER, room=half)
    low = doc.put(words.facts.issuer_address, doc.left, low, _ADDRESS, room=half)
    side = doc.put(_("Number in the register"), right, y, replace(_LABEL, align="right"))
    side = doc.put(words.facts.number, right, side, _NUMBER, room=doc.room - half - 12)
    side = doc.put(words.duplicate(duplicate_on), right, side, replace(_LABEL, align="right", font="bold"))
    return max(low, side)


def _title(doc: Document, words: Words, scale: float) -> _Block:
    title, subtitle = words.heading()
    note = words.translation_note()
    big, small = _scaled(_TITLE, scale), _scaled(_SUBTITLE, scale)

    def draw(y: float) -> None:
        with doc.decoration():
            doc.box(doc.left, y, 40, 3.5, fill=ACT)
        with doc.group("H1"):
            y = doc.put(title, doc.left - bearing(title, big), y + 16, big, tag=None)
            y = doc.put(subtitle, doc.left, y, small, room=doc.room, tag=None)
        doc.put(note, doc.left, y + 5, _NOTE, room=doc.room)

    tall = 16 + big.line + height(subtitle, small, doc.room)
    return _Block(tall + (5 + height(note, _NOTE, doc.room) if note else 0), 20 * scale, 1.2, draw)


def _holder(doc: Document, words: Words, scale: float) -> _Block:
    name = words.facts.holder_name
    style = fitted(name, _NAME, doc.room, tuple((size * scale, most) for size, most in _NAME_STEPS))
    room = balanced(name, style, doc.room)
    lead = words.say.gettext("awarded to")

    def draw(y: float) -> None:
        y = doc.put(lead, doc.left, y, _LEAD)
        doc.put(name, doc.left - bearing(name, style), y + 2, style, room=room)

    return _Block(_LEAD.line + 2 + height(name, style, room), 14 * scale, 1.0, draw)


def _course(doc: Document, words: Words, scale: float) -> _Block:
    title = words.course()
    style = fitted(title, _COURSE, doc.room, tuple((size * scale, most) for size, most in _COURSE_STEPS))
    room = balanced(title, style, doc.room)

    def draw(y: float) -> None:
        y = doc.put(words.say.gettext("Course"), doc.left, y, _LEAD)
        doc.put(title, doc.left - bearing(title, style), y + 1, style, room=room)

    return _Block(_LEAD.line + 1 + height(title, style, room), 12 * scale, 0.8, draw)


def _particulars(doc: Document, words: Words, scale: float) -> _Block:
    """Labels and values in two columns, read row by row."""
    label_style, value_style = _scaled(_LABEL, max(scale, 0.85)), _scaled(_VALUE, scale)
    pairs = words.particulars()
    rows = [pairs[at : at + 2] for at in range(0, len(pairs), 2)]
    gutter = 24.0
    wide = (doc.room - gutter) / 2
    talls = [
        16 * scale + label_style.line + max(height(value, value_style, wide) for _, value in pair)
        for pair in rows
    ]

    def draw(y: float) -> None:
        with doc.group("L", attributes=b"/O/List/ListNumbering/None"):
            for pair, tall in zip(rows, talls, strict=True):
                with doc.decoration():
                    doc.rule(doc.left, y, doc.left + doc.room, y, HAIR)
                for at, (label, value) in enumerate(pair):
                    x = doc.left + at * (wide + gutter)
                    with doc.group("LI"):
                        below = doc.put(label, x, y + 8 * scale, label_style, tag="Lbl")
                        doc.put(value, x, below, value_style, room=wide, tag="LBody")
                y += tall
        with doc.decoration():
            doc.rule(doc.left, y, doc.left + doc.room, y, HAIR)

    return _Block(sum(talls), 14 * scale, 0.9, draw)


def _notes(doc: Document, words: Words, scale: float) -> _Block | None:
    """Legal basis, project, what is overleaf: each only when there is something to say."""
    notes = [words.typed(words.facts, "legal_basis"), words.project(), words.overleaf_note()]
    notes = [text for text in notes if text]
    if not notes:
        return None
    style = _scaled(_NOTE, scale)

    def draw(y: float) -> None:
        for text in notes:
            y = doc.put(text, doc.left, y, style, room=doc.room) + 3

    return _Block(sum(height(text, style, doc.room) + 3 for text in notes), 10 * scale, 0.0, draw)
