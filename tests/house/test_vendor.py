"""What is shipped of others is unchanged, listed with its licence, and every icon a page asks for is drawn."""

from __future__ import annotations

import hashlib
import json
import re

import pytest

from tests.harness.options import ROOT

STATIC = ROOT / "lms" / "static"
VENDOR = STATIC / "vendor"
MANIFEST = json.loads((VENDOR / "manifest.json").read_text(encoding="utf-8"))
OURS = {"manifest.json", "refresh.sh"}
PERMISSIVE = {"MIT", "0BSD", "ISC", "OFL-1.1"}


@pytest.mark.parametrize("entry", MANIFEST, ids=lambda entry: entry["file"])
def test_a_vendored_file_is_the_one_of_the_manifest(entry: dict[str, str]) -> None:
    body = (VENDOR / entry["file"]).read_bytes()
    assert hashlib.sha256(body).hexdigest() == entry["sha256"]


@pytest.mark.parametrize("entry", MANIFEST, ids=lambda entry: entry["file"])
def test_a_vendored_file_names_its_version_and_brings_its_licence(entry: dict[str, str]) -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", entry["version"])
    assert entry["licence"] in PERMISSIVE
    assert (VENDOR / entry["licence_file"]).stat().st_size > 300


def test_no_vendored_file_is_missing_from_the_manifest() -> None:
    listed = {entry["file"] for entry in MANIFEST}
    lying = {path.name for path in VENDOR.iterdir() if path.is_file()}
    assert lying - OURS == {name for name in listed if "/" not in name}


def test_the_refresh_script_asks_for_the_versions_of_the_manifest() -> None:
    script = (VENDOR / "refresh.sh").read_text(encoding="utf-8")
    for entry in MANIFEST:
        assert f"={entry['version']}\n" in script, entry["name"]


def test_a_changed_byte_would_be_seen() -> None:
    entry = MANIFEST[0]
    body = (VENDOR / entry["file"]).read_bytes()
    assert hashlib.sha256(body + b"\n").hexdigest() != entry["sha256"]


def drawn() -> set[str]:
    return set(re.findall(r'<symbol id="i-([a-z0-9-]+)"', (STATIC / "icons.svg").read_text(encoding="utf-8")))


# Where a template or a table of navigation names an icon by a plain string.
ASKED = (
    re.compile(r"""\b(?:icon|_glyph)\(\s*["']([a-z0-9-]+)["']"""),
    re.compile(r"""\bicon=["']([a-z0-9-]+)["']"""),
    re.compile(r"""\btag\(\s*["'][a-z]*["'],\s*["']([a-z0-9-]+)["']"""),
    re.compile(r"""\bwork_item\(\s*["']([a-z0-9-]+)["']"""),
    re.compile(r"""icons\.svg["']\) \}\}#i-([a-z0-9-]+)"""),
)


def asked_in(text: str) -> set[str]:
    return {name for pattern in ASKED for name in pattern.findall(text)}


def test_every_icon_a_template_names_is_drawn() -> None:
    missing = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in sorted((ROOT / "templates").rglob("*.html"))
        for name in asked_in(path.read_text(encoding="utf-8")) - drawn()
    }
    assert missing == set()


@pytest.mark.parametrize(
    "line",
    [
        '{{ icon("no-such-icon") }}',
        '{{ tag("wait", "no-such-icon", _("waits")) }}',
        '{{ deed(url, _("Go"), icon="no-such-icon") }}',
        "<use href=\"{{ static_url('icons.svg') }}#i-no-such-icon\"/>",
    ],
)
def test_an_icon_that_is_not_drawn_is_found(line: str) -> None:
    assert asked_in(line) - drawn() == {"no-such-icon"}


def own_pages() -> list[tuple[str, str]]:
    return [
        (str(path.relative_to(ROOT)), path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / "templates").rglob("*.html"))
        if "mail" not in path.parts
    ]


@pytest.mark.row("S28")
@pytest.mark.parametrize(("name", "text"), own_pages(), ids=[name for name, _ in own_pages()])
def test_a_template_has_no_inline_style_or_script(name: str, text: str) -> None:
    assert not re.search(r"<style\b|\sstyle=|\son[a-z]+=\"|<script(?![^>]*\ssrc=)|javascript:", text)


@pytest.mark.row("S29")
def test_no_style_or_behaviour_of_ours_reaches_another_host() -> None:
    ours = [*STATIC.glob("*.css"), *STATIC.glob("*.svg"), *(STATIC / "behaviour").glob("*.js")]
    assert len(ours) > 5
    for path in ours:
        text = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert not re.search(r"https?:|//[a-z]", text.replace("// ", "")), path.name


@pytest.mark.row("S29")
def test_the_theme_asks_only_for_vendored_files() -> None:
    theme = (STATIC / "theme.css").read_text(encoding="utf-8")
    asked = re.findall(r"url\(([^)]+)\)", theme)
    assert asked
    listed = {f"vendor/{entry['file']}" for entry in MANIFEST}
    assert set(asked) <= listed
