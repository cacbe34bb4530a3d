"""Words of doubles: why two rows are suspected, what is refused, what hangs on a row."""

from __future__ import annotations

from typing import Any

from lms.foundation.language import NAMES, _, day, lazy
from lms.home.trail import field_name
from lms.people.wording import Words
from lms.privacy.rules.merging import MergeRefusal, Suspicion, UndoRefusal
from lms.projects import wording as boxes

SUSPICIONS: Words = {
    Suspicion.PESEL: lazy("the same PESEL"),
    Suspicion.DOCUMENT: lazy("the same document"),
    Suspicion.EMAIL: lazy("the same e-mail address"),
    Suspicion.NAME_AND_BIRTH: lazy("the same names and date of birth"),
}

REFUSALS: Words = {
    MergeRefusal.SAME_ROW: lazy("This is one row already. Nothing is left to unite."),
    MergeRefusal.TWO_PESELS: lazy(
        "The rows have different PESELs, so they are two people. If one PESEL is wrong, correct it first."
    ),
    MergeRefusal.OWN_ROW: lazy("One of the rows is your own. Ask another officer to unite them."),
    MergeRefusal.CHANGED: lazy(
        "Something changed in these rows meanwhile. Compare them once more and unite them again."
    ),
}

UNDO_REFUSALS: Words = {
    UndoRefusal.TIME_OVER: lazy("The time for undoing is over; the rows of before are not kept any more."),
    UndoRefusal.UNDONE: lazy("This union was undone already."),
    UndoRefusal.WENT_ON: lazy(
        "Something has happened since that belongs to both rows. It would be lost, so nothing was undone."
    ),
    UndoRefusal.SEAT_GONE: lazy("The seat that became free was given to somebody else. Nothing was undone."),
}

# What hangs on a row, by table.
TABLES: Words = {
    "account": lazy("account"),
    "assessment": lazy("assessments"),
    "certificate": lazy("certificates"),
    "enrolment": lazy("enrolments"),
    "entry_record": lazy("data on entry"),
    "entry_special": lazy("data on entry"),
    "former_ref": lazy("another union"),
    "identity": lazy("number of the person"),
    "mark": lazy("attendance"),
    "message": lazy("letters"),
    "not_same_person": lazy("decisions about doubles"),
    "participant_form": lazy("participant form"),
    "participation": lazy("participation"),
    "past_certificate": lazy("certificates of before"),
    "past_support": lazy("supports of before"),
    "person": lazy("data of the person"),
    "person_merge": lazy("another union"),
    "post": lazy("posts"),
    "qualification": lazy("documents"),
    "role_grant": lazy("roles"),
    "special_answers": lazy("participant form"),
    "support": lazy("supports"),
}

_CODES: dict[str, Any] = {
    "citizenship": boxes.CITIZENSHIP,
    "education": boxes.EDUCATION,
    "foreign_background": boxes.ANSWER,
    "homeless": boxes.ANSWER,
    "labour_detail": boxes.LABOUR_DETAIL,
    "labour_status": boxes.LABOUR_STATUS,
    "language": NAMES,
    "participant_kind": boxes.PARTICIPANT_KIND,
    "sex": boxes.SEX,
    "third_country": boxes.ANSWER,
}


def field_label(name: str) -> str:
    """A field by its word, with a capital, since it heads a question."""
    said = field_name(name)
    return said[:1].upper() + said[1:]


def value_words(name: str, value: Any) -> str:
    """A value as people read it."""
    if value is None or value == "":
        return _("nothing")
    if name in _CODES:
        return str(_CODES[name].get(value, value))
    return day(value) if hasattr(value, "isoformat") else str(value)


def what_went_on(tables: tuple[str, ...]) -> str:
    """In which parts something has happened, once each."""
    return ", ".join(dict.fromkeys(str(TABLES.get(name, name)) for name in tables))
