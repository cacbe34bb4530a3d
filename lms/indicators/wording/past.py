"""Words of the years before: what columns are called, what is wrong with a row and what helps."""

from __future__ import annotations

from lms.foundation.language import lazy
from lms.indicators.rules.past import PastColumn, PastFault
from lms.people.wording import Words

COLUMNS: Words = {
    PastColumn.LAST_NAME: lazy("surname"),
    PastColumn.FIRST_NAME: lazy("first name"),
    PastColumn.PESEL: lazy("PESEL"),
    PastColumn.EMAIL: lazy("e-mail address"),
    PastColumn.PHONE: lazy("phone"),
    PastColumn.BIRTH: lazy("date of birth"),
    PastColumn.INSTITUTION: lazy("name of the institution"),
    PastColumn.NIP: lazy("NIP of the institution"),
    PastColumn.PROJECT: lazy("code or number of the project"),
    PastColumn.TITLE: lazy("course or edition"),
    PastColumn.BEGAN: lazy("first day of the course"),
    PastColumn.ENDED: lazy("last day of the course"),
    PastColumn.HOURS: lazy("number of hours"),
    PastColumn.CERTIFICATE: lazy("number of the certificate"),
    PastColumn.ISSUED: lazy("day of issue"),
    PastColumn.SEX: lazy("sex"),
    PastColumn.AGE: lazy("age on entry"),
    PastColumn.CITIZENSHIP: lazy("citizenship"),
    PastColumn.EDUCATION: lazy("education"),
    PastColumn.COUNTY: lazy("county"),
    PastColumn.MUNICIPALITY: lazy("municipality"),
    PastColumn.LOCALITY: lazy("town or village"),
    PastColumn.POSTAL_CODE: lazy("postal code"),
    PastColumn.DEGURBA: lazy("degree of urbanisation"),
    PastColumn.LABOUR_STATUS: lazy("labour-market status"),
    PastColumn.LABOUR_DETAIL: lazy("labour-market status in detail"),
    PastColumn.FOREIGN: lazy("foreign background"),
    PastColumn.HOMELESS: lazy("housing exclusion"),
    PastColumn.MINORITY: lazy("minority"),
    PastColumn.DISABILITY: lazy("disability"),
}

FAULTS: Words = {
    PastFault.LAST_NAME_MISSING: lazy("The surname is missing. Write it, or take the row out."),
    PastFault.FIRST_NAME_MISSING: lazy("The first name is missing. Write it, or take the row out."),
    PastFault.NOBODY: lazy("Nobody can tell who this is. Add the PESEL, e-mail address or date of birth."),
    PastFault.PESEL_WRONG: lazy(
        "This cannot be a PESEL. Compare it with the document, or leave the cell empty."
    ),
    PastFault.EMAIL_WRONG: lazy("This is no e-mail address. Correct it, or leave the cell empty."),
    PastFault.BIRTH_WRONG: lazy("This is no possible date of birth. Write it as 1985-03-17 or 17.03.1985."),
    PastFault.BIRTH_NOT_OF_PESEL: lazy("The date of birth is not that of the PESEL. Correct one of them."),
    PastFault.PESEL_OF_ANOTHER: lazy(
        "Somebody with other names has this number in the register. Compare both."
    ),
    PastFault.EMAIL_OF_ANOTHER: lazy("Somebody else in the register has this e-mail address. Compare both."),
    PastFault.PERSON_UNCLEAR: lazy("Several people in the register may be meant. Add the PESEL."),
    PastFault.PROJECT_UNKNOWN: lazy(
        "No project has this code or number. Correct it, or enter the project first."
    ),
    PastFault.NIP_WRONG: lazy("This cannot be a NIP. Compare it with a document of the institution."),
    PastFault.TITLE_MISSING: lazy("The course is missing. Write its title or the code of its edition."),
    PastFault.BEGAN_MISSING: lazy("The first day is missing. Participation begins with it."),
    PastFault.DAY_UNREADABLE: lazy("This is no date. Write it as 2024-03-17 or 17.03.2024."),
    PastFault.BEFORE_PROJECT: lazy("This day is before the project began. Check the date."),
    PastFault.AHEAD: lazy("This day lies ahead. Only what has begun belongs to the years before."),
    PastFault.ENDS_BEFORE_START: lazy("This ends before it begins. Check both dates."),
    PastFault.HOURS_WRONG: lazy("This is no number of hours. Write it as 16 or 7,5."),
    PastFault.VALUE_UNKNOWN: lazy("SM EFS knows no such answer here. Write it as it stands in SM EFS."),
    PastFault.REFUSAL_NOT_OFFERED: lazy("SM EFS knows no refusal here. Write yes or no."),
    PastFault.POSTAL_CODE_WRONG: lazy(
        "Write the postal code as two digits, a dash and three digits: 61-001."
    ),
    PastFault.AGE_WRONG: lazy("This is no age in years. Correct it, or leave the cell empty."),
    PastFault.CERTIFICATE_OF_ANOTHER: lazy("Somebody else has a certificate of this number. Compare both."),
    PastFault.TOO_LONG: lazy("This is too long. Shorten it."),
    PastFault.NOT_THE_FILE: lazy("An export from SM EFS has 43 columns. Choose the other kind of file."),
}
