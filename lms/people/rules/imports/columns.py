"""What the columns of a list are: how people head them, and which of them a list must have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum

from lms.people.rules.words import folded


class ListKind(StrEnum):
    """What a list holds."""

    PEOPLE = "people"
    INSTITUTIONS = "institutions"


class Column(StrEnum):
    """What a column of the file can be."""

    LAST_NAME = "last_name"
    FIRST_NAME = "first_name"
    FULL_NAME = "full_name"  # first name, then surname
    SURNAME_FIRST = "surname_first"  # both in one cell, the other way round
    EMAIL = "email"
    PHONE = "phone"
    POSITION = "position"
    INSTITUTION = "institution"
    NIP = "nip"
    PESEL = "pesel"
    BIRTH = "birth_on"
    NAME = "name"
    TYPE = "type_code"
    REGON = "regon"
    TERC = "municipality_terc"
    MUNICIPALITY = "municipality"
    MUNICIPALITY_KIND = "municipality_kind"
    COUNTY = "county"
    VOIVODESHIP = "voivodeship"
    LOCALITY = "locality"
    POSTAL_CODE = "postal_code"
    STREET = "street"
    COUNTS_FOR = "counts_for"
    CONTACT_NAME = "contact_name"
    CONTACT_ROLE = "contact_role"
    CONTACT_PHONE = "contact_phone"
    CONTACT_EMAIL = "contact_email"


# How people head their columns, folded: small letters without accents and signs.
_PEOPLE: Mapping[Column, tuple[str, ...]] = {
    Column.LAST_NAME: ("nazwisko", "nazwiska", "surname", "lastname", "familyname"),
    Column.FIRST_NAME: ("imie", "imiona", "firstname", "givenname"),
    Column.FULL_NAME: ("imieinazwisko", "osoba", "pracownik", "uczestnik", "name", "fullname"),
    Column.SURNAME_FIRST: ("nazwiskoiimie", "nazwiskoimie", "nazwiskoorazimie"),
    Column.EMAIL: ("email", "adresemail", "mail", "adresmail", "emailsluzbowy", "pocztaelektroniczna", "emailaddress"),
    Column.PHONE: ("telefon", "numertelefonu", "nrtelefonu", "nrtel", "tel", "telefonkontaktowy", "phone"),
    Column.POSITION: ("stanowisko", "funkcja", "stanowiskopracy", "position", "post"),
    Column.INSTITUTION: (
        "instytucja", "nazwainstytucji", "zakladpracy", "miejscepracy", "jednostka", "pracodawca", "institution",
    ),
    Column.NIP: ("nip", "nipinstytucji", "nippracodawcy"),
    Column.PESEL: ("pesel", "numerpesel", "nrpesel"),
    Column.BIRTH: ("dataurodzenia", "urodzona", "urodzony", "dataur", "dateofbirth", "birthdate"),
}  # fmt: skip
_INSTITUTIONS: Mapping[Column, tuple[str, ...]] = {
    Column.NAME: (
        "nazwa", "nazwainstytucji", "nazwapodmiotu", "nazwajednostki", "instytucja", "podmiot", "jednostka",
        "pelnanazwa", "name", "institution", "nameoftheinstitution",
    ),
    Column.TYPE: (
        "rodzaj", "typ", "rodzajinstytucji", "typinstytucji", "rodzajpodmiotu", "typpodmiotu", "rodzajjednostki",
        "typjednostki", "kind", "type", "kindofinstitution",
    ),
    Column.NIP: ("nip", "numernip", "nrnip", "nipinstytucji", "niptaxnumber", "nipnumerpodatkowy"),
    Column.REGON: ("regon", "numerregon", "nrregon"),
    Column.TERC: ("terc", "teryt", "kodterc", "kodteryt", "terytgminy", "kodgminy", "terccode", "terytterc"),
    Column.MUNICIPALITY: ("gmina", "nazwagminy", "miastogmina", "gminamiasto", "municipality"),
    Column.MUNICIPALITY_KIND: ("rodzajgminy", "typgminy", "kindofmunicipality"),
    Column.COUNTY: ("powiat", "nazwapowiatu", "county"),
    Column.VOIVODESHIP: ("wojewodztwo", "voivodeship", "province"),
    Column.LOCALITY: ("miejscowosc", "miasto", "locality", "town", "city"),
    Column.POSTAL_CODE: ("kodpocztowy", "kod", "postalcode", "postcode"),
    Column.STREET: ("ulica", "ulicainumer", "ulicanr", "adres", "adresulica", "street", "streetandnumber"),
    Column.COUNTS_FOR: (
        "jst", "terytjst", "jstterc", "samorzad", "jstdoktorejsieliczy", "liczysiedojst", "countsfor",
        "localgovernment", "localgovernmentitcountsfor", "samorzaddoktoregosieliczy",
    ),
    Column.CONTACT_NAME: (
        "osobadokontaktu", "osobakontaktowa", "kontakt", "osobadokontaktow", "contact", "contactperson",
    ),
    Column.CONTACT_ROLE: (
        "stanowiskoosobydokontaktu", "stanowisko", "funkcja", "positionofthecontactperson", "position",
    ),
    Column.CONTACT_PHONE: (
        "telefon", "numertelefonu", "nrtelefonu", "nrtel", "tel", "telefonkontaktowy", "telefonosobydokontaktu",
        "phone", "phoneofthecontactperson",
    ),
    Column.CONTACT_EMAIL: (
        "email", "adresemail", "mail", "adresmail", "emailosobydokontaktu", "adresemailosobydokontaktu",
        "pocztaelektroniczna", "emailaddress", "emailaddressofthecontactperson",
    ),
}  # fmt: skip
_HEADINGS = {ListKind.PEOPLE: _PEOPLE, ListKind.INSTITUTIONS: _INSTITUTIONS}


def columns_for(kind: ListKind) -> tuple[Column, ...]:
    """What the columns of a list of this kind can be."""
    return tuple(_HEADINGS[kind])


def guess_columns(headings: Sequence[str], kind: ListKind = ListKind.PEOPLE) -> dict[int, Column]:
    """Place → what it is, by its heading; the first of two equal ones counts, and what nobody knows is left out."""
    found: dict[int, Column] = {}
    for place, heading in enumerate(headings):
        for column, names in _HEADINGS[kind].items():
            if folded(heading) in names and column not in found.values() and place not in found:
                found[place] = column
    return found


class ColumnsFault(StrEnum):
    """What a choice of columns lacks."""

    NO_NAMES = "no_names"
    NO_NAME = "no_name"


# One of these sets of columns a list must have.
_NEEDED: Mapping[ListKind, tuple[tuple[frozenset[Column], ...], ColumnsFault]] = {
    ListKind.PEOPLE: (
        (
            frozenset({Column.LAST_NAME, Column.FIRST_NAME}),
            frozenset({Column.FULL_NAME}),
            frozenset({Column.SURNAME_FIRST}),
        ),
        ColumnsFault.NO_NAMES,
    ),
    ListKind.INSTITUTIONS: ((frozenset({Column.NAME}),), ColumnsFault.NO_NAME),
}


def missing_columns(chosen: Collection[Column], kind: ListKind) -> ColumnsFault | None:
    """What a list of this kind must have and this choice has not; None when it will do."""
    sets, fault = _NEEDED[kind]
    return None if any(needed <= set(chosen) for needed in sets) else fault


def chosen_twice(chosen: Collection[Column]) -> frozenset[Column]:
    """What stands for more than one column."""
    return frozenset(column for column, count in Counter(chosen).items() if count > 1)
