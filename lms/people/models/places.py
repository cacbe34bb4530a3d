"""Counties and municipalities of TERC, and the degree of urbanisation of each."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Integer, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.foundation.storage import Base


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
