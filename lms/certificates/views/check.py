"""The public check: is it genuine, is this the name on it, is this the file that was issued? (S25)"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from flask import abort, current_app, request

from lms.certificates import queries, wording
from lms.certificates.forms import CodeForm, FileForm, NameForm
from lms.certificates.rules import (
    CODE_LENGTH,
    grouped_code,
    is_full_name,
    name_matches,
    tidy_code,
    tidy_fingerprint,
)
from lms.certificates.views import room
from lms.foundation import clock, throttle
from lms.foundation.doors import PUBLIC
from lms.foundation.language import _, current
from lms.foundation.pages import not_found, redirect_to, render
from lms.foundation.pdf import fingerprint
from lms.foundation.security import MAX_BODY


@dataclass(frozen=True)
class Limit:
    """How often something may be guessed within a time."""

    scope: str
    times: int
    within: timedelta


CODES = Limit("certificate", 20, timedelta(minutes=1))
NAMES_FROM_HERE = Limit("certificate name, address", 10, timedelta(hours=1))
NAMES = Limit("certificate name", 50, timedelta(days=1))


@room.page("/certificates/check", needs=PUBLIC)
def check_form() -> Any:
    typed = request.args.get("code", "")
    if not typed:
        return render("certificates/check_form.html", form=CodeForm())
    code = tidy_code(typed)
    if code is not None:
        return redirect_to("certificates.check", code=code)
    form = CodeForm(data={"code": typed[:60]})
    form.refuse(
        "code",
        _(
            "A check code has %(length)s letters and digits. Compare it with the certificate.",
            length=CODE_LENGTH,
        ),
    )
    return render("certificates/check_form.html", status=422, form=form)


def _look_up(code: str) -> Any:
    """The certificate of a code. Guessing is limited by address; what is found is not."""
    found = queries.check(code)
    if found is None and not _may(CODES, _caller()):
        abort(429)
    return found


def _caller() -> str:
    return request.remote_addr or "-"


def _may(limit: Limit, key: str) -> bool:
    return throttle.allowed(limit.scope, key, limit=limit.times, within=limit.within, now=clock.now())


@room.page("/certificates/check/<code>.json", needs=PUBLIC)
def check_json(code: str) -> Any:
    found = _look_up(code)
    if found is None:
        return _private(current_app.json.response({"status": "unknown"}), 404)
    return _private(current_app.json.response(found.public))


@room.page("/certificates/check/<code>", needs=PUBLIC)
def check(code: str) -> Any:
    found = _look_up(code)
    if found is None:
        form = CodeForm(data={"code": code[:60]})
        return _private(render("certificates/unknown.html", status=404, form=form))
    return _private(_checked(found, code, NameForm(formdata=None)))


def _look_up_to_compare(code: str) -> Any:
    """As above, before anything is compared: a name may be guessed only so often, from here and from everywhere."""
    found = _look_up(code)
    if found is None:
        raise not_found()
    if not (_may(NAMES_FROM_HERE, f"{_caller()} {found.number}") and _may(NAMES, found.number)):
        abort(429)
    return found


@room.deed("/certificates/check/<code>/name", needs=PUBLIC, keyed=False, before=_look_up_to_compare)
def check_name(code: str, ready: queries.Checked) -> Any:
    form = NameForm()
    if not form.validate():
        return _private(_checked(ready, code, form, status=422))
    matches = name_matches(form.name.data, ready.holder)
    if not matches and not is_full_name(form.name.data):
        form.refuse("name", _("Write both the first name and the last name, as on the certificate."))
        return _private(_checked(ready, code, form, status=422))
    return _private(_checked(ready, code, form, matches=matches))


@dataclass(frozen=True)
class Compared:
    """A file that somebody holds beside the certificate: its fingerprint, None when nothing can be compared."""

    found: queries.Checked
    form: FileForm
    fingerprint: str | None


def _take_fingerprint(code: str) -> Compared:
    """The fingerprint of what was sent. The file is read once and goes nowhere."""
    found = _look_up(code)
    if found is None:
        raise not_found()
    form = FileForm()
    if not form.validate():
        return Compared(found, form, None)
    sent = request.files.get("file")
    body = sent.read() if sent is not None else b""
    if body:
        return Compared(found, form, fingerprint(body))
    return Compared(found, form, tidy_fingerprint(form.sha256.data or ""))


@room.deed(
    "/certificates/check/<code>/file", needs=PUBLIC, keyed=False, before=_take_fingerprint, largest=MAX_BODY
)
def check_file(code: str, ready: Compared) -> Any:
    form = ready.form
    if ready.fingerprint is None:
        if not form.has_faults:
            typed = bool(form.sha256.data)
            form.refuse(
                "sha256" if typed else "file",
                _("A SHA-256 fingerprint has 64 digits and letters from a to f. Copy it once more.")
                if typed
                else _("Choose the PDF file, or write its fingerprint."),
            )
        return _private(_checked(ready.found, code, NameForm(formdata=None), status=422, file_form=form))
    same = ready.fingerprint in ready.found.sha256 if ready.found.sha256 else None
    return _private(
        _checked(ready.found, code, NameForm(formdata=None), file_form=form, is_compared=True, is_same=same)
    )


def _checked(
    found: queries.Checked,
    code: str,
    form: NameForm,
    *,
    status: int = 200,
    matches: bool | None = None,
    file_form: FileForm | None = None,
    is_compared: bool = False,
    is_same: bool | None = None,
) -> Any:
    return render(
        "certificates/check.html",
        status=status,
        found=found,
        code=grouped_code(tidy_code(code) or ""),
        bare_code=tidy_code(code),
        form=form,
        file_form=file_form or FileForm(formdata=None),
        matches=matches,
        is_compared=is_compared,
        is_same=is_same,
        status_words=wording.STATUSES[found.status],
        issuer=found.issuer_pl if current() == "pl" else found.issuer_en,
        title=found.course_title_pl if current() == "pl" else found.course_title_en,
    )


def _private(response: Any, status: int | None = None) -> Any:
    if status is not None:
        response.status_code = status
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    # The address holds the code. Not "no-referrer": browsers would then send the form of the name with
    # `Origin: null`, which the door refuses.
    response.headers["Referrer-Policy"] = "strict-origin"
    return response
