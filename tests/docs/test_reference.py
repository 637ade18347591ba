"""The docs name what there is, and nothing else."""

import re

from tests.support import reference, tree


def test_the_page_of_settings_is_made_from_the_settings():
    assert reference.FILE.read_text(encoding="utf-8") == reference.settings_page()


def test_every_link_between_the_docs_leads_somewhere():
    pages = [tree.ROOT / "README.md", tree.ROOT / "CONTRIBUTING.md"]
    pages += sorted((tree.ROOT / "docs").rglob("*.md"))

    broken = [
        f"{page.relative_to(tree.ROOT)} → {target}"
        for page in pages
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]

    assert broken == []


def test_every_setting_the_docs_name_exists():
    known = set(re.findall(r"TURNABOUT_[A-Z_]+", reference.settings_page()))
    pages = [tree.ROOT / "README.md", *(tree.ROOT / "docs" / "how-to").rglob("*.md")]

    named = {
        name
        for page in pages
        for name in re.findall(r"TURNABOUT_[A-Z_]+", page.read_text(encoding="utf-8"))
    }

    assert named <= known
