"""The participant form: the boxes of SM EFS that a person fills in, asked only when needed.

What follows from other answers is not asked: sex and birth date from PESEL, the third-country flag from citizenship.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from lms.foundation.forms import Choice, Day, Form, Number, Radio, Text, Tick
from lms.foundation.language import lazy
from lms.people import rules as people_rules
from lms.people import wording as people_wording
from lms.people.forms.places import PlaceField
from lms.people.requests import ParticipantAnswers
from lms.people.rules import Sex
from lms.projects import wording
from lms.projects.rules import (
    LABOUR_DETAILS,
    POLAND,
    Citizenship,
    Education,
    EntryData,
    Fault,
    LabourDetail,
    LabourStatus,
    ParticipantKind,
    ProjectFacts,
    Reason,
    answers_to,
    asks_study_end,
    check_entry,
    may_refuse,
    third_country_by,
)

NOTICE_VERSION = "1"
_NO_PROJECT = ProjectFacts(number="-", starts_on=date(1900, 1, 1), ends_on=date(2100, 1, 1))
# where a fault of a box that is not asked shows instead
_SHOWN_AT = {
    "birth_date": "birth_on",
    "age_on_entry": "birth_on",
    "other_id": "other_number",
    "no_pesel": "has_no_pesel",
    "country": "municipality_terc",
    "voivodeship": "municipality_terc",
    "county": "municipality_terc",
    "municipality": "municipality_terc",
}


def _options(words: Any, codes: Any) -> list[tuple[str, Any]]:
    return [(str(code), words[code]) for code in codes]


def _yes_no(field: str) -> list[tuple[str, Any]]:
    return _options(wording.ANSWER, answers_to(field))


class ParticipantDataForm(Form):
    """Every box may stay empty for now; what is typed must be possible."""

    pesel = Text(
        lazy("PESEL"),
        required=False,
        limit=20,
        description=lazy("Eleven digits. It is kept encrypted; pages show only its last three digits."),
        render_kw={"inputmode": "numeric", "autocomplete": "off"},
    )
    has_no_pesel = Tick(lazy("I have no PESEL"))
    other_number = Text(
        lazy("Number of another document"),
        required=False,
        limit=40,
        description=lazy("Only for people without PESEL, for example a passport."),
        render_kw={"autocomplete": "off"},
    )
    birth_on = Day(
        lazy("Date of birth"),
        required=False,
        description=lazy("Only without PESEL. With PESEL it follows from the number."),
    )
    sex = Radio(
        lazy("Sex"),
        choices=_options(wording.SEX, (Sex.WOMAN, Sex.MAN)),
        required=False,
        description=lazy("Only without PESEL. With PESEL it follows from the number."),
    )
    citizenship = Choice(lazy("Citizenship"), choices=[], required=False)
    education = Radio(
        lazy("Highest level of education completed"),
        choices=_options(wording.EDUCATION, Education),
        required=False,
    )
    municipality_terc = PlaceField(
        lazy("Municipality you live in"),
        required=False,
        description=lazy("Type a part of the name and choose. Some names stand twice: look at the kind."),
    )
    locality = Text(lazy("Locality"), required=False, limit=80, render_kw={"autocomplete": "address-level2"})
    postal_code = Text(
        lazy("Postal code"),
        required=False,
        limit=12,
        render_kw={"autocomplete": "postal-code", "inputmode": "numeric"},
    )
    phone = Text(
        lazy("Phone"),
        required=False,
        limit=30,
        render_kw={"autocomplete": "tel", "type": "tel", "inputmode": "tel"},
    )
    email = Text(
        lazy("E-mail address"),
        required=False,
        limit=254,
        render_kw={"autocomplete": "email", "type": "email", "inputmode": "email"},
    )
    labour_status = Radio(
        lazy("Labour-market status"), choices=_options(wording.LABOUR_STATUS, LabourStatus), required=False
    )
    labour_detail = Choice(lazy("Where you work, or your situation"), choices=[], required=False)
    education_planned_end_on = Day(
        lazy("Planned end of your education"),
        required=False,
        description=lazy("Asked only of people in education. Leave it empty when it is not known."),
    )
    foreign_background = Radio(
        lazy("Are you of foreign background?"), choices=_yes_no("foreign_background"), required=False
    )
    homeless = Radio(
        lazy("Are you homeless or affected by housing exclusion?"),
        choices=_yes_no("homeless"),
        required=False,
    )
    minority = Radio(
        lazy("Do you belong to a national or ethnic minority?"), choices=_yes_no("minority"), required=False
    )
    disability = Radio(
        lazy("Are you a person with disabilities?"), choices=_yes_no("disability"), required=False
    )
    notice = Tick(lazy("I have read what happens to my data"))
    version = Number(lazy("Version"), required=False)

    def offer(self) -> None:
        """Fill the lists; in the reader's language."""
        nothing = ("", lazy("not chosen"))
        self.citizenship.choices = [nothing, *_options(wording.CITIZENSHIP, Citizenship)]
        details = {
            str(wording.LABOUR_STATUS[status]): _options(wording.LABOUR_DETAIL, codes)
            for status, codes in LABOUR_DETAILS.items()
        }
        self.labour_detail.choices = {"": [nothing], **details}

    def ask_what_is_needed(self, *, asks_number: bool) -> None:
        """Take away what is not asked of this person: the number before they are qualified, the end of education of
        who is not in education (by what was typed, else by what is kept)."""
        if not asks_study_end(self.labour_detail.data):
            del self.education_planned_end_on
        if not asks_number:
            del self.pesel, self.has_no_pesel, self.other_number

    def answers(self, *, has_institution: bool) -> ParticipantAnswers:
        """What was typed, with what follows from it."""
        pesel = self._typed("pesel")
        known = people_rules.check_pesel(pesel) if pesel else None
        facts = known if isinstance(known, people_rules.PeselFacts) else None
        citizenship = Citizenship(self.citizenship.data) if self.citizenship.data else None
        return ParticipantAnswers(
            pesel=people_rules.normal_pesel(pesel) if pesel else None,
            has_no_pesel=bool(self._typed("has_no_pesel")),
            other_number=self._typed("other_number") or None,
            birth_on=facts.birth_date if facts else self.birth_on.data,
            sex=str(facts.sex) if facts else self.sex.data or None,
            participant_kind=str(ParticipantKind.STAFF if has_institution else ParticipantKind.INDIVIDUAL),
            citizenship=str(citizenship) if citizenship else None,
            education=self.education.data or None,
            country=POLAND if self.municipality_terc.data else None,
            municipality_terc=self.municipality_terc.data or None,
            locality=self.locality.data or None,
            postal_code=people_rules.normal_postal_code(self.postal_code.data)
            if self.postal_code.data
            else None,
            phone=self.phone.data or None,
            email=people_rules.normal_email(self.email.data) if self.email.data else None,
            labour_status=self.labour_status.data or None,
            labour_detail=self.labour_detail.data or None,
            education_planned_end_on=self._typed("education_planned_end_on"),
            foreign_background=self.foreign_background.data or None,
            third_country=str(third_country_by(citizenship)) if citizenship else None,
            homeless=self.homeless.data or None,
            minority=self._typed("minority") or None,
            disability=self._typed("disability") or None,
            notice_version=NOTICE_VERSION if self._typed("notice") else "",
        )

    def _typed(self, name: str) -> Any:
        """What stands in a box, None where this reader is not shown it."""
        return self._fields[name].data if name in self._fields else None

    def refuse_faults(self, answers: ParticipantAnswers, *, on: date) -> bool:
        """Say at each box what cannot be right; what is only missing is no fault here. True: refused."""
        born = answers.birth_on and people_rules.check_birth_date(answers.birth_on, on)
        if born:
            self.refuse("pesel" if answers.pesel else "birth_on", people_wording.BIRTH[born])
        if answers.phone and not people_rules.is_phone(answers.phone):
            self.refuse("phone", people_wording.PHONE)
        faults = [
            f for f in check_entry(entry_of(answers), None, _NO_PROJECT) if f.reason is not Reason.MISSING
        ]
        for fault in faults:
            self._refuse_one(fault)
        return self.has_faults

    def refuse_what_else(self, *, has_institution: bool, on: date) -> None:
        """Some boxes cannot be read: say at once what cannot be right in the others."""
        faulty = {name: field.data for name, field in self._fields.items() if field.errors}
        for name in faulty:
            self._fields[name].data = None
        self.refuse_faults(self.answers(has_institution=has_institution), on=on)
        for name, typed in faulty.items():
            self._fields[name].data = typed

    def _refuse_one(self, fault: Fault) -> None:
        shown = _SHOWN_AT.get(fault.field, fault.field)
        self.refuse(shown if shown in self._fields else None, wording.FAULTS[fault.reason])


