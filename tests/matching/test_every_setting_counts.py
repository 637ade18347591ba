"""Every key of a program's rules changes what the product does, or is known to be words so far."""

import dataclasses

import pytest

from tests.conftest import NOW
from tests.support import accounts
from tests.support import pairs as pairs_support
from tests.support import programs as support
from tests.support.matching import Scene, change_rules, mentee, mentor, scene
from turnabout.matching import adapter, rules
from turnabout.pairs import queries as pair_queries
from turnabout.programs import rules as program_rules
from turnabout.programs import services

pytestmark = pytest.mark.django_db

#: Keys that only a program's page says so far: circles and session plans are built later.
WORDS_ONLY = {"cadence.circles_every_weeks", "focus.track"}
#: Read where people enroll and where pairs meet, each with a test below.
ELSEWHERE = {
    "cadence.session_minutes",
    "capacity.mentor",
    "capacity.mentor_may_ask_for",
    "capacity.mentee",
    "enroll.mentees",
    "enroll.mentors",
    "focus.skills",
    "focus.topics",
}
IN_THE_PROBLEM = {
    "direction.mode": "traditional",
    "direction.combine": "all",
    "direction.grade_gap": 3,
    "direction.layers_gap": 2,
    "direction.experience_gap_years": 5,
    "distance.levels": 4,
    # Shorter, so that the term ends before the clocks of one of the two change.
    "cadence.sessions": 1,
    "cadence.weeks_between": 1,
    "weights.skills": 0,
    "weights.learning_back": 0,
    "weights.function": 0,
    "weights.place": 1,
    "weights.style": 0,
    "weights.hours": 0,
    "hours.shared_per_week": 3,
    "rules.different_organization": True,
    "rules.shared_language": False,
    "objective.coverage": "best_fit",
}


def changed(settings: program_rules.Settings, dotted: str, value: object) -> program_rules.Settings:
    table, _, key = dotted.partition(".")
    found = settings.as_dict()
    found[table][key] = value
    return program_rules.read_settings(found)


def shipped() -> program_rules.Settings:
    return services.blueprint("digital-fluency").settings


@pytest.fixture
def there() -> Scene:
    """Give two people whose clocks stand apart differently from March 28, 2027, on."""
    return scene(
        mentor("ada", zone="Europe/London"),
        mentee("ben", zone="Africa/Lagos"),
    )


def fingerprint(there: Scene, settings: program_rules.Settings) -> str:
    spec = rules.Spec(settings=settings, starts_on=there.cohort.starts_on)
    return adapter.build_problem(there.cohort, spec).feature_hash


def test_every_key_is_placed_once():
    keys = {
        f"{table}.{field.name}"
        for table, shape in program_rules.SECTIONS.items()
        for field in dataclasses.fields(shape)
    }

    assert keys == WORDS_ONLY | ELSEWHERE | set(IN_THE_PROBLEM)
    assert len(keys) == len(WORDS_ONLY) + len(ELSEWHERE) + len(IN_THE_PROBLEM)


def test_matching_is_told_another_problem(there: Scene):
    # Two conditions of direction, so that it matters how they are combined.
    before = changed(shipped(), "direction.layers_gap", 1)

    untold = [
        dotted
        for dotted, value in IN_THE_PROBLEM.items()
        if fingerprint(there, before) == fingerprint(there, changed(before, dotted, value))
    ]

    assert untold == []


def test_the_number_of_mentees_a_mentor_may_ask_for_is_kept_to():
    two = support.answers("mentor", capacity=2)
    may = changed(shipped(), "capacity.mentor_may_ask_for", 2)

    program_rules.check_answers(two, side="mentor", settings=may)
    with pytest.raises(ValueError, match="from 1 to 1"):
        program_rules.check_answers(two, side="mentor", settings=shipped())
    with pytest.raises(ValueError, match="from 1 to 2"):
        program_rules.check_answers(
            support.answers("mentor", capacity=0), side="mentor", settings=may
        )


def test_a_mentee_has_as_many_places_as_the_program_gives():
    there = scene(mentor("ada"), mentee("ben"), capacity={"mentee": 2})

    assert there.mentee("ben").capacity == 2
    assert there.mentor("ada").capacity == 1


@pytest.mark.parametrize(
    ("mentees", "sides"), [("open", ("mentor", "mentee")), ("nominated", ("mentor",))]
)
def test_who_signs_up_is_what_the_program_says(mentees: str, sides: tuple[str, ...]):
    settings = changed(shipped(), "enroll.mentees", mentees)

    assert program_rules.sides_open(settings) == sides


def test_skills_and_topics_of_the_focus_come_first(client):
    people = support.cast()
    cleo = support.manager()
    program = support.make_program(by=cleo, blueprint="digital-fluency")
    cohort = support.make_cohort(program, by=cleo)
    enrollment = support.started(cohort, people["ada"], side="mentor", by=cleo)
    accounts.sign_in(client, support.user_of(people["ada"]))

    page = client.get(f"/programs/enrollments/{enrollment.public_id}/skills/")
    topics = [field.name.removeprefix("topic_") for field in page.context["form"].topics()]

    focus = shipped().focus
    assert [row.key for row in page.context["catalog"].focus] == [
        f"digcomp:{code}" for code in focus.skills
    ]
    assert topics[: len(focus.topics)] == list(focus.topics)


def test_a_session_is_as_long_as_the_program_says():
    story = pairs_support.ada_and_ben()
    change_rules(story.cohort.program, by=story.cleo, sections={"cadence": {"session_minutes": 90}})
    pair = pair_queries.pairs_with_people().get(pk=pairs_support.active(story).pk)

    page = pair_queries.pair_page(pair, side="mentor", now=NOW)

    assert page.minutes == 90
