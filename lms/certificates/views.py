"""Pages of certificates: the register, an edition's certificates, one's own, and the public check."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from flask import abort, current_app, request

from lms.certificates import operations, queries, wording
from lms.certificates.forms import CodeForm, NameForm, ReasonForm
from lms.certificates.paper import certificates as draw_all
from lms.certificates.rules import CODE_LENGTH, Entitled, grouped_code, is_full_name, name_matches, tidy_code
from lms.enrolment.queries.office import office_edition
from lms.enrolment.views.workspace import edition_of, workspace
from lms.foundation import clock, throttle
from lms.foundation.doors import PUBLIC, SIGNED_IN, Room, actor
from lms.foundation.language import LANGUAGES, _, _n, current
from lms.foundation.pages import file, not_found, redirect_to, render, say
from lms.foundation.paging import cut, page_of
from lms.people.office import office

room = Room("certificates", __name__)
CHECKS_A_MINUTE = 20


# ---- the office


@room.page("/office/certificates", needs="certificates.see")
def certificates() -> Any:
    text = request.args.get("q", "").replace("\0", "")[:100]
    state = request.args.get("state", "")
    year = request.args.get("year", "")
    number = int(year) if year.isascii() and year.isdigit() and len(year) == 4 else None
    return render(
        "certificates/certificates.html",
        page=page_of(queries.register(text, number, state if state in wording.STATUSES else "")),
        text=text,
        state=state,
        year=number,
        years=queries.years(),
        statuses=wording.STATUSES,
    )


@room.page("/office/certificates/<ref>", needs="certificates.see")
def certificate(ref: str) -> Any:
    row = queries.certificate_by_ref(ref)
    if row is None:
        raise not_found()
    facts = queries.facts_of(row)
    return render(
        "certificates/certificate.html",
        certificate=row,
        facts=facts,
        form=ReasonForm(),
        status_words=wording.STATUSES,
    )


@room.page("/office/certificates/<ref>/<language>.pdf", needs="certificates.see")
def certificate_pdf(ref: str, language: str) -> Any:
    return _pdf(queries.certificate_by_ref(ref), language)


def _pdf(row: Any, language: str) -> Any:
    if row is None or language not in LANGUAGES:
        raise not_found()
    name = f"{row.number.replace('/', '-')}-{language}.pdf"
    return file(operations.paper_of(row, language), name=name, kind="application/pdf")


@room.form("/office/certificates/<ref>/revoke", needs="certificates.issue")
def revoke(ref: str) -> Any:
    return _end(ref, "revoke")


@room.form("/office/certificates/<ref>/replace", needs="certificates.issue")
def replace(ref: str) -> Any:
    return _end(ref, "replace")


def _end(ref: str, what: str) -> Any:
    row = queries.certificate_by_ref(ref)
    if row is None:
        raise not_found()
    form = ReasonForm()
    if form.is_sent():
        by, now = actor.account_id, clock.now()
        if what == "revoke":
            done: Any = operations.revoke(row, reason=form.reason.data, by=by, now=now)
        else:
            base = current_app.config["LMS"].base_url
            done = operations.replace_certificate(
                row, office(), base, reason=form.reason.data, by=by, now=now
            )
        if done:
            say(
                _("The certificate is revoked.")
                if what == "revoke"
                else _("A new certificate replaces the old one.")
            )
            return redirect_to("certificates.certificate", ref=ref)
        form.refuse(None, _("This certificate is not valid any more, so it stays as it is."))
    return render(
        "certificates/reason.html",
        status=422 if form.has_faults else 200,
        certificate=row,
        form=form,
        what=what,
    )


@room.page("/office/editions/<code>/certificates", needs="certificates.see")
def edition_certificates(code: str) -> Any:
    edition = edition_of(code)
    found = operations.candidates(edition.id, now=clock.now())
    ready = sum(isinstance(c.decision, Entitled) for c in found)
    return render(
        "certificates/edition_certificates.html",
        page=cut(found),
        ready=ready,
        issued=sum(c.issued is not None for c in found),
        is_entitled=lambda c: isinstance(c.decision, Entitled),
        reasons=wording.REASONS,
        **workspace(edition, "certificates"),
    )


@room.deed("/office/editions/<code>/certificates/issue", needs="certificates.issue")
def issue(code: str) -> Any:
    edition = office_edition(code)
    if edition is None:
        raise not_found()
    base = current_app.config["LMS"].base_url
    done = operations.issue_certificates(edition.id, office(), base, by=actor.account_id, now=clock.now())
    count = len(done.numbers)
    say(
        _n("%(num)s certificate was issued.", "%(num)s certificates were issued.", count)
        if count
        else _("Nobody is waiting for a certificate.")
    )
    return redirect_to("certificates.edition_certificates", code=code)


@room.page("/office/editions/<code>/certificates/<language>.pdf", needs="certificates.see")
def edition_pdf(code: str, language: str) -> Any:
    edition = office_edition(code)
    rows = queries.of_edition(edition.id) if edition is not None else ()
    if not rows or language not in LANGUAGES:
        raise not_found()
    facts = [queries.facts_of(row) for row in rows]
    body = draw_all(facts, language, images=queries.mark_images(facts[0]))
    return file(body, name=f"{code}-{language}.pdf", kind="application/pdf")


# ---- one's own


@room.page("/my/certificates", needs=SIGNED_IN)
def my_certificates() -> Any:
    rows = queries.my_certificates(actor.person_id)
    return render("certificates/my_certificates.html", page=cut(rows), statuses=wording.STATUSES)


@room.page("/my/certificates/<ref>/<language>.pdf", needs=SIGNED_IN)
def my_certificate_pdf(ref: str, language: str) -> Any:
    return _pdf(queries.my_certificate(ref, actor.person_id), language)


# ---- the public check


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
    if found is None:
        is_allowed = throttle.allowed(
            "certificate",
            request.remote_addr or "-",
            limit=CHECKS_A_MINUTE,
            within=timedelta(minutes=1),
            now=clock.now(),
        )
        if not is_allowed:
            abort(429)
    return found


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


@room.deed("/certificates/check/<code>/name", needs=PUBLIC, keyed=False)
def check_name(code: str) -> Any:
    found = _look_up(code)
    if found is None:
        raise not_found()
    form = NameForm()
    if not form.validate():
        return _private(_checked(found, code, form, status=422))
    matches = name_matches(form.name.data, found.holder)
    if not matches and not is_full_name(form.name.data):
        form.refuse("name", _("Write both the first name and the last name, as on the certificate."))
        return _private(_checked(found, code, form, status=422))
    return _private(_checked(found, code, form, matches=matches))


def _checked(
    found: queries.Checked, code: str, form: NameForm, *, status: int = 200, matches: bool | None = None
) -> Any:
    return render(
        "certificates/check.html",
        status=status,
        found=found,
        code=grouped_code(tidy_code(code) or ""),
        bare_code=tidy_code(code),
        form=form,
        matches=matches,
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
