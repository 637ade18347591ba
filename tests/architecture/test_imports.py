"""From another app only the files that are meant for others."""

import grimp
import pytest

from tests.support import tree

OPEN = frozenset({"models", "choices", "errors", "rules", "access", "queries", "services"})
UNBOUND = frozenset({"core", "config", "demo"})


def foreign(importer: str, imported: str) -> bool:
    """Whether an import reaches into a part of another app that is not for others."""
    user, used = importer.split("."), imported.split(".")
    if len(user) < 2 or len(used) < 3 or user[0] != "turnabout" or used[0] != "turnabout":
        return False
    if user[1] == used[1] or used[1] == "core" or user[1] in UNBOUND:
        return False
    return used[2] not in OPEN and not notice_base(user, used)


def notice_base(user: list[str], used: list[str]) -> bool:
    """Notices derive from the base of ``notifications``, which is a notices file itself."""
    return user[2:3] == ["notices"] and used[1:3] == ["notifications", "notices"]


@pytest.mark.parametrize(
    ("importer", "imported", "is_foreign"),
    [
        ("turnabout.pairs.views", "turnabout.programs.views", True),
        ("turnabout.pairs.services", "turnabout.programs.forms", True),
        ("turnabout.pairs.views", "turnabout.programs.access", False),
        ("turnabout.pairs.notices", "turnabout.notifications.notices", False),
        ("turnabout.pairs.services", "turnabout.notifications.notices", True),
    ],
)
def test_the_rule_tells_a_foreign_import(importer: str, imported: str, is_foreign: bool):
    assert foreign(importer, imported) is is_foreign


def test_no_app_reaches_into_another_but_by_its_open_files():
    graph = grimp.build_graph("turnabout", cache_dir=None)

    strays = sorted(
        f"{importer} → {imported}"
        for importer in graph.modules
        for imported in graph.find_modules_directly_imported_by(importer)
        if foreign(importer, imported) and ".adapter" not in imported.split(tree.SOURCE.name)[-1]
    )

    assert strays == []
