"""the local government an institution counts for, mergers, institutions in projects, and what a list to import holds

Revision ID: 0005
Revises: 0004
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("import_file") as table:
        table.add_column(sa.Column("kind", sa.String(20), nullable=False, server_default="people"))
        table.add_column(sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("institution") as table:
        table.add_column(sa.Column("counts_for", sa.String(7), nullable=True))
        table.add_column(sa.Column("merged_into_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("merged_on", sa.Date(), nullable=True))
        table.add_column(sa.Column("merge_reason", sa.String(300), nullable=False, server_default=""))
        table.create_index(op.f("ix_institution_merged_into_id"), ["merged_into_id"])
        table.create_foreign_key(
            op.f("fk_institution_merged_into_id_institution"), "institution", ["merged_into_id"], ["id"]
        )
    # the model gives new rows their values; the defaults were for the rows that stood there
    with op.batch_alter_table("import_file") as table:
        table.alter_column("kind", existing_type=sa.String(20), existing_nullable=False, server_default=None)
    with op.batch_alter_table("institution") as table:
        table.alter_column("merge_reason", existing_type=sa.String(300), existing_nullable=False, server_default=None)
    with op.batch_alter_table("project") as table:
        table.add_column(sa.Column("counts_staff", sa.Boolean(), nullable=True))
    op.create_table(
        "institution_participation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(13), nullable=False),
        sa.Column("project_id", sa.Integer(), nullable=False),
        sa.Column("institution_id", sa.Integer(), nullable=False),
        sa.Column("began_on", sa.Date(), nullable=False),
        sa.Column("staff_began_on", sa.Date(), nullable=True),
        sa.Column("own_began_on", sa.Date(), nullable=True),
        sa.Column("own_support", sa.String(200), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("nip", sa.String(10), nullable=True),
        sa.Column("type_code", sa.String(30), nullable=False),
        sa.Column("municipality_terc", sa.String(7), nullable=True),
        sa.Column("locality", sa.String(80), nullable=False),
        sa.Column("postal_code", sa.String(6), nullable=False),
        sa.Column("street", sa.String(120), nullable=False),
        sa.Column("degurba", sa.Integer(), nullable=True),
        sa.Column("local_government", sa.String(7), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "staff_began_on IS NOT NULL OR own_began_on IS NOT NULL",
            name=op.f("ck_institution_participation_support"),
        ),
        sa.ForeignKeyConstraint(
            ["institution_id"],
            ["institution.id"],
            name=op.f("fk_institution_participation_institution_id_institution"),
        ),
        sa.ForeignKeyConstraint(
            ["municipality_terc"],
            ["municipality.terc"],
            name=op.f("fk_institution_participation_municipality_terc_municipality"),
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_institution_participation_project_id_project")
        ),
        sa.ForeignKeyConstraint(
            ["type_code"], ["institution_type.code"], name=op.f("fk_institution_participation_type_code_institution_type")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_institution_participation")),
        sa.UniqueConstraint(
            "project_id", "institution_id", name=op.f("uq_institution_participation_project_id_institution_id")
        ),
        sa.UniqueConstraint("ref", name=op.f("uq_institution_participation_ref")),
    )
    op.create_index(
        op.f("ix_institution_participation_institution_id"), "institution_participation", ["institution_id"]
    )
    op.create_index(
        "ix_institution_participation_government", "institution_participation", ["project_id", "local_government"]
    )


def downgrade() -> None:
    op.drop_index("ix_institution_participation_government", table_name="institution_participation")
    op.drop_index(op.f("ix_institution_participation_institution_id"), table_name="institution_participation")
    op.drop_table("institution_participation")
    with op.batch_alter_table("project") as table:
        table.drop_column("counts_staff")
    with op.batch_alter_table("institution") as table:
        table.drop_constraint(op.f("fk_institution_merged_into_id_institution"), type_="foreignkey")
        table.drop_index(op.f("ix_institution_merged_into_id"))
        for name in ("merge_reason", "merged_on", "merged_into_id", "counts_for"):
            table.drop_column(name)
    with op.batch_alter_table("import_file") as table:
        table.drop_column("asked_at")
        table.drop_column("kind")
