"""A scene in which every form can be filled: the cast with editions before, during and after their days.

    def test_something(scene):
        scene.at("/office/editions/{coming}/people")     # an address with the scene's own codes and references
        scene.afresh()                                    # the same database again, as it was at the beginning

What belongs to one person and not to another is there twice: a seat of the worker and one of the other worker, a list
of the trainer and one of somebody else. Journeys arrange their stories by the same operations.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any

import pyotp
import pytest
from sqlalchemy import select, update

from tests.harness import databases
from tests.harness.cast import MEMBERS, Cast, open_session
from tests.harness.databases import Backend
from tests.journeys import arrange

NOW = arrange.MORNING + timedelta(hours=1)  # the first meeting of today has begun
TODAY, PAST = date(2026, 11, 23), date(2026, 11, 9)
# Invented numbers: serial digits 7-8 are 00.
BORN = (("85031200027", date(1985, 3, 12), "K"), ("90071500019", date(1990, 7, 15), "M"))
# What the office kept before this system: one row for each person and course.
PAST_LIST = """Nazwisko;Imię;Data urodzenia;Szkolenie;Od;Nr zaświadczenia;Płeć
Dawna;Ewa;17.05.1980;Praca z rodziną;2024-03-05;7/2024;K
"""


def png(shade: int = 40) -> bytes:
    """A small picture."""
    from PIL import Image

    out = BytesIO()
    Image.new("L", (8, 8), shade).save(out, "PNG")
    return out.getvalue()


def _file(app: Any) -> Any:
    kind = "postgresql" if "postgresql" in app.config["SQLALCHEMY_DATABASE_URI"] else "sqlite"
    return databases.folder() / f"scene-{kind}.json"


def grow(app: Any) -> None:
    """Arrange everything and write down what it is called."""
    people = Cast(app, MEMBERS)
    arrange.settle(people, "pl")
    facts = {
        **_seats(people),
        **_project(people),
        **_accounts(people),
        **_desk(people),
        **_data_protection(people),
    }
    facts |= _work(people) | _doubles(people) | _years_before(people)
    _sessions(people, facts)
    _file(app).write_text(json.dumps(facts))


def _seats(people: Cast) -> dict[str, Any]:
    project = arrange.project(people)
    coming = arrange.edition(people, project_id=project)
    other = arrange.edition(people, first_day=date(2026, 12, 10))
    running = arrange.edition(people, first_day=TODAY, days=1)
    foreign = arrange.edition(people, first_day=TODAY, days=1)
    past = arrange.edition(people, first_day=PAST, days=1, project_id=project)
    pair = (people.worker, people.other_worker)
    seats = {
        "coming": arrange.seat(people, coming, *pair, people.superior),
        "running": arrange.seat(people, running, *pair),
        "foreign": arrange.seat(people, foreign, *pair),
        "past": arrange.seat(people, past, *pair),
        "other": arrange.seat(people, other, people.other_coordinator),
    }
    facts: dict[str, Any] = {
        "coming": coming.code,
        "other": other.code,
        "past": past.code,
        "draft": _draft(people),
        "my_seat": seats["coming"][0],
        "other_seat": seats["coming"][1],
        "colleague_seat": seats["coming"][2],
        "elsewhere_seat": seats["other"][0],
        "running_seat": seats["running"][0],
    }
    for member, (pesel, born, sex) in zip(pair, BORN, strict=True):
        arrange.answer(people, member, pesel, birth_on=born, sex=sex)
    arrange.teach(people, past, {ref: _present() for ref in seats["past"]})
    arrange.certify(people, past)
    facts |= _meetings(people, coming, other, running, foreign, past)
    return facts | _certificates(people) | _catalogue(people)


def _catalogue(people: Cast) -> dict[str, Any]:
    """A course that is not shown yet, and a statutory programme."""
    from lms.courses.models import Course
    from lms.foundation import storage
    from lms.specialisation.queries import programmes

    with people.officer.app.app_context(), storage.transaction() as session:
        shown, hidden = session.query(Course).filter(Course.code != "DM16").order_by(Course.code)[:2]
        hidden.is_public = False
        return {
            "course_slug": shown.slug,
            "hidden_slug": hidden.slug,
            "programme": programmes()[0].code,
        }


def _present() -> Any:
    from lms.attendance.rules import Mark, MarkKind

    return Mark(MarkKind.PRESENT)


def _draft(people: Cast) -> str:
    """An edition that lacks nothing, not shown to anybody yet."""
    from lms.courses import operations as courses
    from lms.courses.models import Course
    from lms.enrolment import operations as seats
    from lms.foundation import storage
    from lms.foundation.wall_clock import scheduled

    by, now = people.officer.account_id, arrange.MORNING
    with people.officer.app.app_context(), storage.transaction() as session:
        course = session.query(Course).filter_by(code="DM16").one()
        plan = courses.EditionPlan(
            scheduled(date(2026, 12, 1), time(8)),
            scheduled(date(2027, 1, 10), time(12)),
            contact_name="Biuro Szkoleń",
            contact_email="biuro@cast.example",
        )
        made = courses.create_edition(course.id, plan, project_id=None, year=2027, by=by, now=now)
        seats.open_seat_book(made.edition_id, capacity=12, waiting_capacity=5, institution_limit=None)
        venue = arrange.venue_of(session, by, now)
        arrange._meeting(made.edition_id, date(2027, 1, 14), venue, people.trainer, by, now)
        return str(made.code)


def _meetings(people: Cast, *planned: Any) -> dict[str, Any]:
    from lms.courses.models import Meeting
    from lms.foundation import storage

    coming, other, running, foreign, past = planned
    with people.officer.app.app_context(), storage.transaction() as session:
        # a list that the trainer of the cast does not lead
        led = update(Meeting).where(Meeting.edition_id == foreign.id)
        session.execute(led.values(trainer_id=people.officer.person_id))
        refs = dict(session.execute(select(Meeting.id, Meeting.ref)).all())
    return {
        "meeting": refs[coming.meetings[0]],
        "other_meeting": refs[other.meetings[0]],
        "running_meeting": refs[running.meetings[0]],
        "foreign_meeting": refs[foreign.meetings[0]],
        "past_meeting": refs[past.meetings[0]],
    }


def _certificates(people: Cast) -> dict[str, Any]:
    """Two were issued; a third, of the edition's other worker, was revoked and can be issued anew."""
    from lms.certificates import operations
    from lms.certificates.models import Certificate
    from lms.certificates.queries import facts_of
    from lms.foundation import storage

    with people.officer.app.app_context(), storage.transaction() as session:
        rows = session.query(Certificate).order_by(Certificate.person_id).all()
        mine, other = rows
        by, now = people.officer.account_id, arrange.MORNING
        assert operations.revoke(other, reason="pomyłka", by=by, now=now)
        return {
            "certificate": mine.ref,
            "other_certificate": other.ref,
            "check_code": facts_of(mine).check_code,
        }


