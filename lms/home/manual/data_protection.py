"""Help for the data protection officer."""

from __future__ import annotations

from lms.home.manual.pieces import N_, Page, Section
from lms.people.rules import Role

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
    notes=(N_("PESEL and the answers themselves are hidden from you."),),
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

REQUESTS = Section(
    "requests",
    N_("Answer a request about data"),
    steps=(
        N_("There is no page for such requests yet. Keep them in your own register."),
        N_("For a correction ask an officer: they change the person's card and the data for the project."),
        N_("What people are told about their data stands under %(privacy)s.", privacy="Data protection"),
    ),
    doors=(("home.privacy", "Data protection"),),
)

PAGE = Page(
    "data-protection",
    Role.DATA_PROTECTION,
    N_("Help for the data protection officer"),
    N_("See what is known of a person, and who did what."),
    (
        PEOPLE,
        TRAIL,
        REQUESTS,
    ),
)
