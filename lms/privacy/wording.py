"""What data protection says: tables, purposes, recipients, periods, reasons, each by its code."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from lms.foundation.language import _, _n, day, lazy
from lms.home import trail
from lms.people.wording import Words
from lms.privacy.rules.clocks import Clock, Urgency, Wish
from lms.privacy.rules.erasure import Duty, Ground
from lms.privacy.rules.register import Kind, TableEntry, Whose
from lms.privacy.rules.retention import RetentionClass, Unit

WISHES: Words = {
    Wish.ACCESS: lazy("access to the data (art. 15, 20)"),
    Wish.RECTIFICATION: lazy("correction (art. 16)"),
    Wish.ERASURE: lazy("erasure (art. 17)"),
    Wish.RESTRICTION: lazy("restriction (art. 18)"),
    Wish.OBJECTION: lazy("objection (art. 21)"),
}

STATES: Words = {
    "open": lazy("open"),
    "done": lazy("answered"),
    "refused": lazy("refused with reasons"),
}

PURPOSES: Words = {
    "account": lazy("accounts and signing in"),
    "training": lazy("enrolment and attendance at courses"),
    "project": lazy("monitoring of the ESF+ project"),
    "certificate": lazy("certificates and their check"),
    "letters": lazy("letters about courses and accounts"),
    "security": lazy("security and proof of what was done"),
    "privacy": lazy("notices and requests about data"),
    "consent": lazy("what somebody agreed to"),
    "catalogue": lazy("courses, rooms and the office itself"),
}

# As the page on personal data names them; the office confirms them with its own notices.
BASES: Words = {
    "account": lazy("GDPR art. 6(1)(e)"),
    "training": lazy("Social Assistance Act art. 21, GDPR art. 6(1)(e)"),
    "project": lazy("Act of 28 April 2022 arts 87–93, GDPR art. 6(1)(c) and 9(2)(g)"),
    "certificate": lazy("GDPR art. 6(1)(e)"),
    "letters": lazy("GDPR art. 6(1)(e)"),
    "security": lazy("GDPR art. 5(2) and 32"),
    "privacy": lazy("GDPR arts 12–21"),
    "consent": lazy("GDPR art. 6(1)(a)"),
    "catalogue": lazy("GDPR art. 6(1)(e)"),
}

RECIPIENTS: Words = {
    "office": lazy("the office"),
    "coordinator": lazy("the coordinator of the person's institution"),
    "trainer": lazy("the trainer of the course"),
    "ministry": lazy("the ministry and its auditors"),
    "administrator": lazy("the administrator"),
    "public": lazy("whoever has the code of a certificate, or everybody"),
}

WHOSE: Words = {
    Whose.PERSON: lazy("people of the register"),
    Whose.STAFF: lazy("people who work with the system"),
    Whose.CONTACT: lazy("contact people of institutions"),
    Whose.INSTITUTION: lazy("institutions"),
    Whose.OFFICE: lazy("the office and its staff"),
    Whose.NOBODY: lazy("nobody"),
}

KINDS: Words = {
    Kind.NAME: lazy("names"),
    Kind.CONTACT: lazy("contact data"),
    Kind.NUMBER: lazy("PESEL or number of a document, sealed"),
    Kind.FACT: lazy("facts"),
    Kind.SPECIAL: lazy("special categories (art. 9)"),
    Kind.WORDS: lazy("texts typed freely"),
    Kind.SECRET: lazy("secrets, as fingerprints or sealed"),
    Kind.OTHER: lazy("data of other people"),
}

RETENTION: Words = {
    "person": lazy("as long as the longest of: project, applicant"),
    "project": lazy("until the end of retention of the project"),
    "applicant": lazy("applicants who never had a seat"),
    "draft": lazy("registrations that nobody confirmed"),
    "link": lazy("links of letters that have ended"),
    "session": lazy("sessions that have ended"),
    "form_key": lazy("keys of forms that were sent"),
    "attempt": lazy("counts of tries, without addresses"),
    "import": lazy("rows of lists that wait for import"),
    "letter": lazy("addresses and texts of letters that left"),
    "consent": lazy("consents that were taken back"),
    "request": lazy("texts of requests about data that are answered"),
    "audit": lazy("the audit trail"),
    "access_log": lazy("logs of the web server"),
    "office": lazy("as long as the office needs it; it names nobody"),
}

# What a length rests on, as long as the office has not written its own source.
SOURCES: Words = {
    "applicant": lazy("A proposal that nobody has confirmed. Write here what your rules say."),
    "draft": lazy("The program needs no more."),
    "link": lazy("The program needs no more."),
    "session": lazy("The program needs no more."),
    "form_key": lazy("The program needs no more."),
    "attempt": lazy("The program needs no more."),
    "import": lazy("The program needs no more."),
    "letter": lazy("A proposal that nobody has confirmed. Write here what your rules say."),
    "consent": lazy("A proposal that nobody has confirmed. Write here what your rules say."),
    "request": lazy("A proposal that nobody has confirmed. Write here what your rules say."),
    "audit": lazy("Never less than two years. Entries hold numbers only and their chain stays whole."),
    "access_log": lazy("Set where the output of the program is kept; the program itself keeps no such file."),
}

TABLES: Words = {
    "person": lazy("Person"),
    "identity": lazy("Number of the person"),
    "participant_form": lazy("Answers for the project"),
    "special_answers": lazy("Answers on disability and minority"),
    "account": lazy("Account"),
    "role_grant": lazy("Roles"),
    "account_token": lazy("Links sent by letter"),
    "session": lazy("Sessions"),
    "enrolment": lazy("Enrolments"),
    "enrolment_notice": lazy("What each application was told"),
    "mark": lazy("Attendance"),
    "certificate": lazy("Certificates"),
    "participation": lazy("Participation in projects"),
    "entry_record": lazy("Data on entry into a project"),
    "entry_special": lazy("Answers on disability and minority on entry"),
    "support": lazy("Support received"),
    "assessment": lazy("Assessments"),
    "message": lazy("Letters"),
    "acknowledgement": lazy("Notices read"),
    "consent": lazy("Consents"),
    "data_request": lazy("Requests about data"),
    "import_file": lazy("Lists sent for import"),
    "meeting": lazy("Meetings led"),
    "audit_entry": lazy("Steps taken by the person's account"),
    "former_ref": lazy("Addresses of the person's card in earlier times"),
    "not_same_person": lazy("Others who were found not to be this person"),
    "person_merge": lazy("Two rows of the person that became one"),
    "post": lazy("Posts"),
    "qualification": lazy("Documents that entitle"),
    "past_file": lazy("Lists of the years before"),
    "past_certificate": lazy("Certificates issued before this system"),
    "past_support": lazy("Courses attended before this system"),
    "second_factor": lazy("Second step of signing in"),
    "recovery_code": lazy("Recovery codes"),
}

COLUMNS: Words = {
    "id": lazy("number in the database"),
    "ref": lazy("reference in addresses"),
    "at": lazy("when"),
    "age": lazy("age"),
    "created_at": lazy("entered on"),
    "account_id": lazy("account"),
    "person_id": lazy("person"),
    "edition_id": lazy("edition"),
    "enrolment_id": lazy("enrolment record"),
    "participation_id": lazy("participation"),
    "meeting_id": lazy("meeting"),
    "notice_id": lazy("notice"),
    "entry_id": lazy("data on entry"),
    "reason": lazy("reason"),
    "purpose": lazy("purpose"),
    "verb": lazy("step"),
    "object_id": lazy("number of the object"),
    "fields": lazy("fields"),
    "applied_at": lazy("applied on"),
    "ended_at": lazy("ended on"),
    "end_reason": lazy("reason of the end"),
    "entered_by": lazy("entered by account"),
    "recorded_by": lazy("recorded by account"),
    "issued_by": lazy("issued by account"),
    "recorded_at": lazy("recorded on"),
    "issued_at": lazy("issued at"),
    "issued_on": lazy("day of issue"),
    "facts_sealed": lazy("what the certificate says"),
    "facts": lazy("what the letter says"),
    "pesel_sealed": lazy("PESEL"),
    "other_sealed": lazy("number of another document"),
    "sort_key": lazy("key for sorting"),
    "search_key": lazy("key for finding"),
    "wish": lazy("what was asked"),
    "answer": lazy("answer"),
    "received_on": lazy("received on"),
    "due_on": lazy("answer due on"),
    "answered_on": lazy("answered on"),
    "sent_at": lazy("sent on"),
    "device": lazy("browser"),
    "opened_at": lazy("opened on"),
    "seen_at": lazy("last seen on"),
    "last_signed_in_at": lazy("last signed in on"),
    "restricted_at": lazy("restricted since"),
    "given_at": lazy("given on"),
    "withdrawn_at": lazy("taken back on"),
    "state_reason": lazy("reason of the state"),
    "version": lazy("version"),
}

GROUNDS: Words = {
    Ground.STAFF: lazy("This person works with the system. Take their role away first."),
}

CONSENTS: Words = {
    "image": lazy("Photos and films from courses"),
    "newsletter": lazy("News about courses by e-mail"),
}
CONSENTS_SAID: Words = {
    "image": lazy("The office may show photos and films in which you can be recognised."),
    "newsletter": lazy("The office may write to you about new courses."),
}

NOTICES: Words = {
    ("office", "training"): lazy("The office: courses"),
    ("office", "project"): lazy("The office: the project"),
    ("ministry", "project"): lazy("The ministry: the project"),
    ("ministry", "training"): lazy("The ministry: courses"),
}


FILE_SOURCES = (
    lazy("From you: your account, applications and answers."),
    lazy("From your institution: when it enrolled you or sent the office a list."),
    lazy("From trainers: attendance. From the office: certificates, participation in the project."),
)


def step_name(verb: str) -> str:
    """A step of the trail in words."""
    return trail.step_name(verb)


def rectified_said(fields: int, certificates: int) -> str:
    """What became of a correction."""
    if not fields:
        return _("Nothing changed.")
    if not certificates:
        return _("The changes are saved.")
    return _n(
        "The changes are saved. %(num)s certificate is issued anew, the old one says it is replaced.",
        "The changes are saved. %(num)s certificates are issued anew, the old ones say they are replaced.",
        certificates,
    )


def notice_name(one: Any) -> str:
    """Whose notice it is and what about."""
    code = (one.controller, one.purpose)
    return str(NOTICES.get(code, " ".join(code)))


def table_name(name: str) -> str:
    """A table in words; one without words by its own name."""
    return str(TABLES.get(name, name))


def column_name(name: str) -> str:
    """A column in words: ours, then those of the audit trail, then its own name."""
    return str(COLUMNS[name]) if name in COLUMNS else trail.field_name(name)


def value_said(value: Any) -> str:
    """A value of a file as text."""
    if value is None or value == "":
        return "–"
    if value is True:
        return _("yes")
    if value is False:
        return _("no")
    if isinstance(value, dict):
        return "; ".join(f"{name}: {value_said(one)}" for name, one in value.items())
    if isinstance(value, list):
        return ", ".join(value_said(one) for one in value)
    return str(value)


def said_list(words: Words, codes: Iterable[str]) -> str:
    return ", ".join(str(words.get(code, code)) for code in codes)


def kinds_of(entry: TableEntry) -> str:
    """Which kinds of data a table holds, in words."""
    return ", ".join(str(words) for kind, words in KINDS.items() if entry.of_kind(kind))


def duty_said(duty: Duty) -> str:
    """Why somebody cannot be erased, as it may be written to them."""
    if duty.ground is Ground.NOT_PAID:
        return _(
            "Papers of the project %(code)s must be kept; its last payment is not known yet.",
            code=duty.project,
        )
    if duty.ground is Ground.RETENTION and duty.until_on is not None:
        return _(
            "Papers of the project %(code)s must be kept until %(day)s.",
            code=duty.project,
            day=day(duty.until_on),
        )
    if duty.ground in (Ground.HOLD, Ground.RETENTION):
        return _("Papers of the project %(code)s are under a hold.", code=duty.project)
    return str(GROUNDS[duty.ground])


def clock_said(clock: Clock) -> tuple[str, str, str]:
    """The clock of a request as (tone, icon, words) of a tag."""
    if clock.urgency is Urgency.LATE:
        late = _n("%(num)s day late", "%(num)s days late", -clock.days)
        return ("harm", "triangle-alert", late)
    if clock.days == 0:
        return ("wait", "clock", _("due today"))
    left = _n("%(num)s day left", "%(num)s days left", clock.days)
    return ("wait" if clock.urgency is Urgency.SOON else "", "clock", left)


def length_said(rule: RetentionClass, amount: int) -> str:
    if rule.unit is Unit.MONTHS:
        return _n("%(num)s month", "%(num)s months", amount)
    return _n("%(num)s day", "%(num)s days", amount)


def until_said(until: date | None, erasable: date | None) -> str:
    if until is None or erasable is None:
        return _("not known yet")
    return _("kept until %(last)s, may go from %(first)s", last=day(until), first=day(erasable))
