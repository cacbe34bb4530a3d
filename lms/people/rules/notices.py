"""What people are told and asked: which version of a notice counts on a day, which consents there are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeVar


class Controller(StrEnum):
    """Who answers for data: each tells people by itself (GDPR art. 13)."""

    OFFICE = "office"
    MINISTRY = "ministry"


class Purpose(StrEnum):
    """What a notice is about."""

    TRAINING = "training"  # account, enrolment, attendance, certificate
    PROJECT = "project"  # what the programme asks of participants


# Which notices somebody must have seen before they apply, and before they fill in the data for the project.
BEFORE_APPLYING = frozenset({Purpose.TRAINING})
BEFORE_DATA = frozenset({Purpose.TRAINING, Purpose.PROJECT})


class ConsentKind(StrEnum):
    """What somebody may agree to and take back; no seat depends on any of them."""

    IMAGE = "image"
    NEWSLETTER = "newsletter"


class How(StrEnum):
    """How an application was told about data."""

    READ = "read"
    SENT = "sent"


class Version(Protocol):
    controller: str
    purpose: str
    number: int
    valid_from: date


V = TypeVar("V", bound=Version)


def in_force(versions: Iterable[V], today: date) -> tuple[V, ...]:
    """Of each controller and purpose the version that counts today: the newest whose first day has come."""
    found: dict[tuple[str, str], V] = {}
    for one in versions:
        key = (one.controller, one.purpose)
        if one.valid_from > today:
            continue
        best = found.get(key)
        if best is None or (one.valid_from, one.number) > (best.valid_from, best.number):
            found[key] = one
    return tuple(found[key] for key in sorted(found, key=lambda key: (key[0] != Controller.OFFICE, key)))


@dataclass(frozen=True)
class Block:
    """A piece of the text of a notice: a heading, a paragraph or the points of a list."""

    kind: str
    lines: tuple[str, ...]


def blocks(text: str) -> tuple[Block, ...]:
    """The text as pages show it: "## " begins a heading, "* " a point; an empty line ends a paragraph."""
    found: list[Block] = []
    for part in text.replace("\r\n", "\n").split("\n\n"):
        lines = [line.strip() for line in part.split("\n") if line.strip()]
        if not lines:
            continue
        if lines[0].startswith("## "):
            found.append(Block("heading", (lines[0][3:],)))
            lines = lines[1:]
        points = tuple(line[2:] for line in lines if line.startswith("* "))
        others = " ".join(line for line in lines if not line.startswith("* "))
        if others:
            found.append(Block("paragraph", (others,)))
        if points:
            last = found[-1] if found else None
            if last is not None and last.kind == "list" and not others:
                found[-1] = Block("list", (*last.lines, *points))
            else:
                found.append(Block("list", points))
    return tuple(found)
