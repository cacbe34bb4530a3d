"""The register, an edition's certificates, and one's own."""

from __future__ import annotations

from typing import Any

from flask import current_app, request

from lms.certificates import operations, queries, wording
from lms.certificates.forms import ReasonForm
from lms.certificates.paper import certificates as draw_all
from lms.certificates.queries import past
from lms.certificates.rules import Entitled
from lms.certificates.views import room
from lms.enrolment.queries.office import office_edition, whereabouts
from lms.enrolment.views.workspace import edition_of, workspace
from lms.foundation import clock
from lms.foundation.doors import SIGNED_IN, actor, narrow, note, places
from lms.foundation.language import LANGUAGES, _, _n
from lms.foundation.pages import file, not_found, redirect_to, render, say
from lms.foundation.paging import asked, cut, page_of
from lms.people.office import office


@narrow("/office/certificates/<ref>")
def _where_it_lies(parts: dict[str, Any]) -> tuple[int | None, str] | None:
    code = queries.edition_code(str(parts["ref"]))
    return None if code is None else whereabouts(code)


@room.page("/office/certificates", needs="certificates.see")
def certificates() -> Any:
    text = asked()
    state = request.args.get("state", "")
    year = request.args.get("year", "")
    number = int(year) if year.isascii() and year.isdigit() and len(year) == 4 else None
    state = state if state in wording.STATUSES else ""
    is_filtered = bool(text or number or state)
    return render(
        "certificates/certificates.html",
        page=page_of(
            queries.register(text, number, state, places()),
            among=queries.register("", None, "", places()) if is_filtered else None,
        ),
        text=text,
        state=state,
        year=number,
        years=queries.years(),
        statuses=wording.STATUSES,
    )


@room.page("/office/certificates/before", needs="certificates.see")
def certificates_before() -> Any:
    """Which certificates were issued before this system? No public page answers for them."""
    text = asked()
    return render(
        "certificates/certificates_before.html",
        page=page_of(past.register(text), among=past.register() if text else None),
        text=text,
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
    body = operations.paper_of(row, language)
    note("certificate.download", "certificate", row.id)
    return file(body, name=name, kind="application/pdf")


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
    return render(
        "certificates/edition_certificates.html",
        page=cut(found),
        issuing=operations.issuing(found),
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
    if done.letters:
        say(
            _n(
                "%(num)s letter about it is on its way.",
                "%(num)s letters about it are on their way.",
                done.letters,
            )
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
    note("certificate.download_all", "edition", edition.id)
    return file(body, name=f"{code}-{language}.pdf", kind="application/pdf")


# ---- one's own


@room.page("/my/certificates", needs=SIGNED_IN)
def my_certificates() -> Any:
    rows = queries.my_certificates(actor.person_id)
    return render(
        "certificates/my_certificates.html",
        page=cut(rows),
        before=cut(past.of_person(actor.person_id), per_page=20, name="earlier"),
        statuses=wording.STATUSES,
    )


@room.page("/my/certificates/<ref>/<language>.pdf", needs=SIGNED_IN)
def my_certificate_pdf(ref: str, language: str) -> Any:
    return _pdf(queries.my_certificate(ref, actor.person_id), language)
