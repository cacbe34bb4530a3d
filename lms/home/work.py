"""What the office does this week, in the order in which it burns: what, whose, by when, and where it is done."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from flask import url_for

from lms.courses.queries.phases import enrolling
from lms.enrolment.queries.office import Places
from lms.enrolment.rules import EnrolmentState
from lms.enrolment.wording import days
from lms.foundation import clock, outbox
from lms.foundation.language import _, _n, moment_short, pick
from lms.home.queries import burning, desk, office
from lms.home.rules import review_due_on

# The oldest first; the rest stands behind the link to the whole list.
MOST_REGISTERS = 3


@dataclass(frozen=True)
class Item:
    """One line of the work list, as the macro `work_item` draws it."""

    icon: str
    title: str
    url: str
    by: str = ""
    when: str = ""
    tone: str = ""


def this_week(
    counts: office.Counts, *, permissions: frozenset[str], now: datetime, places: Places = None
) -> list[Item]:
    """The work list of somebody with these permissions; eight statements at most."""
    open_now = enrolling(now)
    items = [
        *_registers(counts, permissions, now, places),
        *_closing(open_now, now, places),
        *_starting(open_now, now, places),
        *_unpublished(now, places),
    ]
    if "certificates.issue" in permissions:
        items += _certificates(now, places)
    if counts.incomplete:
        items.append(_incomplete(counts))
    if "messages.see" in permissions:
        items += _letters(now)
    return items + list(_statement(clock.local(now).date()))


def _edition(row: Any) -> str:
    return _("%(title)s, edition %(number)s", title=pick(row, "title"), number=row.number)


def _registers(
    counts: office.Counts, permissions: frozenset[str], now: datetime, places: Places
) -> Iterator[Item]:
    keeps = "register.keep" in permissions
    for row in burning.oldest_open_registers(now, places, MOST_REGISTERS) if counts.overdue else ():
        trainer = f"{row.first_name} {row.last_name}" if row.last_name else _("no trainer")
        late = (clock.local(now).date() - clock.local(row.ends_at).date()).days
        yield Item(
            icon="triangle-alert",
            title=_("Close the attendance register"),
            url=url_for("attendance.register", ref=row.ref)
            if keeps
            else url_for("attendance.edition_registers", code=row.code),
            by=f"{_edition(row)} · {trainer}",
            when=_n(
                "%(day)s, %(num)s day ago",
                "%(day)s, %(num)s days ago",
                late,
                day=days.day_month(row.starts_at),
            ),
            tone="harm",
        )


def _closing(open_now: Mapping[int, datetime | None], now: datetime, places: Places) -> Iterator[Item]:
    for last_second, row in burning.closing_soon(open_now, now, places):
        free = row.capacity - row.taken
        state = EnrolmentState.WAITING if row.waiting else EnrolmentState.SEATED
        if row.waiting:
            said = _n("%(num)s person waits for a seat", "%(num)s people wait for a seat", row.waiting)
        else:
            said = _n("%(num)s seat is free", "%(num)s seats are free", free)
        yield Item(
            icon="hourglass",
            title=_("Enrolment ends: %(said)s", said=said),
            url=url_for("enrolment.office_people", code=row.code, state=state),
            by=_edition(row),
            when=days.until(last_second),
            tone="wait",
        )


def _starting(open_now: Collection[int], now: datetime, places: Places) -> Iterator[Item]:
    for row in burning.starting_soon(open_now, now, places):
        is_short = row.group_min is not None and row.taken < row.group_min
        seats = _("%(taken)s of %(capacity)s seats taken", taken=row.taken, capacity=row.capacity)
        yield Item(
            icon="triangle-alert" if is_short else "calendar",
            title=_("Decide whether it starts: the group is too small")
            if is_short
            else _("It starts this week"),
            url=url_for("enrolment.office_people", code=row.code, state=EnrolmentState.SEATED),
            by=f"{_edition(row)} · {seats}",
            when=days.day_month(row.first_on),
            tone="wait" if is_short else "",
        )


def _unpublished(now: datetime, places: Places) -> Iterator[Item]:
    for row in burning.unpublished_soon(now, places):
        yield Item(
            icon="pencil",
            title=_("Publish this draft"),
            url=url_for("enrolment.office_edition", code=row.code),
            by=_edition(row),
            when=_("it begins on %(day)s", day=days.day_month(row.first_on)),
        )


def _certificates(now: datetime, places: Places) -> Iterator[Item]:
    for row in burning.without_certificates(now, places):
        yield Item(
            icon="award",
            title=_n("Issue certificates: %(num)s person", "Issue certificates: %(num)s people", row.seated),
            url=url_for("enrolment.office_people", code=row.code, state=EnrolmentState.SEATED),
            by=_edition(row),
            when=_("ended on %(day)s", day=days.day_month(row.last_on)),
        )


def _incomplete(counts: office.Counts) -> Item:
    return Item(
        icon="file-pen",
        title=_n(
            "Complete the data of %(num)s person", "Complete the data of %(num)s people", counts.incomplete
        ),
        url=url_for("home.participants", complete="no"),
        by=_("Until sex, age, education and labour status are known, they count only in the overall total."),
    )


def _letters(now: datetime) -> Iterator[Item]:
    post = outbox.trouble()
    if post.parked:
        yield Item(
            icon="mail",
            title=_n("%(num)s letter could not be sent", "%(num)s letters could not be sent", post.parked),
            url=url_for("home.outgoing", state="parked"),
            by=_("Each says why. It can be sent again when the cause is gone."),
            tone="harm",
        )
    if post.is_late(now):
        yield Item(
            icon="hourglass",
            title=_("The mail server does not answer") if post.held else _("Letters leave late"),
            url=url_for("home.outgoing", state="held" if post.held else "waiting"),
            by=_n("%(num)s letter is held", "%(num)s letters are held", post.held) if post.held else "",
            when=_("the oldest has waited since %(moment)s", moment=moment_short(post.oldest_at)),
            tone="wait",
        )


def _statement(today: date) -> Iterator[Item]:
    kept = desk.statement()
    if kept is None:
        yield Item(
            icon="accessibility",
            title=_("Fill in the accessibility statement"),
            url=url_for("home.accessibility"),
            by=_(
                "The law wants it on every site of a public body. An administrator writes it in the settings."
            ),
            tone="wait",
        )
        return
    due = review_due_on(kept.reviewed_on or kept.made_on, today)
    if due is not None:
        yield Item(
            icon="accessibility",
            title=_("Review the accessibility statement"),
            url=url_for("home.accessibility"),
            when=_("due on %(day)s each year", day=days.day_month(due)),
            tone="harm" if today > due else "wait",
        )
