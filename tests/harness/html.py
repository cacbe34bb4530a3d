"""What every page owes its readers, as checks over its parsed HTML (A9, A11, S28)."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

import html5lib
from lxml import etree

Element = Any
# Parse errors of html5lib 1.1 that HTML has allowed since it was written.
_OUTDATED = {"unexpected-end-tag-implies-table-voodoo"}
_LABELLED_BY_THEMSELVES = {"hidden", "submit", "button", "image", "reset"}
_FETCHED = {
    "img": ("src", "srcset"),
    "script": ("src",),
    "link": ("href",),
    "iframe": ("src",),
    "source": ("src", "srcset"),
    "video": ("src", "poster"),
    "audio": ("src",),
    "object": ("data",),
    "embed": ("src",),
    "form": ("action",),
    "button": ("formaction",),
    "input": ("formaction", "src"),
    "use": ("href",),
    "image": ("href",),
}
_REFERRING = (
    "for",
    "aria-describedby",
    "aria-labelledby",
    "aria-controls",
    "aria-owns",
    "aria-details",
    "headers",
    "list",
    "form",
    "popovertarget",
)


def words(element: Element) -> str:
    """The text inside an element as a reader hears it: white space folded, hidden decoration left out."""
    if element.get("aria-hidden") == "true" or element.tag in ("script", "style", "template"):
        return ""
    if element.tag == "svg":
        return " ".join(" ".join(title.text or "" for title in element.iter("title")).split())
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str):
            parts.append(words(child))
        parts.append(child.tail or "")
    return " ".join("".join(parts).split())


class Page:
    """One parsed page."""

    def __init__(self, text: str, *, path: str = "") -> None:
        self.text_of_html = text
        self.path = path
        parser = html5lib.HTMLParser(html5lib.getTreeBuilder("lxml"), namespaceHTMLElements=False)
        self.tree = parser.parse(text)
        self.root: Element = self.tree.getroot()
        self.parse_errors = [
            f"line {position[0]}: {code} {details or ''}".strip()
            for position, code, details in parser.errors
            if code not in _OUTDATED
        ]
        for element in self.root.iter():
            if isinstance(element.tag, str) and element.tag.startswith("{http://www.w3.org/2000/svg}"):
                element.tag = etree.QName(element).localname

    def all(self, *tags: str) -> list[Element]:
        return list(self.root.iter(*tags))

    def first(self, tag: str) -> Element | None:
        return next(iter(self.root.iter(tag)), None)

    @cached_property
    def ids(self) -> dict[str, Element]:
        return {element.get("id"): element for element in self.root.iter() if element.get("id") is not None}

    @property
    def language(self) -> str:
        return self.root.get("lang", "")

    @property
    def title(self) -> str:
        titles = [title for head in self.all("head") for title in head.iter("title")]
        return words(titles[0]) if titles else ""

    @property
    def h1(self) -> str:
        found = self.first("h1")
        return "" if found is None else words(found)

    @cached_property
    def text(self) -> str:
        """Everything a reader of the page meets, white space folded (no-break spaces become spaces)."""
        body = self.first("body")
        return "" if body is None else words(body)

    def __contains__(self, sentence: object) -> bool:
        return " ".join(str(sentence).split()) in self.text

    def labels_of(self, field: Element) -> list[Element]:
        around = list(field.iterancestors("label"))
        if field.get("id"):
            around += [label for label in self.all("label") if label.get("for") == field.get("id")]
        return around

    def name_of(self, element: Element) -> str:
        """The accessible name: aria-labelledby, aria-label, label, content, alt, title."""
        if element.get("aria-labelledby"):
            found = [self.ids[i] for i in element.get("aria-labelledby").split() if i in self.ids]
            return " ".join(words(e) for e in found)
        if element.get("aria-label"):
            return " ".join(element.get("aria-label").split())
        if element.tag in ("input", "select", "textarea"):
            said = " ".join(words(label) for label in self.labels_of(element))
            return said or (element.get("value", "") if element.get("type") in ("submit", "button") else "")
        inside = words(element)
        if inside:
            return inside
        for image in element.iter("img"):
            if image.get("alt"):
                return str(image.get("alt"))
        return str(element.get("title", ""))


def faults(page: Page, *, base_url: str = "http://localhost", is_fragment: bool = False) -> list[str]:
    """Everything that is wrong with a page, each as one readable line. A fragment has no head of its own."""
    found = [
        f"not valid HTML, {error}" for error in page.parse_errors if not (is_fragment and "doctype" in error)
    ]
    if not is_fragment:
        found += _head(page) + _outline(page)
    return (
        found
        + _ids(page)
        + _fields(page)
        + _forms(page)
        + _inline(page)
        + _foreign(page, base_url)
        + _names(page)
    )


def _head(page: Page) -> list[str]:
    found = []
    if page.language not in ("pl", "en"):
        found.append(f"<html lang={page.language!r}>: the page must say its language, pl or en")
    titles = [title for head in page.all("head") for title in head.iter("title")]
    if len(titles) != 1 or not words(titles[0]):
        found.append("the page needs exactly one <title> with words in it")
    viewport = [m.get("content", "") for m in page.all("meta") if m.get("name") == "viewport"]
    if not viewport:
        found.append("no <meta name=viewport>: a phone would show the page of a desk")
    elif re.search(r"user-scalable\s*=\s*(no|0)|maximum-scale", viewport[0]):
        found.append("the viewport forbids zooming")
    return found


def _outline(page: Page) -> list[str]:
    found = []
    heads = page.all("h1", "h2", "h3", "h4", "h5", "h6")
    tops = [head for head in heads if head.tag == "h1"]
    if len(tops) != 1:
        found.append(f"the page has {len(tops)} <h1>: {[words(h) for h in tops]}, it needs exactly one")
    level = 0
    for head in heads:
        if not words(head):
            found.append(f"an empty <{head.tag}>")
        if int(head.tag[1]) > level + 1 and level:
            found.append(f"heading level skipped before <{head.tag}> {words(head)!r}")
        level = int(head.tag[1])
    mains = page.all("main")
    if len(mains) != 1:
        found.append(f"the page has {len(mains)} <main>, it needs exactly one")
    return found


def _ids(page: Page) -> list[str]:
    counted = Counter(
        e.get("id") for e in page.root.iter() if isinstance(e.tag, str) and e.get("id") is not None
    )
    found = [f"id {name!r} is used {times} times" for name, times in counted.items() if times > 1]
    found += [
        f"id {name!r} is empty or holds a space" for name in counted if not name or re.search(r"\s", name)
    ]
    for element in page.root.iter():
        if not isinstance(element.tag, str):
            continue
        for attribute in _REFERRING:
            for name in (element.get(attribute) or "").split():
                if name not in counted:
                    found.append(f'<{element.tag} {attribute}="{name}"> names an id that is not on the page')
        link = element.get("href", "")
        if element.tag in ("a", "use") and link.startswith("#") and len(link) > 1 and link[1:] not in counted:
            found.append(f"<{element.tag} href={link!r}> leads to an id that is not on the page")
    return found


def _fields(page: Page) -> list[str]:
    found = []
    for field in page.all("input", "select", "textarea"):
        if field.get("type", "text") in _LABELLED_BY_THEMSELVES:
            continue
        name = field.get("name") or field.get("id")
        if not page.name_of(field):
            found.append(f"field {name!r} has no label")
        around = [field, *field.iterancestors("fieldset")]
        if field.get("aria-invalid") == "true" and not any(e.get("aria-describedby") for e in around):
            found.append(f"field {name!r} is marked invalid, but no words are tied to it by aria-describedby")
    for group in page.all("fieldset"):
        if not page.name_of(group) or not any(words(legend) for legend in group.iter("legend")):
            found.append("a <fieldset> without a <legend>")
    return found


def _forms(page: Page) -> list[str]:
    found = []
    for form in page.all("form"):
        if form.get("method", "get").lower() != "post":
            continue
        held = {field.get("name"): field.get("value", "") for field in form.iter("input")}
        where = form.get("action") or page.path
        for key in ("csrf_token", "form_key"):
            if not held.get(key):
                found.append(f"the form to {where} carries no {key}; begin it with {{{{ keys() }}}}")
        inside = list(form.iter("button", "input"))
        if not any(
            (e.get("type") or "submit") in ("submit", "image")
            for e in inside
            if e.tag == "button" or e.get("type")
        ):
            found.append(f"the form to {where} has no button to send it")
    return found


def _inline(page: Page) -> list[str]:
    found = []
    for element in page.root.iter():
        if not isinstance(element.tag, str):
            continue
        for attribute, value in element.attrib.items():
            if attribute == "style":
                found.append(f"<{element.tag}> has an inline style: {value[:60]!r}")
            elif attribute.startswith("on"):
                found.append(f"<{element.tag}> has an inline script: {attribute}")
            elif attribute in ("href", "src", "action", "formaction") and value.strip().lower().startswith(
                "javascript:"
            ):
                found.append(f"<{element.tag} {attribute}> is a script")
        if element.tag == "style":
            found.append("a <style> element: the policy forbids it")
        if element.tag == "script" and not element.get("src"):
            kind = element.get("type", "")
            if kind not in ("application/json", "application/ld+json"):
                found.append("an inline <script>: the policy forbids it")
    return found


def _foreign(page: Page, base_url: str) -> list[str]:
    host = urlsplit(base_url).netloc
    found = []
    for tag, attributes in _FETCHED.items():
        for element in page.all(tag):
            for attribute in attributes:
                for part in (element.get(attribute) or "").split(","):
                    address = part.strip().split(" ")[0]
                    parts = urlsplit(address)
                    if parts.netloc and parts.netloc != host:
                        found.append(f"<{tag} {attribute}> asks another host: {address}")
    return found


def _names(page: Page) -> list[str]:
    found = []
    for image in page.all("img"):
        if image.get("alt") is None:
            found.append(f"<img src={image.get('src')!r}> has no alt text")
    for element in page.all("a", "button"):
        if element.tag == "a" and element.get("href") is None:
            continue
        if not page.name_of(element):
            found.append(
                f"<{element.tag}> without words: {etree.tostring(element, encoding='unicode')[:100]}"
            )
    for table in page.all("table"):
        if table.get("role") == "presentation":
            continue
        if not list(table.iter("th")):
            found.append("a <table> without header cells")
        said = [words(caption) for caption in table.iter("caption")]
        if not any(said) and not table.get("aria-label") and not table.get("aria-labelledby"):
            found.append("a <table> without a caption")
    return found
