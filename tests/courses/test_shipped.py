"""The reference catalogue that ships: thirty courses with their texts in both languages, loaded once."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import func, select

from lms.courses.models import Area, Course, TargetGroup
from lms.courses.queries.lists import OUTCOME_KINDS, outcomes_of, programme_of
from lms.courses.shipped import CATALOGUE, TEXTS, load_catalogue
from lms.foundation.polish import search_key
from lms.foundation.storage import db

COURSES: list[dict[str, Any]] = json.loads(CATALOGUE.read_text(encoding="utf-8"))["courses"]
TEXT: dict[str, dict[str, Any]] = json.loads(TEXTS.read_text(encoding="utf-8"))["courses"]
STATUTORY = [c["code"] for c in COURSES if c["kind"] == "statutory"]
ORDINARY = [c["code"] for c in COURSES if c["kind"] != "statutory"]
SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZĄĆĘŁŃÓŚŹŻ„])")


def sentences(text: str) -> list[str]:
    return SENTENCE_END.split(text.strip())


def words(text: str) -> int:
    """Words of a text; a dash between them is none."""
    return sum(any(letter.isalnum() for letter in part) for part in text.split())


def pairs(given: Any, where: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Every {"pl", "en"} within, and where it stands."""
    if isinstance(given, dict) and {"pl", "en"} & set(given):
        yield where, given
    elif isinstance(given, dict):
        for name, value in given.items():
            yield from pairs(value, f"{where}.{name}")
    elif isinstance(given, list):
        for place, value in enumerate(given):
            yield from pairs(value, f"{where}[{place}]")


def rows() -> dict[str, Course]:
    return {row.code: row for row in db.session.scalars(select(Course))}


# --- the file ---


def test_the_texts_say_they_are_fill_in_for_an_office_to_edit() -> None:
    body = json.loads(TEXTS.read_text(encoding="utf-8"))
    assert body["basis"] == "F"
    assert "biuro poprawia" in body["note"]["pl"].lower()
    assert "office edits" in body["note"]["en"]


def test_every_course_has_its_texts_and_no_text_is_left_over() -> None:
    assert len(COURSES) == 30
    assert sorted(TEXT) == sorted(c["code"] for c in COURSES)


@pytest.mark.parametrize("code", TEXT)
def test_every_text_stands_in_both_languages(code: str) -> None:
    found = list(pairs(TEXT[code], code))
    assert {where for where, _ in found} >= {f"{code}.about", f"{code}.for_whom"}
    for where, text in found:
        assert set(text) == {"pl", "en"}, where
        assert all(said == said.strip() != "" for said in text.values()), where
        assert text["pl"] != text["en"], where


@pytest.mark.parametrize("code", TEXT)
def test_polish_sentences_are_short(code: str) -> None:
    about = [words(sentence) for sentence in sentences(TEXT[code]["about"]["pl"])]
    assert sum(about) / len(about) <= 15
    for where, text in pairs(TEXT[code], code):
        assert max(words(sentence) for sentence in sentences(text["pl"])) <= 25, where


@pytest.mark.parametrize("code", TEXT)
def test_a_course_is_told_in_two_to_four_sentences_and_its_readers_in_one(code: str) -> None:
    for language in ("pl", "en"):
        assert 2 <= len(sentences(TEXT[code]["about"][language])) <= 4
        assert len(sentences(TEXT[code]["for_whom"][language])) == 1
        assert TEXT[code]["about"][language].endswith(".")
        assert TEXT[code]["for_whom"][language].endswith(".")


def test_no_two_courses_are_told_alike() -> None:
    for language in ("pl", "en"):
        assert len({text["about"][language] for text in TEXT.values()}) == len(TEXT)


