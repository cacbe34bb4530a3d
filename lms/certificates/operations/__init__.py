"""Verbs of certificates: issue in one go, revoke, replace. What a certificate says is frozen when it is issued."""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import ROUND_DOWN, Decimal
from fractions import Fraction
from typing import Any

from sqlalchemy import insert, update

from lms.attendance.queries import edition_attendance
from lms.certificates.models import Certificate, NumberSeries
from lms.certificates.paper import Ended
from lms.certificates.paper import certificate as draw
from lms.certificates.queries import facts_of, frozen, mark_images, valid_by_enrolment
from lms.certificates.rules import (
    CODE_ALPHABET,
    CODE_LENGTH,
    CertificateFacts,
    Entitled,
    Issuing,
    NotEntitled,
    Status,
    decide_certificate,
    decide_issuing,
    register_number,
)
from lms.foundation import audit, clock, outbox, storage
from lms.foundation.crypto import cipher, digest
from lms.foundation.storage import db, new_ref
from lms.people.models import Person
from lms.people.office import OfficeFacts
from lms.people.queries import people_by_id, reader_of


@dataclass(frozen=True)
class Candidate:
    """One person of an edition and the decision about their certificate."""

    enrolment_id: int
    person_id: int
    person_ref: str
    name: str
    percent: Decimal
    decision: Entitled | NotEntitled
    issued: Any | None


def candidates(edition_id: int, *, now: datetime) -> tuple[Candidate, ...]:
    """Everybody with a seat in Polish order, and whether a certificate may be issued. A fixed number of statements."""
    attended = edition_attendance(edition_id)
    if attended is None:
        return ()
    issued = valid_by_enrolment(edition_id)
    is_over = bool(attended.meetings) and all(meeting.ends_at <= now for meeting in attended.meetings)
    return tuple(
        Candidate(
            enrolment_id=person.enrolment_id,
            person_id=person.person_id,
            person_ref=person.person_ref,
            name=person.name,
            percent=_decimal(person.facts.percent),
            decision=decide_certificate(
                person.completion,
                attended.is_statutory,
                is_over=is_over,
                has_valid=person.enrolment_id in issued,
            ),
            issued=issued.get(person.enrolment_id),
        )
        for person in attended.seated
    )


def _decimal(percent: Fraction) -> Decimal:
    """An exact share of the hours as a decimal, cut and never rounded up: 79.99 percent is not 80."""
    return (Decimal(percent.numerator) / Decimal(percent.denominator)).quantize(Decimal("0.0001"), ROUND_DOWN)


def issuing(found: Sequence[Candidate]) -> Issuing:
    """What issuing to these candidates would do; for the question before it."""
    people = people_by_id([c.person_id for c in found if isinstance(c.decision, Entitled)])
    addresses = {key: reader_of(person).address for key, person in people.items()}
    return decide_issuing((c.decision, addresses.get(c.person_id)) for c in found)


@dataclass(frozen=True)
class Issued:
    """How many certificates were issued, with their numbers in order; to how many of their holders a letter goes."""

    numbers: tuple[str, ...]
    letters: int = 0


def issue_certificates(
    edition_id: int, office: OfficeFacts, base_url: str, *, by: int | None, now: datetime
) -> Issued:
    """Issue a certificate to everybody entitled who has none. Numbers have no gap and no repeat within a year.

    The series of numbers is locked before anything is read: who issues at the same moment waits, and then finds that
    nobody is left without a certificate.
    """
    year = clock.local(now).year
    _take_numbers(year, 0)
    entitled = [c for c in candidates(edition_id, now=now) if isinstance(c.decision, Entitled)]
    if not entitled:
        return Issued(())
    first = _take_numbers(year, len(entitled))
    base = frozen.of_edition(edition_id, office, issued_on=clock.local(now).date())
    names = people_by_id([c.person_id for c in entitled])
    numbers = []
    for sequence, candidate in enumerate(entitled, start=first):
        decision = candidate.decision
        assert isinstance(decision, Entitled)
        facts = replace(
            base,
            kind=decision.kind,
            number=register_number(sequence, year, office.number_pattern),
            holder_name=names[candidate.person_id].full_name,
            attendance_percent=candidate.percent,
            **_code(base_url),
        )
        _write(edition_id, candidate.enrolment_id, candidate.person_id, facts, year, sequence, by=by, now=now)
        numbers.append(facts.number)
    _tell([names[c.person_id] for c in entitled], numbers, now=now)
    return Issued(tuple(numbers), issuing(entitled).letters)


def _code(base_url: str) -> dict[str, Any]:
    """A new check code of 130 random bits and the address that carries it."""
    code = "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))
    return {"check_code": code, "check_url": f"{base_url}/certificates/check/{code}"}


