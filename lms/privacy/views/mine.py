"""What the person themselves sees: what is kept of them, what they read, what they agreed to."""

from __future__ import annotations

from typing import Any

from lms.foundation import clock
from lms.foundation.doors import SIGNED_IN, actor, note
from lms.foundation.language import _, current
from lms.foundation.pages import redirect_to, render, say
from lms.people.operations.notices import give_consent, withdraw_consent
from lms.people.queries import notices
from lms.people.rules.notices import ConsentKind
from lms.privacy import wording
from lms.privacy.queries import access, requests
from lms.privacy.views import room
from lms.privacy.views.files import html_file, json_file

# Lines of each list on the page; the file holds all of them.
SHOWN = 20
_KIND = f"any({', '.join(sorted(ConsentKind))})"


@room.page("/my/privacy", needs=SIGNED_IN)
def my_privacy() -> Any:
    """What do you know of me, what did I read, what did I agree to?"""
    return render(
        "privacy/my_privacy.html",
        read=notices.read_by(actor.person_id)[:SHOWN],
        counting=notices.counting(clock.today())[:SHOWN],
        consents=notices.consents_of(actor.person_id),
        kinds=wording.CONSENTS,
        about=wording.CONSENTS_SAID,
        notice_name=wording.notice_name,
        requests=requests.requests_of(actor.person_id)[:SHOWN],
        wishes=wording.WISHES,
        states=wording.STATES,
    )


@room.page("/my/privacy/file.json", needs=SIGNED_IN)
def my_file_json() -> Any:
    answer = json_file(access.subject_by_id(actor.person_id))
    note("person.own_file", "person", actor.person_id)
    return answer


@room.page("/my/privacy/file.html", needs=SIGNED_IN)
def my_file_html() -> Any:
    answer = html_file(access.subject_by_id(actor.person_id))
    note("person.own_file", "person", actor.person_id)
    return answer


@room.deed(f"/my/privacy/consents/<{_KIND}:kind>/give", needs=SIGNED_IN)
def agree(kind: str) -> Any:
    if give_consent(actor.person_id, kind, current(), by=actor.account_id, now=clock.now()):
        say(_("Your consent is noted. You can take it back here at any time."))
    else:
        say(_("You had agreed already."))
    return redirect_to("privacy.my_privacy")


@room.deed(f"/my/privacy/consents/<{_KIND}:kind>/withdraw", needs=SIGNED_IN)
def take_back(kind: str) -> Any:
    if withdraw_consent(actor.person_id, kind, by=actor.account_id, now=clock.now()):
        say(_("Your consent is taken back from now on."))
    else:
        say(_("There was no consent to take back."))
    return redirect_to("privacy.my_privacy")
