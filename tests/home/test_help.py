"""Help: every role has its page, its links open for that role, and what it quotes stands in the product."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.foundation import pdf_reading as reading
from tests.harness import catalogues, tree
from tests.harness.cast import MEMBERS
from tests.harness.options import ROOT

HELP_SOURCES = "lms.home.manual.".replace(".", "/")
LANGUAGES = ("pl", "en")
EVERYBODY = sorted(
    {member.role: member.name for member in MEMBERS}.values()
)  # somebody of each role, and a stranger


def pages() -> tuple[Any, ...]:
    from lms.home.manual import PAGES

    return PAGES


def sections() -> list[tuple[Any, Any]]:
    return [(page, section) for page in pages() for section in page.sections]


@pytest.fixture(scope="module")
def said_by_the_product() -> dict[str, set[str]]:
    """Every sentence of the product and the sources that say it; help itself does not count."""
    found: dict[str, set[str]] = {}
    for message in catalogues.messages(catalogues.extracted()):
        sources = {name for name, _line in message.locations if not name.startswith(HELP_SOURCES)}
        if sources:
            found[catalogues.first_id(message)] = sources
    return found


# --- what is there ----------------------------------------------------------------------------------------------


def test_every_role_has_exactly_one_page_and_so_has_the_visitor() -> None:
    from lms.people.rules import Role

    assert sorted((page.role or "", page.slug) for page in pages()) == sorted(
        [(role, {"worker": "participant"}.get(role, role).replace("_", "-")) for role in Role]
        + [("", "visitor")]
    )


def test_anchors_are_unique_within_a_page_and_leave_the_ids_of_the_layout_alone() -> None:
    taken = {"main", "menu", "contents", "contact", "other"}
    for page in pages():
        anchors = [section.anchor for section in page.sections]
        assert len(set(anchors)) == len(anchors), page.slug
        assert set(anchors).isdisjoint(taken), page.slug


def test_a_section_says_something() -> None:
    assert [(page.slug, section.anchor) for page, section in sections() if not section.said] == []


# --- what it quotes, and where it leads -------------------------------------------------------------------------


def test_every_quoted_name_stands_in_the_product(said_by_the_product: dict[str, set[str]]) -> None:
    unknown = [
        (page.slug, section.anchor, name)
        for page, section in sections()
        for name in section.quoted
        if name not in said_by_the_product
    ]
    assert unknown == []


def test_every_place_in_a_sentence_has_its_name_and_no_other() -> None:
    faults = [
        (page.slug, section.anchor, words.sentence)
        for page, section in sections()
        for words in section.said
        if sorted(re.findall(r"%\((\w+)\)s", words.sentence)) != sorted(key for key, _name in words.names)
    ]
    assert faults == []


def test_every_link_leads_to_a_door_which_that_role_may_open(app: Any) -> None:
    from lms.foundation.doors import DOORS, PUBLIC, SIGNED_IN
    from lms.people.rules import permissions_of

    closed = []
    for page, section in sections():
        rights = {PUBLIC} if page.role is None else {PUBLIC, SIGNED_IN, *permissions_of([page.role])}
        closed += [
            (page.slug, section.anchor, endpoint)
            for endpoint, _name in section.doors
            if DOORS[endpoint].needs not in rights or "GET" not in DOORS[endpoint].methods
        ]
    assert closed == []


def test_the_first_page_of_every_role_is_named_in_its_help() -> None:
    """Where somebody arrives after signing in is where their help must begin."""
    from lms.home.navigation import start_page

    lacking = [
        page.slug
        for page in pages()
        if page.role is not None
        and start_page(frozenset({page.role}))
        not in {endpoint for section in page.sections for endpoint, _name in section.doors}
    ]
    assert lacking == []


@pytest.mark.parametrize("name", EVERYBODY)
def test_who_follows_the_links_of_their_help_arrives(name: str, cast: Any, browser: Any) -> None:
    client = browser(cast[name])
    client.get("/help", follow_redirects=True)
    page = client.page.path
    links = {
        link.get("href")
        for section in client.page.all("section")
        for link in section.iter("a")
        if (link.get("href") or "").startswith("/")
    }
    assert links, page
    for address in sorted(links):
        assert client.get(address, follow_redirects=True).status_code == 200, f"{page} leads to {address}"


HELP_LINK = re.compile(r"""help_(?:link|at)\(\s*["']([\w-]+)["']""")


def test_every_link_of_a_template_to_help_names_a_topic_that_is_there() -> None:
    asked = {
        topic
        for name, text in tree.own_texts(".html", under="templates/")
        if name != "templates/_parts/pieces.html"
        for topic in HELP_LINK.findall(text)
    }
    known = {section.anchor for _page, section in sections()}
    assert {"marks", "editions", "dashboard", "institution", "courses", "data", "settings", "smefs"} <= asked
    assert asked - known == set()


def test_the_address_of_a_topic_is_on_the_readers_own_page() -> None:
    from lms.home.manual import place_of

    asked = [
        (("trainer",), True, "marks", ("trainer", "marks")),
        (("officer",), True, "marks", ("officer", "marks")),
        (("officer", "trainer"), True, "marks", ("officer", "marks")),
        (("auditor",), True, "smefs", ("auditor", "smefs")),
        (("superior",), True, "institution", ("superior", "institution")),
        ((), True, "data", ("participant", "data")),
        ((), True, "settings", ("administrator", "settings")),
        ((), False, "enrol", ("visitor", "enrol")),
        ((), True, "no such thing", None),
    ]
    for roles, is_signed_in, topic, place in asked:
        assert place_of(topic, roles, is_signed_in=is_signed_in) == place, (roles, topic)


def test_numbers_that_help_says_are_those_of_the_rules() -> None:
    """Whoever changes one of these changes the sentence of help that names it."""
    from lms.attendance.rules import MARKS_FROM
    from lms.foundation.sessions import IDLE
    from lms.home.rules import REGISTER_GRACE
    from lms.people.rules import LINK_LASTS, PASSWORD_MIN, LinkPurpose

    assert (
        MARKS_FROM,
        IDLE[False],
        LINK_LASTS[LinkPurpose.INVITE],
        LINK_LASTS[LinkPurpose.CONFIRM],
        LINK_LASTS[LinkPurpose.RESET],
        PASSWORD_MIN,
        REGISTER_GRACE,
    ) == (
        timedelta(hours=1),
        timedelta(hours=2),
        timedelta(days=7),
        timedelta(hours=24),
        timedelta(minutes=60),
        12,
        timedelta(days=3),
    )


# --- how it reads -----------------------------------------------------------------------------------------------


@pytest.mark.row("A20")
@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_of_help_are_short(language: str) -> None:
    from lms.foundation.language import translator

    say = translator(language)
    texts = [words.plain(say) for _page, section in sections() for words in (section.title, *section.said)]
    lengths = [
        len([word for word in part.split() if re.search(r"\w", word)])
        for text in texts
        for part in re.split(r"(?<=[.!?])\s+", text)
    ]
    assert max(lengths) <= 25
    assert sum(lengths) / len(lengths) <= 15


# --- as its readers see it --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", EVERYBODY)
def test_help_leads_to_the_page_of_ones_own_role(name: str, cast: Any, browser: Any) -> None:
    client = browser(cast[name])
    client.get("/help", follow_redirects=True)
    (own,) = [page for page in pages() if (page.role or "") == cast[name].role]
    assert client.page.path == f"/help/{own.slug}"


def test_a_visitor_reads_help_from_every_page_without_an_account(browser: Any, cast: Any) -> None:
    client = browser()
    client.get("/courses")
    client.click("Help")
    assert client.page.h1 == "Help for visitors"
    assert "Check a certificate" in client.page
    assert client.get("/help/nobody").status_code == 404


def test_links_that_the_reader_may_not_open_are_not_shown(cast: Any, browser: Any) -> None:
    client = browser(cast.worker)
    client.get("/help/officer")
    assert client.page.h1 == "Help for officers"
    assert not [link for link in client.page.all("a") if (link.get("href") or "").startswith("/office")]


@pytest.mark.parametrize("slug", [page.slug for page in pages()])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_all_of_it_and_whom_to_ask(
    slug: str, language: str, app: Any, cast: Any, browser: Any
) -> None:
    from lms.foundation.language import NBSP, translator
    from lms.home.manual import page_of

    client = app.test_client()
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = language
    client.get(f"/help/{slug}")
    assert client.page.language == language
    shown = client.page.text.replace(NBSP, " ")
    page, say = page_of(slug), translator(language)
    assert page is not None
    for section in page.sections:
        assert client.page.ids[section.anchor].tag == "h2"
        for words in section.said:
            plain = re.sub("[„”“]", "", words.plain(say)) if words.names else words.plain(say)
            assert plain in re.sub("[„”“]", "", shown) or plain in shown, plain
    assert "contact" in client.page.ids


# --- the sheet of paper -----------------------------------------------------------------------------------------


def guide(language: str, **changes: str) -> bytes:
    from lms.attendance.paper import signs_of
    from lms.home.paper import GuideFacts, draw_guide

    given = {
        "organiser": "Regionalny Ośrodek Próbny: Zażółć gęślą jaźń",
        "phone": "+48 100 000 000",
        "email": "biuro@proby.example",
        "address": "https://szkolenia.example/trainer",
    }
    return draw_guide(GuideFacts(**given | changes, signs=signs_of((), {}, language)), language)


@pytest.mark.row("A16")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_is_one_tagged_page_that_says_what_help_says(language: str, tmp_path: Path) -> None:
    from lms.foundation.language import NBSP, translator
    from lms.home.manual import TRAINER

    body = guide(language)
    facts = reading.facts(body)
    assert (facts["Pages"], facts["Tagged"]) == ("1", "yes")
    assert "A4" in facts["Page size"]
    assert facts["Title"] == translator(language).gettext("Guide for trainers: the attendance list")
    opened = reading.opened(body)
    assert str(opened.Root.Lang).startswith(language)
    assert (
        reading.unaccounted(body) == []
    )  # typefaces, tags, links: nothing that a reading program cannot say
    extracted = reading.flat_text(body)
    for said in ("Zażółć gęślą jaźń", "+48 100 000 000", "biuro@proby.example"):
        assert said in extracted
    say = translator(language)
    for section in TRAINER.sections:
        for words in section.said:
            assert words.plain(say).replace(NBSP, " ") in extracted
    dark = reading.picture(body, tmp_path, dots=50).convert("L").point(lambda level: 255 * (level < 128))
    assert dark.getbbox() is not None, "the page is empty"


@pytest.mark.row("A16")
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_in_the_guide_is_tagged_and_read_in_the_order_of_its_steps(language: str) -> None:
    body = guide(language)
    opened = reading.opened(body)
    root = reading.tags(opened)
    placed = [kid for tag in root.walk() for kid in tag.kids if isinstance(kid, tuple)]
    assert placed == reading.content_order(opened)
    assert [tag.name for tag in root.walk() if tag.name == "H1"] == ["H1"]
    assert len(root.all("LI")) >= 12
    boxes = reading.words(body)
    assert max(word.bottom for word in boxes) < 841.89 - 20
    assert not [(a, b) for at, a in enumerate(boxes) for b in boxes[at + 1 :] if a.overlaps(b)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_name_of_the_office_costs_type_and_not_a_second_page(language: str) -> None:
    body = guide(language, organiser="Regionalny Ośrodek Polityki Społecznej " * 12)
    assert reading.facts(body)["Pages"] == "1"


def test_an_office_that_has_not_said_how_to_reach_it_is_no_blank(tmp_path: Path) -> None:
    said = reading.flat_text(guide("en", phone="", email=""))
    assert "The office has not entered its phone and address here yet." in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_opens_at_its_address_with_the_data_of_the_office(
    language: str, cast: Any, browser: Any
) -> None:
    client = browser()
    response = client.get(f"/help/trainer/{language}.pdf")
    assert (response.status_code, response.mimetype) == (200, "application/pdf")
    assert reading.facts(response.data)["Pages"] == "1"
    assert client.get("/help/trainer/de.pdf").status_code == 404


def test_help_can_be_printed() -> None:
    style = (ROOT / "lms" / "static" / "theme.css").read_text(encoding="utf-8")
    assert ".help" in style[style.index("@media print") :]
