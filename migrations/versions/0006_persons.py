"""posts with staff groups, documents that entitle, what was united and can be undone, files of the years before

Revision ID: 0006
Revises: 0004
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_AT_ONCE = 1000
# The groups of the catalogue, as they ship: a post of today names one of them.
_GROUPS = (
    ("social_worker", "pracownik socjalny", "social worker"),
    ("family_assistant", "asystent rodziny", "family assistant"),
    ("foster_care_coordinator", "koordynator rodzinnej pieczy zastępczej", "foster care coordinator"),
    ("manager", "kadra kierownicza", "manager"),
    ("dps_staff", "pracownik DPS", "care home (DPS) staff"),
    ("sds_wtz_staff", "pracownik ŚDS/WTZ/ZAZ", "day support (ŚDS/WTZ/ZAZ) staff"),
    ("jst_official", "przedstawiciel/pracownik JST", "local government official"),
    ("cus_staff", "pracownik CUS", "CUS staff"),
    ("other_services", "przedstawiciel innych służb (policja, oświata, zdrowie, sądy)", "other services (police, education, health, courts)"),
    ("social_economy", "PES/PS/OWES", "social economy"),
    ("residential_childcare_staff", "pracownik placówki opiekuńczo-wychowawczej", "residential childcare staff"),
    ("adoption_centre_staff", "pracownik ośrodka adopcyjnego", "adoption centre staff"),
    ("psychologist_pedagogue", "psycholog/pedagog", "psychologist/pedagogue"),
    ("care_worker", "opiekun/opiekunka", "care worker"),
)


def upgrade() -> None:
    with op.batch_alter_table("identity") as table:
        table.add_column(sa.Column("other_index", sa.String(64), nullable=True))
        table.create_index(op.f("ix_identity_other_index"), ["other_index"])
    for name in ("participant_form", "entry_record"):
        with op.batch_alter_table(name) as table:
            table.add_column(sa.Column("education_planned_end_on", sa.Date(), nullable=True))
    op.create_table(
        "former_ref",
        sa.Column("ref", sa.String(13), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_former_ref_person_id_person")),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_former_ref")),
    )
    op.create_index(op.f("ix_former_ref_person_id"), "former_ref", ["person_id"])
    _work()
    _past()
    _merging()
    _posts_of_today()


def _work() -> None:
    op.create_table(
        "staff_group",
        sa.Column("code", sa.String(40), nullable=False),
        sa.Column("name_pl", sa.String(120), nullable=False),
        sa.Column("name_en", sa.String(120), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_staff_group")),
    )
    op.create_table(
        "post",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(13), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("institution_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.String(120), nullable=False),
        sa.Column("staff_group_code", sa.String(40), nullable=True),
        sa.Column("from_on", sa.Date(), nullable=True),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("is_main", sa.Boolean(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("until_on IS NULL OR NOT is_main", name=op.f("ck_post_main_goes_on")),
        sa.CheckConstraint(
            "from_on IS NULL OR until_on IS NULL OR until_on >= from_on", name=op.f("ck_post_order")
        ),
        sa.ForeignKeyConstraint(["institution_id"], ["institution.id"], name=op.f("fk_post_institution_id_institution")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_post_person_id_person")),
        sa.ForeignKeyConstraint(
            ["staff_group_code"], ["staff_group.code"], name=op.f("fk_post_staff_group_code_staff_group")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post")),
        sa.UniqueConstraint("ref", name=op.f("uq_post_ref")),
    )
    op.create_index(op.f("ix_post_institution_id"), "post", ["institution_id"])
    op.create_index(op.f("ix_post_person_id"), "post", ["person_id"])
    op.create_index(
        "ux_post_main",
        "post",
        ["person_id"],
        unique=True,
        sqlite_where=sa.text("is_main"),
        postgresql_where=sa.text("is_main"),
    )
    op.create_table(
        "qualification",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(13), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("speciality", sa.String(200), nullable=False),
        sa.Column("document", sa.String(120), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("issuer", sa.String(200), nullable=False),
        sa.Column("legal_basis", sa.String(200), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind IN ('practice', 'degree_1', 'degree_2')", name=op.f("ck_qualification_kind")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_qualification_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_qualification")),
        sa.UniqueConstraint("ref", name=op.f("uq_qualification_ref")),
    )
    op.create_index(op.f("ix_qualification_person_id"), "qualification", ["person_id"])


def _past() -> None:
    op.create_table(
        "past_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(13), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("project_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("body_sealed", sa.Text(), nullable=True),
        sa.Column("columns", sa.Text(), nullable=False),
        sa.Column("headings_hash", sa.String(64), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("supports", sa.Integer(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("kind IN ('list', 'smefs')", name=op.f("ck_past_file_kind")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_past_file_account_id_account")),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_past_file_project_id_project")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_past_file")),
        sa.UniqueConstraint("ref", name=op.f("uq_past_file_ref")),
    )
    for name in ("account_id", "headings_hash", "sha256"):
        op.create_index(op.f(f"ix_past_file_{name}"), "past_file", [name])
    op.create_table(
        "past_support",
        sa.Column("support_id", sa.Integer(), nullable=False),
        sa.Column("file_id", sa.Integer(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(300), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("hours", sa.String(8), nullable=False),
        sa.ForeignKeyConstraint(["file_id"], ["past_file.id"], name=op.f("fk_past_support_file_id_past_file")),
        sa.ForeignKeyConstraint(["support_id"], ["support.id"], name=op.f("fk_past_support_support_id_support")),
        sa.PrimaryKeyConstraint("support_id", name=op.f("pk_past_support")),
    )
    op.create_index(op.f("ix_past_support_file_id"), "past_support", ["file_id"])
    op.create_table(
        "past_certificate",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(13), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("file_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(60), nullable=False),
        sa.Column("title", sa.String(300), nullable=False),
        sa.Column("hours", sa.String(8), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["file_id"], ["past_file.id"], name=op.f("fk_past_certificate_file_id_past_file")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_past_certificate_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_past_certificate")),
        sa.UniqueConstraint("person_id", "number", name=op.f("uq_past_certificate_person_id_number")),
        sa.UniqueConstraint("ref", name=op.f("uq_past_certificate_ref")),
    )
    for name in ("person_id", "file_id", "number"):
        op.create_index(op.f(f"ix_past_certificate_{name}"), "past_certificate", [name])


def _merging() -> None:
    op.create_table(
        "not_same_person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=False),
        sa.Column("second_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.CheckConstraint("first_id < second_id", name=op.f("ck_not_same_person_order")),
        sa.ForeignKeyConstraint(["first_id"], ["person.id"], name=op.f("fk_not_same_person_first_id_person")),
        sa.ForeignKeyConstraint(["second_id"], ["person.id"], name=op.f("fk_not_same_person_second_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_not_same_person")),
        sa.UniqueConstraint("first_id", "second_id", name=op.f("uq_not_same_person_first_id_second_id")),
    )
    for name in ("first_id", "second_id"):
        op.create_index(op.f(f"ix_not_same_person_{name}"), "not_same_person", [name])
    op.create_table(
        "person_merge",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(13), nullable=False),
        sa.Column("kept_id", sa.Integer(), nullable=False),
        sa.Column("gone_id", sa.Integer(), nullable=False),
        sa.Column("gone_ref", sa.String(13), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("merged_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("merged_by", sa.Integer(), nullable=True),
        sa.Column("undo_sealed", sa.Text(), nullable=True),
        sa.Column("undo_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["kept_id"], ["person.id"], name=op.f("fk_person_merge_kept_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_merge")),
        sa.UniqueConstraint("ref", name=op.f("uq_person_merge_ref")),
    )
    op.create_index(op.f("ix_person_merge_kept_id"), "person_merge", ["kept_id"])
    op.create_table(
        "merging_setting",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("undo_days", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_merging_setting_single")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merging_setting")),
    )


def _posts_of_today() -> None:
    """Where somebody works today becomes a post that goes on. Since when is not known, and is not invented."""
    connection = op.get_bind()
    person = sa.table(
        "person",
        *(sa.column(name) for name in ("id", "ref", "institution_id", "position", "staff_group")),
        sa.column("created_at", sa.DateTime(timezone=True)),
    )
    said = person.c.institution_id.is_not(None) | (person.c.position != "")
    groups = set(connection.scalars(sa.select(person.c.staff_group).where(person.c.staff_group != "").distinct()))
    if not connection.scalar(sa.select(sa.func.count()).select_from(sa.table("institution_type"))) and not groups:
        return  # an empty system gets what ships when it is filled
    names = {code: (code, pl, en) for code, pl, en in _GROUPS}
    group = sa.table("staff_group", *(sa.column(name) for name in ("code", "name_pl", "name_en", "is_active", "version")))
    connection.execute(
        sa.insert(group),
        [
            {"code": code, "name_pl": pl, "name_en": en, "is_active": True, "version": 1}
            for code, pl, en in (names | {one: (one, one, one) for one in sorted(groups - set(names))}).values()
        ],
    )
    post = sa.table(
        "post",
        *(sa.column(name) for name in ("ref", "person_id", "institution_id", "position", "staff_group_code", "version")),
        sa.column("is_main", sa.Boolean()),
        sa.column("recorded_at", sa.DateTime(timezone=True)),
    )
    found = connection.execute(sa.select(person).where(said).order_by(person.c.id)).all()
    for start in range(0, len(found), _AT_ONCE):
        rows = [
            {
                "ref": row.ref,  # nobody can guess it either, and begun anew it comes out the same
                "person_id": row.id,
                "institution_id": row.institution_id,
                "position": row.position,
                "staff_group_code": row.staff_group or None,
                "is_main": True,
                "recorded_at": row.created_at,
                "version": 1,
            }
            for row in found[start : start + _AT_ONCE]
        ]
        connection.execute(sa.insert(post), rows)


def downgrade() -> None:
    for name in ("merging_setting", "person_merge", "not_same_person", "past_certificate", "past_support", "past_file"):
        op.drop_table(name)
    for name in ("qualification", "post", "staff_group", "former_ref"):
        op.drop_table(name)
    for name in ("entry_record", "participant_form"):
        with op.batch_alter_table(name) as table:
            table.drop_column("education_planned_end_on")
    with op.batch_alter_table("identity") as table:
        table.drop_index(op.f("ix_identity_other_index"))
        table.drop_column("other_index")
