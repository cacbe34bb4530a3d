"""A client that refuses bad pages and can only do what a person in front of the page could do.

    client.get("/courses")                      # every HTML answer is checked, a fault fails the test
    client.click("Communication in crisis")     # follows the link with these words
    client.submit("Sign up", phone="600100200") # fills the form as it came, hidden keys included, and sends it
    client.page.h1, client.page.text, "words" in client.page

`client.careful = False` switches the checks of a page off for answers that are bad on purpose.
"""

from __future__ import annotations

import io
from contextlib import contextmanager
from typing import Any
from urllib.parse import urljoin, urlsplit

from flask import has_app_context
from flask.testing import FlaskClient
from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse

from tests.harness.html import Element, Page, faults, words
from tests.harness.trail import Untraced, untraced


class BadPage(AssertionError):
    """An answer that no reader should get; the text lists every fault."""


class CarefulClient(FlaskClient):
    """One browser of one person: cookies, the last page, and what can be done from there."""

    careful = True
    bugs_are_raised = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._page: Page | None = None
        self.last: TestResponse | None = None
        self.titles: dict[str, set[str]] = {}

    # --- asking ---

    def open(self, *args: Any, **kwargs: Any) -> TestResponse:
        kwargs.pop("buffered", None)
        with _own_context(self.application):
            self.application.extensions["tests.bug"] = None
            response = super().open(*args, buffered=True, **kwargs)
        for answered in (*response.history, response):
            # an upload of half a megabyte lies in a file, which the encoder of the client leaves open
            answered.request.environ["wsgi.input"].close()
        bug = self.application.extensions.get("tests.bug")
        if bug is not None and self.bugs_are_raised:
            self.last, self._page = response, None
            raise bug
        self._keep(response)
        missing = untraced(self.application)
        if missing:
            raise Untraced("\n".join(missing))
        return response

    def _keep(self, response: TestResponse) -> None:
        self.last = response
        path = response.request.full_path.rstrip("?")
        self._page = None
        if response.mimetype != "text/html" or response.request.method == "HEAD":
            return
        text = response.get_data(as_text=True)
        if 300 <= response.status_code < 400 or not text:
            return
        page = Page(text, path=path)
        self._page = page
        is_fragment = (
            "hx-request" in {name.lower() for name, _ in response.request.headers} and "<html" not in text
        )
        if self.careful:
            found = faults(page, base_url=response.request.host_url, is_fragment=is_fragment)
            if found:
                method = response.request.method
                raise BadPage(
                    f"{method} {path} ({response.status_code}):\n  " + "\n  ".join(dict.fromkeys(found))
                )
        if not is_fragment:
            self.titles.setdefault(page.title, set()).add(response.request.path)

    @property
    def seen(self) -> Page | None:
        """The page in front of the person, if the last answer was one."""
        return self._page

    @property
    def page(self) -> Page:
        """The page in front of the person. Fails when the last answer was none."""
        assert self._page is not None, f"the last answer was no page but {self.last!r}"
        return self._page

    # --- doing ---

    def click(self, text: str, *, nth: int | None = None, follow: bool = True) -> TestResponse:
        """Follow the link whose words are exactly `text`; `nth` (from 0) chooses where several lead elsewhere."""
        found = [
            a for a in self.page.all("a") if a.get("href") and self.page.name_of(a) == " ".join(text.split())
        ]
        if not found:
            names = sorted({self.page.name_of(a) for a in self.page.all("a") if a.get("href")})
            raise AssertionError(f"no link {text!r} on {self.page.path}; there are {names}")
        targets = list(dict.fromkeys(a.get("href") for a in found))
        assert nth is not None or len(targets) == 1, f"link {text!r} leads to {targets}; say which by nth="
        return self.get(
            self._address(targets[nth or 0]), headers=self._from_here("GET"), follow_redirects=follow
        )

    def form(self, which: str = "") -> Form:
        """The form that `which` names: its address, id, label, legend or a button of it; the only one if empty."""
        forms = [Form(self.page, element) for element in self.page.all("form")]
        if not which:
            posts = [form for form in forms if form.is_post and form.in_main]
            assert len(posts) == 1, (
                f"{len(posts)} forms on {self.page.path}; say which of {[f.names for f in forms]}"
            )
            return posts[0]
        wanted = " ".join(which.split())
        found = [form for form in forms if wanted in form.names]
        if not found:
            raise AssertionError(
                f"no form {which!r} on {self.page.path}; there are {[f.names for f in forms]}"
            )
        assert len(found) == 1, (
            f"{len(found)} forms are called {which!r} on {self.page.path}: {[f.names for f in found]}"
        )
        return found[0]

    def submit(
        self, which: str = "", *, follow: bool = True, button: str | None = None, **fields: Any
    ) -> TestResponse:
        """Fill a form of the page and send it as a browser would, hidden fields included.

        `fields` by name: text, a list for several, True/False for a tick box, (bytes, name) for a file. A field that
        the form does not have, or a choice that it does not offer, fails.
        """
        form = self.form(which)
        pressed = button or (which if " ".join(which.split()) in form.button_names else None)
        data = form.filled(fields, pressed)
        address = self._address(form.action)
        headers = self._from_here("POST" if form.is_post else "GET")
        if not form.is_post:
            plain = MultiDict((k, v) for k, v in data.items(multi=True) if isinstance(v, str))
            return self.get(
                address.split("?")[0], query_string=plain, headers=headers, follow_redirects=follow
            )
        kind = form.element.get("enctype", "application/x-www-form-urlencoded")
        if kind != "multipart/form-data":
            data = MultiDict((k, v if isinstance(v, str) else v[1]) for k, v in data.items(multi=True))
        return self.post(address, data=data, content_type=kind, headers=headers, follow_redirects=follow)

    def _address(self, link: str) -> str:
        return urljoin(self.page.path or "/", link)

    def _from_here(self, method: str) -> dict[str, str]:
        host = f"{urlsplit(self.last.request.url).scheme}://{self.last.request.host}" if self.last else ""
        headers = {"Sec-Fetch-Site": "same-origin", "Referer": host + self.page.path}
        return headers | ({"Origin": host} if method == "POST" else {})


