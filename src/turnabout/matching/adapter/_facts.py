"""What is told about one pair: open inputs only, and only what made the score."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from matchmaker.rules import DeeperLink, Distance
from turnabout.matching import rules
from turnabout.matching.adapter._problem import Prepared, experience
from turnabout.programs.queries import Candidate
from turnabout.programs.rules import Settings

#: The engine's name of a criterion → ours.
CRITERIA: Final = {
    "coverage": "skills",
    "learning_back": "learning_back",
    "different:function": "function",
    "different:place": "place",
    "equal:style": "style",
    "shared_hours": "hours",
}
_DIGITS: Final = 6


def shares(prepared: Prepared, mentor: str, mentee: str) -> dict[str, float]:
    """Give what each criterion that counts gives a pair, in [0, 1]."""
    problem = prepared.problem
    row, column = problem.mentors.index(mentor), problem.mentees.index(mentee)
    return {
        CRITERIA[one.name]: round(
            one.pair(problem.mentors, problem.mentees, mentor=row, mentee=column), _DIGITS
        )
        for one in problem.criteria
    }


def facts(prepared: Prepared, mentor: str, mentee: str) -> dict[str, Any]:
    """
    Give everything a proposal stores about its pair, for JSON.

    ``fit`` times ``weights`` over the sum of the weights is the pair's fit, and ``reason`` has a
    part for each of these criteria and for nothing else.
    """
    settings = prepared.spec.settings
    own, other = prepared.mentors[mentor], prepared.mentees[mentee]
    hours = prepared.term.fewest_of(mentor, mentee)
    fit = shares(prepared, mentor, mentee)
    found: dict[str, Any] = {
        "gap": gap(prepared, own, other),
        "fit": fit,
        "weights": {key: getattr(settings.weights, key) for key in fit},
        "hours": hours,
        "reason": list(_reason(fit, own, other, hours=hours)),
    }
    found["sentence"] = rules.sentence(found, mentor=own.name, mentee=other.name)
    if (link := deeper_link(prepared, mentor, mentee)) is not None:
        found["line_steps"] = link.levels
        found["line_above"] = link.above
    return found


def deeper_link(prepared: Prepared, mentor: str, mentee: str) -> DeeperLink | None:
    """Give the link in one line that is longer than the rule refuses, if there is one."""
    distance = next(rule for rule in prepared.problem.rules if isinstance(rule, Distance))
    return distance.deeper_link(mentor, mentee)


def gap(prepared: Prepared, mentor: Candidate, mentee: Candidate) -> dict[str, Any] | None:
    """
    Say by which measure the two stand apart, and how far the mentee stands above the mentor.

    It is the first measure of the program's rule that holds for them, else the first they have.
    """
    known = _measures(prepared, mentor, mentee)
    held = [key for key in known if _holds(prepared.spec.settings, key, known[key])]
    for key in (*held, *known):
        value = known[key]
        return {"kind": key, "levels": int(value) if key != "experience_years" else round(value, 1)}
    return None


def _measures(prepared: Prepared, mentor: Candidate, mentee: Candidate) -> dict[str, float]:
    starts_on = prepared.spec.starts_on
    found: dict[str, float] = {"grade": mentee.grade - mentor.grade}
    lower, upper = (prepared.layers.get(one.person_id) for one in (mentor, mentee))
    if lower is not None and upper is not None:
        found["layers"] = lower - upper
    years = [experience(one.hired_on, starts_on) for one in (mentor, mentee)]
    if years[0] is not None and years[1] is not None:
        found["experience_years"] = years[1] - years[0]
    return found


def _holds(settings: Settings, key: str, value: float) -> bool:
    asked = {
        "grade": settings.direction.grade_gap,
        "layers": settings.direction.layers_gap,
        "experience_years": settings.direction.experience_gap_years,
    }[key]
    if asked is None:
        return False
    if settings.direction.mode == "peer":
        return abs(value) <= asked
    return (value if settings.direction.mode == "reverse" else -value) >= asked


def _reason(
    fit: dict[str, float], mentor: Candidate, mentee: Candidate, *, hours: float
) -> Iterable[dict[str, Any]]:
    """Give a part for each criterion that counts, in the order of the bars."""
    if "skills" in fit:
        yield {"key": "skills", "params": _taught(mentor, mentee)}
    if "learning_back" in fit:
        yield {"key": "learning_back", "params": _taught(mentee, mentor)}
    columns = [key for key in ("function", "place") if key in fit]
    if columns:
        yield {"key": "categories", "params": _categories(columns, fit, mentor, mentee)}
    if "style" in fit:
        yield {"key": "style", "params": {"is_same": bool(fit["style"])}}
    if "hours" in fit:
        yield {"key": "hours", "params": {"hours": hours}}


def _taught(teacher: Candidate, learner: Candidate) -> dict[str, Any]:
    offered = {skill.key for skill in teacher.offers}
    taught = [skill.name for skill in learner.wishes if skill.key in offered]
    return {"taught": taught, "asked": len(learner.wishes)}


def _categories(
    columns: Sequence[str], fit: dict[str, float], mentor: Candidate, mentee: Candidate
) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {"different": [], "same": [], "unknown": []}
    for key in columns:
        both = getattr(mentor, key), getattr(mentee, key)
        kind = "different" if fit[key] else ("same" if all(both) else "unknown")
        found[kind].append(key)
    return found