def _project(people: Cast) -> dict[str, Any]:
    from lms.foundation import storage
    from lms.indicators import queries
    from lms.projects import operations as projects
    from lms.projects import queries as known
    from lms.projects.models import InstitutionParticipation, Participation

    by, now = people.officer.account_id, arrange.MORNING
    facts: dict[str, Any] = {}
    with people.officer.app.app_context(), storage.transaction() as session:
        for name, member in (("assessment", people.worker), ("other_assessment", people.other_worker)):
            query = select(Participation.id).where(Participation.person_id == member.person_id)
            done = projects.record_assessment(
                session.scalars(query).one(),
                result="qualified",
                assessed_on=date(2026, 11, 20),
                assessor="Komisja",
                document="protokół 4/2026",
                by=by,
                now=now,
            )
            assert isinstance(done, projects.AssessmentRecorded), done
            facts[name] = done.ref
        supported = select(InstitutionParticipation.ref).order_by(InstitutionParticipation.institution_id)
        facts["supported"] = session.scalars(supported).first()
        definitions = queries.definitions(known.projects()[0])
        facts["special"] = next(one.code for one in definitions if one.is_special_category)
        facts["indicator"] = next(one.code for one in definitions if not one.is_special_category)
    return facts


def _accounts(people: Cast) -> dict[str, Any]:
    """Accounts that wait for their first password or are closed, and a link that was sent."""
    from lms.foundation import storage
    from lms.foundation.spreadsheets import Sheet
    from lms.people.models import Account, Institution, Person, RoleGrant
    from lms.people.operations import accounts, links, roles
    from lms.people.operations.contacts import add_contact
    from lms.people.operations.imports import keep_file
    from lms.people.requests import Invitation
    from lms.people.rules import LinkPurpose, Role

    by, now = people.administrator.account_id, arrange.MORNING
    facts: dict[str, Any] = {}
    with people.officer.app.app_context(), storage.transaction() as session:
        for name in ("invited", "closed"):
            new = Invitation("Nowa", name.title(), f"{name}@cast.example", "pl", Role.AUDITOR)
            done = accounts.invite(new, by=by, now=now)
            assert isinstance(done, accounts.Invited), done
            facts[name] = done.ref
        account = session.query(Account).filter_by(ref=facts["closed"]).one()
        assert roles.close_account(account.id, by=by, now=now) is None
        invited = session.query(Account).filter_by(ref=facts["invited"]).one()
        facts["grant"] = session.query(RoleGrant.id).filter_by(account_id=invited.id).scalar()
        facts["other_grant"] = (
            session.query(RoleGrant.id).filter_by(account_id=people.trainer.account_id).scalar()
        )
        own = RoleGrant(account_id=by, role=Role.WORKER, granted_at=now)
        session.add(own)
        session.flush()
        facts["own_grant"] = own.id
        for name, asked_at in (("link", NOW), ("old_link", NOW - timedelta(hours=3))):
            person = people.auditor if name == "link" else people.trainer
            facts[name] = links.make(LinkPurpose.RESET, person.account_id, now=asked_at).secret
        for member in people:
            if member.has_account:
                key = member.name.replace(" ", "_")
                facts[f"{key}_person"] = session.get_one(Person, member.person_id).ref
                facts[f"{key}_account"] = session.get_one(Account, member.account_id).ref
        facts.update(_second_steps(people))
        facts.update(_deputies(people, facts))
        facts["stranger_to_projects"] = facts["auditor_person"]
        facts["institution"], facts["other_institution"] = session.scalars(
            select(Institution.ref).order_by(Institution.id)
        ).all()[:2]
        first = session.scalars(select(Institution).order_by(Institution.id)).first()
        assert first is not None
        called = {"name": "Irena Osobista", "role": "kadry", "phone": "+48 600 100 200", "email": ""}
        sheet = Sheet("", (("Nazwisko", "Imię"), ("Zając", "Łucja")))
        mine, theirs = people.officer.account_id, people.administrator.account_id
        facts["sent_list"] = keep_file(mine, "lista.csv", sheet, now=asked_at).ref
        facts["other_list"] = keep_file(theirs, "lista.csv", sheet, now=asked_at).ref
        facts["contact"] = add_contact(first, called, by=people.officer.account_id, now=asked_at).ref
    return facts