@pytest.mark.parametrize("code", STATUTORY)
def test_a_statutory_course_leaves_programme_and_conditions_to_its_version(code: str) -> None:
    assert TEXT[code]["programme"] == []
    assert TEXT[code]["outcomes"] == {}
    assert "wynikają z obowiązującej wersji programu" in TEXT[code]["about"]["pl"]
    assert "come from the programme version in force" in TEXT[code]["about"]["en"]
    said = " ".join(said for _, text in pairs(TEXT[code], code) for said in text.values())
    assert not re.search(r"\d", said), "a figure of the law belongs into the programme version"


@pytest.mark.parametrize("code", ORDINARY)
def test_an_ordinary_course_has_modules_and_outcomes_of_every_kind(code: str) -> None:
    assert 3 <= len(TEXT[code]["programme"]) <= 6
    assert tuple(TEXT[code]["outcomes"]) == OUTCOME_KINDS
    assert all(1 <= len(items) <= 3 for items in TEXT[code]["outcomes"].values())


@pytest.mark.parametrize("code", ORDINARY)
def test_an_outcome_starts_with_what_one_does(code: str) -> None:
    """A verb of the third person: "wymienia", "lists"; a list item, so no capital and no full stop."""
    for where, text in pairs(TEXT[code]["outcomes"], code):
        polish, english = text["pl"].split()[0], text["en"].split()[0]
        assert re.fullmatch(r"[a-ząćęłńóśźż]+(a|i|e|y)", polish), where
        assert re.fullmatch(r"[a-z]+s", english), where
        assert text["pl"][-1].isalnum() or text["pl"][-1] in ")”", where


# --- loading ---


@pytest.mark.both
def test_thirty_courses_are_loaded_and_a_second_time_none(inside: Any) -> None:
    assert load_catalogue() == 30
    counts = [
        db.session.scalar(select(func.count()).select_from(table)) for table in (Course, Area, TargetGroup)
    ]
    assert counts[0] == 30
    assert load_catalogue() == 0
    again = [
        db.session.scalar(select(func.count()).select_from(table)) for table in (Course, Area, TargetGroup)
    ]
    assert again == counts


def test_loading_again_leaves_what_the_office_wrote(inside: Any) -> None:
    load_catalogue()
    row = rows()["DM16"]
    row.about_pl = "Nowy opis."
    db.session.flush()
    load_catalogue()
    db.session.expire_all()
    assert rows()["DM16"].about_pl == "Nowy opis."


def test_slugs_are_unique_and_plain(inside: Any) -> None:
    load_catalogue()
    slugs = [row.slug for row in rows().values()]
    assert len(set(slugs)) == 30
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug) for slug in slugs)


def test_a_loaded_course_says_what_the_file_says(inside: Any) -> None:
    load_catalogue()
    for code, row in rows().items():
        text = TEXT[code]
        assert (row.about_pl, row.about_en) == (text["about"]["pl"], text["about"]["en"])
        modules = [(m.title_pl, m.title_en, m.hours) for m in programme_of(row.programme)]
        assert modules == [(m["pl"], m["en"], "") for m in text["programme"]]
        outcomes = {k: [(o.text_pl, o.text_en) for o in v] for k, v in outcomes_of(row.outcomes).items()}
        assert outcomes == {k: [(o["pl"], o["en"]) for o in v] for k, v in text["outcomes"].items()}


def test_loaded_statutory_courses_carry_no_programme_hours_or_threshold(inside: Any) -> None:
    load_catalogue()
    statutory = [row for row in rows().values() if row.is_statutory]
    assert sorted(row.code for row in statutory) == ["CUS1", "CUS2", "CUS3", "SPEC1", "SPEC2"]
    for row in statutory:
        assert programme_of(row.programme) == ()
        assert outcomes_of(row.outcomes) == {}
        assert (row.hours, row.completion_percent) == (None, None)
        assert row.programme_ref


def test_courses_are_searched_by_their_titles_only(inside: Any) -> None:
    load_catalogue()
    for row in rows().values():
        assert row.search_key == f"{search_key(row.title_pl)} {search_key(row.title_en)}"
