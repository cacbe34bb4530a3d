"""The zone of the machine decides nothing: not of a test, not of a page, not of what the database gives back (R23)."""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select, text, update

from lms.courses.models import Meeting
from lms.foundation import storage
from lms.foundation.sessions import SessionRow
from tests.attendance import arrange
from tests.harness import databases, options
from tests.harness.html import Page
from tests.harness.options import ROOT

ZONES = ("UTC", "Europe/Warsaw", "America/New_York", "Pacific/Auckland")
FARTHEST = ("America/New_York", "Pacific/Auckland")
# The tests of days and hours; under `make prove` every fast test of the suite.
ABOUT_DAYS = (
    "tests/foundation/test_wall_clock.py",
    "tests/courses/test_paper.py",
    "tests/enrolment/test_letters.py",
    "tests/attendance/test_rules.py",
)
NOT_FOR_THE_INNER_RUN = (
    "TESTS_FULL", "TESTS_FIGURES", "TESTS_FOLDER", "TESTS_POSTGRES_RUNNING", "TESTS_TODAY_OFFSET",
    "PYTEST_XDIST_WORKER", "PYTEST_XDIST_WORKER_COUNT", "PYTEST_XDIST_TESTRUNUID", "PYTEST_CURRENT_TEST",
)  # fmt: skip

pytestmark = pytest.mark.row("R23")


@dataclass
class Running:
    """A run of the suite that believes to be in a zone."""

    zone: str
    report: Path
    process: subprocess.Popen[str]

    def outcomes(self) -> dict[str, str]:
        """Test → passed, failed, error or skipped."""
        said, _nothing = self.process.communicate(timeout=3000)
        assert self.report.exists(), f"the run in {self.zone} came to nothing:\n{said[-3000:]}"
        found = {}
        for case in ElementTree.parse(self.report).iter("testcase"):
            tags = {child.tag for child in case} & {"failure", "error", "skipped"}
            found[f"{case.get('classname')}::{case.get('name')}"] = min(tags, default="passed")
        return found


def start(zone: str, words: Sequence[str], folder: Path) -> Running:
    report = folder / f"{zone.replace('/', '-')}.xml"
    kept = {name: value for name, value in os.environ.items() if name not in NOT_FOR_THE_INNER_RUN}
    process = subprocess.Popen(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "-p", "no:cacheprovider", "--hypothesis-seed=0"]
        + [f"--junitxml={report}", *words],
        cwd=ROOT,
        env=kept | {"TZ": zone},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )  # fmt: skip
    return Running(zone, report, process)


@pytest.mark.slow
def test_every_test_ends_the_same_in_every_zone(
    tmp_path: Path, figure: Any, request: pytest.FixtureRequest
) -> None:
    if options.is_full():
        # one after another, each on both cores: everything but this very test and Chromium, which has a zone of its own
        words = ["-n", "2", "tests", "-m", "not browser", "--deselect", request.node.nodeid]
        found = {zone: start(zone, words, tmp_path).outcomes() for zone in ZONES}
    else:
        words = [*ABOUT_DAYS, "--databases=sqlite", "-m", "not browser and not slow"]
        runs = [start(zone, words, tmp_path) for zone in FARTHEST]
        found = {run.zone: run.outcomes() for run in runs}
    first, *others = found.values()
    figure("zones", len(found))
    figure("tests in each", len(first), at_least=options.size(100, 3000))
    for zone, outcomes in zip(list(found)[1:], others, strict=True):
        assert outcomes == first, f"{zone} differs"
    assert {name: outcome for name, outcome in first.items() if outcome != "passed"} == {}


# --- the process that serves, and the session of the database ---

# Half an hour after midnight in Warsaw, when New York has the old year and Auckland has long had breakfast.
MOMENT = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
PAGES = ("/courses", "/editions/PRB-2026-1", "/editions/PRB-2026-1.ics", "/my")
OF_STAFF = (
    "/office",
    "/office/editions",
    "/office/registers",
    "/office/editions/PRB-2026-1/schedule",
    "/trainer",
)


@pytest.fixture
def edition(cast: Any, inside: Any) -> arrange.Arranged:
    arranged = arrange.edition(
        "Barańska",
        "Żurek",
        project_id=arrange.project(),
        first_day=date(2026, 12, 30),
        days=3,
    )
    with storage.transaction() as session:
        held = {"seen_at": MOMENT, "opened_at": MOMENT, "ends_at": MOMENT + timedelta(hours=12)}
        session.execute(update(SessionRow).values(**held))
    return arranged


@pytest.mark.both
def test_pages_are_the_same_wherever_the_server_stands(
    edition: Any, cast: Any, app: Any, start_server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Real gunicorns in two zones, on a database whose own zone is a third."""
    storage.db.session.commit()
    seen = []
    for zone in ZONES if options.is_full() else FARTHEST:
        monkeypatch.setenv("TZ", zone)
        monkeypatch.setenv("PGTZ", zone)
        server = start_server(test_clock=MOMENT.isoformat())
        seen.append(pages(server.url, app.session_interface.cookie, cast))
    assert "1 stycznia 2027" in seen[0]["/office"]
    for other in seen[1:]:
        assert other == seen[0]


def pages(url: str, cookie: str, cast: Any) -> dict[str, str]:
    found = {}
    for member, addresses in ((cast.worker, PAGES), (cast.officer, OF_STAFF)):
        with httpx.Client(base_url=url, cookies={cookie: member.cookie}) as client:
            for address in addresses:
                answer = client.get(address)
                assert answer.status_code == 200, (address, answer.status_code)
                found[address] = as_read(answer).replace(url, "")
    return found


def as_read(answer: httpx.Response) -> str:
    """What a reader gets: words, links and machine-readable days; not the one-time keys of forms."""
    if answer.headers["Content-Type"].split(";")[0] != "text/html":
        return answer.text
    page = Page(answer.text)
    links = [link.get("href") or "" for link in page.all("a")]
    days = [one.get("datetime") or "" for one in page.all("time")]
    return "\n".join([page.title, page.text, *links, *days])


@pytest.mark.postgres
@pytest.mark.parametrize("zone", ZONES[1:])
def test_instants_do_not_depend_on_the_zone_of_the_database(
    edition: Any, backend: databases.Backend, database_url: str, make_app: Any, zone: str
) -> None:
    begins = storage.db.session.scalar(select(Meeting.starts_at).order_by(Meeting.id).limit(1))
    name = storage.db.engine.url.database
    with storage.db.engine.connect() as connection:
        connection.execute(text(f"ALTER DATABASE \"{name}\" SET timezone TO '{zone}'"))
        connection.commit()
    app = make_app()
    with app.app_context(), storage.unit(writes=True):
        session = storage.db.session
        assert session.scalar(text("SELECT current_setting('TimeZone')")) == "UTC"
        assert session.scalar(select(Meeting.starts_at).order_by(Meeting.id).limit(1)) == begins
        spelled = session.scalar(text("SELECT CAST(min(starts_at) AS text) FROM meeting"))
        assert datetime.fromisoformat(spelled) == begins
        assert spelled.endswith("+00")
