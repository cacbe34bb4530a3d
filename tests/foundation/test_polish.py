"""Polish order and search, without any help of a database."""

from __future__ import annotations

import random
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lms.foundation.polish import KEY_LENGTH, composed, search_key, sort_key, stem

# In the order of ICU's Polish collation (CLDR 48), which is that of a Polish dictionary.
IN_ORDER = """
Abacki Anna
Abacki Ánna
Ábacki Anna
Abakus
Aëlis
Ąbacki
Bąk
Bek
Çelik
Celina
Czyż
Ćwik
Dąb
De Luca
De-Luca
Deluca
Djokovic
Đoković
Dvorak
Dvořák
Ewa
Ędward
Iłża
Kowal
kowalska
Kowalska
Kowalska-Nowak
Kowalskaja
Lis
Luty
Ładny
Łyk
Muller
Müller
Mylna
Nowak Jan
Nowak-Lis
Nowakowska
Ńowak
O'Brien
Obrzud
Ørsted
Ożóg
Ósma
Strauss
Strauß
Straż
Sysło
Ściana
Świt
Žižka
Zych
Źrebak
Żak
Żuk
""".strip().splitlines()


def test_fifty_five_awkward_names_stand_as_in_a_polish_dictionary() -> None:
    mixed = random.Random(3).sample(IN_ORDER, len(IN_ORDER))

    assert sorted(mixed, key=sort_key) == IN_ORDER


def test_the_order_is_the_same_when_a_database_compares_bytes() -> None:
    with sqlite3.connect(":memory:") as connection:
        connection.execute("create table names (name text, sort_key text collate binary)")
        mixed = random.Random(4).sample(IN_ORDER, len(IN_ORDER))
        connection.executemany("insert into names values (?, ?)", [(name, sort_key(name)) for name in mixed])
        found = [name for (name,) in connection.execute("select name from names order by sort_key")]
    connection.close()

    assert found == IN_ORDER


def test_the_whole_alphabet_is_in_order_small_letters_first() -> None:
    small = "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż"
    letters = [letter for pair in zip(small, small.upper(), strict=True) for letter in pair]
    letters_backwards = letters[::-1]

    assert sorted(letters_backwards, key=sort_key) == letters


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ko\u0301ł", "Kół"),
        ("  Anna   Lis ", "Anna Lis"),
        ("Anna\u00a0Lis", "Anna Lis"),
        ("O’Brien", "O'Brien"),
        ("Zofia\u200b", "Zofia"),
        ("Nowak‑Lis", "Nowak‐Lis"),
    ],
)
def test_what_looks_the_same_has_one_key(one: str, other: str) -> None:
    assert sort_key(one) == sort_key(other)


def test_other_alphabets_stand_after_the_latin_one() -> None:
    assert sorted(["Шевченко", "Żak", "Ωmega", "łan"], key=sort_key) == ["łan", "Żak", "Ωmega", "Шевченко"]


@given(text=st.text())
def test_any_text_has_a_key_that_fits_its_column(text: str) -> None:
    assert len(sort_key(text)) <= KEY_LENGTH
    assert sort_key(text) == sort_key(f" {text} ")


@given(
    letters=st.lists(st.sampled_from("aąbcćxyzźżAĄ -'éö"), max_size=4),
    longer=st.lists(st.sampled_from("aąćzżAĄ"), min_size=1, max_size=3),
)
def test_a_name_comes_before_the_names_it_begins(letters: list[str], longer: list[str]) -> None:
    name = "".join(["m", *letters, "m"])

    assert sort_key(name) < sort_key(name + "".join(longer))


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Łukasz  Żółć-Müller", "lukasz zolc muller"),
        ("ŁÓDŹ", "lodz"),
        ("Đoković", "dokovic"),
        ("Ørsted", "orsted"),
        ("Strauß", "strauss"),
        ("Æsir Œuvre", "aesir oeuvre"),
        ("O'Connor", "oconnor"),
        ("O’Connor", "oconnor"),
        ("De-Luca", "de luca"),
        ("ul. Modelowa 4/7", "ul modelowa 4 7"),
        ("  ", ""),
        ("100%_", "100"),
        ("İstanbul", "istanbul"),
        ("Zo\u0301łw", "zolw"),
        ("ﬁlia Ⅳ", "filia iv"),
    ],
)
def test_a_search_key_is_what_people_type_in_a_hurry(typed: str, key: str) -> None:
    assert search_key(typed) == key


@given(text=st.text())
def test_a_search_key_does_not_change_when_taken_again_and_has_no_wildcards(text: str) -> None:
    key = search_key(text)

    assert search_key(key) == key
    assert not set("%_\\") & set(key)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("piecza", "pieczy"),
        ("starsze", "starszych"),
        ("rodzinami", "rodzina"),
        ("opieka", "opieką"),
        ("dom", "dom"),
    ],
)
def test_a_word_is_found_whatever_its_ending(typed: str, written: str) -> None:
    assert stem(search_key(typed)) in search_key(written)


def test_a_thousand_marks_on_a_letter_cost_no_more_than_thirty() -> None:
    """Putting marks in order takes the square of their number: a megabyte of them took minutes (UAX #15)."""
    many = "a" + "\u0301\u0327" * 200_000
    assert len(composed(many)) <= 32
    assert composed("e\u0301") == "é"
    assert len(search_key(many)) == 1
    assert len(sort_key(many)) < 100
