"""Marks (logos) that an office supplies: read as pictures, whatever their name says, and written anew.

Writing anew leaves out what does not belong to the picture: text behind its end, a second file inside, where and by
whom a photograph was taken. Vector files can hold script, so they are refused.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from enum import StrEnum

from PIL import Image, UnidentifiedImageError

LIMIT_BYTES = 512 * 1024
LIMIT_SIDE = 4000
PLACES = ("fe", "rp", "eu", "region")
_KINDS = {"PNG": "image/png", "JPEG": "image/jpeg"}


class MarkFault(StrEnum):
    """Why a file cannot be a mark."""

    TOO_LARGE = "too_large"
    TOO_WIDE = "too_wide"
    NOT_A_PICTURE = "not_a_picture"


@dataclass(frozen=True)
class Mark:
    """A picture ready to be kept: its media type, its bytes and their SHA-256."""

    kind: str
    body: bytes

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.body).hexdigest()


def read_mark(data: bytes) -> Mark | MarkFault:
    """The picture in an uploaded file of at most 512 KiB and 4000 pixels a side, PNG or JPEG."""
    if len(data) > LIMIT_BYTES:
        return MarkFault.TOO_LARGE
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
            if max(image.size) > LIMIT_SIDE:
                return MarkFault.TOO_WIDE
            if getattr(image, "n_frames", 1) != 1:
                return MarkFault.NOT_A_PICTURE
            image.load()
            body = _written(image)
            return Mark(_KINDS[str(image.format)], body)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError):
        return MarkFault.NOT_A_PICTURE


def _written(image: Image.Image) -> bytes:
    """The same pixels, nothing else; a JPEG keeps its own quality."""
    out = io.BytesIO()
    if image.format == "JPEG":
        image.info.pop("exif", None)
        image.info.pop("comment", None)
        image.save(out, "JPEG", quality="keep", icc_profile=None, comment=b"")
    else:
        plain = image if image.mode in ("RGB", "RGBA", "L", "LA") else image.convert("RGBA")
        clean = Image.frombytes(plain.mode, plain.size, plain.tobytes())
        clean.save(out, "PNG", optimize=True)
    return out.getvalue()
