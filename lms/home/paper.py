"""The guide of trainers on one sheet: how attendance is taken, what the marks mean, whom to call.

Its sentences are those of the help page of trainers, so that the two can never differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from lms.attendance.paper import Sign, marks_of
from lms.foundation.language import translator
from lms.foundation.pdf import ACT, INK_2, Column, Document, DoesNotFit, Margins, Style, document
from lms.foundation.pdf.marks import draw_marks
from lms.home.manual import TRAINER, Section

_MARGINS = Margins(top=32, right=48, bottom=30, left=48)
# A long name of the office must not cost a second page: the type grows smaller instead, down to what can be read.
_SIZES = (11.5, 11.25, 11.0, 10.75, 10.5, 10.25, 10.0, 9.75, 9.5, 9.25, 9.0, 8.75, 8.5)
_ANCHORS = ("today", "marks", "meanings", "close", "correct", "trouble", "paper")


@dataclass(frozen=True, slots=True)
class GuideFacts:
    """Who gives the guide out and how to reach them. `address`: where a trainer's meetings are."""

    organiser: str
    phone: str
    email: str
    address: str
    signs: tuple[Sign, ...] = ()


def draw_guide(facts: GuideFacts, language: str) -> bytes:
    """The guide as PDF in "pl" or "en", on one page of A4. Raises DoesNotFit when no readable type makes it one."""
    for size in _SIZES:
        title = translator(language).gettext("Guide for trainers: the attendance list")
        with document(title, language, author=facts.organiser, margins=_MARGINS) as doc:
            pages = _write(doc, facts, language, size)
        if pages == 1:
            return doc.data
    raise DoesNotFit("the guide of trainers")


def _write(doc: Document, facts: GuideFacts, language: str, size: float) -> int:
    _ = translator(language).gettext
    style = Style(size=size, leading=size * 1.3)
    doc.y = draw_marks(doc, marks_of(facts.signs, language), doc.y, tall=28) + 12
    doc.heading(_("Guide for trainers: the attendance list"), style=Style("bold", 18, leading=22), gap=4)
    _where(doc, facts, language, style)
    for anchor in _ANCHORS:
        section = TRAINER.section(anchor)
        assert section is not None
        _section(doc, section, language, style)
    _contact(doc, facts, language, style)
    return doc.page_number


def _where(doc: Document, facts: GuideFacts, language: str, style: Style) -> None:
    _ = translator(language).gettext
    doc.y = doc.put_link(
        facts.address,
        facts.address,
        doc.left,
        doc.y,
        replace(style, colour=ACT),
        says=_("My meetings"),
        room=doc.room,
    )
    doc.y += 2


def _title(doc: Document, words: str, style: Style) -> None:
    doc.y += style.size * 0.5
    doc.heading(words, 2, style=Style("bold", style.size + 2, leading=style.size * 1.5), gap=2)


def _section(doc: Document, section: Section, language: str, style: Style) -> None:
    say = translator(language)
    _title(doc, section.title.plain(say), style)
    _numbered(doc, [step.plain(say) for step in section.steps], style)
    if section.terms:
        rows = [(say.gettext(name), words.plain(say)) for name, words in section.terms]
        columns = [Column(say.gettext("Mark"), 110, is_head=True), Column(say.gettext("What it means"))]
        doc.table(columns, rows, style=replace(style, size=style.size - 0.25), has_rules=False)
        doc.y -= 8
    if section.points:
        doc.bullets([words.plain(say) for words in section.points], style=style, gap=1.5)
    for note in section.notes:
        doc.paragraph(note.plain(say), style=replace(style, colour=INK_2), gap=2)


def _numbered(doc: Document, items: Sequence[str], style: Style) -> None:
    """An ordered list."""
    if not items:
        return
    indent = style.size * 1.6
    with doc.group("L", attributes=b"/O/List/ListNumbering/Decimal"):
        for number, item in enumerate(items, start=1):
            with doc.group("LI"):
                doc.put(f"{number}.", doc.left, doc.y, replace(style, font="bold", colour=ACT), tag="Lbl")
                below = doc.put(item, doc.left + indent, doc.y, style, room=doc.room - indent, tag="LBody")
                doc.y = below + 1.5


def _contact(doc: Document, facts: GuideFacts, language: str, style: Style) -> None:
    _ = translator(language).gettext
    _title(doc, _("Whom to call"), style)
    doc.paragraph(facts.organiser, style=replace(style, font="bold"), gap=1)
    for line in contact_lines(facts.phone, facts.email, language):
        doc.paragraph(line, style=style, gap=1)


def contact_lines(phone: str, email: str, language: str) -> Iterable[str]:
    """How to reach the office, or that it has not said so yet."""
    _ = translator(language).gettext
    if phone:
        yield f"{_('Phone:')} {phone}"
    if email:
        yield f"{_('E-mail:')} {email}"
    if not (phone or email):
        yield _("The office has not entered its phone and address here yet. Ask the person who invited you.")
