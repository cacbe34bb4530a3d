"""The card of one person: what the office knows, from where, since when."""

from __future__ import annotations

from typing import Any

from lms.certificates.queries import past as certificates
from lms.enrolment.queries.seats import has_seat
from lms.enrolment.wording import STATE_TAGS
from lms.foundation.doors import SIGNED_IN, actor
from lms.foundation.pages import not_found, redirect_to, render
from lms.foundation.paging import cut
from lms.home.queries import person as card
from lms.home.views import room
from lms.people import queries as people
from lms.people.office import office
from lms.people.queries import work
from lms.people.rules import mask_pesel
from lms.people.wording import QUALIFICATIONS
from lms.projects import queries as projects
from lms.projects.forms import questions_of
from lms.projects.queries import past as before
from lms.projects.rules import asks_number


@room.page("/office/people/<ref>", needs="people.see")
def person(ref: str) -> Any:
    found = people.person_by_ref(ref)
    if found is None:
        raise not_found()
    if found.ref != ref:  # this row was united with another
        return redirect_to("home.person", ref=found.ref)
    number = people.kept_number(found.id) if actor.may("people.manage") else None
    known = people.participant_form(found.id)
    asks = asks_number(has_seat=has_seat(found.id), takes_part=projects.takes_part(found.id))
    return render(
        "home/person.html",
        person=found,
        masked=mask_pesel(number) if number else None,
        missing=questions_of(projects.missing_boxes(found, known, asks_number=asks)),
        courses=card.courses_of(found.id),
        participations=projects.participations_of(found.id),
        state_tags=STATE_TAGS,
        posts=work.posts_of(found.id),
        qualifications=work.qualifications_of(found.id),
        kinds=QUALIFICATIONS,
        before=cut(before.supports_of(found.id), name="before"),
        certificates_before=cut(certificates.of_person(found.id), per_page=20, name="earlier"),
    )


@room.page("/my/work", needs=SIGNED_IN)
def my_work() -> Any:
    """Where do I work and what am I entitled to, as the office has it?

    Only to be read: the institution decides whose places somebody takes and who enrols them, and a document opens
    courses by law. The office changes both when it has seen the paper.
    """
    return render(
        "home/my_work.html",
        posts=work.posts_of(actor.person_id),
        qualifications=work.qualifications_of(actor.person_id),
        kinds=QUALIFICATIONS,
        office=office(),
    )
