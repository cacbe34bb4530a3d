"""The public check of a certificate: what it says, what it never says, and how often one may guess (S25)."""

from __future__ import annotations

import hashlib
import io
import random
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from lms.attendance.rules import Mark, MarkKind
from lms.certificates import operations, queries
from lms.certificates.models import Certificate
from lms.certificates.rules import CODE_ALPHABET, CODE_LENGTH, tidy_code, tidy_fingerprint
from lms.foundation import clock, jobs, storage
from lms.foundation.storage import db
from lms.people.office import office
from tests.harness.cast import INSTITUTION, Cast
from tests.harness.live import Caller
from tests.harness.plugin import Figures
from tests.journeys import arrange

pytestmark = pytest.mark.row("S25")
PESEL = "85031200015"  # synthetic: serial 00
CHECK = "/certificates/check/"
NAME = "Anna Pracowita"


@dataclass(frozen=True)
class Papers:
    """Three people of one edition; the code, reference and number of the first one's certificate."""

    code: str
    ref: str
    number: str
    cast: Cast

    @property
    def address(self) -> str:
        return CHECK + self.code

    def end(self, what: str) -> None:
        """The office revokes it or puts a newer one in its place."""
        app, by = self.cast.officer.app, self.cast.officer.account_id
        with app.app_context(), storage.transaction():
            row = queries.certificate_by_ref(self.ref)
            if what == "revoked":
                assert operations.revoke(row, reason="a mistake", by=by, now=clock.now())
            else:
                base = app.config["LMS"].base_url
                assert operations.replace_certificate(
                    row, office(), base, reason="a mistake", by=by, now=clock.now()
                )


@pytest.fixture
def papers(cast: Cast) -> Papers:
    past = arrange.edition(cast, "DEM16", first_day=date(2026, 11, 5))
    arrange.answer(cast, cast.worker, PESEL)
    refs = arrange.seat(cast, past, cast.worker, cast["other worker"], cast.coordinator)
    arrange.teach(cast, past, {ref: Mark(MarkKind.PRESENT) for ref in refs})
    arrange.certify(cast, past)
    with cast.officer.app.app_context(), storage.unit(writes=False):
        query = select(Certificate).where(Certificate.person_id == cast.worker.person_id)
        row = db.session.scalars(query).one()
        found = Papers(queries.facts_of(row).check_code, row.ref, row.number, cast)
        db.session.rollback()
    return found


def stranger(app: Any, language: str = "en", address: str = "192.0.2.7") -> Any:
    client = app.test_client()
    client.environ_base |= {"HTTP_ACCEPT_LANGUAGE": language, "REMOTE_ADDR": address}
    return client


def random_code() -> str:
    return "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))


# ---- what it says


WORDS = {
    ("valid", "en"): "This certificate is genuine and valid",
    ("valid", "pl"): "To zaświadczenie jest prawdziwe i ważne",
    ("revoked", "en"): "This certificate was revoked",
    ("revoked", "pl"): "To zaświadczenie zostało unieważnione",
    ("replaced", "en"): "This certificate was replaced by a newer one",
    ("replaced", "pl"): "To zaświadczenie zastąpiono nowszym",
}


@pytest.mark.both
@pytest.mark.parametrize("state", ["valid", "revoked", "replaced"])
def test_the_state_is_said_in_words_in_both_languages(state: str, papers: Papers, app: Any) -> None:
    if state != "valid":
        papers.end(state)
    for language in ("en", "pl"):
        client = stranger(app, language)
        assert client.get(papers.address).status_code == 200
        assert client.page.h1 == WORDS[state, language]
        assert client.page.language == language
        text = client.page.text
        assert ("Do not rely on it" in text or "Nie opieraj się na nim" in text) is (state != "valid")
        assert papers.number in text
        assert "A*** P********" in text
        assert "2026" in text
    told = stranger(app).get(papers.address + ".json").get_json()
    assert told["status"] == state
    assert set(told) == {
        "status", "number", "issuer", "course", "hours", "first_day", "last_day", "issued_on", "holder", "sha256",
    }  # fmt: skip
    assert (told["first_day"], told["last_day"]) == ("2026-11-05", "2026-11-06")


def test_a_replaced_one_does_not_lead_to_the_new_one(papers: Papers, app: Any) -> None:
    """Whoever holds the old paper may not read the new one out of it."""
    papers.end("replaced")
    with app.app_context(), storage.unit(writes=False):
        newer = db.session.scalars(
            select(Certificate).where(Certificate.state == "valid").order_by(Certificate.id.desc())
        )
        facts = queries.facts_of(newer.first())
        db.session.rollback()
    for address in (papers.address, papers.address + ".json"):
        said = stranger(app).get(address).get_data(as_text=True)
        assert facts.check_code not in said
        assert facts.number not in said


