"""E-mail by the standard library: SMTP, or files of LMS_HOME for the page of developers."""

from __future__ import annotations

import smtplib
import socket
import ssl
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit

from lms.foundation.rules import Reason
from lms.foundation.settings import Settings

TIMEOUT_SECONDS = 20
TOO_LARGE = (523, 552)


class ServerDown(Exception):
    """The mail server does not answer or takes no letters now: all of them wait. `said`: its own words, if any.

    Not `is_sure` when it happened in the middle of a letter, which may be the cause: nobody knows then whether the
    server has that letter.
    """

    def __init__(self, reason: Reason, said: str = "", *, is_sure: bool = True) -> None:
        super().__init__(reason, said)
        self.reason, self.said, self.is_sure = reason, said, is_sure


class Refused(Exception):
    """The server refused this one letter. `said`: its own words."""

    def __init__(self, reason: Reason, said: str = "") -> None:
        super().__init__(reason, said)
        self.reason, self.said = reason, said


class Postman(Protocol):
    def send(self, envelope: EmailMessage, to: str) -> None:
        """Raises ServerDown or Refused."""

    def probe(self) -> None:
        """Whether the server answers, without a letter. Raises ServerDown."""

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
    """Keeps one connection for a round of letters."""

    def __init__(self, settings: Settings) -> None:
        self.url = urlsplit(settings.mail_url)
        self.sender = settings.mail_from
        self.server: smtplib.SMTP | None = None

    def _connect(self) -> smtplib.SMTP:
        """The open connection, or a new one: a server may end it after some letters, or after some time."""
        if self.server is not None:
            try:
                if self.server.noop()[0] == 250:
                    return self.server
            except (OSError, smtplib.SMTPException):
                pass
            self._drop()
        try:
            self.server = self._open()
        except (OSError, smtplib.SMTPException) as error:
            raise ServerDown(_why_closed(error), _words(error)) from error
        return self.server

    def _open(self) -> smtplib.SMTP:
        host, scheme = self.url.hostname or "", self.url.scheme
        if scheme == "smtps":
            context = ssl.create_default_context()
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                host, self.url.port or 465, timeout=TIMEOUT_SECONDS, context=context
            )
        else:
            server = smtplib.SMTP(host, self.url.port or 25, timeout=TIMEOUT_SECONDS)
        try:
            if scheme == "smtp+starttls":
                server.starttls(context=ssl.create_default_context())
            if self.url.username:
                server.login(unquote(self.url.username), unquote(self.url.password or ""))
        except BaseException:
            server.close()
            raise
        return server

    def send(self, envelope: EmailMessage, to: str) -> None:
        server = self._connect()
        try:
            server.send_message(envelope, from_addr=self.sender, to_addrs=[to])
        except smtplib.SMTPRecipientsRefused as error:
            raise self._refusal(*next(iter(error.recipients.values())), about=Reason.ADDRESS) from error
        except smtplib.SMTPSenderRefused as error:
            # the size of a letter is refused here too; everything else is about the sender, the same in all letters
            about = Reason.CONTENT if error.smtp_code in TOO_LARGE else Reason.SENDER
            raise self._refusal(error.smtp_code, error.smtp_error, about=about) from error
        except smtplib.SMTPDataError as error:
            raise self._refusal(error.smtp_code, error.smtp_error, about=Reason.CONTENT) from error
        except smtplib.SMTPNotSupportedError as error:
            raise Refused(Reason.ADDRESS, _words(error)) from error
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            raise ServerDown(Reason.BROKE_OFF, _words(error), is_sure=False) from error

    def _refusal(self, code: int, said: bytes | str, *, about: Reason) -> ServerDown | Refused:
        words = f"{code} {_text(said)}"
        if code == 421 or about is Reason.SENDER:
            self._drop()
            return ServerDown(Reason.BUSY if code < 500 else Reason.SENDER, words, is_sure=False)
        return Refused(about if code >= 500 else Reason.LATER, words)

    def probe(self) -> None:
        self._connect()

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


def _why_closed(error: Exception) -> Reason:
    """Why no connection could be opened."""
    if isinstance(error, socket.gaierror):
        return Reason.UNKNOWN_HOST
    if isinstance(error, ssl.SSLError | smtplib.SMTPNotSupportedError):
        return Reason.INSECURE
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return Reason.SIGN_IN
    if isinstance(error, smtplib.SMTPResponseException) and error.smtp_code > 0:
        return Reason.BUSY
    return Reason.SILENT


def _words(error: Exception) -> str:
    """What the server said, or the name of the fault where it said nothing."""
    if isinstance(error, smtplib.SMTPResponseException):
        return f"{error.smtp_code} {_text(error.smtp_error)}"
    return type(error).__name__


def _text(said: bytes | str) -> str:
    return said.decode("utf-8", "replace") if isinstance(said, bytes) else said


class FilePostman:
    """Writes letters as .eml files, newest name last; `make run` shows them on a page."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def send(self, envelope: EmailMessage, to: str) -> None:
        name = str(envelope["Message-ID"]).strip("<>").split("@")[0]
        target = self.folder / f"{name}.eml"
        draft = target.with_suffix(".part")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(envelope.as_bytes())
            draft.replace(target)
        except OSError as error:  # a full disk is no fault of the letter
            raise ServerDown(Reason.NO_ROOM, type(error).__name__) from error

    def probe(self) -> None:
        return None

    def close(self) -> None:
        return None


def folder(settings: Settings) -> Path:
    """Where letters lie when LMS_MAIL_URL is `file:`."""
    named = settings.mail_url.removeprefix("file:").lstrip("/")
    return Path("/" + named) if named else settings.home / "mail"


def postman(settings: Settings) -> Postman:
    return FilePostman(folder(settings)) if settings.mail_url.startswith("file:") else SmtpPostman(settings)
