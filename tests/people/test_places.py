"""A municipality is searched and chosen, never known by its name alone: in forms with and without script."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import select

from lms.foundation import storage
from lms.foundation.storage import db
from lms.people.models import Institution
from lms.people.queries import places
from lms.people.shipped import load_municipalities

POZNAN = "Poznań, miasto na prawach powiatu, wielkopolskie · 3064011"
GNIEZNO = "Gniezno, miejska, powiat gnieźnieński, wielkopolskie · 3003011"
COUNTRYSIDE = "Gniezno, wiejska, powiat gnieźnieński, wielkopolskie · 3003032"


def ask(client: Any, text: str, more: str = "") -> list[str]:
    answer = client.get(f"/places?q={text}{more}")
    assert answer.status_code == 200
    found: list[str] = json.loads(answer.data)
    return found


@pytest.mark.both
def test_matches_say_kind_county_and_voivodeship_those_at_home_first(officer: Any) -> None:
    assert ask(officer, "gniezno")[:2] == [GNIEZNO, COUNTRYSIDE]
    assert ask(officer, "poznan")[0] == POZNAN
    assert ask(officer, "Gniezno wiejska") == [COUNTRYSIDE]
    assert ask(officer, "3003032") == [COUNTRYSIDE]
    piaski = ask(officer, "Piaski")
    assert ["wielkopolskie" in label for label in piaski] == [True, False]
    assert ask(officer, "Kraków")[0].startswith("Kraków, miasto na prawach powiatu, małopolskie")


def test_counties_come_where_they_are_asked_for(officer: Any) -> None:
    assert "powiat gnieźnieński, wielkopolskie · 3003" in ask(officer, "gnieźnieński", "&counties=1")
    assert not [label for label in ask(officer, "gnieźnieński") if label.startswith("powiat")]
    # a city with county rights is one local government: it stands there once
    assert [label for label in ask(officer, "Poznań", "&counties=1") if "3064" in label] == [POZNAN]


@pytest.mark.both
def test_wildcards_are_letters_and_the_list_is_short(officer: Any) -> None:
    for text in ("%25", "_", "%25%25", "\\", "%27", ""):
        assert ask(officer, text) == []
    assert len(ask(officer, "a")) == places.MOST


def test_the_search_is_of_people_who_work_here(client: Any) -> None:
    assert client.get("/places?q=Buk").status_code == 302


def test_what_ships_is_loaded_once_and_the_rest_later(cast: Any, inside: Any) -> None:
    from lms.people.models import Municipality

    with storage.transaction() as session:
        assert load_municipalities() == 0
        session.delete(session.get_one(Municipality, "1465011"))
        session.flush()
        assert load_municipalities() == 1


def kept(name: str) -> Any:
    db.session.expire_all()
    return db.session.scalars(select(Institution).where(Institution.name == name)).one()


@pytest.mark.both
def test_without_script_a_part_of_the_name_leads_to_a_choice(officer: Any, inside: Any) -> None:
    officer.get("/office/institutions/new")
    answer = officer.submit("Save", name="Klub", type_code="NGO", municipality_terc="gniez", street="Długa 1")
    assert answer.status_code == 422
    assert "Choose which one is meant: a name alone may be that of several." in officer.page
    form = officer.form("Save")
    assert form.values["street"] == "Długa 1"
    for label in (GNIEZNO, COUNTRYSIDE):
        assert label in officer.page
    assert 'value="gniez"' in answer.get_data(as_text=True)
    typed = form.filled({}, None)
    typed.setlist("municipality_terc", ["gniez", "3003032"])
    assert officer.post("/office/institutions/new", data=typed).status_code == 303
    assert kept("Klub").municipality_terc == "3003032"


def test_one_match_alone_is_not_taken_without_a_choice(officer: Any, inside: Any) -> None:
    officer.get("/office/institutions/new")
    assert (
        officer.submit("Save", name="Klub", type_code="NGO", municipality_terc="Dopiewo").status_code == 422
    )
    assert officer.submit("Save", municipality_terc="Nikomu nieznana").status_code == 422
    assert "Nothing of this name was found." in officer.page
    # a label as the search offers it, or the bare code, is a choice
    officer.submit("Save", municipality_terc=POZNAN)
    assert kept("Klub").municipality_terc == "3064011"


def test_a_label_that_does_not_fit_its_code_is_searched_anew(officer: Any, inside: Any) -> None:
    officer.get("/office/institutions/new")
    answer = officer.submit("Save", name="Klub", type_code="NGO", municipality_terc="Buk, miejska · 3064011")
    assert answer.status_code == 422


def test_no_page_carries_a_list_of_all_municipalities(officer: Any, cast: Any) -> None:
    for address in (
        "/office/institutions/new",
        "/office/institutions",
        "/office/municipalities",
        "/office/imports",
    ):
        assert officer.get(address).get_data(as_text=True).count("<option") < 150, address


@pytest.mark.both
def test_the_local_government_follows_the_rule_until_the_office_says_otherwise(
    officer: Any, inside: Any
) -> None:
    officer.get("/office/institutions/new")
    officer.submit("Save", name="PCPR w Gnieźnie", type_code="PCPR", municipality_terc=GNIEZNO)
    assert "powiat gnieźnieński, wielkopolskie · 3003 (from kind and municipality)" in officer.page
    assert kept("PCPR w Gnieźnie").counts_for is None
    edit = f"/office/institutions/{kept('PCPR w Gnieźnie').ref}/edit"
    officer.get(edit)
    assert "From kind and municipality: powiat gnieźnieński, wielkopolskie · 3003." in officer.page
    officer.submit("Save", counts_for=POZNAN)
    assert f"{POZNAN} (chosen by the office)" in officer.page
    # what the rule says anyway is no choice: it goes along when kind or municipality change
    officer.get(edit)
    officer.submit("Save", counts_for="3003")
    assert kept("PCPR w Gnieźnie").counts_for is None
    officer.get(edit)
    officer.submit("Save", type_code="DPS")
    assert "not chosen yet" in officer.page


def test_a_persons_own_form_searches_too(scene: Any) -> None:
    worker = scene.people.worker.browser()
    worker.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    worker.get("/my/data")
    assert worker.submit("Save", municipality_terc="Gniezno").status_code == 422
    assert COUNTRYSIDE in worker.page
    worker.submit("Save", municipality_terc=COUNTRYSIDE)
    worker.get("/my/data")
    assert worker.form("Save").values["municipality_terc"] == COUNTRYSIDE
