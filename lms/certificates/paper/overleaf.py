"""The back of a certificate: the programme with its hours, and the learning outcomes."""

from __future__ import annotations

from decimal import Decimal

from lms.certificates.paper.words import Words, number_in_words
from lms.certificates.rules import CertificateFacts, Outcome
from lms.foundation.pdf import HAIR, SMALL, Column, Document, Style

_BODY = Style(size=10, leading=14)


def has_overleaf(facts: CertificateFacts) -> bool:
    return bool(facts.programme or facts.outcomes)


def draw_overleaf(doc: Document, words: Words) -> None:
    """Draw on the next page, and on more when the programme is long."""
    doc.on_page = lambda page: _draw_running_head(page, words)
    doc.new_page()
    if words.facts.programme:
        doc.heading(words.say.gettext("Programme"), 2)
        _draw_programme(doc, words)
        doc.y += 14
    if words.facts.outcomes:
        _draw_outcomes(doc, words)


def _draw_running_head(doc: Document, words: Words) -> None:
    doc.put_margin(words.title(), doc.left, 36, SMALL, room=doc.room)
    with doc.decoration("Pagination"):
        doc.rule(doc.left, 52, doc.left + doc.room, 52, HAIR)
    doc.y = 72


def _draw_programme(doc: Document, words: Words) -> None:
    _, modules = words.say.gettext, words.facts.programme
    known = [module.hours for module in modules if module.hours is not None]
    columns = [Column(_("Item no."), 30), Column(_("Subject"), is_head=True)]
    rows = [[f"{at}.", words.typed(module, "title")] for at, module in enumerate(modules, start=1)]
    if not known:
        doc.table(columns, rows, style=_BODY)
        return
    columns.append(Column(_("Teaching hours"), 96, "right"))
    for row, module in zip(rows, modules, strict=True):
        row.append("" if module.hours is None else number_in_words(module.hours, words.language))
    # A sum of some of the hours would read like the sum of all.
    has_total = len(known) == len(modules)
    if has_total:
        rows.append(["", _("Total"), number_in_words(sum(known, Decimal(0)), words.language)])
    doc.table(columns, rows, style=_BODY, has_total=has_total)


def _draw_outcomes(doc: Document, words: Words) -> None:
    _, outcomes = words.say.gettext, words.facts.outcomes
    doc.heading(_("Learning outcomes"), 2)
    groups: tuple[tuple[str, tuple[Outcome, ...]], ...] = (
        (_("Knowledge"), outcomes.knowledge),
        (_("Skills"), outcomes.skills),
        (_("Social competence"), outcomes.social),
    )
    for title, rows in groups:
        if rows:
            doc.heading(title, 3, gap=3)
            doc.bullets([words.typed(row) for row in rows], style=_BODY)
            doc.y += 8
