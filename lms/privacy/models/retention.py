"""For how long each class of data is kept, where the office decides otherwise than what ships."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from lms.foundation.storage import Base


class RetentionSetting(Base):
    """How long one class is kept, in the unit of the class; `source` says where the office has it from."""

    __tablename__ = "retention_setting"
    code: Mapped[str] = mapped_column(String(30), primary_key=True)
    amount: Mapped[int]
    source: Mapped[str] = mapped_column(String(300), default="")
    version: Mapped[int] = mapped_column(Integer, default=1)
    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (CheckConstraint("amount > 0", name="amount"),)
