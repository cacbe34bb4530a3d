"""Nothing the rules can answer is left without words."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from lms.people import rules, wording
from lms.people.rules import EmailFault, NumberFault, PasswordFault, PeselFault, PostalFault, Role


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        (wording.PESEL, PeselFault),
        (wording.NIP, NumberFault),
        (wording.REGON, NumberFault),
        (wording.POSTAL, PostalFault),
        (wording.EMAIL, EmailFault),
        (wording.ROLES, Role),
        (wording.RIGHTS, rules.RIGHTS),
    ],
)
def test_every_code_has_its_words(table: wording.Words, codes: Iterable[str]) -> None:
    assert set(table) == set(codes)
    assert all(str(sentence).strip() for sentence in table.values())


def test_every_fault_of_a_password_is_told_with_the_length_that_counts() -> None:
    assert all(wording.password_fault(fault, is_staff=False) for fault in PasswordFault)
    assert " 12 " in wording.password_fault(PasswordFault.TOO_SHORT, is_staff=False)
    assert " 15 " in wording.password_fault(PasswordFault.TOO_SHORT, is_staff=True)
