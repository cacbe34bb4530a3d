"""What the audit trail says, in words: steps, objects and fields, each by its code.

A code without words here is shown as it was recorded: an old trail outlives the names of the program.
"""

from __future__ import annotations

import re
from datetime import date

from lms.foundation.language import _, day, lazy
from lms.people.wording import ROLES, Words

# What was done.
STEPS: Words = {
    "account.ask": lazy("Link to an account asked for"),
    "account.close": lazy("Account closed"),
    "account.end_session": lazy("Session ended from elsewhere"),
    "account.grant": lazy("Role given"),
    "account.invite": lazy("Invitation sent again"),
    "account.open": lazy("Account opened"),
    "account.reopen": lazy("Account opened again"),
    "account.revoke": lazy("Role taken away"),
    "account.set_password": lazy("Password set"),
    "account.sign_in": lazy("Signed in"),
    "account.sign_out": lazy("Signed out"),
    "assessment.record": lazy("Assessment recorded"),
    "assessment.withdraw": lazy("Assessment withdrawn"),
    "certificate.download": lazy("Certificate downloaded"),
    "certificate.download_all": lazy("All certificates of an edition downloaded"),
    "certificate.issue": lazy("Certificate issued"),
    "certificate.replace": lazy("Certificate replaced"),
    "certificate.revoke": lazy("Certificate revoked"),
    "course.change": lazy("Course changed"),
    "course.create": lazy("Course entered"),
    "edition.cancel": lazy("Edition called off"),
    "edition.change": lazy("Edition changed"),
    "edition.create": lazy("Edition planned"),
    "edition.move": lazy("Edition moved on"),
    "edition.places": lazy("Places of an edition changed"),
    "edition.publish": lazy("Edition published"),
    "enrolment.apply": lazy("Enrolled or put on the waiting list"),
    "enrolment.cancel": lazy("Enrolment ended with its edition"),
    "enrolment.promote": lazy("Moved up from the waiting list"),
    "enrolment.withdraw": lazy("Withdrawal from an edition"),
    "indicator.export": lazy("Figures downloaded"),
    "indicator.list_special": lazy("List with special-category data opened"),
    "institution.change": lazy("Institution changed"),
    "institution.create": lazy("Institution entered"),
    "meeting.cancel": lazy("Meeting called off"),
    "meeting.change": lazy("Meeting changed"),
    "meeting.create": lazy("Meeting planned"),
    "municipality.import_degrees": lazy("Degrees of urbanisation taken over"),
    "municipality.set_degree": lazy("Degree of urbanisation set by hand"),
    "office.change": lazy("Data of the office changed"),
    "office.remove_mark": lazy("Picture of a mark removed"),
    "office.set_mark": lazy("Picture of a mark set"),
    "outbox.requeue": lazy("Letter to be sent again"),
    "participation.begin": lazy("Participation in the project began"),
    "participation.end": lazy("Participation in the project ended"),
    "participation.entry": lazy("Data on entry corrected"),
    "participation.go_on": lazy("Participation goes on after all"),
    "participation.move_start": lazy("First day of participation moved"),
    "participation.withdraw": lazy("Participation withdrawn"),
    "person.change": lazy("Person changed"),
    "person.create": lazy("Person entered"),
    "person.participant_form": lazy("Participant form saved"),
    "person.see_special": lazy("Answers on disability and minority seen"),
    "project.change": lazy("Project changed"),
    "project.open": lazy("Project entered"),
    "register.close": lazy("Register closed"),
    "register.correct": lazy("Mark corrected"),
    "register.export": lazy("Registers of an edition downloaded"),
    "register.mark": lazy("Attendance marked"),
    "register.print": lazy("List to sign downloaded"),
    "register.reopen": lazy("Register opened again"),
    "smefs.export": lazy("File for SM EFS downloaded"),
    "statement.change": lazy("Accessibility statement changed"),
    "support.begin": lazy("Support began"),
    "support.move": lazy("First day of a support moved"),
    "support.withdraw": lazy("Support withdrawn"),
    "venue.create": lazy("Venue entered"),
}

