"""A municipality as it is typed: a part of its name, then a choice among everything that bears it."""

from __future__ import annotations

from typing import Any

from wtforms.validators import StopValidation

from lms.foundation.forms import Text, clean
from lms.foundation.language import _
from lms.people.queries import places

# Whatever is longer is no name of a place.
LONGEST = 200


class PlaceField(Text):
    """Holds a TERC code. What was typed is kept until it is one of the labels that the search offers: a name alone is
    never enough, for many bear it. `with_counties`: a county will do, too."""

    def __init__(self, label: Any, *, with_counties: bool = False, **kw: Any) -> None:
        self.with_counties = with_counties
        self.typed = ""
        self.matches: tuple[places.Match, ...] = ()
        super().__init__(label, **kw)

    def process_formdata(self, valuelist: list[Any]) -> None:
        """The text, and behind it what was chosen among the matches of an earlier text."""
        texts = [clean(value) for value in valuelist if clean(value)]
        self.typed = texts[0] if texts else ""
        self.data = None
        for text in reversed(texts):
            found = places.chosen(text, with_counties=self.with_counties)
            if found is not None:
                self.data, self.typed = found.code, found.label
                return
        if self.typed:
            self.matches = places.find(self.typed[:LONGEST], with_counties=self.with_counties)

    def pre_validate(self, form: Any) -> None:
        if self.data or not self.typed:
            return
        if self.matches:
            raise StopValidation(_("Choose which one is meant: a name alone may be that of several."))
        raise StopValidation(_("Nothing of this name was found. Type a part of the name, for example Gniez."))

    def _value(self) -> str:
        if self.typed or self.raw_data:
            return self.typed
        found = places.named(self.data) if self.data else None
        return found.label if found else ""
