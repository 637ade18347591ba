"""The four shipped blueprints: they load, carry the documented figures, and nothing unread."""

import dataclasses
import json
import tomllib
from importlib import resources

import pytest
from django.utils.translation import override

from turnabout.programs import adapter, rules
from turnabout.programs.choices import Stance
from turnabout.skills import choices as skills

KEYS = ("digital-fluency", "inclusion-dialogue", "phased-inclusion", "generations-retention")
FOLDER = resources.files("turnabout.programs") / "blueprints"

# Another value each key may hold. Where the rules leave no choice there is none.
OTHER_VALUES = {
    "direction.mode": "traditional",
    "direction.combine": "all",
    "direction.grade_gap": 3,
    "direction.layers_gap": 2,
    "direction.experience_gap_years": 5,
    "distance.levels": 4,
    "cadence.sessions": 8,
    "cadence.weeks_between": 3,
    "cadence.session_minutes": 45,
    "cadence.circles_every_weeks": 7,
    "capacity.mentor_may_ask_for": 2,
    "capacity.mentee": 2,
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
    "enroll.mentees": "open",
    "focus.track": "B",
    "focus.skills": ["2.5"],
    "focus.topics": [],
}
WITHOUT_A_CHOICE = {"capacity.mentor": (1, 2), "enroll.mentors": ("open", "nominated")}


def shipped(key="digital-fluency"):
    return (FOLDER / f"{key}.toml").read_text(encoding="utf-8")


def snapshot(**changes):
    """Give what a program stores, with some dotted keys changed."""
    found = adapter.get("digital-fluency").settings.as_dict()
    for dotted, value in changes.items():
        table, _, key = dotted.partition(".")
        found[table][key] = value
    return found


def in_words(settings):
    weights = [(each.key, each.value, str(each.word)) for each in rules.weights_in_words(settings)]
    return rules.rules_in_words(settings), rules.plan_in_words(settings), weights


@pytest.mark.parametrize("key", KEYS)
def test_it_loads(key):
    blueprint = adapter.get(key)

    assert str(blueprint.name)
    assert str(blueprint.summary).count(".") == 1
    assert str(blueprint.lineage.year) in str(blueprint.lineage_sentence)
    assert blueprint.lineage.company.split()[0] in str(blueprint.lineage_sentence)


def test_it_ships_the_four_of_the_product_and_no_other_file():
    files = sorted(each.name for each in FOLDER.iterdir())

    assert files == sorted(f"{key}.toml" for key in KEYS)
    assert tuple(each.key for each in adapter.blueprints()) == KEYS


@pytest.mark.parametrize(
    ("key", "company", "year", "weeks_between", "circles", "may_ask_for", "mentees", "track"),
    [
        ("digital-fluency", "General Electric", 1999, 2, 6, 1, "nominated", "A"),
        ("inclusion-dialogue", "PwC", 2014, 4, 13, 2, "nominated", "B"),
        ("phased-inclusion", "Deloitte", 2018, 4, 6, 1, "open", "B"),
        ("generations-retention", "BetterUp", 2022, 4, 8, 1, "open", "C"),
    ],
)
def test_it_carries_the_documented_figures(
    key, company, year, weeks_between, circles, may_ask_for, mentees, track
):
    blueprint = adapter.get(key)
    settings = blueprint.settings

    assert (blueprint.lineage.company, blueprint.lineage.year) == (company, year)
    assert settings.cadence.weeks_between == weeks_between
    assert settings.cadence.circles_every_weeks == circles
    assert settings.capacity.mentor_may_ask_for == may_ask_for
    assert settings.enroll.mentees == mentees
    assert settings.focus.track == track


@pytest.mark.parametrize("key", KEYS)
def test_it_starts_from_the_rules_every_program_shares(key):
    settings = adapter.get(key).settings

    assert settings.direction.mode == "reverse"
    assert settings.direction.grade_gap == 2
    assert settings.distance.levels == 2
    assert settings.hours.shared_per_week == 2
    assert (settings.capacity.mentor, settings.capacity.mentee) == (1, 1)
    assert (settings.cadence.sessions, settings.cadence.session_minutes) == (6, 60)
    assert settings.objective.coverage == "nobody_left_out"
    assert settings.enroll.mentors == "open"


def test_it_serves_200_mentees_with_122_mentors_only_where_mentors_may_ask_for_two():
    mentors, mentees = 122, 200

    enough = {
        each.key for each in adapter.blueprints()
        if mentors * each.settings.capacity.mentor_may_ask_for >= mentees
    }  # fmt: skip

    assert enough == {"inclusion-dialogue"}
    assert mentees - mentors * adapter.get("inclusion-dialogue").settings.capacity.mentor == 78


@pytest.mark.parametrize("key", KEYS)
def test_it_survives_being_stored_as_json(key):
    settings = adapter.get(key).settings

    stored = json.loads(json.dumps(settings.as_dict()))

    assert rules.read_settings(stored) == settings
    assert hash(rules.read_settings(stored)) == hash(settings)


@pytest.mark.parametrize("key", KEYS)
def test_its_file_names_exactly_the_keys_of_the_dataclasses(key):
    written = tomllib.loads(shipped(key))
    read = adapter.get(key).settings.as_dict()
    lineage = written.pop("lineage")

    assert set(lineage) == {each.name for each in dataclasses.fields(rules.Lineage)}
    assert set(written) == set(read)
    for table, values in written.items():
        if table != "schema":
            asked = {name for name, value in read[table].items() if value is not None}
            assert set(values) == asked


