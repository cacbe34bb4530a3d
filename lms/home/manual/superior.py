"""Help for superiors."""

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
        N_("Press %(see)s to read the days, the place and the programme.", see="See the edition"),
    ),
    doors=(("home.institution", "My institution"),),
)

CHANGE = Section(
    "change",
    N_("Change who takes part"),
    steps=(
        N_(
            "The coordinator of your institution enrols and withdraws people. "
            "You see everything and change nothing."
        ),
        N_("Has your institution no coordinator? Ask the office to give somebody this role."),
    ),
)

DATA = Section(
    "data",
    N_("When data for the project are missing"),
    steps=(
        N_("A note on %(mine)s names the people whose data have gaps.", mine="My institution"),
        N_("Give them time at work to complete the form. Only they can fill it in."),
    ),
)

PAGE = Page(
    "superior",
    Role.SUPERIOR,
    N_("Help for superiors"),
    N_("See in which courses the people of your institution take part."),
    (
        INSTITUTION,
        CHANGE,
        DATA,
    ),
)
