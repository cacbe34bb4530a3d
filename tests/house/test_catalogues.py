"""Both catalogues are whole: every sentence, every form, every placeholder (A9)."""

from __future__ import annotations

import re

import pytest
from babel.messages.catalog import Message

from tests.harness import catalogues
from tests.harness.catalogues import LANGUAGES, first_id

PLACEHOLDER = re.compile(r"%(?:\([a-z_0-9]+\))?[sd%]|\{[a-z_0-9]*\}")
TAG = re.compile(r"</?[a-z0-9]+")
FORMS = {"pl": 3, "en": 2}

pytestmark = pytest.mark.row("A9")


def placeholders(text: str) -> list[str]:
    return sorted(set(PLACEHOLDER.findall(text)) - {"%%"})


def strings(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string)


@pytest.fixture(scope="module")
def said_in_sources() -> set[str]:
    return {first_id(message) for message in catalogues.messages(catalogues.extracted())}


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_sources_say_something(said_in_sources: set[str]) -> None:
    assert len(said_in_sources) > 100


def test_every_sentence_of_the_sources_is_in_the_catalogue_and_no_other(
    language: str, said_in_sources: set[str]
) -> None:
    held = {first_id(message) for message in catalogues.messages(catalogues.read(language))}
    assert (sorted(said_in_sources - held), sorted(held - said_in_sources)) == ([], []), (
        "run: make catalogues"
    )


def test_no_sentence_is_empty_or_a_guess(language: str) -> None:
    faults = [
        first_id(message)
        for message in catalogues.messages(catalogues.read(language))
        if message.fuzzy or not strings(message) or not all(text.strip() for text in strings(message))
    ]
    assert faults == []


def test_every_plural_has_all_its_forms(language: str) -> None:
    faults = [
        first_id(message)
        for message in catalogues.messages(catalogues.read(language))
        if message.pluralizable and len(strings(message)) != FORMS[language]
    ]
    assert faults == []


def test_placeholders_and_tags_are_the_same_in_both(language: str) -> None:
    faults = []
    for message in catalogues.messages(catalogues.read(language)):
        ids = (message.id,) if isinstance(message.id, str) else tuple(message.id)
        allowed = {p for text in ids for p in placeholders(text)}
        needed = set.intersection(*({*placeholders(text)} for text in ids))
        tags = {tuple(sorted(TAG.findall(text))) for text in ids}
        for text in strings(message):
            if (
                not needed <= set(placeholders(text)) <= allowed
                or tuple(sorted(TAG.findall(text))) not in tags
            ):
                faults.append((first_id(message), text))
    assert faults == []


def test_the_compiled_catalogue_is_the_written_one(language: str) -> None:
    compiled = catalogues.po_file(language).with_suffix(".mo").read_bytes()
    assert compiled == catalogues.mo_bytes(catalogues.read(language)), "run: make catalogues"


def test_polish_is_no_copy_of_english() -> None:
    """A sentence of several words that reads the same in both was forgotten. Names and signs may stay."""
    same = [
        text
        for message in catalogues.messages(catalogues.read("pl"))
        for text in strings(message)
        if text == first_id(message) and len(re.findall(r"\b[a-z]{3,}\b", PLACEHOLDER.sub(" ", text))) >= 3
    ]
    assert same == []


def sentences(text: str) -> list[str]:
    plain = re.sub(r"<[^>]+>", " ", PLACEHOLDER.sub("x", text))
    return [part for part in re.split(r"(?<=[.!?:;])\s+|\n", plain) if part.strip()]


@pytest.mark.row("A20")
def test_no_polish_sentence_is_longer_than_25_words() -> None:
    long = [
        (len(part.split()), part)
        for message in catalogues.messages(catalogues.read("pl"))
        for text in strings(message)
        for part in sentences(text)
        if len([word for word in part.split() if re.search(r"\w", word)]) > 25
    ]
    assert long == []
