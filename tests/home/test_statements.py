"""The accessibility statement as the law's technical conditions want it, and the page on data."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

import pytest

pytestmark = pytest.mark.row("A14")

# "Warunki techniczne publikacji i struktura dokumentu elektronicznego deklaracji dostępności", 2.0, 31 July 2024.
REQUIRED = (
    "a11y-wstep",
    "a11y-podmiot",
    "a11y-zakres",
    "a11y-url",
    "a11y-data-publikacja",
    "a11y-data-aktualizacja",
    "a11y-status",
    "a11y-data-sporzadzenie",
    "a11y-kontakt",
    "a11y-email",
    "a11y-telefon",
    "a11y-procedura",
    "a11y-architektura",
    "a11y-komunikacja",
)
STATEMENT = {
    "status": "partial",
    "gaps_pl": "Mapa nie ma opisu.\nStare pliki PDF.",
    "gaps_en": "The map has no description.\nOld PDF files.",
    "site_published_on": "2026-09-01",
    "site_changed_on": "2026-11-20",
    "made_on": "2026-11-21",
    "reviewed_on": "2027-02-10",
    "building_pl": "Wejście bez schodów.",
    "building_en": "The entrance has no steps.",
    "contact_pl": "Tłumacz migowy online.",
    "contact_en": "Sign-language interpreter online.",
}
DAYS = {
    "a11y-data-publikacja": "2026-09-01",
    "a11y-data-aktualizacja": "2026-11-20",
    "a11y-data-sporzadzenie": "2026-11-21",
    "a11y-data-przeglad": "2027-02-10",
}


def ids(client: Any) -> Counter[str]:
    return Counter(e.get("id") for e in client.page.root.iter() if e.get("id") is not None)


@pytest.fixture
def admin(cast: Any, inside: Any, browser: Any) -> Any:
    return browser(cast.administrator)


def save(client: Any, **changes: str) -> Any:
    client.get("/admin/accessibility")
    return client.submit("/admin/accessibility", **(STATEMENT | changes))


@pytest.mark.parametrize("language", ["pl", "en"])
@pytest.mark.parametrize("is_filled", [False, True])
def test_every_required_place_stands_exactly_once(
    language: str, is_filled: bool, admin: Any, app: Any
) -> None:
    if is_filled:
        save(admin)
    client = app.test_client()
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = language
    client.get("/accessibility")
    found = ids(client)
    assert {name: found[name] for name in REQUIRED} == dict.fromkeys(REQUIRED, 1)
    assert client.page.language == language


@pytest.mark.parametrize("language", ["pl", "en"])
def test_days_are_written_for_machines_too(language: str, admin: Any, app: Any) -> None:
    save(admin)
    client = app.test_client()
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = language
    client.get("/accessibility")
    for name, day in DAYS.items():
        element = client.page.ids[name]
        assert (element.tag, element.get("datetime"), element.text) == ("time", day, day)


def test_the_office_says_what_is_not_accessible(admin: Any, browser: Any) -> None:
    save(admin)
    client = browser()
    client.get("/accessibility")
    assert "partly complies" in client.page
    assert "The map has no description." in client.page
    assert "The entrance has no steps." in client.page
    save(admin, status="full")
    client.get("/accessibility")
    assert "fully complies" in client.page
    assert "What is not accessible" not in client.page


def test_before_the_office_has_spoken_nothing_is_claimed(cast: Any, browser: Any) -> None:
    client = browser()
    client.get("/accessibility")
    assert "The office has not assessed this website yet." in client.page
    assert "complies" not in client.page


@pytest.mark.parametrize("path", ["/sign-in", "/courses", "/no/such/page", "/my", "/admin/users"])
def test_every_page_leads_to_it(path: str, cast: Any, browser: Any) -> None:
    client = browser(cast.administrator)
    client.get(path, follow_redirects=True)
    client.click("Accessibility statement")
    assert client.page.path == "/accessibility"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"site_changed_on": "2026-08-01"}, "This day lies before the one above."),
        ({"reviewed_on": "2026-11-01"}, "This day lies before the one above."),
        ({"gaps_en": ""}, "Say what is not accessible"),
        ({"status": ""}, "Choose one of the list."),
        ({"made_on": "soon"}, "Write a date of the calendar"),
    ],
)
def test_a_statement_that_contradicts_itself_is_refused(
    changes: dict[str, str], said: str, admin: Any
) -> None:
    save(admin, **changes)
    assert admin.last.status_code == 422
    assert said in admin.page
    assert admin.form("/admin/accessibility").values["building_pl"] == "Wejście bez schodów."


@pytest.mark.row("R19")
def test_the_second_editor_of_the_statement_loses_nothing(admin: Any, cast: Any, browser: Any) -> None:
    save(admin)
    other = browser(cast.administrator)
    other.get("/admin/accessibility")
    save(admin, building_en="A ramp leads in.")
    other.submit("/admin/accessibility", building_en="There is a lift.")
    assert other.last.status_code == 409
    assert "A ramp leads in." in other.page
    assert other.form("/admin/accessibility").values["building_en"] == "There is a lift."


@pytest.mark.parametrize(
    ("reviewed", "on", "due"),
    [
        ("2026-11-21", "2026-12-31", None),
        ("2026-11-21", "2027-01-29", None),
        ("2026-11-21", "2027-01-30", "2027-03-31"),
        ("2026-11-21", "2027-03-31", "2027-03-31"),
        ("2026-11-21", "2027-04-01", "2027-03-31"),
        ("2027-02-10", "2027-03-01", None),
        ("2027-02-10", "2027-12-31", None),
        ("2025-05-05", "2027-01-02", "2026-03-31"),
        ("2026-01-01", "2026-03-31", None),
    ],
)
def test_the_review_is_due_before_31_march(reviewed: str, on: str, due: str | None) -> None:
    from lms.home.rules import review_due_on

    expected = date.fromisoformat(due) if due else None
    assert review_due_on(date.fromisoformat(reviewed), date.fromisoformat(on)) == expected


@pytest.mark.parametrize("language", ["pl", "en"])
def test_the_page_on_data_names_the_office_and_the_rights(language: str, app: Any, cast: Any) -> None:
    client = app.test_client()
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = language
    client.get("/privacy")
    for said in ("UODO", "2021/1060", "PESEL"):
        assert said in client.page
