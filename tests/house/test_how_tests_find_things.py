"""Browser tests find things as people do: by role, label and text, never by CSS or XPath (A2)."""

from __future__ import annotations

import ast

import pytest

from tests.harness import tree

pytestmark = pytest.mark.row("A2")

BY_STRUCTURE = {"locator", "query_selector", "query_selector_all", "wait_for_selector", "get_by_test_id"}
BY_STRUCTURE |= {
    "eval_on_selector",
    "eval_on_selector_all",
    "select_one",
    "cssselect",
    "xpath",
    "dispatch_event",
}
DRIVES_A_BROWSER = {"browser_page", "open_browser", "browser"}


def selectors(source: str) -> list[str]:
    return [
        f"line {node.lineno}: {ast.unparse(node)[:100]}"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and (node.func.attr in BY_STRUCTURE or is_given_a_selector(node))
    ]


def is_given_a_selector(node: ast.Call) -> bool:
    """page.click("css") and its like: the short forms take a selector, those of a locator take none."""
    short = {
        "click",
        "fill",
        "check",
        "uncheck",
        "hover",
        "focus",
        "press",
        "type",
        "inner_text",
        "text_content",
    }
    assert isinstance(node.func, ast.Attribute)
    owner = ast.unparse(node.func.value)
    is_page = owner == "page" or owner.endswith("_page")
    return node.func.attr in short and is_page and bool(node.args)


def drives_a_browser(source: str) -> bool:
    return any(
        argument.arg in DRIVES_A_BROWSER
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef)
        for argument in node.args.args
    )


JOURNEYS = [
    (name, text)
    for name, text in tree.own_texts(".py", under="tests/")
    if "/test_" in name and drives_a_browser(text)
]


@pytest.mark.parametrize(("name", "text"), JOURNEYS, ids=[name for name, _ in JOURNEYS])
def test_a_journey_finds_things_by_role_label_and_text(name: str, text: str) -> None:
    assert selectors(text) == []


@pytest.mark.parametrize(
    "line", ['page.locator("#main")', 'page.click(".btn")', 'browser_page.fill("input", "x")']
)
def test_a_selector_is_found(line: str) -> None:
    assert selectors(line) != []


@pytest.mark.parametrize(
    "line", ['page.get_by_role("button", name="Zapisz").click()', 'page.get_by_label("Imię").fill("x")']
)
def test_role_and_label_are_welcome(line: str) -> None:
    assert selectors(line) == []