def _take_numbers(year: int, count: int) -> int:
    """Take the next `count` numbers of a year; the series' row stays locked until they are saved. Returns the first."""
    series = storage.insert_or(NumberSeries.__table__).values(year=year, last=0)
    db.session.execute(series.on_conflict_do_nothing())
    query = update(NumberSeries).where(NumberSeries.year == year).values(last=NumberSeries.last + count)
    last = db.session.execute(
        query.returning(NumberSeries.last), execution_options={"synchronize_session": False}
    )
    return int(last.scalar_one()) - count + 1


def _write(
    edition_id: int,
    enrolment_id: int,
    person_id: int,
    facts: CertificateFacts,
    year: int,
    sequence: int,
    *,
    by: int | None,
    now: datetime,
) -> int:
    ref = new_ref()
    sealed = cipher().seal(json.dumps(facts.to_json(), ensure_ascii=False), f"certificate:{ref}")
    certificate_id = db.session.execute(
        insert(Certificate)
        .values(
            ref=ref,
            year=year,
            sequence=sequence,
            number=facts.number,
            code_hash=digest(facts.check_code),
            enrolment_id=enrolment_id,
            edition_id=edition_id,
            person_id=person_id,
            facts_sealed=sealed,
            issued_on=facts.issued_on,
            issued_at=now,
            issued_by=by,
            state=Status.VALID,
            state_reason="",
        )
        .returning(Certificate.id)
    ).scalar_one()
    audit.record("certificate.issue", "certificate", certificate_id, by=by, fields=("number",), at=now)
    return int(certificate_id)


def _tell(people: Sequence[Person], numbers: Sequence[str], *, now: datetime) -> None:
    for person, number in zip(people, numbers, strict=True):
        outbox.post(
            "certificate.issued",
            reader_of(person),
            {"number": number},
            now=now,
            dedup=f"certificate:{number}",
        )


def revoke(certificate: Certificate, *, reason: str, by: int | None, now: datetime) -> bool:
    """Withdraw a valid certificate; the public check says so. False when it was not valid any more."""
    return _end(certificate.id, Status.REVOKED, reason, None, verb="certificate.revoke", by=by, now=now)


def _end(
    certificate_id: int,
    status: Status,
    reason: str,
    successor: int | None,
    *,
    verb: str,
    by: int | None,
    now: datetime,
) -> bool:
    values = {"state": status, "state_reason": reason, "state_changed_at": now, "replaced_by_id": successor}
    query = (
        update(Certificate)
        .where(Certificate.id == certificate_id, Certificate.state == Status.VALID)
        .values(**values)
    )
    changed = db.session.execute(query, execution_options={"synchronize_session": False}).rowcount  # type: ignore[attr-defined]
    if changed:
        audit.record(verb, "certificate", certificate_id, by=by, fields=("state",), reason=reason, at=now)
    return bool(changed)


def replace_certificate(
    certificate: Certificate,
    office: OfficeFacts,
    base_url: str,
    *,
    reason: str,
    by: int | None,
    now: datetime,
) -> int | None:
    """Issue a corrected certificate with a new number; the old one stays in the register and says it is replaced.

    Name and edition are read anew, the attendance stays as it was certified. None when the old one was not valid.
    """
    old = facts_of(certificate)
    if not _end(certificate.id, Status.REPLACED, reason, None, verb="certificate.replace", by=by, now=now):
        return None
    person = people_by_id([certificate.person_id])[certificate.person_id]
    year = clock.local(now).year
    sequence = _take_numbers(year, 1)
    facts = replace(
        frozen.of_edition(certificate.edition_id, office, issued_on=clock.local(now).date()),
        kind=old.kind,
        number=register_number(sequence, year, office.number_pattern),
        holder_name=person.full_name,
        attendance_percent=old.attendance_percent,
        **_code(base_url),
    )
    new_id = _write(
        certificate.edition_id,
        certificate.enrolment_id,
        certificate.person_id,
        facts,
        year,
        sequence,
        by=by,
        now=now,
    )
    query = update(Certificate).where(Certificate.id == certificate.id).values(replaced_by_id=new_id)
    db.session.execute(query, execution_options={"synchronize_session": False})
    _tell([person], [facts.number], now=now)
    return new_id


def paper_as_issued(certificate: Any, language: str) -> bytes:
    """The PDF as the holder got it, whatever became of the certificate since. Needs `ref` and `facts_sealed` only."""
    facts = facts_of(certificate)
    return draw(facts, language, images=mark_images(facts))


def paper_of(certificate: Any, language: str) -> bytes:
    """The same, saying on its face when the certificate is no longer valid."""
    facts = facts_of(certificate)
    ended = None
    if certificate.state != Status.VALID:
        ended = Ended(clock.local(certificate.state_changed_at).date(), certificate.state == Status.REPLACED)
    return draw(facts, language, images=mark_images(facts), ended=ended)


def keep_fingerprint(certificate_id: int, language: str, sha256: str) -> None:
    """Keep the SHA-256 of the paper as it was issued beside the record, for the public check."""
    column = "sha256_pl" if language == "pl" else "sha256_en"
    query = update(Certificate).where(Certificate.id == certificate_id).values(**{column: sha256})
    db.session.execute(query, execution_options={"synchronize_session": False})
