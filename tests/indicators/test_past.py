"""The years before this system: old lists and exports from SM EFS come in once, and the figures are right at once."""

from __future__ import annotations

import csv
import io
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from lms.certificates.models import PastCertificate
from lms.foundation import clock, spreadsheets, storage
from lms.foundation.storage import db
from lms.indicators import operations as figures
from lms.indicators import queries
from lms.indicators.operations import past as do
from lms.indicators.rules import Part
from lms.indicators.rules.past import (
    Fault,
    PastColumn,
    PastFault,
    PastProject,
    PastRegister,
    Place,
    guess_columns,
    read_day,
    read_hours,
)
from lms.indicators.rules.past_files import read_list, read_smefs
from lms.indicators.rules.past_people import KnownPerson, match_people
from lms.people.models import Identity, Person
from lms.people.operations.institutions import create_institution
from lms.people.operations.register import create_person
from lms.people.requests import NewInstitution, NewPerson
from lms.projects import queries as projects
from lms.projects.data import export_texts
from lms.projects.models import EntryRecord, Participation, PastFile, PastSupport, Support
from lms.projects.rules.past import KnownSupport, folded_title, which_support
from tests.indicators import arrange, recount
from tests.indicators.ten_people import PEOPLE

TODAY = date(2026, 11, 23)
PROJECT = PastProject(1, "KPS", "FERS.04.13-IP.06-0001/23", date(2023, 9, 1))
REGISTER = PastRegister(
    (PROJECT,),
    1,
    {"5252248481": 4},
    {"gopswbuku": (5,), "dps": (6, 7)},
    (
        Place("3021043", "poznański", "Buk", 3),
        Place("3003021", "gnieźnieński", "Gniezno", 2),
        Place("3003011", "gnieźnieński", "Gniezno", 1),
    ),
    export_texts(),
)  # fmt: skip
ROW: dict[PastColumn, str] = {
    PastColumn.LAST_NAME: "Nowak",
    PastColumn.FIRST_NAME: "Ewa",
    PastColumn.PESEL: "85031700022",
    PastColumn.TITLE: "Praca z rodziną",
    PastColumn.BEGAN: "5.03.2024",
}


# --- reading ---


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-03-05", date(2024, 3, 5)),
        ("5.3.2024", date(2024, 3, 5)),
        ("05/03/2024", date(2024, 3, 5)),
        ("2024-03-05 00:00:00", date(2024, 3, 5)),
        ("05.03.2024 12:30", date(2024, 3, 5)),
        ("2024-03-05T10:00", date(2024, 3, 5)),
        ("2024-02-30", None),
        ("marzec", None),
        ("", None),
    ],
)
def test_days_as_people_write_them(text: str, day: date | None) -> None:
    assert read_day(text) == day


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("16", "16"),
        ("7,5", "7.5"),
        ("7.50", "7.5"),
        ("08", "8"),
        ("16 h", "16"),
        ("0", "0"),
        ("-1", None),
        ("dwa", None),
    ],
)
def test_hours_as_people_write_them(text: str, hours: str | None) -> None:
    assert read_hours(text) == hours


def test_headings_are_known_in_any_order_and_spelling() -> None:
    said = (
        "Lp.",
        "NAZWISKO",
        "Imię",
        "Nr PESEL",
        "Szkolenie:",
        "Od",
        "Do",
        "Liczba godzin",
        "Nr zaświadczenia",
        "Płeć",
    )
    found = guess_columns(said)
    assert 0 not in found
    assert list(found.values()) == [
        PastColumn.LAST_NAME, PastColumn.FIRST_NAME, PastColumn.PESEL, PastColumn.TITLE, PastColumn.BEGAN,
        PastColumn.ENDED, PastColumn.HOURS, PastColumn.CERTIFICATE, PastColumn.SEX,
    ]  # fmt: skip


