"""Ten participants written by hand, and the lines that must come out of them, written by hand too."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lms.indicators.rules import SmefsRow
from lms.projects.rules import (
    Answer,
    Citizenship,
    Degurba,
    Education,
    EntryData,
    ExitData,
    ExitSituation,
    LabourDetail,
    LabourStatus,
    ParticipantKind,
    ProjectFacts,
    SupportDetail,
    SupportFacts,
    SupportKind,
    freeze_entry,
)

PROJECT = ProjectFacts("FERS.04.13-IP.06-0001/23", date(2023, 9, 1), date(2028, 12, 31))
SCOPE = "szkolenia kadr pomocy społecznej"
TRAINING = SupportFacts(SCOPE, SupportKind.TRAINING, None, date(2026, 3, 2))
WORKER = EntryData(
    citizenship=Citizenship.POLISH,
    participant_kind=ParticipantKind.STAFF,
    institution_name="Ośrodek Pomocy Społecznej w Buku",
    first_name="Żaneta",
    last_name="Łącka-Źrebięca",
    pesel="85031700022",
    education=Education.ISCED_5_8,
    country="PL",
    voivodeship="wielkopolskie",
    county="poznański",
    municipality="Buk",
    locality="Buk",
    postal_code="64-320",
    degurba=Degurba.RURAL,
    phone="+48 600 100 200",
    email="zaneta@ops.example",
    labour_status=LabourStatus.EMPLOYED,
    labour_detail=LabourDetail.LOCAL_GOVERNMENT,
    foreign_background=Answer.NO,
    minority=Answer.NO,
    homeless=Answer.NO,
    disability=Answer.NO,
)
CITY = {
    "county": "Poznań",
    "municipality": "Poznań",
    "locality": "Poznań",
    "postal_code": "60-101",
    "degurba": Degurba.CITIES,
}


def row(
    key: int,
    data: EntryData,
    *supports: SupportFacts,
    began_on: date = date(2026, 3, 2),
    exit: ExitData | None = None,
) -> SmefsRow:
    return SmefsRow(
        key, PROJECT, freeze_entry(data, began_on), began_on, supports or (TRAINING,), exit or ExitData()
    )


PEOPLE = (
    row(1, WORKER),
    row(
        2,
        replace(
            WORKER,
            first_name="Józef",
            last_name='Ósmy "Junior"',
            pesel="79110500135",
            institution_name='Fundacja "Ręka; Noga" | Oddział',
            phone="-600;200",
            email="=cmd@ngo.example",
            labour_detail=LabourDetail.NGO,
            remarks="=HYPERLINK(1)\nwiersz; drugi",
        ),
    ),
    row(
        3,
        replace(
            WORKER,
            participant_kind=ParticipantKind.INDIVIDUAL,
            institution_name=None,
            first_name="Oksana",
            last_name="Zmyślona",
            pesel=None,
            no_pesel=True,
            other_id="FB 1234567",
            birth_date=date(1991, 5, 20),
            sex="K",
            citizenship=Citizenship.OUTSIDE_EU,
            foreign_background=Answer.YES,
            minority=Answer.REFUSED,
            disability=Answer.REFUSED,
            **CITY,
        ),
    ),
    row(
        4,
        replace(WORKER, first_name="Halina", last_name="Dwojga Wsparć", pesel="90063000240"),
        TRAINING,
        SupportFacts(SCOPE, SupportKind.ADVICE, SupportDetail.LEGAL, date(2026, 4, 15)),
    ),
    row(
        5,
        replace(
            WORKER,
            first_name="Bezrobotna",
            last_name="Długo",
            pesel="02211300025",
            labour_status=LabourStatus.UNEMPLOYED,
            labour_detail=LabourDetail.LONG_TERM_UNEMPLOYED,
            education=Education.ISCED_0_2,
        ),
        exit=ExitData(date(2026, 6, 30), (ExitSituation.WORK, ExitSituation.QUALIFICATION), True),
    ),
    row(
        6,
        replace(
            WORKER,
            first_name="Bierny",
            last_name="Bez Szczegółu",
            pesel="62080800354",
            labour_status=LabourStatus.INACTIVE,
            labour_detail=None,
            education=Education.ISCED_3_4,
        ),
        exit=ExitData(date(2026, 3, 2), (ExitSituation.OTHER,), False),
    ),
    row(
        7,
        replace(
            WORKER,
            first_name="Czeszka",
            last_name="Nováková",
            pesel="96112200467",
            citizenship=Citizenship.EU,
            foreign_background=Answer.YES,
        ),
    ),
    row(
        8,
        # Born on 29 February 1972: 54 at the beginning of 28 February 2026 (Civil Code, art. 112).
        replace(
            WORKER, first_name="Urodzony", last_name="W Lutym", pesel="72022900574", technical_id="TIU-77"
        ),
        SupportFacts(SCOPE, SupportKind.INTEGRATION, SupportDetail.SOCIAL, date(2026, 2, 28)),
        SupportFacts(SCOPE, SupportKind.TRAINING, None, date(2026, 2, 28)),
        SupportFacts(SCOPE, SupportKind.ADVICE, SupportDetail.ADVICE_OTHER, date(2026, 5, 1)),
        began_on=date(2026, 2, 28),
    ),
    row(
        9,
        replace(
            WORKER,
            first_name="Mniejszość",
            last_name="I Niepełnosprawność",
            pesel="99123100683",
            minority=Answer.YES,
            disability=Answer.YES,
            homeless=Answer.YES,
            degurba=Degurba.TOWNS,
            labour_detail=LabourDetail.EMPLOYED_OTHER,
        ),
    ),
    row(
        10,
        replace(
            WORKER,
            first_name="Nauczyciel",
            last_name="Po Pięćdziesiątce",
            pesel="58040100118",
            institution_name="Szkoła Podstawowa nr 1",
            labour_detail=LabourDetail.SCHOOL_TEACHING,
            **CITY,
        ),
    ),
)

_JST = "osoba pracująca w administracji samorządowej (z wyłączeniem szkół i placówek systemu oświaty)"
_BUK = "Polska;wielkopolskie;poznański;Buk;Buk;64-320;3;+48 600 100 200;zaneta@ops.example"
_CITY = "Polska;wielkopolskie;Poznań;Poznań;Poznań;60-101;1;+48 600 100 200;zaneta@ops.example"
_NUMBER = "FERS.04.13-IP.06-0001/23;Obywatelstwo polskie"
_STAFF = "pracownik lub przedstawiciel instytucji/podmiotu;Ośrodek Pomocy Społecznej w Buku"
_TRAINING = "szkolenia kadr pomocy społecznej;krajowe szkolenie/kurs;;2026-03-02"
_NO = "Nie;Nie;Nie;Nie;Nie;;;;;"  # five answers, four columns of the system, remarks
_HIGHER = "Wyższe (ISCED 5–8)"

LINES = (
    f"{_NUMBER};{_STAFF};Żaneta;Łącka-Źrebięca;85031700022;Nie;;Kobieta;40;{_HIGHER};{_BUK};2026-03-02;;"
    f"Osoba pracująca;{_JST};;;;{_TRAINING};;{_NO}",
    f"{_NUMBER};pracownik lub przedstawiciel instytucji/podmiotu;"
    '"Fundacja ""Ręka; Noga"" | Oddział";Józef;"Ósmy ""Junior""";79110500135;Nie;;Mężczyzna;46;'
    f"{_HIGHER};Polska;wielkopolskie;poznański;Buk;Buk;64-320;3;"
    '"-600;200";=cmd@ngo.example;2026-03-02;;Osoba pracująca;osoba pracująca w organizacji pozarządowej;;;;'
    f'{_TRAINING};;Nie;Nie;Nie;Nie;Nie;;;;;"=HYPERLINK(1)\nwiersz; drugi"',
    "FERS.04.13-IP.06-0001/23;Brak polskiego obywatelstwa lub UE – obywatel kraju spoza UE/ bezpaństwowiec;"
    f"indywidualny;;Oksana;Zmyślona;FB 1234567;Tak;;Kobieta;34;{_HIGHER};{_CITY};2026-03-02;;"
    f"Osoba pracująca;{_JST};;;;{_TRAINING};;"
    "Tak;Tak;Odmowa podania informacji;Nie;Odmowa podania informacji;;;;;",
    f"{_NUMBER};{_STAFF};Halina;Dwojga Wsparć;90063000240;Nie;;Kobieta;35;{_HIGHER};{_BUK};2026-03-02;;"
    f"Osoba pracująca;{_JST};;;;szkolenia kadr pomocy społecznej|szkolenia kadr pomocy społecznej;"
    "krajowe szkolenie/kurs|doradztwo/konsultacje;|doradztwo/ pomoc prawna;2026-03-02|2026-04-15;;"
    f"{_NO}",
    f"{_NUMBER};{_STAFF};Bezrobotna;Długo;02211300025;Nie;;Kobieta;24;"
    f"Średnie I stopnia lub niższe (ISCED 0–2);{_BUK};2026-03-02;2026-06-30;"
    "Osoba bezrobotna;osoba długotrwale bezrobotna;;"
    "osoba podjęła pracę/rozpoczęła prowadzenie działalności na własny rachunek|osoba uzyskała kwalifikacje;"
    f"Tak;{_TRAINING};;{_NO}",
    f"{_NUMBER};{_STAFF};Bierny;Bez Szczegółu;62080800354;Nie;;Mężczyzna;63;"
    f"Ponadgimnazjalne (ISCED 3) lub policealne (ISCED 4);{_BUK};2026-03-02;2026-03-02;"
    f"Osoba bierna zawodowo;;;inne;Nie;{_TRAINING};;{_NO}",
    "FERS.04.13-IP.06-0001/23;Brak polskiego obywatelstwa – obywatel kraju UE;"
    f"{_STAFF};Czeszka;Nováková;96112200467;Nie;;Kobieta;29;{_HIGHER};{_BUK};2026-03-02;;"
    f"Osoba pracująca;{_JST};;;;{_TRAINING};;Tak;Nie;Nie;Nie;Nie;;;;;",
    f"{_NUMBER};{_STAFF};Urodzony;W Lutym;72022900574;Nie;TIU-77;Mężczyzna;54;{_HIGHER};{_BUK};2026-02-28;;"
    f"Osoba pracująca;{_JST};;;;"
    "szkolenia kadr pomocy społecznej|szkolenia kadr pomocy społecznej|szkolenia kadr pomocy społecznej;"
    "usługa aktywnej integracji|krajowe szkolenie/kurs|doradztwo/konsultacje;"
    f"usługa o charakterze społecznym||inne;2026-02-28|2026-02-28|2026-05-01;;{_NO}",
    f"{_NUMBER};{_STAFF};Mniejszość;I Niepełnosprawność;99123100683;Nie;;Kobieta;26;{_HIGHER};"
    "Polska;wielkopolskie;poznański;Buk;Buk;64-320;2;+48 600 100 200;zaneta@ops.example;2026-03-02;;"
    f"Osoba pracująca;inne;;;;{_TRAINING};;Nie;Nie;Tak;Tak;Tak;;;;;",
    f"{_NUMBER};pracownik lub przedstawiciel instytucji/podmiotu;Szkoła Podstawowa nr 1;"
    f"Nauczyciel;Po Pięćdziesiątce;58040100118;Nie;;Mężczyzna;67;{_HIGHER};{_CITY};2026-03-02;;"
    "Osoba pracująca;osoba pracująca w szkole lub placówce systemu oświaty (kadra pedagogiczna);;;;"
    f"{_TRAINING};;{_NO}",
)