class Form:
    """One form as it stands on the page."""

    def __init__(self, page: Page, element: Element) -> None:
        self.page, self.element = page, element
        self.action = element.get("action") or page.path
        self.is_post = element.get("method", "get").lower() == "post"
        self.in_main = any(True for _ in element.iterancestors("main", "dialog"))

    @property
    def controls(self) -> list[Element]:
        inside = [
            e for e in self.element.iter("input", "select", "textarea", "button") if e.get("form") is None
        ]
        if self.element.get("id"):
            tags = ("input", "select", "textarea", "button")
            inside += [e for e in self.page.all(*tags) if e.get("form") == self.element.get("id")]
        return [e for e in inside if e.get("disabled") is None]

    @property
    def buttons(self) -> list[Element]:
        return [
            e
            for e in self.controls
            if (e.tag == "button" and e.get("type", "submit") == "submit")
            or e.get("type") in ("submit", "image")
        ]

    @property
    def button_names(self) -> list[str]:
        return [self.page.name_of(button) for button in self.buttons]

    @property
    def names(self) -> list[str]:
        """Everything that this form may be called."""
        said = (
            [self.page.name_of(self.element)]
            if self.element.get("aria-label") or self.element.get("aria-labelledby")
            else []
        )
        said += [words(legend) for legend in self.element.iter("legend")]
        said += self.button_names
        return [
            name for name in (self.action, urlsplit(self.action).path, self.element.get("id"), *said) if name
        ]

    @property
    def fields(self) -> dict[str, list[Element]]:
        held: dict[str, list[Element]] = {}
        for control in self.controls:
            kind = control.get("type", "")
            if (
                control.get("name")
                and control.tag != "button"
                and kind not in ("submit", "image", "button", "reset")
            ):
                held.setdefault(control.get("name"), []).append(control)
        return held

    @property
    def values(self) -> dict[str, Any]:
        """What the form would send now, single values plain and several as lists."""
        data = self.filled({}, None)
        return {name: held[0] if len(held) == 1 else held for name, held in data.lists()}

    def filled(self, typed: dict[str, Any], pressed: str | None) -> MultiDict[str, Any]:
        fields = self.fields
        for name in typed:
            assert name in fields, f"the form to {self.action} has no field {name!r}; it has {sorted(fields)}"
        data: MultiDict[str, Any] = MultiDict()
        for name, controls in fields.items():
            values = _typed(name, controls, typed[name]) if name in typed else _as_it_stands(controls)
            for value in values:
                data.add(name, value)
        button = self._button(pressed)
        if button is not None and button.get("name"):
            data.add(button.get("name"), button.get("value", ""))
        return data

    def _button(self, pressed: str | None) -> Element | None:
        if pressed is None:
            return self.buttons[0] if len(self.buttons) == 1 else None
        found = [
            b
            for b in self.buttons
            if self.page.name_of(b) == " ".join(pressed.split()) or b.get("value") == pressed
        ]
        assert found, f"the form to {self.action} has no button {pressed!r}; it has {self.button_names}"
        return found[0]


def _as_it_stands(controls: list[Element]) -> list[Any]:
    values: list[Any] = []
    for control in controls:
        kind = control.get("type", "text")
        if control.tag == "select":
            values += _chosen(control)
        elif control.tag == "textarea":
            values.append((control.text or "").removeprefix("\n"))
        elif kind in ("checkbox", "radio"):
            if control.get("checked") is not None:
                values.append(control.get("value", "on"))
        elif kind == "file":
            values.append((io.BytesIO(), ""))
        else:
            values.append(control.get("value", ""))
    return values


def _chosen(select: Element) -> list[str]:
    options = [(o.get("value", words(o)), o.get("selected") is not None) for o in select.iter("option")]
    chosen = [value for value, is_selected in options if is_selected]
    if not chosen and select.get("multiple") is None and options:
        return [options[0][0]]
    return chosen


def _typed(name: str, controls: list[Element], value: Any) -> list[Any]:
    first = controls[0]
    kind = first.get("type", "text") if first.tag == "input" else first.tag
    assert first.get("readonly") is None, f"field {name!r} is read-only"
    if kind == "checkbox" and isinstance(value, bool):
        assert len(controls) == 1, f"{name!r} is a list of tick boxes: give the list of values"
        return [first.get("value", "on")] if value else []
    if kind == "file":
        body, filename = value
        return [(io.BytesIO(body), filename)]
    wanted = (
        [str(v) for v in value]
        if isinstance(value, (list, tuple, set))
        else []
        if value is None
        else [str(value)]
    )
    if kind in ("checkbox", "radio"):
        offered = [c.get("value", "on") for c in controls]
    elif kind == "select":
        offered = [o.get("value", words(o)) for o in first.iter("option")]
    else:
        return wanted
    for choice in wanted:
        assert choice in offered, f"field {name!r} does not offer {choice!r} but {offered}"
    return wanted


@contextmanager
def _own_context(app: Any) -> Any:
    """A request sees what the test has arranged, and nothing of the context that the test itself stands in.

    Flask lets a request share an application context that is already open: its `g`, its transaction and its identity
    map would leak from page to page, and an open transaction of the test would lock SQLite.
    """
    if not has_app_context():
        yield
        return
    from lms.foundation.storage import db

    db.session.commit()
    with app.app_context():
        yield
    db.session.expire_all()
