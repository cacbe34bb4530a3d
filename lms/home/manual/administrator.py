"""Help for administrators."""

from __future__ import annotations

from lms.home.manual.pieces import N_, Page, Section
from lms.people.rules import Role

ACCOUNTS = Section(
    "accounts",
    N_("Invite somebody"),
    steps=(
        N_("Open %(accounts)s and press %(invite)s.", accounts="Accounts", invite="Invite somebody"),
        N_(
            "Write the name and address and choose the role. "
            "Coordinators and superiors also need an institution."
        ),
        N_("Press %(send)s. The link in the letter works once, for 7 days.", send="Send the invitation"),
    ),
    notes=(
        N_("Was the letter lost? Open the account and press %(again)s.", again="Send the invitation again"),
    ),
    doors=(
        ("people.users", "Accounts"),
        ("people.invite", "Invite somebody"),
    ),
)

ROLES = Section(
    "roles",
    N_("Give or take away a role"),
    steps=(
        N_("Open the account under %(accounts)s.", accounts="Accounts"),
        N_(
            "Choose the role and press %(give)s. Or press %(take)s beside a role.",
            give="Give the role",
            take="Take away",
        ),
        N_("A role may have a first and a last day. It begins and ends by itself."),
        N_("The role of an officer may be held for one project or one area of courses only."),
        N_("After a change the person signs in again."),
    ),
    notes=(
        N_("You see accounts and settings, no personal files. So nobody can both give a right and use it."),
    ),
    doors=(
        ("people.users", "Accounts"),
        ("people.rights", "Roles and rights"),
    ),
)

PHONE = Section(
    "phone",
    N_("Help somebody whose phone is gone"),
    steps=(
        N_("Make sure that it is really them, for example by telephone."),
        N_(
            "Open the account, write the reason and press %(take)s.",
            take="Take the second step away",
        ),
        N_("With the next sign-in they set up a new one. A letter tells them of it."),
    ),
    notes=(N_("Nobody does this for their own account: another administrator does."),),
)

CLOSE = Section(
    "close",
    N_("Close an account"),
    steps=(
        N_(
            "Open the account and press %(close)s. Whoever is signed in with it is signed out at once.",
            close="Close the account",
        ),
        N_("Enrolments and certificates stay. Press %(open)s to undo it.", open="Open the account again"),
    ),
)

SETTINGS = Section(
    "settings",
    N_("Set what is said of the office"),
    steps=(
        N_(
            "Open %(office)s. Names, address and phone stand on pages, letters and certificates.",
            office="Office",
        ),
        N_("Set who signs certificates, how they are numbered and how much attendance they need."),
        N_(
            "Press %(save)s. The change shows at once; certificates issued before stay as they were.",
            save="Save",
        ),
        N_(
            "Under %(marks)s choose the pictures for the head of pages and papers.",
            marks="Four marks, from the left",
        ),
    ),
    notes=(N_("Help pages and the guide for trainers name the phone and address that stand here."),),
    doors=(("home.settings", "Office"),),
)

STATEMENT = Section(
    "statement",
    N_("Keep the accessibility statement up to date"),
    steps=(
        N_("Open %(office)s and choose %(statement)s.", office="Office", statement="Accessibility statement"),
        N_("Review it by 31 March of each year and after each larger change, then save the new day."),
    ),
    doors=(("home.statement_form", "Accessibility statement"),),
)

MESSAGES = Section(
    "messages",
    N_("See whether letters have left"),
    steps=(
        N_(
            "Open %(messages)s. Letters that could not be sent stand there with the cause.",
            messages="Messages",
        ),
        N_("When the cause is gone, press %(again)s.", again="Send again"),
    ),
    doors=(("home.outgoing", "Messages"),),
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
    "administrator",
    Role.ADMINISTRATOR,
    N_("Help for administrators"),
    N_("Give people accounts and roles, and say what pages and papers show of the office."),
    (
        ACCOUNTS,
        ROLES,
        PHONE,
        CLOSE,
        SETTINGS,
        STATEMENT,
        MESSAGES,
        TRAIL,
    ),
)
