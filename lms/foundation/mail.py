"""E-mail by the standard library: SMTP, or files of LMS_HOME for the page of developers."""

from __future__ import annotations

import smtplib
import ssl
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit

from lms.foundation.settings import Settings

TIMEOUT_SECONDS = 20


class ServerDown(Exception):
    """The mail server does not answer or takes no letters now: all of them wait."""


class Refused(Exception):
    """The server refused this one letter."""


class Postman(Protocol):
    def send(self, envelope: EmailMessage, to: str) -> None: ...
    def answers(self) -> bool: ...
    def close(self) -> None: ...


def envelope(
    settings: Settings,
    *,
    to: str,
    subject: str,
    text: str,
    html: str,
    message_id: str,
    at: datetime,
    language: str,
    calendar: tuple[str, bytes] | None = None,
) -> EmailMessage:
    """A multipart letter: plain text, HTML and, when there is one, its calendar part (RFC 5545, RFC 6047)."""
    message = EmailMessage(policy=SMTP)
    message["From"] = settings.mail_from
    message["To"] = Address(addr_spec=to)
    message["Subject"] = " ".join(subject.split())
    message["Message-ID"] = message_id
    message["Date"] = format_datetime(at)
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(text)
    message.add_alternative(html, subtype="html")
    if calendar:
        method, body = calendar
        message.add_alternative(body.decode(), subtype="calendar", params={"method": method}, charset="utf-8")
        message.add_attachment(
            body,
            maintype="application",
            subtype="ics",
            filename="termin.ics" if language == "pl" else "date.ics",
        )
    # setting the content takes earlier Content-… headers away
    message["Content-Language"] = language
    return message


class SmtpPostman:
    """Keeps one connection for a batch."""

    def __init__(self, settings: Settings) -> None:
        self.url = urlsplit(settings.mail_url)
        self.sender = settings.mail_from
        self.server: smtplib.SMTP | None = None

    def _connect(self) -> smtplib.SMTP:
        if self.server is not None:
            return self.server
        scheme, host = self.url.scheme, self.url.hostname or ""
        try:
            if scheme == "smtps":
                context = ssl.create_default_context()
                server: smtplib.SMTP = smtplib.SMTP_SSL(
                    host, self.url.port or 465, timeout=TIMEOUT_SECONDS, context=context
                )
            else:
                server = smtplib.SMTP(host, self.url.port or 25, timeout=TIMEOUT_SECONDS)
                if scheme == "smtp+starttls":
                    server.starttls(context=ssl.create_default_context())
            if self.url.username:
                server.login(unquote(self.url.username), unquote(self.url.password or ""))
        except (OSError, smtplib.SMTPException) as error:
            raise ServerDown(type(error).__name__) from error
        self.server = server
        return server

    def send(self, envelope: EmailMessage, to: str) -> None:
        server = self._connect()
        try:
            server.send_message(envelope, from_addr=self.sender, to_addrs=[to])
        except (smtplib.SMTPRecipientsRefused, smtplib.SMTPDataError, smtplib.SMTPSenderRefused) as error:
            code = (
                getattr(error, "smtp_code", None)
                or next(iter(getattr(error, "recipients", {}).values()), (550,))[0]
            )
            if code == 421:
                self._drop()
                raise ServerDown("421") from error
            raise Refused(f"SMTP {code}") from error
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            raise ServerDown(type(error).__name__) from error

    def answers(self) -> bool:
        try:
            return self._connect().noop()[0] == 250
        except (ServerDown, OSError, smtplib.SMTPException):
            self._drop()
            return False

    def _drop(self) -> None:
        if self.server is not None:
            self.server.close()
        self.server = None

    def close(self) -> None:
        if self.server is not None:
            try:
                self.server.quit()
            except (OSError, smtplib.SMTPException):
                self.server.close()
        self.server = None


class FilePostman:
    """Writes letters as .eml files, newest name last; `make run` shows them on a page."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def send(self, envelope: EmailMessage, to: str) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        name = str(envelope["Message-ID"]).strip("<>").split("@")[0]
        target = self.folder / f"{name}.eml"
        draft = target.with_suffix(".part")
        draft.write_bytes(envelope.as_bytes())
        draft.replace(target)

    def answers(self) -> bool:
        return True

    def close(self) -> None:
        return None


def folder(settings: Settings) -> Path:
    """Where letters lie when LMS_MAIL_URL is `file:`."""
    named = settings.mail_url.removeprefix("file:").lstrip("/")
    return Path("/" + named) if named else settings.home / "mail"


def postman(settings: Settings) -> Postman:
    return FilePostman(folder(settings)) if settings.mail_url.startswith("file:") else SmtpPostman(settings)
