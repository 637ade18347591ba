"""How patient the worker is: ``settings.TURNABOUT_JOBS``."""

from dataclasses import dataclass
from typing import Any, Self

from django.conf import settings


@dataclass(frozen=True, kw_only=True)
class Options:
    """
    Intervals of the worker, in seconds, and the limit of claims.

    Attributes
    ----------
    poll_seconds
        Pause between two looks at an empty queue.
    beat_seconds, lease_seconds
        How often a worker says that it is alive, and after what silence its job is given to
        another. The lease must outlast several beats and the wait for a busy SQLite database.
    tick_seconds
        Pause between two looks at the schedules and at silent workers.
    grace_seconds
        How long a running job may go on after the first request to stop.
    claims
        A job whose workers died this many times is failed instead of tried again.
    """

    poll_seconds: float = 0.2
    beat_seconds: float = 4.0
    lease_seconds: float = 30.0
    tick_seconds: float = 1.0
    grace_seconds: float = 10.0
    claims: int = 5

    def __post_init__(self) -> None:
        if self.lease_seconds < 2 * self.beat_seconds:
            raise ValueError(
                f"Expected a lease of at least two beats, got {self.lease_seconds} and"
                f" {self.beat_seconds} seconds."
            )

    @classmethod
    def from_settings(cls) -> Self:
        given: dict[str, Any] = getattr(settings, "TURNABOUT_JOBS", {})
        return cls(**given)
