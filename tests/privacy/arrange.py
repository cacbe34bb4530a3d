"""One person with a row in every table that may hold rows of people, made by the operations of the rooms."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import delete, insert, select

from lms.foundation import storage
from lms.foundation.storage import Base, db
from lms.privacy.queries.register import belongs, linked
from tests.harness.cast import Cast, Member
from tests.journeys import arrange

NOW = arrange.MORNING + timedelta(hours=1)
PAST = date(2026, 11, 9)
NUMBERS = {
    "worker": ("85031200027", date(1985, 3, 12), "K"),
    "other worker": ("90071500019", date(1990, 7, 15), "M"),
}


def lived(people: Cast, *members: Member, in_project: bool = True) -> Any:
    """Each of these has taken part in a course to the certificate; the edition."""
    project = arrange.project(people) if in_project else None
    past = arrange.edition(people, first_day=PAST, days=1, project_id=project)
    seats = arrange.seat(people, past, *members)
    for member in members:
        pesel, born, sex = NUMBERS[member.name]
        arrange.answer(people, member, pesel, birth_on=born, sex=sex)
    from lms.attendance.rules import Mark, MarkKind

    arrange.teach(people, past, {ref: Mark(MarkKind.PRESENT) for ref in seats})
    arrange.certify(people, past)
    return past


def everything(people: Cast, member: Member) -> None:
    """A row in each table that is linked to a person and that life has not filled yet."""
    from lms.foundation import sessions
    from lms.people.models import Notice
    from lms.people.operations.links import make
    from lms.people.operations.notices import give_consent
    from lms.people.rules import LinkPurpose
    from lms.privacy.operations.requests import record_request
    from lms.privacy.rules.clocks import Wish
    from lms.projects import operations as projects
    from lms.projects.models import Participation

    by, now = people.officer.account_id, NOW
    with storage.transaction() as session:
        record_request(member.person_id, Wish.ACCESS, received_on=PAST, wish="w", by=by, now=now)
        give_consent(member.person_id, "newsletter", "pl", by=member.account_id, now=now)
        make(LinkPurpose.RESET, member.account_id, now=now)
        sessions.open_row(member.account_id, is_staff=False, now=now, data={}, device="okno")
        participation = session.scalar(
            select(Participation.id).where(Participation.person_id == member.person_id)
        )
        if participation is not None:
            projects.record_assessment(
                participation,
                result="qualified",
                assessed_on=date(2026, 11, 20),
                assessor="Komisja",
                document="protokół",
                by=by,
                now=now,
            )
        assert session.scalar(select(Notice.id)) is not None
        _import_file(session, member, now)
        _of_work(session, member, by, now)
        _of_before(session, member, participation, by, now)
        _of_signing_in(session, member, now)
        _of_merging(session, member, people, now)


def _import_file(session: Any, member: Member, now: datetime) -> None:
    session.execute(
        insert(Base.metadata.tables["import_file"]).values(
            ref=f"importfile{member.number:03}",
            account_id=member.account_id,
            name="lista.csv",
            headings_hash="0" * 64,
            columns="{}",
            rows=0,
            created=0,
            changed=0,
            kept_at=now,
        )
    )


def _of_work(session: Any, member: Member, by: int, now: datetime) -> None:
    """A post that is over and a document that entitles."""
    from lms.people.models import Post
    from lms.people.operations import work

    session.execute(delete(Post).where(Post.person_id == member.person_id))
    over = {"person_id": member.person_id, "ref": f"post{member.number:09}", "is_main": False, "version": 1}
    session.execute(insert(Post).values(**over, position="dawniej", recorded_at=now))
    said = work.QualificationAsTyped("degree_1", "dyplom 7/2015", "", date(2015, 6, 1), "Komisja", "")
    work.add_qualification(member.person_id, said, by=by, now=now)


def _of_before(session: Any, member: Member, participation: int | None, by: int, now: datetime) -> None:
    """A list of the years before that this account sent, and what it said of them."""
    tables = Base.metadata.tables
    project = session.scalar(select(tables["project"].c.id))
    if project is None or participation is None:
        return
    file_id = session.execute(
        insert(tables["past_file"])
        .values(
            ref=f"pastfile{member.number:05}",
            account_id=member.account_id,
            project_id=project,
            kind="list",
            name="lista.csv",
            sha256="0" * 64,
            size=1,
            body_sealed="",
            columns="{}",
            headings_hash="0" * 64,
            rows=1,
            people=1,
            supports=1,
            kept_at=now,
            done_at=now,
        )
        .returning(tables["past_file"].c.id)
    ).scalar_one()
    session.execute(
        insert(tables["past_certificate"]).values(
            ref=f"pastcert{member.number:05}",
            person_id=member.person_id,
            file_id=file_id,
            number=f"{member.number}/2024",
            title="Dawne",
            recorded_at=now,
        )
    )
    support = session.scalar(
        select(tables["support"].c.id).where(tables["support"].c.participation_id == participation)
    )
    session.execute(
        insert(tables["past_support"]).values(support_id=support, file_id=file_id, row=2, title="Dawne")
    )


def _of_signing_in(session: Any, member: Member, now: datetime) -> None:
    """A second step and a code for the day on which the phone is lost."""
    tables = Base.metadata.tables
    session.execute(
        delete(tables["second_factor"]).where(tables["second_factor"].c.account_id == member.account_id)
    )
    session.execute(
        insert(tables["second_factor"]).values(
            account_id=member.account_id, secret_sealed="x", confirmed_at=now, last_step=0
        )
    )
    session.execute(
        insert(tables["recovery_code"]).values(account_id=member.account_id, code_hash=f"{member.number:064}")
    )


def _of_merging(session: Any, member: Member, people: Cast, now: datetime) -> None:
    """An earlier row of the person, and somebody who is not them."""
    from lms.people.models import FormerRef
    from lms.privacy.models import NotSamePerson, PersonMerge

    session.add(FormerRef(ref=f"former{member.number:07}", person_id=member.person_id))
    first, second = sorted((member.person_id, people.trainer.person_id))
    session.add(
        NotSamePerson(first_id=first, second_id=second, reason="dwie osoby", decided_at=now, decided_by=None)
    )
    session.add(
        PersonMerge(
            ref=f"union{member.number:08}",
            kept_id=member.person_id,
            gone_id=900 + member.number,
            gone_ref=f"gone{member.number:09}",
            reason="wpisana dwa razy",
            merged_at=now,
            undo_sealed="x",
            undo_until=now + timedelta(days=30),
        )
    )


def empty_tables(person_id: int) -> set[str]:
    """Linked tables in which this person has no row."""
    return {
        table.name
        for table, _entry in linked()
        if db.session.execute(select(table).where(belongs(table.name, person_id)).limit(1)).first() is None
    }
