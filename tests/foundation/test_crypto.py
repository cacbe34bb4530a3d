"""Fields at rest: sealed to their row, found again by a keyed index, opened by older keys (S35)."""

from __future__ import annotations

import base64

import pytest

from lms.foundation.crypto import CannotOpen, FieldCipher

OLD, NEW = bytes(range(32)), bytes(range(32, 64))
PESEL = "02211300247"


def test_a_sealed_field_opens_for_its_row() -> None:
    cipher = FieldCipher((NEW,))
    assert cipher.open(cipher.seal(PESEL, "identity:1"), "identity:1") == PESEL


def test_a_ciphertext_moved_to_another_row_does_not_open() -> None:
    cipher = FieldCipher((NEW,))
    with pytest.raises(CannotOpen):
        cipher.open(cipher.seal(PESEL, "identity:1"), "identity:2")


def test_one_flipped_bit_is_noticed() -> None:
    cipher = FieldCipher((NEW,))
    raw = bytearray(base64.b64decode(cipher.seal(PESEL, "identity:1")))
    for place in (5, 20, len(raw) - 1):
        raw[place] ^= 1
        with pytest.raises(CannotOpen):
            cipher.open(base64.b64encode(bytes(raw)).decode(), "identity:1")
        raw[place] ^= 1


def test_the_same_number_never_looks_the_same_but_has_one_index() -> None:
    cipher = FieldCipher((NEW,))
    assert cipher.seal(PESEL, "identity:1") != cipher.seal(PESEL, "identity:1")
    assert cipher.index(PESEL) == cipher.index(PESEL) != cipher.index(PESEL[::-1])
    assert PESEL not in cipher.seal(PESEL, "identity:1")


def test_an_older_key_still_opens_and_the_newest_seals() -> None:
    before = FieldCipher((OLD,)).seal(PESEL, "identity:1")
    both = FieldCipher((NEW, OLD))
    assert both.open(before, "identity:1") == PESEL
    after = both.seal(PESEL, "identity:1")
    assert FieldCipher((NEW,)).open(after, "identity:1") == PESEL
    with pytest.raises(CannotOpen):
        FieldCipher((NEW,)).open(before, "identity:1")


@pytest.mark.parametrize("nonsense", ["", "not base64!", "AAAA", base64.b64encode(bytes(40)).decode()])
def test_nonsense_is_refused_not_a_crash(nonsense: str) -> None:
    with pytest.raises(CannotOpen):
        FieldCipher((NEW,)).open(nonsense, "identity:1")