def _second_steps(people: Cast) -> dict[str, Any]:
    """The trainer has been offered a second step; the other coordinator has one."""
    from lms.people.operations import second_step
    from lms.people.queries.second_step import of

    secrets = {}
    for name in ("trainer", "other coordinator"):
        account_id = people[name].account_id
        second_step.offer(account_id, now=NOW)
        secrets[f"{name.replace(' ', '_')}_secret"] = str(of(account_id).offered)
    typed = pyotp.TOTP(secrets["other_coordinator_secret"]).at(NOW - timedelta(hours=1))
    done = second_step.confirm(people["other coordinator"].account_id, typed, now=NOW - timedelta(hours=1))
    assert isinstance(done, second_step.Codes), done
    return secrets


def _deputies(people: Cast, facts: dict[str, Any]) -> dict[str, Any]:
    """Each coordinator has named a deputy for the days after these."""
    from lms.foundation.storage import db
    from lms.people.models import RoleGrant
    from lms.people.operations.deputies import NewDeputy, name_deputy

    named = {}
    for name, coordinator, person in (
        ("deputy", people.coordinator, "superior_person"),
        ("other_deputy", people["other coordinator"], "other_worker_person"),
    ):
        assert coordinator.belongs_to is not None
        new = NewDeputy(facts[person], coordinator.belongs_to, date(2027, 1, 4), date(2027, 1, 8))
        assert name_deputy(new, by=coordinator.account_id, now=arrange.MORNING) is None
        # whose rights change is signed out; here they sign in again
        open_session(db.session, people["superior" if name == "deputy" else "other worker"], NOW)
        named[name] = db.session.scalar(select(RoleGrant.id).order_by(RoleGrant.id.desc()).limit(1))
    return named


