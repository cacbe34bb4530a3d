"""Parts of public pages that all visitors see alike, kept drawn.

The key of a part is everything that it shows, so it can never be out of date: what changes has another key. Parts hold
no forms that write and nothing about the reader.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any

from flask import render_template
from markupsafe import Markup


def draw(template: str, **context: Any) -> Markup:
    """A part of a page as markup for the page around it."""
    return Markup(render_template(template, **context))  # nosec B704: the template has escaped what it was given


class Kept:
    """The parts asked for last, at most so many of them."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._parts: OrderedDict[Hashable, Markup] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable, make: Callable[[], Markup]) -> Markup:
        """The part of this key, made when it is not kept."""
        with self._lock:
            found = self._parts.get(key)
            if found is not None:
                self._parts.move_to_end(key)
                return found
        made = make()
        with self._lock:
            self._parts[key] = made
            while len(self._parts) > self.most:
                self._parts.popitem(last=False)
        return made
