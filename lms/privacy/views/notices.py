"""Notices in their versions: what counts, what will count, what counted; a new text is a new version."""

from __future__ import annotations

from typing import Any

from lms.foundation import clock
from lms.foundation.doors import actor
from lms.foundation.language import _
from lms.foundation.pages import redirect_to, render, say
from lms.foundation.paging import cut
from lms.people.operations.notices import NewNotice, write_notice
from lms.people.queries import notices as ask
from lms.people.rules.notices import Controller, Purpose
from lms.privacy import wording
from lms.privacy.forms import NoticeForm
from lms.privacy.views import room
from lms.privacy.views.desk import NEEDS

_CONTROLLER = f"any({', '.join(Controller)})"
_PURPOSE = f"any({', '.join(Purpose)})"
OFFERED = (("office", "training"), ("office", "project"), ("ministry", "project"))


@room.page("/office/privacy/notices", needs=NEEDS)
def notices() -> Any:
    """Which text counts where, and who has read it?"""
    today = clock.today()
    return render(
        "privacy/notices.html",
        page=cut(ask.versions()),
        counts={one.id for one in ask.counting(today)},
        today=today,
        readers=ask.count_readers(),
        names=wording.NOTICES,
        notice_name=wording.notice_name,
        offered=OFFERED,
    )


@room.form(f"/office/privacy/notices/<{_CONTROLLER}:controller>/<{_PURPOSE}:purpose>/new", needs=NEEDS)
def new_notice(controller: str, purpose: str) -> Any:
    """The next version; it begins with the text of the newest."""
    before = [one for one in ask.versions() if (one.controller, one.purpose) == (controller, purpose)]
    kept = {"text_pl": before[0].text_pl, "text_en": before[0].text_en} if before else {}
    form = NoticeForm(data={"valid_from": clock.today(), **kept})
    if not form.is_sent() or form.refuse_past(clock.today()):
        return render(
            "privacy/new_notice.html",
            422 if form.has_faults else 200,
            form=form,
            name=wording.NOTICES[controller, purpose],
            number=before[0].number + 1 if before else 1,
        )
    new = NewNotice(
        controller,
        purpose,
        form.valid_from.data,
        form.text_pl.data or "",
        form.text_en.data or "",
        form.source.data or "",
    )
    write_notice(new, by=actor.account_id, now=clock.now())
    say(_("The new version is kept. The old one can still be read."))
    return redirect_to("privacy.notices")
