"""No secret lies in the repository (S37)."""

from __future__ import annotations

from pathlib import Path

import pytest
from detect_secrets import SecretsCollection
from detect_secrets.settings import transient_settings

from tests.harness import tree
from tests.harness.options import ROOT

pytestmark = pytest.mark.row("S37")

# Everything that the scanner knows but plain entropy, which takes every check sum for a secret.
DETECTORS = (
    "ArtifactoryDetector",
    "AWSKeyDetector",
    "AzureStorageKeyDetector",
    "BasicAuthDetector",
    "CloudantDetector",
    "DiscordBotTokenDetector",
    "GitHubTokenDetector",
    "GitLabTokenDetector",
    "IbmCloudIamDetector",
    "JwtTokenDetector",
    "KeywordDetector",
    "MailchimpDetector",
    "NpmDetector",
    "OpenAIDetector",
    "PrivateKeyDetector",
    "PypiTokenDetector",
    "SendGridDetector",
    "SlackDetector",
    "SquareOAuthDetector",
    "StripeDetector",
    "TwilioKeyDetector",
)
# Keys that open nothing but databases made by the tests, and the password that the demo prints for everybody.
KNOWN = {"tests/harness/environment.py", "lms/demo/signins.py"}


# How an address with a password is written, and codes and names of fields that speak of passwords.
NO_SECRET = ("user:password@", "nosec B105", "nosec B106")


def secrets_in(path: Path) -> list[str]:
    found = SecretsCollection()
    with transient_settings({"plugins_used": [{"name": name} for name in DETECTORS]}):
        found.scan_file(str(path))
    lines = path.read_text(encoding="utf-8").splitlines()
    said = [
        (secret.line_number, secret.type, lines[secret.line_number - 1].strip()) for _name, secret in found
    ]
    return [
        f"{path.name}:{n}: {kind}: {line[:80]}"
        for n, kind, line in said
        if not any(w in line for w in NO_SECRET)
    ]


def test_the_repository_holds_no_secret() -> None:
    wrong: list[str] = []
    for name, _text in tree.own_texts():
        if name not in KNOWN and not name.startswith("tests/") and not name.endswith((".lock", ".po")):
            wrong += secrets_in(ROOT / name)
    assert wrong == []


@pytest.mark.parametrize(
    "line",
    [
        'password = "hunter22-and-more"',
        "-----BEGIN RSA PRIVATE " + "KEY-----",
        "https://user:pass" + "word1@host.example/x",
    ],
)
def test_a_secret_is_found(line: str, tmp_path: Path) -> None:
    path = tmp_path / "leak.py"
    path.write_text(line + "\n")
    assert secrets_in(path) != []
