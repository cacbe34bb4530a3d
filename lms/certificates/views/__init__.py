"""Pages of certificates: the register, an edition's certificates, one's own, and the public check."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from lms.foundation.doors import Room

room = Room("certificates", __name__)

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")
