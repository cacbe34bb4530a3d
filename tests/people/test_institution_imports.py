"""An officer takes a list of institutions over: the same pages as for people, whole or not at all, once."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from lms.foundation import clock, storage
from lms.foundation.audit import AuditEntry
from lms.foundation.language import translator
from lms.foundation.storage import db
from lms.people.jobs import take_over_lists
from lms.people.models import ContactPerson, Institution
from lms.people.operations.contacts import add_contact
from lms.people.operations.institutions import create_institution
from lms.people.requests import NewInstitution

HEADINGS = ("Lp.", "Nazwa", "Rodzaj", "NIP", "Gmina", "Kod", "Adres", "Osoba do kontaktu", "Telefon")


def csv(*rows: tuple[str, ...]) -> tuple[bytes, str]:
    return "\n".join(";".join(row) for row in (HEADINGS, *rows)).encode("cp1250"), "placowki.csv"


def send(officer: Any, *rows: tuple[str, ...]) -> None:
    officer.get("/office/institutions")
    officer.click("Import a list")
    officer.submit("Send the list", file=csv(*rows))


def known(name: str) -> list[tuple[Any, ...]]:
    db.session.expire_all()
    columns = (Institution.type_code, Institution.nip, Institution.municipality_terc, Institution.postal_code)
    query = select(*columns).where(Institution.name == name).order_by(Institution.id)
    return [tuple(row) for row in db.session.execute(query)]


@pytest.mark.both
def test_a_list_becomes_institutions_and_the_same_list_again_changes_nothing(
    officer: Any, inside: Any
) -> None:
    rows = (
        ("1", "GOPS w Buku", "gops", "782-262-21-68", "Buk", "64320", "Rynek 1", "Anna Lis", "600 100 200"),
        (
            "2",
            "PCPR w Gnieźnie",
            "Powiatowe centrum pomocy rodzinie",
            "",
            "Gniezno (miejska)",
            "",
            "",
            "",
            "",
        ),
        ("3", "GOPS w Buku", "", "7822622168", "", "", "", "Jan Lis", "600 100 201"),
    )
    send(officer, *rows)
    assert officer.page.h1 == "What are the columns?"
    officer.submit("See what would happen")
    assert officer.page.h1 == "The list can be taken over"
    assert "New institutions2" in officer.page.text
    officer.submit("Take over now")
    assert take_over_lists() == 1
    officer.get(officer.last.request.path)
    assert "2 institutions were entered." in officer.page
    assert known("GOPS w Buku") == [("GOPS", "7822622168", "3021033", "64-320")]
    assert known("PCPR w Gnieźnie") == [("PCPR", None, "3003011", "")]
    called = db.session.scalars(select(ContactPerson.name).order_by(ContactPerson.name)).all()
    assert called == ["Anna Lis", "Jan Lis"]
    send(officer, *rows)
    officer.submit("See what would happen")
    assert "Institutions as they are2" in officer.page.text
    assert "Take over now" not in officer.page
    assert len(known("GOPS w Buku")) == 1


def test_one_bad_row_stops_the_whole_list_and_is_named(officer: Any, inside: Any) -> None:
    send(
        officer,
        ("1", "GOPS w Buku", "GOPS", "", "Buk", "", "", "", ""),
        ("2", "Nowa", "sklep", "1234567890", "Gniezno", "6432", "", "", "600 100 200"),
    )
    officer.submit("See what would happen")
    assert officer.page.h1 == "1 row needs a correction"
    for said in (
        "This kind is not offered.",
        "This cannot be a NIP.",
        "Several municipalities have this name. Add the kind (urban, rural), the county or the TERC code.",
        "A postal code looks like 61-001.",
        "Write the name of the contact person",
    ):
        assert said in officer.page, said
    ref = officer.last.request.path.split("/")[3]
    officer.post(f"/office/imports/{ref}/take-over", data=officer.form("Take out now").filled({}, None))
    assert take_over_lists() == 1
    assert officer.get(f"/office/imports/{ref}/progress").location == f"/office/imports/{ref}/report"
    officer.get(f"/office/imports/{ref}/report")
    assert officer.page.h1 == "1 row needs a correction"
    assert known("GOPS w Buku") == []


def test_what_the_columns_are_is_remembered_for_each_kind_of_list(officer: Any, inside: Any) -> None:
    body = b"A;B\nKlub;NGO\n"
    for guessed in ("", "name"):
        officer.get("/office/imports?of=institutions")
        officer.submit("Send the list", file=(body, "lista.csv"))
        assert officer.form("See what would happen").values["column_0"] == guessed
        answer = officer.submit("See what would happen", column_0="", column_1="type_code")
        assert answer.status_code == 422
        assert "Choose which column holds the name of the institution." in officer.page
        officer.submit("See what would happen", column_0="name", column_1="type_code")
        assert officer.page.h1 == "The list can be taken over"
    officer.get("/office/imports")
    officer.submit("Send the list", file=(body, "lista.csv"))
    assert officer.form("See what would happen").values["column_0"] == ""


@pytest.mark.both
@pytest.mark.parametrize("language", ["pl", "en"])
def test_the_list_that_goes_out_comes_back_without_a_change(officer: Any, inside: Any, language: str) -> None:
    officer.environ_base["HTTP_ACCEPT_LANGUAGE"] = language
    now = clock.now()
    with storage.transaction():
        full = create_institution(
            NewInstitution(
                "Dom „Pod Dębem”, filia", "DPS", "3003032", "Mnichowo", "62-200", "Długa 1", "5260250274",
                "630303023", "3003",
            ),
            by=7, now=now,
        )  # fmt: skip
        for name, phone, email in (("Łucja Żak", "", "dom@dps.example"), ("Jan Żak", "600 100 200", "")):
            told = {"name": name, "role": "kierownik", "phone": phone, "email": email}
            add_contact(full, told, by=7, now=now)
        # two houses of one body share its number, and a rule says for whom the third counts
        for name in ("Świetlica", "Klub"):
            create_institution(NewInstitution(name, "PWD", "3003011", nip="7822622168"), by=7, now=now)
        create_institution(NewInstitution("PCPR Gniezno", "PCPR", "3003011"), by=7, now=now)
    before = everything()
    answer = officer.get("/office/institutions/list.xlsx")
    officer.get("/office/imports?of=institutions")
    _ = translator(language).gettext
    officer.submit(_("Send the list"), file=(answer.data, "institutions.xlsx"))
    officer.submit(_("See what would happen"))
    for word, number in (
        ("Institutions as they are", len(before[0])),
        ("New institutions", 0),
        ("Institutions with changes", 0),
    ):
        assert f"{_(word)}{number}" in officer.page.text
    # into an empty register the same list brings all of it
    with storage.transaction() as session:
        for row in session.scalars(select(Institution).where(Institution.id > 2)):
            for contact in row.contacts:
                session.delete(contact)
            session.flush()
            session.delete(row)
    officer.get("/office/imports?of=institutions")
    officer.submit(_("Send the list"), file=(answer.data, "institutions.xlsx"))
    officer.submit(_("See what would happen"))
    officer.submit(_("Take over now"))
    assert take_over_lists() == 1
    assert everything() == before


def everything() -> tuple[list[Any], list[Any]]:
    """What the list holds of every institution and contact person, without the numbers of the database."""
    db.session.expire_all()
    apart = ("id", "ref", "created_at", "version", "is_demo")
    names = [c.key for c in Institution.__table__.columns if c.key not in apart]
    rows = db.session.scalars(select(Institution).order_by(Institution.sort_key))
    institutions = [tuple(getattr(row, name) for name in names) for row in rows]
    called = db.session.scalars(select(ContactPerson).order_by(ContactPerson.name))
    return institutions, [(one.name, one.role, one.phone, one.email) for one in called]


def test_the_list_is_as_filtered_and_its_leaving_is_noted(officer: Any, inside: Any) -> None:
    from io import BytesIO

    from openpyxl import load_workbook

    with storage.transaction():
        create_institution(NewInstitution("Klub", "NGO", "3003011"), by=7, now=clock.now())
    officer.get("/office/institutions?type=NGO&county=3003")
    officer.click("List as XLSX")
    sheet = load_workbook(BytesIO(officer.last.data)).active
    assert sheet is not None
    assert [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)] == ["Klub"]
    verbs = db.session.scalars(select(AuditEntry.verb)).all()
    assert "institution.export_list" in verbs
