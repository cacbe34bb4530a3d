"""No sentence outside the catalogue: what a reader sees in a template or a form goes through `_()` (A9)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from jinja2 import Environment
from jinja2.nodes import Call, Const, Name, Node

from tests.harness import tree

pytestmark = pytest.mark.row("A9")

TEMPLATES = [(name, text) for name, text in tree.own_texts(".html", under="templates/")]
SPOKEN = {"aria-label", "aria-description", "title", "alt", "placeholder", "label", "aria-roledescription"}
# What is the same in every language: names, codes and units.
SAME_EVERYWHERE = {
    "PESEL",
    "ROPS",
    "NIP",
    "REGON",
    "ESF",
    "EU",
    "UE",
    "PDF",
    "CSV",
    "XLSX",
    "ICS",
    "SMS",
    "PL",
    "EN",
}
SAME_EVERYWHERE |= {"polski", "english", "QR", "JSON", "HTML", "TERYT", "SM", "EFS", "JST"}
WORD = re.compile(r"[^\W\d_]{2,}")
# Blocks that fill an attribute of the layout, not its text.
ATTRIBUTE_BLOCK = re.compile(
    r"\{%-?\s*block \w*_(?:class|token)\s*-?%\}.*?\{%-?\s*endblock[^%]*%\}", re.DOTALL
)
JINJA = re.compile(r"\{#.*?#\}|\{%-?\s*trans\b.*?endtrans\s*-?%\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
HOST = re.compile(r"\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b")
JINJA_ENVIRONMENT = Environment(
    extensions=["jinja2.ext.i18n", "jinja2.ext.do", "jinja2.ext.loopcontrols"], autoescape=True
)


def are_words(text: str) -> bool:
    return any(
        w.upper() not in {s.upper() for s in SAME_EVERYWHERE} for w in WORD.findall(HOST.sub(" ", text))
    )


class Visible(HTMLParser):
    """Collects the text and the spoken attributes of what remains when Jinja is taken out."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.silent += tag in ("script", "style")
        values = dict(attrs)
        spoken = set(SPOKEN)
        if tag == "input" and values.get("type") in ("submit", "button"):
            spoken.add("value")
        for name, value in attrs:
            if name in spoken and value and are_words(value):
                self.found.append(f"line {self.getpos()[0]}: {name}={value!r}")

    def handle_endtag(self, tag: str) -> None:
        self.silent -= tag in ("script", "style")

    def handle_data(self, data: str) -> None:
        if not self.silent and are_words(data):
            self.found.append(f"line {self.getpos()[0]}: {' '.join(data.split())!r}")


def blanked(match: re.Match[str]) -> str:
    """As many lines as before and nothing to read; a name of an element that is worked out stays a name."""
    is_tag = match.string[: match.start()].endswith(("<", "</"))
    return ("x" if is_tag else "") + "\n" * match[0].count("\n")


def hard_coded(template: str) -> list[str]:
    visible = Visible()
    visible.feed(JINJA.sub(blanked, ATTRIBUTE_BLOCK.sub(blanked, template)))
    visible.close()
    return visible.found + [
        f"line {n}: {text!r}" for n, text in unsaid_strings(JINJA_ENVIRONMENT.parse(template))
    ]


def unsaid_strings(node: Node) -> Iterator[tuple[int, str]]:
    """Strings inside `{{ }}` and `{% %}` that look like words for a reader and are not given to `_()`.

    A string looks like words when it begins with a capital and goes on in small letters, or holds a Polish letter;
    classes, addresses and codes do not.
    """
    if (
        isinstance(node, Call)
        and isinstance(node.node, Name)
        and node.node.name in ("_", "gettext", "ngettext")
    ):
        return
    if isinstance(node, Const) and isinstance(node.value, str):
        looks_like_words = re.match(r"[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+(?:[ .,:!?]|$)", node.value)
        if (looks_like_words or re.search(r"[ąćęłńóśźż]", node.value)) and are_words(node.value):
            yield node.lineno, node.value
    for child in node.iter_child_nodes():
        yield from unsaid_strings(child)


@pytest.mark.parametrize(("name", "text"), TEMPLATES, ids=[name for name, _ in TEMPLATES])
def test_a_template_says_everything_through_the_catalogue(name: str, text: str) -> None:
    assert hard_coded(text) == []


@pytest.mark.parametrize(
    "template",
    [
        "<p>Saved</p>",
        '<a href="/x" title="Read more">{{ _("Read") }}</a>',
        "{{ submit('Save this') }}",
        '{{ submit("Zapisz się") }}',
        "{% set heading = 'Your courses' %}",
        '<img alt="A map" src="x">',
        '<p>{{ _("Seats") }}: free</p>',
    ],
)
def test_words_outside_the_catalogue_are_found(template: str) -> None:
    assert hard_coded(template) != []


@pytest.mark.parametrize(
    "template",
    [
        '<p class="Note big">{{ _("Saved") }}</p>',
        '{{ submit(_("Save this"), icon="check") }}',
        '{{ ngettext("%(num)s seat", "%(num)s seats", n) }} · 12 – 14 PDF',
        '{% extends "_layout/public.html" %}{# A remark for whoever reads this #}',
    ],
)
def test_words_of_the_catalogue_and_signs_are_left_alone(template: str) -> None:
    assert hard_coded(template) == []


SAYING = {"say", "flash"}
REFUSING = {"refuse"}
LABELLED = {
    "Text",
    "Area",
    "Password",
    "Choice",
    "Radio",
    "Ticks",
    "Tick",
    "Number",
    "Amount",
    "Day",
    "Hour",
    "Upload",
    "Email",
}


def unsaid_calls(source: str) -> list[str]:
    """`say("…")`, `form.refuse(field, "…")` and labels of fields with a bare string instead of `_()` or `lazy()`."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        place = 0 if name in SAYING | LABELLED else 1 if name in REFUSING else None
        if place is None or len(node.args) <= place:
            continue
        value = node.args[place]
        parts = value.values if isinstance(value, ast.JoinedStr) else [value]
        if are_words(" ".join(str(part.value) for part in parts if isinstance(part, ast.Constant))):
            found.append(f"line {node.lineno}: {ast.unparse(node)[:100]}")
    return found


PAGES = [
    (name, text)
    for name, text in tree.own_texts(".py", under="lms/")
    if (tree.shelf_of(name) or ("", ""))[1] in ("views", "forms", "wording")
]


@pytest.mark.parametrize(("name", "text"), PAGES, ids=[name for name, _ in PAGES])
def test_views_and_forms_speak_through_the_catalogue(name: str, text: str) -> None:
    assert unsaid_calls(text) == []


@pytest.mark.parametrize(
    "line", ['say("Saved.")', 'form.refuse("day", f"No room on {day}")', 'name = Text("Name")']
)
def test_a_bare_sentence_is_found(line: str) -> None:
    assert unsaid_calls(line) != []
