"""The card of one person: what the office knows, from where, since when."""

from __future__ import annotations

from typing import Any

from lms.enrolment.wording import STATE_TAGS
from lms.foundation.doors import actor, note
from lms.foundation.pages import not_found, render
from lms.home.queries import person as card
from lms.home.views import room
from lms.people import queries as people
from lms.people.rules import mask_pesel
from lms.projects import queries as projects
from lms.projects.forms import questions_of


@room.page("/office/people/<ref>", needs="people.see")
def person(ref: str) -> Any:
    found = people.person_by_ref(ref)
    if found is None:
        raise not_found()
    page = _card(found)
    note("person.see", "person", found.id)
    return page


def _card(found: Any) -> Any:
    number = people.kept_number(found.id) if actor.may("people.manage") else None
    known = people.participant_form(found.id)
    return render(
        "home/person.html",
        person=found,
        masked=mask_pesel(number) if number else None,
        missing=questions_of(projects.missing_boxes(found, known)),
        courses=card.courses_of(found.id),
        participations=projects.participations_of(found.id),
        state_tags=STATE_TAGS,
    )
