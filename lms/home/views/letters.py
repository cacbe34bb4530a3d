"""For developers: the letters that would have left, when mail goes into files of LMS_HOME. Elsewhere not there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

from flask import Response, current_app, make_response

from lms.foundation import mail
from lms.foundation.doors import PUBLIC
from lms.foundation.pages import not_found, render
from lms.home.views import room

NEWEST = 200
_NAME = re.compile(r"[0-9a-f]{32}")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")


@dataclass(frozen=True)
class Sent:
    """One letter as it lies in its file."""

    name: str
    subject: str
    to: str
    at: datetime | None
    language: str
    message: EmailMessage

    def part(self, kind: str) -> str:
        """The text of the part of this kind ("plain", "html"), or empty."""
        body = self.message.get_body((kind,))
        return "" if body is None else str(body.get_content())

    @property
    def calendar(self) -> str:
        for part in self.message.walk():
            if part.get_content_type() == "text/calendar":
                return str(part.get_content())
        return ""

    @property
    def lines(self) -> list[list[tuple[str, bool]]]:
        """The plain text line by line, each in pieces; True marks an address that can be opened."""
        return [_pieces(line) for line in self.part("plain").splitlines()]


def _pieces(line: str) -> list[tuple[str, bool]]:
    pieces, at = [], 0
    for found in _ADDRESS.finditer(line):
        pieces += [(line[at : found.start()], False), (found[0], True)]
        at = found.end()
    return [*pieces, (line[at:], False)]


def are_kept() -> bool:
    """Whether letters stay here for developers instead of leaving."""
    settings = current_app.config["LMS"]
    return bool(not settings.is_production and settings.mail_url.startswith("file:"))


def _folder() -> Path:
    if not are_kept():
        raise not_found()
    return mail.folder(current_app.config["LMS"])


def _read(file: Path) -> Sent:
    message = BytesParser(policy=policy.default).parsebytes(file.read_bytes())
    date = message["Date"]
    return Sent(
        name=file.stem,
        subject=str(message["Subject"] or ""),
        to=str(message["To"] or ""),
        at=parsedate_to_datetime(str(date)) if date else None,
        language=str(message["Content-Language"] or ""),
        message=message,
    )


@room.page("/dev/mail", needs=PUBLIC)
def dev_mail() -> Any:
    files = sorted(_folder().glob("*.eml"), key=lambda file: (file.stat().st_mtime, file.name), reverse=True)
    return render("home/dev_mail.html", letters=[_read(file) for file in files[:NEWEST]], total=len(files))


@room.page("/dev/mail/<name>", needs=PUBLIC)
def dev_letter(name: str) -> Any:
    return render("home/dev_letter.html", letter=_letter(name))


@room.page("/dev/mail/<name>/html", needs=PUBLIC)
def dev_letter_html(name: str) -> Response:
    """The HTML part as it was sent. The policy of this site keeps whatever is in it from running or fetching."""
    response = make_response(_letter(name).part("html"))
    response.headers["Content-Type"] = "text/html; charset=utf-8"
    return response


def _letter(name: str) -> Sent:
    file = _folder() / f"{name}.eml"
    if not _NAME.fullmatch(name) or not file.is_file():
        raise not_found()
    return _read(file)
