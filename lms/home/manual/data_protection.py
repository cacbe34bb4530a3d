"""Help for the data protection officer."""

from __future__ import annotations

from lms.home.manual.pieces import N_, Page, Section
from lms.people.rules import Role

REQUESTS = Section(
    "requests",
    N_("Answer a request about data"),
    steps=(
        N_(
            "Open %(desk)s. The most urgent stands first; the law gives a month from the day it came.",
            desk="Requests about data",
        ),
        N_("Find the person by name and press %(record)s.", record="Record a request"),
        N_(
            "From there you download everything that is kept, correct the data, restrict or erase them.",
        ),
        N_("Write what you answered and press %(keep)s.", keep="Keep the answer"),
    ),
    notes=(
        N_("Where the law asks to keep the data, erasing is refused and the page says why."),
        N_("Whom you restrict stands in no list, file or letter; only you see them."),
    ),
    doors=(
        ("privacy.desk", "Requests about data"),
        ("home.privacy", "Data protection"),
    ),
)

PERIODS = Section(
    "periods",
    N_("Set how long data are kept"),
    steps=(
        N_("Open %(periods)s and the project. Enter the last payment when it has come.", periods="Periods"),
        N_("For a proceeding or a demand press %(hold)s. Nothing goes while it stands.", hold="New hold"),
        N_("Before the night look at %(past)s.", past="Personal data past their date"),
    ),
    notes=(N_("Lengths that nobody has confirmed say so. Write where you have yours from."),),
    doors=(("privacy.retention", "Periods"),),
)

NOTICES = Section(
    "notices",
    N_("Change what people are told"),
    steps=(
        N_("Open %(notices)s and write a new version in both languages.", notices="Notices"),
        N_("From its first day on people are asked to read it before they apply."),
    ),
    notes=(N_("The texts that ship are examples. Replace them before you work with real people."),),
    doors=(
        ("privacy.notices", "Notices"),
        ("privacy.record", "Record of processing"),
    ),
)

BREACH = Section(
    "breach",
    N_("Help after a breach"),
    steps=(
        N_("Open the list, choose the account and the days, and press %(show)s.", show="Show the list"),
        N_("Download it for the report, which is due within 72 hours."),
    ),
    notes=(
        N_("It knows cards that were opened, changes and files. Lists of names on a page are not noted."),
    ),
    doors=(("privacy.breach", "After a breach"),),
)

PEOPLE = Section(
    "people",
    N_("See what is known of a person"),
    steps=(
        N_("Open %(people)s and search for the name.", people="People"),
        N_(
            "The card shows contact data, courses, certificates and whether the data for the project "
            "are complete."
        ),
    ),
    notes=(N_("PESEL and the answers themselves are hidden there."),),
    doors=(
        ("people.people", "People"),
        ("people.institutions", "Institutions"),
    ),
)

TRAIL = Section(
    "trail",
    N_("Ask who did what"),
    steps=(
        N_(
            "Open %(trail)s. Filter by step, by object or by account and press %(filter)s.",
            trail="Audit trail",
            filter="Filter",
        ),
        N_("Downloads with PESELs and views of sensitive lists are recorded with the account."),
    ),
    doors=(("home.audit_trail", "Audit trail"),),
)

PAGE = Page(
    "data-protection",
    Role.DATA_PROTECTION,
    N_("Help for the data protection officer"),
    N_("Answer requests, set periods, see who did what."),
    (
        REQUESTS,
        PERIODS,
        NOTICES,
        BREACH,
        PEOPLE,
        TRAIL,
    ),
)
