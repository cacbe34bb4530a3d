"""What stands in the navigation of each person: from their permissions, in one table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import Flask, request, url_for
from flask_login import current_user

from lms.foundation.language import lazy
from lms.people.rules import Role


@dataclass(frozen=True)
class Item:
    label: str
    url: str
    icon: str
    is_current: bool
    count: int | None = None
    count_label: str = ""
    gap: bool = False


# (permission or "signed in" or "public", endpoint, label, icon, endpoints that count as being there, gap)
DESK = (
    ("editions.see", "home.office", lazy("Dashboard"), "home", (), False),
    (
        "editions.see",
        "enrolment.editions",
        lazy("Editions"),
        "calendar",
        ("enrolment.", "attendance.", "courses."),
        False,
    ),
    ("people.see", "people.people", lazy("People"), "users", ("home.person", "people.people", "people.new_person", "people.edit_person"), False),
    ("people.see", "people.institutions", lazy("Institutions"), "landmark", ("people.institution",), False),
    (
        "catalogue.manage",
        "specialisation.programmes",
        lazy("Specialisations"),
        "graduation-cap",
        ("specialisation.",),
        True,
    ),
    (
        "certificates.see",
        "certificates.certificates",
        lazy("Certificates"),
        "award",
        ("certificates.",),
        False,
    ),
    ("indicators.see", "indicators.indicators", lazy("Indicators"), "chart-line", ("indicators.",), True),
    ("editions.see", "projects.project", lazy("Project"), "folder-check", ("projects.",), False),
    ("users.manage", "people.users", lazy("Accounts"), "key", ("people.user",), True),
    ("settings.manage", "home.settings", lazy("Office"), "settings", ("home.settings",), False),
    ("messages.see", "home.outgoing", lazy("Messages"), "mail", ("home.outgoing",), False),
    ("audit.see", "home.audit_trail", lazy("Audit trail"), "shield", ("home.audit_trail",), False),
)
TOP = (
    (
        "public",
        "enrolment.catalogue",
        lazy("Courses"),
        "calendar",
        ("enrolment.catalogue", "enrolment.edition", "enrolment.course"),
    ),
    (
        "public",
        "certificates.check_form",
        lazy("Check a certificate"),
        "circle-check",
        ("certificates.check",),
    ),
    ("institution.see", "home.institution", lazy("My institution"), "landmark", ("home.institution",)),
    ("register.keep", "attendance.today", lazy("My meetings"), "list-checks", ("attendance.",)),
)


def navigation() -> list[Item]:
    """The entries of this page's navigation, for the layout in use."""
    items = []
    for needs, endpoint, label, icon, *rest in DESK if _is_desk() else TOP:
        if needs != "public" and not (current_user.is_authenticated and needs in current_user.permissions):
            continue
        there, gap = rest[0], bool(rest[1]) if len(rest) > 1 else False
        here = request.endpoint or ""
        items.append(
            Item(
                str(label),
                url_for(endpoint),
                icon,
                here == endpoint or here.startswith(tuple(there) or ("\0",)),
                gap=gap,
            )
        )
    return items


def _is_desk() -> bool:
    path = request.path
    return path.startswith(("/office", "/admin"))


def start_page(roles: frozenset[str]) -> str:
    """The endpoint where somebody with these roles arrives after signing in."""
    for role, endpoint in (
        (Role.OFFICER, "home.office"),
        (Role.AUDITOR, "home.office"),
        (Role.ADMINISTRATOR, "people.users"),
        (Role.TRAINER, "attendance.today"),
        (Role.COORDINATOR, "home.institution"),
        (Role.SUPERIOR, "home.institution"),
    ):
        if role in roles:
            return endpoint
    return "home.my"


def install(app: Flask) -> None:
    @app.context_processor
    def _navigation() -> dict[str, Any]:
        return {"navigation": navigation() if request else []}
