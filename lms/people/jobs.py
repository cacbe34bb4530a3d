"""Work of each minute: lists whose senders said "take over". Of each night: what ships with a newer version."""

from __future__ import annotations

import logging
from datetime import datetime

from sqlalchemy import select

from lms.foundation import clock, jobs, progress, storage
from lms.foundation.storage import db
from lms.people.models import ImportFile
from lms.people.operations.imports import take_over
from lms.people.shipped import load_institution_types, load_municipalities

log = logging.getLogger("lms.people")


@jobs.soon
def take_over_lists() -> int:
    """Take over every list that waits for it and that nobody is at, each in a transaction of its own; how many."""
    with storage.unit(writes=False):
        query = select(ImportFile.id, ImportFile.ref, ImportFile.rows)
        asked = query.where(ImportFile.asked_at.is_not(None), ImportFile.rows_sealed.is_not(None))
        waiting = db.session.execute(asked.order_by(ImportFile.asked_at, ImportFile.id)).all()
        db.session.rollback()
    done = 0
    for file_id, ref, rows in waiting:
        heard = progress.told(ref)
        if heard is not None and heard.is_heard(clock.now()):
            continue
        progress.teller(ref, rows)(0)
        try:
            with storage.transaction():
                file = db.session.get_one(ImportFile, file_id)
                take_over(file, by=file.account_id, now=clock.now(), on=clock.today())
        except Exception:
            log.exception("a list was not taken over; the next minute tries again")
        else:
            done += 1
        finally:
            progress.forget(ref)
    return done


@jobs.every_night
def complete_what_ships(_now: datetime) -> int:
    """Enter municipalities and kinds of institutions that this version brings; returns how many. Nothing is changed."""
    return load_municipalities() + load_institution_types()