def test_every_key_has_another_value_or_leaves_no_choice():
    keys = {
        f"{table}.{field.name}"
        for table, shape in rules.SECTIONS.items()
        for field in dataclasses.fields(shape)
    }

    assert keys == set(OTHER_VALUES) | set(WITHOUT_A_CHOICE)


@pytest.mark.parametrize("dotted", OTHER_VALUES)
def test_every_key_changes_what_people_are_told(dotted):
    # Two conditions of direction, so that it matters how they are combined.
    before = snapshot(**{"direction.layers_gap": 1})
    after = snapshot(**{"direction.layers_gap": 1, dotted: OTHER_VALUES[dotted]})

    assert in_words(rules.read_settings(before)) != in_words(rules.read_settings(after))


@pytest.mark.parametrize("dotted", WITHOUT_A_CHOICE)
def test_it_refuses_another_value_where_the_rules_leave_no_choice(dotted):
    only, other = WITHOUT_A_CHOICE[dotted]
    table, _, key = dotted.partition(".")

    assert rules.read_settings(snapshot()).as_dict()[table][key] == only
    with pytest.raises(rules.WrongValue) as refusal:
        rules.read_settings(snapshot(**{dotted: other}))

    assert refusal.value.key == dotted


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("[distance]\nbonus = 1\n", "distance.bonus"),
        ("[lineage]\nlogo = 'x'\n", "lineage.logo"),
        ("[generation]\nlabel = 'Z'\n", "generation"),
    ],
)
def test_it_refuses_a_key_nobody_reads(written, key):
    table = written.partition("\n")[0]
    text = shipped()
    text = text.replace(f"{table}\n", written) if table in text else text + written

    with pytest.raises(rules.UnknownKey, match=r"digital-fluency\.toml") as refusal:
        adapter.read_blueprint(text, key="digital-fluency")

    assert refusal.value.source == "digital-fluency.toml"
    assert refusal.value.key == key


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("sessions = 6\n", "cadence.sessions"),
        ("year = 1999\n", "lineage.year"),
        ("[distance]\nlevels = 2\n", "distance"),
        ('schema = "turnabout-blueprint/1"\n', "schema"),
    ],
)
def test_it_refuses_a_missing_key(line, key):
    text = shipped().replace(line, "")

    with pytest.raises(rules.MissingKey, match=r"digital-fluency\.toml") as refusal:
        adapter.read_blueprint(text, key="digital-fluency")

    assert refusal.value.key == key


@pytest.mark.parametrize(
    ("dotted", "value"),
    [
        ("direction.mode", "sideways"),
        ("direction.mode", 1),
        ("direction.grade_gap", "2"),
        ("distance.levels", 1),
        ("distance.levels", 5),
        ("weights.place", 4),
        ("weights.place", True),
        ("hours.shared_per_week", 1),
        ("rules.shared_language", "yes"),
        ("focus.skills", "1.1"),
        ("focus.skills", ["6.1"]),
        ("focus.topics", ["tools", "tools"]),
    ],
)
def test_it_refuses_a_value_out_of_range(dotted, value):
    with pytest.raises(rules.WrongValue) as refusal:
        rules.read_settings(snapshot(**{dotted: value}), source="program k7m2q9x4wd3p")

    assert refusal.value.key == dotted
    assert "program k7m2q9x4wd3p" in str(refusal.value)


@pytest.mark.parametrize(
    "gaps",
    [
        {"direction.grade_gap": None},
        {"direction.grade_gap": 0},
        {"direction.mode": "traditional", "direction.layers_gap": 0},
    ],
)
def test_it_refuses_a_direction_that_says_nothing(gaps):
    with pytest.raises(rules.WrongValue, match="Expected") as refusal:
        rules.read_settings(snapshot(**gaps))

    assert refusal.value.key == "direction"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('schema = "turnabout-blueprint/2"', "schema"),
        ('schema = "turnabout-blueprint/1', "(file)"),
    ],
)
def test_it_refuses_a_file_of_another_form(text, key):
    lines = shipped().replace('schema = "turnabout-blueprint/1"', text)

    with pytest.raises(rules.WrongValue) as refusal:
        adapter.read_blueprint(lines, key="digital-fluency")

    assert refusal.value.key == key


def test_it_refuses_text_and_tables_that_are_none():
    empty_company = shipped().replace('company = "General Electric"', 'company = " "')
    with pytest.raises(rules.WrongValue) as refusal:
        adapter.read_blueprint(empty_company, key="digital-fluency")
    assert refusal.value.key == "lineage.company"

    no_table = snapshot() | {"hours": 2}
    with pytest.raises(rules.WrongValue) as refusal:
        rules.read_settings(no_table)
    assert refusal.value.key == "hours"


def test_it_refuses_a_blueprint_nobody_ships():
    with pytest.raises(adapter.UnknownBlueprint, match="flash-mentoring"):
        adapter.get("flash-mentoring")


def test_its_topic_states_are_those_of_enrollment():
    assert [each.key for each in skills.TOPIC_STATES] == list(Stance.values)


def test_its_words_wait_for_the_reader_s_language():
    blueprint = adapter.get("phased-inclusion")

    with override("en"):
        assert str(blueprint.name) == "Inclusion in phases"
    assert not isinstance(blueprint.name, str)
