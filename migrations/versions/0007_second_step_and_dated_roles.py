"""a second step beside the password, how strongly a session was proved, roles with dates and scopes

Revision ID: 0007
Revises: 0004
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

EVERYWHERE_BEFORE = sa.text("institution_id IS NULL")
# name → its columns between the role and the first day, and the rows it is about
ONE_GRANT = {
    "everywhere": (["area_code"], sa.text("institution_id IS NULL AND project_id IS NULL")),
    "institution": (["institution_id"], sa.text("institution_id IS NOT NULL")),
    "project": (["project_id", "area_code"], sa.text("project_id IS NOT NULL")),
}


def upgrade() -> None:
    op.create_table(
        "second_factor",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("secret_sealed", sa.Text(), nullable=True),
        sa.Column("pending_sealed", sa.Text(), nullable=True),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_step", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_second_factor_account_id")),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_second_factor")),
    )
    op.create_table(
        "recovery_code",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("code_hash", sa.String(64), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_recovery_code_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recovery_code")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_recovery_code_code_hash")),
    )
    op.create_index(op.f("ix_recovery_code_account_id"), "recovery_code", ["account_id"])
    # whoever is signed in has shown a password; staff are asked for the second step with their next page
    with op.batch_alter_table("session") as table:
        table.add_column(sa.Column("strength", sa.String(10), nullable=False, server_default="password"))
        table.add_column(sa.Column("proved_at", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("session") as table:
        table.alter_column(
            "strength", existing_type=sa.String(10), existing_nullable=False, server_default=None
        )
    op.drop_index("ux_role_grant_everywhere", "role_grant")
    with op.batch_alter_table("role_grant") as table:
        table.drop_constraint("uq_role_grant_account_id_role_institution_id", type_="unique")
        table.add_column(sa.Column("from_on", sa.Date(), nullable=False, server_default="2000-01-01"))
        table.add_column(sa.Column("until_on", sa.Date(), nullable=True))
        table.add_column(sa.Column("project_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("area_code", sa.String(10), nullable=False, server_default=""))
        table.add_column(sa.Column("named_by", sa.Integer(), nullable=True))
        table.create_foreign_key(op.f("fk_role_grant_project_id"), "project", ["project_id"], ["id"])
        table.create_foreign_key(op.f("fk_role_grant_named_by"), "account", ["named_by"], ["id"])
    with op.batch_alter_table("role_grant") as table:
        table.alter_column("from_on", existing_type=sa.Date(), existing_nullable=False, server_default=None)
        table.alter_column(
            "area_code", existing_type=sa.String(10), existing_nullable=False, server_default=None
        )
    for name, (scope, where) in ONE_GRANT.items():
        op.create_index(
            f"ux_role_grant_{name}",
            "role_grant",
            ["account_id", "role", *scope, "from_on"],
            unique=True,
            sqlite_where=where,
            postgresql_where=where,
        )


def downgrade() -> None:
    for name in ONE_GRANT:
        op.drop_index(f"ux_role_grant_{name}", "role_grant")
    # without dates and scopes a role would count for ever and everywhere: what was limited is taken away
    op.execute(
        "DELETE FROM role_grant WHERE until_on IS NOT NULL OR project_id IS NOT NULL OR area_code <> '' "
        "OR from_on > CURRENT_DATE"
    )
    op.execute(
        "DELETE FROM role_grant WHERE id NOT IN "
        "(SELECT min(id) FROM role_grant GROUP BY account_id, role, institution_id)"
    )
    with op.batch_alter_table("role_grant") as table:
        table.drop_constraint("fk_role_grant_named_by", type_="foreignkey")
        table.drop_constraint("fk_role_grant_project_id", type_="foreignkey")
        for name in ("named_by", "area_code", "project_id", "until_on", "from_on"):
            table.drop_column(name)
        table.create_unique_constraint(
            "uq_role_grant_account_id_role_institution_id", ["account_id", "role", "institution_id"]
        )
    op.create_index(
        "ux_role_grant_everywhere",
        "role_grant",
        ["account_id", "role"],
        unique=True,
        sqlite_where=EVERYWHERE_BEFORE,
        postgresql_where=EVERYWHERE_BEFORE,
    )
    with op.batch_alter_table("session") as table:
        table.drop_column("proved_at")
        table.drop_column("strength")
    op.drop_index(op.f("ix_recovery_code_account_id"), table_name="recovery_code")
    op.drop_table("recovery_code")
    op.drop_table("second_factor")
