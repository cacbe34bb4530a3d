"""Words as people type them, compared without capitals, accents and signs."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Small letters and digits only, without accents: "Imię i nazwisko:" → "imieinazwisko"."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l"))
    return "".join(sign for sign in plain if sign.isalnum() and sign.isascii())
