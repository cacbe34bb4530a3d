"""Every form that links reach, found on the pages themselves: sent wrong, it keeps what was typed and says all (A7).

A form is whatever a page sends by POST with something to fill in. Each is sent once with every field wrong; forms that
carry a version are sent once more as if somebody else had saved meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from werkzeug.datastructures import MultiDict

from tests.harness import options
from tests.harness.cast import Cast
from tests.harness.client import BadPage, Form
from tests.harness.crawl import endpoint_of, walk
from tests.harness.html import Element, Page, words
from tests.harness.options import ROOT
from tests.harness.region import NAMES, showcase
from tests.house.test_every_page import STARTS

pytestmark = [pytest.mark.slow, pytest.mark.row("A7")]

KEYS = {"csrf_token", "form_key", "next", "version"}
UNSEEN = ("hidden", "submit", "button", "image", "reset")
NOT_KEPT = ("password", "file")
TOO_LONG = "Zażółć gęślą jaźń " * 300
# What belongs to the reader has a word of its own for browsers that fill in (WCAG 1.3.5).
TOKENS = {"email": {"email", "username", "off"}, "tel": {"tel", "off"}}


@dataclass(frozen=True)
class Found:
    """One form as one person meets it."""

    who: str
    address: str
    endpoint: str
    form: Form

    def __str__(self) -> str:
        return f"{self.who}: {self.endpoint}, {self.address}"


def fillable(form: Form) -> dict[str, list[Element]]:
    """The fields of a form that somebody sees and may change."""
    return {
        name: controls
        for name, controls in form.fields.items()
        if name not in KEYS and controls[0].get("type") not in UNSEEN and controls[0].get("readonly") is None
    }


def forms_of(member: Any, starts: tuple[str, ...]) -> Iterator[Found]:
    app = member.app
    for visit in walk(member.browser(), starts, examples=1):
        for element in visit.page.all("form") if visit.is_page and visit.page else ():
            form = Form(visit.page, element)
            if form.is_post and form.in_main and fillable(form):
                action = form.action.split("?")[0]
                yield Found(member.name, visit.address, endpoint_of_post(app, action), form)


def endpoint_of_post(app: Any, address: str) -> str:
    with app.test_request_context(address, method="POST"):
        from flask import request

        return request.endpoint or endpoint_of(app, address)


@pytest.fixture
def forms(region: Cast, app: Any) -> list[Found]:
    """Each form once, by the first person who meets it."""
    known: dict[tuple[str, frozenset[str]], Found] = {}
    for name in NAMES:
        for found in forms_of(region[name], (*STARTS, *showcase(app))):
            known.setdefault((found.endpoint, frozenset(fillable(found.form))), found)
    return list(known.values())


def wrong_value(control: Element, name: str) -> str:
    """What no field of this kind takes."""
    kind = control.get("type", "text")
    if kind == "date":
        return "2027-02-31"
    if control.get("inputmode") == "numeric" or kind == "number":
        return "nie wiem"
    return TOO_LONG.strip()


def sent_wrong(form: Form, only: str = "") -> MultiDict[str, Any]:
    """The form with every typed field wrong, or one of them; choices are made, so that they can be lost."""
    data = form.filled({}, None)
    for name, controls in fillable(form).items():
        first = controls[0]
        if first.tag == "select":
            values = [o.get("value", "") for o in first.iter("option")]
            data.setlist(name, values[-1:])
        elif first.get("type") in ("checkbox", "radio"):
            data.setlist(name, [controls[-1].get("value", "on")])
        elif first.get("type") not in NOT_KEPT and only in ("", name):
            data.setlist(name, [wrong_value(first, name)])
    return MultiDict((name, value) for name, value in data.items(multi=True) if isinstance(value, str))


def send(client: Any, found: Found, data: MultiDict[str, Any]) -> Any:
    """As a browser sends it: from the page, with the keys of that page."""
    client.get(found.address)
    here = [Form(client.page, element) for element in client.page.all("form")]
    fresh = next(
        form
        for form in here
        if form.is_post
        and form.action == found.form.action
        and set(fillable(form)) == set(fillable(found.form))
    )
    keys = {name: fresh.values[name] for name in ("csrf_token", "form_key") if name in fresh.values}
    return client.post(client._address(fresh.action), data=merged(data, keys))


def merged(data: MultiDict[str, Any], keys: dict[str, Any]) -> MultiDict[str, Any]:
    out = data.copy()
    for name, value in keys.items():
        out.setlist(name, [value])
    return out


def lost(page: Page, found: Found, data: MultiDict[str, Any]) -> list[str]:
    """Fields of the answer that do not say any more what was typed or chosen."""
    best: list[str] | None = None
    for element in page.all("form"):
        form = Form(page, element)
        if not set(fillable(found.form)) & set(form.fields):
            continue
        held = form.filled({}, None)
        missing = [
            name
            for name, controls in fillable(found.form).items()
            if controls[0].get("type") not in NOT_KEPT
            and same(held.getlist(name)) != same(data.getlist(name))
        ]
        best = missing if best is None or len(missing) < len(best) else best
    return sorted(fillable(found.form)) if best is None else best


def same(values: list[Any]) -> list[str]:
    return [" ".join(str(value).split()) for value in values]


def summary_faults(page: Page) -> list[str]:
    """The list of what to mend: announced, each line a link to its field, and the words beside the field again."""
    summaries = [e for e in page.all("div") if e.get("data-errors") is not None]
    if not summaries:
        alerts = [e for e in page.root.iter() if isinstance(e.tag, str) and e.get("role") == "alert"]
        return [] if any(words(alert) for alert in alerts) else ["nothing announces what is wrong"]
    summary, found = summaries[0], []
    if summary.get("role") != "alert" or summary.get("tabindex") != "-1":
        found.append("the summary is not announced or cannot take the focus")
    for link in summary.iter("a"):
        field = page.ids.get(link.get("href", "#")[1:])
        around = [] if field is None else [field, *field.iterancestors("fieldset")]
        if field is None or field.tag not in ("input", "select", "textarea"):
            found.append(f"{words(link)[:60]!r} leads to no field")
        elif not any("error" in (e.get("aria-describedby") or "") for e in around):
            found.append(f"{words(link)[:60]!r}: no words beside the field")
    invalid = {
        e.get("name") for e in page.all("input", "select", "textarea") if e.get("aria-invalid") == "true"
    }
    if invalid and not list(summary.iter("a")):
        found.append("faulty fields without a link in the summary")
    return found


def answer_to(client: Any, found: Found, data: MultiDict[str, Any]) -> tuple[Any, Page | None, str]:
    try:
        answer = send(client, found, data)
    except BadPage as bad:
        return client.last, None, str(bad)[:600]
    return answer, client.seen, ""


def test_a_form_sent_wrong_keeps_what_was_typed_and_says_what_to_mend(
    forms: list[Found], region: Cast, figure: Any
) -> None:
    wrong, refused, lost_fields = [], 0, 0
    for found in forms:
        data = sent_wrong(found.form)
        answer, page, fault = answer_to(region[found.who].browser(), found, data)
        if fault:
            wrong.append(f"{found}: {fault}")
        elif answer.status_code in (422, 429):
            refused += 1
            gone = lost(page, found, data) if answer.status_code == 422 else []
            lost_fields += len(gone)
            wrong += [
                f"{found}: {fault}" for fault in (summary_faults(page) if answer.status_code == 422 else [])
            ]
            wrong += [f"{found}: lost {gone}"] if gone else []
        elif answer.status_code >= 400:
            wrong.append(f"{found}: {answer.status_code}")
    assert wrong == [], "\n".join(wrong)
    figure("forms found", len(forms), "forms", at_least=20)
    figure("forms that refused", refused, "forms", at_least=20)
    figure("fields lost after an error", lost_fields, "fields", at_most=0)


def test_all_errors_are_said_at_once(forms: list[Found], region: Cast) -> None:
    """A field that is refused when it alone is wrong is refused too when all are: nobody corrects in rounds."""
    wrong = []
    for found in forms if options.is_full() else forms[::6]:
        typed = [
            n
            for n, c in fillable(found.form).items()
            if c[0].get("type") not in (*NOT_KEPT, "checkbox", "radio")
        ]
        _all, page, fault = answer_to(region[found.who].browser(), found, sent_wrong(found.form))
        if fault or page is None:
            continue
        together = {
            e.get("name") for e in page.all("input", "textarea", "select") if e.get("aria-invalid") == "true"
        }
        for name in typed:
            answer, page, fault = answer_to(region[found.who].browser(), found, sent_wrong(found.form, name))
            if answer.status_code == 422 and page is not None:
                alone = {
                    e.get("name") for e in page.all("input", "textarea") if e.get("aria-invalid") == "true"
                }
                if name in alone and name not in together:
                    wrong.append(f"{found}: {name} is refused only when the others are right")
    assert wrong == [], "\n".join(wrong)


def test_a_form_saved_by_somebody_else_meanwhile_keeps_what_was_typed(
    forms: list[Found], region: Cast, figure: Any
) -> None:
    wrong, count = [], 0
    for found in forms:
        if "version" not in found.form.fields:
            continue
        data = found.form.filled({}, None)
        before = list(data.items(multi=True))
        for name, controls in fillable(found.form).items():
            if (
                controls[0].get("type", "text") == "text"
                and controls[0].tag == "input"
                and not controls[0].get("inputmode")
            ):
                data.setlist(name, [f"{data.get(name)} ź".strip()])
        if list(data.items(multi=True)) == before:
            continue  # the register of a meeting: marks of two people are put together, see tests/attendance
        count += 1
        data.setlist("version", [str(int(data.get("version") or 1) + 7)])
        plain = MultiDict((n, v) for n, v in data.items(multi=True) if isinstance(v, str))
        answer, page, fault = answer_to(region[found.who].browser(), found, plain)
        if fault or page is None or answer.status_code not in (409, 422):
            wrong.append(f"{found}: {fault or answer.status_code}")
        elif gone := lost(page, found, plain):
            wrong.append(f"{found}: lost {gone}")
    assert wrong == [], "\n".join(wrong)
    figure("forms that may be saved by two", count, "forms", at_least=6)


def test_fields_say_to_browsers_what_they_are(forms: list[Found]) -> None:
    """Tokens for what browsers fill in; passwords may be pasted and kept by their managers (1.3.5, 3.3.8)."""
    wrong = []
    for found in forms:
        for name, controls in fillable(found.form).items():
            kind, token = controls[0].get("type", "text"), controls[0].get("autocomplete", "")
            if kind in TOKENS and token not in TOKENS[kind]:
                wrong.append(f"{found}: {name} of type {kind} says autocomplete={token!r}")
            if kind == "password" and token not in ("current-password", "new-password"):
                wrong.append(f"{found}: {name} says autocomplete={token!r}")
            if not found.form.page.name_of(controls[0]):
                wrong.append(f"{found}: {name} has no label")
    assert wrong == [], "\n".join(wrong)


def test_no_script_of_ours_stands_between_people_and_pasting() -> None:
    scripts = Path(ROOT / "lms" / "static" / "behaviour").glob("*.js")
    assert [path.name for path in scripts if "paste" in path.read_text() or "copy" in path.read_text()] == []


def test_what_is_known_is_not_asked_again(region: Cast) -> None:
    """3.3.7: the forms of the reader's own data come filled with what the register holds."""
    worker = region.worker.browser()
    worker.get("/my/data")
    values = Form(
        worker.page, next(e for e in worker.page.all("form") if Form(worker.page, e).in_main)
    ).values
    assert values["email"] and values["phone"]
