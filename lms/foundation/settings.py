"""Settings come from the environment, once, into one frozen object.

A wrong or missing value is named in one line and the start is refused (O2). Names are listed in the README.
"""

from __future__ import annotations

import base64
import binascii
import os
import secrets
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

KNOWN = (
    "LMS_DATABASE_URL",
    "LMS_HOME",
    "LMS_SECRET_KEYS",
    "LMS_FIELD_KEYS",
    "LMS_BASE_URL",
    "LMS_MAIL_URL",
    "LMS_MAIL_FROM",
    "LMS_QUEUE_URL",
    "LMS_ENV",
    "LMS_TRUSTED_PROXIES",
    "LMS_LOG",
    "LMS_TEST_CLOCK",
)
ENVIRONMENTS = ("production", "development", "test")
MIN_KEY_BYTES = 32


class SettingsError(Exception):
    """Raised with one plain line a fault: `.faults` is a tuple of sentences naming the setting."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)


@dataclass(frozen=True)
class Settings:
    """Everything the process needs to know before it starts. Keys: newest first, older ones still open."""

    env: str
    home: Path
    database_url: str
    base_url: str
    mail_url: str
    mail_from: str
    queue_url: str | None
    secret_keys: tuple[bytes, ...] = field(repr=False)
    field_keys: tuple[bytes, ...] = field(repr=False)
    trusted_proxies: tuple[str, ...] = ()
    log: str = "info"
    test_clock: datetime | None = None

    @property
    def is_production(self) -> bool:
        return self.env == "production"

    @property
    def host(self) -> str:
        return urlsplit(self.base_url).netloc

    @property
    def is_https(self) -> bool:
        return self.base_url.startswith("https://")

    @classmethod
    def from_environ(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """Read and check the environment. Raises SettingsError naming every fault at once."""
        environ = os.environ if environ is None else environ
        reader = _Reader(environ)
        settings = reader.read()
        if reader.faults:
            raise SettingsError(reader.faults)
        return settings


class _Reader:
    def __init__(self, environ: Mapping[str, str]) -> None:
        self.environ = environ
        self.faults: list[str] = []

    def get(self, name: str, default: str = "") -> str:
        return self.environ.get(name, "").strip() or default

    def read(self) -> Settings:
        for name in sorted(self.environ):
            if name.startswith("LMS_") and name not in KNOWN and not name.startswith("LMS_RUN_"):
                self.faults.append(f"{name}: unknown setting; known are {', '.join(KNOWN)}")
        env = self.get("LMS_ENV", "development")
        if env not in ENVIRONMENTS:
            self.faults.append(f"LMS_ENV: {env!r} is not one of {', '.join(ENVIRONMENTS)}")
        production = env == "production"
        home = Path(self.get("LMS_HOME", "./var")).absolute()
        if home.exists() and not home.is_dir():
            self.faults.append(f"LMS_HOME: {home} is not a folder")
        return Settings(
            env=env,
            home=home,
            database_url=self._database(home),
            base_url=self._base_url(production),
            mail_url=self._mail(production),
            mail_from=self._mail_from(production),
            queue_url=self._queue(),
            secret_keys=self._keys("LMS_SECRET_KEYS", home / "secret.key", production),
            field_keys=self._keys("LMS_FIELD_KEYS", home / "field.key", production),
            trusted_proxies=tuple(p for p in self.get("LMS_TRUSTED_PROXIES").replace(",", " ").split() if p),
            log=self._log(),
            test_clock=self._clock(production),
        )

    def _database(self, home: Path) -> str:
        url = self.get("LMS_DATABASE_URL", f"sqlite:///{home / 'lms.sqlite3'}")
        scheme = url.split(":", 1)[0]
        if scheme == "postgres":
            self.faults.append("LMS_DATABASE_URL: write postgresql:// instead of postgres://")
        elif scheme not in ("sqlite", "postgresql", "postgresql+psycopg"):
            self.faults.append(
                f"LMS_DATABASE_URL: {scheme!r} is not supported; use sqlite:/// or postgresql://"
            )
        elif scheme == "sqlite" and url in ("sqlite://", "sqlite:///:memory:"):
            self.faults.append("LMS_DATABASE_URL: a database in memory cannot be shared by web and worker")
        return url

    def _base_url(self, production: bool) -> str:
        url = self.get("LMS_BASE_URL", "" if production else "http://127.0.0.1:8000").rstrip("/")
        parts = urlsplit(url)
        if not url:
            self.faults.append(
                "LMS_BASE_URL: missing; give the public address, for example https://szkolenia.example.pl"
            )
        elif parts.scheme not in ("http", "https") or not parts.netloc or parts.path or parts.query:
            self.faults.append(
                f"LMS_BASE_URL: {url!r} is not an address such as https://szkolenia.example.pl"
            )
        elif production and parts.scheme != "https":
            self.faults.append("LMS_BASE_URL: production needs https://")
        return url

    def _mail(self, production: bool) -> str:
        url = self.get("LMS_MAIL_URL", "" if production else "file:")
        scheme = url.split(":", 1)[0]
        if not url:
            self.faults.append("LMS_MAIL_URL: missing; give smtp://user:password@host:587 or smtps://…")
        elif scheme not in ("smtp", "smtps", "smtp+starttls", "file"):
            self.faults.append(f"LMS_MAIL_URL: {scheme!r} is not one of smtp, smtp+starttls, smtps, file")
        elif scheme != "file" and not urlsplit(url).hostname:
            self.faults.append("LMS_MAIL_URL: the host is missing")
        elif production and scheme == "file":
            self.faults.append(
                "LMS_MAIL_URL: file: keeps letters on a page for developers; production needs smtp"
            )
        return url

    def _mail_from(self, production: bool) -> str:
        sender = self.get("LMS_MAIL_FROM", "" if production else "szkolenia@demo.example")
        if "@" not in sender or any(c in sender for c in "\r\n"):
            self.faults.append("LMS_MAIL_FROM: missing or not an e-mail address")
        return sender

    def _queue(self) -> str | None:
        url = self.get("LMS_QUEUE_URL")
        if url and url.split(":", 1)[0] not in ("sqlite", "redis", "rediss", "postgresql"):
            self.faults.append("LMS_QUEUE_URL: use redis://, rediss://, postgresql:// or leave it out")
        return url or None

    def _log(self) -> str:
        level = self.get("LMS_LOG", "info").lower()
        if level not in ("debug", "info", "warning", "error"):
            self.faults.append(f"LMS_LOG: {level!r} is not one of debug, info, warning, error")
        return level

    def _clock(self, production: bool) -> datetime | None:
        text = self.get("LMS_TEST_CLOCK")
        if not text:
            return None
        if production:
            self.faults.append("LMS_TEST_CLOCK: a test clock cannot be set in production")
            return None
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            self.faults.append(f"LMS_TEST_CLOCK: {text!r} is not a moment such as 2026-11-23T09:00:00+01:00")
            return None
        if moment.tzinfo is None:
            self.faults.append("LMS_TEST_CLOCK: the moment needs an offset, for example +01:00")
            return None
        return moment

    def _keys(self, name: str, file: Path, production: bool) -> tuple[bytes, ...]:
        text = self.get(name)
        if not text:
            if production:
                self.faults.append(f"{name}: missing; give at least one key of 32 bytes in base64")
                return ()
            return (_key_of_home(file, self.faults, name),)
        keys = []
        for number, part in enumerate(text.replace(",", " ").split(), start=1):
            try:
                key = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
            except (binascii.Error, ValueError):
                self.faults.append(f"{name}: key {number} is not base64")
                continue
            if len(key) < MIN_KEY_BYTES:
                self.faults.append(f"{name}: key {number} is shorter than {MIN_KEY_BYTES} bytes")
            elif len(set(key)) < 8:
                self.faults.append(f"{name}: key {number} is not random")
            keys.append(key)
        return tuple(keys)


def _key_of_home(file: Path, faults: list[str], name: str) -> bytes:
    """Outside production a missing key is made once in LMS_HOME, readable by its owner only."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.exists():
            handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as out:
                out.write(base64.urlsafe_b64encode(secrets.token_bytes(MIN_KEY_BYTES)))
    except FileExistsError:
        pass  # another process of the same start made it first
    except OSError as error:
        faults.append(f"{name}: {file} cannot be made: {error.strerror}")
        return b""
    if stat.S_IMODE(file.stat().st_mode) & 0o077:
        faults.append(f"{name}: {file} can be read by others; set its mode to 0600")
    return base64.urlsafe_b64decode(file.read_bytes())
