"""The rules file of ``turnabout match``: direction, points, what must differ."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext as _

from turnabout.matching import errors

COVERAGES: Final = ("nobody_left_out", "best_fit")
SENIORS: Final = ("mentee", "mentor")
_TABLES: Final = frozenset({"grades", "direction", "points", "distance", "different", "objective"})


@dataclass(frozen=True, kw_only=True)
class OutsideRules:
    """
    What a rules file says.

    Attributes
    ----------
    grades
        Lowest to highest.
    senior
        Who stands above: ``mentee`` (reverse mentoring) or ``mentor``.
    at_least, at_most
        Allowed number of grades between the two; ``None`` is no upper end.
    gap_points, equal_points
        Points by number of grades, and by column for the same value.
    different
        Columns in which the two must differ.
    levels
        Distance in the line; ``None`` where it is switched off.
    """

    grades: tuple[str, ...]
    senior: str
    at_least: int
    at_most: int | None
    gap_points: Mapping[int, float]
    equal_points: Mapping[str, float]
    different: tuple[str, ...]
    levels: int | None
    coverage: str


def read_outside(found: Mapping[str, Any], *, source: str) -> OutsideRules:
    """
    Read a rules file strictly: a key nobody reads is refused.

    Raises
    ------
    BadInput
        It names the file and the key.
    """
    read = _Reader(source)
    read.keys(found, _TABLES, at="")
    grades = read.table(found, "grades", {"order"})
    direction = read.table(found, "direction", {"senior", "gap", "at_least", "at_most"})
    points = read.table(found, "points", {"gap", "equal"})
    distance = read.table(found, "distance", {"on", "levels"})
    at_least, at_most = read.gap(direction)
    return OutsideRules(
        grades=read.names(grades.get("order"), "grades.order"),
        senior=read.one_of(direction.get("senior", SENIORS[0]), SENIORS, "direction.senior"),
        at_least=at_least,
        at_most=at_most,
        gap_points={
            read.whole(gap, "points.gap"): read.points(value, f"points.gap.{gap}")
            for gap, value in read.table(points, "gap").items()
        },
        equal_points={
            column: read.points(value, f"points.equal.{column}")
            for column, value in read.table(points, "equal").items()
        },
        different=read.names(found.get("different", []), "different", is_needed=False),
        levels=read.levels(distance),
        coverage=read.one_of(found.get("objective", COVERAGES[0]), COVERAGES, "objective"),
    )


class _Reader:
    """Reads values of one file; whatever it refuses names the key."""

    def __init__(self, source: str) -> None:
        self._source = source

    def refuse(self, key: str, problem: str) -> errors.BadInput:
        return errors.BadInput(f"{self._source}: {key}: {problem}")

    def keys(self, found: Mapping[str, Any], known: frozenset[str] | set[str], *, at: str) -> None:
        for key in found:
            if key not in known:
                raise self.refuse(
                    f"{at}{key}",
                    _("nobody reads this key. Known here: %(known)s.")
                    % {"known": ", ".join(sorted(known))},
                )

    def table(
        self, found: Mapping[str, Any], key: str, known: set[str] | None = None
    ) -> Mapping[str, Any]:
        value = found.get(key, {})
        if not isinstance(value, dict):
            raise self.refuse(key, _("expected a table."))
        if known is not None:
            self.keys(value, known, at=f"{key}.")
        return value

    def names(self, value: object, key: str, *, is_needed: bool = True) -> tuple[str, ...]:
        if (
            not isinstance(value, list)
            or not all(isinstance(one, str) and one.strip() for one in value)
            or len(set(value)) != len(value)
            or (is_needed and not value)
        ):
            raise self.refuse(key, _("expected a list of names, each once."))
        return tuple(value)

    def one_of(self, value: object, options: tuple[str, ...], key: str) -> str:
        if value not in options:
            raise self.refuse(
                key, _("expected one of %(options)s.") % {"options": ", ".join(options)}
            )
        return str(value)

    def whole(self, value: object, key: str) -> int:
        if isinstance(value, str) and value.isdecimal():
            return int(value)
        if type(value) is not int or value < 0:
            raise self.refuse(key, _("expected a whole number from 0 up."))
        return value

    def points(self, value: object, key: str) -> float:
        if type(value) not in {int, float} or not 0 <= float(value) < float("inf"):  # type: ignore[arg-type] # checked before
            raise self.refuse(key, _("expected points from 0 up."))
        return float(value)  # type: ignore[arg-type] # checked above

    def gap(self, direction: Mapping[str, Any]) -> tuple[int, int | None]:
        """Read the allowed gaps: a list without a hole, or a lower and an upper end."""
        if "gap" in direction:
            if {"at_least", "at_most"} & direction.keys():
                raise self.refuse("direction", _("give gap, or at_least and at_most, not both."))
            value = direction["gap"]
            asked = value if isinstance(value, list) else []
            gaps = sorted({self.whole(one, "direction.gap") for one in asked})
            if not gaps or gaps != list(range(gaps[0], gaps[-1] + 1)):
                raise self.refuse(
                    "direction.gap", _("expected a list of numbers without a hole, such as [1, 2].")
                )
            return gaps[0], gaps[-1]
        at_least = self.whole(direction.get("at_least", 2), "direction.at_least")
        if "at_most" not in direction:
            return at_least, None
        at_most = self.whole(direction["at_most"], "direction.at_most")
        if at_most < at_least:
            raise self.refuse("direction.at_most", _("expected at least as much as at_least."))
        return at_least, at_most

    def levels(self, distance: Mapping[str, Any]) -> int | None:
        is_on = distance.get("on", True)
        if not isinstance(is_on, bool):
            raise self.refuse("distance.on", _("expected true or false."))
        levels = self.whole(distance.get("levels", 2), "distance.levels")
        if not 2 <= levels <= 4:
            raise self.refuse("distance.levels", _("expected 2, 3 or 4."))
        return levels if is_on else None