FAULTS: list[tuple[dict[PastColumn, str], PastColumn, PastFault]] = [
    ({PastColumn.LAST_NAME: ""}, PastColumn.LAST_NAME, PastFault.LAST_NAME_MISSING),
    ({PastColumn.FIRST_NAME: " "}, PastColumn.FIRST_NAME, PastFault.FIRST_NAME_MISSING),
    ({PastColumn.LAST_NAME: "a" * 81}, PastColumn.LAST_NAME, PastFault.TOO_LONG),
    ({PastColumn.PESEL: "85031700023"}, PastColumn.PESEL, PastFault.PESEL_WRONG),
    ({PastColumn.EMAIL: "ewa@"}, PastColumn.EMAIL, PastFault.EMAIL_WRONG),
    ({PastColumn.BIRTH: "jutro"}, PastColumn.BIRTH, PastFault.BIRTH_WRONG),
    ({PastColumn.BIRTH: "1980-01-01"}, PastColumn.BIRTH, PastFault.BIRTH_NOT_OF_PESEL),
    ({PastColumn.PROJECT: "INNY"}, PastColumn.PROJECT, PastFault.PROJECT_UNKNOWN),
    ({PastColumn.NIP: "123"}, PastColumn.NIP, PastFault.NIP_WRONG),
    ({PastColumn.TITLE: ""}, PastColumn.TITLE, PastFault.TITLE_MISSING),
    ({PastColumn.BEGAN: ""}, PastColumn.BEGAN, PastFault.BEGAN_MISSING),
    ({PastColumn.BEGAN: "marzec"}, PastColumn.BEGAN, PastFault.DAY_UNREADABLE),
    ({PastColumn.BEGAN: "2023-08-31"}, PastColumn.BEGAN, PastFault.BEFORE_PROJECT),
    ({PastColumn.BEGAN: "2026-11-24"}, PastColumn.BEGAN, PastFault.AHEAD),
    ({PastColumn.ENDED: "2024-03-04"}, PastColumn.ENDED, PastFault.ENDS_BEFORE_START),
    ({PastColumn.HOURS: "dwie"}, PastColumn.HOURS, PastFault.HOURS_WRONG),
    ({PastColumn.EDUCATION: "zerowe"}, PastColumn.EDUCATION, PastFault.VALUE_UNKNOWN),
    ({PastColumn.HOMELESS: "odmowa"}, PastColumn.HOMELESS, PastFault.REFUSAL_NOT_OFFERED),
    ({PastColumn.POSTAL_CODE: "6400"}, PastColumn.POSTAL_CODE, PastFault.POSTAL_CODE_WRONG),
    ({PastColumn.AGE: "dużo"}, PastColumn.AGE, PastFault.AGE_WRONG),
    ({PastColumn.CERTIFICATE: "1" * 61}, PastColumn.CERTIFICATE, PastFault.TOO_LONG),
]


@pytest.mark.parametrize(("cells", "column", "fault"), FAULTS)
def test_what_is_wrong_is_named_with_its_row_and_column(
    cells: dict[PastColumn, str], column: PastColumn, fault: PastFault
) -> None:
    reading = read_list([(2, ROW), (7, ROW | cells)], REGISTER, TODAY)
    assert reading.faults == (Fault(7, column, fault),)
    assert len(reading.lines) == 1


def test_a_right_row_says_who_what_and_since_when() -> None:
    cells = {
        PastColumn.ENDED: "2024-03-06",
        PastColumn.HOURS: "16",
        PastColumn.CERTIFICATE: "7/2024",
        PastColumn.PROJECT: "kps",
        PastColumn.INSTITUTION: "GOPS w Buku",
        PastColumn.EDUCATION: "wyższe",
        PastColumn.LABOUR_STATUS: "Osoba pracująca",
        PastColumn.LABOUR_DETAIL: "inne",
        PastColumn.MUNICIPALITY: "Gniezno",
        PastColumn.COUNTY: "gnieźnieński",
        PastColumn.DEGURBA: "2",
        PastColumn.DISABILITY: "Odmowa podania informacji",
    }
    reading = read_list([(2, ROW | cells)], REGISTER, TODAY)
    assert reading.faults == ()
    (line,) = reading.lines
    assert (line.pesel, line.birth_on, line.institution_id) == ("85031700022", date(1985, 3, 17), 5)
    (support,) = line.supports
    assert (support.began_on, support.ended_on, support.hours) == (date(2024, 3, 5), date(2024, 3, 6), "16")
    assert line.certificate is not None
    assert line.certificate.number == "7/2024"
    assert dict(line.entry) == {
        "sex": "K",
        "education": "isced_5_8",
        "labour_status": "employed",
        "labour_detail": "employed_other",
        "degurba": 2,
        "disability": "refused",
        "municipality_terc": "3003021",
        "country": "PL",
        "participant_kind": "staff",
    }


@pytest.mark.parametrize("name", ["Nikomu nieznany GOPS", "DPS"])
def test_an_institution_that_nobody_can_tell_stays_empty_and_is_told(name: str) -> None:
    reading = read_list([(2, ROW | {PastColumn.INSTITUTION: name})], REGISTER, TODAY)
    assert reading.faults == ()
    assert reading.lines[0].institution_id is None
    assert reading.unknown_institutions == (name,)


