"""Reads of the directory."""

from turnabout.people.queries._acts import next_acts
from turnabout.people.queries._directory import (
    FilterChoices,
    Filters,
    PersonPage,
    Row,
    all_rows,
    choices_for_filters,
    directory,
    is_empty,
    people,
    person_page,
)
from turnabout.people.queries._imports import (
    PROGRESS,
    ImportRow,
    MappedColumn,
    columns_of,
    import_rows,
    mapped_columns,
    progress_key,
    source_names,
    table_of,
)
from turnabout.people.queries._known import (
    Directory,
    GradeRow,
    directory_now,
    grade_names,
    grade_rows,
)
from turnabout.people.queries._line import line_map, person_of, related_within
from turnabout.people.queries._outcome import LISTED, Outcome, counts_only, outcome_of, to_json
from turnabout.people.queries._persons import listed_people, person_by_email
from turnabout.people.rules import LineMap

__all__ = [
    "LISTED",
    "PROGRESS",
    "Directory",
    "FilterChoices",
    "Filters",
    "GradeRow",
    "ImportRow",
    "LineMap",
    "MappedColumn",
    "Outcome",
    "PersonPage",
    "Row",
    "all_rows",
    "choices_for_filters",
    "columns_of",
    "counts_only",
    "directory",
    "directory_now",
    "grade_names",
    "grade_rows",
    "import_rows",
    "is_empty",
    "line_map",
    "listed_people",
    "mapped_columns",
    "next_acts",
    "outcome_of",
    "people",
    "person_by_email",
    "person_of",
    "person_page",
    "progress_key",
    "related_within",
    "source_names",
    "table_of",
    "to_json",
]
