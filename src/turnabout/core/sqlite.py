"""Which SQLite library runs, and what that allows."""

from typing import Final

FIXED: Final = (3, 51, 3)
FIRST_WAL: Final = (3, 7, 0)


def journal_mode(version: tuple[int, int, int]) -> str:
    """
    Choose the journal for a library version.

    Versions 3.7.0 to 3.51.2 may corrupt a database in WAL mode when the log is reset while another
    connection checkpoints (https://www.sqlite.org/releaselog/3_51_3.html). They get the rollback
    journal ``TRUNCATE``, which is slower and safe.

    Examples
    --------
    >>> journal_mode((3, 53, 4)), journal_mode((3, 40, 1))
    ('WAL', 'TRUNCATE')
    """
    return "TRUNCATE" if FIRST_WAL <= version < FIXED else "WAL"


def connection_options(version: tuple[int, int, int], synchronous: str) -> dict[str, object]:
    """
    Give Django's ``OPTIONS`` for SQLite.

    ``IMMEDIATE``: a read that becomes a write would fail at once instead of waiting. No
    ``mmap_size``: it made the WAL fault reach real databases.
    """
    pragmas = (
        f"PRAGMA journal_mode={journal_mode(version)};"
        f"PRAGMA synchronous={synchronous};"
        "PRAGMA foreign_keys=ON;"
        "PRAGMA journal_size_limit=67108864;"
    )
    return {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": pragmas}
