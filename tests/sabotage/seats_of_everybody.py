"""S2: the page of a seat opens for whoever knows its address."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S2"
TITLE = "a seat is shown to people whose seat it is not"
TESTS = ["tests/house/test_every_object.py"]
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from sqlalchemy import select

    from lms.enrolment.models import Enrolment
    from lms.enrolment.queries import editions
    from lms.foundation.storage import db

    own = editions.my_enrolment

    def anybodys(ref: str, _person_id: int) -> Any:
        owner = db.session.scalar(select(Enrolment.person_id).where(Enrolment.ref == ref))
        return own(ref, owner or 0)

    with patch.object(editions, "my_enrolment", anybodys):
        yield