def test_a_municipality_of_which_there_are_two_stays_unknown() -> None:
    reading = read_list([(2, ROW | {PastColumn.MUNICIPALITY: "Gniezno"})], REGISTER, TODAY)
    assert "municipality_terc" not in reading.lines[0].entry


def test_a_file_of_other_width_is_no_export() -> None:
    reading = read_smefs([["x"] * 44, ["x"] * 44], REGISTER, TODAY)
    assert reading.faults == (Fault(2, None, PastFault.NOT_THE_FILE),)


# --- who ---


def lines(*rows: dict[PastColumn, str]) -> Any:
    reading = read_list([(number, ROW | row) for number, row in enumerate(rows, start=2)], REGISTER, TODAY)
    assert reading.faults == ()
    return reading.lines


NO_PESEL = {PastColumn.PESEL: ""}
EVE = KnownPerson(9, "Nowak", "Ewa", "ewa@gops.example", date(1985, 3, 17), "")


@pytest.mark.parametrize(
    ("row", "known", "person"),
    [
        ({}, [], None),
        ({}, [KnownPerson(9, "Nowak-Lis", "Ewa", pesel="85031700022")], 9),
        ({}, [EVE], 9),
        ({PastColumn.BIRTH: "1985-03-17", **NO_PESEL}, [EVE], 9),
        ({PastColumn.BIRTH: "1985-03-18", **NO_PESEL}, [EVE], None),
        ({PastColumn.EMAIL: "EWA@gops.example", **NO_PESEL}, [EVE], 9),
        ({PastColumn.EMAIL: "ewa@gops.example", PastColumn.FIRST_NAME: "Ola", **NO_PESEL}, [EVE], None),
        ({}, [KnownPerson(9, "Nowak", "Ewa", birth_on=date(1985, 3, 17), pesel="other")], None),
    ],
)
def test_somebody_is_known_by_number_address_or_birth(
    row: dict[PastColumn, str], known: list[KnownPerson], person: int | None
) -> None:
    matched = match_people(lines(row), known, {})
    assert matched.faults == ()
    assert [one.person_id for one in matched.people] == [person]


@pytest.mark.parametrize(
    ("row", "known", "fault"),
    [
        (NO_PESEL, [], PastFault.NOBODY),
        ({}, [KnownPerson(9, "Inna", "Ola", pesel="85031700022")], PastFault.PESEL_OF_ANOTHER),
        (
            {PastColumn.BIRTH: "1985-03-17", **NO_PESEL},
            [EVE, KnownPerson(10, "Nowak", "Ewa", birth_on=date(1985, 3, 17))],
            PastFault.PERSON_UNCLEAR,
        ),
    ],
)
def test_who_nobody_can_tell_is_a_fault(row: Any, known: list[KnownPerson], fault: PastFault) -> None:
    matched = match_people(lines(row), known, {})
    assert [one.fault for one in matched.faults] == [fault]
    assert matched.people == ()


def test_lines_of_one_person_come_together_whatever_each_of_them_says() -> None:
    mail = {PastColumn.EMAIL: "ewa@gops.example"}
    rows = lines(
        mail,
        {**NO_PESEL, **mail},
        {**NO_PESEL, PastColumn.BIRTH: "1985-03-17"},
        {PastColumn.PESEL: "90071500019", **mail},
    )
    matched = match_people(rows, [], {})
    assert [len(one.lines) for one in matched.people] == [3, 1]


def test_a_certificate_number_has_one_owner() -> None:
    rows = lines(
        {PastColumn.CERTIFICATE: "7"}, {PastColumn.CERTIFICATE: "7", PastColumn.PESEL: "90071500019"}
    )
    assert [one.number for one in match_people(rows, [], {}).faults] == [3]
    assert [one.number for one in match_people(rows, [], {"7": 99}).faults] == [2, 3]


DAY, OTHER = date(2024, 3, 5), date(2024, 3, 6)


