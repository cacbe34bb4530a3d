"""The attendance list of one meeting as it lies on the table: who signs, morning and afternoon; one sheet a day.

Its head names the project, the course and the meeting below the row of marks, since a list is a document for
participants (Reg. (EU) 2021/1060, Annex IX). Rows without a person are crossed out, so that nobody is added later.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from lms.attendance.paper.signs import Sign, marks_of
from lms.foundation import clock
from lms.foundation.language import day, hour, translator, weekday
from lms.foundation.pdf import (
    EDGE,
    HAIR,
    INK,
    INK_2,
    Column,
    Document,
    Margins,
    Style,
    document,
)
from lms.foundation.pdf.marks import draw_marks

_MARGINS = Margins(top=34, right=42, bottom=46, left=42)
_ROW = 28.0
_FOOT = 62.0
_LABEL = Style(size=8.5, colour=INK_2)
_VALUE = Style(size=10)
_CELL = Style(size=10, leading=12.5)


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """One meeting and the people on its list, surname first. `empty`: seats that nobody has taken.

    `marks` and `present` are those of a closed register, in the order of `people`; before it is closed there are none,
    since a mark that still changes must not stand on a paper. `closed` says when and by whom.
    """

    title: str
    edition_code: str
    number: int
    count: int
    topic: str
    project: str
    starts_at: datetime
    ends_at: datetime
    place: str
    trainer: str
    organiser: str
    people: tuple[str, ...]
    empty: int
    signs: tuple[Sign, ...] = ()
    marks: tuple[str, ...] = ()
    present: int | None = None
    closed: str = ""


def draw_sheet(facts: SheetFacts, language: str) -> bytes:
    """The list as PDF in "pl" or "en"; the same facts make the same bytes."""
    _ = translator(language).gettext
    on = clock.local(facts.starts_at).date()
    with document(
        _("Attendance list %(code)s, %(day)s", code=facts.edition_code, day=day(on, language)),
        language,
        author=facts.organiser,
        made_on=on,
        margins=_MARGINS,
    ) as doc:
        doc.on_page = lambda page: _running_foot(page, facts, language)
        _running_foot(doc, facts, language)
        _head(doc, facts, language)
        columns = [
            Column(_("No."), 30, align="right"),
            Column(_("Surname and first name"), is_head=True),
            Column(_("Signature before the break"), 112),
            Column(_("Signature after the break"), 112),
            Column(_("Mark in the register") if facts.closed else _("Remarks (came late, left)"), 96),
        ]
        marks = facts.marks or ("",) * len(facts.people)
        rows = [
            (str(place), name, "", "", mark)
            for place, (name, mark) in enumerate(zip(facts.people, marks, strict=True), start=1)
        ]
        doc.table(columns, rows, style=_CELL, row_height=_ROW)
        _cross_out(doc, facts, language)
        _signatures(doc, facts.present, language)
    return doc.data


def _head(doc: Document, facts: SheetFacts, language: str) -> None:
    _ = translator(language).gettext
    doc.y = draw_marks(doc, marks_of(facts.signs, language), doc.y, tall=30) + 12
    doc.heading(_("Attendance list"), style=Style("bold", 17, leading=21), gap=2)
    doc.paragraph(facts.title, style=Style("bold", 12, leading=16), gap=8)
    on = clock.local(facts.starts_at)
    meeting = _("%(number)s of %(count)s", number=facts.number, count=facts.count)
    pairs = [
        (_("Edition"), facts.edition_code),
        (_("Meeting"), meeting if not facts.topic else f"{meeting}: {facts.topic}"),
        (_("Date"), f"{day(on, language)}, {weekday(on, language)}"),
        (_("Hours"), f"{hour(facts.starts_at, language)}–{hour(facts.ends_at, language)}"),
        (_("Place"), facts.place),
        (_("Trainer"), facts.trainer),
        (_("Project"), facts.project),
        (_("State of the list"), facts.closed),
    ]
    for label, value in pairs:
        if value:
            doc.keep(16)
            doc.put(label, doc.left, doc.y + 1, _LABEL)
            doc.y = doc.put(value, doc.left + 74, doc.y, _VALUE, room=doc.room - 74) + 1
    doc.y += 10


def _cross_out(doc: Document, facts: SheetFacts, language: str) -> None:
    """Empty rows on this page, struck through by one line, and said in words for who cannot see it."""
    doc.y -= 8  # the table leaves a gap below; the empty rows belong to it
    count = min(facts.empty, int((doc.bottom - _FOOT - 20 - doc.y) // _ROW))
    if count < 1:
        doc.y += 12
        return
    top, low = doc.y, doc.y + count * _ROW
    right = doc.left + doc.room
    with doc.decoration():
        for row in range(1, count + 1):
            doc.rule(doc.left, top + row * _ROW, right, top + row * _ROW, HAIR)
        doc.rule(doc.left + 6, low - 6, right - 6, top + 6, INK, 0.9)
    doc.y = low + 6
    said = translator(language).ngettext(
        "%(num)s empty row is crossed out.", "%(num)s empty rows are crossed out.", count
    )
    doc.paragraph(said, style=_LABEL, gap=4)


def _signatures(doc: Document, present: int | None, language: str) -> None:
    _ = translator(language).gettext
    doc.keep(_FOOT)
    doc.y = max(doc.y + 34, doc.bottom - 30)
    third = doc.room / 3
    lines = (_("Number of people present"), _("Signature of the trainer"), _("Signature of the organiser"))
    for place, words in enumerate(lines):
        x = doc.left + place * third
        if place == 0 and present is not None:
            doc.put(str(present), x, doc.y - 15, _VALUE)
        with doc.decoration():
            doc.rule(x, doc.y, x + third - 18, doc.y, EDGE, 0.8)
        doc.put(words, x, doc.y + 3, _LABEL, room=third - 18)


def _running_foot(doc: Document, facts: SheetFacts, language: str) -> None:
    _ = translator(language).gettext
    style = replace(_LABEL, size=8)
    half, y = doc.room / 2, doc.height - 26
    doc.put_margin(f"{facts.edition_code}, {day(facts.starts_at, language)}", doc.left, y, style, room=half)
    page = _("page %(number)s", number=doc.page_number)
    doc.put_margin(page, doc.left + doc.room, y, replace(style, align="right"), room=half)
