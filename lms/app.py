"""Opens the house: settings, storage, doors, rooms. The only file that knows all rooms."""

from __future__ import annotations

from importlib import import_module

from flask import Flask
from whitenoise import WhiteNoise

from lms.foundation import (
    audit,
    clock,
    doors,
    jobs,
    language,
    onetime,
    outbox,
    pages,
    security,
    sessions,
    storage,
    throttle,
)
from lms.foundation.places import STATIC, TEMPLATES
from lms.foundation.settings import Settings
from lms.home import navigation, proving
from lms.home.views import manual
from lms.people import office, shown
from lms.people.queries import signed_in

ROOMS = (
    "people",
    "projects",
    "courses",
    "enrolment",
    "attendance",
    "certificates",
    "specialisation",
    "indicators",
    "home",
    "privacy",
)
SHELVES = ("models", "letters", "jobs", "views")
FOUNDATION_TABLES = (
    audit,
    onetime,
    outbox,
    sessions,
    throttle,
)  # imported so that migrations see their tables


def create_app(settings: Settings | None = None) -> Flask:
    """The application for these settings (default: from the environment). Raises SettingsError."""
    settings = settings or Settings.from_environ()
    app = Flask("lms", template_folder=str(TEMPLATES), static_folder=None)
    app.jinja_environment = pages.Templates
    app.config["LMS"] = settings
    app.config["TESTING"] = settings.env == "test"
    clock.start_at(settings.test_clock)
    security.start_logging(settings)
    app.session_interface = sessions.Sessions(settings, signed_in)
    storage.install(app, settings)
    language.install(app)
    pages.install(app)
    security.install(app, settings)
    _open_rooms(app)
    doors.install(app)
    office.install(app)
    shown.install()
    navigation.install(app)
    proving.install(app)
    manual.install(app)
    jobs.install(app, settings)
    app.wsgi_app = WhiteNoise(  # type: ignore[method-assign]
        app.wsgi_app,
        root=str(STATIC),
        prefix="static/",
        max_age=31536000,
        add_headers_function=security.protect_file,
    )
    return app


def _open_rooms(app: Flask) -> None:
    for name in ROOMS:
        for shelf in SHELVES:
            try:
                module = import_module(f"lms.{name}.{shelf}")
            except ModuleNotFoundError as error:
                if error.name == f"lms.{name}.{shelf}":
                    continue  # a room opens only the shelves it needs
                raise
            room = getattr(module, "room", None)
            if room is not None:
                app.register_blueprint(room)
