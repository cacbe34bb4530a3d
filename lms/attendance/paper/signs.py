"""The row of marks on papers of the house, in the order that the rules of the funding give it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lms.foundation.language import translator
from lms.foundation.pdf import Picture, UnreadablePicture, picture_of
from lms.foundation.pdf.marks import Mark


@dataclass(frozen=True, slots=True)
class Sign:
    """One mark of the row above: what it says, its picture if the office supplied one."""

    says: str
    body: bytes | None = None
    is_eu: bool = False


def signs_of(
    kept: Sequence[tuple[str, str, str, str]], pictures: Mapping[str, bytes], language: str
) -> tuple[Sign, ...]:
    """The row for an office: `kept` says what each picture reads as (place, fingerprint, Polish, English)."""
    _ = translator(language).gettext
    says = {place: pl if language == "pl" else en for place, _sha, pl, en in kept}
    row = (
        ("fe", _("European Funds for Social Development")),
        ("rp", _("Republic of Poland")),
        ("eu", _("Flag of the European Union")),
        ("region", _("Regional self-government")),
    )
    return tuple(Sign(says.get(place, name), pictures.get(place), place == "eu") for place, name in row)


def marks_of(signs: Sequence[Sign], language: str) -> list[Mark]:
    """The row as it is drawn."""
    statement = translator(language).gettext("Co-funded by the European Union")
    return [Mark(sign.says, _picture(sign.body), statement if sign.is_eu else "") for sign in signs]


def _picture(body: bytes | None) -> Picture | None:
    try:
        return picture_of(body) if body else None
    except UnreadablePicture:
        return None  # its place is outlined and named, as if the office had not supplied one
