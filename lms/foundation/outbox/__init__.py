"""Letters are rows written in the transaction that causes them; a worker delivers them (R11, R12).

`letters` holds the rows and what may be done with them, `delivery` brings them to the mail server. When to try again,
when to give up and what is kept of the reason is decided in `lms.foundation.rules`.
"""

from __future__ import annotations

from lms.foundation.outbox.delivery import LEASE, compose, deliver_due
from lms.foundation.outbox.letters import (
    WITHHELD,
    WRITERS,
    Letter,
    Message,
    Reader,
    counts,
    is_in,
    kinds,
    letter,
    post,
    requeue,
    requeue_parked,
    status,
    trouble,
)
from lms.foundation.rules import MAX_STARTS, MAX_TRIES, STATES, backoff

__all__ = [
    "LEASE",
    "MAX_STARTS",
    "MAX_TRIES",
    "STATES",
    "WITHHELD",
    "WRITERS",
    "Letter",
    "Message",
    "Reader",
    "backoff",
    "compose",
    "counts",
    "deliver_due",
    "is_in",
    "kinds",
    "letter",
    "post",
    "requeue",
    "requeue_parked",
    "status",
    "trouble",
]