def answers_of(papers: Papers, app: Any) -> list[str]:
    """Everything that the check ever answers, as text."""
    client, found = stranger(app), []
    for address in (papers.address, papers.address + ".json"):
        found.append(client.get(address).get_data(as_text=True))
    for typed in (NAME, "Ewa Obca", "Pracowita"):
        client.get(papers.address)
        client.submit(f"{papers.address}/name", name=typed)
        found.append(client.last.get_data(as_text=True).replace(f'value="{typed}"', ""))
    client.get(papers.address)
    client.submit(f"{papers.address}/file", sha256="0" * 64)
    return [*found, client.last.get_data(as_text=True)]


@pytest.mark.parametrize("state", ["valid", "revoked", "replaced"])
def test_nothing_of_the_person_is_said(state: str, papers: Papers, app: Any) -> None:
    from lms.people.models import Person

    if state != "valid":
        papers.end(state)
    with app.app_context(), storage.unit(writes=False):
        person = db.session.get_one(Person, papers.cast.worker.person_id)
        secret = [person.ref, papers.ref, person.last_name, person.search_key]
        db.session.rollback()
    secret += [
        PESEL,
        PESEL[-5:],
        "1985-03-12",
        "12 March 1985",
        "12.03.1985",
        papers.cast.worker.email,
        INSTITUTION,
    ]
    secret += ["Próbowie", "600 100 200", "64-320", "Pracowita", "a mistake"]
    for said in answers_of(papers, app):
        assert [value for value in secret if value in said] == []


def test_the_printed_number_alone_tells_nothing(papers: Papers, app: Any) -> None:
    client = stranger(app)
    flat = papers.number.replace("/", "-")
    for address in (
        f"{CHECK[:-1]}?code={papers.number}",
        CHECK + papers.number,
        CHECK + papers.number.replace("/", "%2F"),
        CHECK + flat,
        CHECK + flat + ".json",
        CHECK + papers.ref,
    ):
        answer = client.get(address, follow_redirects=True)
        assert answer.status_code in (404, 422), address
        said = answer.get_data(as_text=True)
        assert [
            word for word in ("A***", "Pracowita", "genuine and valid", INSTITUTION) if word in said
        ] == [], address


@pytest.mark.both
def test_the_full_name_is_only_compared(papers: Papers, app: Any) -> None:
    client = stranger(app)
    for typed, said in (
        (NAME, "Yes, the name agrees"),
        ("pracowita ANNA", "Yes, the name agrees"),
        ("Anna Pracowity", "No, the name does not agree"),
        ("Anna", "Write both the first name and the last name"),
        ("A*** P********", "No, the name does not agree"),
        ("%", "Write both"),
    ):
        client.get(papers.address)
        client.submit(f"{papers.address}/name", name=typed)
        assert said in client.page, typed


# ---- codes


def test_codes_come_from_the_systems_random_source() -> None:
    """Whoever knows the state of Python's own generator learns nothing about the next code."""
    made = []
    for _ in range(2):
        random.seed(25)
        made += [operations._code("http://x")["check_code"] for _ in range(100)]
    assert len(set(made)) == 200
    assert {len(code) for code in made} == {26}
    assert set("".join(made)) == set(CODE_ALPHABET)
    assert 32**26 >= 2**128


@pytest.mark.both
def test_random_codes_hit_nothing(papers: Papers, inside: Any, size: Any, figure: Figures) -> None:
    tries = size(500, 10_000)
    with storage.unit(writes=False):
        hits = sum(queries.check(random_code()) is not None for _ in range(tries))
        near = [papers.code[:place] + "0" + papers.code[place + 1 :] for place in range(CODE_LENGTH)]
        hits += sum(queries.check(code) is not None for code in near if code != papers.code)
        assert queries.check(papers.code) is not None
    figure(f"hits of {tries} random codes", hits, at_most=0)


@pytest.mark.both
def test_wrong_codes_are_stopped_and_right_ones_are_not(
    papers: Papers, app: Any, clock_at: Callable[..., Any]
) -> None:
    clock_at("2026-11-23 10:00")
    client = stranger(app)
    got = [client.get(CHECK + random_code() + (".json" if n % 2 else "")).status_code for n in range(25)]
    assert got == [404] * 20 + [429] * 5
    assert client.get(papers.address).status_code == 200
    assert stranger(app, address="192.0.2.8").get(CHECK + random_code()).status_code == 404
    clock_at("2026-11-23 10:01:01")
    assert client.get(CHECK + random_code()).status_code == 404


