"""How far a long job has come."""

from dataclasses import dataclass

from django.utils import timezone

from turnabout.core import models

State = models.Progress.State


@dataclass(frozen=True, kw_only=True)
class Progress:
    """
    What a page shows of a long job.

    ``state`` is one of ``waiting``, ``running``, ``done``, ``failed``; ``total`` is 0 while nobody
    knows how much there is to do.
    """

    key: str
    done: int
    total: int
    text: str
    state: str

    @property
    def is_over(self) -> bool:
        return self.state in {State.DONE, State.FAILED}

    @property
    def percent(self) -> int | None:
        """Whole percent done, rounded down; nothing while the total is unknown."""
        if self.state == State.DONE:
            return 100
        return min(100, self.done * 100 // self.total) if self.total else None


def progress(key: str) -> Progress | None:
    """Give the progress under ``key``; one query."""
    try:
        row = models.Progress.objects.get(key=key)
    except models.Progress.DoesNotExist:
        return None
    return Progress(key=key, done=row.done, total=row.total, text=row.text, state=row.state)


def report(key: str, *, done: int, total: int, text: str = "") -> None:
    """
    Write down how far a job has come.

    Call it outside a transaction, every second or so: inside one nobody sees it before the end.
    ``text`` is shown to whoever may see the page and must not hold a name.
    """
    mark(key, State.RUNNING, done=done, total=total, text=text)


def mark(key: str, state: models.Progress.State, **values: int | str) -> None:
    """Set the state under ``key`` and, if given, the counts."""
    models.Progress.objects.update_or_create(
        key=key, defaults={"state": state, "updated_at": timezone.now(), **values}
    )
