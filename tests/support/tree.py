"""The project's own files, as the architecture tests read them."""

import configparser
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "turnabout"

#: What may stand in an app; `core`, `config` and `demo` have files of their own.
KINDS = frozenset(
    {
        "urls", "apps", "views", "api", "schedule", "management", "backends", "middleware",
        "context_processors", "checks", "admin", "forms", "schemas", "templatetags", "access",
        "services", "adapter", "gate", "notices", "queries", "models", "managers", "fields",
        "rules", "choices", "errors", "migrations", "templates", "static", "blueprints",
    }
)  # fmt: skip
FREE = frozenset({"core", "config", "demo"})


def layers() -> list[list[str]]:
    """The stack of .importlinter, top first; a layer's siblings together."""
    parser = configparser.ConfigParser()
    parser.read(ROOT / ".importlinter", encoding="utf-8")
    lines = parser["importlinter:contract:stack"]["layers"].strip().splitlines()
    return [[name.strip().strip("()") for name in line.split("|")] for line in lines]


def height(app: str) -> int:
    """How high an app stands: 0 is the bottom."""
    for distance, names in enumerate(reversed(layers())):
        if app in names:
            return distance
    raise AssertionError(f"{app} is in no layer of .importlinter")


def may_use(user: str, used: str) -> bool:
    """Whether one app may name another: itself, or anything below."""
    return user == used or height(used) < height(user)


def apps() -> list[str]:
    return sorted(path.name for path in SOURCE.iterdir() if (path / "__init__.py").exists())


def modules(folder: Path = SOURCE) -> list[Path]:
    """All Python files but migrations."""
    return sorted(path for path in folder.rglob("*.py") if "migrations" not in path.parts)


def templates() -> list[Path]:
    return sorted(path for path in SOURCE.rglob("templates/**/*") if path.is_file())


def app_of(path: Path) -> str:
    return path.relative_to(SOURCE).parts[0]


def kind_of(path: Path) -> str:
    """The kind of file a module belongs to: views.py and views/_x.py are both ``views``."""
    parts = path.relative_to(SOURCE).parts
    return parts[1].removesuffix(".py") if len(parts) > 1 else ""
