"""What else the office of the demo has in its register: documents, people entered twice, lists of the years before."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select

from lms.demo.region import Region
from lms.foundation import spreadsheets
from lms.foundation.storage import db
from lms.indicators.operations import past
from lms.people.models import ParticipantForm, Person
from lms.people.operations import work
from lms.people.operations.register import create_person, save_participant_form
from lms.people.requests import NewPerson, ParticipantAnswers
from lms.privacy.operations import merging
from lms.privacy.operations.uniting import Choices

_DOCUMENTS = (
    work.QualificationAsTyped("practice", "DEMO: dyplom 12/2009", "", date(2009, 6, 30), "DEMO", ""),
    work.QualificationAsTyped("degree_1", "DEMO: dyplom 7/2015", "", date(2015, 11, 20), "DEMO", ""),
)
_TAKEN_OVER = "DEMO: Praca z rodziną"
_HEAD = "Nazwisko;Imię;E-mail;Szkolenie;Od;Do;Liczba godzin;Nr zaświadczenia"


def register(region: Region) -> None:
    """Needs the people and sign-ins of the region; everything is marked as its people are."""
    documents(region)
    doubles(region)
    years_before(region)


def documents(region: Region) -> None:
    """The demo's worker holds two documents, and left another post behind."""
    worker = region.staff[0]
    for document in _DOCUMENTS:
        work.add_qualification(worker, document, by=region.officer_id, now=region.now)
    elsewhere = region.institutions[-1][0]
    left = work.PostAsTyped(
        elsewhere, "asystent rodziny", "family_assistant", date(2014, 9, 1), date(2019, 8, 31), is_main=False
    )
    work.begin_post(worker, left, by=region.officer_id, now=region.now)


def doubles(region: Region) -> None:
    """One person entered twice, one pair found to be two, and one that was united."""
    colleagues = [person_id for person_id in region.colleagues[region.home] if person_id != region.staff[0]]
    found = db.session.scalars(select(Person).where(Person.id.in_(colleagues[:3])).order_by(Person.id)).all()
    pairs = [(person.id, _again(person, region)) for person in found]
    by, now = region.officer_id, region.now
    if len(pairs) > 1:
        merging.say_different(*pairs[1], reason="DEMO: matka i córka", by=by, now=now)
    if len(pairs) > 2:
        merging.merge(
            *pairs[2],
            Choices(),
            is_as_seen=lambda: True,
            reason="DEMO: wpis podwójny",
            own_id=None,
            by=by,
            now=now,
        )


def _again(person: Person, region: Region) -> int:
    """The same person once more, as somebody enters them who writes surnames in capitals."""
    names = (person.first_name, person.last_name.upper())
    new = NewPerson(*names, person.email, institution_id=region.home, is_demo=True)
    double = create_person(new, by=region.officer_id, now=region.now)
    form = db.session.get(ParticipantForm, person.id)
    if form is not None and form.birth_on is not None:
        answers = ParticipantAnswers(birth_on=form.birth_on, sex=form.sex)
        save_participant_form(double.id, answers, by=region.officer_id, now=region.now)
    return double.id


def years_before(region: Region) -> None:
    """Two lists of 2024: one was taken over, one waits."""
    somebody = [
        person_id for person_id in region.staff[1:] if person_id not in region.colleagues[region.home]
    ][:8]
    people = db.session.scalars(select(Person).where(Person.id.in_(somebody)).order_by(Person.id)).all()
    for part, title in ((people[:5], _TAKEN_OVER), (people[5:], "DEMO: Superwizja")):
        rows = [
            f"{one.last_name};{one.first_name};{one.email};{title};2024-03-05;2024-03-06;16;DEMO {one.id}/2024"
            for one in part
        ]
        body = "\n".join((_HEAD, *rows)).encode()
        sheets = spreadsheets.read(body)
        assert isinstance(sheets, tuple)
        file = past.keep_file(
            region.officer_id,
            region.project_id,
            "list",
            "demo-2024.csv",
            body,
            sheets[0].rows,
            now=region.now,
        )
        if title == _TAKEN_OVER:
            past.take_over(file, by=region.officer_id, now=region.now, on=region.today - timedelta(days=1))
