"""What may be typed into a register: one choice beside each name, and hours where somebody was there in part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any

from lms.attendance.queries import ListedPerson, MeetingView
from lms.attendance.rules import Mark, MarkFault, MarkKind
from lms.attendance.wording import CHOICES, MARK_FAULTS
from lms.courses.rules import MeetingFacts
from lms.courses.wording import FIRST_OF_TWO, SECOND_OF_TWO, hour_twice, no_such_hour
from lms.foundation import clock
from lms.foundation.forms import Area, Choice, Form, Hour, Number, Radio, Text
from lms.foundation.language import _, hour, lazy
from lms.foundation.wall_clock import Ambiguous, Instant, NonExistent, resolve

SAVE, CLOSE, REST_PRESENT = "save", "close", "rest_present"
_PARTLY = (MarkKind.LATE, MarkKind.LEFT)
_FROM_FAULTS = frozenset({MarkFault.FROM_MISSING, MarkFault.FROM_OUTSIDE})


@dataclass(frozen=True)
class Line:
    """What was chosen beside one name; `seen`: the mark that stood there when the page was opened."""

    enrolment: str
    mark: Mark
    seen: Mark | None


@dataclass(frozen=True)
class ListRequest:
    """A register as it was sent. `then`: only save, or close it too, or mark everybody else as present."""

    version: int
    then: str
    reason: str
    lines: tuple[Line, ...]


class RegisterForm(Form):
    """The fields of everybody on a list are added for each register (`form_of`)."""

    version = Number(lazy("Version"), required=False, least=1)
    reason = Text(
        lazy("Reason for the correction"),
        required=False,
        limit=300,
        description=lazy("It stays in the register beside the old and the new mark."),
    )

    def field(self, part: str, ref: str) -> Any:
        """One field of one person: kind, from, until, seen, from_which, until_which."""
        return self[f"{part}_{ref}"]


class ReopenForm(Form):
    # Stands on one page with the reason for a correction, so it has a name of its own.
    reopen_reason = Area(
        lazy("Reason for opening the list again"),
        limit=300,
        description=lazy("The audit trail keeps it."),
    )


def form_of(meeting: MeetingView, people: Sequence[ListedPerson]) -> RegisterForm:
    """The form of one list, filled with the marks that stand in it."""
    fields: dict[str, Any] = {}
    filled: dict[str, Any] = {"version": meeting.version}
    for person in people:
        fields |= _fields(person, is_hour_repeated(meeting.facts))
        filled |= _filled(person)
    form = type("RegisterOfMeeting", (RegisterForm,), fields)(data=filled)
    assert isinstance(form, RegisterForm)
    return form


def _fields(person: ListedPerson, is_repeated: bool) -> dict[str, Any]:
    name, ref = person.name, person.ref
    fields = {
        f"kind_{ref}": Radio(
            name, choices=[(str(kind), words) for kind, words in CHOICES.items()], required=False
        ),
        f"from_{ref}": Hour(_("%(name)s, from", name=name), required=False),
        f"until_{ref}": Hour(_("%(name)s, until", name=name), required=False),
        f"seen_{ref}": Text("", required=False),
    }
    if is_repeated:
        which = [("1", FIRST_OF_TWO), ("2", SECOND_OF_TWO)]
        for part, label in (
            ("from", _("%(name)s, from", name=name)),
            ("until", _("%(name)s, until", name=name)),
        ):
            fields[f"{part}_which_{ref}"] = Choice(
                label, choices=[("", lazy("the hour comes once")), *which], required=False
            )
    return fields


def _filled(person: ListedPerson) -> dict[str, Any]:
    mark, ref = person.mark, person.ref
    filled: dict[str, Any] = {f"seen_{ref}": spelled(mark)}
    if mark is None:
        return filled
    filled[f"kind_{ref}"] = str(mark.kind)
    for part, at in (("from", mark.from_at), ("until", mark.until_at)):
        if at is not None:
            wall = clock.local(at)
            filled[f"{part}_{ref}"] = wall.time()
            twice = isinstance(resolve(wall.date(), wall.time()), Ambiguous)
            filled[f"{part}_which_{ref}"] = str(1 + wall.fold) if twice else ""
    return filled


def is_hour_repeated(meeting: MeetingFacts) -> bool:
    """Whether an hour comes twice within the meeting: the night in October when the clocks go back."""
    before, after = (clock.local(at).utcoffset() for at in (meeting.starts_at, meeting.ends_at))
    return before is not None and after is not None and after < before


def spelled(mark: Mark | None) -> str:
    """A mark as a hidden field carries it."""
    if mark is None:
        return ""
    times = ("" if at is None else at.astimezone(UTC).isoformat() for at in (mark.from_at, mark.until_at))
    return ";".join((str(mark.kind), *times))


def unspelled(text: str | None) -> Mark | None:
    """The mark that `spelled` wrote; what it did not write is no mark."""
    parts = (text or "").split(";")
    try:
        kind, from_at, until_at = parts
        times = [datetime.fromisoformat(part) if part else None for part in (from_at, until_at)]
        if any(at is not None and at.tzinfo is None for at in times):
            return None
        return Mark(MarkKind(kind), *times)
    except (ValueError, OverflowError):
        return None


def read(
    form: RegisterForm, meeting: MeetingView, people: Sequence[ListedPerson], then: str
) -> ListRequest | None:
    """What was sent, or None when something cannot be understood; then the form says what, beside its field."""
    lines = [_line(form, person.ref, meeting.facts, then) for person in people]
    if form.has_faults:
        return None
    return ListRequest(
        version=form.version.data or 1,
        then=then if then in (SAVE, CLOSE, REST_PRESENT) else SAVE,
        reason=form.reason.data or "",
        lines=tuple(line for line in lines if line is not None),
    )


def _line(form: RegisterForm, ref: str, meeting: MeetingFacts, then: str) -> Line | None:
    chosen = form.field("kind", ref).data
    has_hours = any(form.field(part, ref).data for part in ("from", "until"))
    seen = unspelled(form.field("seen", ref).data)
    if not chosen and has_hours:
        form.refuse(f"kind_{ref}", _("Choose one of the four answers beside this hour."))
        return None
    if not chosen:
        return Line(ref, Mark(MarkKind.PRESENT), seen) if then == REST_PRESENT else None
    if chosen not in list(MarkKind):
        return None  # no answer of ours; the field says so
    kind = MarkKind(chosen)
    if kind not in _PARTLY:
        # Hours of an earlier answer may still stand in fields that are no longer shown.
        return Line(ref, Mark(kind), seen)
    return Line(ref, Mark(kind, *(_instant(form, part, ref, meeting) for part in ("from", "until"))), seen)


def _instant(form: RegisterForm, part: str, ref: str, meeting: MeetingFacts) -> datetime | None:
    """The moment within the meeting that an hour means; one outside stays outside, for the rules to refuse."""
    typed = form.field(part, ref).data
    if typed is None:
        return None
    name = f"{part}_{ref}"
    found, missing = _moments(typed, meeting)
    inside = [at for at in found if meeting.starts_at < at < meeting.ends_at]
    if len(inside) == 2:
        which = form.field(f"{part}_which", ref).data if f"{part}_which_{ref}" in form else None
        if which in ("1", "2"):
            return inside[int(which) - 1]
        form.refuse(name, hour_twice(typed))
        return inside[0]
    if inside or not missing:
        return (inside or found)[0]
    form.refuse(name, no_such_hour(missing, typed))
    return None


def _moments(typed: time, meeting: MeetingFacts) -> tuple[list[datetime], NonExistent | None]:
    """Every moment of the meeting's days at which the clocks show this hour."""
    found: list[datetime] = []
    missing = None
    for day in sorted({clock.local(at).date() for at in (meeting.starts_at, meeting.ends_at)}):
        match resolve(day, typed):
            case Instant(at):
                found.append(at)
            case Ambiguous(first, second):
                found += [first, second]
            case NonExistent() as jump:
                missing = jump
    return found, missing


def unsaved(form: RegisterForm, people: Sequence[ListedPerson]) -> frozenset[str]:
    """Enrolments whose answer in the form is another than the mark that stands in the register."""
    return frozenset(person.ref for person in people if _typed(form, person.ref) != _standing(person))


def _typed(form: RegisterForm, ref: str) -> tuple[Any, ...]:
    kind = form.field("kind", ref).data or None
    if kind not in _PARTLY:
        return (kind,)
    return (kind, *(form.field(part, ref)._value() for part in ("from", "until")))


def _standing(person: ListedPerson) -> tuple[Any, ...]:
    if person.mark is None:
        return (None,)
    kind, hours = person.mark.kind, (person.mark.from_at, person.mark.until_at)
    return (kind, *("" if at is None else hour(at) for at in hours)) if kind in _PARTLY else (kind,)


def refuse(form: RegisterForm, ref: str, faults: Sequence[MarkFault]) -> None:
    """Say beside the hour that it cannot be right."""
    said: Mapping[MarkFault, Any] = MARK_FAULTS
    for fault in faults:
        form.refuse(f"{'from' if fault in _FROM_FAULTS else 'until'}_{ref}", said[fault])
