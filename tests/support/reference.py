"""Reference pages made from code: ``python -m tests.support.reference`` writes them."""

from pathlib import Path

from tests.support import tree
from turnabout.config import environment

FILE = tree.ROOT / "docs" / "reference" / "settings.md"


def settings_page() -> str:
    """Give the page of settings."""
    rows = "\n".join(
        f"| `{environment.PREFIX}{name}` | {words} |" for name, words in environment.KNOWN.items()
    )
    return (
        "# Settings\n\nRead from the environment at start; every mistake is told at once. A secret"
        " may stand in a file instead: set the name with `_FILE` behind it.\n\n"
        f"| setting | what it does |\n|---|---|\n{rows}\n"
    )


def write(file: Path = FILE) -> None:
    file.write_text(settings_page(), encoding="utf-8")


if __name__ == "__main__":
    write()
