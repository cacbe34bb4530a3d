"""Help for visitors."""

from __future__ import annotations

from lms.home.manual.pieces import N_, Page, Section

FIND = Section(
    "find",
    N_("Find a course"),
    steps=(
        N_("Open %(courses)s.", courses="Courses"),
        N_(
            "Type a topic, a town or the name of a trainer and press %(search)s. Accents do not matter.",
            search="Search",
        ),
        N_("To narrow the list, tick areas, places or days and press %(show)s.", show="Show the chosen"),
        N_(
            "Tick %(free)s to see only dates on which somebody can still get a seat.",
            free="only with free seats",
        ),
    ),
    doors=(("enrolment.catalogue", "Courses"),),
)

ENROL = Section(
    "enrol",
    N_("Enrol for a course"),
    steps=(
        N_("Open the date that suits you. Its page says for whom the course is and how many seats are free."),
        N_(
            "Press %(sign_up)s. When no seat is free, press %(queue)s.",
            sign_up="Sign up",
            queue="Join the waiting list",
        ),
        N_(
            "Sign in. If you have no account yet, choose %(create)s on that page.", create="Create an account"
        ),
        N_("Look at the date once more and press %(take)s. A letter confirms it.", take="Take the seat"),
    ),
)

ACCOUNT = Section(
    "account",
    N_("Create an account"),
    steps=(
        N_("On the page for signing in choose %(create)s.", create="Create an account"),
        N_("Write your name, your e-mail address and where you work."),
        N_("You get a letter. Follow its link within 24 hours and set a password of at least 12 characters."),
    ),
    doors=(("home.register", "Create an account"),),
)

PASSWORD = Section(
    "password",
    N_("Set a new password"),
    steps=(
        N_("On the page for signing in choose %(forgot)s.", forgot="I do not remember the password"),
        N_("Write the address of your account and press %(send)s.", send="Send me the letter"),
        N_("Follow the link in the letter within 60 minutes and set a new password."),
    ),
    notes=(N_("No letter came? Look among the unwanted mail first, then write to the office."),),
    doors=(("home.reset", "I do not remember the password"),),
)

SECOND_STEP = Section(
    "second-step",
    N_("Sign in with a code from your phone"),
    steps=(
        N_("Staff need it, everybody may have it: after the password the page asks for a code."),
        N_("The first time, let an authenticator app read the QR code, or copy the secret into it."),
        N_("Type the six digits that the app shows and press %(set_up)s.", set_up="Set up the second step"),
        N_("Print the recovery codes. Each lets you in once when the phone is gone."),
    ),
    notes=(N_("Without phone and recovery codes, an administrator can take the second step away."),),
)

CERTIFICATE = Section(
    "certificate",
    N_("Check a certificate"),
    steps=(
        N_(
            "Scan the QR code on the paper. Or open %(check)s and type the check code printed under it.",
            check="Check a certificate",
        ),
        N_("Read whether the certificate is valid, was revoked or was replaced by a newer one."),
        N_(
            "The name is masked. Type the name from the paper and press %(compare)s: the page says yes "
            "or no.",
            compare="Compare the first and last name",
        ),
    ),
    notes=(N_("The number of a certificate is not enough. You need its check code."),),
    doors=(("certificates.check_form", "Check a certificate"),),
)

ACCESS = Section(
    "access",
    N_("Language and accessibility"),
    steps=(
        N_("Every page names the other language at the top. Press it: you stay on the same page."),
        N_(
            "When something is hard to use, open %(statement)s. It says how to tell us and what we do then.",
            statement="Accessibility statement",
        ),
    ),
    doors=(
        ("home.accessibility", "Accessibility statement"),
        ("home.privacy", "Data protection"),
    ),
)

PAGE = Page(
    "visitor",
    None,
    N_("Help for visitors"),
    N_("You need no account to look at courses or to check a certificate."),
    (
        FIND,
        ENROL,
        ACCOUNT,
        PASSWORD,
        SECOND_STEP,
        CERTIFICATE,
        ACCESS,
    ),
)
