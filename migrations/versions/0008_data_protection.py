"""what people are told and agreed to, restriction, requests about data and their clocks, how long what is kept

Revision ID: 0008
Revises: 0004
"""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
# Whoever ticked the box before this version read the page on personal data as it stood, which called itself version 1.
BEFORE_PL = "Treść strony „Ochrona danych” w wersji 1, pokazywanej do czasu wprowadzenia klauzul w wersjach."
BEFORE_EN = "The page \"Data protection\" in its version 1, shown until notices had versions of their own."


def upgrade() -> None:
    with op.batch_alter_table("person") as table:
        table.add_column(sa.Column("restricted_at", MOMENT, nullable=True))
        table.add_column(sa.Column("erased_at", MOMENT, nullable=True))
    with op.batch_alter_table("project") as table:
        table.add_column(sa.Column("last_payment_on", sa.Date(), nullable=True))
        table.add_column(sa.Column("retention_years", sa.Integer(), nullable=False, server_default="5"))
        table.add_column(sa.Column("is_state_aid", sa.Boolean(), nullable=False, server_default=sa.false()))
        table.add_column(sa.Column("state_aid_years", sa.Integer(), nullable=False, server_default="10"))
        table.add_column(sa.Column("retention_source", sa.String(300), nullable=False, server_default=""))
    # the model gives new rows their values; the defaults were for the rows that stood there
    with op.batch_alter_table("project") as table:
        for name, kind in (
            ("retention_years", sa.Integer()),
            ("is_state_aid", sa.Boolean()),
            ("state_aid_years", sa.Integer()),
            ("retention_source", sa.String(300)),
        ):
            table.alter_column(name, existing_type=kind, existing_nullable=False, server_default=None)
    _tables()
    _keep_what_was_read()


def _tables() -> None:
    op.create_table(
        "notice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("controller", sa.String(20), nullable=False),
        sa.Column("purpose", sa.String(20), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("text_pl", sa.Text(), nullable=False),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("source", sa.String(500), nullable=False),
        sa.Column("is_example", sa.Boolean(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
        sa.UniqueConstraint("controller", "purpose", "number", name=op.f("uq_notice_controller_purpose_number")),
    )
    op.create_table(
        "acknowledgement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("notice_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_acknowledgement_person_id_person")),
        sa.ForeignKeyConstraint(["notice_id"], ["notice.id"], name=op.f("fk_acknowledgement_notice_id_notice")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_acknowledgement")),
        sa.UniqueConstraint("person_id", "notice_id", name=op.f("uq_acknowledgement_person_id_notice_id")),
    )
    op.create_table(
        "consent",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("given_at", MOMENT, nullable=False),
        sa.Column("withdrawn_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_consent_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    op.create_index(op.f("ix_consent_person_id"), "consent", ["person_id"])
    op.create_table(
        "enrolment_notice",
        sa.Column("enrolment_id", sa.Integer(), nullable=False),
        sa.Column("notice_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("how", sa.String(4), nullable=False),
        sa.CheckConstraint("how IN ('read', 'sent')", name=op.f("ck_enrolment_notice_how")),
        sa.ForeignKeyConstraint(
            ["enrolment_id"], ["enrolment.id"], name=op.f("fk_enrolment_notice_enrolment_id_enrolment")
        ),
        sa.ForeignKeyConstraint(["notice_id"], ["notice.id"], name=op.f("fk_enrolment_notice_notice_id_notice")),
        sa.PrimaryKeyConstraint("enrolment_id", "notice_id", name=op.f("pk_enrolment_notice")),
    )
    op.create_table(
        "retention_hold",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("project_id", sa.Integer(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("recorded_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_retention_hold_project_id_project")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_hold")),
    )
    op.create_index(op.f("ix_retention_hold_project_id"), "retention_hold", ["project_id"])
    op.create_table(
        "data_request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(13), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("wish", sa.Text(), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("recorded_by", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("state IN ('open', 'done', 'refused')", name=op.f("ck_data_request_state")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_data_request_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_data_request")),
        sa.UniqueConstraint("ref", name=op.f("uq_data_request_ref")),
    )
    op.create_index(op.f("ix_data_request_person_id"), "data_request", ["person_id"])
    op.create_index("ix_data_request_state", "data_request", ["state", "due_on"])
    op.create_table(
        "retention_setting",
        sa.Column("code", sa.String(30), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(300), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("amount > 0", name=op.f("ck_retention_setting_amount")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_retention_setting")),
    )


def _keep_what_was_read() -> None:
    """The ticks of the participant form become acknowledgements of the text that stood there."""
    link = op.get_bind()
    kept = "SELECT 1 FROM participant_form WHERE notice_version <> '' AND notice_read_at IS NOT NULL LIMIT 1"
    if link.execute(sa.text(kept)).first() is None:
        return
    notice = sa.table(
        "notice",
        *(
            sa.column(name, kind)
            for name, kind in (
                ("controller", sa.String()),
                ("purpose", sa.String()),
                ("number", sa.Integer()),
                ("valid_from", sa.Date()),
                ("text_pl", sa.Text()),
                ("text_en", sa.Text()),
                ("source", sa.String()),
                ("is_example", sa.Boolean()),
                ("created_at", MOMENT),
            )
        ),
    )
    values = {
        "controller": "office",
        "purpose": "training",
        "number": 1,
        "valid_from": date(2023, 9, 1),
        "text_pl": BEFORE_PL,
        "text_en": BEFORE_EN,
        "source": "page /privacy",
        "is_example": True,
        # begun anew it comes out the same
        "created_at": sa.text("(SELECT min(notice_read_at) FROM participant_form)"),
    }
    link.execute(sa.insert(notice).values(values))
    link.execute(
        sa.text(
            "INSERT INTO acknowledgement (person_id, notice_id, language, at) "
            "SELECT f.person_id, n.id, p.language, f.notice_read_at FROM participant_form f "
            "JOIN person p ON p.id = f.person_id JOIN notice n ON n.number = 1 AND n.controller = 'office' "
            "WHERE f.notice_version <> '' AND f.notice_read_at IS NOT NULL"
        )
    )


def downgrade() -> None:
    """What each form said was read stands in the form still; what came after is lost."""
    for name in (
        "retention_setting",
        "data_request",
        "retention_hold",
        "enrolment_notice",
        "consent",
        "acknowledgement",
        "notice",
    ):
        op.drop_table(name)
    with op.batch_alter_table("project") as table:
        for name in ("retention_source", "state_aid_years", "is_state_aid", "retention_years", "last_payment_on"):
            table.drop_column(name)
    with op.batch_alter_table("person") as table:
        table.drop_column("erased_at")
        table.drop_column("restricted_at")
