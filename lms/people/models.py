"""Tables of people and institutions. PESEL is sealed from its first row (S35); special answers live apart (P18)."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.foundation.storage import Base, new_ref

_EVERYWHERE = text("institution_id IS NULL")


class County(Base):
    """A county (powiat) of TERC, four digits as text."""

    __tablename__ = "county"
    terc: Mapped[str] = mapped_column(String(4), primary_key=True)
    name: Mapped[str] = mapped_column(String(60))
    is_city: Mapped[bool]
    voivodeship: Mapped[str] = mapped_column(String(40))
    sort_key: Mapped[str] = mapped_column(String(200), index=True)


class Municipality(Base):
    """A municipality (gmina) of TERC, seven digits as text.

    `degurba` is empty until Eurostat's table is imported (`degurba_source` names it) or the office writes it by hand;
    then `degurba_reason` says why, and an import leaves it alone.
    """

    __tablename__ = "municipality"
    terc: Mapped[str] = mapped_column(String(7), primary_key=True)
    name: Mapped[str] = mapped_column(String(60))
    kind: Mapped[str] = mapped_column(String(1))
    kind_pl: Mapped[str] = mapped_column(String(20))
    county_terc: Mapped[str] = mapped_column(ForeignKey("county.terc"), index=True)
    degurba: Mapped[int | None]
    degurba_source: Mapped[str] = mapped_column(String(60), default="")
    degurba_reason: Mapped[str] = mapped_column(String(300), default="")
    degurba_set_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(Integer, default=1)
    state_on: Mapped[date]
    sort_key: Mapped[str] = mapped_column(String(200), index=True)
    search_key: Mapped[str] = mapped_column(String(200), index=True)
    county: Mapped[County] = relationship()
    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (CheckConstraint("degurba BETWEEN 1 AND 3", name="degurba"),)


class InstitutionType(Base):
    """Kind of institution; `category` decides quotas: "system" or "other" services.

    One that is not active any more is no longer offered; institutions that have it keep it.
    """

    __tablename__ = "institution_type"
    code: Mapped[str] = mapped_column(String(30), primary_key=True)
    name_pl: Mapped[str] = mapped_column(String(120))
    name_en: Mapped[str] = mapped_column(String(120))
    category: Mapped[str] = mapped_column(String(10))
    is_active: Mapped[bool] = mapped_column(default=True)
    version: Mapped[int] = mapped_column(Integer, default=1)
    __mapper_args__ = {"version_id_col": version}


class Institution(Base):
    __tablename__ = "institution"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    name: Mapped[str] = mapped_column(String(200))
    type_code: Mapped[str] = mapped_column(ForeignKey("institution_type.code"))
    nip: Mapped[str | None] = mapped_column(String(10))
    regon: Mapped[str | None] = mapped_column(String(14))
    municipality_terc: Mapped[str | None] = mapped_column(ForeignKey("municipality.terc"), index=True)
    locality: Mapped[str] = mapped_column(String(80), default="")
    postal_code: Mapped[str] = mapped_column(String(6), default="")
    street: Mapped[str] = mapped_column(String(120), default="")
    sort_key: Mapped[str] = mapped_column(String(400), index=True)
    search_key: Mapped[str] = mapped_column(String(400), index=True)
    is_demo: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(Integer, default=1)
    type: Mapped[InstitutionType] = relationship()
    municipality: Mapped[Municipality | None] = relationship()
    contacts: Mapped[list[ContactPerson]] = relationship(order_by="ContactPerson.name")
    former_names: Mapped[list[FormerName]] = relationship(order_by="FormerName.until_on.desc()")
    __mapper_args__ = {"version_id_col": version}


class FormerName(Base):
    """A name that an institution had; `until_on` is its last day. Papers of that time carry it."""

    __tablename__ = "former_name"
    id: Mapped[int] = mapped_column(primary_key=True)
    institution_id: Mapped[int] = mapped_column(ForeignKey("institution.id"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    until_on: Mapped[date]
    recorded_at: Mapped[datetime]


class ContactPerson(Base):
    """Whom the office calls at an institution. Data of somebody at work: taken away when it is no longer needed."""

    __tablename__ = "contact_person"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    institution_id: Mapped[int] = mapped_column(ForeignKey("institution.id"), index=True)
    name: Mapped[str] = mapped_column(String(120))
    role: Mapped[str] = mapped_column(String(120), default="")
    phone: Mapped[str] = mapped_column(String(30), default="")
    email: Mapped[str] = mapped_column(String(254), default="")
    version: Mapped[int] = mapped_column(Integer, default=1)
    __mapper_args__ = {"version_id_col": version}


class Person(Base):
    """One human being, one row, however many courses."""

    __tablename__ = "person"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    first_name: Mapped[str] = mapped_column(String(80))
    last_name: Mapped[str] = mapped_column(String(80))
    email: Mapped[str | None] = mapped_column(String(254))
    phone: Mapped[str | None] = mapped_column(String(30))
    language: Mapped[str] = mapped_column(String(2), default="pl")
    institution_id: Mapped[int | None] = mapped_column(ForeignKey("institution.id"), index=True)
    position: Mapped[str] = mapped_column(String(120), default="")
    staff_group: Mapped[str] = mapped_column(String(40), default="")
    sort_key: Mapped[str] = mapped_column(String(400), index=True)
    search_key: Mapped[str] = mapped_column(String(400), index=True)
    is_demo: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(Integer, default=1)
    institution: Mapped[Institution | None] = relationship()
    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (Index("ix_person_email", "email"),)

    @property
    def full_name(self) -> str:
        return f"{self.first_name} {self.last_name}"

    @property
    def listed_name(self) -> str:
        """Surname first, as lists are sorted."""
        return f"{self.last_name} {self.first_name}"


class ImportFile(Base):
    """A spreadsheet on its way into the register. Its rows are sealed, and go when the import is done or a day is over;
    the columns stay, so that the next file of the same sender with the same headings needs no mapping."""

    __tablename__ = "import_file"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    name: Mapped[str] = mapped_column(String(120))
    headings_hash: Mapped[str] = mapped_column(String(64), index=True)
    columns: Mapped[str] = mapped_column(Text, default="{}")
    rows_sealed: Mapped[str | None] = mapped_column(Text)
    rows: Mapped[int]
    created: Mapped[int] = mapped_column(default=0)
    changed: Mapped[int] = mapped_column(default=0)
    kept_at: Mapped[datetime]
    done_at: Mapped[datetime | None]


class Identity(Base):
    """The number of a person: PESEL sealed and indexed, or another document for those without one."""

    __tablename__ = "identity"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    pesel_sealed: Mapped[str | None] = mapped_column(Text)
    pesel_index: Mapped[str | None] = mapped_column(String(64), unique=True)
    other_sealed: Mapped[str | None] = mapped_column(Text)
    has_no_pesel: Mapped[bool] = mapped_column(default=False)


class ParticipantForm(Base):
    """What the monitoring of ESF+ asks of a person (SM EFS columns), as typed last; empty is unknown."""

    __tablename__ = "participant_form"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    birth_on: Mapped[date | None]
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
    foreign_background: Mapped[str | None] = mapped_column(String(10))
    third_country: Mapped[str | None] = mapped_column(String(10))
    homeless: Mapped[str | None] = mapped_column(String(10))
    filled_at: Mapped[datetime | None]
    notice_version: Mapped[str] = mapped_column(String(20), default="")
    notice_read_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(Integer, default=1)
    __mapper_args__ = {"version_id_col": version}


class SpecialAnswers(Base):
    """Answers of GDPR art. 9: own table, own permission; "refused" is an answer, empty is not asked yet."""

    __tablename__ = "special_answers"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    minority: Mapped[str | None] = mapped_column(String(10))
    disability: Mapped[str | None] = mapped_column(String(10))
    answered_at: Mapped[datetime | None]


class Account(Base):
    """A way to sign in, of one person."""

    __tablename__ = "account"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), unique=True)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    password_hash: Mapped[str | None] = mapped_column(String(200))
    is_enabled: Mapped[bool] = mapped_column(default=True)
    is_demo: Mapped[bool] = mapped_column(default=False)
    confirmed_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    last_signed_in_at: Mapped[datetime | None]
    person: Mapped[Person] = relationship()


class RoleGrant(Base):
    """A role of an account; coordinators and superiors hold theirs for one institution."""

    __tablename__ = "role_grant"
    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    role: Mapped[str] = mapped_column(String(20))
    institution_id: Mapped[int | None] = mapped_column(ForeignKey("institution.id"))
    granted_at: Mapped[datetime]
    __table_args__ = (
        UniqueConstraint("account_id", "role", "institution_id"),
        Index(
            "ux_role_grant_everywhere",
            "account_id",
            "role",
            unique=True,
            sqlite_where=_EVERYWHERE,
            postgresql_where=_EVERYWHERE,
        ),
    )


class AccountToken(Base):
    """A one-time link: its purpose, its hash, its end (S24). Works once, for its purpose, in time.

    Of an address without an account, `account_id` is empty: what somebody typed to register waits sealed in
    `facts_sealed` until the address is proven, or there is nothing to open at all.
    """

    __tablename__ = "account_token"
    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    purpose: Mapped[str] = mapped_column(String(20))
    secret_hash: Mapped[str] = mapped_column(String(64), unique=True)
    facts_sealed: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    __table_args__ = (Index("ix_account_token_ends_at", "ends_at"),)

    @staticmethod
    def bound(secret_hash: str) -> str:
        """What a sealed value of this link is bound to."""
        return f"account_token:{secret_hash}"


class Office(Base):
    """The regional centre that runs this system: the issuer's data on papers and pages. One row."""

    __tablename__ = "office"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name_pl: Mapped[str] = mapped_column(String(200))
    name_en: Mapped[str] = mapped_column(String(200))
    short_name: Mapped[str] = mapped_column(String(40))
    town_pl: Mapped[str] = mapped_column(String(60))
    town_en: Mapped[str] = mapped_column(String(60))
    address: Mapped[str] = mapped_column(String(200))
    email: Mapped[str] = mapped_column(String(254), default="")
    phone: Mapped[str] = mapped_column(String(30), default="")
    signatory_name: Mapped[str] = mapped_column(String(120), default="")
    signatory_title_pl: Mapped[str] = mapped_column(String(120), default="")
    signatory_title_en: Mapped[str] = mapped_column(String(120), default="")
    place_of_issue: Mapped[str] = mapped_column(String(60), default="")
    number_pattern: Mapped[str] = mapped_column(String(40), default="{sequence}/KPS/{year}")
    completion_percent: Mapped[int] = mapped_column(default=80)
    teaching_hour_minutes: Mapped[int] = mapped_column(default=45)
    marks_note: Mapped[str] = mapped_column(String(200), default="")
    version: Mapped[int] = mapped_column(Integer, default=1)
    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (CheckConstraint("id = 1", name="single"),)


class OfficeMark(Base):
    """A mark (logo) that the office supplied for one of the four places of the row."""

    __tablename__ = "office_mark"
    place: Mapped[str] = mapped_column(String(10), primary_key=True)
    kind: Mapped[str] = mapped_column(String(30))
    body: Mapped[bytes] = mapped_column(LargeBinary)
    sha256: Mapped[str] = mapped_column(String(64))
    alt_pl: Mapped[str] = mapped_column(String(120))
    alt_en: Mapped[str] = mapped_column(String(120))
    set_at: Mapped[datetime]
