"""An institution that was renamed: the old name stays beside the new one, with its last day, and is still found."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from lms.foundation.storage import db
from lms.people.models import FormerName, Person


@pytest.fixture
def edit(cast: Any, inside: Any) -> str:
    person = db.session.get(Person, cast.worker.person_id)
    assert person is not None
    assert person.institution is not None
    return f"/office/institutions/{person.institution.ref}/edit"


def former() -> list[tuple[str, str]]:
    rows = db.session.execute(select(FormerName.name, FormerName.until_on).order_by(FormerName.until_on))
    return [(name, str(until)) for name, until in rows]


@pytest.mark.both
def test_a_renamed_institution_is_found_by_both_names(officer: Any, edit: str) -> None:
    officer.get(edit)
    old = officer.form(edit).values["name"]
    officer.submit("Save", name="Centrum Usług Społecznych w Próbowie", renamed_on="2026-01-01")
    assert officer.page.h1 == "Centrum Usług Społecznych w Próbowie"
    assert f"{old}, until 31 December 2025" in officer.page
    assert former() == [(old, "2025-12-31")]
    for words in ("centrum uslug", "osrodek pomocy"):
        officer.get(f"/office/institutions?q={words}")
        assert "Centrum Usług Społecznych w Próbowie" in officer.page, words


def test_a_typing_error_leaves_no_former_name(officer: Any, edit: str) -> None:
    officer.get(edit)
    officer.submit("Save", name="Gminny Ośrodek Pomocy Społecznej w Probowie")
    assert former() == []
    assert "Former name" not in officer.page


def test_a_name_of_the_future_is_refused_beside_its_day(officer: Any, edit: str, clock_at: Any) -> None:
    officer.get(edit)
    answer = officer.submit("Save", name="Centrum Usług", renamed_on="2099-01-01")
    assert answer.status_code == 422
    assert "This day lies ahead." in officer.page
    assert former() == []
