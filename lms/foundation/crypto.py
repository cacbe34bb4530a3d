"""Fields encrypted at rest (S35): AES-256-GCM bound to their row, found again by a keyed blind index.

A stored value is `key id (4 bytes) + nonce (12) + ciphertext`, base64. The row's identity is associated data, so that
a ciphertext moved to another row does not open.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


class CannotOpen(Exception):
    """The value was altered, moved to another row, or its key is not among the settings."""


def _derive(key: bytes, purpose: str) -> bytes:
    return hmac.new(key, b"lms:" + purpose.encode(), hashlib.sha256).digest()


class FieldCipher:
    """Seal and open single fields. `keys`: newest first; older ones still open what they sealed."""

    def __init__(self, keys: tuple[bytes, ...]) -> None:
        self._sealers = {_derive(key, "id")[:4]: AESGCM(_derive(key, "seal")) for key in reversed(keys)}
        self._newest = _derive(keys[0], "id")[:4]
        self._index_key = _derive(keys[0], "index")

    def seal(self, text: str, row: str) -> str:
        """Encrypt `text` for the row named `row`, for example "identity:17"."""
        nonce = secrets.token_bytes(12)
        sealed = self._sealers[self._newest].encrypt(nonce, text.encode(), row.encode())
        return base64.b64encode(self._newest + nonce + sealed).decode()

    def open(self, stored: str, row: str) -> str:
        """Decrypt what `seal` gave for the same row. Raises CannotOpen."""
        try:
            raw = base64.b64decode(stored, validate=True)
            sealer = self._sealers[raw[:4]]
            return sealer.decrypt(raw[4:16], raw[16:], row.encode()).decode()
        except (KeyError, InvalidTag, ValueError) as error:
            raise CannotOpen(row) from error

    def index(self, text: str) -> str:
        """Keyed HMAC for equality search; another key than the sealing one."""
        return hmac.new(self._index_key, text.encode(), hashlib.sha256).hexdigest()


def digest(token: str) -> str:
    """SHA-256 of a random secret of at least 128 bits, for storage instead of the secret itself."""
    return hashlib.sha256(token.encode()).hexdigest()


def new_secret(size: int = 32) -> str:
    """A URL-safe random secret of `size` bytes."""
    return secrets.token_urlsafe(size)


def cipher() -> FieldCipher:
    """The cipher of this application's field keys."""
    from flask import current_app

    extensions = current_app.extensions
    if "cipher" not in extensions:
        extensions["cipher"] = FieldCipher(current_app.config["LMS"].field_keys)
    kept: FieldCipher = extensions["cipher"]
    return kept
