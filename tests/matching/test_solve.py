"""Solve a run: who is put together, by which sum, and what is said about it."""

import itertools
import random
import statistics

import pytest

from tests.conftest import NOW
from tests.support.matching import Who, mentee, mentor, pairs_of, proposal, scene
from turnabout.audit.models import Entry
from turnabout.core import jobs
from turnabout.matching import adapter, errors, queries, rules, services
from turnabout.matching.choices import RunState
from turnabout.matching.models import Proposal, Run, Unmatched

pytestmark = pytest.mark.django_db

WEIGHTS = {"skills": 3, "learning_back": 1, "function": 2, "place": 1, "style": 1, "hours": 2}
#: Two hours on one morning; ten a week are the most that count.
MORNING = {0: (540, 660)}
#: What the directory says of somebody is the same on both sides.
SAME = {"function": "Claims", "place": "Leeds", "organization": "Acme", "hired": "2020-01-06"}
SKILLS = ("Alpha", "Beta", "Gamma", "Delta")


def test_a_score_is_the_sum_somebody_can_do_by_hand():
    there = scene(
        mentor(
            "ada",
            name="Ada Okafor",
            offers=(("Alpha", 4), ("Beta", 2), ("Gamma", 1)),
            wishes=(("Omega", 0), ("Psi", 0)),
            hours=MORNING,
        ),
        mentee(
            "ben",
            name="Ben Castell",
            place="Leeds",
            style="cases",
            wishes=(("Alpha", 0), ("Beta", 1), ("Delta", 2)),
            offers=(("Omega", 2),),
        ),
        weights=WEIGHTS,
    )

    run = there.solve()

    found = proposal(run, "ada", "ben")
    # Levels of four: (4/4 + 2/4 + 0) of three wishes, 2/4 of two, another function, the same
    # place, another way of working, two of ten hours.
    assert found.facts["fit"] == {
        "skills": 0.5, "learning_back": 0.25, "function": 1.0, "place": 0.0, "style": 0.0,
        "hours": 0.2,
    }  # fmt: skip
    assert found.fit == pytest.approx((3 * 0.5 + 1 * 0.25 + 2 * 1 + 1 * 0 + 1 * 0 + 2 * 0.2) / 10)


def test_the_bars_sum_to_the_score():
    there = scene(*crowd(8, seed=3), weights=WEIGHTS)

    run = there.solve()

    for found in Proposal.objects.filter(run=run):
        parts, weights = found.facts["fit"], found.facts["weights"]
        total = sum(weights[key] * share for key, share in parts.items())
        assert found.fit == pytest.approx(total / sum(weights.values()), abs=1e-6)
        assert weights == WEIGHTS


def test_the_sentence_says_what_the_criteria_say():
    there = scene(
        mentor("ada", name="Ada Okafor", offers=(("Alpha", 4), ("Beta", 1)), hours=MORNING),
        mentee("ben", name="Ben Castell", place="Leeds", wishes=(("Alpha", 0), ("Zeta", 0))),
        weights=WEIGHTS,
    )

    run = there.solve()

    assert proposal(run, "ada", "ben").facts["sentence"] == (
        "Ada teaches 1 of the 2 skills Ben asked for (Alpha); Ben teaches the skill Ada asked for"
        " (Omega); different function, same place; the same way of working;"
        " 2 shared working hours a week."
    )


@pytest.mark.parametrize("key", list(WEIGHTS))
def test_what_does_not_count_is_not_said(key: str):
    there = scene(mentor("ada"), mentee("ben"), weights=dict.fromkeys(WEIGHTS, 1) | {key: 0})

    run = there.solve()

    facts = proposal(run, "ada", "ben").facts
    told = {part["key"] for part in facts["reason"]}
    columns = [
        column
        for part in facts["reason"]
        if part["key"] == "categories"
        for names in part["params"].values()
        for column in names
    ]
    assert key not in facts["fit"]
    assert key not in {*told, *columns}
    assert len(facts["fit"]) == 5


def test_nothing_private_is_among_the_facts():
    there = scene(mentor("ada"), mentee("ben"))

    run = there.solve()

    assert set(proposal(run, "ada", "ben").facts) == {
        "gap", "fit", "weights", "hours", "reason", "sentence",
    }  # fmt: skip


@pytest.mark.parametrize("seed", range(4))
def test_it_finds_what_trying_everything_finds(seed: int):
    people = crowd(4, seed=seed)
    there = scene(*people, weights=WEIGHTS)

    run = there.solve()

    juniors = [who for who in people if who.side == "mentor"]
    seniors = [who for who in people if who.side == "mentee"]
    best = max(
        sum(by_hand(one, other) for one, other in zip(juniors, order, strict=True))
        for order in itertools.permutations(seniors)
    )
    fits = [found.fit for found in Proposal.objects.filter(run=run)]
    assert len(fits) == 4
    assert sum(fits) == pytest.approx(best, abs=1e-6), f"seed {seed}"
    assert run.figures["typical"] == pytest.approx(statistics.median(fits), abs=1e-6)
    assert run.figures["weakest"] == pytest.approx(min(fits), abs=1e-6)


