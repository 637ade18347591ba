"""Questions about two people: may they meet, why not, and what would it cost."""

from dataclasses import dataclass
from typing import Any, Literal

from django.utils.translation import gettext as _

import matchmaker
from matchmaker import Reason
from matchmaker.errors import PinRefused
from matchmaker.explain import RuleCheck, check_pair
from turnabout.matching import errors, rules
from turnabout.matching.adapter import _facts, _words
from turnabout.matching.adapter._problem import Prepared

#: What is looked at again when a run is published.
AT_PUBLICATION = ("direction", "distance")


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What it would cost to force a pair: people without a partner, fit, and other pairs moved."""

    people: int
    fit_percent: float
    pairs: int


@dataclass(frozen=True, kw_only=True)
class Answer:
    """
    May two people meet.

    Attributes
    ----------
    refusals
        Sentences, one for each rule that says no; of an unavailable pair the one sentence.
    rules
        Keys of these rules.
    """

    status: Literal["allowed", "refused", "unavailable"]
    refusals: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    fit: float | None = None
    facts: dict[str, Any] | None = None

    @property
    def is_only_direction(self) -> bool:
        """Tell whether a manager may allow the pair with a reason."""
        return self.rules == ("direction",)


def ask(prepared: Prepared, *, mentor_id: int, mentee_id: int) -> Answer:
    """
    Check two enrollments against every rule.

    Raises
    ------
    NotInRun
        If one of them is not among those who can be matched.
    """
    mentor, mentee = key_of(prepared, mentor_id), key_of(prepared, mentee_id, side="mentee")
    checks = check_pair(prepared.problem, mentor, mentee)
    failed = [check for check in checks if not check.is_passed]
    if any(check.rule == "unavailable" for check in failed):
        return Answer(
            status="unavailable", refusals=(str(rules.NOT_AVAILABLE),), rules=("unavailable",)
        )
    problem = prepared.problem
    score = problem.score(
        mentor=problem.mentors.index(mentor), mentee=problem.mentees.index(mentee)
    )
    return Answer(
        status="refused" if failed else "allowed",
        refusals=tuple(_said(prepared, check, mentor, mentee) for check in failed),
        rules=tuple(check.rule for check in failed),
        fit=score / problem.total_weight,
        facts=_facts.facts(prepared, mentor, mentee),
    )


def cost_of(prepared: Prepared, *, mentor_id: int, mentee_id: int, seed: int) -> Cost | None:
    """
    Solve again with and without the pair, and compare; ``None`` if pins take both their places.

    Only for pairs that ``ask`` calls allowed.
    """
    mentor, mentee = key_of(prepared, mentor_id), key_of(prepared, mentee_id, side="mentee")
    try:
        forced = prepared.problem.with_pin(mentor, mentee)
    except PinRefused:
        return None
    before = matchmaker.solve(prepared.problem, seed=seed)
    after = matchmaker.solve(forced, seed=seed)
    fits = [sum(pair.fit for pair in result.pairs) for result in (before, after)]
    others = set(before.matching) - set(after.matching)
    return Cost(
        people=len(after.unmatched) - len(before.unmatched),
        fit_percent=round(100 * (fits[0] - fits[1]) / fits[0], 1) if fits[0] else 0.0,
        pairs=len(others),
    )


def breaches(prepared: Prepared, *, mentor_id: int, mentee_id: int) -> tuple[str, ...]:
    """Say which rules of power two people break by today's directory; none is well."""
    mentor, mentee = key_of(prepared, mentor_id), key_of(prepared, mentee_id, side="mentee")
    return tuple(
        _said(prepared, check, mentor, mentee)
        for check in check_pair(prepared.problem, mentor, mentee)
        if not check.is_passed and check.rule in AT_PUBLICATION
    )


def key_of(prepared: Prepared, enrollment_id: int, *, side: str = "mentor") -> str:
    """
    Give the engine's id of an enrollment.

    Raises
    ------
    NotInRun
        If it is not among those who can be matched.
    """
    people = prepared.mentors if side == "mentor" else prepared.mentees
    for key, one in people.items():
        if one.enrollment_id == enrollment_id:
            return key
    raise errors.NotInRun(
        _("One of the two cannot be matched any more. Solve again to see who can.")
    )


def _said(prepared: Prepared, check: RuleCheck, mentor: str, mentee: str) -> str:
    reason = check.reason or Reason("refused")
    return _words.said(
        reason, mentor=prepared.mentors[mentor].name, mentee=prepared.mentees[mentee].name
    )