@pytest.mark.parametrize(
    ("known", "title", "taken", "found"),
    [
        ([], "a", (), None),
        ([KnownSupport(1, "before:x", DAY, "a")], "a", (), 1),
        ([KnownSupport(1, "before:x", DAY, "a")], "b", (), None),
        ([KnownSupport(1, "before:x", OTHER, "a")], "a", (), None),
        ([KnownSupport(1, "before:x", DAY, "")], "b", (), 1),
        ([KnownSupport(1, "before:x", DAY, "a")], "", (), 1),
        ([KnownSupport(1, "before:x", DAY, "a")], "", (1,), None),
        ([KnownSupport(1, "edition:X", DAY)], "", (), 1),
        ([KnownSupport(1, "edition:X", DAY)], "a", (), None),
        ([KnownSupport(1, "before:x", DAY, "a"), KnownSupport(2, "before:y", DAY, "")], "", (), 2),
    ],
)
def test_which_support_a_file_means(
    known: list[KnownSupport], title: str, taken: tuple[int, ...], found: int | None
) -> None:
    support = which_support(known, DAY, title, frozenset(taken))
    assert (support.id if support else None) == found


# --- taking over ---

HEAD = (
    "Nazwisko", "Imię", "PESEL", "E-mail", "Data urodzenia", "Szkolenie", "Od", "Do", "Godziny", "Nr zaświadczenia",
    "Wykształcenie", "Status", "Płeć", "Niepełnosprawność",
)  # fmt: skip


def forty() -> list[list[str]]:
    """Forty people of the past with 70 supports: some known by number, some by address, some by their birth; a quarter
    say too little to be counted by the indicators."""
    rows = []
    for number in range(40):
        born = date(1960, 1, 1) + timedelta(days=300 * number)
        by_mail = number % 3 == 1
        row = [
            f"Dawna{number}", "Ewa", "", f"dawna{number}@gops.example" if by_mail else "", born.isoformat(),
            "Praca z rodziną", f"2024-{1 + number % 12:02}-05", "", "16", f"{number}/2024",
            ("wyższe", "średnie", "")[number % 3] if number % 4 else "", "Osoba pracująca", "K" if number % 5 else "M",
            ("tak", "nie", "odmowa")[number % 3],
        ]  # fmt: skip
        rows.append(row)
        if number % 4:
            rows.append([*row[:5], "Superwizja", "12.09.2025", "13.09.2025", "7,5", "", *row[10:]])
    return rows


def as_csv(rows: list[list[str]]) -> bytes:
    held = io.StringIO()
    csv.writer(held, delimiter=";").writerows([HEAD, *rows])
    return held.getvalue().encode()


def send(body: bytes, kind: str = "list", by: int = 7) -> PastFile:
    sheets = spreadsheets.read(body)
    assert isinstance(sheets, tuple)
    project = projects.projects()[0]
    return do.keep_file(by, project.id, kind, "dawne.csv", body, sheets[0].rows, now=clock.now())


def take(body: bytes, kind: str = "list") -> Any:
    with storage.transaction():
        file = send(body, kind)
        plan = do.take_over(file, by=7, now=clock.now(), on=TODAY)
        assert plan.faults == (), plan.faults[:3]
        return file.people, file.supports


@pytest.fixture
def project(cast: Any, inside: Any, clock_at: Any) -> int:
    clock_at("2026-11-23 10:00")
    with storage.transaction():
        return arrange.open_kps()


@pytest.mark.both
def test_forty_people_of_the_past_stand_in_every_figure_at_once(project: int, cast: Any) -> None:
    """The page, the list behind it and an independent count say the same, and that is what the file says."""
    rows = forty()
    assert take(as_csv(rows)) == (40, 70)
    told = recount.recounted(project, TODAY)
    complete = {row[0] for row in rows if row[10]}
    assert told["ALL", "total"] == 40
    assert told["EECO01", "total"] == len(complete) == 20
    assert told["EECO12", "total"] == len({row[0] for row in rows if row[13] == "tak"})
    report = queries.report(projects.projects()[0], TODAY)
    counted = {figure.code: figure for figure in (*report.figures, *report.lists.values())}
    browser = cast.officer.browser()
    browser.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    for (code, part), total in told.items():
        definition = queries.definition_of(report.definitions, code)
        assert definition is not None
        listed = queries.listed(project, definition, TODAY, Part(part), 1, per_page=1000).page
        assert (getattr(counted[code], part), len(listed.rows if listed else ())) == (total, total), (
            code,
            part,
        )
        if part == "total" and not definition.is_special_category:
            browser.get(f"/office/indicators/{code}")
            assert f"{total} " in f"{browser.page.h1} " or total == 0, (code, browser.page.h1)
    before = {row[0] for row in rows if row[6].startswith("2024-01")}
    assert recount.recounted(project, date(2024, 1, 31))["ALL", "total"] == len(before)


