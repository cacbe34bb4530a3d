"""The client of the tests refuses what no reader should get. If it stopped to, every page test would lose its worth."""

from __future__ import annotations

import pytest
from flask import Flask, request

from tests.harness.client import BadPage, CarefulClient
from tests.harness.html import Page, faults

GOOD = """<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Kursy</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>Kursy</h1>{}</main></body></html>"""
KEYS = '<input type="hidden" name="csrf_token" value="t"><input type="hidden" name="form_key" value="k">'
FORM = """<form method="post" action="/sign-up">{keys}
<label for="name">Imię</label><input id="name" name="name" value="Ala">
<fieldset><legend>Dojazd</legend><label><input type="radio" name="way" value="bus" checked>Autobus</label>
<label><input type="radio" name="way" value="car">Samochód</label></fieldset>
<label><input type="checkbox" name="news" value="1">Listy</label>
<label for="town">Miasto</label><select id="town" name="town">
<option value="">—</option><option value="p">Poznań</option></select>
<button>Zapisz się</button></form>"""


def bad(inside: str) -> list[str]:
    return faults(Page(GOOD.format(inside)))


def test_a_good_page_passes() -> None:
    assert bad(FORM.format(keys=KEYS) + "<h2>Dalej</h2><p>Tekst</p>") == []


@pytest.mark.row("A11")
@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ("<h1>Drugi</h1>", "2 <h1>"),
        ("<h3>Za głęboko</h3>", "heading level skipped"),
        ("<h2></h2>", "an empty <h2>"),
        ("<p><div>x</div></p>", "not valid HTML"),
        ("<p class=a class=b>x</p>", "not valid HTML"),
        ('<p id="a">x</p><p id="a">y</p>', "used 2 times"),
        ('<input name="a">', "has no label"),
        ('<label for="b">B</label>', "names an id that is not on the page"),
        ('<a href="#nowhere">x</a>', "leads to an id"),
        ('<a href="/x"></a>', "without words"),
        ('<img src="/x.png">', "no alt"),
        ('<p style="color:red">x</p>', "inline style"),
        ('<p onclick="f()">x</p>', "inline script"),
        ("<script>f()</script>", "inline <script>"),
        ('<a href="javascript:f()">x</a>', "is a script"),
        ('<img alt="" src="https://elsewhere.example/x.png">', "asks another host"),
        ('<script src="//elsewhere.example/x.js"></script>', "asks another host"),
        ("<table><tr><td>1</td></tr></table>", "without header cells"),
        ("<table><tr><th>1</th></tr></table>", "without a caption"),
        ('<fieldset><label for="c">C</label><input id="c"></fieldset>', "without a <legend>"),
        (FORM.format(keys=""), "carries no csrf_token"),
        (FORM.format(keys=KEYS.split("<input")[1].join(["<input", ""])), "carries no form_key"),
    ],
)
def test_a_fault_of_a_page_is_named(inside: str, said: str) -> None:
    assert any(said in fault for fault in bad(inside)), bad(inside)


@pytest.mark.row("A9")
@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('lang="pl"', 'lang="xx"', "must say its language"),
        ("<title>Kursy</title>", "<title></title>", "exactly one <title>"),
        ("<title>Kursy</title>", "", "exactly one <title>"),
        ("<main>", "<div>", "0 <main>"),
        ("initial-scale=1", "initial-scale=1, maximum-scale=1", "forbids zooming"),
        ("<!doctype html>", "", "not valid HTML"),
    ],
)
def test_a_fault_of_the_frame_is_named(old: str, new: str, said: str) -> None:
    page = GOOD.format("").replace(old, new)
    if new == "<div>":
        page = page.replace("</main>", "</div>")
    assert any(said in fault for fault in faults(Page(page)))


@pytest.fixture
def small() -> CarefulClient:
    """An application of two pages, one of them bad."""
    app = Flask("small")
    app.test_client_class = CarefulClient

    @app.get("/")
    def form() -> str:
        return GOOD.format(FORM.format(keys=KEYS) + '<a href="/bad">Zła strona</a>')

    @app.post("/sign-up")
    def sent() -> str:
        return GOOD.format(
            "<p>" + "; ".join(f"{k}={v}" for k, v in sorted(request.form.items(multi=True))) + "</p>"
        )

    @app.get("/bad")
    def no_heading() -> str:
        return GOOD.format("").replace("h1", "p")

    client = app.test_client()
    assert isinstance(client, CarefulClient)
    return client


def test_a_form_is_sent_as_it_stands_with_its_hidden_keys(small: CarefulClient) -> None:
    small.get("/")
    small.submit("Zapisz się")
    assert "csrf_token=t; form_key=k; name=Ala; town=; way=bus" in small.page


def test_a_form_is_filled_by_the_names_of_its_fields(small: CarefulClient) -> None:
    small.get("/")
    small.submit("/sign-up", name="Ola", way="car", town="p", news=True)
    assert "csrf_token=t; form_key=k; name=Ola; news=1; town=p; way=car" in small.page


@pytest.mark.parametrize("fields", [{"nickname": "x"}, {"way": "plane"}, {"town": "q"}])
def test_what_a_form_does_not_offer_cannot_be_sent(small: CarefulClient, fields: dict[str, str]) -> None:
    small.get("/")
    with pytest.raises(AssertionError, match=r"has no field|does not offer"):
        small.submit("Zapisz się", **fields)


def test_a_bad_page_behind_a_link_fails_the_test_that_follows_it(small: CarefulClient) -> None:
    small.get("/")
    with pytest.raises(BadPage, match="exactly one"):
        small.click("Zła strona")


def test_a_link_that_is_not_there_cannot_be_clicked(small: CarefulClient) -> None:
    small.get("/")
    with pytest.raises(AssertionError, match="no link"):
        small.click("Inna strona")
