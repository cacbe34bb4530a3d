"""The system starts only with settings that make sense, and names every one that does not (O2, S37)."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from lms.foundation.settings import Settings, SettingsError

GOOD_KEY = base64.urlsafe_b64encode(bytes(range(40, 72))).decode()


def production(tmp_path: Path, **changes: str) -> dict[str, str]:
    good = {
        "LMS_ENV": "production",
        "LMS_HOME": str(tmp_path),
        "LMS_BASE_URL": "https://szkolenia.example.pl",
        "LMS_MAIL_URL": "smtp+starttls://user:secret@mail.example:587",
        "LMS_MAIL_FROM": "szkolenia@example.pl",
        "LMS_SECRET_KEYS": GOOD_KEY,
        "LMS_FIELD_KEYS": GOOD_KEY[::-1].lstrip("="),
        "LMS_DATABASE_URL": "postgresql://lms@127.0.0.1/lms",
    }
    good["LMS_FIELD_KEYS"] = base64.urlsafe_b64encode(bytes(range(90, 122))).decode()
    return {**good, **changes}


def test_a_right_production_configuration_is_accepted(tmp_path: Path) -> None:
    settings = Settings.from_environ(production(tmp_path))
    assert settings.is_production and settings.is_https
    assert settings.host == "szkolenia.example.pl"


WRONG = [
    ("LMS_ENV", "prod"),
    ("LMS_ENV", "Production "),
    ("LMS_BASE_URL", ""),
    ("LMS_BASE_URL", "http://szkolenia.example.pl"),
    ("LMS_BASE_URL", "szkolenia.example.pl"),
    ("LMS_BASE_URL", "https://szkolenia.example.pl/app"),
    ("LMS_BASE_URL", "ftp://szkolenia.example.pl"),
    ("LMS_MAIL_URL", ""),
    ("LMS_MAIL_URL", "file:"),
    ("LMS_MAIL_URL", "mailto:someone"),
    ("LMS_MAIL_URL", "smtp://"),
    ("LMS_MAIL_FROM", ""),
    ("LMS_MAIL_FROM", "nobody"),
    ("LMS_SECRET_KEYS", ""),
    ("LMS_SECRET_KEYS", "c2hvcnQ"),
    ("LMS_SECRET_KEYS", "not base64 at all!"),
    ("LMS_SECRET_KEYS", base64.b64encode(b"a" * 32).decode()),
    ("LMS_FIELD_KEYS", ""),
    ("LMS_FIELD_KEYS", "c2hvcnQ"),
    ("LMS_DATABASE_URL", "mysql://lms@127.0.0.1/lms"),
    ("LMS_DATABASE_URL", "postgres://lms@127.0.0.1/lms"),
    ("LMS_DATABASE_URL", "sqlite:///:memory:"),
    ("LMS_QUEUE_URL", "amqp://127.0.0.1"),
    ("LMS_LOG", "loud"),
    ("LMS_TEST_CLOCK", "2026-11-23T09:00:00+01:00"),
    ("LMS_DATABSE_URL", "postgresql://lms@127.0.0.1/lms"),
]


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_wrong_setting_is_named_in_one_line(tmp_path: Path, name: str, value: str) -> None:
    with pytest.raises(SettingsError) as refused:
        Settings.from_environ(production(tmp_path, **{name: value}))
    faults = refused.value.faults
    assert any(fault.startswith(f"{name}:") for fault in faults), faults
    assert all("\n" not in fault for fault in faults)


def test_every_fault_is_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as refused:
        Settings.from_environ(production(tmp_path, LMS_BASE_URL="", LMS_LOG="loud", LMS_MAIL_FROM=""))
    assert len(refused.value.faults) == 3


def test_outside_production_missing_keys_are_made_once_and_only_for_their_owner(tmp_path: Path) -> None:
    first = Settings.from_environ({"LMS_HOME": str(tmp_path)})
    again = Settings.from_environ({"LMS_HOME": str(tmp_path)})
    assert first.field_keys == again.field_keys
    assert first.field_keys != first.secret_keys
    for name in ("secret.key", "field.key"):
        assert (tmp_path / name).stat().st_mode & 0o777 == 0o600


def test_a_key_that_others_can_read_is_refused(tmp_path: Path) -> None:
    Settings.from_environ({"LMS_HOME": str(tmp_path)})
    (tmp_path / "field.key").chmod(0o644)
    with pytest.raises(SettingsError, match="0600"):
        Settings.from_environ({"LMS_HOME": str(tmp_path)})


def test_keys_never_show_when_the_settings_are_printed(tmp_path: Path) -> None:
    settings = Settings.from_environ(production(tmp_path))
    assert str(settings.secret_keys[0]) not in repr(settings)
    assert "secret_keys" not in repr(settings)
