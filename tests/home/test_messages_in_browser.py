"""The page of messages in every state, in both languages, on a phone, with and without script (A1, A4, A21)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import expect
from sqlalchemy import update

from lms.foundation import clock, outbox, storage
from lms.foundation.outbox import Message, Reader
from lms.foundation.rules import Reason, kept
from tests.harness.browser import let_in, violations
from tests.harness.cast import Cast
from tests.harness.servers import Server
from tests.house.test_every_page import speak

pytestmark = [pytest.mark.browser, pytest.mark.row("A1"), pytest.mark.row("A4")]

PAGES = (
    *(f"?state={state}" for state in ("waiting", "obsolete", "sent", "failed")),
    *("/4", "/7", "/13", "/16", "/again", "/again?all=1"),
    *("?state=held", "?state=parked", "/10", "/again?number=7&number=10"),
)
LOCALES = {"pl": "pl-PL", "en": "en-GB"}
SAID = "550 5.1.1 <…@private.example>: Recipient address rejected: User unknown in virtual mailbox table"


@pytest.fixture
def letters(cast: Cast, inside: Any) -> None:
    """Three letters in each state, each with another reason."""
    now = clock.now()
    reasons = [kept(reason, SAID) for reason in Reason if reason is not Reason.OBSOLETE]
    looks: dict[str, dict[str, Any]] = {
        "waiting": {},
        "held": {"is_held": True, "tries": 2, "last_error": reasons[0]},
        "failed": {"tries": 2, "due_at": now + timedelta(hours=1), "last_error": kept(Reason.LATER, SAID)},
        "parked": {"parked_at": now, "due_at": None, "tries": 5},
        "obsolete": {"sent_at": now, "due_at": None, "last_error": Reason.OBSOLETE},
        "sent": {"sent_at": now, "due_at": None},
    }
    with storage.transaction() as session:
        for number in range(1, 3 * len(looks) + 1):
            reader = Reader(f"somebody{number}@private.example", "pl")
            outbox.post("account.reset", reader, {"link": "0", "secret": "0"}, now=now)
            session.flush()
        for place, (state, values) in enumerate(looks.items()):
            for number in range(3 * place + 1, 3 * place + 4):
                more = {"last_error": reasons[number % len(reasons)]} if state == "parked" else {}
                row = update(Message).where(Message.id == number)
                session.execute(row.values(**{"due_at": now + timedelta(hours=1)} | values | more))


@pytest.mark.parametrize(("language", "dark"), [("pl", False), ("en", True)])
def test_every_state_is_whole_for_everybody(
    letters: None, cast: Cast, server: Server, open_browser: Callable[..., Any], language: str, dark: bool
) -> None:
    speak(cast.administrator, language)
    context = open_browser(locale=LOCALES[language], width=360, dark=dark)
    let_in(context, server, cast.administrator.cookie)
    page, found = context.new_page(), []
    pages = [f"?state={state}" for state in outbox.STATES]
    for address in (
        *pages,
        "/4",
        "/7",
        "/10",
        "/13",
        "/16",
        "/again?all=1",
        "/again?number=7&number=10",
        "/again",
    ):
        page.set_viewport_size({"width": 360, "height": 800})
        answer = page.goto(f"/admin/messages{address}")
        assert answer is not None
        assert answer.status == 200, address
        assert page.evaluate("document.documentElement.lang") == language
        found += [f"{address}: {fault}" for fault in violations(page)]
        page.set_viewport_size({"width": 320, "height": 800})
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        found += [f"{address}: runs {over} px out"] if over > 0 else []
    assert found == []


@pytest.mark.row("A21")
@pytest.mark.parametrize("script", [True, False])
def test_ticked_letters_are_sent_again_with_and_without_script(
    letters: None, cast: Cast, server: Server, open_browser: Callable[..., Any], script: bool
) -> None:
    speak(cast.administrator, "en")
    context = open_browser(locale=LOCALES["en"], width=360, script=script)
    let_in(context, server, cast.administrator.cookie)
    page = context.new_page()
    page.goto("/admin/messages?state=parked")
    page.get_by_role("checkbox", name="Tick letter no. 10").check()
    page.get_by_role("checkbox", name="Tick letter no. 12").check()
    page.get_by_role("button", name="Send the ticked again").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Send 2 letters again?")
    page.get_by_role("button", name="Send again").click()
    expect(page.get_by_text("2 letters will be tried again now.")).to_be_visible()
    page.goto("/admin/messages/11")
    page.get_by_role("button", name="Send again").click()
    expect(page.get_by_role("heading", name="Send this letter again?")).to_be_visible()
    page.get_by_role("dialog").get_by_role("button", name="Send again").click()
    expect(page.get_by_text("The letter will be tried again now.")).to_be_visible()
    assert outbox.counts()["parked"] == 0
