"""Teaching hours and the least attendance: whose word counts."""

from __future__ import annotations

from fractions import Fraction


def teaching_hours(minutes_net: int | Fraction, teaching_hour_minutes: int | None) -> Fraction | None:
    """Exact teaching hours; None while nobody has said how long an hour of this programme is."""
    return None if teaching_hour_minutes is None else Fraction(minutes_net) / teaching_hour_minutes


def hours_apart(
    minutes_net: int, teaching_hour_minutes: int | None, course_hours: int | None
) -> Fraction | None:
    """The hours of an edition's meetings where they are not those of its course, exact.

    None while they agree or cannot be compared: the course has no hours, its hour no length, or no meeting is planned.
    """
    planned = teaching_hours(minutes_net, teaching_hour_minutes)
    if not planned or not course_hours or planned == course_hours:
        return None
    return planned


def is_statutory(kind: str) -> bool:
    """Whether a course of this kind is one of a specialisation, taught by an approved programme."""
    return kind == "statutory"


def _own_or_default(edition: int | None, course: int | None, default: int, by_programme: bool) -> int | None:
    # The regulations on specialisations say neither the minutes of an hour nor a minimum of attendance: what
    # the approved programme does not state stays unknown, and the office's habit must not fill it in.
    if edition is not None:
        return edition
    if course is not None:
        return course
    return None if by_programme else default


def completion_threshold(
    edition: int | None, course: int | None, office_default: int, by_programme: bool
) -> int | None:
    """Least percent of attendance: the edition's, else the course's, else (not if statutory) the office's."""
    return _own_or_default(edition, course, office_default, by_programme)


def teaching_hour_of(
    edition: int | None, course: int | None, office_default: int, by_programme: bool
) -> int | None:
    """Minutes of a teaching hour, found like the threshold; None when a statutory programme is silent."""
    return _own_or_default(edition, course, office_default, by_programme)
