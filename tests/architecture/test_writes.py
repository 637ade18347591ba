"""Rows are written by services, and read by queries."""

import ast
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import tree

WRITES = frozenset(
    {
        "create", "update", "delete", "bulk_create", "bulk_update", "get_or_create",
        "update_or_create", "acreate", "aupdate", "adelete",
    }
)  # fmt: skip
CHAIN = frozenset(
    {"objects", "filter", "exclude", "all", "using", "select_related", "order_by", "values"}
)
ABOVE_ACCESS = frozenset(
    {"views", "api", "admin", "management", "forms", "schemas", "context_processors", "urls",
     "middleware", "backends"}
)  # fmt: skip
WRITERS = frozenset({"services", "migrations"})


def chain_of(node: ast.expr) -> Iterator[str]:
    """The attribute names of ``a.b(...).c``, from the end."""
    while isinstance(node, (ast.Attribute, ast.Call, ast.Subscript)):
        if isinstance(node, ast.Attribute):
            yield node.attr
            node = node.value
        elif isinstance(node, ast.Call):
            node = node.func
        else:
            node = node.value


def is_write(call: ast.Call) -> bool:
    """Whether a call changes rows, as far as its text can tell."""
    if isinstance(call.func, ast.Name):
        return call.func.id == "move"
    if not isinstance(call.func, ast.Attribute):
        return False
    name, before = call.func.attr, set(chain_of(call.func.value))
    if name in WRITES and before & CHAIN:
        return True
    if name in {"save", "delete"}:
        return not call.args
    return name in {"create", "update"} and not call.args and bool(call.keywords)


def writes_in(text: str) -> list[int]:
    return [
        node.lineno
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call) and is_write(node)
    ]


def calls_to(text: str, attribute: str) -> list[int]:
    return [
        node.lineno
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Attribute) and node.attr == attribute
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Pair.objects.create(a=1)",
        "Pair.objects.filter(pk=1).update(a=1)",
        "Pair.objects.all().delete()",
        "pair.save()",
        "pair.delete()",
        "rows.update(state='x')",
        "move(rows, refusal=no, state='x')",
        "Pair.objects.bulk_create(rows)",
    ],
)
def test_it_sees_a_write(line: str):
    assert writes_in(line) == [1]


@pytest.mark.parametrize(
    "line",
    [
        "cache.delete('key')",
        "context.update(other)",
        "digest.update(b'x')",
        "storage.save(name, content)",
        "Pair.objects.filter(pk=1).count()",
        "shutil.move_file(a, b)",
    ],
)
def test_it_leaves_a_look_alike_alone(line: str):
    assert writes_in(line) == []


def outside_services(path: Path) -> bool:
    return tree.app_of(path) not in tree.FREE and tree.kind_of(path) not in WRITERS


def test_only_services_write():
    found = [
        f"{path.relative_to(tree.SOURCE)}:{line}"
        for path in tree.modules()
        if outside_services(path)
        for line in writes_in(path.read_text(encoding="utf-8"))
    ]

    assert found == []


def test_nothing_above_access_touches_a_manager():
    found = [
        f"{path.relative_to(tree.SOURCE)}:{line}"
        for path in tree.modules()
        if tree.app_of(path) not in tree.FREE and tree.kind_of(path) in ABOVE_ACCESS
        for line in calls_to(path.read_text(encoding="utf-8"), "objects")
    ]

    assert found == []


def test_no_row_is_locked_by_hand():
    found = [
        f"{path.relative_to(tree.SOURCE)}:{line}"
        for path in tree.modules()
        for line in calls_to(path.read_text(encoding="utf-8"), "select_for_update")
    ]

    assert found == []


def test_no_signal_carries_the_domain():
    text = textwrap.dedent("from django.db.models.signals import post_save")
    assert "signals" in text

    found = [
        str(path.relative_to(tree.SOURCE))
        for path in tree.modules()
        if "signals" in path.read_text(encoding="utf-8") and tree.app_of(path) not in tree.FREE
        if "django.db.models.signals" in path.read_text(encoding="utf-8")
        or "django.dispatch" in path.read_text(encoding="utf-8")
    ]

    assert found == []
