"""Help for officers."""

from __future__ import annotations

from lms.home.manual.pieces import N_, Page, Section
from lms.people.rules import Role

DASHBOARD = Section(
    "dashboard",
    N_("See where the project stands"),
    steps=(
        N_(
            "Open %(dashboard)s. Its heading says how far you are above or below an even pace.",
            dashboard="Dashboard",
        ),
        N_(
            "%(week)s lists what has a deadline. Each line leads to the place where it is done.",
            week="This week",
        ),
        N_("Press a number to see the list of people behind it."),
    ),
    doors=(("home.office", "Dashboard"),),
)

EDITIONS = Section(
    "editions",
    N_("Plan and publish an edition"),
    steps=(
        N_(
            "Open %(editions)s, then %(courses)s, and press %(new)s beside the course.",
            editions="Editions",
            courses="Courses",
            new="New edition",
        ),
        N_(
            "Set seats and the time of enrolment, then press %(draft)s. Only the office sees the draft.",
            draft="Make the draft",
        ),
        N_("Press %(add)s for each day: hours, place or link, trainer.", add="Add a meeting"),
        N_(
            "The tab %(overview)s lists what is missing. "
            "It also says when the hours differ from those of the course.",
            overview="Overview",
        ),
        N_(
            "Press %(publish)s. A question says what will happen; then everybody sees the edition.",
            publish="Publish",
        ),
    ),
    doors=(
        ("enrolment.editions", "Editions"),
        ("courses.courses", "Courses"),
        ("courses.venues", "Venues"),
    ),
)

CHANGES = Section(
    "changes",
    N_("Change or call off an edition"),
    steps=(
        N_(
            "To move a day, open the tab %(schedule)s and press %(edit)s. People with a seat get a letter.",
            schedule="Schedule",
            edit="Edit",
        ),
        N_(
            "To change the number of seats, choose %(seats)s. With more seats the queue moves up by itself.",
            seats="Edit seats and enrolment",
        ),
        N_(
            "To stop everything, choose %(off)s and write the reason. This cannot be undone.",
            off="Call off the edition",
        ),
    ),
)

PEOPLE = Section(
    "people",
    N_("Withdraw somebody from an edition"),
    steps=(
        N_(
            "Open the tab %(people)s of the edition. It shows everybody in order of arrival.", people="People"
        ),
        N_(
            "Press %(withdraw)s beside the name and write the reason. "
            "The letter says that the office did it.",
            withdraw="Withdraw",
        ),
    ),
    notes=(
        N_(
            "This is possible until the first meeting begins. "
            "A free seat goes to the next person in the queue at once."
        ),
    ),
)

NUMBERS = Section(
    "numbers",
    N_("See a full PESEL, or take a long list"),
    steps=(
        N_("On the card of a person press %(show)s and write the reason.", show="Show the full PESEL"),
        N_("A list of more than a hundred people asks for a reason too, and so does the file for SM EFS."),
        N_("When your last code is older than 15 minutes, the page asks for one more. What you typed stays."),
    ),
    notes=(
        N_("The reason stands in the audit trail. Of long lists the data protection officer gets a letter."),
    ),
)

MARKS = Section(
    "marks",
    N_("Look after attendance lists"),
    steps=(
        N_(
            "The tab %(registers)s of an edition shows all marks and which lists are still open.",
            registers="Registers",
        ),
        N_(
            "To correct a closed list, press %(correct)s and write the reason. "
            "The old mark stays beside the new one.",
            correct="Correct",
        ),
        N_("To give the list back to its trainer, choose %(reopen)s on it.", reopen="Open the list again"),
        N_(
            "For evidence download %(xlsx)s and print %(pdf)s.",
            xlsx="Marks and hours (XLSX)",
            pdf="List to sign (PDF)",
        ),
    ),
    doors=(("home.open_registers", "Overdue registers"),),
)

CERTIFICATES = Section(
    "certificates",
    N_("Issue certificates"),
    steps=(
        N_(
            "Open the tab %(certificates)s of the edition when the last meeting is over and all lists "
            "are closed.",
            certificates="Certificates",
        ),
        N_("Beside each name you read who is ready, and why somebody is not."),
        N_(
            "Press %(issue)s. A question says how many are issued and to how many people letters go.",
            issue="Issue certificates",
        ),
        N_(
            "When one is wrong, open it and choose %(replace)s or %(revoke)s. It stays in the register.",
            replace="Replace",
            revoke="Revoke",
        ),
    ),
    doors=(("certificates.certificates", "Certificates"),),
)

