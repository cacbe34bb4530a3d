"""What the room says of numbers, addresses, passwords, roles and rights."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lms.foundation.language import _n, lazy
from lms.foundation.spreadsheets import SheetFault
from lms.people.rules import (
    PASSWORD_MIN,
    PASSWORD_MIN_STAFF,
    AccountRefusal,
    BirthFault,
    Degurba,
    EmailFault,
    LauFault,
    NumberFault,
    PasswordFault,
    PeselFault,
    PostalFault,
    Role,
    StepRefusal,
    TermFault,
)
from lms.people.rules.imports import Column, ColumnsFault, ListKind, RowFault
from lms.people.rules.mergers import MergerRefusal
from lms.people.rules.work import PostFault, QualificationKind

Words = Mapping[Any, Any]  # code → lazy sentence

PESEL: Words = {
    PeselFault.LENGTH: lazy("A PESEL number has 11 digits. Check whether a digit is missing or doubled."),
    PeselFault.NOT_DIGITS: lazy("A PESEL number holds digits only. Remove the other characters."),
    PeselFault.CHECKSUM: lazy(
        "The last digit does not fit the others. Compare the number with the document once more."
    ),
    PeselFault.DATE: lazy(
        "The first six digits are no possible date of birth. Compare the number with the document."
    ),
}

BIRTH: Words = {
    BirthFault.IN_FUTURE: lazy("This date of birth lies in the future. Compare it with the document."),
    BirthFault.TOO_LONG_AGO: lazy("This date of birth lies too long ago. Compare it with the document."),
}
PHONE = lazy("A phone number has 7 to 15 digits, for example 600 100 200. Check what was typed.")

NIP: Words = {
    NumberFault.LENGTH: lazy(
        "A tax number (NIP) has 10 digits. Check whether a digit is missing or doubled."
    ),
    NumberFault.NOT_DIGITS: lazy("A tax number (NIP) holds digits only. Remove the other characters."),
    NumberFault.CHECKSUM: lazy(
        "This tax number (NIP) cannot be right: its last digit does not fit. Check the digits."
    ),
}

REGON: Words = {
    NumberFault.LENGTH: lazy(
        "A REGON number has 9 or 14 digits. Check whether a digit is missing or doubled."
    ),
    NumberFault.NOT_DIGITS: lazy("A REGON number holds digits only. Remove the other characters."),
    NumberFault.CHECKSUM: lazy(
        "This REGON number cannot be right: its last digit does not fit. Check the digits."
    ),
}

POSTAL: Words = {
    PostalFault.PATTERN: lazy("Write the postal code as two digits, a dash and three digits: 61-001.")
}

EMAIL: Words = {
    EmailFault.LENGTH: lazy("This address is too long to be right. Check it."),
    EmailFault.FOREIGN_LETTERS: lazy(
        "An e-mail address here has no Polish letters. Write it without them: ł as l, ó as o."
    ),
    EmailFault.SYNTAX: lazy("This is no e-mail address yet. It should look like anna.nowak@example.org."),
}

_PASSWORD: Words = {
    PasswordFault.TOO_LONG: lazy("This password is too long to be checked. Use at most 1024 characters."),
    PasswordFault.COMMON: lazy(
        "This password is on the list of the most common ones. Choose one that only you would think of."
    ),
    PasswordFault.CONTEXT: lazy(
        "Apart from names that others know, little is left. Add words that have nothing to do with you."
    ),
    PasswordFault.PREDICTABLE: lazy(
        "This password repeats itself or follows the keys. A few unrelated words are better."
    ),
}


def password_fault(fault: PasswordFault, is_staff: bool) -> str:
    """What to say of a refused password; how long it must be depends on whose it is."""
    if fault is PasswordFault.TOO_SHORT:
        least = PASSWORD_MIN_STAFF if is_staff else PASSWORD_MIN
        return _n(
            "A password has at least %(num)s character. A few unrelated words with spaces are easy to remember.",
            "A password has at least %(num)s characters. A few unrelated words with spaces are easy to remember.",
            least,
        )
    return str(_PASSWORD[fault])


ROLES: Words = {
    Role.WORKER: lazy("participant"),
    Role.COORDINATOR: lazy("coordinator in an institution"),
    Role.SUPERIOR: lazy("superior"),
    Role.TRAINER: lazy("trainer"),
    Role.OFFICER: lazy("training officer"),
    Role.AUDITOR: lazy("auditor"),
    Role.ADMINISTRATOR: lazy("administrator"),
    Role.DATA_PROTECTION: lazy("data protection officer"),
}

RIGHTS: Words = {
    "institution.see": lazy("see their institution's people and enrolments"),
    "institution.enrol": lazy("enrol people of their institution"),
    "institution.deputies": lazy("name a deputy for some days"),
    "institution.approve": lazy("approve enrolments of their institution"),
    "register.keep": lazy("keep attendance registers"),
    "catalogue.manage": lazy("edit the catalogue of courses"),
    "editions.see": lazy("see editions and their people"),
    "editions.manage": lazy("plan and run editions"),
    "people.see": lazy("see people and institutions"),
    "people.manage": lazy("edit people and institutions"),
    "people.reveal": lazy("see a full PESEL number, with a reason"),
    "certificates.see": lazy("see the register of certificates"),
    "certificates.issue": lazy("issue and revoke certificates"),
    "indicators.see": lazy("see indicators and their evidence"),
    "indicators.export": lazy("export files for SM EFS"),
    "participants.special": lazy("see answers on disability and minority"),
    "users.manage": lazy("manage accounts and roles"),
    "rights.see": lazy("see the table of roles and rights"),
    "settings.manage": lazy("change the office's settings"),
    "messages.see": lazy("see outgoing messages"),
    "audit.see": lazy("see the audit trail"),
    "reports.see": lazy("see reports"),
    "privacy.manage": lazy("answer requests about data, see restricted people, set periods"),
    "privacy.record": lazy("see the record of processing"),
}

ACCOUNT_REFUSALS: Words = {
    AccountRefusal.TAKEN: lazy(
        "This address already has an account. Find it on the list and give it the role there."
    ),
    AccountRefusal.LAST_ADMINISTRATOR: lazy(
        "This is the last administrator who can sign in. Make somebody else an administrator first."
    ),
    AccountRefusal.INSTITUTION_MISSING: lazy(
        "This role is held for an institution. Choose whose coordinator or superior it is."
    ),
    AccountRefusal.INSTITUTION_NOT_WANTED: lazy("This role is not held for an institution. Choose none."),
    AccountRefusal.ALREADY_HELD: lazy("The account already has this role."),
    AccountRefusal.OWN_ACCOUNT: lazy(
        "Nobody gives a role to themselves. Ask another administrator, so that two people know of it."
    ),
    AccountRefusal.HAS_PASSWORD: lazy(
        "This person has set a password already, so no new invitation is needed."
    ),
}

MERGERS: Words = {
    MergerRefusal.ITSELF: lazy("An institution cannot be merged into itself. Choose another."),
    MergerRefusal.DONE_ALREADY: lazy(
        "This institution was merged already. Look at its page; nothing needs to be done."
    ),
    MergerRefusal.SUCCESSOR_GONE: lazy(
        "That institution was itself merged into another. Choose its successor."
    ),
    MergerRefusal.AHEAD: lazy("This day lies ahead. Enter the merger when it has happened."),
}
# Beside which field a refusal stands; None: it concerns the whole form.
MERGER_FIELDS: Mapping[MergerRefusal, str | None] = {
    MergerRefusal.ITSELF: "into",
    MergerRefusal.DONE_ALREADY: None,
    MergerRefusal.SUCCESSOR_GONE: "into",
    MergerRefusal.AHEAD: "merged_on",
}
# Doors that ask for no right.
EVERYBODY: Words = {
    "public": lazy("open to everybody"),
    "password shown": lazy("after the password, before the second step"),
    "signed in": lazy("to whoever is signed in"),
}
GRANT_REFUSALS: Words = {
    **ACCOUNT_REFUSALS,
    TermFault.ENDS_BEFORE_IT_BEGINS: lazy("The last day lies before the first. Check both."),
    TermFault.OVER: lazy("The last day is over. Choose today or later, or leave it empty."),
    TermFault.NOT_LIMITED: lazy("Only the role of an officer can be limited to a project or an area."),
    TermFault.TOO_LONG: lazy(
        "A deputy stands in for three months at most. For longer the administrator gives a role."
    ),
    TermFault.END_MISSING: lazy("Say on which day it ends."),
}
DEPUTY_REFUSALS: Words = {
    TermFault.ENDS_BEFORE_IT_BEGINS: GRANT_REFUSALS[TermFault.ENDS_BEFORE_IT_BEGINS],
    TermFault.OVER: GRANT_REFUSALS[TermFault.OVER],
    TermFault.TOO_LONG: GRANT_REFUSALS[TermFault.TOO_LONG],
    TermFault.END_MISSING: GRANT_REFUSALS[TermFault.END_MISSING],
    "not_yours": lazy("You coordinate this institution no longer, or only stand in there yourself."),
    "no_account": lazy("This person does not belong to that institution, or has no open account."),
    "already": lazy("This person holds the role on some of these days already. Choose other days."),
}
RESET_REFUSALS: Words = {
    StepRefusal.OWN: lazy(
        "Nobody resets their own second step. Ask another administrator, so that two people know of it."
    ),
    StepRefusal.NONE: lazy("This account has no second step, so there is nothing to take away."),
}

DEGURBA: Words = {
    Degurba.CITIES: lazy("1 – densely populated (cities)"),
    Degurba.TOWNS: lazy("2 – intermediate (towns and suburbs)"),
    Degurba.RURAL: lazy("3 – thinly populated (rural areas)"),
}
# What an institution's kind counts for in quotas.
CATEGORIES: Words = {"system": lazy("system"), "other": lazy("other services")}
# Kinds of municipality by the last digit of TERC.
MUNICIPALITY_KINDS: Words = {"1": lazy("urban"), "2": lazy("rural"), "3": lazy("urban-rural")}
LAU: Words = {
    LauFault.CODE: lazy("The code is not one of seven digits."),
    LauFault.DEGREE: lazy("The degree is not 1, 2 or 3."),
    LauFault.TWICE: lazy("The same code stands here twice with different degrees."),
}
SHEETS: Words = {
    SheetFault.TOO_LARGE: lazy("The file is too large. Send at most 8 MB."),
    SheetFault.NOT_A_SPREADSHEET: lazy("This file cannot be read. Send it as XLSX, ODS or CSV."),
    SheetFault.TOO_MANY_ROWS: lazy("The file has too many rows. Send at most 150,000."),
}
# What a list holds.
LISTS: Words = {ListKind.PEOPLE: lazy("people"), ListKind.INSTITUTIONS: lazy("institutions")}
COLUMNS_FAULTS: Words = {
    ColumnsFault.NO_NAMES: lazy("Choose which columns hold the surname and the first name."),
    ColumnsFault.NO_NAME: lazy("Choose which column holds the name of the institution."),
}
# What a column of a list can be.
COLUMNS: Words = {
    Column.LAST_NAME: lazy("surname"),
    Column.FIRST_NAME: lazy("first name"),
    Column.FULL_NAME: lazy("first name and surname in one cell"),
    Column.SURNAME_FIRST: lazy("surname and first name in one cell"),
    Column.EMAIL: lazy("e-mail address"),
    Column.PHONE: lazy("phone"),
    Column.POSITION: lazy("position"),
    Column.INSTITUTION: lazy("name of the institution"),
    Column.NIP: lazy("NIP of the institution"),
    Column.PESEL: lazy("PESEL"),
    Column.BIRTH: lazy("date of birth"),
    Column.NAME: lazy("name of the institution"),
    Column.TYPE: lazy("kind of the institution"),
    Column.REGON: lazy("REGON"),
    Column.TERC: lazy("TERC code of the municipality"),
    Column.MUNICIPALITY: lazy("name of the municipality"),
    Column.MUNICIPALITY_KIND: lazy("kind of the municipality"),
    Column.COUNTY: lazy("county"),
    Column.VOIVODESHIP: lazy("voivodeship"),
    Column.LOCALITY: lazy("locality"),
    Column.POSTAL_CODE: lazy("postal code"),
    Column.STREET: lazy("street and number"),
    Column.COUNTS_FOR: lazy("TERC code of the local government it counts for"),
    Column.CONTACT_NAME: lazy("contact person"),
    Column.CONTACT_ROLE: lazy("position of the contact person"),
    Column.CONTACT_PHONE: lazy("phone of the contact person"),
    Column.CONTACT_EMAIL: lazy("e-mail address of the contact person"),
}
ROWS: Words = {
    RowFault.LAST_NAME_MISSING: lazy("The surname is missing. Write it, or take the row out."),
    RowFault.FIRST_NAME_MISSING: lazy("The first name is missing. Write it, or take the row out."),
    RowFault.FULL_NAME_UNCLEAR: lazy(
        "Nobody can tell where this name is divided. Put surname and first name apart."
    ),
    RowFault.TOO_LONG: lazy("This is too long. Shorten it."),
    RowFault.NOT_TEXT: lazy("This holds characters that cannot be shown. Type it anew."),
    RowFault.EMAIL_WRONG: lazy("This is no e-mail address. Correct it, or leave the cell empty."),
    RowFault.EMAIL_TWICE: lazy("Another row has the same e-mail address. Each person has their own."),
    RowFault.EMAIL_OF_ANOTHER: lazy("Somebody else in the register has this e-mail address. Compare both."),
    RowFault.PHONE_WRONG: lazy("A phone number has 7 to 15 digits. Correct it, or leave the cell empty."),
    RowFault.PESEL_LENGTH: lazy("A PESEL number has 11 digits. Spreadsheets drop a zero at the beginning."),
    RowFault.PESEL_DIGITS: lazy("A PESEL number holds digits only. Remove the other characters."),
    RowFault.PESEL_CHECKSUM: lazy(
        "The last digit of the PESEL does not fit the others. Compare it with the document."
    ),
    RowFault.PESEL_DATE: lazy(
        "The PESEL begins with no possible date of birth. Compare it with the document."
    ),
    RowFault.PESEL_TWICE: lazy("Another row has the same PESEL. Keep the person once."),
    RowFault.PESEL_OF_ANOTHER: lazy(
        "Somebody with other names has this PESEL in the register. Compare both."
    ),
    RowFault.BIRTH_UNREADABLE: lazy("This is no date. Write it as 1985-03-17 or 17.03.1985."),
    RowFault.BIRTH_IMPOSSIBLE: lazy("No living person can have this date of birth. Correct it."),
    RowFault.BIRTH_NOT_OF_PESEL: lazy("The date of birth is not that of the PESEL. Correct one of them."),
    RowFault.NIP_WRONG: lazy("This cannot be a NIP. Compare it with a document of the institution."),
    RowFault.INSTITUTION_UNKNOWN: lazy(
        "This institution is not in the register. Enter it first, or correct the name."
    ),
    RowFault.INSTITUTION_UNCLEAR: lazy("Several institutions have this name. Write the NIP instead."),
    RowFault.PERSON_UNCLEAR: lazy("Several people there have these names. Add the e-mail address or PESEL."),
    RowFault.PERSON_TWICE: lazy(
        "Another row has the same names in the same institution. Keep the person once."
    ),
    RowFault.NAME_MISSING: lazy("The name of the institution is missing. Write it, or take the row out."),
    RowFault.TYPE_MISSING: lazy("The kind of the institution is missing. Write its code or its name."),
    RowFault.TYPE_UNKNOWN: lazy(
        "This kind is not offered. Write a code or name from the list of kinds, for example GOPS."
    ),
    RowFault.REGON_WRONG: lazy("This cannot be a REGON. Compare it with a document of the institution."),
    RowFault.NUMBER_OF_ANOTHER: lazy("Another institution in the register has this number. Compare both."),
    RowFault.NUMBER_DIFFERS: lazy(
        "The register has another number for this institution. Correct it here or on its page."
    ),
    RowFault.NAME_OF_ANOTHER: lazy(
        "This number belongs to an institution of another name. A new name is entered on its page."
    ),
    RowFault.SAME_NAMES: lazy("Several institutions are called so. Add the municipality or the NIP."),
    RowFault.MERGED: lazy("This institution was merged into another. Take the row out."),
    RowFault.TERC_UNKNOWN: lazy(
        "No municipality has this TERC code. It has seven digits; spreadsheets drop a zero at the beginning."
    ),
    RowFault.MUNICIPALITY_UNKNOWN: lazy(
        "No such municipality is known. Compare name, kind and county with the TERYT register."
    ),
    RowFault.MUNICIPALITY_UNCLEAR: lazy(
        "Several municipalities have this name. Add the kind (urban, rural), the county or the TERC code."
    ),
    RowFault.MUNICIPALITY_NOT_OF_TERC: lazy(
        "The TERC code is that of another municipality. Correct the code or the name."
    ),
    RowFault.MUNICIPALITY_MISSING: lazy("Kind or county stand here without a municipality. Write its name."),
    RowFault.POSTAL_CODE_WRONG: lazy("A postal code looks like 61-001. Correct it, or leave the cell empty."),
    RowFault.GOVERNMENT_UNKNOWN: lazy(
        "No local government has this code. Write seven digits of a municipality or four of a county."
    ),
    RowFault.CONTACT_NAME_MISSING: lazy("Write the name of the contact person, or empty these cells."),
    RowFault.CONTACT_WAY_MISSING: lazy("Add a phone number or e-mail address of the contact person."),
    RowFault.INSTITUTION_TWICE: lazy(
        "An earlier row says something else of the same institution. Let both say the same."
    ),
}

POSTS: Words = {
    PostFault.NOTHING_SAID: lazy("Choose an institution or write a position."),
    PostFault.ENDS_BEFORE_START: lazy("This day is before the first day of the post. Check both."),
    PostFault.STARTS_AHEAD: lazy("This day lies ahead. Write the post down when it has begun."),
    PostFault.ENDS_AHEAD: lazy("This day lies ahead. Write the end down when it has come."),
    PostFault.MAIN_HAS_ENDED: lazy("A post that has ended cannot be the main one. Take one of the two away."),
}

QUALIFICATIONS: Words = {
    QualificationKind.PRACTICE: lazy("right to practise as a social worker"),
    QualificationKind.DEGREE_1: lazy("specialisation of degree I"),
    QualificationKind.DEGREE_2: lazy("specialisation of degree II"),
}
