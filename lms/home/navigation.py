"""What stands in the navigation of each person: from their permissions, in one table."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from flask import Flask, request, url_for
from flask_login import current_user

from lms.foundation.doors import SIGNED_IN
from lms.foundation.language import _, current, lazy
from lms.foundation.sessions import IDLE
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
    (
        "editions.see",
        "home.office",
        lazy("Dashboard"),
        "house",
        ("home.participants", "home.open_registers"),
        False,
    ),
    (
        "editions.see",
        "enrolment.editions",
        lazy("Editions"),
        "calendar",
        ("enrolment.", "attendance.", "courses."),
        False,
    ),
    (
        "people.see",
        "people.people",
        lazy("People"),
        "users",
        (
            "home.person",
            "people.people",
            "people.new_person",
            "people.edit_person",
            "people.new_post",
            "people.edit_post",
            "people.new_qualification",
            "people.edit_qualification",
            "people.staff_group",
            "people.new_staff",
            "people.edit_staff",
            "privacy.double",
            "privacy.union",
            "people.imports",
            "people.long_list",
            "people.import_",
        ),
        False,
    ),
    (
        "people.see",
        "people.institutions",
        lazy("Institutions"),
        "landmark",
        (
            "people.institution",
            "people.municipalit",
            "people.import_degrees",
            "people.new_contact",
            "people.edit_contact",
            "people.kind",
            "people.new_kind",
            "people.edit_kind",
            "people.merge",
            "people.new_institution",
            "people.edit_institution",
        ),
        False,
    ),
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
    ("rights.see", "people.rights", lazy("Rights"), "list-checks", ("people.rights",), False),
    (
        "settings.manage",
        "home.settings",
        lazy("Office"),
        "settings",
        ("home.settings", "privacy.merging_"),
        False,
    ),
    ("messages.see", "home.outgoing", lazy("Messages"), "mail", ("home.outgoing", "home.send_chosen"), False),
    ("audit.see", "home.audit_trail", lazy("Audit trail"), "shield", ("home.audit_trail",), False),
    (
        "privacy.manage",
        "privacy.desk",
        lazy("Requests about data"),
        "inbox",
        (
            "privacy.desk",
            "privacy.person",
            "privacy.new_request",
            "privacy.request",
            "privacy.rectify",
            "privacy.erase",
            "privacy.breach",
        ),
        True,
    ),
    (
        "privacy.manage",
        "privacy.retention",
        lazy("Periods"),
        "clock",
        (
            "privacy.retention",
            "privacy.past_date",
            "privacy.project_clock",
            "privacy.new_hold",
            "privacy.class_length",
        ),
        False,
    ),
    (
        "privacy.manage",
        "privacy.notices",
        lazy("Notices"),
        "file-text",
        ("privacy.notices", "privacy.new_notice"),
        False,
    ),
    (
        "privacy.record",
        "privacy.record",
        lazy("Record of processing"),
        "archive",
        ("privacy.record",),
        False,
    ),
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
        "stranger",
        "certificates.check_form",
        lazy("Check a certificate"),
        "circle-check",
        ("certificates.check",),
    ),
    (SIGNED_IN, "home.my", lazy("My courses"), "book-open", ("home.my", "enrolment.my_")),
    (
        SIGNED_IN,
        "certificates.my_certificates",
        lazy("My certificates"),
        "award",
        ("certificates.my_",),
    ),
    (
        "institution.see",
        "home.institution",
        lazy("My institution"),
        "landmark",
        ("home.institution", "people.deput"),
    ),
    ("register.keep", "attendance.today", lazy("My meetings"), "list-checks", ("attendance.",)),
)


def navigation(permissions: frozenset[str]) -> tuple[Item, ...]:
    """The entries of this page's navigation for somebody with these rights."""
    return _entries(permissions, request.endpoint or "", _is_desk(), current())


@lru_cache(maxsize=2048)
def _entries(permissions: frozenset[str], here: str, is_desk: bool, language: str) -> tuple[Item, ...]:
    """The same rights, page and language always give the same entries (their addresses know no host)."""
    # who has an account learns here; for them the check of a certificate stands with their own
    held = permissions | {"public"} | (frozenset() if SIGNED_IN in permissions else {"stranger"})
    items = [] if is_desk else _way_to_the_desk(permissions)
    if items:
        held -= {SIGNED_IN}  # who works at the desk is not here to learn
    for needs, endpoint, label, icon, *rest in DESK if is_desk else TOP:
        if needs not in held:
            continue
        there: tuple[str, ...] = rest[0] or ("\0",)  # type: ignore[assignment]
        is_current = here == endpoint or here.startswith(there)
        gap = bool(rest[1]) if len(rest) > 1 else False
        items.append(Item(str(label), url_for(endpoint), icon, is_current, gap=gap))
    return tuple(items)


def _way_to_the_desk(permissions: frozenset[str]) -> list[Item]:
    """Staff who look at public pages get back by one link, to the first page of the desk that they may open."""
    for needs, endpoint, *_rest in DESK:
        if needs in permissions:
            return [Item(_("Office desk"), url_for(endpoint), "house", is_current=False)]
    return []


@dataclass(frozen=True)
class SessionEnd:
    """When this session ends by itself unless something is done, and where to ask for more time (WCAG 2.2.1)."""

    seconds: int
    extend_url: str


def session_end(person: Any) -> SessionEnd | None:
    if not person.is_authenticated:
        return None
    return SessionEnd(int(IDLE[person.is_staff].total_seconds()), url_for("home.extend_session"))


def _is_desk() -> bool:
    path = request.path
    return path.startswith(("/office", "/admin"))


def start_page(roles: frozenset[str]) -> str:
    """The endpoint where somebody with these roles arrives after signing in."""
    for role, endpoint in (
        (Role.OFFICER, "home.office"),
        (Role.AUDITOR, "home.office"),
        (Role.ADMINISTRATOR, "people.users"),
        (Role.DATA_PROTECTION, "privacy.desk"),
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
        if not request:
            return {"navigation": [], "session_end": None, "start_url": None}
        # the person itself instead of the proxy, which looks for the person at every use
        person = current_user._get_current_object()
        permissions = person.permissions | {SIGNED_IN} if person.is_authenticated else frozenset()
        return {
            "actor": person,
            "navigation": navigation(permissions),
            "session_end": session_end(person),
            "start_url": url_for(start_page(person.roles)) if person.is_authenticated else None,
        }
