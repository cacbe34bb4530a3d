"""One person with a row in every table that may hold rows of people, made by the operations of the rooms."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import insert, select

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


def empty_tables(person_id: int) -> set[str]:
    """Linked tables in which this person has no row."""
    return {
        table.name
        for table, _entry in linked()
        if db.session.execute(select(table).where(belongs(table.name, person_id)).limit(1)).first() is None
    }