@pytest.mark.both
@pytest.mark.parametrize("what", ["name", "file"])
def test_a_form_for_an_unknown_code_is_answered_at_once_and_counted(
    what: str, papers: Papers, app: Any, clock_at: Callable[..., Any]
) -> None:
    """Counting waits for nobody: it happens before the page's own transaction."""
    clock_at("2026-11-23 10:00")
    client = stranger(app)
    client.get(papers.address)
    values = client.form(f"{papers.address}/name").values
    got = [client.post(f"{CHECK}{random_code()}/{what}", data=values).status_code for _ in range(22)]
    assert got == [404] * 20 + [429] * 2


@pytest.mark.both
def test_a_name_may_be_guessed_ten_times_from_one_address(
    papers: Papers, app: Any, clock_at: Callable[..., Any]
) -> None:
    clock_at("2026-11-23 10:00")
    assert [guess(papers, app, "192.0.2.7") for _ in range(12)] == [200] * 10 + [429] * 2
    assert guess(papers, app, "192.0.2.7", NAME) == 429  # the right one would tell as much as a wrong one
    assert guess(papers, app, "192.0.2.8", NAME) == 200
    clock_at("2026-11-23 11:00:01")
    assert guess(papers, app, "192.0.2.7", NAME) == 200


def test_many_addresses_together_may_guess_fifty_times_a_day(
    papers: Papers, app: Any, clock_at: Callable[..., Any]
) -> None:
    clock_at("2026-11-23 10:00")
    got = [guess(papers, app, f"192.0.2.{number}") for number in range(53)]
    assert got == [200] * 50 + [429] * 3
    other = stranger(app)
    with app.app_context(), storage.unit(writes=False):
        row = db.session.scalars(select(Certificate).where(Certificate.ref != papers.ref)).first()
        code = queries.facts_of(row).check_code
        db.session.rollback()
    other.get(CHECK + code)
    assert (
        other.submit(f"{CHECK}{code}/name", name="Ewa Obca").status_code == 200
    )  # each certificate by itself


def guess(papers: Papers, app: Any, address: str, name: str = "Ewa Obca") -> int:
    client = stranger(app, address=address)
    client.get(papers.address)
    return int(client.submit(f"{papers.address}/name", name=name).status_code)


# ---- where it may not be kept


def test_no_answer_is_kept_or_found_by_a_search(papers: Papers, app: Any) -> None:
    client = stranger(app)
    got = [
        client.get(papers.address),
        client.get(papers.address + ".json"),
        client.get(CHECK + random_code()),
    ]
    got.append(client.get(CHECK + random_code() + ".json"))
    for form, typed in (
        ("name", {"name": NAME}),
        ("name", {"name": ""}),
        ("file", {"sha256": "0" * 64}),
        ("file", {}),
    ):
        client.get(papers.address)
        got.append(client.submit(f"{papers.address}/{form}", **typed))
    for answer in got:
        where = f"{answer.request.method} {answer.request.path} {answer.status_code}"
        assert answer.headers["Cache-Control"] == "no-store", where
        assert "noindex" in answer.headers["X-Robots-Tag"], where
        assert answer.headers["Referrer-Policy"] == "strict-origin", where


@pytest.mark.slow
def test_neither_code_nor_name_reaches_the_log(papers: Papers, start_server: Callable[..., Any]) -> None:
    server = start_server(log="debug")
    unknown = random_code()
    with Caller(server) as caller:
        assert caller.get(papers.address).status_code == 200
        assert caller.submit(f"{papers.address}/name", name=NAME).status_code == 200
        caller.get(papers.address)
        assert caller.submit(f"{papers.address}/name", name="Ewa Obca").status_code == 200
        assert caller.get(papers.address + ".json").status_code == 200
        assert caller.get(f"{CHECK[:-1]}?code={papers.code}").status_code == 303
        assert [caller.get(CHECK + unknown).status_code for _ in range(21)][-1] == 429
        assert caller.http.post(f"{papers.address}/name", data={"name": NAME}).status_code == 400
    server.stop()
    said = server.said
    assert said.count('"route": "certificates.check"') >= 22
    assert '"route": "certificates.check_name"' in said
    for secret in (papers.code, papers.code[:12], unknown, unknown[:12], "Pracowita", "Obca"):
        assert secret not in said
        assert secret.lower() not in said


# ---- the file


