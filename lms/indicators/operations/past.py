"""Verbs of the years before: keep the file, say what its columns are, look what would happen, take it over once."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select, update

from lms.certificates.models import PastCertificate
from lms.certificates.operations.past import record_past_certificate
from lms.foundation import audit, jobs, spreadsheets
from lms.foundation.crypto import cipher, digest
from lms.foundation.storage import db, new_ref
from lms.indicators.queries.definitions import texts
from lms.indicators.rules.past import (
    Fault,
    PastColumn,
    PastProject,
    PastRegister,
    Place,
    guess_columns,
)
from lms.indicators.rules.past_files import PastReading, read_list, read_smefs
from lms.indicators.rules.past_people import KnownPerson, PastPerson, match_people
from lms.people.models import (
    County,
    Identity,
    Municipality,
    Office,
    ParticipantForm,
    Person,
)
from lms.people.operations.register import create_person, save_number, save_participant_form
from lms.people.queries import institutions
from lms.people.requests import NewPerson, ParticipantAnswers
from lms.people.rules import normal_document
from lms.people.rules.words import folded
from lms.projects.models import Participation, PastFile, Project
from lms.projects.operations import PartOfBefore, SupportOfBefore, enter_past
from lms.projects.rules.past import folded_title

# A file that nobody took over loses its bytes after this.
KEPT_FOR = timedelta(days=1)
_SOMEBODYS = "•"


@dataclass(frozen=True)
class PastPlan:
    """What taking a file over would do. Nothing is done while there are faults."""

    people: tuple[PastPerson, ...]
    faults: tuple[Fault, ...]
    unknown_institutions: tuple[str, ...]

    @property
    def new_people(self) -> int:
        return sum(person.is_new for person in self.people)

    @property
    def supports(self) -> int:
        return sum(len(line.supports) for person in self.people for line in person.lines)

    @property
    def certificates(self) -> int:
        return sum(line.certificate is not None for person in self.people for line in person.lines)


def bound(ref: str) -> str:
    """What the sealed bytes of a file are bound to."""
    return f"past_file:{ref}"


def keep_file(
    account_id: int,
    project_id: int,
    kind: str,
    name: str,
    body: bytes,
    rows: Sequence[Sequence[str]],
    *,
    now: datetime,
) -> PastFile:
    """Keep a file as it came, sealed, with its fingerprint. Columns are those of the last list with these headings."""
    headings = rows[0]
    key = digest("\n".join(folded(heading) for heading in headings))
    before = db.session.scalar(
        select(PastFile.columns)
        .where(PastFile.kind == kind, PastFile.headings_hash == key)
        .order_by(PastFile.id.desc())
        .limit(1)
    )
    guessed = {str(place): column for place, column in guess_columns(headings).items()}
    ref = new_ref()
    row = PastFile(
        ref=ref,
        account_id=account_id,
        project_id=project_id,
        kind=kind,
        name=name[:120],
        sha256=hashlib.sha256(body).hexdigest(),
        size=len(body),
        body_sealed=cipher().seal(base64.b64encode(body).decode(), bound(ref)),
        columns=before or json.dumps(guessed if kind == "list" else {}),
        headings_hash=key,
        rows=len(rows) - 1,
        kept_at=now,
    )
    db.session.add(row)
    db.session.flush()
    audit.record("past_file.keep", "past_file", row.id, by=account_id, at=now)
    return row


def body_of(file: PastFile) -> bytes:
    """The file as it came; b"" when it is gone."""
    if file.body_sealed is None:
        return b""
    return base64.b64decode(cipher().open(file.body_sealed, bound(file.ref)))


def rows_of(file: PastFile) -> tuple[tuple[str, ...], ...]:
    """Its rows, headings first."""
    sheets = spreadsheets.read(body_of(file))
    if isinstance(sheets, spreadsheets.SheetFault):
        return ()
    return max(sheets, key=lambda one: len(one.rows)).rows


def columns_of(file: PastFile) -> dict[int, PastColumn]:
    return {int(place): PastColumn(column) for place, column in json.loads(file.columns).items()}


def set_columns(file: PastFile, columns: Mapping[int, PastColumn], *, by: int | None, now: datetime) -> None:
    said = json.dumps({str(place): column for place, column in sorted(columns.items())})
    if said != file.columns:
        file.columns = said
        db.session.flush()
        audit.record("past_file.columns", "past_file", file.id, by=by, fields=("columns",), at=now)


# ---- what would happen


def plan(file: PastFile, on: date) -> PastPlan:
    """What taking this file over would do to the register as it stands."""
    reading = _read(file, on)
    matched = match_people(reading.lines, _known(reading), _certificates(reading))
    faults = sorted((*reading.faults, *matched.faults), key=lambda fault: fault.number)
    return PastPlan(matched.people, tuple(faults), reading.unknown_institutions)


def _read(file: PastFile, on: date) -> PastReading:
    rows, register = rows_of(file), _register(file.project_id)
    if file.kind == "smefs":
        return read_smefs(rows, register, on)
    columns = columns_of(file)
    cells = (
        (number, {column: row[place] for place, column in columns.items() if place < len(row)})
        for number, row in enumerate(rows[1:], start=2)
    )
    return read_list(cells, register, on)


def _register(project_id: int) -> PastRegister:
    projects = [
        PastProject(row.id, row.code, row.number or "", row.starts_on)
        for row in db.session.execute(select(Project.id, Project.code, Project.number, Project.starts_on))
    ]
    places = [
        Place(*row)
        for row in db.session.execute(
            select(Municipality.terc, County.name, Municipality.name, Municipality.degurba).join(
                County, County.terc == Municipality.county_terc
            )
        )
    ]
    return PastRegister(projects, project_id, *institutions.by_nip_and_name(), places, texts())


def _known(reading: PastReading) -> list[KnownPerson]:
    """Everybody of the register as far as lines are compared with them; numbers only where the file holds them."""
    sealer = cipher()
    numbers = {sealer.index(line.pesel): line.pesel for line in reading.lines if line.pesel}
    others = {
        sealer.index(normal_document(line.other_number)): line.other_number
        for line in reading.lines
        if line.other_number
    }
    unindexed = _unindexed(others)
    technical: dict[int, list[str]] = {}
    query = select(Participation.person_id, Participation.technical_id)
    for person_id, key in db.session.execute(query.where(Participation.technical_id.is_not(None))):
        technical.setdefault(person_id, []).append(str(key))
    rows = db.session.execute(
        select(
            Person.id,
            Person.last_name,
            Person.first_name,
            Person.email,
            ParticipantForm.birth_on,
            Identity.pesel_index,
            Identity.other_index,
        )
        .outerjoin(ParticipantForm, ParticipantForm.person_id == Person.id)
        .outerjoin(Identity, Identity.person_id == Person.id)
    )
    return [
        KnownPerson(
            row.id,
            row.last_name,
            row.first_name,
            row.email or "",
            row.birth_on,
            numbers.get(row.pesel_index, _SOMEBODYS) if row.pesel_index else "",
            others.get(row.other_index or unindexed.get(row.id, ""), ""),
            tuple(technical.get(row.id, ())),
        )
        for row in rows
    ]


def _unindexed(others: Mapping[str, str]) -> dict[int, str]:
    """Person → index of a document that has not got its index yet; looked at only when the file holds such numbers."""
    if not others:
        return {}
    sealer = cipher()
    waiting = select(Identity).where(Identity.other_sealed.is_not(None), Identity.other_index.is_(None))
    return {
        row.person_id: sealer.index(
            normal_document(sealer.open(row.other_sealed or "", f"identity:{row.person_id}"))
        )
        for row in db.session.scalars(waiting)
    }


def _certificates(reading: PastReading) -> dict[str, int]:
    wanted = sorted({line.certificate.number for line in reading.lines if line.certificate})
    found: dict[str, int] = {}
    for start in range(0, len(wanted), 500):
        query = select(PastCertificate.number, PastCertificate.person_id)
        rows = db.session.execute(query.where(PastCertificate.number.in_(wanted[start : start + 500])))
        found.update((row.number, row.person_id) for row in rows)
    return found


# ---- taking over


def take_over(file: PastFile, *, by: int | None, now: datetime, on: date) -> PastPlan:
    """Enter what a file says, all or nothing: while there are faults nothing is done. The file stays as the source.

    Files are taken over one after another: two at once could enter the same person twice.
    """
    db.session.execute(update(Office).where(Office.id == 1).values(version=Office.version))
    db.session.refresh(file)
    decided = plan(file, on)
    if decided.faults or file.body_sealed is None or file.done_at is not None:
        return decided
    for person in decided.people:
        _enter(person, file, by=by, now=now)
    file.done_at = now
    db.session.flush()
    audit.record("past_file.take_over", "past_file", file.id, by=by, fields=("rows",), at=now)
    return decided


def _enter(person: PastPerson, file: PastFile, *, by: int | None, now: datetime) -> None:
    person_id = person.person_id or _new_person(person, by=by, now=now)
    file.people += int(person.is_new)
    _complete_numbers(person_id, person, by=by, now=now)
    for project_id in dict.fromkeys(line.project_id for line in person.lines):
        said = _part(person, project_id)
        file.supports += enter_past(person_id, project_id, said, file.id, by=by, now=now).supports
    for line in person.lines:
        if line.certificate is not None:
            record_past_certificate(
                person_id,
                file.id,
                number=line.certificate.number,
                title=line.certificate.title,
                hours=line.certificate.hours,
                issued_on=line.certificate.issued_on,
                by=by,
                now=now,
            )


def _first(person: PastPerson, name: str) -> Any:
    """What the first of the lines that says anything of it says."""
    return next((value for line in person.lines if (value := getattr(line, name))), None)


def _new_person(person: PastPerson, *, by: int | None, now: datetime) -> int:
    """Somebody new. Where they work today the file does not know, so that stays empty."""
    line = person.lines[-1]
    new = NewPerson(line.first_name, line.last_name, _first(person, "email"), _first(person, "phone"))
    return create_person(new, by=by, now=now).id


def _complete_numbers(person_id: int, person: PastPerson, *, by: int | None, now: datetime) -> None:
    """PESEL, or another number, and the date of birth, where the register does not have them yet."""
    kept = db.session.get(Identity, person_id)
    pesel, other = _first(person, "pesel"), _first(person, "other_number")
    changed: list[str] = []
    if pesel and not (kept and kept.pesel_sealed):
        refused = save_number(person_id, ParticipantAnswers(pesel=pesel), changed)
        assert refused is None, "the plan looked for the owners of all numbers"
    elif other and not (kept and (kept.other_sealed or kept.pesel_sealed)):
        save_number(person_id, ParticipantAnswers(has_no_pesel=True, other_number=other), changed)
    if changed:
        audit.record("person.participant_form", "person", person_id, by=by, fields=changed, at=now)
    if db.session.get(ParticipantForm, person_id) is None and (born := _first(person, "birth_on")):
        sex = next((line.entry.get("sex") for line in person.lines if line.entry.get("sex")), None)
        has_no_pesel = bool(other and not pesel)
        answers = ParticipantAnswers(birth_on=born, sex=sex, has_no_pesel=has_no_pesel)
        save_participant_form(person_id, answers, by=by, now=now)


def _part(person: PastPerson, project_id: int) -> PartOfBefore:
    """Everything that the lines of a person say of one project; data on entry from the earliest."""
    lines = sorted(
        (line for line in person.lines if line.project_id == project_id),
        key=lambda line: min(support.began_on for support in line.supports),
    )
    entry: dict[str, Any] = {}
    for line in reversed(lines):
        entry |= line.entry
    ended = max(
        (line for line in lines if line.ended_on), key=lambda line: line.ended_on or date.min, default=None
    )
    return PartOfBefore(
        institution_id=next((line.institution_id for line in lines if line.institution_id), None),
        supports=[
            SupportOfBefore(
                line.number,
                one.began_on,
                one.title,
                folded_title(one.title),
                one.ended_on,
                one.hours,
                one.scope,
                one.kind,
                one.detail,
            )
            for line in lines
            for one in line.supports
        ],
        entry=entry,
        born_on=_first(person, "birth_on"),
        ended_on=ended.ended_on if ended else None,
        exit_situation=ended.exit_situation if ended else None,
        ended_as_planned=ended.ended_as_planned if ended else None,
        technical_id=next((line.technical_id for line in lines if line.technical_id), None),
    )


def throw_away(file: PastFile, *, by: int | None, now: datetime) -> None:
    """Take a file out that was not taken over."""
    file.body_sealed = None
    db.session.flush()
    audit.record("past_file.throw_away", "past_file", file.id, by=by, at=now)


@jobs.every_night
def forget_bodies(now: datetime) -> int:
    """Files that nobody took over lose their bytes after a day; those that were taken over are the source and stay."""
    old = update(PastFile).where(
        PastFile.body_sealed.is_not(None), PastFile.done_at.is_(None), PastFile.kept_at < now - KEPT_FOR
    )
    done = db.session.execute(old.values(body_sealed=None), execution_options={"synchronize_session": False})
    return int(getattr(done, "rowcount", 0))
