"""Tables of projects and participation. Entry data are frozen; a correction makes a new version beside the old."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.foundation.storage import Base, new_ref
from lms.people.models import Person


class Project(Base):
    """An ESF+ project. Money in cents; the amount in PLN stays empty until the agreement is known."""

    __tablename__ = "project"
    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(30), unique=True)
    number: Mapped[str | None] = mapped_column(String(60))
    title_pl: Mapped[str] = mapped_column(String(200))
    title_en: Mapped[str] = mapped_column(String(200))
    programme_pl: Mapped[str] = mapped_column(String(200))
    programme_en: Mapped[str] = mapped_column(String(200))
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    budget_eur_cents: Mapped[int | None]
    eu_eur_cents: Mapped[int | None]
    budget_pln_cents: Mapped[int | None]
    target_people: Mapped[int | None]
    target_local_governments: Mapped[int | None]
    scope_of_support: Mapped[str | None] = mapped_column(String(200))
    kind_of_support: Mapped[str | None] = mapped_column(String(200))
    counts_staff: Mapped[bool | None]  # whether support of its staff makes a local government a supported one
    last_payment_on: Mapped[date | None]
    retention_years: Mapped[int] = mapped_column(default=5)
    is_state_aid: Mapped[bool] = mapped_column(default=False)
    state_aid_years: Mapped[int] = mapped_column(default=10)
    retention_source: Mapped[str] = mapped_column(String(300), default="")
    is_demo: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(Integer, default=1)
    __mapper_args__ = {"version_id_col": version}


class RetentionHold(Base):
    """Why the papers of a project must be kept for longer: a proceeding or a demand. The clock stands still meanwhile.

    `from_on` is its first day and `until_on` its last; empty, it stands until somebody ends it.
    """

    __tablename__ = "retention_hold"
    id: Mapped[int] = mapped_column(primary_key=True)
    project_id: Mapped[int] = mapped_column(ForeignKey("project.id"), index=True)
    from_on: Mapped[date]
    until_on: Mapped[date | None]
    reason: Mapped[str] = mapped_column(Text)
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[int | None]


class Participation(Base):
    """A person in a project, once, however many courses: from the first support attended to the end of the last."""

    __tablename__ = "participation"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    project_id: Mapped[int] = mapped_column(ForeignKey("project.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    institution_id: Mapped[int | None] = mapped_column(ForeignKey("institution.id"), index=True)
    began_on: Mapped[date]
    ended_on: Mapped[date | None]
    exit_situation: Mapped[str | None] = mapped_column(String(40))
    ended_as_planned: Mapped[bool | None]
    technical_id: Mapped[str | None] = mapped_column(String(60))
    created_at: Mapped[datetime]
    person: Mapped[Person] = relationship()
    __table_args__ = (
        UniqueConstraint("project_id", "person_id"),
        Index("ix_participation_began", "project_id", "began_on"),
    )


class InstitutionParticipation(Base):
    """An institution in a project, once: since the first support of its staff or of itself, whichever was earlier.

    What was known of it on that day is kept as it was; `local_government` is the one it counted for.
    """

    __tablename__ = "institution_participation"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    project_id: Mapped[int] = mapped_column(ForeignKey("project.id"))
    institution_id: Mapped[int] = mapped_column(ForeignKey("institution.id"), index=True)
    began_on: Mapped[date]
    staff_began_on: Mapped[date | None]
    own_began_on: Mapped[date | None]
    own_support: Mapped[str] = mapped_column(String(200), default="")
    ended_on: Mapped[date | None]
    name: Mapped[str] = mapped_column(String(200))
    nip: Mapped[str | None] = mapped_column(String(10))
    type_code: Mapped[str] = mapped_column(ForeignKey("institution_type.code"))
    municipality_terc: Mapped[str | None] = mapped_column(ForeignKey("municipality.terc"))
    locality: Mapped[str] = mapped_column(String(80), default="")
    postal_code: Mapped[str] = mapped_column(String(6), default="")
    street: Mapped[str] = mapped_column(String(120), default="")
    degurba: Mapped[int | None]
    local_government: Mapped[str | None] = mapped_column(String(7))
    created_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(Integer, default=1)
    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (
        UniqueConstraint("project_id", "institution_id"),
        Index("ix_institution_participation_government", "project_id", "local_government"),
        CheckConstraint("staff_began_on IS NOT NULL OR own_began_on IS NOT NULL", name="support"),
    )


class EntryRecord(Base):
    """The data on entry of a participation, as known when this version was made. Newest version counts."""

    __tablename__ = "entry_record"
    id: Mapped[int] = mapped_column(primary_key=True)
    participation_id: Mapped[int] = mapped_column(ForeignKey("participation.id"))
    number: Mapped[int]
    is_current: Mapped[bool]
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[int | None]
    reason: Mapped[str] = mapped_column(Text, default="")
    age: Mapped[int | None]
    sex: Mapped[str | None] = mapped_column(String(1))
    participant_kind: Mapped[str | None] = mapped_column(String(20))
    citizenship: Mapped[str | None] = mapped_column(String(20))
    education: Mapped[str | None] = mapped_column(String(20))
    country: Mapped[str | None] = mapped_column(String(2))
    municipality_terc: Mapped[str | None] = mapped_column(ForeignKey("municipality.terc"))
    locality: Mapped[str | None] = mapped_column(String(80))
    postal_code: Mapped[str | None] = mapped_column(String(6))
    degurba: Mapped[int | None]
    phone: Mapped[str | None] = mapped_column(String(30))
    email: Mapped[str | None] = mapped_column(String(254))
    labour_status: Mapped[str | None] = mapped_column(String(20))
    labour_detail: Mapped[str | None] = mapped_column(String(40))
    education_planned_end_on: Mapped[date | None]
    foreign_background: Mapped[str | None] = mapped_column(String(10))
    third_country: Mapped[str | None] = mapped_column(String(10))
    homeless: Mapped[str | None] = mapped_column(String(10))
    is_complete: Mapped[bool]
    __table_args__ = (
        UniqueConstraint("participation_id", "number"),
        Index(
            "ux_entry_record_current",
            "participation_id",
            unique=True,
            sqlite_where=text("is_current"),
            postgresql_where=text("is_current"),
        ),
    )


class EntrySpecial(Base):
    """Special-category answers of an entry record, apart from it and under their own permission (P18)."""

    __tablename__ = "entry_special"
    entry_id: Mapped[int] = mapped_column(ForeignKey("entry_record.id"), primary_key=True)
    minority: Mapped[str | None] = mapped_column(String(10))
    disability: Mapped[str | None] = mapped_column(String(10))


class Support(Base):
    """One form of support a participant received: here an edition attended (`source` names it)."""

    __tablename__ = "support"
    id: Mapped[int] = mapped_column(primary_key=True)
    participation_id: Mapped[int] = mapped_column(ForeignKey("participation.id"), index=True)
    source: Mapped[str] = mapped_column(String(60))
    scope: Mapped[str | None] = mapped_column(String(200))
    kind: Mapped[str | None] = mapped_column(String(200))
    detail: Mapped[str | None] = mapped_column(String(200))
    began_on: Mapped[date]
    __table_args__ = (UniqueConstraint("participation_id", "source"),)


class Assessment(Base):
    """A recorded assessment of what a person can do after support: the only ground of EECR03, never attendance."""

    __tablename__ = "assessment"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    participation_id: Mapped[int] = mapped_column(ForeignKey("participation.id"), index=True)
    result: Mapped[str] = mapped_column(String(20))
    assessed_on: Mapped[date]
    assessor: Mapped[str] = mapped_column(String(120))
    document: Mapped[str] = mapped_column(String(200))
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[int | None]
    __table_args__ = (CheckConstraint("result IN ('qualified', 'not_qualified')", name="result"),)


class PastFile(Base):
    """A file of the years before this system: a list of what people attended, or an export from SM EFS.

    Its bytes are sealed and stay when it was taken over, since they are the source of what it brought; `sha256` is
    their fingerprint. One that was not taken over loses them after a day.
    """

    __tablename__ = "past_file"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    project_id: Mapped[int] = mapped_column(ForeignKey("project.id"))
    kind: Mapped[str] = mapped_column(String(10))
    name: Mapped[str] = mapped_column(String(120))
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    size: Mapped[int]
    body_sealed: Mapped[str | None] = mapped_column(Text)
    columns: Mapped[str] = mapped_column(Text, default="{}")
    headings_hash: Mapped[str] = mapped_column(String(64), index=True)
    rows: Mapped[int]
    people: Mapped[int] = mapped_column(default=0)
    supports: Mapped[int] = mapped_column(default=0)
    kept_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
    __table_args__ = (CheckConstraint("kind IN ('list', 'smefs')", name="kind"),)


class PastSupport(Base):
    """What a file of the years before says of a support: which edition, how long. In the words of the file."""

    __tablename__ = "past_support"
    support_id: Mapped[int] = mapped_column(ForeignKey("support.id"), primary_key=True)
    file_id: Mapped[int] = mapped_column(ForeignKey("past_file.id"), index=True)
    row: Mapped[int]
    title: Mapped[str] = mapped_column(String(300), default="")
    ended_on: Mapped[date | None]
    hours: Mapped[str] = mapped_column(String(8), default="")
