"""Roles with days and scopes: who may what today, deputies, an officer of some projects, the auditor who only reads."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest
from click.testing import CliRunner
from sqlalchemy import select, update

from lms.foundation import clock, storage
from lms.foundation.doors import DOORS
from lms.foundation.outbox import Message
from lms.foundation.storage import db
from lms.people import rules
from lms.people.models import Account, Person, RoleGrant
from lms.people.operations import deputies, roles
from lms.people.operations.deputies import DeputyRefusal, NewDeputy
from lms.people.operations.roles import Terms
from lms.people.rules import AccountRefusal, Role, TermFault, check_deputy, check_terms, is_in, places_of
from tests.harness.cast import actor_of
from tests.harness.scene import Scene
from tests.house.test_every_object import NOT_THERE
from tests.indicators import arrange as figures
from tests.journeys import arrange

TODAY = date(2026, 11, 23)


def day(after: int) -> date:
    return TODAY + timedelta(days=after)


@pytest.fixture
def now(cast: Any, inside: Any, clock_at: Any) -> Any:
    return clock_at("2026-11-23 09:00")


class TestTerms:
    @pytest.mark.parametrize(
        ("role", "first", "last", "is_limited", "fault"),
        [
            (Role.WORKER, None, None, False, None),
            (Role.OFFICER, day(0), day(0), True, None),
            (Role.OFFICER, day(3), day(2), False, TermFault.ENDS_BEFORE_IT_BEGINS),
            (Role.TRAINER, None, day(-1), False, TermFault.OVER),
            (Role.TRAINER, None, day(0), False, None),
            (Role.TRAINER, None, None, True, TermFault.NOT_LIMITED),
            (Role.AUDITOR, None, None, True, TermFault.NOT_LIMITED),
        ],
    )
    def test_the_decision_as_a_table(
        self, role: Role, first: Any, last: Any, is_limited: bool, fault: Any
    ) -> None:
        assert check_terms(role, first, last, is_limited=is_limited, today=TODAY) is fault

    @pytest.mark.parametrize(
        ("first", "last", "fault"),
        [
            (day(0), None, TermFault.END_MISSING),
            (day(0), day(92), None),
            (day(0), day(93), TermFault.TOO_LONG),
            (day(30), day(122), None),
            (day(-30), day(63), None),
            (day(5), day(4), TermFault.ENDS_BEFORE_IT_BEGINS),
        ],
    )
    def test_how_long_somebody_may_stand_in(self, first: date, last: Any, fault: Any) -> None:
        assert check_deputy(first, last, today=TODAY) is fault

    def test_where_a_right_is_held(self) -> None:
        both = {(Role.OFFICER, 1, ""), (Role.OFFICER, None, "ELD")}
        places = places_of(both, "editions.manage")
        assert places == {(1, ""), (None, "ELD")}
        assert places_of(both | {(Role.OFFICER, None, "")}, "editions.manage") is None
        assert places_of(both | {(Role.AUDITOR, None, "")}, "editions.see") is None
        assert places_of(both, "users.manage") == frozenset()
        assert is_in(None, 7, "ADM")
        assert [is_in(places, project, area) for project, area in ((1, "ADM"), (2, "ELD"), (2, "ADM"))] == [
            True,
            True,
            False,
        ]
        assert not is_in(frozenset(), 1, "ELD")


class TestDays:
    def give(self, member: Any, role: Role, terms: Terms, institution_id: int | None = None) -> Any:
        with storage.transaction():
            return roles.grant_role(
                member.account_id, role, institution_id, by=8, now=clock.now(), terms=terms
            )

    @pytest.mark.both
    def test_a_role_counts_from_its_first_day_to_its_last(self, cast: Any, now: Any, clock_at: Any) -> None:
        assert self.give(cast.worker, Role.TRAINER, Terms(day(1), day(2))) is None
        held = {}
        for moment in ("2026-11-23 23:59", "2026-11-24 00:00", "2026-11-25 23:59", "2026-11-26 00:00"):
            clock_at(moment)
            held[moment[5:]] = "register.keep" in actor_of(cast.worker.account_id).permissions
        assert held == {"11-23 23:59": False, "11-24 00:00": True, "11-25 23:59": True, "11-26 00:00": False}

    def test_the_same_role_is_not_held_twice_on_one_day(self, cast: Any, now: Any) -> None:
        assert self.give(cast.worker, Role.TRAINER, Terms(day(1), day(5))) is None
        assert self.give(cast.worker, Role.TRAINER, Terms(day(5), None)) is AccountRefusal.ALREADY_HELD
        assert self.give(cast.worker, Role.TRAINER, Terms(None, day(1))) is AccountRefusal.ALREADY_HELD
        assert self.give(cast.worker, Role.TRAINER, Terms(day(6), None)) is None

    def test_whose_last_day_is_over_is_no_administrator_who_could_help(self, cast: Any, now: Any) -> None:
        admin = cast.administrator.account_id
        with storage.transaction() as session:
            session.execute(update(Account).values(password_hash="x"))
            session.add(RoleGrant(account_id=7, role=Role.ADMINISTRATOR, granted_at=now, until_on=day(-1)))
        number = db.session.scalar(
            select(RoleGrant.id).where(RoleGrant.account_id == admin, RoleGrant.role == Role.ADMINISTRATOR)
        )
        with storage.transaction():
            refusal = roles.revoke_role(admin, number, by=7, now=now)
        assert refusal is AccountRefusal.LAST_ADMINISTRATOR


class TestDeputies:
    def ref_of(self, member: Any) -> str:
        return str(db.session.scalar(select(Person.ref).where(Person.id == member.person_id)))

    def name(self, cast: Any, who: str = "worker", by: str = "coordinator", **changes: Any) -> Any:
        values = {
            "person_ref": self.ref_of(cast[who]),
            "institution_id": 1,
            "from_on": day(0),
            "until_on": day(4),
        }
        with storage.transaction():
            return deputies.name_deputy(
                NewDeputy(**(values | changes)), by=cast[by].account_id, now=clock.now()
            )

    def test_a_deputy_has_the_rights_until_the_last_day(self, cast: Any, now: Any, clock_at: Any) -> None:
        assert self.name(cast) is None
        actor = actor_of(cast.worker.account_id)
        assert actor.institutions_for("institution.enrol") == {1}
        letter = db.session.scalars(select(Message).where(Message.kind == "account.deputy")).one()
        assert letter.address == cast.worker.email
        clock_at("2026-11-28 00:01")
        assert actor_of(cast.worker.account_id).institutions_for("institution.enrol") == frozenset()

    def test_who_cannot_be_named(self, cast: Any, now: Any) -> None:
        assert self.name(cast, who="other worker") is DeputyRefusal.NO_ACCOUNT
        assert self.name(cast, who="coordinator") is DeputyRefusal.NO_ACCOUNT
        assert self.name(cast, by="other coordinator") is DeputyRefusal.NOT_YOURS
        assert self.name(cast, until_on=None) is TermFault.END_MISSING
        assert self.name(cast) is None
        assert self.name(cast) is DeputyRefusal.ALREADY

    def test_a_deputy_names_nobody(self, cast: Any, now: Any) -> None:
        assert self.name(cast) is None
        assert self.name(cast, who="superior", by="worker") is DeputyRefusal.NOT_YOURS

    def test_the_page_names_and_calls_off(self, cast: Any, now: Any) -> None:
        client = cast.coordinator.browser()
        client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
        client.get("/institution")
        client.click("Who stands in for me")
        assert client.page.h1 == "Nobody stands in for you"
        client.submit("Name the deputy", person=self.ref_of(cast.worker))
        assert client.last.status_code == 422
        client.submit("Name the deputy", person=self.ref_of(cast.worker), until_on="2026-11-27")
        assert client.page.h1 == "1 deputy"
        assert "Anna Pracowita" in client.page
        assert "institution.enrol" in actor_of(cast.worker.account_id).permissions
        client.submit("Call off")
        assert client.page.h1 == "Nobody stands in for you"
        assert "institution.enrol" not in actor_of(cast.worker.account_id).permissions


def limit(member: Any, **scope: Any) -> None:
    """The officer's role is held for these only."""
    with storage.transaction() as session:
        session.execute(
            update(RoleGrant)
            .where(RoleGrant.account_id == member.account_id, RoleGrant.role == Role.OFFICER)
            .values(**scope)
        )


