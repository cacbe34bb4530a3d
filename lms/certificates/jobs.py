"""Work of each minute: the fingerprints of papers whose record has none yet."""

from __future__ import annotations

import logging
from typing import Any

from sqlalchemy import or_, select

from lms.certificates import operations
from lms.certificates.models import Certificate
from lms.foundation import jobs, storage
from lms.foundation.language import LANGUAGES
from lms.foundation.pdf import fingerprint
from lms.foundation.storage import db

AT_ONCE = 200
log = logging.getLogger("lms.certificates")


@jobs.each_minute
def keep_fingerprints() -> int:
    """Draw the papers of new certificates as they were issued and keep their SHA-256, each in a transaction of its own.

    Returns how many certificates.
    """
    with storage.unit(writes=False):
        query = select(
            Certificate.id,
            Certificate.ref,
            Certificate.facts_sealed,
            Certificate.sha256_pl,
            Certificate.sha256_en,
        )
        query = query.where(or_(Certificate.sha256_pl.is_(None), Certificate.sha256_en.is_(None)))
        rows = db.session.execute(query.order_by(Certificate.id).limit(AT_ONCE)).all()
    return sum(_keep(row) for row in rows)


def _keep(row: Any) -> bool:
    """One that cannot be drawn is noted and does not hold up the others."""
    try:
        with storage.unit(writes=False):
            sums = {
                language: fingerprint(operations.paper_as_issued(row, language)) for language in LANGUAGES
            }
    except Exception:
        log.exception("certificate %s cannot be drawn", row.id)
        return False
    with storage.transaction():
        for language, sha256 in sums.items():
            operations.keep_fingerprint(row.id, language, sha256)
    return True
