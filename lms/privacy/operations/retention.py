"""What the night takes out: people whose papers may go, one after another, and rows of the other classes.

It looks by itself what has passed its date, so that a night that was ended in the middle goes on the next time.
"""

from __future__ import annotations

import logging
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, select, update

from lms.foundation import audit, clock, jobs, storage
from lms.foundation.outbox import Message
from lms.foundation.storage import db
from lms.people.models import AccountToken, Consent, ImportFile, Person
from lms.people.shown import everybody
from lms.privacy.models import DataRequest, RetentionSetting
from lms.privacy.operations.erasing import erase_person
from lms.privacy.queries.retention import length, lengths, passed, people_past
from lms.privacy.rules.retention import class_of

log = logging.getLogger("lms.privacy")
_QUIET = {"synchronize_session": False}


@jobs.each_night
def take_out() -> int:
    """Everything that has passed its date; each person in a transaction of their own. Returns how many people."""
    today, now = clock.today(), clock.now()
    with storage.unit(writes=False):
        waiting = people_past(today)
    done = sum(_take_person(person_id, today, now) for person_id in waiting)
    with storage.transaction():
        rows = empty_rows(today, now=now)
    log.info("", {"event": "retention", "people": done, "rows": sum(rows.values())})
    return done


def _take_person(person_id: int, today: date, now: datetime) -> bool:
    """Asked again under the lock: a hold may have been set, or somebody else may have been here."""
    with storage.transaction():
        query = select(Person.id).where(Person.id == person_id, Person.erased_at.is_(None)).with_for_update()
        if db.session.scalar(everybody(query)) is None or person_id not in people_past(today):
            return False
        erase_person(person_id, by=None, now=now)
    return True


def empty_rows(today: date, *, now: datetime) -> dict[str, int]:
    """Delete or empty the rows of each class that have passed their time; how many of each."""
    done = {}
    for one in lengths():
        query = passed(one, today)
        if query is None:
            continue
        keys = query.scalar_subquery()
        done[one.rule.code] = db.session.execute(
            _emptied(one.rule.code, keys), execution_options=_QUIET
        ).rowcount  # type: ignore[attr-defined]
        if done[one.rule.code]:
            audit.record("retention.sweep", "retention_class", one.rule.code, by=None, at=now)
    return done


def _emptied(code: str, keys: Any) -> Any:
    """What becomes of these rows. Of a letter its kind and moments stay for counting; its reader and words go."""
    if code == "letter":
        values = {"address": "", "facts": "{}", "person_id": None, "last_error": ""}
        return update(Message).where(Message.id.in_(keys)).values(**values)
    if code == "import":
        return update(ImportFile).where(ImportFile.id.in_(keys)).values(rows_sealed=None)
    if code == "request":
        return update(DataRequest).where(DataRequest.id.in_(keys)).values(wish="", answer="")
    if code == "consent":
        return delete(Consent).where(Consent.id.in_(keys))
    return delete(AccountToken).where(AccountToken.id.in_(keys))


def set_length(
    code: str, amount: int, source: str, *, version: int, by: int | None, now: datetime
) -> bool | None:
    """How long a class is kept from now on. False: shorter than it may be; None: somebody saved meanwhile."""
    rule, found = class_of(code), length(code)
    if rule.is_fixed or amount < rule.least or found is None:
        return False
    if found.version != version:
        return None
    row = db.session.get(RetentionSetting, code) or RetentionSetting(code=code)
    row.amount, row.source = amount, source
    db.session.add(row)
    db.session.flush()
    audit.record("retention.set", "retention_class", code, by=by, fields=("amount", "source"), at=now)
    return True