def by_hand(one: Who, other: Who) -> float:
    """Add up the fit of two people apart from the product."""

    def taught(teacher: Who, learner: Who) -> float:
        levels = dict(teacher.offers)
        shares = [levels.get(skill, 0) / 4 for skill, _level in learner.wishes]
        return sum(shares) / len(shares) if shares else 0.0

    minutes = 0
    for day in one.hours.keys() & other.hours.keys():
        begin, end = zip(one.hours[day], other.hours[day], strict=True)
        minutes += max(0, min(end) - max(begin))
    parts = {
        "skills": taught(one, other),
        "learning_back": taught(other, one),
        "function": float(one.function != other.function),
        "place": float(one.place != other.place),
        "style": float(one.style == other.style),
        "hours": min(minutes / 60, 10) / 10,
    }
    return sum(WEIGHTS[key] * share for key, share in parts.items()) / sum(WEIGHTS.values())


def crowd(count: int, *, seed: int) -> list[Who]:
    """Give people whose skills, functions, places, styles and hours are drawn from a seed."""
    draw, ways = random.Random(seed), random.Random(f"style {seed}")
    found = []
    for number in range(count):
        for make, letter in ((mentor, "m"), (mentee, "e")):
            first = draw.randrange(540, 900, 30)
            found.append(
                make(
                    f"{letter}{number}",
                    function=draw.choice(("Claims", "Risk")),
                    place=draw.choice(("Leeds", "London")),
                    style=ways.choice(("talk", "try", "prepare", "cases")),
                    offers=tuple((skill, draw.randint(1, 4)) for skill in draw.sample(SKILLS, 2)),
                    wishes=tuple((skill, 0) for skill in draw.sample(SKILLS, 2)),
                    hours=dict.fromkeys(range(5), (first, first + 240)),
                    languages=("en",),
                )
            )
    return found if seed % 2 else found[::-1]


def test_nobody_is_left_out_where_the_best_fit_would_leave_two():
    people = (
        mentor("ada", offers=(("Alpha", 4),), wishes=(("Nothing", 0),)),
        mentor("max", offers=(("Unasked", 4),), wishes=(("Nothing", 0),), languages=("en",)),
        mentee("ben", wishes=(("Alpha", 0),), languages=("en", "fr")),
        mentee("mia", wishes=(("Other", 0),), languages=("fr",)),
    )
    only_skills = dict.fromkeys(WEIGHTS, 0) | {"skills": 3}
    french = (mentor("lea", languages=("fr",), offers=(("Alpha", 1),)),)
    there = scene(*people, *french, weights=only_skills)

    everybody = there.solve(coverage="nobody_left_out")
    fit_first = there.solve(coverage="best_fit")

    # Mia speaks French only, so Lea is her one partner; Lea teaches Ben worse than Ada does.
    assert pairs_of(everybody) == {("ada", "ben"), ("lea", "mia")}
    assert pairs_of(fit_first) == {("ada", "ben")}


def test_nobody_is_ever_paired_with_themselves():
    both = {"grade": "G3", "offers": (("Alpha", 4),), "wishes": (("Alpha", 0),)}
    there = scene(
        mentor("pat", **both),
        mentee("pat", **both, **SAME),
        direction={"mode": "peer", "grade_gap": 2},
    )

    run = there.solve()

    assert pairs_of(run) == set()
    assert run.figures["steps"][0] == {"rule": "same_person", "removed": 1}


def test_somebody_on_both_sides_gets_a_partner_on_each():
    there = scene(
        mentor("pat", grade="G3"),
        mentee("pat", grade="G3", **SAME),
        mentor("ada"),
        mentee("ben"),
    )

    run = there.solve()

    assert pairs_of(run) == {("ada", "pat"), ("pat", "ben")}


def test_the_unfinished_are_left_out_and_it_is_said_why():
    there = scene(mentor("ada"), mentor("una", name="Una Late"), mentee("ben"), unsent=["una"])

    run = there.solve()

    left = queries.studio(there.cohort, there.cleo).left_out.unfinished
    assert pairs_of(run) == {("ada", "ben")}
    assert [(one.name, one.reason) for one in left] == [("Una Late", "not_sent")]
    assert "Una" not in str(run.figures)


def test_who_has_no_partner_is_told_apart_by_reason():
    there = scene(mentor("ada"), mentor("max"), mentor("lea", languages=("fr",)), mentee("ben"))

    run = there.solve()

    reasons = dict(
        Unmatched.objects.filter(run=run).values_list("enrollment__person__employee_id", "reason")
    )
    (placed,) = {one for one, _other in pairs_of(run)}
    other = ({"ada", "max"} - {placed}).pop()
    assert reasons == {other: "lost_on_price", "lea": "no_feasible_partner"}