# To what.
OBJECTS: Words = {
    "accessibility_statement": lazy("Accessibility statement"),
    "account": lazy("Account"),
    "assessment": lazy("Assessment"),
    "certificate": lazy("Certificate"),
    "course": lazy("Course"),
    "edition": lazy("Edition"),
    "enrolment": lazy("Enrolment record"),
    "indicator": lazy("Indicator"),
    "institution": lazy("Institution"),
    "meeting": lazy("Meeting"),
    "message": lazy("Letter"),
    "municipality": lazy("Municipality"),
    "office": lazy("Office"),
    "office_mark": lazy("Mark of the office"),
    "participation": lazy("Participation"),
    "person": lazy("Person"),
    "project": lazy("Project"),
    "support": lazy("Support"),
    "venue": lazy("Venue"),
}

# Which part of it.
FIELDS: Words = {
    "about_en": lazy("about the course, in English"),
    "about_pl": lazy("about the course, in Polish"),
    "access_note_en": lazy("note on access, in English"),
    "access_note_pl": lazy("note on access, in Polish"),
    "address": lazy("address"),
    "age_on_entry": lazy("age on entry"),
    "alt_en": lazy("description of the picture, in English"),
    "alt_pl": lazy("description of the picture, in Polish"),
    "area_code": lazy("area"),
    "arrival": lazy("order of arrival"),
    "assessed_on": lazy("day of assessment"),
    "assessor": lazy("assessor"),
    "began_on": lazy("first day"),
    "birth_date": lazy("date of birth"),
    "birth_on": lazy("date of birth"),
    "body": lazy("picture"),
    "break_minutes": lazy("length of the break"),
    "budget_eur_cents": lazy("budget in euros"),
    "budget_pln_cents": lazy("budget in złoty"),
    "building_en": lazy("access to the building, in English"),
    "building_pl": lazy("access to the building, in Polish"),
    "business_began_on": lazy("day the business was set up"),
    "capacity": lazy("places"),
    "certificate_kind": lazy("kind of certificate"),
    "changed_at": lazy("time of the change"),
    "citizenship": lazy("citizenship"),
    "closed_at": lazy("closing"),
    "code": lazy("code"),
    "completion_percent": lazy("attendance needed"),
    "contact_email": lazy("contact e-mail"),
    "contact_en": lazy("contact, in English"),
    "contact_name": lazy("contact person"),
    "contact_pl": lazy("contact, in Polish"),
    "country": lazy("country"),
    "county": lazy("county"),
    "days": lazy("days"),
    "degurba": lazy("degree of urbanisation"),
    "degurba_reason": lazy("reason for the degree"),
    "disability": lazy("disability"),
    "document": lazy("document"),
    "education": lazy("education"),
    "education_planned_end_on": lazy("planned end of education"),
    "email": lazy("e-mail address"),
    "ended_as_planned": lazy("ended as planned"),
    "ended_on": lazy("last day"),
    "ends_at": lazy("end"),
    "ends_on": lazy("end"),
    "enrol_from_at": lazy("enrolment begins"),
    "enrol_until_at": lazy("enrolment ends"),
    "eu_eur_cents": lazy("EU share in euros"),
    "exit_situation": lazy("situation at the end"),
    "first_name": lazy("first name"),
    "for_whom_en": lazy("for whom, in English"),
    "for_whom_pl": lazy("for whom, in Polish"),
    "foreign_background": lazy("foreign background"),
    "form": lazy("form of the course"),
    "from_at": lazy("present from"),
    "gaps_en": lazy("what is not accessible, in English"),
    "gaps_pl": lazy("what is not accessible, in Polish"),
    "group_max": lazy("largest group"),
    "group_min": lazy("smallest group"),
    "has_no_pesel": lazy("no PESEL"),
    "homeless": lazy("housing exclusion"),
    "hours": lazy("hours"),
    "institution_id": lazy("institution"),
    "institution_limit": lazy("limit per institution"),
    "institution_name": lazy("name of the institution"),
    "is_cancelled": lazy("calling off"),
    "is_demo": lazy("demo mark"),
    "is_enabled": lazy("access"),
    "is_public": lazy("visibility"),
    "kind": lazy("kind"),
    "kind_of_support": lazy("kind of support"),
    "labour_detail": lazy("labour-market status in detail"),
    "labour_status": lazy("labour-market status"),
    "language": lazy("language"),
    "last_name": lazy("last name"),
    "link": lazy("link"),
    "locality": lazy("town or village"),
    "made_on": lazy("day it was made"),
    "marks": lazy("attendance marks"),
    "mark": lazy("mark"),
    "marks_note": lazy("note on the marks"),
    "minority": lazy("minority"),
    "minutes": lazy("minutes"),
    "municipality": lazy("municipality"),
    "municipality_terc": lazy("municipality"),
    "name": lazy("name"),
    "name_en": lazy("name in English"),
    "name_pl": lazy("name in Polish"),
    "nip": lazy("tax number (NIP)"),
    "no_pesel": lazy("no PESEL"),
    "note_en": lazy("note in English"),
    "note_pl": lazy("note in Polish"),
    "notice_version": lazy("version of the notice"),
    "number": lazy("number"),
    "number_pattern": lazy("pattern of numbers"),
    "other_id": lazy("another identifier"),
    "other_number": lazy("another identifier"),
    "outcomes": lazy("learning outcomes"),
    "participant_kind": lazy("kind of participant"),
    "password": lazy("password"),
    "person_id": lazy("person"),
    "pesel": lazy("PESEL"),
    "phone": lazy("phone"),
    "place_of_issue": lazy("place of issue"),
    "position": lazy("post"),
    "postal_code": lazy("postal code"),
    "programme": lazy("programme"),
    "programme_en": lazy("programme in English"),
    "programme_pl": lazy("programme in Polish"),
    "project_id": lazy("project"),
    "project_number": lazy("project number"),
    "published_at": lazy("publication"),
    "regon": lazy("statistical number (REGON)"),
    "remarks": lazy("remarks"),
    "result": lazy("result"),
    "reviewed_on": lazy("day of review"),
    "room": lazy("room"),
    "scope_of_support": lazy("scope of support"),
    "seated_at": lazy("time of the seat"),
    "seats": lazy("seats"),
    "sex": lazy("sex"),
    "short_name": lazy("short name"),
    "signatory_name": lazy("who signs"),
    "signatory_title_en": lazy("post of who signs, in English"),
    "signatory_title_pl": lazy("post of who signs, in Polish"),
    "site_changed_on": lazy("day of the last big change"),
    "site_published_on": lazy("day the site opened"),
    "source": lazy("course behind it"),
    "staff_group": lazy("staff group"),
    "starts_at": lazy("start"),
    "starts_on": lazy("start"),
    "state": lazy("state"),
    "status": lazy("compliance"),
    "street": lazy("street"),
    "support_began_on": lazy("first day of the support"),
    "support_detail": lazy("kind of support in detail"),
    "support_kind": lazy("kind of support"),
    "support_scope": lazy("scope of support"),
    "supports": lazy("supports"),
    "target_groups": lazy("target groups"),
    "target_local_governments": lazy("target of local governments"),
    "target_people": lazy("target of people"),
    "teaching_hour_minutes": lazy("length of a teaching hour"),
    "technical_id": lazy("technical identifier"),
    "third_country": lazy("third-country national"),
    "title_en": lazy("title in English"),
    "title_pl": lazy("title in Polish"),
    "topic_en": lazy("topic in English"),
    "topic_pl": lazy("topic in Polish"),
    "town": lazy("town"),
    "town_en": lazy("town in English"),
    "town_pl": lazy("town in Polish"),
    "trainer_id": lazy("trainer"),
    "type_code": lazy("type of institution"),
    "until_at": lazy("present until"),
    "venue_id": lazy("venue"),
    "voivodeship": lazy("voivodeship"),
    "waiting_capacity": lazy("places on the waiting list"),
}


def step_name(verb: str) -> str:
    """What was done."""
    return str(STEPS.get(verb, verb))


def object_name(kind: str, object_id: str) -> str:
    """To what, with its number in the database; "-" stands for nothing that is known."""
    name = str(OBJECTS.get(kind, kind))
    if object_id == "-":
        return name
    if kind == "message" and object_id == "parked":
        return _("all letters put aside")
    return f"{name} {object_id}"


_PARTS: Words = {
    "total": lazy("everybody"),
    "women": lazy("women"),
    "men": lazy("men"),
    "unknown": lazy("sex not known"),
}


def field_name(name: str) -> str:
    """Which part of the object, or which list was opened ("page 2", "on 2026-11-23")."""
    if name in FIELDS:
        return str(FIELDS[name])
    if name.startswith("role."):
        role = name.removeprefix("role.")
        return _("role: %(role)s", role=ROLES.get(role, role))
    what, _space, value = name.partition(" ")
    if what == "on" and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return _("state on %(day)s", day=day(date.fromisoformat(value)))
    if what == "part" and value in _PARTS:
        return str(_PARTS[value])
    if what == "page" and value:
        return _("page %(number)s", number=value)
    if what == "project" and value:
        return _("project %(number)s", number=value)
    return name
