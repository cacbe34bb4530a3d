"""Help for coordinators."""

from __future__ import annotations

from lms.home.manual.pieces import N_, Page, Section
from lms.people.rules import Role

INSTITUTION = Section(
    "institution",
    N_("See where my people are"),
    steps=(
        N_(
            "Open %(mine)s. When you care for several institutions, choose one at the top.",
            mine="My institution",
        ),
        N_(
            "%(where)s names the people in each edition, with a seat or in the queue.",
            where="Where my people are",
        ),
        N_(
            "%(now)s shows how many seats your institution has taken and how many are left for you.",
            now="Where you can enrol now",
        ),
    ),
    doors=(("home.institution", "My institution"),),
)

ENROL = Section(
    "enrol",
    N_("Enrol people"),
    steps=(
        N_("On %(mine)s press %(enrol)s beside an edition.", mine="My institution", enrol="Enrol people"),
        N_("Tick the people. Beside each name you read what the application would bring."),
        N_(
            "Press %(ticked)s. The page then says who has a seat, who waits and why.",
            ticked="Enrol the ticked",
        ),
    ),
    notes=(
        N_("Each person gets a letter."),
        N_("Is somebody missing on the list? Ask them to create an account, or write to the office."),
    ),
    doors=(("home.institution", "My institution"),),
)

WITHDRAW = Section(
    "withdraw",
    N_("Withdraw a person"),
    steps=(
        N_("On the same page press %(withdraw)s beside the name.", withdraw="Withdraw"),
        N_("Write the reason. The person reads it in a letter."),
    ),
    notes=(
        N_(
            "This is possible until the first meeting begins. "
            "A free seat goes to the next person in the queue at once."
        ),
    ),
)

LIMIT = Section(
    "limit",
    N_("Understand the limit for one institution"),
    steps=(
        N_("The office may limit how many seats of an edition one institution takes."),
        N_("Whoever is above the limit joins the waiting list, even while seats are free."),
        N_("When one of your people withdraws, the first of yours in the queue can move up."),
    ),
)

DATA = Section(
    "data",
    N_("Help people with their data for the project"),
    steps=(
        N_("A note on %(mine)s names the people whose data have gaps.", mine="My institution"),
        N_(
            "Ask them to sign in and open %(data)s. You do not see their answers.",
            data="My data for the project",
        ),
    ),
)

DEPUTY = Section(
    "deputy",
    N_("Name somebody who stands in for you"),
    steps=(
        N_("On the same page choose %(who)s.", who="Who stands in for me"),
        N_("Choose the person and the days, then press %(name)s.", name="Name the deputy"),
        N_("It ends by itself after the last day. You can call it off earlier."),
    ),
    notes=(N_("Only people of your institution who have an account can stand in."),),
    doors=(("people.deputies", "Deputies"),),
)

PAGE = Page(
    "coordinator",
    Role.COORDINATOR,
    N_("Help for coordinators"),
    N_("Enrol the people of your institution and see where they are."),
    (
        INSTITUTION,
        ENROL,
        WITHDRAW,
        LIMIT,
        DATA,
        DEPUTY,
    ),
)
