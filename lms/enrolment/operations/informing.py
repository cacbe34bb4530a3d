"""What an application was told about personal data: version, language, moment (GDPR art. 13; P1)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Date, Integer, String, and_, bindparam, case, func, insert, literal, or_, select

from lms.enrolment.models import EnrolmentNotice
from lms.foundation import audit, clock, storage
from lms.foundation.storage import UtcDateTime, table_of
from lms.people.models import Acknowledgement, Notice, Person
from lms.people.queries.notices import is_in_force
from lms.people.rules.notices import BEFORE_APPLYING, How

# no IN: a list of values is spelled out at every run, and this one is spelled once
_COUNTS = and_(
    or_(*(Notice.purpose == one for one in sorted(BEFORE_APPLYING))),
    is_in_force(bindparam("today", type_=Date)),
)
# Whether a notice that counts today was not seen in this version; part of the facts of an application.
UNREAD = (
    select(literal(True))
    .where(
        _COUNTS,
        ~select(Acknowledgement.id)
        .where(Acknowledgement.notice_id == Notice.id, Acknowledgement.person_id == Person.id)
        .correlate(Notice, Person)
        .exists(),
    )
    .correlate(Person)
    .exists()
)

_NOTED = insert(table_of(EnrolmentNotice)).from_select(
    ["enrolment_id", "notice_id", "language", "at", "how"],
    select(
        bindparam("enrolment", type_=Integer),
        Notice.id,
        func.coalesce(Acknowledgement.language, bindparam("language", type_=String)),
        func.coalesce(Acknowledgement.at, bindparam("now", type_=UtcDateTime)),
        # who has seen it before has read it, however they apply now
        case((Acknowledgement.id.is_not(None), str(How.READ)), else_=bindparam("how", type_=String)),
    )
    .outerjoin(
        Acknowledgement,
        (Acknowledgement.notice_id == Notice.id)
        & (Acknowledgement.person_id == bindparam("person", type_=Integer)),
    )
    .where(_COUNTS),
)
_SEEN = select(
    bindparam("person", type_=Integer),
    Notice.id,
    bindparam("language", type_=String),
    bindparam("now", type_=UtcDateTime),
).where(_COUNTS)


def inform(
    enrolment_id: int, person_id: int, language: str, *, has_read: bool, by: int | None, now: datetime
) -> None:
    """Note the notices in force with the enrolment; `has_read`: the person ticked that they read them just now."""
    values = {
        "enrolment": enrolment_id,
        "person": person_id,
        "language": language,
        "now": now,
        "today": clock.local(now).date(),
        "how": How.READ if has_read else How.SENT,
    }
    storage.write_later(_NOTED, values)
    if has_read:
        seen = storage.insert_or(table_of(Acknowledgement)).from_select(
            ["person_id", "notice_id", "language", "at"], _SEEN
        )
        storage.write_later(seen.on_conflict_do_nothing(), values)
        audit.record("notice.read", "person", person_id, by=by, fields=("training",), at=now)
