"""Help for participants."""

from __future__ import annotations

from lms.home.manual.pieces import N_, Page, Section
from lms.people.rules import Role

ENROL = Section(
    "enrol",
    N_("Enrol for a course"),
    steps=(
        N_("Open %(courses)s and choose a date.", courses="Courses"),
        N_(
            "Press %(sign_up)s. When no seat is free, press %(queue)s.",
            sign_up="Sign up",
            queue="Join the waiting list",
        ),
        N_("Look at the date once more and press %(take)s. A letter confirms it.", take="Take the seat"),
    ),
    notes=(N_("A free seat is yours as soon as you send the application."),),
    doors=(("enrolment.catalogue", "Courses"),),
)

COURSES = Section(
    "courses",
    N_("See my courses"),
    steps=(
        N_("Open %(mine)s. Your next meeting stands first, with its hours and place.", mine="My courses"),
        N_("Under %(waiting)s you read what the office needs from you.", waiting="Waiting for you"),
        N_("Choose %(calendar)s to have the meetings in your own calendar.", calendar="Into my calendar"),
    ),
    doors=(("home.my", "My courses"),),
)

WAITING = Section(
    "waiting",
    N_("Understand the waiting list"),
    steps=(
        N_(
            "Open the application under %(mine)s. It says which number you have and why you wait.",
            mine="My courses",
        ),
        N_("When a seat becomes free, the next person gets it by itself. A letter says so."),
        N_("The queue ends when the first meeting begins."),
    ),
    notes=(
        N_(
            "The order of arrival decides, and nobody can change it. "
            "A limit of your institution can make you wait longer."
        ),
    ),
)

WITHDRAW = Section(
    "withdraw",
    N_("Give up a seat"),
    steps=(
        N_("Open the application under %(mine)s.", mine="My courses"),
        N_("Press %(withdraw)s and confirm. The next person gets your seat.", withdraw="Withdraw"),
    ),
    notes=(
        N_("You can withdraw until the first meeting begins. Later, write to the organiser of the course."),
    ),
    doors=(("home.my", "My courses"),),
)

DATA = Section(
    "data",
    N_("Complete my data for the project"),
    steps=(
        N_("Open %(data)s. The form opens when you have a seat.", data="My data for the project"),
        N_("Fill in what you know and press %(save)s. You may come back later for the rest.", save="Save"),
        N_(
            "You may refuse the answers on disability and minority. They are kept apart from everything else."
        ),
    ),
    notes=(
        N_(
            "The European Union pays for the courses and asks for these data. "
            "Without them the training does not count for the project."
        ),
        N_("PESEL is kept encrypted. Pages show only its last three digits."),
    ),
    doors=(("home.my_data", "My data for the project"),),
)

CERTIFICATES = Section(
    "certificates",
    N_("Get a certificate"),
    steps=(
        N_("The office issues certificates after the last meeting, when all attendance lists are closed."),
        N_("The page of the date says how much attendance you need."),
        N_(
            "A letter tells you that it is there. Open %(mine)s and choose %(polish)s or %(english)s.",
            mine="My certificates",
            polish="PDF in Polish",
            english="PDF in English",
        ),
    ),
    notes=(N_("Is your name wrong on it? Write to the office: a new certificate replaces the old one."),),
    doors=(("certificates.my_certificates", "My certificates"),),
)

SAFETY = Section(
    "safety",
    N_("Keep my account safe"),
    steps=(
        N_("Open %(where)s. It lists the browsers that are signed in now.", where="Where I am signed in"),
        N_(
            "Press %(end)s beside what you do not recognise, then choose %(change)s.",
            end="Sign out there",
            change="Change my password",
        ),
    ),
    notes=(N_("After 2 hours without use you are signed out. A question comes 2 minutes before."),),
    doors=(("home.my_sessions", "Where I am signed in"),),
)

PAGE = Page(
    "participant",
    Role.WORKER,
    N_("Help for participants"),
    N_("Enrol, follow your courses, complete your data and collect your certificates."),
    (
        ENROL,
        COURSES,
        WAITING,
        WITHDRAW,
        DATA,
        CERTIFICATES,
        SAFETY,
    ),
)
