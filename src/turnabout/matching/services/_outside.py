"""Matching of files, without a database: the door of ``turnabout match``."""

import datetime as dt
from pathlib import Path

from turnabout.matching import adapter


def match_files(
    *,
    mentors: Path,
    mentees: Path,
    rules_file: Path,
    names_file: Path | None,
    seed: int,
    today: dt.date,
) -> adapter.Matched:
    """
    Match the people of two CSV files by a rules file; nothing is stored.

    Raises
    ------
    BadInput
        If a file is not what it should be.
    """
    return adapter.match_files(
        mentors=mentors,
        mentees=mentees,
        rules_file=rules_file,
        names_file=names_file,
        seed=seed,
        today=today,
    )
