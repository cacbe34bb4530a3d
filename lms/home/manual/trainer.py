"""Help for trainers."""

from __future__ import annotations

from lms.home.manual.pieces import N_, Page, Section
from lms.people.rules import Role

TODAY = Section(
    "today",
    N_("Find my meeting"),
    steps=(
        N_(
            "Open %(mine)s. Today's meeting stands first, with its place, hours and people.",
            mine="My meetings",
        ),
        N_("Lists that still wait for you stand under %(open)s.", open="Not closed yet"),
    ),
    doors=(("attendance.today", "My meetings"),),
)

MARKS = Section(
    "marks",
    N_("Take attendance"),
    steps=(
        N_("Press %(list)s. You can mark people from one hour before the meeting.", list="Attendance list"),
        N_("When everybody is in the room, press %(all)s. It is saved at once.", all="Everybody present"),
        N_("To change one person, tap the name and choose a mark."),
        N_("Press %(save)s. You may save as often as you like until the list is closed.", save="Save"),
    ),
    doors=(("attendance.today", "My meetings"),),
)

MEANINGS = Section(
    "meanings",
    N_("What the marks mean"),
    terms=(
        ("All the time", N_("from the beginning to the end")),
        ("From an hour", N_("came later: write the hour of arrival")),
        ("Until an hour", N_("left earlier: write the hour of leaving")),
        ("Absent", N_("was not there at all")),
    ),
    notes=(
        N_(
            "Minutes count exactly; breaks are taken off evenly. "
            "Whoever came late and left early: write both hours."
        ),
    ),
)

CLOSE = Section(
    "close",
    N_("Close the list"),
    steps=(
        N_(
            "When everybody has a mark, press %(close)s. The meeting must have begun.", close="Close the list"
        ),
        N_("If somebody has no mark yet, the page names them. Mark them and close again."),
    ),
    notes=(
        N_(
            "Close the list on the day of the meeting: certificates wait for it. "
            "After three days it counts as overdue."
        ),
    ),
)

CORRECT = Section(
    "correct",
    N_("Correct a closed list"),
    steps=(
        N_("Open the list. It says how to reach the office."),
        N_(
            "Write whose mark is wrong, what is right and why. "
            "An officer corrects it or opens the list for you."
        ),
    ),
)

TROUBLE = Section(
    "trouble",
    N_("When something is wrong"),
    points=(
        N_("Somebody is not on the list: only people with a seat can be marked. Call the office."),
        N_("No network: let people sign the printed list and put the marks later."),
        N_(
            "Somebody else saved meanwhile: the page shows both marks. "
            "Choose the right one and save once more."
        ),
        N_("You cannot come: call the office at once. The office changes the meeting and tells everybody."),
    ),
)

PAPER = Section(
    "paper",
    N_("Print the list to sign"),
    steps=(
        N_(
            "Choose %(pdf)s on your meeting and print it. People sign before and after the break.",
            pdf="List to sign (PDF)",
        ),
        N_("Put the marks in the system too: only they count. Give the signed list to the office."),
    ),
)

PAGE = Page(
    "trainer",
    Role.TRAINER,
    N_("Help for trainers"),
    N_("Find your meeting, take attendance, close the list."),
    (
        TODAY,
        MARKS,
        MEANINGS,
        CLOSE,
        CORRECT,
        TROUBLE,
        PAPER,
    ),
)
