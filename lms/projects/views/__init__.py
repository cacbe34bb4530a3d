"""Pages of projects. Each module here adds some."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from lms.foundation.doors import Room

room = Room("projects", __name__)

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")
