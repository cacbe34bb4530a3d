"""Browsers: what to call them in a list, and which of them its owner has signed in from before (S19)."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from flask import Response, current_app, request
from itsdangerous import BadSignature, URLSafeTimedSerializer

from lms.people.queries.accounts import SignInFacts

KNOWN_SECONDS = 180 * 24 * 3600
_BROWSERS = (
    (r"Edg(?:A|iOS)?/", "Edge"),
    (r"OPR/", "Opera"),
    (r"SamsungBrowser/", "Samsung Internet"),
    (r"(?:Firefox|FxiOS)/", "Firefox"),
    (r"(?:Chrome|CriOS|Chromium)/", "Chrome"),
    (r"Safari/", "Safari"),
)
_SYSTEMS = (
    (r"iPhone", "iPhone"),
    (r"iPad", "iPad"),
    (r"Android", "Android"),
    (r"Windows", "Windows"),
    (r"CrOS", "ChromeOS"),
    (r"Macintosh", "Mac"),
    (r"Linux", "Linux"),
)


def name_of_browser() -> str:
    """What a person recognises their browser by, "Firefox, Windows"; empty when it does not say."""
    said = request.headers.get("User-Agent", "")[:400]
    found = [
        next((name for pattern, name in table if re.search(pattern, said)), "")
        for table in (_BROWSERS, _SYSTEMS)
    ]
    return ", ".join(part for part in found if part)


@lru_cache(maxsize=4)
def _serializer(keys: tuple[bytes, ...]) -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(
        [key.hex() for key in reversed(keys)],
        salt="known device",
        signer_kwargs={"digest_method": hashlib.sha256},
    )


def _cookie() -> str:
    return "__Host-lms-device" if current_app.config["LMS"].is_https else "lms-device"


def _ticket(account_id: int, password_hash: str) -> list[int | str]:
    """Ends by itself with the next password."""
    return [account_id, hashlib.sha256(password_hash.encode()).hexdigest()[:16]]


def remember(response: Response, account_id: int, password_hash: str) -> None:
    """Let this browser be known as one of the owner's: strangers who guess from elsewhere cannot lock it out."""
    settings = current_app.config["LMS"]
    value = _serializer(settings.secret_keys).dumps(_ticket(account_id, password_hash))
    response.set_cookie(
        _cookie(),
        str(value),
        max_age=KNOWN_SECONDS,
        path="/",
        secure=settings.is_https,
        httponly=True,
        samesite="Lax",
    )


def is_known(facts: SignInFacts | None) -> bool:
    """Whether the owner of this account has signed in from this browser since the password was set."""
    value = request.cookies.get(_cookie(), "")
    if not value or facts is None or facts.password_hash is None:
        return False
    try:
        ticket = _serializer(current_app.config["LMS"].secret_keys).loads(value, max_age=KNOWN_SECONDS)
    except BadSignature:
        return False
    return bool(ticket == _ticket(facts.account_id, facts.password_hash))
