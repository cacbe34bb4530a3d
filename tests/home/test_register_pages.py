"""The office corrects the register: an unchanged form changes nothing, what cannot be right is said at its field."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete, select

from lms.foundation import clock, storage
from lms.foundation.storage import db
from lms.people.models import Acknowledgement, ParticipantForm, Person
from tests.attendance import arrange


@pytest.fixture
def officer(cast: Any, inside: Any, browser: Any) -> Any:
    return browser(cast.officer)


def person_of(member: Any) -> Person:
    db.session.expire_all()
    return db.session.get_one(Person, member.person_id)


def address(member: Any, page: str = "edit") -> str:
    return f"/office/people/{person_of(member).ref}/{page}"


class TestPerson:
    def test_saving_what_was_not_touched_changes_nothing(self, cast: Any, officer: Any) -> None:
        """The institution above all: it stands in a list of hundreds, and nobody looks whether it is chosen."""
        before = person_of(cast.worker).institution_id
        assert before is not None
        officer.get(address(cast.worker))
        officer.submit("Save")
        assert "Nothing changed." in officer.page
        assert person_of(cast.worker).institution_id == before

    def test_a_correction_leaves_the_rest_alone(self, cast: Any, officer: Any) -> None:
        before = person_of(cast.worker).institution_id
        officer.get(address(cast.worker))
        officer.submit("Save", position="starszy pracownik socjalny")
        found = person_of(cast.worker)
        assert (found.position, found.institution_id) == ("starszy pracownik socjalny", before)

    @pytest.mark.parametrize("phone", ["abc", "12", "1" * 16, "600 100 20x"])
    def test_what_cannot_be_dialled_is_no_phone(self, cast: Any, officer: Any, phone: str) -> None:
        officer.get(address(cast.worker))
        officer.submit("Save", phone=phone)
        assert "7 to 15 digits" in officer.page
        assert person_of(cast.worker).phone is None

    def test_a_sign_that_turns_the_line_round_is_refused(self, cast: Any, officer: Any) -> None:
        officer.get(address(cast.worker))
        officer.submit("Save", last_name="Kowal\u202eska")
        assert "characters that cannot be shown" in officer.page


class TestInstitution:
    def test_saving_what_was_not_touched_changes_nothing(self, cast: Any, officer: Any) -> None:
        institution = person_of(cast.worker).institution
        assert institution is not None
        officer.get(f"/office/institutions/{institution.ref}/edit")
        officer.submit("Save")
        assert "Nothing changed." in officer.page


class TestParticipantData:
    @pytest.fixture
    def worker_takes_part(self, cast: Any, inside: Any, clock_at: Any) -> Any:
        from lms.enrolment.operations import apply_for_seat

        clock_at("2026-11-23 09:00")  # before the edition begins, whatever day it is
        edition = arrange.edition("Barańska", project_id=arrange.project())
        with storage.transaction():
            apply_for_seat(edition.edition_id, cast.worker.person_id, by=None, now=clock.now())
        return cast.worker

    @staticmethod
    def kept(member: Any) -> ParticipantForm | None:
        db.session.expire_all()
        return db.session.scalars(
            select(ParticipantForm).where(ParticipantForm.person_id == member.person_id)
        ).one_or_none()

    def test_the_office_fills_in_for_somebody(self, cast: Any, officer: Any, worker_takes_part: Any) -> None:
        """Answers of GDPR art. 9 and the notice are not shown to the office: they stay what they were."""
        officer.get(address(cast.worker, "data"))
        officer.submit("Save", pesel="85031700022", locality="Próbowo", postal_code="60-123")
        kept = self.kept(cast.worker)
        assert kept is not None
        assert (kept.locality, kept.postal_code, kept.notice_version) == ("Próbowo", "60-123", "")

    def test_what_the_person_agreed_to_survives_the_office(
        self, cast: Any, officer: Any, browser: Any, worker_takes_part: Any
    ) -> None:
        with storage.transaction() as session:
            session.execute(delete(Acknowledgement))
        worker = browser(worker_takes_part)
        worker.get("/my/data")
        worker.submit("Save", notice=True, minority="no", locality="Próbowo")
        officer.get(address(cast.worker, "data"))
        officer.submit("Save", locality="Nowe Próbowo")
        kept = self.kept(cast.worker)
        assert kept is not None
        assert (kept.locality, kept.notice_version) == ("Nowe Próbowo", "1")
        worker.get("/my/data")
        assert worker.form("/my/data").values["minority"] == "no"

    def test_who_saves_second_sees_that_somebody_was_faster(
        self, cast: Any, officer: Any, browser: Any, worker_takes_part: Any
    ) -> None:
        worker = browser(worker_takes_part)
        worker.get("/my/data")
        officer.get(address(cast.worker, "data"))
        officer.submit("Save", locality="Nowe Próbowo")
        worker.submit("Save", phone="600 100 200")
        assert worker.last.status_code == 409
        assert "changed meanwhile" in worker.page
        assert worker.form("/my/data").values["phone"] == "600 100 200"
        worker.submit("Save", locality="Nowe Próbowo")
        kept = self.kept(cast.worker)
        assert kept is not None
        assert (kept.locality, kept.phone) == ("Nowe Próbowo", "600 100 200")

    def test_nobody_is_born_tomorrow_or_two_centuries_ago(self, browser: Any, worker_takes_part: Any) -> None:
        worker = browser(worker_takes_part)
        for birth, said in ((clock.today() + timedelta(days=1), "future"), (None, "too long ago")):
            worker.get("/my/data")
            day = birth.isoformat() if birth else "1900-01-01"
            worker.submit("Save", has_no_pesel=True, other_number="AB1234567", birth_on=day, sex="K")
            assert said in worker.page
            assert worker.form("/my/data").values["birth_on"] == day
        assert self.kept(worker_takes_part) is None

    def test_a_pesel_of_the_future_is_refused_at_the_pesel(
        self, browser: Any, worker_takes_part: Any
    ) -> None:
        from lms.people.rules import pesel_check_digit

        tomorrow = clock.today() + timedelta(days=1)
        ten = f"{tomorrow:%y}{tomorrow.month + 20:02}{tomorrow.day:02}0001"
        worker = browser(worker_takes_part)
        worker.get("/my/data")
        worker.submit("Save", pesel=f"{ten}{pesel_check_digit(ten)}")
        assert "future" in worker.page
        assert self.kept(worker_takes_part) is None
