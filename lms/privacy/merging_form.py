"""What is asked before two rows are united, found to be two people, or parted again."""

from __future__ import annotations

from typing import Any

from lms.foundation.forms import Area, Form, Number, Radio, Text
from lms.foundation.language import lazy
from lms.privacy.merging_words import field_label, value_words
from lms.privacy.operations.uniting import Choices
from lms.privacy.queries.merging import PairView
from lms.privacy.rules.merging import UNDO_DAYS_LEAST, UNDO_DAYS_MOST, Side

_KEEP = "keep_"


class ReasonForm(Form):
    """Why."""

    reason = Area(
        lazy("Reason"), limit=500, description=lazy("It stays in the audit trail. Write no personal data.")
    )


class UndoDaysForm(Form):
    """For how long a union can be undone."""

    undo_days = Number(lazy("Days for undoing"), least=UNDO_DAYS_LEAST, most=UNDO_DAYS_MOST)
    version = Number(lazy("Version"), required=False)


def union_form(pair: PairView) -> Any:
    """A form with one choice for each field in which the rows differ, set to what is proposed."""
    fields: dict[str, Any] = {
        "seen": Text(lazy("Version"), limit=64),
        "reason": Area(
            lazy("Reason"),
            limit=500,
            description=lazy("How do you know that this is one person? Write no personal data."),
        ),
    }
    data: dict[str, Any] = {}
    for one in pair.fields:
        if one.proposed is not None:
            fields[_KEEP + one.name] = _choice(
                field_label(one.name), value_words(one.name, one.stays), value_words(one.name, one.goes)
            )
            data[_KEEP + one.name] = one.proposed
    if pair.work is not None:
        said = [
            ", ".join(filter(None, (side.institution, side.position))) for side in (pair.stays, pair.goes)
        ]
        fields["work"], data["work"] = _choice(lazy("Main post"), *said), pair.work
    if pair.account is not None:
        fields["account"] = _choice(lazy("Account"), pair.stays.account or "", pair.goes.account or "")
        data["account"] = pair.account
    made: type[Form] = type("UnionForm", (Form,), fields)
    return made(data=data)


def _choice(label: Any, stays: str, goes: str) -> Radio:
    return Radio(label, choices=[(str(Side.GOES), goes), (str(Side.STAYS), stays)])


def choices_of(form: Any) -> Choices:
    """What was chosen."""

    def said(name: str) -> Side:
        return Side(form[name].data) if name in form and form[name].data else Side.STAYS

    fields = {
        field.name.removeprefix(_KEEP): Side(field.data) for field in form if field.name.startswith(_KEEP)
    }
    return Choices(fields, work=said("work"), account=said("account"))
