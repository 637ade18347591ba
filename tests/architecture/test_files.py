"""Every file has a place, a kind and a size."""

import pytest

from tests.support import tree


def test_every_file_of_an_app_is_of_a_listed_kind():
    strange = [
        str(path.relative_to(tree.SOURCE))
        for app in tree.apps()
        if app not in tree.FREE
        for path in (tree.SOURCE / app).iterdir()
        if path.name not in {"__init__.py", "__pycache__", "py.typed"}
        and path.name.removesuffix(".py") not in tree.KINDS
    ]

    assert strange == []


def test_every_folder_with_modules_is_a_package():
    bare = {
        str(path.parent.relative_to(tree.ROOT))
        for path in tree.modules()
        if not (path.parent / "__init__.py").exists()
    }

    assert bare == set()


@pytest.mark.parametrize(("folder", "most"), [("src", 400), ("tests", 500)])
def test_no_module_is_too_long(folder: str, most: int):
    long = {
        str(path.relative_to(tree.ROOT)): lines
        for path in tree.modules(tree.ROOT / folder)
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > most
    }

    assert long == {}


def test_an_app_outside_the_stack_would_be_noticed():
    with pytest.raises(AssertionError, match="is in no layer"):
        tree.height("nobody_placed_me")