def questions_of(boxes: Iterable[str]) -> list[str]:
    """Boxes of SM EFS in the words of the questions that fill them, each question once, in the order given."""
    asked = dict.fromkeys(_SHOWN_AT.get(box, box) for box in boxes)
    return [
        str(getattr(ParticipantDataForm, name).args[0])
        if hasattr(ParticipantDataForm, name)
        else str(wording.FIELDS[name])
        for name in asked
    ]


def questions_for_others(boxes: Collection[str]) -> tuple[list[str], int]:
    """The same for somebody who only reminds the person: questions that may be refused are counted, never named."""
    own = [box for box in boxes if may_refuse(box)]
    return questions_of(box for box in boxes if not may_refuse(box)), len(own)


def entry_of(answers: ParticipantAnswers) -> EntryData:
    """The form as the checks of SM EFS see it. The institution is known from elsewhere and not checked here."""
    return EntryData(
        citizenship=Citizenship(answers.citizenship) if answers.citizenship else None,
        pesel=answers.pesel,
        other_id=answers.other_number,
        no_pesel=answers.has_no_pesel,
        sex=Sex(answers.sex) if answers.sex else None,
        birth_date=answers.birth_on,
        education=Education(answers.education) if answers.education else None,
        postal_code=answers.postal_code,
        email=answers.email,
        labour_status=LabourStatus(answers.labour_status) if answers.labour_status else None,
        labour_detail=LabourDetail(answers.labour_detail) if answers.labour_detail else None,
        education_planned_end_on=answers.education_planned_end_on,
    )
