"""Tables of the catalogue and the calendar."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.courses.rules import is_statutory
from lms.foundation.storage import Base, new_ref
from lms.people.models import Person


class Area(Base):
    """One of the six areas of the project."""

    __tablename__ = "area"
    code: Mapped[str] = mapped_column(String(10), primary_key=True)
    name_pl: Mapped[str] = mapped_column(String(120))
    name_en: Mapped[str] = mapped_column(String(120))
    place: Mapped[int]


class TargetGroup(Base):
    __tablename__ = "target_group"
    code: Mapped[str] = mapped_column(String(40), primary_key=True)
    name_pl: Mapped[str] = mapped_column(String(120))
    name_en: Mapped[str] = mapped_column(String(120))


class Course(Base):
    """A course of the catalogue; lists such as the programme are JSON exactly as the catalogue file spells them."""

    __tablename__ = "course"
    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(20), unique=True)
    slug: Mapped[str] = mapped_column(String(120), unique=True)
    title_pl: Mapped[str] = mapped_column(String(200))
    title_en: Mapped[str] = mapped_column(String(200))
    about_pl: Mapped[str] = mapped_column(Text, default="")
    about_en: Mapped[str] = mapped_column(Text, default="")
    for_whom_pl: Mapped[str] = mapped_column(Text, default="")
    for_whom_en: Mapped[str] = mapped_column(Text, default="")
    area_code: Mapped[str] = mapped_column(ForeignKey("area.code"))
    kind: Mapped[str] = mapped_column(String(20))
    form: Mapped[str] = mapped_column(String(20))
    hours: Mapped[int | None]
    teaching_hour_minutes: Mapped[int | None]
    days: Mapped[int | None]
    group_min: Mapped[int | None]
    group_max: Mapped[int | None]
    institution_limit: Mapped[int | None]
    completion_percent: Mapped[int | None]
    certificate_kind: Mapped[str] = mapped_column(String(30))
    programme_ref: Mapped[str | None] = mapped_column(String(40))
    target_groups: Mapped[str] = mapped_column(Text, default="[]")
    programme: Mapped[str] = mapped_column(Text, default="[]")
    outcomes: Mapped[str] = mapped_column(Text, default="{}")
    is_public: Mapped[bool] = mapped_column(default=False)
    sort_key: Mapped[str] = mapped_column(String(400), index=True)
    search_key: Mapped[str] = mapped_column(String(1000))
    version: Mapped[int] = mapped_column(Integer, default=1)
    area: Mapped[Area] = relationship()
    __mapper_args__ = {"version_id_col": version}

    @property
    def is_statutory(self) -> bool:
        return is_statutory(self.kind)


class Venue(Base):
    """A place with a room."""

    __tablename__ = "venue"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    name: Mapped[str] = mapped_column(String(120))
    address: Mapped[str] = mapped_column(String(200))
    town: Mapped[str] = mapped_column(String(60))
    municipality_terc: Mapped[str | None] = mapped_column(ForeignKey("municipality.terc"))
    seats: Mapped[int | None]
    access_note_pl: Mapped[str] = mapped_column(String(300), default="")
    access_note_en: Mapped[str] = mapped_column(String(300), default="")
    is_demo: Mapped[bool] = mapped_column(default=False)


class Edition(Base):
    """One run of a course, with its meetings. Places and the queue are kept in `enrolment` (seat book)."""

    __tablename__ = "edition"
    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(40), unique=True)
    course_id: Mapped[int] = mapped_column(ForeignKey("course.id"), index=True)
    project_id: Mapped[int | None] = mapped_column(ForeignKey("project.id"))
    number: Mapped[int]
    year: Mapped[int]
    state: Mapped[str] = mapped_column(String(12), index=True)
    enrol_from_at: Mapped[datetime | None]
    enrol_until_at: Mapped[datetime | None]
    completion_percent: Mapped[int | None]
    teaching_hour_minutes: Mapped[int | None]
    contact_name: Mapped[str] = mapped_column(String(120), default="")
    contact_email: Mapped[str] = mapped_column(String(254), default="")
    note_pl: Mapped[str] = mapped_column(Text, default="")
    note_en: Mapped[str] = mapped_column(Text, default="")
    first_on: Mapped[date | None]
    last_on: Mapped[date | None]
    published_at: Mapped[datetime | None]
    changed_at: Mapped[datetime]
    is_demo: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(Integer, default=1)
    course: Mapped[Course] = relationship()
    meetings: Mapped[list[Meeting]] = relationship(order_by="Meeting.starts_at", back_populates="edition")
    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (
        UniqueConstraint("course_id", "year", "number"),
        Index("ix_edition_first_on", "state", "first_on"),
    )


class Meeting(Base):
    """One day of an edition. `break_minutes` are pauses; `sequence` grows with each published change (RFC 5545)."""

    __tablename__ = "meeting"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    edition_id: Mapped[int] = mapped_column(ForeignKey("edition.id"), index=True)
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    break_minutes: Mapped[int] = mapped_column(default=0)
    venue_id: Mapped[int | None] = mapped_column(ForeignKey("venue.id"))
    room: Mapped[str] = mapped_column(String(80), default="")
    link: Mapped[str] = mapped_column(String(300), default="")
    trainer_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    topic_pl: Mapped[str] = mapped_column(String(300), default="")
    topic_en: Mapped[str] = mapped_column(String(300), default="")
    sequence: Mapped[int] = mapped_column(default=0)
    changed_at: Mapped[datetime]
    is_cancelled: Mapped[bool] = mapped_column(default=False)
    edition: Mapped[Edition] = relationship(back_populates="meetings")
    venue: Mapped[Venue | None] = relationship()
    trainer: Mapped[Person | None] = relationship()
    __table_args__ = (
        CheckConstraint("ends_at > starts_at", name="order"),
        Index("ix_meeting_starts_at", "starts_at"),
    )
