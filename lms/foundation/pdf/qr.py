"""QR codes as one path: segno finds the modules, neighbours in a row become one rectangle."""

from __future__ import annotations

from itertools import groupby

import segno

# From this version on, so that the codes of one office have one size; longer contents take the next one they need.
_SMALLEST = 5
# A fixed mask instead of a search for the best of eight, which costs more than the rest of the page. Every mask is
# valid (ISO/IEC 18004, 7.8); readers take the number from the code itself.
_MASK = 2
# Light modules round the code, as the standard asks.
_QUIET = 4


def dark_runs(content: str) -> tuple[int, str]:
    """(modules per side, path operators): the dark parts, one unit a module, origin at the lower left."""
    rows = code_of(content).matrix
    side = len(rows)
    operators = []
    for down, row in enumerate(rows):
        at = 0
        for is_dark, run in groupby(row):
            length = len(list(run))
            if is_dark:
                operators.append(f"{at} {side - 1 - down} {length} 1 re")
            at += length
    return side, " ".join(operators)


def code_of(content: str) -> segno.QRCode:
    """The code for `content`, error correction M; always the same one."""
    try:
        return segno.make_qr(content, error="m", version=_SMALLEST, mask=_MASK, boost_error=False)
    except segno.DataOverflowError:
        return segno.make_qr(content, error="m", mask=_MASK, boost_error=False)


def svg_path(content: str) -> tuple[int, str]:
    """(modules per side, path): the code for a page, its quiet zone included, origin at the upper left."""
    rows, path = code_of(content).matrix, []
    for down, row in enumerate(rows):
        at = _QUIET
        for is_dark, run in groupby(row):
            length = len(list(run))
            if is_dark:
                path.append(f"M{at} {down + _QUIET}h{length}v1h-{length}z")
            at += length
    return len(rows) + 2 * _QUIET, "".join(path)