def _work(people: Cast) -> dict[str, Any]:
    """A post and a document of two people each."""
    from lms.foundation import storage
    from lms.people.models import Post
    from lms.people.operations import work

    by, now = people.officer.account_id, arrange.MORNING
    facts: dict[str, Any] = {}
    said = work.QualificationAsTyped("degree_1", "dyplom 7/2015", "", date(2015, 6, 1), "Komisja", "")
    with people.officer.app.app_context(), storage.transaction() as session:
        for prefix, member in (("", people.worker), ("other_", people.other_worker)):
            posts = select(Post.ref).where(Post.person_id == member.person_id)
            facts[f"{prefix}post"] = session.scalars(posts).one()
            row = work.add_qualification(member.person_id, said, by=by, now=now)
            facts[f"{prefix}qualification"] = row.ref
    return facts


def _doubles(people: Cast) -> dict[str, Any]:
    """Two who may be one, two who are two, and two who were united."""
    from lms.foundation import storage
    from lms.people.models import Person
    from lms.people.operations.register import create_person
    from lms.people.requests import NewPerson
    from lms.privacy.models import PersonMerge
    from lms.privacy.operations import merging
    from lms.privacy.operations.uniting import Choices

    by, now = people.officer.account_id, arrange.MORNING
    facts: dict[str, Any] = {}

    def enter(name: str) -> tuple[int, int]:
        new = NewPerson("Iga", name, email=f"{name.lower()}@cast.example")
        one, two = (create_person(new, by=by, now=now) for _time in range(2))
        facts[f"{name.lower()}_one"], facts[f"{name.lower()}_two"] = one.ref, two.ref
        return one.id, two.id

    with people.officer.app.app_context(), storage.transaction() as session:
        enter("Twin")
        merging.say_different(*enter("Alike"), reason="siostry", by=by, now=now)
        done = merging.merge(
            *enter("United"),
            Choices(),
            is_as_seen=lambda: True,
            reason="wpisana dwa razy",
            own_id=None,
            by=by,
            now=now,
        )
        assert isinstance(done, merging.Merged), done
        facts["union"] = done.merge_ref
        assert session.query(PersonMerge).count() == 1
        assert session.query(Person).filter_by(ref=done.person_ref).one()
    return facts


def _years_before(people: Cast) -> dict[str, Any]:
    """A list of before that waits, one that was taken over, and one that was taken out."""
    from lms.foundation import spreadsheets, storage
    from lms.indicators.operations import past
    from lms.projects.models import Project

    by, now = people.officer.account_id, arrange.MORNING
    facts: dict[str, Any] = {}
    with people.officer.app.app_context(), storage.transaction() as session:
        project = session.scalars(select(Project.id)).one()
        for name, text in (
            ("past_list", PAST_LIST),
            ("past_done", PAST_LIST.replace("Dawna", "Dawniejsza").replace("7/2024", "6/2024")),
            ("past_gone", PAST_LIST),
        ):
            body = text.encode()
            sheets = spreadsheets.read(body)
            assert isinstance(sheets, tuple)
            file = past.keep_file(by, project, "list", "lista.csv", body, sheets[0].rows, now=now)
            facts[name] = file.ref
            if name == "past_done":
                assert past.take_over(file, by=by, now=now, on=TODAY).faults == ()
            if name == "past_gone":
                past.throw_away(file, by=by, now=now)
    return facts


