"""Raster pictures that an office supplies (marks, coats of arms): checked, made opaque, deflated once."""

from __future__ import annotations

import hashlib
import io
from functools import lru_cache
from typing import Any

from PIL import Image, UnidentifiedImageError

from lms.foundation.pdf.objects import Raw, stream

_LARGEST = 40_000_000  # pixels; a phone photograph has 12 million
_WIDEST = 1200  # pixels kept; at 300 dots an inch four inches, more than any mark on a page


class UnreadablePicture(ValueError):
    """Not a PNG or JPEG, broken, or larger than 40 million pixels."""


class Picture:
    """`ratio`: width by height. `fingerprint`: SHA-256 of the bytes supplied, in hexadecimal."""

    def __init__(self, fingerprint: str, width: int, height: int, pixels: bytes) -> None:
        self.fingerprint = fingerprint
        self.ratio = width / height
        self._body = stream(
            pixels,
            b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8"
            % (width, height),
            level=9,
        )

    def thing(self, pdf: Any) -> Raw:
        """The object of this picture in one file."""
        kept: dict[str, Raw] = pdf.__dict__.setdefault("_lms_pictures", {})
        return kept.setdefault(self.fingerprint, Raw(self._body))


def picture_of(data: bytes) -> Picture:
    """The picture in `data`. Transparent parts become white: PDF/A-2 allows transparency, printers stumble on it.

    Raises UnreadablePicture.
    """
    return _picture_of(data, hashlib.sha256(data).hexdigest())


@lru_cache(maxsize=32)
def _picture_of(data: bytes, fingerprint: str) -> Picture:
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
            if image.width * image.height > _LARGEST:
                raise UnreadablePicture(f"{image.width} × {image.height} pixels")
            image.load()
            flat = Image.new("RGBA", image.size, "white")
            flat.alpha_composite(image.convert("RGBA"))
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        raise UnreadablePicture(str(error)) from error
    rgb = flat.convert("RGB")
    if rgb.width > _WIDEST:
        rgb = rgb.resize((_WIDEST, max(1, round(rgb.height * _WIDEST / rgb.width))), Image.Resampling.LANCZOS)
    return Picture(fingerprint, rgb.width, rgb.height, rgb.tobytes())
