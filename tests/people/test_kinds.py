"""The dictionary of kinds of institutions is the office's own: entered, renamed, no longer offered, never deleted."""

from __future__ import annotations

from typing import Any

import pytest

from lms.foundation.storage import db
from lms.people.models import InstitutionType
from lms.people.rules import is_kind_code

NEW = {"name_pl": "klub integracji społecznej", "name_en": "social integration club", "category": "system"}
CODES = {
    "KIS": True,
    "K1": True,
    "PES_PS": True,
    "K": False,
    "1K": False,
    "kis": False,
    "K I": False,
    "": False,
}


@pytest.mark.parametrize(("code", "is_right"), CODES.items())
def test_a_code_is_capitals_digits_and_underscores(code: str, is_right: bool) -> None:
    assert is_kind_code(code) is is_right


@pytest.mark.both
def test_a_new_kind_is_offered_for_institutions_until_it_is_not(officer: Any, inside: Any) -> None:
    officer.get("/office/kinds")
    officer.click("New kind")
    officer.submit("Save", code="KIS", is_active=True, **NEW)
    assert "klub integracji społecznej is in the register now." in officer.page
    officer.get("/office/institutions/new")
    assert "social integration club" in officer.page
    officer.get("/office/kinds/KIS")
    officer.submit("Save", is_active=False)
    officer.get("/office/kinds")
    assert "KIS · not offered any more" in officer.page
    officer.get("/office/institutions/new")
    assert "social integration club" not in officer.page


def test_an_institution_keeps_a_kind_that_is_not_offered_any_more(officer: Any, inside: Any) -> None:
    officer.get("/office/institutions/new")
    officer.submit("Save", name="Dom Pomocy", type_code="CUS")
    ref = officer.last.request.path.rsplit("/", 1)[1]
    officer.get("/office/kinds/CUS")
    officer.submit("Save", is_active=False, name_en="centre of services")
    officer.get("/office/institutions/new")
    assert "centre of services" not in officer.page
    officer.get(f"/office/institutions/{ref}/edit")
    assert "centre of services" in officer.page
    officer.submit("Save", locality="Próbowo")
    assert "The changes are saved." in officer.page


@pytest.mark.parametrize(
    ("code", "said"),
    [("MOPS", "Another kind has this code."), ("kis", "a letter first."), ("", "a letter first.")],
)
def test_a_code_that_cannot_be_is_refused_beside_it(officer: Any, code: str, said: str) -> None:
    officer.get("/office/kinds/new")
    answer = officer.submit("Save", code=code, **NEW)
    assert answer.status_code == 422
    assert said in officer.page


def test_the_second_of_two_officers_sees_that_somebody_was_faster(
    officer: Any, cast: Any, inside: Any
) -> None:
    other = cast.officer.browser()
    other.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    for browser in (officer, other):
        browser.get("/office/kinds/MOPS")
    officer.submit("Save", name_en="first")
    answer = other.submit("Save", name_en="second")
    assert answer.status_code == 409
    assert "first" in other.page
    db.session.expire_all()
    kept = db.session.get(InstitutionType, "MOPS")
    assert kept is not None
    assert kept.name_en == "first"
