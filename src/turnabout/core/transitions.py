"""The one way a row changes its state."""

from typing import Any

from django.db import router, transaction
from django.db.models import QuerySet

from turnabout.core.errors import DomainError


def move(rows: QuerySet[Any, Any], /, *, refusal: DomainError, **values: object) -> None:
    """
    Change exactly one row, or refuse.

    ``rows`` names the row *and* what must still be true of it: test and write are one statement,
    so of two callers one wins. Test only columns of the row itself: PostgreSQL does not look at a
    joined table again after waiting, and both would win.

    Parameters
    ----------
    rows
        A queryset over one table that matches at most one row.
    refusal
        What is raised when no row matches any more.
    values
        Columns and their new values, as for ``QuerySet.update``.

    Raises
    ------
    DomainError
        The given refusal, if nothing changed.
    ValueError
        Without an open transaction, with a join, or if several rows changed.
    """
    database = router.db_for_write(rows.model)
    if not transaction.get_connection(database).in_atomic_block:
        raise ValueError("Expected a transaction around the move, its audit row and its mails.")
    joined = [alias for alias, uses in rows.query.alias_refcount.items() if uses]
    if len(joined) > 1:  # a filter on a foreign key leaves a table behind that nobody uses
        raise ValueError(f"Expected a test on {rows.model.__name__} alone, got a join.")
    changed = rows.using(database).update(**values)
    if changed == 0:
        raise refusal
    if changed > 1:
        raise ValueError(f"Expected one {rows.model.__name__}, changed {changed}.")
