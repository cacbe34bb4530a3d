"""Help for auditors."""

from __future__ import annotations

from lms.home.manual.pieces import N_, Page, Section
from lms.people.rules import Role

INDICATORS = Section(
    "indicators",
    N_("Follow a figure to its people"),
    steps=(
        N_("Open %(indicators)s, choose the day and press %(show)s.", indicators="Indicators", show="Show"),
        N_("Press the number. The list names the people it counts."),
        N_(
            "%(definition)s says what is counted and where that is written.",
            definition="The definition and its source",
        ),
    ),
    notes=(N_("Lists with special-category data stay closed for auditors; their numbers do not."),),
    doors=(("indicators.indicators", "Indicators"),),
)

DASHBOARD = Section(
    "dashboard",
    N_("See where the project stands"),
    steps=(
        N_(
            "Open %(dashboard)s. Its heading says how far you are above or below an even pace.",
            dashboard="Dashboard",
        ),
        N_("Press a number to see the list of people behind it."),
    ),
    doors=(
        ("home.office", "Dashboard"),
        ("projects.project", "Project"),
    ),
)

EDITIONS = Section(
    "editions",
    N_("Check an edition"),
    steps=(
        N_(
            "Open %(editions)s and choose one. Its tabs show people, days, lists and certificates.",
            editions="Editions",
        ),
        N_(
            "On the tab %(registers)s download %(xlsx)s: it holds every mark that was ever put, with "
            "corrections.",
            registers="Registers",
            xlsx="Marks and hours (XLSX)",
        ),
        N_(
            "%(pdf)s gives the list of one meeting. For a closed list it carries the marks.",
            pdf="List to sign (PDF)",
        ),
    ),
    doors=(("enrolment.editions", "Editions"),),
)

CERTIFICATES = Section(
    "certificates",
    N_("Check certificates"),
    steps=(
        N_(
            "Open %(certificates)s. The register has no gap in its numbers within a year.",
            certificates="Certificates",
        ),
        N_("Open one to see what it said when it was issued, and whether it still stands."),
    ),
    doors=(("certificates.certificates", "Certificates"),),
)

SMEFS = Section(
    "smefs",
    N_("Check the file for SM EFS"),
    steps=(
        N_(
            "Open %(indicators)s and the tab %(smefs)s. It says who can go and what keeps others out.",
            indicators="Indicators",
            smefs="File for SM EFS",
        ),
    ),
    notes=(N_("Officers download the file itself."),),
    doors=(("indicators.smefs", "File for SM EFS"),),
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
        N_("The trail names fields and reasons, never what was written in them."),
    ),
    doors=(("home.audit_trail", "Audit trail"),),
)

PAGE = Page(
    "auditor",
    Role.AUDITOR,
    N_("Help for auditors"),
    N_("You read everything that proves the figures, and change nothing."),
    (
        INDICATORS,
        DASHBOARD,
        EDITIONS,
        CERTIFICATES,
        SMEFS,
        TRAIL,
    ),
)
