"""why a degree of urbanisation stands, and since when; former names, kinds and contact people of institutions; files to import

Revision ID: 0004
Revises: 0003
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("municipality") as table:
        table.add_column(sa.Column("degurba_reason", sa.String(300), nullable=False, server_default=""))
        table.add_column(sa.Column("degurba_set_at", sa.DateTime(timezone=True), nullable=True))
        table.add_column(sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
    # the model gives new rows their values; the defaults were for the rows that stood there
    with op.batch_alter_table("municipality") as table:
        table.alter_column("degurba_reason", existing_type=sa.String(300), existing_nullable=False, server_default=None)
        table.alter_column("version", existing_type=sa.Integer(), existing_nullable=False, server_default=None)
    with op.batch_alter_table("institution_type") as table:
        table.add_column(sa.Column("is_active", sa.Boolean(), nullable=False, server_default=sa.true()))
        table.add_column(sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
    with op.batch_alter_table("institution_type") as table:
        table.alter_column("is_active", existing_type=sa.Boolean(), existing_nullable=False, server_default=None)
        table.alter_column("version", existing_type=sa.Integer(), existing_nullable=False, server_default=None)
    op.create_table(
        "former_name",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("institution_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["institution_id"], ["institution.id"], name=op.f("fk_former_name_institution_id_institution")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_former_name")),
    )
    op.create_index(op.f("ix_former_name_institution_id"), "former_name", ["institution_id"])
    op.create_table(
        "contact_person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(13), nullable=False),
        sa.Column("institution_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("role", sa.String(120), nullable=False),
        sa.Column("phone", sa.String(30), nullable=False),
        sa.Column("email", sa.String(254), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["institution_id"], ["institution.id"], name=op.f("fk_contact_person_institution_id_institution")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_person")),
        sa.UniqueConstraint("ref", name=op.f("uq_contact_person_ref")),
    )
    op.create_index(op.f("ix_contact_person_institution_id"), "contact_person", ["institution_id"])
    op.create_table(
        "import_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(13), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("headings_hash", sa.String(64), nullable=False),
        sa.Column("columns", sa.Text(), nullable=False),
        sa.Column("rows_sealed", sa.Text(), nullable=True),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_import_file_account_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_file")),
        sa.UniqueConstraint("ref", name=op.f("uq_import_file_ref")),
    )
    op.create_index(op.f("ix_import_file_account_id"), "import_file", ["account_id"])
    op.create_index(op.f("ix_import_file_headings_hash"), "import_file", ["headings_hash"])


def downgrade() -> None:
    op.drop_index(op.f("ix_import_file_headings_hash"), table_name="import_file")
    op.drop_index(op.f("ix_import_file_account_id"), table_name="import_file")
    op.drop_table("import_file")
    op.drop_index(op.f("ix_contact_person_institution_id"), table_name="contact_person")
    op.drop_table("contact_person")
    op.drop_index(op.f("ix_former_name_institution_id"), table_name="former_name")
    op.drop_table("former_name")
    with op.batch_alter_table("institution_type") as table:
        table.drop_column("version")
        table.drop_column("is_active")
    with op.batch_alter_table("municipality") as table:
        for name in ("version", "degurba_set_at", "degurba_reason"):
            table.drop_column(name)
