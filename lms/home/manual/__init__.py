"""What do I want to do, and how is it done: the help of each role, as plain data.

One module a role. `lms.home.views.manual` shows them, `lms.home.paper` prints the guide of trainers.
"""

from __future__ import annotations

from collections.abc import Collection

from lms.home.manual import (
    administrator,
    auditor,
    coordinator,
    data_protection,
    officer,
    participant,
    superior,
    trainer,
    visitor,
)
from lms.home.manual.pieces import Page, Say, Section

# In the order in which somebody with several roles gets them: what one does most of the day first.
PAGES: tuple[Page, ...] = (
    officer.PAGE,
    auditor.PAGE,
    administrator.PAGE,
    data_protection.PAGE,
    trainer.PAGE,
    coordinator.PAGE,
    superior.PAGE,
    participant.PAGE,
    visitor.PAGE,
)
TRAINER = trainer.PAGE

__all__ = ["PAGES", "TRAINER", "Page", "Say", "Section", "own_pages", "page_of", "place_of"]


def page_of(slug: str) -> Page | None:
    return next((page for page in PAGES if page.slug == slug), None)


def own_pages(roles: Collection[str], *, is_signed_in: bool) -> tuple[Page, ...]:
    """The pages of somebody's roles, their first role first. Everybody with an account may take part in courses."""
    if not is_signed_in:
        return (visitor.PAGE,)
    held = tuple(page for page in PAGES if page.role is not None and page.role in roles)
    return held or (participant.PAGE,)


def place_of(topic: str, roles: Collection[str], *, is_signed_in: bool) -> tuple[str, str] | None:
    """(page, anchor) about a topic: on one of the reader's own pages, else on the first that has it."""
    for page in (*own_pages(roles, is_signed_in=is_signed_in), *PAGES):
        if page.section(topic) is not None:
            return page.slug, topic
    return None
