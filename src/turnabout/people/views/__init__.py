"""Pages of the directory."""

from turnabout.people.views._directory import directory, export, person
from turnabout.people.views._grades import grades
from turnabout.people.views._imports import (
    apply_import,
    changes,
    discard_import,
    imports,
    map_columns,
    mend_import,
    refused_lines,
    show_import,
)

__all__ = [
    "apply_import",
    "changes",
    "directory",
    "discard_import",
    "export",
    "grades",
    "imports",
    "map_columns",
    "mend_import",
    "person",
    "refused_lines",
    "show_import",
]
