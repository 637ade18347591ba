"""Solve, have the answer checked by other code, and say what came out. No database."""

import dataclasses
import statistics
import time
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any, Final

from django.utils.translation import gettext as _

import matchmaker
from matchmaker.errors import MatchmakerError, TooLarge
from matchmaker.explain import count_by_rule
from matchmaker.verify import verify
from turnabout.matching import errors, rules
from turnabout.matching.adapter import _facts
from turnabout.matching.adapter._problem import Prepared

#: Up to so many possible pairs the other objective is solved too, to say what it would give.
COMPARED_PAIRS: Final = 250_000


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """A pair of a run: row numbers of its enrollments, its fit in [0, 1] and its facts."""

    mentor_id: int
    mentee_id: int
    fit: float
    facts: dict[str, Any]
    is_pinned: bool
    has_deeper_link: bool


@dataclass(frozen=True, kw_only=True)
class LeftOver:
    """Somebody the run placed with nobody, and the key of the reason."""

    enrollment_id: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class Solved:
    """What a run stores: pairs, people without a partner, figures."""

    suggestions: tuple[Suggestion, ...]
    left_over: tuple[LeftOver, ...]
    figures: dict[str, Any]


def solve(prepared: Prepared, *, seed: int) -> Solved:
    """
    Solve a problem and check the answer apart from the solver.

    Raises
    ------
    WrongResult
        If the checker finds anything wrong.
    RunImpossible
        If there are more people than the exact solver takes.
    """
    began = time.perf_counter()
    result = _solve(prepared.problem, seed)
    seconds = time.perf_counter() - began
    verdict = verify(prepared.problem, result)
    if not verdict.is_proven:
        raise errors.WrongResult(
            _("The check of this run found a mistake, so nothing of it is shown: %(finding)s")
            % {"finding": verdict.findings[0].text}
        )
    suggestions = tuple(_suggestion(prepared, pair) for pair in result.pairs)
    return Solved(
        suggestions=suggestions,
        left_over=tuple(_left_over(prepared, one) for one in result.unmatched),
        figures={
            **_counts(prepared),
            **_outcome(prepared, result, suggestions),
            "other": _other(prepared, seed),
            "seconds": round(seconds, 3),
            "is_verified": verdict.is_proven,
            "feature_hash": prepared.problem.feature_hash,
            "engine": version("turnabout"),
        },
    )


def _solve(problem: matchmaker.Problem, seed: int) -> matchmaker.Result:
    try:
        return matchmaker.solve(problem, seed=seed)
    except TooLarge as fault:
        raise errors.RunImpossible(
            _("These are more people than one run takes. Divide the cohort in two.")
        ) from fault
    except MatchmakerError as fault:
        raise errors.WrongResult(
            _("The solver could not prove its answer, so nothing of it is shown.")
        ) from fault


def _suggestion(prepared: Prepared, pair: matchmaker.Pair) -> Suggestion:
    return Suggestion(
        mentor_id=prepared.mentors[pair.mentor].enrollment_id,
        mentee_id=prepared.mentees[pair.mentee].enrollment_id,
        fit=pair.fit,
        facts=_facts.facts(prepared, pair.mentor, pair.mentee),
        is_pinned=pair.is_pinned,
        has_deeper_link=_facts.deeper_link(prepared, pair.mentor, pair.mentee) is not None,
    )


def _left_over(prepared: Prepared, one: matchmaker.Unmatched) -> LeftOver:
    people = prepared.mentors if one.role == "mentor" else prepared.mentees
    return LeftOver(enrollment_id=people[one.id].enrollment_id, reason=one.reason.key)


def _counts(prepared: Prepared) -> dict[str, Any]:
    """Count who can meet whom by the open rules; nothing here moves with what is private."""
    cascade = count_by_rule(prepared.problem)
    return {
        "mentors": len(prepared.mentors),
        "mentees": len(prepared.mentees),
        "has_double": any(one.capacity > 1 for one in prepared.mentors.values()),
        "total": cascade.total,
        "steps": [{"rule": step.rule, "removed": step.removed} for step in cascade.steps],
        "allowed": cascade.allowed,
    }


def _outcome(
    prepared: Prepared, result: matchmaker.Result, suggestions: tuple[Suggestion, ...]
) -> dict[str, Any]:
    fits = [pair.fit for pair in result.pairs]
    settings = prepared.spec.settings
    return {
        "pairs": len(fits),
        "left": len(result.unmatched),
        "fit": round(sum(fits), 6),
        "typical": round(statistics.median(fits), 6) if fits else None,
        "weakest": round(min(fits), 6) if fits else None,
        "few_hours": sum(rules.has_few_hours(one.facts["hours"], settings) for one in suggestions),
        "gap": result.certificate.gap,
    }


def _other(prepared: Prepared, seed: int) -> dict[str, Any] | None:
    """Say what the other objective would give, where that costs next to nothing."""
    problem = prepared.problem
    if len(problem.mentors) * len(problem.mentees) > COMPARED_PAIRS:
        return None
    is_best_fit = problem.objective.kind == "best_fit"
    other = matchmaker.Objective("nobody_left_out" if is_best_fit else "best_fit")
    result = _solve(dataclasses.replace(problem, objective=other), seed)
    return {
        "coverage": other.kind,
        "pairs": len(result.pairs),
        "left": len(result.unmatched),
        "fit": round(sum(pair.fit for pair in result.pairs), 6),
    }