@pytest.mark.row("S2")
class TestAnOfficerOfSomeProjects:
    """Things of a foreign project look like things that do not exist, on every door that leads to one."""

    @pytest.fixture
    def two(self, cast: Any, now: Any, app: Any) -> dict[str, Any]:
        """An edition of the officer's project and one of another, with a meeting each."""
        with app.app_context():
            mine = arrange.project(cast)
            with storage.transaction():
                other = figures.open_kps("OTHER")
        assert mine != other
        made = {
            "mine": arrange.edition(cast, project_id=mine),
            "foreign": arrange.edition(cast, project_id=other, first_day=date(2026, 12, 10)),
        }
        limit(cast.officer, project_id=mine)
        return made

    def doors(self) -> list[str]:
        return sorted(
            door.rule.replace("<code>", "{code}")
            for door in DOORS.values()
            if door.rule.startswith("/office/editions/<code>")
            and "GET" in door.methods
            and door.rule.count("<") == 1
        )

    def test_every_page_of_a_foreign_edition_is_not_there(self, two: Any, cast: Any) -> None:
        client = cast.officer.browser()
        client.careful = False
        rules_ = self.doors()
        assert len(rules_) >= 6
        for rule in rules_:
            mine = client.get(rule.format(code=two["mine"].code)).status_code
            foreign = client.get(rule.format(code=two["foreign"].code))
            nothing = client.get(rule.format(code="DM16-2026-99"))
            assert mine not in NOT_THERE, rule
            assert foreign.status_code == nothing.status_code == 404, rule

    def test_lists_and_choices_hold_what_is_mine(self, two: Any, cast: Any) -> None:
        client = cast.officer.browser()
        client.get("/office/editions")
        assert two["mine"].code in client.page.text
        assert two["foreign"].code not in client.page.text
        for page in ("/office", "/office/registers?day=today", "/office/registers", "/office/certificates"):
            client.get(page)
            assert two["foreign"].code not in client.last.get_data(as_text=True), page
        client.get("/office/project")
        client.careful = False
        assert client.get("/office/smefs?project=OTHER").status_code == 404

    def test_a_register_of_a_foreign_meeting_is_not_there(self, two: Any, cast: Any) -> None:
        from lms.courses.models import Meeting

        client = cast.officer.browser()
        client.careful = False
        answers = {}
        for name, planned in two.items():
            ref = db.session.scalar(select(Meeting.ref).where(Meeting.id == planned.meetings[0]))
            answers[name] = client.get(f"/meetings/{ref}/register").status_code
        assert answers == {"mine": 200, "foreign": 404}

    def test_whoever_also_teaches_keeps_only_their_own_registers_elsewhere(
        self, two: Any, cast: Any, now: Any
    ) -> None:
        from lms.courses.models import Meeting

        with storage.transaction() as session:
            session.add(RoleGrant(account_id=cast.officer.account_id, role=Role.TRAINER, granted_at=now))
        client = cast.officer.browser()
        client.careful = False
        ref = db.session.scalar(select(Meeting.ref).where(Meeting.id == two["foreign"].meetings[0]))
        assert client.get(f"/meetings/{ref}/register").status_code == 404

    def test_an_area_limits_the_same(self, two: Any, cast: Any, app: Any) -> None:
        from lms.courses.models import Course

        area = db.session.scalar(select(Course.area_code).where(Course.code == "DM16"))
        client = cast.officer.browser()
        client.careful = False
        limit(cast.officer, project_id=None, area_code=area)
        assert client.get(f"/office/editions/{two['foreign'].code}").status_code == 200
        limit(cast.officer, area_code="NONE")
        assert client.get(f"/office/editions/{two['foreign'].code}").status_code == 404
        assert client.get("/office/editions").status_code == 200

    def test_nobody_plans_for_a_foreign_project(self, two: Any, cast: Any) -> None:
        client = cast.officer.browser()
        client.get("/office/courses/DM16/editions/new")
        client.submit("/office/courses/DM16/editions/new", project="OTHER", capacity="12")
        assert client.last.status_code == 422