def _desk(people: Cast) -> dict[str, Any]:
    """A letter that could not be sent, and a mark of the office."""
    from lms.foundation import storage
    from lms.foundation.outbox import Message
    from lms.people.marks import Mark, read_mark
    from lms.people.operations import office

    with people.officer.app.app_context(), storage.transaction() as session:
        letters = session.scalars(select(Message).order_by(Message.id).limit(2)).all()
        for letter in letters:
            letter.parked_at, letter.due_at = arrange.MORNING, None
        mark = read_mark(png())
        assert isinstance(mark, Mark)
        office.set_mark("rp", mark, "Znak", "Mark", by=people.administrator.account_id, now=arrange.MORNING)
        return {"letter": letters[0].id}


def _data_protection(people: Cast) -> dict[str, Any]:
    """A request whose clock runs, a hold, somebody restricted, and the versions of the notices."""
    from lms.foundation import storage
    from lms.people.models import Notice
    from lms.people.operations.notices import give_consent
    from lms.people.operations.register import create_person
    from lms.people.operations.restriction import restrict_person
    from lms.people.requests import NewPerson
    from lms.privacy.operations.requests import record_request
    from lms.privacy.rules.clocks import Wish
    from lms.projects.models import Project
    from lms.projects.operations.retention import begin_hold

    by, now = people.data_protection_officer.account_id, arrange.MORNING
    with people.officer.app.app_context(), storage.transaction() as session:
        asked = record_request(
            people.worker.person_id, Wish.ACCESS, received_on=PAST, wish="", by=by, now=now
        )
        project = session.scalars(select(Project).order_by(Project.id)).first()
        assert project is not None
        hold = begin_hold(project.id, from_on=PAST, until_on=None, reason="Kontrola", by=by, now=now)
        hidden = create_person(NewPerson("Halina", "Ukryta"), by=None, now=now)
        restrict_person(hidden.id, by=by, now=now)
        give_consent(people.worker.person_id, "newsletter", "pl", by=by, now=now)
        notice = session.scalars(select(Notice.id).order_by(Notice.id)).first()
        return {
            "request": asked.ref,
            "hold": hold.id,
            "project": project.code,
            "notice": notice,
            "restricted_person": hidden.ref,
        }


def _sessions(people: Cast, facts: dict[str, Any]) -> None:
    """Everybody has been signed in since an hour, the worker and the other worker in a second browser as well."""
    from lms.foundation import sessions, storage
    from lms.foundation.sessions import SessionRow

    with people.officer.app.app_context(), storage.transaction() as session:
        since = NOW - timedelta(hours=1)
        # the token of forms stands in each from the beginning, so a form fits the database begun anew
        for row in session.scalars(select(SessionRow)):
            row.data = json.dumps({"csrf_token": f"token{row.id:040}"})
        session.execute(
            update(SessionRow).values(
                opened_at=since, seen_at=NOW, ends_at=NOW + timedelta(hours=8), proved_at=NOW
            )
        )
        for name, member in (("session", people.worker), ("other_session", people.other_worker)):
            sessions.open_row(member.account_id, is_staff=False, now=since, data={})
            newest = select(SessionRow.id).order_by(SessionRow.id.desc()).limit(1)
            facts[name] = session.scalar(newest)


@dataclass
class Scene:
    """The scene under a test: its people, its codes and references, and the way back to its beginning."""

    app: Any
    people: Cast
    facts: dict[str, Any]
    afresh: Callable[..., None]
    clock_at: Callable[[datetime], datetime]
    database_url: str
    backend: Backend = field(repr=False)

    def at(self, address: str) -> str:
        """An address with names of the scene in braces."""
        return address.format_map(self.facts)

    def __getattr__(self, name: str) -> Any:
        try:
            return self.facts[name]
        except KeyError:
            raise AttributeError(name) from None


@pytest.fixture
def scene(app: Any, backend: Backend, template: str, database_url: str, clock_at: Any) -> Scene:
    """The scene at ten o'clock of its Monday."""
    from lms.people.office import forget
    from tests.harness.fixtures import begin_anew

    def afresh(*, keep: str = "") -> None:
        begin_anew(backend, template, keep=keep)
        forget_office()

    def forget_office() -> None:
        with app.app_context():
            forget()

    clock_at(NOW)
    forget_office()
    facts = json.loads(_file(app).read_text())
    return Scene(app, Cast(app, MEMBERS), facts, afresh, clock_at, database_url, backend)