@pytest.fixture
def paper(papers: Papers, app: Any) -> bytes:
    """The Polish PDF as its holder downloads it, after the minute's work of the worker."""
    with app.app_context():
        jobs.minute()
    holder = papers.cast.worker.browser()
    answer = holder.get(f"/my/certificates/{papers.ref}/pl.pdf")
    assert answer.status_code == 200
    return bytes(answer.data)


SAME, OTHER = "Yes, this is the file that was issued", "No, this is not the file that was issued"


def compare(papers: Papers, app: Any, **typed: Any) -> Any:
    client = stranger(app)
    client.get(papers.address)
    client.submit(f"{papers.address}/file", **typed)
    return client


@pytest.mark.both
def test_the_file_is_compared_by_itself_or_by_its_fingerprint(papers: Papers, app: Any, paper: bytes) -> None:
    total = hashlib.sha256(paper).hexdigest()
    assert SAME in compare(papers, app, file=(paper, "zaświadczenie.pdf")).page
    for typed in (
        total,
        total.upper(),
        f"  SHA256: {total}\n",
        ":".join(total[i : i + 2] for i in range(0, 64, 2)),
    ):
        assert SAME in compare(papers, app, sha256=typed).page, typed
    for place in (0, len(paper) // 2, len(paper) - 1):
        forged = paper[:place] + bytes([paper[place] ^ 1]) + paper[place + 1 :]
        assert OTHER in compare(papers, app, file=(forged, "x.pdf")).page
    assert OTHER in compare(papers, app, sha256="0" * 64).page
    assert total in compare(papers, app, sha256=total).page.text  # the page itself says what it was


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({}, "Choose the PDF file, or write its fingerprint."),
        ({"sha256": "not a fingerprint"}, "A SHA-256 fingerprint has 64 digits"),
        ({"sha256": "g" * 64}, "A SHA-256 fingerprint has 64 digits"),
    ],
)
def test_what_cannot_be_compared_is_said_beside_the_field(
    typed: dict[str, str], said: str, papers: Papers, app: Any, paper: bytes
) -> None:
    client = compare(papers, app, **typed)
    assert client.last.status_code == 422
    assert said in client.page


def test_before_the_worker_has_drawn_it_nothing_is_claimed(papers: Papers, app: Any) -> None:
    client = compare(papers, app, sha256="0" * 64)
    assert "It cannot be compared yet" in client.page
    assert OTHER not in client.page


@pytest.mark.parametrize("state", ["revoked", "replaced"])
def test_a_withdrawn_certificate_knows_its_old_file_and_says_that_it_counts_no_more(
    state: str, papers: Papers, app: Any, paper: bytes
) -> None:
    papers.end(state)
    client = compare(papers, app, file=(paper, "old.pdf"))
    assert SAME in client.page
    assert client.page.h1 == WORDS[state, "en"]


def test_one_revoked_before_the_worker_came_still_gets_the_fingerprint_of_what_was_issued(
    papers: Papers, app: Any
) -> None:
    issued = papers.cast.worker.browser().get(f"/my/certificates/{papers.ref}/en.pdf").data
    papers.end("revoked")
    with app.app_context():
        jobs.minute()
    assert SAME in compare(papers, app, file=(issued, "x.pdf")).page


def test_the_file_is_kept_nowhere(papers: Papers, app: Any, paper: bytes) -> None:
    home: Path = app.config["LMS"].home

    def standing() -> tuple[dict[str, int], set[Path]]:
        with app.app_context(), storage.unit(writes=False):
            rows = {
                name: db.session.scalar(select(func.count()).select_from(table)) or 0
                for name, table in storage.Base.metadata.tables.items()
            }
            db.session.rollback()
        return rows, set(home.rglob("*"))

    before = standing()
    compare(papers, app, file=(paper, "x.pdf"))
    compare(papers, app, file=(b"%PDF-1.7 " + b"x" * 900_000, "big.pdf"))
    assert standing() == before


def test_a_file_that_is_too_large_is_refused(papers: Papers, app: Any) -> None:
    client = stranger(app)
    client.get(papers.address)
    values = client.form(f"{papers.address}/file").values | {"file": (io.BytesIO(b"x" * 3_000_000), "x.pdf")}
    assert client.post(f"{papers.address}/file", data=values).status_code == 413


@pytest.mark.parametrize("typed", ["", "a" * 63, "a" * 65, "ą" * 64, "0x" + "a" * 62, "g" * 64])
def test_what_is_no_fingerprint_is_none(typed: str) -> None:
    assert tidy_fingerprint(typed) is None


def test_a_code_that_a_browser_may_send_reads_as_one() -> None:
    assert tidy_code(random_code().lower()) is not None
