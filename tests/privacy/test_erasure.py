"""Erasure: a duty to keep is said with its reason, otherwise nothing that names the person is left anywhere (P6)."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from lms.foundation import audit, storage
from lms.foundation.jobs import nightly
from lms.foundation.storage import db
from lms.indicators import queries as indicators
from lms.people.models import Person
from lms.people.shown import everybody
from lms.privacy.rules.erasure import Duty, Erase, Ground, Keep, decide_erasure
from lms.privacy.rules.retention import Hold, ProjectClock
from lms.projects.models import Project
from lms.projects.queries import projects
from tests.privacy.sentinels import CODED, in_tables, plant

pytestmark = pytest.mark.row("P6")

MARK = "Zqznika"
TODAY = date(2036, 2, 1)
PAID = ProjectClock(date(2029, 3, 10), 5)


@pytest.mark.parametrize(
    ("clocks", "decision"),
    [
        ([], Erase()),
        ([("A", PAID)], Erase()),
        ([("A", ProjectClock(None, 5))], Keep((Duty(Ground.NOT_PAID, "A"),))),
        (
            [("A", ProjectClock(date(2031, 1, 1), 5))],
            Keep((Duty(Ground.RETENTION, "A", date(2036, 12, 31)),)),
        ),
        (
            [("A", PAID), ("B", ProjectClock(date(2031, 6, 1), 5))],
            Keep((Duty(Ground.RETENTION, "B", date(2036, 12, 31)),)),
        ),
        (
            [("A", ProjectClock(date(2029, 3, 10), 5, holds=(Hold(date(2036, 1, 1), None),)))],
            Keep((Duty(Ground.HOLD, "A"),)),
        ),
    ],
)
def test_a_duty_to_keep_refuses(clocks: Any, decision: Any) -> None:
    assert decide_erasure(clocks, today=TODAY) == decision


def test_who_works_here_is_not_erased() -> None:
    assert decide_erasure([], today=TODAY, is_staff=True) == Keep((Duty(Ground.STAFF),))


def ref_of(member: Any) -> str:
    query = select(Person.ref).where(Person.id == member.person_id)
    return str(db.session.scalar(everybody(query)))


@pytest.mark.both
def test_a_participant_is_refused_with_the_reason_and_offered_restriction(
    lives: Any, cast: Any, browser: Any
) -> None:
    reader = browser(cast.data_protection_officer)
    reader.get(f"/office/privacy/people/{ref_of(cast.worker)}/erase")
    assert "cannot be erased now" in reader.page and "art. 17(3)(b)" in reader.page
    assert "its last payment is not known yet" in reader.page
    reader.submit("Restrict")
    assert "restricted since" in reader.page


def paid(on: date) -> None:
    with storage.transaction() as session:
        session.execute(update(Project).values(last_payment_on=on))


def figures() -> list[Any]:
    """Every figure of the project, as the reports count them."""
    db.session.expire_all()
    report = indicators.report(projects()[0], date(2026, 11, 23))
    return [(one.code, figure) for one, figure in zip(report.definitions, report.figures, strict=True)]


def files_of(app: Any, tmp_path: Path) -> list[tuple[str, bytes]]:
    """The database as a thief would have it: its file with the journal, or a dump; and everything else in its home."""
    settings = app.config["LMS"]
    found = [
        (str(path), path.read_bytes())
        for path in settings.home.rglob("*")
        if path.is_file() and path.suffix != ".key"
    ]
    url = settings.database_url
    if url.startswith("sqlite"):
        file = Path(url.removeprefix("sqlite:///"))
        found += [(str(path), path.read_bytes()) for path in file.parent.glob(file.name + "*")]
    else:
        from tests.harness.postgres import programs

        folder = programs()
        assert folder is not None
        dump = subprocess.run(
            [str(folder / "pg_dump"), "--no-owner", url.replace("+psycopg", "")],
            capture_output=True,
            check=True,
        )
        found.append(("dump", dump.stdout))
    return found


@pytest.mark.both
def test_nothing_is_left_in_tables_files_queues_and_trail(
    lives: Any, cast: Any, browser: Any, app: Any, tmp_path: Path, figure: Any
) -> None:
    with storage.transaction():
        planted = plant(cast.worker.person_id, MARK)
    ref, before = ref_of(cast.worker), figures()
    spelled = {one.place: one.text for one in planted if one.text.startswith(MARK) and one.place not in CODED}
    assert any(MARK.encode() in body for _name, body in files_of(app, tmp_path)), (
        "the scan finds what is there"
    )
    paid(date(2018, 3, 10))
    reader = browser(cast.data_protection_officer)
    reader.get(f"/office/privacy/people/{ref}/erase")
    reader.submit("Erase for good", reason="Na żądanie.")
    assert "Everything that names this person is taken out." in reader.page
    assert set(in_tables(MARK)) <= CODED
    assert reader.get(f"/office/privacy/people/{ref}").status_code == 404
    assert figures() == before
    assert audit.verify()[1] is None
    db.session.remove()
    nightly()
    db.session.remove()
    left = [
        f"{place} in {name}"
        for name, body in files_of(app, tmp_path)
        for place, text in spelled.items()
        if text.encode() in body
    ]
    assert left == []
    figure("sentinels left", len(left), "of " + str(len(spelled)), at_most=0)


@pytest.mark.both
def test_the_other_person_is_untouched(lives: Any, cast: Any, browser: Any) -> None:
    with storage.transaction():
        plant(cast.other_worker.person_id, "Zqzostaje")
    kept = in_tables("Zqzostaje")
    paid(date(2018, 3, 10))
    reader = browser(cast.data_protection_officer)
    reader.get(f"/office/privacy/people/{ref_of(cast.worker)}/erase")
    reader.submit("Erase for good", reason="Na żądanie.")
    assert in_tables("Zqzostaje") == kept


@pytest.mark.both
def test_a_certificate_stays_without_the_name(lives: Any, cast: Any, browser: Any) -> None:
    from lms.certificates.models import Certificate
    from lms.certificates.queries import facts_of

    paid(date(2018, 3, 10))
    reader = browser(cast.data_protection_officer)
    reader.get(f"/office/privacy/people/{ref_of(cast.worker)}/erase")
    reader.submit("Erase for good", reason="Na żądanie.")
    row = db.session.scalars(select(Certificate).where(Certificate.person_id == cast.worker.person_id)).one()
    assert facts_of(row).holder_name == "–"
    checked = browser(cast.officer).get(f"/certificates/check/{facts_of(row).check_code}")
    assert checked.status_code == 200
    assert "Pracowita" not in checked.get_data(as_text=True)
