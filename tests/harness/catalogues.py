"""The catalogues: what is said in the sources, and what each language makes of it.

`make catalogues` runs this file: it reads the sources, brings both catalogues up to date and compiles them. Polish is
written by people; English, the language of the sources, repeats them. `--merge FILE` takes Polish from a JSON object
{"Sentence": "zdanie", "%(num)s seat": ["%(num)s miejsce", "%(num)s miejsca", "%(num)s miejsc"]}.
"""

from __future__ import annotations

import argparse
import io
import json
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from tests.harness.options import ROOT

LANGUAGES = ("pl", "en")
KEYWORDS = DEFAULT_KEYWORDS | {"_n": (1, 2), "lazy": None, "lazy_n": (1, 2)}
HEADER = (
    "# Words of the training-management system. Made by `make catalogues`; write only the msgstr lines.\n#"
)


def po_file(language: str) -> Path:
    return ROOT / "translations" / language / "LC_MESSAGES" / "messages.po"


def read(language: str) -> Catalog:
    with po_file(language).open("rb") as source:
        return read_po(source, locale=language, abort_invalid=True)


@lru_cache(maxsize=1)
def _mapping() -> tuple[Any, Any]:
    with (ROOT / "babel.cfg").open(encoding="utf-8") as config:
        return parse_mapping_cfg(config)


def extracted() -> Catalog:
    """Every sentence of the sources. A file that cannot be parsed raises instead of losing its sentences."""
    methods, options = _mapping()
    found = Catalog(project="lms", version=" ")
    for folder in ("lms", "templates"):
        rows = extract_from_dir(
            str(ROOT / folder),
            [
                (pattern.removeprefix(f"{folder}/"), method)
                for pattern, method in methods
                if pattern.startswith(folder)
            ],
            {pattern.removeprefix(f"{folder}/"): values for pattern, values in options.items()},
            keywords=KEYWORDS,
            directory_filter=lambda _folder: True,  # the default passes over _layout and _parts
            comment_tags=("Translators:",),
            strip_comment_tags=True,
        )
        for name, line, sentence, comments, context in rows:
            found.add(sentence, None, [(f"{folder}/{name}", line)], auto_comments=comments, context=context)
    return found


def messages(catalogue: Catalog) -> Iterable[Message]:
    return (message for message in catalogue if message.id)


def first_id(message: Message) -> str:
    """The sentence, or the singular of a sentence with a number."""
    return message.id if isinstance(message.id, str) else message.id[0]


def updated(language: str, source: Catalog, polish: dict[str, Any]) -> Catalog:
    """The catalogue of a language for these sources: old words kept, new ones taken from `polish`, no guesses."""
    catalogue = read(language) if po_file(language).exists() else Catalog(locale=language, project="lms")
    catalogue.update(source, no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    catalogue.fuzzy = False
    catalogue.version = "1"
    catalogue.header_comment = HEADER
    for message in messages(catalogue):
        message.locations, message.flags = [], message.flags - {"fuzzy"}
        given = polish.get(first_id(message)) if language == "pl" else message.id
        if given is not None:
            if isinstance(given, str) == message.pluralizable:
                raise SystemExit(
                    f"{first_id(message)!r} needs {'three forms' if message.pluralizable else 'one sentence'}"
                )
            message.string = tuple(given) if isinstance(given, (list, tuple)) else given
    return catalogue


def po_bytes(catalogue: Catalog) -> bytes:
    out = io.BytesIO()
    write_po(out, catalogue, width=0, no_location=True, sort_output=True, ignore_obsolete=True)
    # dates change with every run, and nobody is to be named
    silent = (
        "POT-Creation",
        "PO-Revision",
        "Report-Msgid",
        "Last-Translator",
        "Language-Team",
        "Generated-By",
    )
    lines = [
        line
        for line in out.getvalue().decode().splitlines()
        if not line.startswith(tuple(f'"{s}' for s in silent))
    ]
    return ("\n".join(lines).rstrip() + "\n").encode()


def mo_bytes(catalogue: Catalog) -> bytes:
    # a catalogue without dates is given those of today: the same words must give the same bytes on every day
    catalogue.creation_date = catalogue.revision_date = datetime(2026, 1, 1, tzinfo=UTC)
    out = io.BytesIO()
    write_mo(out, catalogue)
    return out.getvalue()


def main() -> None:
    parser = argparse.ArgumentParser(description="Bring the catalogues up to date.")
    parser.add_argument(
        "--merge", type=Path, nargs="*", default=[], help="JSON files with Polish for English sentences"
    )
    polish: dict[str, Any] = {}
    for path in parser.parse_args().merge:
        polish |= json.loads(path.read_text(encoding="utf-8"))
    source = extracted()
    unknown = sorted(set(polish) - {first_id(message) for message in messages(source)})
    if unknown:
        print("not said in the sources:", *unknown, sep="\n    ")  # noqa: T201 - a command
    for language in LANGUAGES:
        catalogue = updated(language, source, polish)
        target = po_file(language)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(po_bytes(catalogue))
        target.with_suffix(".mo").write_bytes(mo_bytes(read(language)))
        missing = [first_id(m) for m in messages(catalogue) if not m.string or not all(m.string)]
        print(f"{language}: {len(catalogue)} sentences, {len(missing)} without words")  # noqa: T201 - a command
        for sentence in missing:
            print(f"    {sentence}")  # noqa: T201 - a command


if __name__ == "__main__":
    main()
