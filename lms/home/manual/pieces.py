"""What a page of help is made of. `N_` marks its sentences for the catalogue; they are translated where they are shown.

The names of buttons, links and headings that help quotes are the sentences of the product itself: they are written
bare, so the catalogue takes them from the page where they stand. Once such a name is changed there, it is known
nowhere any more, and the test of help says where it is still quoted.
"""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup, escape

from lms.foundation.language import Translator
from lms.people.rules import Role

QUOTES = {"pl": ("„", "”"), "en": ("“", "”")}


@dataclass(frozen=True, slots=True)
class Say:
    """One paragraph. `names` are what it quotes: (place in the paragraph, sentence of the product)."""

    sentence: str
    names: tuple[tuple[str, str], ...] = ()

    def plain(self, translate: Translator) -> str:
        """For papers: quoted names stand in quotation marks."""
        first, last = QUOTES[translate.language]
        names = {key: f"{first}{translate.gettext(name)}{last}" for key, name in self.names}
        return translate.gettext(self.sentence) % names

    def marked(self, translate: Translator) -> Markup:
        """For pages: quoted names stand out."""
        names = {
            key: Markup("<strong>{}</strong>").format(translate.gettext(name)) for key, name in self.names
        }
        return escape(translate.gettext(self.sentence)) % names


def N_(sentence: str, **names: str) -> Say:
    """A sentence for the catalogue, and the names of the product that it quotes."""
    return Say(sentence, tuple(names.items()))


@dataclass(frozen=True, slots=True)
class Section:
    """What somebody wants to do. `steps` in their order, `terms` (a name of the product and what it means), `points`.

    `doors` lead to where it is done: (endpoint, the name under which the product knows that page).
    """

    anchor: str
    title: Say
    steps: tuple[Say, ...] = ()
    terms: tuple[tuple[str, Say], ...] = ()
    points: tuple[Say, ...] = ()
    notes: tuple[Say, ...] = ()
    doors: tuple[tuple[str, str], ...] = ()

    @property
    def said(self) -> tuple[Say, ...]:
        """Every paragraph."""
        return (*self.steps, *(words for _name, words in self.terms), *self.points, *self.notes)

    @property
    def quoted(self) -> tuple[str, ...]:
        """Every name of the product that the section quotes."""
        names = [name for words in self.said for _key, name in words.names]
        return (*names, *(name for name, _words in self.terms), *(name for _door, name in self.doors))


@dataclass(frozen=True, slots=True)
class Page:
    """The help of one role; None: of whoever has no account."""

    slug: str
    role: Role | None
    title: Say
    lead: Say
    sections: tuple[Section, ...]

    def section(self, anchor: str) -> Section | None:
        return next((section for section in self.sections if section.anchor == anchor), None)
