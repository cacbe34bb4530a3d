"""Institutions: their kinds, names, and whom the office calls there."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Integer, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.foundation.storage import Base, new_ref
from lms.people.models.places import Municipality


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
    """Where people work. `counts_for`: the local government, where the office says so and the rule does not.

    One that was merged into another stays readable; its people went to its successor.
    """

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
    counts_for: Mapped[str | None] = mapped_column(String(7))
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("institution.id"), index=True)
    merged_on: Mapped[date | None]
    merge_reason: Mapped[str] = mapped_column(String(300), default="")
    sort_key: Mapped[str] = mapped_column(String(400), index=True)
    search_key: Mapped[str] = mapped_column(String(400), index=True)
    is_demo: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(Integer, default=1)
    type: Mapped[InstitutionType] = relationship()
    municipality: Mapped[Municipality | None] = relationship()
    contacts: Mapped[list[ContactPerson]] = relationship(order_by="ContactPerson.name")
    merged_into: Mapped[Institution | None] = relationship(
        remote_side="Institution.id", back_populates="took_in", foreign_keys="Institution.merged_into_id"
    )
    took_in: Mapped[list[Institution]] = relationship(
        back_populates="merged_into", order_by="Institution.merged_on.desc()"
    )
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