def test_a_mentor_who_asked_for_two_gets_two():
    there = scene(
        mentor("ada", capacity=2),
        mentee("ben"),
        mentee("mia"),
        capacity={"mentor_may_ask_for": 2},
    )

    run = there.solve()

    assert pairs_of(run) == {("ada", "ben"), ("ada", "mia")}


def test_solving_again_moves_nobody():
    there = scene(*crowd(6, seed=1))

    first, second = there.solve(), there.solve()

    assert (first.number, second.number) == (1, 2)
    assert first.seed == second.seed
    assert pairs_of(first) == pairs_of(second)


def test_a_run_keeps_what_it_was_asked_with():
    there = scene(mentor("ada"), mentee("ben"))
    chosen = dict.fromkeys(WEIGHTS, 0) | {"learning_back": 3, "place": 2, "style": 1, "hours": 1}

    run = there.solve(weights=chosen, coverage="best_fit")

    spec = rules.read_spec(run.spec)
    assert spec.settings.weights.learning_back == 3
    assert spec.settings.objective.coverage == "best_fit"
    shown = [bar.label for bar in queries.bars(proposal(run, "ada", "ben").facts)]
    assert shown == ["In return", "Place", "Style", "Hours"]


def test_it_refuses_when_nothing_matters():
    there = scene(mentor("ada"), mentee("ben"))

    with pytest.raises(errors.NothingMatters, match="Turn one thing on"):
        there.solve(weights=dict.fromkeys(WEIGHTS, 0))

    assert Run.objects.count() == 0


def test_it_refuses_a_second_run_while_one_is_under_way():
    there = scene(mentor("ada"), mentee("ben"))
    services.request_run(cohort=there.cohort, by=there.cleo, now=NOW)

    with pytest.raises(errors.AlreadySolving, match="Wait for it"):
        services.request_run(cohort=there.cohort, by=there.cleo, now=NOW)

    assert Run.objects.count() == 1


def test_it_refuses_before_enrollment_is_closed():
    there = scene(mentor("ada"), mentee("ben"), is_closed=False)

    with pytest.raises(errors.NotMatching, match="Close it"):
        there.solve()


def test_a_run_with_one_empty_side_fails_with_a_sentence():
    there = scene(mentor("ada"))

    run = there.solve()

    assert run.state == RunState.FAILED
    assert run.failure.startswith("One side has nobody who can be matched.")


def test_a_job_that_comes_again_changes_nothing():
    there = scene(mentor("ada"), mentee("ben"))
    run = there.solve()

    services.solve_run.call(run_id=run.pk)

    assert Proposal.objects.filter(run=run).count() == 1
    assert Entry.objects.filter(action="matching.run_solved").count() == 1


def test_a_run_whose_worker_was_lost_is_solved():
    there = scene(mentor("ada"), mentee("ben"))
    run = services.request_run(cohort=there.cohort, by=there.cleo, now=NOW)
    Run.objects.filter(pk=run.pk).update(state=RunState.SOLVING)  # as a killed worker leaves it

    jobs.drain()

    run.refresh_from_db()
    assert run.state == RunState.READY


def test_a_discarded_run_stays_discarded_and_makes_room():
    there = scene(mentor("ada"), mentee("ben"))
    run = services.request_run(cohort=there.cohort, by=there.cleo, now=NOW)

    services.discard(run=run, by=there.cleo, now=NOW)
    jobs.drain()

    run.refresh_from_db()
    assert run.state == RunState.DISCARDED
    assert Proposal.objects.count() == 0
    assert there.solve().state == RunState.READY


def test_a_wrong_answer_is_never_stored(monkeypatch: pytest.MonkeyPatch):
    there = scene(mentor("ada"), mentor("max"), mentee("ben"), mentee("mia"))
    solve = adapter._solving.matchmaker.solve

    def broken(problem, *, seed):
        result = solve(problem, seed=seed)
        return type(result)(result.pairs[:1], result.unmatched, result.certificate, result.seed)

    monkeypatch.setattr(adapter._solving.matchmaker, "solve", broken)

    run = there.solve()

    assert run.state == RunState.FAILED
    assert run.failure.startswith("The check of this run found a mistake")
    assert Proposal.objects.count() == 0


def test_the_problem_is_read_in_as_many_queries_for_two_as_for_twenty(
    django_assert_num_queries,
):
    few = scene(mentor("ada"), mentee("ben"))
    spec = services._runs.spec_of(few.cohort, rules.read_spec(few.solve().spec).settings)

    with django_assert_num_queries(6):
        adapter.build_problem(few.cohort, spec)


def test_the_problem_of_twenty_takes_no_more_queries(django_assert_num_queries):
    many = scene(*crowd(20, seed=5))
    spec = services._runs.spec_of(many.cohort, rules.read_spec(many.solve().spec).settings)

    with django_assert_num_queries(6):
        adapter.build_problem(many.cohort, spec)
