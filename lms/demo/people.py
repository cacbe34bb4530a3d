"""Synthetic people: the same ones for the same seed, on every machine and version of Python.

Names are common ones combined by chance. Every PESEL has a plausible birth date, a right check digit and a serial
that begins with 00, so that a scan can tell it from a real one; addresses end in the reserved `.example`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from hashlib import blake2b
from typing import TypeVar

from lms.foundation.polish import search_key
from lms.people.rules import PeselFacts, Sex, check_pesel, completed_years, pesel_check_digit
from lms.projects.rules.codes import Answer, Citizenship, Education, LabourDetail, LabourStatus

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class HomeMunicipality:
    """Where people may live: TERC of seven digits and the name, used as their locality."""

    terc: str
    name: str


@dataclass(frozen=True, slots=True)
class SyntheticPerson:
    """One made-up member of staff, as far as somebody filled in their form; None is a box left empty.

    `staff_group` is a target group of the catalogue; `works_in` names kinds of institutions where such a post exists.
    """

    first_name: str
    last_name: str
    sex: Sex
    birth_on: date
    pesel: str | None
    other_id: str | None
    email: str
    position: str
    staff_group: str
    works_in: tuple[str, ...]
    citizenship: Citizenship
    labour_status: LabourStatus
    labour_detail: LabourDetail | None
    municipality_terc: str | None
    locality: str | None
    postal_code: str | None
    phone: str | None
    education: Education | None
    foreign_background: Answer | None
    third_country: Answer | None
    homeless: Answer | None
    minority: Answer | None
    disability: Answer | None

    @property
    def missing(self) -> tuple[str, ...]:
        """Names of the boxes left empty."""
        optional = {"pesel", "other_id"}
        return tuple(f.name for f in fields(self) if f.name not in optional and getattr(self, f.name) is None)


@dataclass(frozen=True, slots=True)
class _Post:
    position: str
    staff_group: str
    works_in: tuple[str, ...]
    labour_detail: LabourDetail


_CENTRES = ("OPS", "MOPS", "MGOPS", "GOPS", "MOPR", "PCPR")
_LOCAL = LabourDetail.LOCAL_GOVERNMENT

# Weight → post, roughly as staff is spread over the region's system.
_POSTS: tuple[tuple[int, _Post], ...] = (
    (30, _Post("pracownik socjalny", "social_worker", _CENTRES, _LOCAL)),
    (11, _Post("starszy pracownik socjalny", "social_worker", _CENTRES, _LOCAL)),
    (9, _Post("asystent rodziny", "family_assistant", _CENTRES[:5], _LOCAL)),
    (8, _Post("koordynator rodzinnej pieczy zastępczej", "foster_care_coordinator", ("PCPR", "MOPR"), _LOCAL)),
    (7, _Post("opiekun w domu pomocy społecznej", "dps_staff", ("DPS",), _LOCAL)),
    (5, _Post("kierownik ośrodka", "manager", _CENTRES[:4], _LOCAL)),
    (5, _Post("psycholog", "psychologist_pedagogue", ("PCPR", "MOPR", "OIK", "DPS"), _LOCAL)),
    (5, _Post("wychowawca", "residential_childcare_staff", ("POW",), _LOCAL)),
    (4, _Post("terapeuta zajęciowy", "sds_wtz_staff", ("SDS", "WTZ"), _LOCAL)),
    (4, _Post("inspektor do spraw społecznych", "jst_official", ("UG", "SP"), _LOCAL)),
    (4, _Post("koordynator indywidualnych planów usług społecznych", "cus_staff", ("CUS",), _LOCAL)),
    (3, _Post("doradca w ośrodku wsparcia ekonomii społecznej", "social_economy", ("OWES",), LabourDetail.NGO)),
    (2, _Post("specjalista do spraw adopcji", "adoption_centre_staff", ("OA",), _LOCAL)),
    (1, _Post("pedagog szkolny", "other_services", ("SCH",), LabourDetail.SCHOOL_TEACHING)),
    (1, _Post("kurator sądowy", "other_services", ("COURT",), LabourDetail.GOVERNMENT)),
    (1, _Post("pielęgniarka środowiskowa", "other_services", ("HEALTH",), LabourDetail.HEALTH_CARE)),
)

_WOMEN = (
    "Agata Agnieszka Aleksandra Alicja Aneta Anna Barbara Beata Bożena Celina Danuta Dorota Edyta Elżbieta Emilia "
    "Ewa Ewelina Grażyna Halina Hanna Honorata Ilona Irena Iwona Izabela Jadwiga Joanna Jolanta Julia Justyna "
    "Kamila Karolina Katarzyna Kinga Klaudia Lidia Lucyna Łucja Magdalena Małgorzata Maria Mariola Marta Marzena "
    "Milena Monika Natalia Olga Patrycja Paulina Renata Sylwia Teresa Urszula Wanda Weronika Wioletta Zofia Żaneta"
).split()
_MEN = (
    "Adam Aleksander Andrzej Artur Bartosz Błażej Dariusz Dawid Grzegorz Jacek Jakub Jan Jarosław Józef Kamil "
    "Krzysztof Leszek Łukasz Maciej Marcin Marek Mateusz Michał Paweł Piotr Rafał Robert Sławomir Stanisław "
    "Szymon Tomasz Wiesław Witold Wojciech Zbigniew"
).split()
_SURNAMES = (
    "Adamczak Andrzejewski Bartkowiak Błaszczyk Brzeziński Chmielewski Ciesielski Czajka Ćwiklińska Dąbek Dębowski "
    "Domagała Dudziak Filipiak Frąckowiak Gajewski Głowacki Grabowski Grześkowiak Gąsiorek Hałas Idzikowski "
    "Jabłoński Jankowiak Jarząbek Jaśkowiak Jędrzejczak Józefiak Kaczmarek Kasprzak Kędziora Klimczak Kłos Kołodziej "
    "Konieczny Kościelski Kowalczyk Kowalski Kozłowski Król Krzyżaniak Kubiak Kujawa Lis Łakomy Łuczak Maciejewski "
    "Majchrzak Malinowski Marciniak Matuszak Mazurek Michalak Mikołajczak Młynarczyk Musiał Niedźwiedzki Nowaczyk "
    "Nowak Nowicki Olejniczak Ostrowski Owczarzak Paczkowski Pawlak Piasecki Pietrzak Piotrowski Polak Ptak Ratajczak "
    "Rogoziński Rybarczyk Sikora Skrzypczak Słomiński Sobczak Sroka Stachowiak Stefaniak Szafrański Szczepaniak "
    "Szulc Szymczak Ślusarek Śliwiński Świderski Tomczak Urbaniak Walczak Walkowiak Wawrzyniak Wesołowski Wieczorek "
    "Wiśniewski Witczak Włodarczyk Wojtkowiak Woźniak Wójcik Zawadzki Ziętek Zimny Żak Żółtowski Źródłowski"
).split()
_FOREIGN = {
    Sex.WOMAN: ("Olena Iryna Daria Oksana".split(), "Kovalenko Bondar Melnyk Tkachuk".split()),
    Sex.MAN: ("Andrii Serhii Maksym Taras".split(), "Kravets Marchuk Polishchuk Savchuk".split()),
}

# First digits of postal codes by county; the rest is made up.
_POSTAL = {
    "3001": "648", "3002": "647", "3003": "622", "3004": "638", "3005": "620", "3006": "632", "3007": "628",
    "3008": "636", "3009": "626", "3010": "625", "3011": "640", "3012": "637", "3013": "641", "3014": "644",
    "3015": "643", "3016": "646", "3017": "634", "3018": "635", "3019": "649", "3020": "633", "3021": "620",
    "3022": "639", "3023": "624", "3024": "645", "3025": "630", "3026": "631", "3027": "627", "3028": "621",
    "3029": "642", "3030": "623", "3031": "774", "3061": "628", "3062": "625", "3063": "641", "3064": "608",
}  # fmt: skip
