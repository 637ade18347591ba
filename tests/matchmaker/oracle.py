"""The best set of pairs by trying everything, from one pair's rules and criteria at a time."""

from itertools import combinations

from matchmaker import Problem, Result


def allowed(problem: Problem) -> list[list[bool]]:
    return [
        [not problem.refusals(mentor=row, mentee=column) for column in range(len(problem.mentees))]
        for row in range(len(problem.mentors))
    ]


def fit(problem: Problem, row: int, column: int) -> int:
    """Give a fit in units of 1e-7, from each criterion's arithmetic for one pair."""
    total = sum(one.weight for one in problem.criteria) or 1.0
    return round(problem.score(mentor=row, mentee=column) / total * 10**7)


def best(problem: Problem) -> tuple[int, int]:
    """
    Give people placed and sum of fits of the best set of pairs; of the fit alone for best_fit.

    Mentors are decided one after the other; what has been decided is remembered by how many
    mentors each mentee has so far.
    """
    can = allowed(problem)
    people_first = problem.objective.kind == "nobody_left_out"
    states: dict[tuple[int, ...], tuple[int, int]] = {(0,) * len(problem.mentees): (0, 0)}
    for row in range(len(problem.mentors)):
        partners = [column for column, flag in enumerate(can[row]) if flag]
        pinned = {
            problem.mentees.index(mentee)
            for mentor, mentee in problem.pins
            if mentor == problem.mentors.ids[row]
        }
        after: dict[tuple[int, ...], tuple[int, int]] = {}
        for load, (people, fits) in states.items():
            for size in range(min(int(problem.mentors.capacities[row]), len(partners)) + 1):
                for chosen in combinations(partners, size):
                    if not pinned <= set(chosen):
                        continue
                    new = list(load)
                    placed, gained = people + bool(chosen), fits
                    for column in chosen:
                        placed += new[column] == 0
                        new[column] += 1
                        gained += fit(problem, row, column)
                    if all(
                        n <= c
                        for n, c in zip(new, problem.mentees.capacities.tolist(), strict=True)
                    ):
                        value = (placed if people_first else 0, gained)
                        after[tuple(new)] = max(after.get(tuple(new), (0, 0)), value)
        states = after
    return max(states.values())


def value(problem: Problem, result: Result) -> tuple[int, int]:
    """Give the same two numbers of a result."""
    rows = problem.mentors.ids.index
    columns = problem.mentees.ids.index
    fits = sum(fit(problem, rows(mentor), columns(mentee)) for mentor, mentee in result.matching)
    placed = {("mentor", one) for one, _ in result.matching}
    placed |= {("mentee", one) for _, one in result.matching}
    people_first = problem.objective.kind == "nobody_left_out"
    return (len(placed) if people_first else 0), fits