@pytest.mark.row("S1")
class TestTheAuditor:
    # What the auditor may send: it changes nothing of the business.
    HARMLESS = frozenset({"people.see", "indicators.see"})

    def test_no_door_that_writes_opens_for_the_auditor(self, app: Any) -> None:
        held = rules.permissions_of({Role.AUDITOR})
        writing = {name for name, door in DOORS.items() if "POST" in door.methods and door.needs in held}
        assert writing == set()

    def test_the_auditor_holds_no_right_to_special_answers_or_numbers(self) -> None:
        held = rules.permissions_of({Role.AUDITOR})
        assert held.isdisjoint({"participants.special", "people.reveal", "indicators.export"})

    def test_no_page_of_the_auditor_shows_special_answers(self, scene: Scene) -> None:
        client = scene.people.auditor.browser()
        client.careful = False
        assert client.post(scene.at("/office/indicators/{special}/people")).status_code in (400, 403)
        page = client.get(scene.at("/office/indicators/{special}"))
        assert "Pracowita" not in page.get_data(as_text=True)
        assert client.get(scene.at("/office/people/{worker_person}/data")).status_code == 403


class TestTheTableOfRights:
    @pytest.mark.row("S1")
    def test_it_says_what_the_doors_do(self, app: Any) -> None:
        from lms.cli import main

        done = CliRunner().invoke(main, ["access", "--json"], catch_exceptions=False)
        assert done.exit_code == 0
        data = json.loads(done.output)
        told = {
            (door["address"], tuple(door["methods"])): right["right"]
            for right in data["rights"]
            for door in right["doors"]
        }
        told |= {
            (door["address"], tuple(door["methods"])): needs
            for needs, doors in data["everybody"].items()
            for door in doors
        }
        assert told == {(door.rule, door.methods): door.needs for door in DOORS.values()}
        assert {right["right"]: set(right["roles"]) for right in data["rights"]} == {
            right: {str(role) for role in holders} for right, holders in rules.RIGHTS.items()
        }

    def test_it_is_a_page(self, cast: Any, now: Any) -> None:
        client = cast.auditor.browser()
        client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
        client.get("/admin/rights")
        assert client.page.h1 == f"{len(rules.RIGHTS)} rights and who holds them"
        for address in ("/office/people/<ref>", "/admin/users/<ref>/grant"):
            assert address in client.page.text
        assert cast.worker.browser().get("/admin/rights").status_code == 403

    def test_it_is_a_command(self, app: Any) -> None:
        from lms.cli import main

        done = CliRunner().invoke(main, ["access"], catch_exceptions=False)
        assert "people.reveal: see a full PESEL number, with a reason" in done.output
        assert "held by: training officer" in done.output
