"""Forms of accounts: signing in, registering, passwords, inviting, roles."""

from __future__ import annotations

from typing import Any

from wtforms import ValidationError

from lms.foundation.forms import Choice, Day, Form, Password, Text, Tick
from lms.foundation.language import _, current, lazy
from lms.people import rules, wording
from lms.people.passwords import common_passwords
from lms.people.requests import Invitation, Registration
from lms.people.rules import Role

# Each language by its own name.
LANGUAGES = (("pl", "Polski"), ("en", "English"))


def email_field(label: Any, *, autocomplete: str, **kw: Any) -> Text:
    """An address; what is wrong with it is said beside it."""
    return Text(
        label, limit=254, rules=(_is_email,), render_kw={"type": "email", "autocomplete": autocomplete}, **kw
    )


def _is_email(_form: Any, field: Any) -> None:
    fault = rules.check_email(rules.normal_email(field.data or ""))
    if fault is not None:
        raise ValidationError(str(wording.EMAIL[fault]))


class SignInForm(Form):
    """Address and password. Shapes are not judged here: one sentence answers for everything that fails."""

    email = Text(
        lazy("E-mail address"),
        limit=254,
        description=lazy("Best the one of your workplace, as on your application"),
        render_kw={"type": "email", "autocomplete": "username"},
    )
    password = Password(lazy("Password"), render_kw={"autocomplete": "current-password"})


class AddressForm(Form):
    """An address to which a link is sent."""

    email = email_field(lazy("E-mail address"), autocomplete="username")


class RegisterForm(Form):
    """What somebody types who wants to take part."""

    first_name = Text(lazy("First name"), limit=80, render_kw={"autocomplete": "given-name"})
    last_name = Text(lazy("Last name"), limit=80, render_kw={"autocomplete": "family-name"})
    email = email_field(
        lazy("E-mail address"),
        autocomplete="email",
        description=lazy("Best your own address at work: letters about your courses go there"),
    )
    institution = Choice(
        lazy("Institution you work in"),
        required=False,
        description=lazy(
            "Choose it from the list. Leave it empty when it is not there: the office will add it."
        ),
        render_kw={"autocomplete": "organization"},
    )
    position = Text(
        lazy("Position"),
        limit=120,
        description=lazy("For example social worker, family assistant, director"),
        render_kw={"autocomplete": "organization-title"},
    )
    notice = Tick(
        lazy("I have read how my data are used"),
        must=lazy("Tick that you have read the notice; it is linked below."),
    )

    def offer(self, institutions: list[tuple[str, str]]) -> None:
        self.institution.choices = [("", _("not on the list")), *institutions]

    def registration(self, institution_id: int | None) -> Registration:
        return Registration(
            first_name=self.first_name.data,
            last_name=self.last_name.data,
            email=rules.normal_email(self.email.data),
            institution_id=institution_id,
            position=self.position.data,
            language=current(),
        )


class NewPasswordForm(Form):
    """A new password. It is typed once: it can be shown while typing and set anew by letter."""

    password = Password(lazy("New password"), render_kw={"autocomplete": "new-password"})

    def accepts(self, *, is_staff: bool, context: tuple[str, ...]) -> bool:
        """Whether the password may be used; else says beside it everything that is wrong (S22)."""
        faults = rules.check_password(self.password.data or "", is_staff, context, common_passwords())
        for fault in faults:
            self.refuse("password", wording.password_fault(fault, is_staff))
        return not faults


class ChangePasswordForm(NewPasswordForm):
    """A new password of somebody signed in, who shows that they know the old one."""

    current_password = Password(lazy("Password you use now"), render_kw={"autocomplete": "current-password"})


class RoleForm(Form):
    """A role, and the institution it is held for where the role needs one."""

    role = Choice(lazy("Role"))
    institution = Choice(
        lazy("For the institution"),
        required=False,
        description=lazy("Only for coordinators and superiors: whose people they see"),
    )

    def offer(self, institutions: list[tuple[str, str]]) -> None:
        self.role.choices = [("", _("choose")), *((role.value, str(wording.ROLES[role])) for role in Role)]
        self.institution.choices = [("", _("none")), *institutions]


class GrantForm(RoleForm):
    """A role with its days and its scope."""

    from_on = Day(lazy("From"), required=False, description=lazy("Empty: from now on"))
    until_on = Day(lazy("Until"), required=False, description=lazy("Empty: until it is taken away"))
    project = Choice(
        lazy("For the project"), required=False, description=lazy("Only for officers. Empty: every project")
    )
    area = Choice(
        lazy("For the area of courses"),
        required=False,
        description=lazy("Only for officers. Empty: every area"),
    )

    def offer_all(
        self,
        institutions: list[tuple[str, str]],
        projects: list[tuple[str, str]],
        areas: list[tuple[str, str]],
    ) -> None:
        self.offer(institutions)
        self.project.choices = [("", _("every project")), *projects]
        self.area.choices = [("", _("every area")), *areas]


class DeputyForm(Form):
    """Who stands in for a coordinator, and on which days."""

    person = Choice(lazy("Who stands in"), description=lazy("People of your institution who have an account"))
    institution = Choice(lazy("At the institution"))
    from_on = Day(lazy("First day"), required=False, description=lazy("Empty: today"))
    until_on = Day(lazy("Last day"), description=lazy("At most three months from the first day"))

    def offer(self, institutions: list[tuple[str, str]], people: list[tuple[str, str]]) -> None:
        self.institution.choices = list(institutions)
        self.person.choices = [("", _("choose")), *people]


class InviteForm(RoleForm):
    """A new person with an account."""

    first_name = Text(lazy("First name"), limit=80, render_kw={"autocomplete": "off"})
    last_name = Text(lazy("Last name"), limit=80, render_kw={"autocomplete": "off"})
    email = email_field(lazy("E-mail address"), autocomplete="off")
    language = Choice(lazy("Language of letters"), choices=list(LANGUAGES))

    def invitation(self, institution_id: int | None) -> Invitation:
        return Invitation(
            first_name=self.first_name.data,
            last_name=self.last_name.data,
            email=rules.normal_email(self.email.data),
            language=str(self.language.data),
            role=Role(str(self.role.data)),
            institution_id=institution_id,
        )
