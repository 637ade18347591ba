"""Who may mentor whom: the direction of a program, by every measure and way of combining."""

import pytest

from tests.support.matching import bring, mentee, mentor, pairs_of, scene
from turnabout.matching import adapter, services
from turnabout.programs import queries as programs

pytestmark = pytest.mark.django_db

#: Grade of the mentor G3; of the mentee, from far below to far above.
GRADES = {"G1": -2, "G2": -1, "G3": 0, "G4": 1, "G5": 2, "G6": 3}


def allowed(**direction: object) -> dict[str, bool]:
    """Ask the product about one mentor and six mentees, one of each grade."""
    there = scene(
        mentor("ada", grade="G3"),
        *(mentee(f"e-{grade}", grade=grade) for grade in GRADES),
        direction={"mode": "peer", "grade_gap": 12},
    )
    there.change(direction={"combine": "any", **direction})
    spec = services._runs.spec_of(there.cohort, programs.settings_of(there.cohort.program))
    prepared = adapter.build_problem(there.cohort, spec)
    return {
        grade: adapter.ask(
            prepared,
            mentor_id=there.mentor("ada").pk,
            mentee_id=there.mentee(f"e-{grade}").pk,
        ).status
        == "allowed"
        for grade in GRADES
    }


@pytest.mark.parametrize(
    ("mode", "gap", "expected"),
    [
        ("reverse", 1, {"G4", "G5", "G6"}),
        ("reverse", 2, {"G5", "G6"}),
        ("reverse", 3, {"G6"}),
        ("traditional", 1, {"G1", "G2"}),
        ("traditional", 2, {"G1"}),
        ("peer", 0, {"G3"}),
        ("peer", 1, {"G2", "G3", "G4"}),
    ],
)
def test_grades_decide(mode: str, gap: int, expected: set[str]):
    found = allowed(mode=mode, grade_gap=gap)

    assert {grade for grade, is_allowed in found.items() if is_allowed} == expected


#: Of each mentee: two grades up, two management layers up, ten years more; held or not.
MEASURES = {
    "none": (False, False, False),
    "grade": (True, False, False),
    "layers": (False, True, False),
    "years": (False, False, True),
    "grade and layers": (True, True, False),
    "grade and years": (True, False, True),
    "layers and years": (False, True, True),
    "all": (True, True, True),
}


@pytest.mark.parametrize("combine", ["any", "all"])
def test_any_and_all_of_the_three_measures(combine: str):
    # Ada: grade 3, six layers below her top, hired in 2020. A layer is a manager above.
    line = [f"l{number}" for number in range(7)]
    heads = [
        mentor(one, grade="G6", manager=boss) for one, boss in zip(line, ["", *line], strict=False)
    ]
    people = []
    for number, (name, (grade, layers, years)) in enumerate(MEASURES.items()):
        chain = [f"c{number}-{level}" for level in range(7)]
        people.append((name, chain, grade, layers, years))
    bosses = [
        mentor(one, grade="G6", manager=boss)
        for _name, chain, *_rest in people
        for one, boss in zip(chain, ["", *chain], strict=False)
    ]
    seniors = [
        mentee(
            f"e-{number}",
            grade="G5" if grade else "G3",
            manager=chain[3] if layers else chain[6],
            hired="2010-01-04" if years else "2020-01-06",
        )
        for number, (_name, chain, grade, layers, years) in enumerate(people)
    ]
    bring(*heads, *bosses)
    there = scene(
        mentor("ada", grade="G3", manager=line[6]),
        *seniors,
        direction={
            "mode": "reverse",
            "combine": combine,
            "grade_gap": 2,
            "layers_gap": 2,
            "experience_gap_years": 10,
        },
    )
    spec = services._runs.spec_of(there.cohort, programs.settings_of(there.cohort.program))
    prepared = adapter.build_problem(there.cohort, spec)

    found = {
        name: adapter.ask(
            prepared,
            mentor_id=there.mentor("ada").pk,
            mentee_id=there.mentee(f"e-{number}").pk,
        ).status
        == "allowed"
        for number, name in enumerate(MEASURES)
    }

    join = any if combine == "any" else all
    assert found == {name: join(held) for name, held in MEASURES.items()}


def test_an_unknown_measure_never_makes_somebody_senior():
    there = scene(
        mentor("ada"),
        mentee("ben", hired=""),
        direction={"grade_gap": None, "experience_gap_years": 1},
    )

    run = there.solve()

    assert pairs_of(run) == set()
    assert "senior one" in there.why(run, "ada", "ben").sentence


def test_a_refusal_names_the_gap_that_was_found():
    there = scene(
        mentor("ada", name="Ada Okafor", grade="G4"), mentee("ben", name="Ben Castell", grade="G5")
    )

    run = there.solve()

    assert there.why(run, "ada", "ben").sentence == (
        "Not possible: Ben does not stand far enough above Ada: 1 level above."
    )
