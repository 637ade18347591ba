"""Templates carry no style, no script, and name nothing further up the stack."""

import re

import pytest

from tests.support import tree

STYLE = re.compile(r"\sstyle\s*=", re.IGNORECASE)
SCRIPT = re.compile(r"<script(?![^>]*\ssrc=)[^>]*>", re.IGNORECASE)
HANDLER = re.compile(r"\son[a-z]+\s*=\s*[\"']", re.IGNORECASE)
HTMX = re.compile(
    r"<(?P<tag>[a-z]+)\b(?P<attributes>[^>]*\shx-(?:get|post|boost)[^>]*)>", re.DOTALL
)
URL = re.compile(r"""\{%\s*url\s+["'](?P<app>[a-z_]+):""")
FILE = re.compile(r"""\{%\s*(?:include|extends)\s+["'](?P<app>[a-z_]+)/""")
COTTON = re.compile(r"<c-(?P<app>[a-z_]+)\.")
OUTSIDE = re.compile(r"""(?:src|href)\s*=\s*["'](?:https?:)?//""")

#: The wrapper of a mail is read by mail programs, which know no style sheet; its style is in a
#: file and inlined while rendering.
MAIL_WRAPPER = "notifications/mail/"


def texts() -> list[tuple[str, str]]:
    return [
        (str(path.relative_to(tree.SOURCE)), path.read_text(encoding="utf-8"))
        for path in tree.templates()
        if path.suffix == ".html"
    ]


def inline(text: str) -> bool:
    return bool(STYLE.search(text) or SCRIPT.search(text) or HANDLER.search(text))


@pytest.mark.parametrize(
    ("text", "is_inline"),
    [
        ('<p style="color: red">', True),
        ("<script>go()</script>", True),
        ('<a onclick="go()">', True),
        ('<script type="module" src="/static/a.js"></script>', False),
        ('<p class="style">', False),
    ],
)
def test_it_tells_inline_from_linked(text: str, is_inline: bool):
    assert inline(text) is is_inline


def test_nothing_is_inline():
    assert [name for name, text in texts() if inline(text) and MAIL_WRAPPER not in name] == []


def test_nothing_is_loaded_from_elsewhere():
    assert [name for name, text in texts() if OUTSIDE.search(text)] == []


def test_whatever_htmx_does_works_without_it():
    bare = [
        f"{name}: {found['tag']}"
        for name, text in texts()
        for found in HTMX.finditer(text)
        if not re.search(r"\s(?:href|action|:href|:action|data-poll)\s*=", found["attributes"])
    ]

    assert bare == []


def named_apps(text: str) -> set[str]:
    return {
        found["app"] for pattern in (URL, FILE, COTTON) for found in pattern.finditer(text)
    } & set(tree.apps())


def test_it_reads_the_apps_a_template_names():
    text = "{% url 'pairs:pair' x %}{% include 'people/_row.html' %}<c-core.icon />"

    assert named_apps(text) == {"pairs", "people", "core"}


def test_no_template_names_an_app_further_up_or_beside():
    upwards = [
        f"{path.relative_to(tree.SOURCE)} names {app}"
        for path in tree.templates()
        for app in named_apps(path.read_text(encoding="utf-8"))
        if not tree.may_use(tree.app_of(path), app) and path.name != "base.html"
    ]

    assert upwards == []
