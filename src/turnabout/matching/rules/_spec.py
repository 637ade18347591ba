"""What a run was asked with, as a snapshot that JSON can hold."""

import dataclasses
import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext as _

from turnabout.matching import errors
from turnabout.programs.rules import CRITERIA, Objective, Settings, Weights, read_settings

SCHEMA: Final = "turnabout-run/1"
#: Pairs that share less than this many times the hours they need are pointed out.
FEW_HOURS: Final = 2

PairIds = tuple[str, str]


@dataclass(frozen=True, kw_only=True)
class Spec:
    """
    Everything a run was asked with, beside the people themselves.

    Pairs are public ids of enrollments, the mentor's first; an override has its reason as third.
    """

    settings: Settings
    starts_on: dt.date
    pins: tuple[PairIds, ...] = ()
    forbidden: tuple[PairIds, ...] = ()
    overrides: tuple[tuple[str, str, str], ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """Give the snapshot a run stores."""
        return {
            "schema": SCHEMA,
            "settings": self.settings.as_dict(),
            "starts_on": self.starts_on.isoformat(),
            "pins": [list(pair) for pair in self.pins],
            "forbidden": [list(pair) for pair in self.forbidden],
            "overrides": [list(override) for override in self.overrides],
        }


def read_spec(found: Mapping[str, Any]) -> Spec:
    """
    Read a stored snapshot.

    Raises
    ------
    ValueError
        If it was written by another version.
    """
    if found.get("schema") != SCHEMA:
        raise ValueError(f"Expected {SCHEMA}, got {found.get('schema')!r}.")
    return Spec(
        settings=read_settings(found["settings"], source="run"),
        starts_on=dt.date.fromisoformat(found["starts_on"]),
        pins=_pairs(found["pins"]),
        forbidden=_pairs(found["forbidden"]),
        overrides=tuple((mentor, mentee, why) for mentor, mentee, why in found["overrides"]),
    )


def with_choices(
    settings: Settings, *, weights: Mapping[str, int] | None, coverage: str | None
) -> Settings:
    """
    Give the settings with what a manager chose for one run.

    Parameters
    ----------
    weights
        By criterion, from 0 to 3; a criterion that is not named keeps its weight.
    coverage
        ``nobody_left_out`` or ``best_fit``.

    Raises
    ------
    NothingMatters
        If every weight is off.
    ValueError
        For a criterion, weight or objective that does not exist.
    """
    chosen = {**dataclasses.asdict(settings.weights), **(weights or {})}
    if chosen.keys() != CRITERIA.keys():
        raise ValueError(f"Expected weights of {', '.join(CRITERIA)}, got {', '.join(chosen)}.")
    if not any(chosen.values()):
        raise errors.NothingMatters(
            _("Everything is off, so every pair would fit alike. Turn one thing on.")
        )
    changed = dataclasses.replace(
        settings,
        weights=Weights(**chosen),
        objective=Objective(coverage=coverage or settings.objective.coverage),
    )
    return read_settings(changed.as_dict(), source="studio")


def check_reason(reason: str) -> str:
    """
    Give the reason of an override without blanks around it.

    Raises
    ------
    ReasonMissing
        If nothing is left.
    """
    found = reason.strip()
    if not found:
        raise errors.ReasonMissing(_("Say why these two may meet all the same."))
    return found


def has_few_hours(hours: float, settings: Settings) -> bool:
    """Tell whether a pair shares so few hours that somebody should look."""
    return hours < FEW_HOURS * settings.hours.shared_per_week


def _pairs(found: Iterable[Iterable[str]]) -> tuple[PairIds, ...]:
    return tuple((mentor, mentee) for mentor, mentee in found)