REGISTER = Section(
    "register",
    N_("Enter people and institutions"),
    steps=(
        N_(
            "Search under %(people)s first: one person is entered once, however many courses they take.",
            people="People",
        ),
        N_(
            "Press %(person)s or %(institution)s and fill in the form.",
            person="New person",
            institution="New institution",
        ),
        N_("On a person's card choose %(data)s to enter the data for the project.", data="Fill in the data"),
    ),
    notes=(N_("An administrator invites people to their accounts."),),
    doors=(
        ("people.people", "People"),
        ("people.institutions", "Institutions"),
    ),
)

LISTS = Section(
    "lists",
    N_("Take over a list of people or institutions"),
    steps=(
        N_(
            "Open %(people)s or %(institutions)s and press %(list)s. Send the list as you have it.",
            people="People",
            institutions="Institutions",
            list="Import a list",
        ),
        N_("Say what each column is. Next time the same list is known."),
        N_(
            "Look through the report. It names each row that needs a correction. Then press %(take)s.",
            take="Take over",
        ),
    ),
    notes=(
        N_("A list is taken over whole or not at all. Empty cells take nothing away."),
        N_("%(list)s gives you the register as a workbook. You can send it back.", list="List as XLSX"),
    ),
    doors=(("people.imports", "Import of lists"),),
)

DEGREES = Section(
    "degrees",
    N_("Enter degrees of urbanisation"),
    steps=(
        N_(
            "Open %(institutions)s, then %(municipalities)s, and press %(import)s.",
            institutions="Institutions",
            municipalities="Municipalities",
            **{"import": "Import Eurostat's table"},
        ),
        N_("To write one yourself, press the name and say where the degree comes from."),
    ),
    notes=(N_("What you wrote yourself stays when the table is imported again."),),
    doors=(("people.municipalities", "Municipalities"),),
)

MERGERS = Section(
    "mergers",
    N_("When an institution goes into another"),
    steps=(
        N_(
            "Open the old institution under %(institutions)s and press %(merged)s.",
            institutions="Institutions",
            merged="Merged into another",
        ),
        N_(
            "Choose the successor and the day, and write the reason. People, roles and contact people go along."
        ),
    ),
    notes=(N_("Past participations and enrolments keep the old name. Both pages tell of the merger."),),
    doors=(("people.institutions", "Institutions"),),
)

SUPPORTED = Section(
    "supported",
    N_("See which institutions take part"),
    steps=(
        N_(
            "Open %(project)s, then %(list)s. Each institution is there since the first of its staff attended.",
            project="Project",
            list="Institutions in the project",
        ),
        N_(
            "Press %(record)s when the institution itself was supported.",
            record="Record support of an institution",
        ),
        N_("Press a number of local governments to see which they are."),
    ),
    doors=(("projects.project", "Project"),),
)

SMEFS = Section(
    "smefs",
    N_("Make the file for SM EFS"),
    steps=(
        N_(
            "Open %(indicators)s and the tab %(smefs)s. The heading says how many people can go.",
            indicators="Indicators",
            smefs="File for SM EFS",
        ),
        N_("The list below says for each person what to mend. The name leads to the form."),
        N_(
            "Press %(download)s. The file holds PESELs in full: keep it where only the right people see it.",
            download="Download the file",
        ),
    ),
    notes=(N_("The audit trail keeps who downloaded it, and when."),),
    doors=(("indicators.smefs", "File for SM EFS"),),
)

INDICATORS = Section(
    "indicators",
    N_("Report indicators"),
    steps=(
        N_("Open %(indicators)s, choose the day and press %(show)s.", indicators="Indicators", show="Show"),
        N_("Press a number to see the people it counts. Lists with sensitive data open only with a reason."),
        N_("Press %(xlsx)s to take the table with you.", xlsx="Download as XLSX"),
    ),
    doors=(
        ("indicators.indicators", "Indicators"),
        ("projects.project", "Project"),
    ),
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

PAGE = Page(
    "officer",
    Role.OFFICER,
    N_("Help for officers"),
    N_("Plan editions, look after lists and people, issue certificates and settle the project."),
    (
        DASHBOARD,
        EDITIONS,
        CHANGES,
        PEOPLE,
        NUMBERS,
        MARKS,
        CERTIFICATES,
        REGISTER,
        LISTS,
        DEGREES,
        MERGERS,
        SUPPORTED,
        SMEFS,
        INDICATORS,
        MESSAGES,
    ),
)
