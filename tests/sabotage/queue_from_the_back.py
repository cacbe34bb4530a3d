"""R5: a freed seat goes to whoever came last to the queue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from unittest.mock import patch

ROW = "R5"
TITLE = "seats that become free go to the end of the queue"


@contextmanager
def breaks() -> Iterator[None]:
    from lms.enrolment import rules
    from lms.enrolment.rules import Waiting

    fair = rules.decide_promotions

    def backwards(
        free: int, queue: Iterable[Waiting], seats_of: Mapping[int | None, int], limit: int | None
    ) -> tuple[Waiting, ...]:
        mine = {waiting.enrolment_id: waiting for waiting in queue}
        turned = [replace(waiting, arrival=-waiting.arrival) for waiting in mine.values()]
        return tuple(mine[waiting.enrolment_id] for waiting in fair(free, turned, seats_of, limit))

    with patch.object(rules, "decide_promotions", backwards):
        yield
