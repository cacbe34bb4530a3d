"""for whom a course is, in words

Revision ID: 0002
Revises: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

COLUMNS = ("for_whom_pl", "for_whom_en")


def upgrade() -> None:
    with op.batch_alter_table("course") as table:
        for name in COLUMNS:
            table.add_column(sa.Column(name, sa.Text(), nullable=False, server_default=""))
    # the model gives new rows their text; the default was for the rows that stood there
    with op.batch_alter_table("course") as table:
        for name in COLUMNS:
            table.alter_column(name, existing_type=sa.Text(), existing_nullable=False, server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("course") as table:
        for name in reversed(COLUMNS):
            table.drop_column(name)
