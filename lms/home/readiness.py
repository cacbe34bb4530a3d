"""Whether this process may be sent work: the database answers, its tables are this version's, the disk is not full."""

from __future__ import annotations

import shutil

from flask import current_app
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from lms.foundation import tables
from lms.foundation.storage import db

# Below this share of free disk nothing more is taken on (R27).
LEAST_FREE = 0.05


def lacks() -> tuple[str, ...]:
    """What is wrong, each as one line without secrets; empty when ready."""
    found = []
    try:
        revision = db.session.execute(text("SELECT version_num FROM alembic_version")).scalar()
        if revision != tables.head():
            found.append("database: tables of another version")
    except SQLAlchemyError as error:
        db.session.rollback()
        found.append(f"database: {type(error).__name__}")
    home = current_app.config["LMS"].home
    disk = shutil.disk_usage(home if home.exists() else home.parent)
    if disk.free < disk.total * LEAST_FREE:
        found.append("disk: nearly full")
    return tuple(found)
