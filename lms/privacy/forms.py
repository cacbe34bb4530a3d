"""What may be typed about data protection."""

from __future__ import annotations

from datetime import date

from lms.foundation.forms import Area, Choice, Day, Form, Number, Text, Tick
from lms.foundation.language import lazy
from lms.people.rules import check_email, is_phone, normal_email
from lms.people.wording import EMAIL, PHONE
from lms.privacy.rules.clocks import Wish
from lms.privacy.wording import WISHES


class RequestForm(Form):
    """A request that came in."""

    kind = Choice(lazy("What is asked"), choices=[(str(one), WISHES[one]) for one in Wish])
    received_on = Day(lazy("Received on"), description=lazy("The month for the answer begins with this day."))
    wish = Area(lazy("What was asked, in short"), limit=2000, required=False)

    def refuse_future(self, today: date) -> bool:
        if self.received_on.data and self.received_on.data > today:
            self.refuse("received_on", lazy("This day has not come yet."))
        return self.has_faults


class AnswerForm(Form):
    """How a request was answered."""

    outcome = Choice(
        lazy("Outcome"),
        choices=[("done", lazy("done as asked")), ("refused", lazy("refused with reasons"))],
    )
    answer = Area(lazy("What was answered"), limit=4000)
    version = Number(lazy("Version"), required=False)


class RectifyForm(Form):
    """Data of a person as they should be, and why they change."""

    first_name = Text(lazy("First name"), limit=80)
    last_name = Text(lazy("Last name"), limit=80)
    email = Text(lazy("E-mail address"), limit=254, required=False)
    phone = Text(lazy("Phone"), limit=30, required=False)
    position = Text(lazy("Position"), limit=120, required=False)
    reason = Area(
        lazy("Why it is corrected"),
        limit=500,
        description=lazy("It is kept with certificates that are issued anew. Do not name people."),
    )
    version = Number(lazy("Version"), required=False)

    def values(self) -> dict[str, object]:
        return {
            "first_name": self.first_name.data or "",
            "last_name": self.last_name.data or "",
            "email": normal_email(self.email.data) if self.email.data else None,
            "phone": self.phone.data or None,
            "position": self.position.data or "",
        }

    def refuse_contact(self) -> bool:
        fault = check_email(self.email.data) if self.email.data else None
        if fault is not None:
            self.refuse("email", EMAIL[fault])
        if self.phone.data and not is_phone(self.phone.data):
            self.refuse("phone", PHONE)
        return self.has_faults


class ReasonForm(Form):
    """Why it is done, as it will be told to the person."""

    reason = Area(lazy("Answer to the person"), limit=4000)


class NoticeForm(Form):
    """The next version of a notice, in both languages."""

    valid_from = Day(
        lazy("Counts from"),
        description=lazy("From this day on people are asked to read it before they apply."),
    )
    text_pl = Area(
        lazy("Text in Polish"),
        limit=20000,
        description=lazy('A line with "## " before it is a heading, one with "* " a point of a list.'),
        render_kw={"rows": 16},
    )
    text_en = Area(lazy("Text in English"), limit=20000, render_kw={"rows": 16})
    source = Text(lazy("Where the text comes from"), limit=500, required=False)

    def refuse_past(self, today: date) -> bool:
        if self.valid_from.data and self.valid_from.data < today:
            self.refuse(
                "valid_from", lazy("A text counts from today on or later: people have read the old one.")
            )
        return self.has_faults


class ProjectClockForm(Form):
    """What decides how long the papers of a project are kept."""

    last_payment_on = Day(
        lazy("Last payment to the office on"),
        required=False,
        description=lazy("Leave it empty until the last payment has come. The clock begins with it."),
    )
    retention_years = Number(
        lazy("Years from the end of that year"),
        least=1,
        most=50,
        description=lazy(
            "5 by Regulation (EU) 2021/1060, art. 82. Nobody has confirmed it for this project."
        ),
    )
    is_state_aid = Tick(lazy("The project gives State aid"))
    state_aid_years = Number(
        lazy("Years for State aid"),
        least=1,
        most=50,
        description=lazy("10 as a rule. Compare your agreement."),
    )
    retention_source = Text(lazy("Where you have these numbers from"), limit=300, required=False)
    version = Number(lazy("Version"), required=False)


class HoldForm(Form):
    """Why nothing of a project may go for a time."""

    from_on = Day(lazy("First day"))
    until_on = Day(
        lazy("Last day"), required=False, description=lazy("Leave it empty while nobody knows the end.")
    )
    reason = Area(lazy("Which proceeding or demand"), limit=1000)

    def refuse_order(self) -> bool:
        if self.from_on.data and self.until_on.data and self.until_on.data < self.from_on.data:
            self.refuse("until_on", lazy("The last day comes before the first. Correct one of them."))
        return self.has_faults


class LengthForm(Form):
    """How long a class is kept."""

    amount = Number(lazy("How long"), least=1, most=600)
    source = Text(lazy("Where you have this from"), limit=300)
    version = Number(lazy("Version"), required=False)


class PeriodForm(Form):
    """An account and a period, asked in the address."""

    account = Choice(lazy("Account"), choices=[], required=False)
    begins = Day(lazy("From"), required=False)
    ends = Day(lazy("To"), required=False)
