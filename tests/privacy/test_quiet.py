"""Logs without people: a journey through a real server and worker leaves nobody's data in what they say (P12)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select, update

from lms.foundation import storage
from lms.foundation.storage import db
from lms.people.models import Account, Person
from lms.people.rules import PeselFacts, check_pesel
from tests.harness.cast import Cast
from tests.harness.live import Caller
from tests.harness.servers import Process, Server
from tests.journeys import arrange

pytestmark = pytest.mark.row("P12")

PESEL = "85031200027"
FIRST, LAST, PHONE = "Zqimieslawa", "Zqnazwiskowa", "600700801"
EMAIL = "zqadres.osobisty@cast.example"
SECRETS = (FIRST, LAST, PHONE, EMAIL, "zqadres")


def people_in(text: str, more: tuple[str, ...] = ()) -> list[str]:
    """What of anybody stands in a text: numbers that pass the checksum of PESEL, addresses, names, secrets."""
    found = [word for word in (*SECRETS, *more) if word.lower() in text.lower()]
    found += [
        number
        for number in re.findall(r"(?<!\d)\d{11}(?!\d)", text)
        if isinstance(check_pesel(number), PeselFacts)
    ]
    # addresses of people; the program's own modules and moments hold no "@"
    found += re.findall(r"[\w.+-]+@[\w-]+\.[\w.]+", text)
    return found


def test_the_scan_finds_what_it_looks_for() -> None:
    assert people_in(f"x {PESEL} y") == [PESEL]
    assert people_in("12345678901 2026-11-23T09:00:00") == []
    assert people_in(f"sent to {EMAIL}") != []
    assert people_in('{"name": "ZQNAZWISKOWA"}') != []


@pytest.mark.both
def test_a_journey_leaves_nobody_in_the_logs(
    cast: Cast,
    at: Any,
    start_server: Callable[..., Server],
    start_worker: Callable[..., Process],
    mail: Any,
    figure: Any,
) -> None:
    clock = at.isoformat()
    planned = arrange.edition(cast, project_id=arrange.project(cast))
    with storage.transaction() as session:
        changes = {"first_name": FIRST, "last_name": LAST, "email": EMAIL, "phone": PHONE}
        session.execute(update(Person).where(Person.id == cast.worker.person_id).values(**changes))
        session.execute(update(Account).where(Account.person_id == cast.worker.person_id).values(email=EMAIL))
    ref = db.session.scalar(select(Person.ref).where(Person.id == cast.worker.person_id))
    db.session.remove()
    # the worker first: a letter is due by the clock of whoever wrote it, which must not run ahead of the worker's
    with start_worker(mail_url=mail.url, log="debug", test_clock=clock) as worker:
        server = start_server(test_clock=clock, log="debug")
        asked = _journey(cast, server, planned.code, str(ref))
        mail.wait_for(1, seconds=90)
    said = server.said + worker.said
    secrets = (cast.worker.secret, cast.officer.secret, cast.data_protection_officer.secret)
    assert people_in(said, secrets) == []
    assert said.count('"logger": "lms.access"') >= asked, "the logs were read"
    figure("requests whose log names nobody", asked, "requests", at_least=15)


def _journey(cast: Cast, server: Server, code: str, ref: str) -> int:
    """Sign in wrongly, apply, fill in the number, take the files; the office looks, searches, errs; machines ask."""
    asked = 0
    with Caller(server) as stranger:
        stranger.get("/sign-in")
        stranger.submit("/sign-in", email=EMAIL, password="zupełnie nie to hasło")
        for address in (f"/courses/{LAST}", f"/certificates/check/{LAST}", f"/?q={EMAIL}", "/metrics"):
            answer = stranger.get(address)
            if address == "/metrics" and answer.status_code == 200:
                assert people_in(answer.text) == []
        asked += 6
    with Caller(server, cast.worker.cookie) as worker:
        worker.get(f"/editions/{code}/apply")
        worker.submit(f"/editions/{code}/apply")
        worker.get("/my/data")
        worker.submit("/my/data", pesel=PESEL, locality="Próbowo", phone=PHONE, email=EMAIL)
        assert worker.last is not None and worker.last.status_code == 303, worker.page.text[:500]
        for address in ("/my", "/my/privacy/file.json", "/my/privacy/file.html"):
            assert worker.get(address).status_code == 200
        asked += 7
    with Caller(server, cast.officer.cookie) as officer:
        for address in (
            f"/office/people?q={LAST}",
            f"/office/people/{ref}",
            f"/office/people/{ref}/data",
            "/office/people/list.xlsx",
        ):
            assert officer.get(address).status_code == 200, address
        asked += 4
    with Caller(server, cast.data_protection_officer.cookie) as office:
        office.get(f"/office/privacy/people/{ref}/file.json")
        asked += 1
    return asked
