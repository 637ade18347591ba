"""What happens to the directory."""

from turnabout.people.services._accounts import open_account_for
from turnabout.people.services._grades import move_grade
from turnabout.people.services._imports import (
    apply_import,
    discard_import,
    forget_files,
    map_columns,
    read_file,
    retry_import,
    stop_import,
)
from turnabout.people.services._reads import note_export, note_reading
from turnabout.people.services._write import write_import

__all__ = [
    "apply_import",
    "discard_import",
    "forget_files",
    "map_columns",
    "move_grade",
    "note_export",
    "note_reading",
    "open_account_for",
    "read_file",
    "retry_import",
    "stop_import",
    "write_import",
]
