"""Find who should not be there, or not so often, not by the rules, or not with this score."""

from collections import Counter
from collections.abc import Iterator

from matchmaker.people import Side
from matchmaker.problem import Problem
from matchmaker.reasons import Reason
from matchmaker.result import Result
from matchmaker.rules import Pinned
from matchmaker.verify._proof import Figures
from matchmaker.verify._truth import Truth

CLOSE = 1e-8


def strangers(problem: Problem, result: Result) -> tuple[Reason, ...]:
    """Find people of the result who are not in the problem, and prices for the wrong number."""
    found = []
    for pair in result.pairs:
        found += [pair.mentor] if pair.mentor not in problem.mentors else []
        found += [pair.mentee] if pair.mentee not in problem.mentees else []
    for one in result.unmatched:
        side = problem.mentors if one.role == "mentor" else problem.mentees
        found += [one.id] if one.id not in side else []
    reasons = [Reason("wrong.unknown_person", {"person": person}) for person in found]
    duals = result.certificate.duals
    sizes = (len(duals.mentors), len(duals.mentees))
    if sizes != (len(problem.mentors), len(problem.mentees)) or duals.scale <= 0:
        reasons.append(Reason("wrong.prices"))
    return tuple(reasons)


def other_problem(problem: Problem, result: Result) -> Iterator[Reason]:
    """Find a result that was made for other data."""
    if result.certificate.feature_hash != problem.feature_hash:
        yield Reason("wrong.problem")


def repeated(result: Result) -> Iterator[Reason]:
    """Find pairs made more than once."""
    for (mentor, mentee), times in Counter(result.matching).items():
        if times > 1:
            yield Reason("wrong.repeated_pair", {"mentor": mentor, "mentee": mentee})


def over_capacity(problem: Problem, result: Result) -> Iterator[Reason]:
    """Find people with more pairs than places."""
    mentors = Counter(mentor for mentor, _ in result.matching)
    mentees = Counter(mentee for _, mentee in result.matching)
    for side, counted in ((problem.mentors, mentors), (problem.mentees, mentees)):
        for person, pairs in counted.items():
            places = int(side.capacities[side.ids.index(person)])
            if pairs > places:
                params = {"person": person, "pairs": pairs, "places": places}
                yield Reason("wrong.over_capacity", params)


def broken_rules(problem: Problem, result: Result, truth: Truth) -> Iterator[Reason]:
    """Find pairs that a rule refuses."""
    for mentor, mentee in result.matching:
        row, column = problem.mentors.ids.index(mentor), problem.mentees.ids.index(mentee)
        for key in truth.broken(row, column):
            yield Reason("wrong.broken_rule", {"mentor": mentor, "mentee": mentee, "rule": key})


def missing_pins(problem: Problem, result: Result) -> Iterator[Reason]:
    """Find pinned pairs that are not there, and pairs wrongly marked as pinned or not."""
    pins = {pair for rule in problem.rules if isinstance(rule, Pinned) for pair in rule.pairs}
    for mentor, mentee in sorted(pins - set(result.matching)):
        yield Reason("wrong.missing_pin", {"mentor": mentor, "mentee": mentee})
    for pair in result.pairs:
        if pair.is_pinned != ((pair.mentor, pair.mentee) in pins):
            yield Reason("wrong.pin_flag", {"mentor": pair.mentor, "mentee": pair.mentee})


def wrong_scores(problem: Problem, result: Result) -> Iterator[Reason]:
    """Find pairs whose score or fit is not what the criteria say."""
    mentors, mentees = problem.mentors, problem.mentees
    weights = [criterion.weight for criterion in problem.criteria]
    for pair in result.pairs:
        row, column = mentors.ids.index(pair.mentor), mentees.ids.index(pair.mentee)
        score = sum(
            weight * criterion.pair(mentors, mentees, mentor=row, mentee=column)
            for weight, criterion in zip(weights, problem.criteria, strict=True)
        )
        fit = score / sum(weights) if any(weights) else 0.0
        told = (("wrong.score", score, pair.score), ("wrong.fit", fit, pair.fit))
        for key, found, stated in told:
            if not abs(found - stated) <= CLOSE:  # written so that a NaN is wrong, too
                two = {"mentor": pair.mentor, "mentee": pair.mentee}
                yield Reason(key, {**two, "found": found, "stated": stated})


def wrong_unmatched(problem: Problem, result: Result, figures: Figures) -> Iterator[Reason]:
    """Find people left out and not listed, listed and not left out, or with a wrong reason."""
    listed = {(str(one.role), one.id): one.reason.key for one in result.unmatched}
    if len(listed) != len(result.unmatched):
        yield Reason("wrong.sum", {"name": "list", "found": len(listed), "stated": "longer"})
    mentors = {mentor for mentor, _ in result.matching}
    mentees = {mentee for _, mentee in result.matching}
    for role, side, paired in (
        ("mentor", problem.mentors, mentors),
        ("mentee", problem.mentees, mentees),
    ):
        for place, person in enumerate(side.ids):
            stated = listed.get((role, person))
            if (person in paired) != (stated is None):
                found = "in a pair" if person in paired else "without a pair"
                yield Reason("wrong.unmatched", {"person": person, "found": found})
            elif stated is not None and stated != _why_left(problem, side, role, place, figures):
                yield Reason("wrong.reason", {"person": person})


def _why_left(problem: Problem, side: Side, role: str, place: int, figures: Figures) -> str:
    if side.capacities[place] == 0:
        return "no_places"
    if not figures.partners[role][place]:
        return "no_feasible_partner"
    if problem.objective.kind == "best_fit" and not figures.fitting[role][place]:
        return "no_fit"
    return "lost_on_price"