@pytest.mark.both
def test_the_same_file_again_changes_nothing(project: int) -> None:
    body = as_csv(forty())
    take(body)
    before = {
        model: _all(model)
        for model in (Person, Participation, Support, PastSupport, EntryRecord, PastCertificate)
    }
    assert take(body) == (0, 0)
    assert {model: _all(model) for model in before} == before


def _all(model: Any) -> list[Any]:
    db.session.expire_all()
    return [
        tuple(row)
        for row in db.session.execute(select(model.__table__).order_by(*model.__table__.primary_key.columns))
    ]


@pytest.mark.both
def test_one_bad_row_stops_the_whole_file(project: int) -> None:
    rows = forty()
    rows[5][6] = "marzec"
    with storage.transaction():
        file = send(as_csv(rows))
        plan = do.take_over(file, by=7, now=clock.now(), on=TODAY)
    assert plan.faults == (Fault(7, PastColumn.BEGAN, PastFault.DAY_UNREADABLE),)
    assert db.session.scalar(select(func.count()).select_from(Participation)) == 0
    assert file.done_at is None


@pytest.mark.both
def test_the_source_is_kept_sealed_with_its_fingerprint(project: int) -> None:
    import hashlib

    body = as_csv(forty())
    take(body)
    file = db.session.scalars(select(PastFile)).one()
    assert file.sha256 == hashlib.sha256(body).hexdigest()
    assert "Dawna1" not in (file.body_sealed or "")
    assert do.body_of(file) == body
    with storage.transaction():
        assert do.forget_bodies(clock.now() + timedelta(days=9)) == 0
        waiting = send(body)
        assert do.forget_bodies(clock.now() + timedelta(days=2)) == 1
    db.session.expire_all()
    assert do.body_of(waiting) == b""


@pytest.mark.both
def test_who_takes_part_already_keeps_what_was_frozen_unless_the_past_is_earlier(project: int) -> None:
    from lms.people.operations.register import save_participant_form
    from lms.people.requests import ParticipantAnswers
    from lms.projects.operations import begin_participation

    born = date(1980, 5, 17)
    with storage.transaction():
        ids = []
        for name, began in (("Wczesna", date(2023, 10, 2)), ("Późna", date(2026, 5, 4))):
            person_id = create_person(NewPerson("Ewa", name), by=None, now=clock.now()).id
            answers = ParticipantAnswers(birth_on=born, sex="K", education="isced_5_8")
            save_participant_form(person_id, answers, by=None, now=clock.now())
            begin_participation(
                person_id, project, 1, began_on=began, source="edition:X", by=None, now=clock.now()
            )
            ids.append(person_id)
    rows = [
        [
            name,
            "Ewa",
            "",
            "",
            born.isoformat(),
            "Superwizja",
            "2024-03-05",
            "",
            "",
            "",
            "średnie",
            "Osoba bierna zawodowo",
            "",
            "",
        ]
        for name in ("Wczesna", "Późna")
    ]
    assert take(as_csv(rows)) == (0, 2)
    found = {}
    for row in db.session.execute(
        select(
            Participation.person_id,
            Participation.began_on,
            EntryRecord.education,
            EntryRecord.labour_status,
            EntryRecord.age,
        ).join(EntryRecord, (EntryRecord.participation_id == Participation.id) & EntryRecord.is_current)
    ):
        found[row.person_id] = tuple(row[1:])
    assert found[ids[0]] == (date(2023, 10, 2), "isced_5_8", "inactive", 43)  # only what was empty is filled
    assert found[ids[1]] == (
        date(2024, 3, 5),
        "isced_3_4",
        "inactive",
        43,
    )  # the earlier day counts, with its data


@pytest.mark.both
def test_an_export_of_sm_efs_comes_back_as_it_was(
    project: int, cast: Any, clean_database: Any, clock_at: Any
) -> None:
    """Written by this system, read into an empty one, written again: the same lines, letter for letter."""
    with storage.transaction():
        arrange.keep(project, PEOPLE)
    kept = projects.projects()[0]
    first = figures.make_smefs(kept).body
    rows = first.decode("utf-8-sig").splitlines()
    assert len(rows) > 5
    assert take(first, "smefs") == (0, 0), "the people of the file are those of the register"
    assert figures.make_smefs(projects.projects()[0]).body == first
    names = sorted({row.data.institution_name for row in PEOPLE if row.data.institution_name})
    db.session.remove()
    clean_database()
    clock_at("2026-11-23 10:00")
    with storage.transaction():
        arrange.open_kps()
        for name in names:
            create_institution(NewInstitution(name=name, type_code="OPS"), by=None, now=clock.now())
    people, supports = take(first, "smefs")
    assert people == len(rows) - 1
    assert supports >= people
    again = figures.make_smefs(projects.projects()[0]).body
    assert again.decode("utf-8-sig").splitlines() == rows
    assert db.session.scalar(select(func.count()).select_from(Identity)) == people


