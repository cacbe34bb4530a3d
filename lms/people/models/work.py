"""Where a person works and worked, and what the person is entitled to: posts, staff groups, documents held."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.foundation.storage import Base, new_ref
from lms.people.models.institutions import Institution

_MAIN = text("is_main")


class StaffGroup(Base):
    """A group of staff, such as social workers or care workers. One that is not active any more is not offered."""

    __tablename__ = "staff_group"
    code: Mapped[str] = mapped_column(String(40), primary_key=True)
    name_pl: Mapped[str] = mapped_column(String(120))
    name_en: Mapped[str] = mapped_column(String(120))
    is_active: Mapped[bool] = mapped_column(default=True)
    version: Mapped[int] = mapped_column(Integer, default=1)
    __mapper_args__ = {"version_id_col": version}


class Post(Base):
    """A post that somebody holds or held; several at once are allowed. The main one is what the person's row repeats.

    `from_on` is empty where nobody knows it, `until_on` where the post goes on: neither is invented.
    """

    __tablename__ = "post"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    institution_id: Mapped[int | None] = mapped_column(ForeignKey("institution.id"), index=True)
    position: Mapped[str] = mapped_column(String(120), default="")
    staff_group_code: Mapped[str | None] = mapped_column(ForeignKey("staff_group.code"))
    from_on: Mapped[date | None]
    until_on: Mapped[date | None]
    is_main: Mapped[bool] = mapped_column(default=False)
    recorded_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(Integer, default=1)
    institution: Mapped[Institution | None] = relationship()
    group: Mapped[StaffGroup | None] = relationship()
    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (
        Index("ux_post_main", "person_id", unique=True, sqlite_where=_MAIN, postgresql_where=_MAIN),
        CheckConstraint("until_on IS NULL OR NOT is_main", name="main_goes_on"),
        CheckConstraint("from_on IS NULL OR until_on IS NULL OR until_on >= from_on", name="order"),
    )


class Qualification(Base):
    """A document that entitles: the right to practise as a social worker, or a specialisation of degree I or II.

    Older regulations gave diplomas too, so `speciality` and `legal_basis` are free text.
    """

    __tablename__ = "qualification"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    speciality: Mapped[str] = mapped_column(String(200), default="")
    document: Mapped[str] = mapped_column(String(120))
    issued_on: Mapped[date | None]
    issuer: Mapped[str] = mapped_column(String(200), default="")
    legal_basis: Mapped[str] = mapped_column(String(200), default="")
    recorded_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(Integer, default=1)
    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (CheckConstraint("kind IN ('practice', 'degree_1', 'degree_2')", name="kind"),)
