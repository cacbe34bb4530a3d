"""The foot of a certificate: where and when it was issued, who signs, how anybody can check it."""

from __future__ import annotations

from dataclasses import replace

from lms.certificates.paper.words import Words
from lms.certificates.rules import grouped_code
from lms.foundation.pdf import ACT, EDGE, INK_2, SUNK, Document, Style
from lms.foundation.pdf.typesetting import fitted, height

FOOT_TOP = 596.0
_CHECK_TOP, _CHECK_TALL = 694.0, 104.0
_SIGN_LINE = 642.0

_LABEL = Style(size=8.5, leading=12, colour=INK_2)
_VALUE = Style(size=10.5, leading=14.5)
_HEAD = Style("bold", 11, leading=15)
_TEXT = Style(size=9, leading=12.5, colour=INK_2)
_URL = Style(size=9, leading=12.5, colour=ACT)
_CODE = Style("bold", 11, leading=15)


def draw_foot(doc: Document, words: Words) -> None:
    _draw_signature(doc, words)
    _draw_check(doc, words)


def _draw_signature(doc: Document, words: Words) -> None:
    _, facts = words.say.gettext, words.facts
    half = doc.room / 2 - 12
    right = doc.left + doc.room - half
    issued = fitted(words.issued(), replace(_VALUE, leading=0), half, ((10.5, 1), (8.5, 2), (7.0, 3)))
    doc.put(words.issued(), doc.left, _SIGN_LINE - issued.line - 2, issued, room=half)
    with doc.decoration():
        doc.rule(doc.left, _SIGN_LINE, doc.left + half, _SIGN_LINE, EDGE)
        doc.rule(right, _SIGN_LINE, right + half, _SIGN_LINE, EDGE)
    doc.put(_("Place and date of issue"), doc.left, _SIGN_LINE + 4, _LABEL)
    if not facts.signatory_name:
        doc.put(_("Signature of the authorised person"), right, _SIGN_LINE + 4, _LABEL)
        return
    name = fitted(facts.signatory_name, _VALUE, half, ((10.5, 1), (9.0, 2), (7.0, 3)))
    below = doc.put(facts.signatory_name, right, _SIGN_LINE + 4, name, room=half)
    title = words.typed(facts, "signatory_title")
    if title:
        smaller = fitted(title, _LABEL, half, ((8.5, 2), (7.0, 3)))
        doc.put(title, right, below, smaller, room=half)


def _draw_check(doc: Document, words: Words) -> None:
    _, facts = words.say.gettext, words.facts
    side, pad = 80.0, 12.0
    with doc.decoration():
        doc.box(doc.left, _CHECK_TOP, doc.room, _CHECK_TALL, fill=SUNK, corner=6)
        doc.box(doc.left + 6, _CHECK_TOP + 6, side + 2 * 6, _CHECK_TALL - 12, fill="#ffffff", corner=3)
    x = doc.left + side + 2 * pad + 12
    room = doc.left + doc.room - pad - x
    text = _("Scan the code or open the address. The page says whether this certificate is valid.")
    code = _("Code: %(code)s", code=grouped_code(facts.check_code))
    parts = ((text, _TEXT), (facts.check_url, _URL), (code, _CODE))
    tall = _HEAD.line + 3 + 6 + sum(height(part, style, room) for part, style in parts)
    y = doc.put(_("Check this certificate"), x, _CHECK_TOP + (_CHECK_TALL - tall) / 2, _HEAD, tag="H2") + 3
    y = doc.put(text, x, y, _TEXT, room=room) + 3
    with doc.figure(_("QR code with the address of the check"), doc.left + pad, _CHECK_TOP + pad, side, side):
        doc.qr(facts.check_url, doc.left + pad, _CHECK_TOP + pad, side)
    y = (
        doc.put_link(
            facts.check_url, facts.check_url, x, y, _URL, says=_("Check this certificate"), room=room
        )
        + 3
    )
    doc.put(code, x, y, _CODE, room=room)
