"""Who is shown: the one place that keeps restricted and erased people out of every list, file and letter (P8).

Every read that goes through the mapper is given a condition on persons, whatever room it comes from. Statements that
run beside it count seats, so that a restricted person keeps theirs and their line in a figure; the few of them that
list people ask for the same condition by themselves. Whoever answers for data protection sees restricted people, they
see themselves, and nobody sees who was erased.
"""

from __future__ import annotations

from typing import Any

from flask import has_request_context, session
from sqlalchemy import ColumnElement, Select, event, false, func, or_, select
from sqlalchemy.orm import ORMExecuteState, Session, with_loader_criteria

from lms.foundation import outbox
from lms.foundation.outbox import Message
from lms.foundation.storage import db
from lms.people.models import Person

EVERYBODY = "lms_everybody"
SEES_RESTRICTED = "privacy.manage"
# Letters that somebody asked for themselves a moment ago; all others wait for the end of the restriction.
ASKED_FOR = ("account.",)


def condition(person: Any = Person) -> ColumnElement[bool]:
    """Which persons the reader of this request may be shown; outside a request those that are not restricted.

    `person`: the columns of the table, in a statement that runs beside the mapper and has to ask by itself.
    """
    there: ColumnElement[bool] = person.erased_at.is_(None)
    viewer = getattr(session, "actor", None) if has_request_context() else None
    if viewer is not None and viewer.may(SEES_RESTRICTED):
        return there
    own = false() if viewer is None else person.id == viewer.person_id
    return there & or_(person.restricted_at.is_(None), own)


@event.listens_for(Session, "do_orm_execute")
def _hide(asked: ORMExecuteState) -> None:
    if not asked.is_select or asked.is_column_load or asked.is_relationship_load:
        return
    if asked.execution_options.get(EVERYBODY):
        return
    asked.statement = asked.statement.options(
        with_loader_criteria(Person, condition(), include_aliases=True, propagate_to_loaders=False)
    )


def everybody(query: Any) -> Any:
    """The same read with restricted and erased people in it: for counts, and for data protection itself."""
    return query.execution_options(**{EVERYBODY: True})


def unnamed(query: Select[Any]) -> int:
    """How many lines of a list this reader is not shown: they are counted, and have no name (R30)."""
    counting = select(func.count()).select_from(query.order_by(None).subquery())
    everyone = db.session.scalar(everybody(counting)) or 0
    return everyone - (db.session.scalar(counting) or 0)


def is_withheld(message: Message) -> bool:
    """Whether a letter stays here: its reader is restricted and did not ask for it."""
    if message.person_id is None or message.kind.startswith(ASKED_FOR):
        return False
    query = select(Person.id).where(
        Person.id == message.person_id, or_(Person.restricted_at.is_not(None), Person.erased_at.is_not(None))
    )
    return db.session.scalar(everybody(query)) is not None


def install() -> None:
    """Letters ask here before they leave."""
    if is_withheld not in outbox.WITHHELD:
        outbox.WITHHELD.append(is_withheld)
