"""Reads of files that are imported."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, select

from lms.foundation.storage import db
from lms.people.models import ImportFile


def files_of(account_id: int) -> Select[Any]:
    """The files of one sender, the newest first; nobody sees those of another."""
    query: Any = (
        select(
            ImportFile.ref,
            ImportFile.kind,
            ImportFile.name,
            ImportFile.rows,
            ImportFile.created,
            ImportFile.changed,
            ImportFile.kept_at,
            ImportFile.asked_at,
            ImportFile.done_at,
            ImportFile.rows_sealed.is_not(None).label("is_waiting"),
        )
        .where(ImportFile.account_id == account_id)
        .order_by(ImportFile.id.desc())
    )
    return query


def file_of(ref: str, account_id: int) -> ImportFile | None:
    """One file of this sender, or None."""
    query = select(ImportFile).where(ImportFile.ref == ref, ImportFile.account_id == account_id)
    return db.session.scalar(query)
