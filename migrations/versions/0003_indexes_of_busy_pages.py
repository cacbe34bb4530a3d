"""indexes of busy pages; a role without an institution is held once

Revision ID: 0003
Revises: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

WITHOUT_PRINT = sa.text("sha256_pl IS NULL OR sha256_en IS NULL")
EVERYWHERE = sa.text("institution_id IS NULL")


def upgrade() -> None:
    op.create_index("ix_mark_meeting_id", "mark", ["meeting_id"])
    op.create_index("ix_enrolment_places", "enrolment", ["edition_id", "state", "institution_id"])
    op.create_index(
        "ix_certificate_without_print",
        "certificate",
        ["id"],
        sqlite_where=WITHOUT_PRINT,
        postgresql_where=WITHOUT_PRINT,
    )
    # NULL is unlike NULL: the constraint on three columns let the same role be held twice
    op.execute(
        "DELETE FROM role_grant WHERE institution_id IS NULL AND id NOT IN "
        "(SELECT min(id) FROM role_grant WHERE institution_id IS NULL GROUP BY account_id, role)"
    )
    op.create_index(
        "ux_role_grant_everywhere",
        "role_grant",
        ["account_id", "role"],
        unique=True,
        sqlite_where=EVERYWHERE,
        postgresql_where=EVERYWHERE,
    )


def downgrade() -> None:
    op.drop_index("ux_role_grant_everywhere", "role_grant")
    op.drop_index("ix_certificate_without_print", "certificate")
    op.drop_index("ix_enrolment_places", "enrolment")
    op.drop_index("ix_mark_meeting_id", "mark")
