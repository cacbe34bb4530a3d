"""After the last meeting an officer issues certificates, reads the figures of a day and takes the files away."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from datetime import date, datetime

import openpyxl
import pytest
from playwright.sync_api import expect

from lms.attendance.rules import Mark, MarkKind
from lms.certificates.rules import CODE_LENGTH
from lms.foundation.clock import WARSAW
from tests.foundation.pdf_reading import flat_text
from tests.harness.cast import Cast
from tests.journeys import arrange
from tests.journeys.arrange import PHRASE, Planned
from tests.journeys.browsing import Someone
from tests.journeys.wording import of_code

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.row("A1"),
    pytest.mark.row("A2"),
    pytest.mark.row("A4"),
    pytest.mark.row("S29"),
]
FIRST_DAY = date(2026, 12, 3)
DAY_AFTER = "2026-12-05"
COLUMNS_OF_SM_EFS = 43


@pytest.fixture
def moment() -> str:
    """The Monday after the last meeting."""
    return datetime(2026, 12, 7, 9, tzinfo=WARSAW).isoformat()


@pytest.fixture
def taught(people: Cast) -> Planned:
    """Two days were held: two people were there, one of them with a whole form; two never came."""
    planned = arrange.edition(people, project_id=arrange.project(people), first_day=FIRST_DAY)
    arrange.answer(people, people.worker, "85031700022")
    refs = arrange.seat(
        people, planned, people.worker, people.other_worker, people.superior, people.coordinator
    )
    there, away = Mark(MarkKind.PRESENT), Mark(MarkKind.ABSENT)
    arrange.teach(people, planned, dict(zip(refs, (there, there, away, away), strict=True)))
    return planned


def issues_certificates(zofia: Someone, planned: Planned) -> str:
    """All that are due by one press; returns the check code that one of the papers carries."""
    _ = zofia.said
    zofia.follow(_("Editions"), inside=zofia.page.get_by_role("navigation", name=_("Main")))
    zofia.follow(of_code(planned.title[zofia.language]))
    parts = zofia.page.get_by_role("navigation", name=_("Parts of the edition"))
    zofia.follow(re.compile(rf"^\s*{_('Certificates')}\s*:"), inside=parts)
    zofia.press(_("Issue certificates"))
    zofia.press(zofia.said_of("Issue %(num)s certificate", "Issue %(num)s certificates", 2))
    zofia.is_told(zofia.said_of("%(num)s certificate was issued.", "%(num)s certificates were issued.", 2))
    both = zofia.download(_("All in Polish (PDF)"))
    assert both.startswith(b"%PDF")
    assert {"Anna Pracowita", "Jan Drugi"} <= set(re.findall(r"Anna Pracowita|Jan Drugi", flat_text(both)))
    row = zofia.page.get_by_role("row", name=re.compile("Pracowita"))
    row.get_by_role("link").click()
    zofia.arrive()
    one = zofia.download(_("PDF in English"))
    assert one.startswith(b"%PDF")
    found = re.search(r"\b([0-9A-Z]{5} ){4}[0-9A-Z]{6}\b", flat_text(one))
    assert found is not None, flat_text(one)
    assert len(found[0].replace(" ", "")) == CODE_LENGTH
    return found[0]


def reads_the_figures(zofia: Someone) -> None:
    """The figures of a day, the people behind one of them, and the same figures as a workbook."""
    _ = zofia.said
    zofia.follow(_("Indicators"), inside=zofia.page.get_by_role("navigation", name=_("Main")))
    zofia.fill(_("Figures on the day"), DAY_AFTER)
    zofia.press(_("Show"))
    figures = zofia.page.get_by_role("table", name=re.compile(f"^{_('Indicators of the project')}"))
    first = figures.get_by_role("row").nth(1)
    zofia.follow(re.compile(rf"^2\s*:.+,\s*{_('in total')}$"), inside=first)
    zofia.stands_at(zofia.said_of("%(num)s person", "%(num)s people", 2))
    people = zofia.page.get_by_role("table").get_by_role("rowheader")
    expect(people).to_have_text([re.compile("^Drugi Jan"), re.compile("^Pracowita Anna")])
    zofia.page.go_back()
    zofia.arrive()
    workbook = openpyxl.load_workbook(io.BytesIO(zofia.download(_("Download as XLSX"), role="button")))
    rows = list(workbook.worksheets[0].iter_rows(values_only=True))
    assert [value for value in rows[1] if isinstance(value, int)][:1] == [2]


def takes_the_file_for_sm_efs(zofia: Someone) -> None:
    """Who can go is in the file; who cannot is listed with what is missing."""
    _ = zofia.said
    zofia.follow(_("File for SM EFS"))
    zofia.stands_at(_("%(ready)s of %(total)s participants can go to SM EFS", ready=1, total=2))
    zofia.reads("Drugi Jan")
    body = zofia.download(_("Download the file"), role="button")
    lines = list(csv.reader(io.StringIO(body.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert [len(line) for line in lines] == [COLUMNS_OF_SM_EFS] * 2
    assert "Pracowita" in lines[1]


def checks_the_certificate(stranger: Someone, code: str) -> None:
    """Anybody with the paper learns whether it is genuine, and whose name it bears only by yes or no."""
    _ = stranger.said
    stranger.open("/")
    stranger.follow(_("Check a certificate"))
    stranger.fill(_("Check code"), code.lower())
    stranger.press(_("Check"))
    stranger.stands_at(_("This certificate is genuine and valid"))
    expect(stranger.page.get_by_text("Pracowita")).to_have_count(0)
    name = _("First and last name on the certificate")
    for typed, answer in (
        ("Ewa Obca", "No, the name does not agree"),
        ("anna pracowita", "Yes, the name agrees"),
    ):
        stranger.fill(name, typed)
        stranger.press(_("Compare the first and last name"))
        stranger.is_told(_(answer))


def test_certificates_figures_and_files_leave_the_office(
    people: Cast, taught: Planned, browser: Callable[..., Someone]
) -> None:
    zofia = browser(accept_downloads=True)
    zofia.open("/sign-in")
    zofia.signs_in(people.officer, PHRASE)
    code = issues_certificates(zofia, taught)
    reads_the_figures(zofia)
    takes_the_file_for_sm_efs(zofia)
    checks_the_certificate(browser(), code)
