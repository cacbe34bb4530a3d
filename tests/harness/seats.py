"""What a database says about the seats of an edition, read by plain SQL and not by the application's own recount."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass

from sqlalchemy import text


@dataclass(frozen=True)
class Book:
    """Seats of one edition: the counters of its book, and the rows they must agree with."""

    capacity: int
    taken: int
    waiting: int
    arrivals: int
    seated_rows: int
    waiting_rows: int
    seated_arrivals: tuple[int, ...]
    waiting_arrivals: tuple[int, ...]
    people: int
    letters: int
    audited: int

    @property
    def overbooked(self) -> int:
        return max(0, self.seated_rows - self.capacity)

    @property
    def entered(self) -> int:
        return self.seated_rows + self.waiting_rows

    @property
    def faults(self) -> list[str]:
        """Everything that does not agree; empty when each place is explained."""
        found = []
        if self.overbooked:
            found.append(f"{self.overbooked} people more than seats")
        if (self.taken, self.waiting) != (self.seated_rows, self.waiting_rows):
            found.append(
                f"the book says {self.taken} and {self.waiting}, rows {self.seated_rows} and {self.waiting_rows}"
            )
        if self.waiting_rows and self.seated_rows < self.capacity:
            found.append(
                f"{self.capacity - self.seated_rows} seats are free while {self.waiting_rows} people wait"
            )
        arrivals = sorted(self.seated_arrivals + self.waiting_arrivals)
        if arrivals != list(range(1, len(arrivals) + 1)) or self.arrivals != len(arrivals):
            found.append("the numbers of arrival have gaps or repeats")
        if (
            self.seated_arrivals
            and self.waiting_arrivals
            and max(self.seated_arrivals) > min(self.waiting_arrivals)
        ):
            found.append("somebody who came later has a seat, somebody who came earlier waits")
        if self.people != self.entered:
            found.append(f"{self.entered} places for {self.people} people")
        if self.letters != self.entered:
            found.append(f"{self.letters} letters for {self.entered} places")
        if self.audited != self.entered:
            found.append(f"{self.audited} entries of the audit trail for {self.entered} places")
        return found


def book_of(code: str) -> Book:
    """Read the seats of edition `code`, inside an application context; right for an edition that nobody left."""
    from lms.foundation import storage

    with storage.unit(writes=False), storage.db.engine.connect() as connection:
        said = connection.execute(
            text(
                "SELECT e.id, b.capacity, b.taken, b.waiting, b.arrivals FROM edition e"
                " JOIN seat_book b ON b.edition_id = e.id WHERE e.code = :code"
            ),
            {"code": code},
        ).one()
        rows = connection.execute(
            text(
                "SELECT id, person_id, state, arrival, ref FROM enrolment WHERE edition_id = :edition ORDER BY arrival"
            ),
            {"edition": said.id},
        ).all()
        told = connection.execute(
            text("SELECT facts FROM message WHERE kind IN ('enrolment.seated', 'enrolment.waiting')")
        ).scalars()
        letters = Counter(json.loads(facts)["enrolment"] for facts in told)
        audited = set(
            connection.execute(
                text(
                    "SELECT object_id FROM audit_entry WHERE kind = 'enrolment' AND verb = 'enrolment.apply'"
                )
            ).scalars()
        )
    seated = tuple(row.arrival for row in rows if row.state == "seated")
    waiting = tuple(row.arrival for row in rows if row.state == "waiting")
    return Book(
        capacity=said.capacity,
        taken=said.taken,
        waiting=said.waiting,
        arrivals=said.arrivals,
        seated_rows=len(seated),
        waiting_rows=len(waiting),
        seated_arrivals=seated,
        waiting_arrivals=waiting,
        people=len({row.person_id for row in rows}),
        letters=sum(letters[row.ref] for row in rows),
        audited=sum(str(row.id) in audited for row in rows),
    )
