"""What may be typed about a post, a document that entitles, and a staff group."""

from __future__ import annotations

from datetime import date
from typing import Any

from lms.foundation.forms import Choice, Day, Form, Number, Text, Tick
from lms.foundation.language import lazy
from lms.people.operations.work import GroupOfStaff, PostAsTyped, QualificationAsTyped
from lms.people.rules import is_kind_code
from lms.people.rules.work import check_post
from lms.people.wording import POSTS, QUALIFICATIONS


class PostForm(Form):
    """A post that somebody holds or held."""

    institution = Choice(lazy("Institution"), choices=[], required=False)
    position = Text(lazy("Position"), required=False, limit=120)
    staff_group = Choice(lazy("Staff group"), choices=[], required=False)
    from_on = Day(lazy("Since"), required=False, description=lazy("Leave it empty when nobody knows."))
    until_on = Day(lazy("Until"), required=False, description=lazy("The last day. Empty: the post goes on."))
    is_main = Tick(
        lazy("This is the main post"),
        description=lazy("Lists and new enrolments show its institution."),
    )
    version = Number(lazy("Version"), required=False)

    def offer(self, institutions: list[tuple[str, str]], groups: list[tuple[str, str]]) -> None:
        nothing = ("", lazy("not chosen"))
        self.institution.choices = [nothing, *institutions]
        self.staff_group.choices = [nothing, *groups]

    def refuse_faults(self, on: date) -> bool:
        """Say beside the boxes what cannot be right."""
        faults = check_post(
            has_institution=bool(self.institution.data),
            position=self.position.data or "",
            from_on=self.from_on.data,
            until_on=self.until_on.data,
            is_main=bool(self.is_main.data),
            on=on,
        )
        for field, fault in faults:
            self.refuse(field, POSTS[fault])
        return self.has_faults

    def wanted(self, institution_id: int | None) -> PostAsTyped:
        return PostAsTyped(
            institution_id=institution_id,
            position=self.position.data or "",
            staff_group_code=self.staff_group.data or None,
            from_on=self.from_on.data,
            until_on=self.until_on.data,
            is_main=bool(self.is_main.data),
        )


def typed_post(post: Any) -> dict[str, Any]:
    """A post as the form shows it."""
    names = ("position", "from_on", "until_on", "is_main", "version")
    shown = {name: getattr(post, name) for name in names}
    institution = post.institution.ref if post.institution else ""
    return shown | {"institution": institution, "staff_group": post.staff_group_code or ""}


class QualificationForm(Form):
    """A document that entitles."""

    kind = Choice(lazy("What it entitles to"), choices=list(QUALIFICATIONS.items()))
    document = Text(
        lazy("Document"), limit=120, description=lazy("Its name and number, for example: diploma 12/2019.")
    )
    speciality = Text(
        lazy("Speciality"),
        required=False,
        limit=200,
        description=lazy("Of degree II, as the diploma says it."),
    )
    issued_on = Day(lazy("Date of the document"), required=False)
    issuer = Text(lazy("Issued by"), required=False, limit=200)
    legal_basis = Text(
        lazy("Legal basis"),
        required=False,
        limit=200,
        description=lazy("Diplomas under older regulations count too: copy what stands on the paper."),
    )
    version = Number(lazy("Version"), required=False)

    def refuse_future(self, on: date) -> bool:
        """A document of tomorrow does not exist yet."""
        issued: Any = self.issued_on.data
        if issued is not None and issued > on:
            self.refuse("issued_on", lazy("This day lies ahead. Compare it with the document."))
        return self.has_faults

    def wanted(self) -> QualificationAsTyped:
        return QualificationAsTyped(
            kind=self.kind.data,
            document=self.document.data or "",
            speciality=self.speciality.data or "",
            issued_on=self.issued_on.data,
            issuer=self.issuer.data or "",
            legal_basis=self.legal_basis.data or "",
        )


def typed_qualification(row: Any) -> dict[str, Any]:
    names = ("kind", "document", "speciality", "issued_on", "issuer", "legal_basis", "version")
    return {name: getattr(row, name) for name in names}


class GroupForm(Form):
    """A staff group. Its code goes into addresses, so it is written once."""

    code = Text(
        lazy("Code"),
        limit=30,
        required=False,
        description=lazy(
            "2 to 30 small letters, digits or underscores, a letter first. It cannot be changed later."
        ),
    )
    name_pl = Text(lazy("Name in Polish"), limit=120)
    name_en = Text(lazy("Name in English"), limit=120)
    is_active = Tick(lazy("Offer this group for posts"))
    version = Number(lazy("Version"), required=False)

    def refuse_code(self) -> bool:
        code = self.code.data or ""
        if code != code.lower() or not is_kind_code(code.upper()):
            self.refuse("code", lazy("Write 2 to 30 small letters, digits or underscores, a letter first."))
        return self.has_faults

    def wanted(self) -> GroupOfStaff:
        return GroupOfStaff(self.name_pl.data or "", self.name_en.data or "", bool(self.is_active.data))


def typed_group(row: Any) -> dict[str, Any]:
    return {name: getattr(row, name) for name in ("name_pl", "name_en", "is_active", "version")}