@pytest.mark.both
def test_a_list_gives_titles_to_what_sm_efs_knew_by_its_day(project: int, cast: Any) -> None:
    with storage.transaction():
        arrange.keep(project, PEOPLE[:1])
    body = figures.make_smefs(projects.projects()[0]).body
    row = next(csv.reader(io.StringIO(body.decode("utf-8-sig").splitlines()[1]), delimiter=";"))
    day = row[31].split("|")[0]
    before = db.session.scalar(select(func.count()).select_from(Support))
    take(body, "smefs")
    line = [row[5], row[4], row[6], "", "", "Praca z rodziną", day, "", "8", "", "", "", "", ""]
    assert take(as_csv([line]))[0] == 0
    after = db.session.scalar(select(func.count()).select_from(Support))
    assert after in (before, before + 1)
    assert take(as_csv([line])) == (0, 0)


def test_titles_are_compared_without_accents_and_signs() -> None:
    assert folded_title("Praca z rodziną – I") == folded_title("praca z rodzina I")


# --- pages ---


@pytest.mark.both
def test_an_officer_sends_a_list_looks_and_takes_it_over(project: int, cast: Any) -> None:
    browser = cast.officer.browser()
    browser.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    browser.get("/office/indicators")
    browser.click("Years before")
    browser.submit("Send the file", kind="list", project="KPS", file=(as_csv(forty()), "dawne.csv"))
    assert browser.page.h1 == "What are the columns?"
    browser.submit("See what would happen")
    assert browser.page.h1 == "The file can be taken over"
    assert "New people40" in browser.page.text
    browser.submit("Take over now")
    assert "40 people were entered." in browser.page
    assert "new people: 40, new supports: 70" in browser.page
    ref = db.session.scalar(select(PastFile.ref))
    assert browser.get(f"/office/past/{ref}/file").data == as_csv(forty())
    browser.get("/office/certificates/before?q=17/2024")
    assert browser.page.h1 == "Found: 1 of 40 certificates"
    person = db.session.scalar(select(Person.ref).where(Person.last_name == "Dawna17"))
    browser.get(f"/office/people/{person}")
    assert "Superwizja" in browser.page
    assert "issued before this system" in browser.page
    stranger = cast.stranger.browser()
    stranger.get("/certificates/check/17-2024")
    assert "Superwizja" not in stranger.page


@pytest.mark.parametrize(
    ("kind", "body", "said"),
    [
        ("smefs", b"a;b\n1;2\n", "An export from SM EFS has 43 columns."),
        ("list", b"a;b\n", "This file has no rows below its headings."),
        ("list", b"\x00\x01", "This file cannot be read."),
    ],
)
def test_what_is_no_such_file_is_refused_beside_the_field(
    project: int, cast: Any, kind: str, body: bytes, said: str
) -> None:
    browser = cast.officer.browser()
    browser.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    browser.get("/office/past")
    assert browser.submit("Send the file", kind=kind, project="KPS", file=(body, "x.csv")).status_code == 422
    assert said in browser.page


def test_columns_that_tell_nobody_apart_are_refused(project: int, cast: Any) -> None:
    browser = cast.officer.browser()
    browser.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    browser.get("/office/past")
    browser.submit("Send the file", kind="list", project="KPS", file=(as_csv(forty()), "x.csv"))
    assert browser.submit("See what would happen", column_2="", column_3="", column_4="").status_code == 422
    assert "names alone tell nobody apart" in browser.page
    assert browser.submit("See what would happen", column_5="").status_code == 422


@pytest.mark.parametrize("who", ["worker", "coordinator", "trainer", "auditor", "administrator"])
def test_who_may_not_is_turned_away(project: int, cast: Any, who: str) -> None:
    with storage.transaction():
        ref = send(as_csv(forty())).ref
    for address in ("/office/past", f"/office/past/{ref}/report", f"/office/past/{ref}/file"):
        assert cast[who].browser().get(address).status_code == 403
