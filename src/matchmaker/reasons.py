"""Reasons as data: a key and its parameters, so that a caller can say them in any language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from matchmaker.arrays import FrozenMap

Params = Mapping[str, Any]


@dataclass(frozen=True)
class Reason:
    """
    Say why, as a stable key with parameters.

    Parameters
    ----------
    key
        One of ``ENGLISH``; stable, meant for a caller's own translations.
    params
        What the sentence needs: numbers, strings, tuples of strings.

    Examples
    --------
    >>> Reason("shared_hours", {"hours": 12.0}).text
    'They share 12 working hours a week.'
    """

    key: str
    params: Params = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.key not in ENGLISH:
            raise ValueError(f"Expected a key of ENGLISH, got {self.key!r}.")
        plain = {name: tuple(v) if isinstance(v, list) else v for name, v in self.params.items()}
        object.__setattr__(self, "params", FrozenMap(plain))

    @property
    def text(self) -> str:
        """Give the sentence in plain English."""
        return ENGLISH[self.key](self.params)


def number(value: float) -> str:
    """
    Print a number without needless decimals.

    Examples
    --------
    >>> number(2.0), number(2.5), number(1 / 3)
    ('2', '2.5', '0.33')
    """
    return f"{value:.2f}".rstrip("0").rstrip(".")


def percent(share: float) -> str:
    """
    Print a share as a percentage.

    Examples
    --------
    >>> percent(0.855)
    '86%'
    """
    return f"{100 * share:.0f}%"


def count(amount: float, one: str, many: str) -> str:
    """
    Print an amount with its noun.

    Examples
    --------
    >>> count(1, "level", "levels"), count(3, "level", "levels")
    ('1 level', '3 levels')
    """
    return f"{number(amount)} {one if amount == 1 else many}"


def listing(words: tuple[str, ...]) -> str:
    """
    Join words as a sentence does.

    Examples
    --------
    >>> listing(("a",)), listing(("a", "b", "c"))
    ('a', 'a, b and c')
    """
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


_MEASURES = {
    "grade": ("grade", "grades"),
    "layer": ("management layer", "management layers"),
    "experience": ("year of experience", "years of experience"),
}
_SENIOR = {"reverse": ("mentee", "mentor"), "traditional": ("mentor", "mentee")}


def _gap_range(part: Params) -> str:
    one, many = _MEASURES[part["of"]]
    least, most = part["at_least"], part["at_most"]
    if most is None:
        return f"at least {count(least, one, many)}"
    if least == 0:
        return f"at most {count(most, one, many)}"
    return f"{number(least)} to {count(most, one, many)}"


def _direction_rule(params: Params) -> str:
    joint = " or " if params["combine"] == "any" else " and "
    gaps = joint.join(_gap_range(part) for part in params["parts"])
    if params["towards"] == "peer":
        return f"The two are {gaps} apart."
    senior, junior = _SENIOR[params["towards"]]
    return f"The {senior} is {gaps} above the {junior}."


def _direction(params: Params) -> str:
    known = [gap for gap in params["gaps"] if gap["gap"] is not None]
    rule = _direction_rule(params)
    if not known:
        unknown = "That is not" if len(params["gaps"]) == 1 else "None of it is"
        return f"{rule} {unknown} known for both of them."
    found = listing(tuple(count(gap["gap"], *_MEASURES[gap["of"]]) for gap in known))
    return f"{rule} Here it is {found}."


def _level_difference(params: Params) -> str:
    return f"They are {count(params['difference'], *_MEASURES[params['of']])} apart."


ENGLISH: Mapping[str, Callable[[Params], str]] = FrozenMap(
    {
        # Outcomes of a pair.
        "chosen": lambda p: "This pair is part of the best set of pairs.",
        "chosen.pinned": lambda p: "This pair was pinned.",
        "not_chosen": lambda p: "Allowed, but the best set of pairs does without it.",
        "refused": lambda p: "A rule does not allow this pair.",
        "unavailable": lambda p: "Not available in this run.",
        # Criteria, for one pair.
        "coverage": lambda p: (
            f"The mentor offers {listing(p['skills'])}: {percent(p['share'])} of what the mentee"
            " wishes to learn."
        ),
        "coverage.none": lambda p: "The mentor offers nothing of what the mentee wishes to learn.",
        "learning_back": lambda p: (
            f"The mentee offers {listing(p['skills'])}: {percent(p['share'])} of what the mentor"
            " wishes to learn."
        ),
        "learning_back.none": lambda p: (
            "The mentee offers nothing of what the mentor wishes to learn."
        ),
        "different": lambda p: f"They differ in {p['column']}: {p['mentor']} and {p['mentee']}.",
        "different.none": lambda p: f"They do not differ in {p['column']}, or it is not known.",
        "equal": lambda p: f"They have the same {p['column']}: {p['value']}.",
        "equal.none": lambda p: f"They do not have the same {p['column']}, or it is not known.",
        "table": lambda p: (
            f"{p['column'].capitalize()}: {p['mentor'] or 'not known'} and"
            f" {p['mentee'] or 'not known'}."
        ),
        "shared_hours": lambda p: (
            f"They share {count(p['hours'], 'working hour', 'working hours')} a week."
        ),
        "gap_points": lambda p: (
            f"They are {count(abs(p['gap']), 'grade', 'grades')} apart."
            if p["gap"] is not None
            else "The grade of one of them is not known."
        ),
        "level_difference": _level_difference,
        "level_difference.unknown": lambda p: "The level of one of them is not known.",
        # Criteria, in general.
        "criterion.coverage": lambda p: "The mentor offers what the mentee wishes to learn.",
        "criterion.learning_back": lambda p: "The mentee offers what the mentor wishes to learn.",
        "criterion.different": lambda p: f"They differ in {p['column']}.",
        "criterion.equal": lambda p: f"They have the same {p['column']}.",
        "criterion.table": lambda p: f"Their {p['column']} goes together.",
        "criterion.shared_hours": lambda p: (
            f"They share working hours, up to {number(p['full'])} a week."
        ),
        "criterion.gap_points": lambda p: "Points for the number of grades between them.",
        "criterion.level_difference": lambda p: (
            f"They are apart, up to {count(p['up_to'], *_MEASURES[p['of']])}."
        ),
        # Rules, for one pair.
        "direction": _direction,
        "direction.overridden": lambda p: f"Allowed in spite of the direction: {p['reason']}",
        "distance.mentee_above": lambda p: (
            f"The mentee is {count(p['levels'], 'level', 'levels')} above the mentor in the line."
        ),
        "distance.mentor_above": lambda p: (
            f"The mentor is {count(p['levels'], 'level', 'levels')} above the mentee in the line."
        ),
        "distance.shared_manager": lambda p: (
            f"They report to the same manager within {count(p['within'], 'level', 'levels')}."
        ),
        "distance.declared": lambda p: "One has a role in the other's pay or promotion.",
        "distance.line_unknown": lambda p: (
            "The line is unknown; confirm that neither is above the other."
        ),
        "distance.deeper_link": lambda p: (
            f"The {p['above']} is {count(p['levels'], 'level', 'levels')} above the other in the"
            " line; both acknowledge it."
        ),
        "minimum_shared_hours": lambda p: (
            f"They share {count(p['hours'], 'working hour', 'working hours')} a week;"
            f" {number(p['at_least'])} are needed."
        ),
        "shared_language": lambda p: "They share no language.",
        "different.refused": lambda p: f"Their {p['column']} is the same, or not known.",
        "eligible.mentor": lambda p: "The mentor is not eligible.",
        "eligible.mentee": lambda p: "The mentee is not eligible.",
        "forbidden": lambda p: "Set aside for this run.",
        "same_person": lambda p: "They are one and the same person.",
        # Rules, in general.
        "rule.direction": _direction_rule,
        "rule.distance": lambda p: (
            f"Nobody within {p['within']} levels above, and no shared manager that close."
        ),
        "rule.minimum_shared_hours": lambda p: (
            f"At least {count(p['at_least'], 'shared hour', 'shared hours')} of work a week."
        ),
        "rule.shared_language": lambda p: "At least one shared language.",
        "rule.different": lambda p: f"Different {p['column']}.",
        "rule.eligible": lambda p: "Only people who are eligible.",
        "rule.forbidden": lambda p: "Pairs set aside for this run.",
        "rule.pinned": lambda p: "Pinned pairs are kept.",
        "rule.unavailable": lambda p: "Not available in this run.",
        "rule.same_person": lambda p: "Nobody is paired with themselves.",
        # Why somebody has no pair.
        "no_places": lambda p: "This person has no place to fill.",
        "no_feasible_partner": lambda p: "No one on the other side is allowed by the rules.",
        "no_fit": lambda p: "No allowed partner fits at all.",
        "lost_on_price": lambda p: "The best set of pairs does without this person.",
        # Pins that cannot be kept.
        "pin.no_place": lambda p: "One of the two has too few places for all pinned pairs.",
        # What a verifier can find.
        "wrong.problem": lambda p: "The result belongs to another problem.",
        "wrong.unknown_person": lambda p: f"{p['person']} is not in the problem.",
        "wrong.repeated_pair": lambda p: f"{p['mentor']} and {p['mentee']} are paired twice.",
        "wrong.over_capacity": lambda p: f"{p['person']} has {p['pairs']} pairs for {p['places']}.",
        "wrong.broken_rule": lambda p: (
            f"{p['mentor']} and {p['mentee']} are paired against the rule {p['rule']}."
        ),
        "wrong.missing_pin": lambda p: f"The pinned pair {p['mentor']}, {p['mentee']} is missing.",
        "wrong.pin_flag": lambda p: (
            f"{p['mentor']}, {p['mentee']} is pinned in one of the two only."
        ),
        "wrong.score": lambda p: (
            f"{p['mentor']} and {p['mentee']} score {p['found']}, not {p['stated']}."
        ),
        "wrong.fit": lambda p: (
            f"{p['mentor']} and {p['mentee']} fit by {p['found']}, not {p['stated']}."
        ),
        "wrong.sum": lambda p: f"The {p['name']} is {p['found']}, not {p['stated']}.",
        "wrong.prices": lambda p: "The prices do not belong to these people.",
        "wrong.not_proven": lambda p: (
            f"The prices leave room for {p['gap']} more than this set of pairs scores."
        ),
        "wrong.tolerance": lambda p: f"The tolerance {p['stated']} is wider than {p['allowed']}.",
        "wrong.unmatched": lambda p: f"{p['person']} is {p['found']}, and is not listed so.",
        "wrong.reason": lambda p: f"The reason stated for {p['person']} does not hold.",
    }
)
