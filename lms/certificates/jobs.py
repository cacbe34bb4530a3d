"""Work of each minute: the fingerprints of papers whose record has none yet."""

from __future__ import annotations

from sqlalchemy import or_, select

from lms.certificates import operations
from lms.certificates.models import Certificate
from lms.foundation import jobs, storage
from lms.foundation.language import LANGUAGES
from lms.foundation.storage import db

AT_ONCE = 200


@jobs.each_minute
def keep_fingerprints() -> int:
    """Draw the papers of new certificates and keep their SHA-256, each in its own transaction; returns how many."""
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
        papers = {
            (row.id, language): operations.paper_as_issued(row, language)
            for row in rows
            for language in LANGUAGES
        }
    for (certificate_id, language), body in papers.items():
        with storage.transaction():
            operations.keep_fingerprint(certificate_id, language, body)
    return len(rows)
