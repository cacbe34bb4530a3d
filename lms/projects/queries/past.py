"""Reads of the years before this system: what a person attended, which files it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, select

from lms.foundation.storage import db
from lms.people.models import Account, Person
from lms.projects.models import Participation, PastFile, PastSupport, Project, Support

# A person has so many at most: their card reads all of them and shows a page.
MOST = 1000


def supports_of(person_id: int) -> Sequence[Any]:
    """Supports of before of a person, the newest first, each with the file that says so."""
    query = (
        select(
            Support.began_on,
            PastSupport.ended_on,
            PastSupport.title,
            PastSupport.hours,
            PastSupport.row,
            PastFile.ref.label("file_ref"),
            PastFile.name.label("file_name"),
            PastFile.kind.label("file_kind"),
            Project.code,
        )
        .join(PastSupport, PastSupport.support_id == Support.id)
        .join(PastFile, PastFile.id == PastSupport.file_id)
        .join(Participation, Participation.id == Support.participation_id)
        .join(Project, Project.id == Participation.project_id)
        .where(Participation.person_id == person_id)
        .order_by(Support.began_on.desc(), Support.id.desc())
        .limit(MOST)
    )
    return db.session.execute(query).all()


def files() -> Select[Any]:
    """Every file of the years before, the newest first, with who sent it."""
    query: Any = (
        select(
            PastFile.ref,
            PastFile.name,
            PastFile.kind,
            PastFile.rows,
            PastFile.people,
            PastFile.supports,
            PastFile.kept_at,
            PastFile.done_at,
            PastFile.sha256,
            PastFile.body_sealed.is_not(None).label("is_kept"),
            Project.code.label("project"),
            Person.first_name,
            Person.last_name,
        )
        .join(Project, Project.id == PastFile.project_id)
        .join(Account, Account.id == PastFile.account_id)
        .join(Person, Person.id == Account.person_id)
        .order_by(PastFile.id.desc())
    )
    return query


def file_of(ref: str) -> PastFile | None:
    return db.session.scalar(select(PastFile).where(PastFile.ref == ref))
