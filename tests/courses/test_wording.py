"""Nothing the rules can answer is left without words."""

from __future__ import annotations

from datetime import date, time

import pytest

from lms.courses import wording
from lms.courses.rules import EditionState, Form, Lack, LackKind, MeetingClash, MeetingFault, Phase
from lms.foundation.wall_clock import NonExistent, resolve


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        (wording.STATES, EditionState),
        (wording.PHASES, Phase),
        (wording.FORMS, Form),
        (wording.MEETING_FAULTS, MeetingFault),
        (wording.CLASHES, MeetingClash),
        (wording.LACKS, LackKind),
    ],
)
def test_every_code_has_its_words(table: wording.Words, codes: type) -> None:
    assert set(table) == set(codes)
    assert all(str(sentence).strip() for sentence in table.values())


def test_what_a_meeting_lacks_is_said_with_its_number() -> None:
    assert " 2: " in wording.lack(Lack(LackKind.TRAINER, 2))
    assert wording.lack(Lack(LackKind.CAPACITY)) == str(wording.LACKS[LackKind.CAPACITY])


@pytest.mark.row("R24")
def test_an_hour_that_does_not_exist_is_refused_with_what_the_clock_does() -> None:
    found = resolve(date(2027, 3, 28), time(2, 30))
    assert isinstance(found, NonExistent)

    said = wording.no_such_hour(found, time(2, 30))

    assert all(hour in said for hour in ("2:30", "2:00", "3:00"))


def test_of_an_hour_that_comes_twice_one_is_chosen() -> None:
    assert "2:30" in wording.hour_twice(time(2, 30))
    assert str(wording.FIRST_OF_TWO) != str(wording.SECOND_OF_TWO)
