"""Skills: what a text means, who offers and wishes which."""

import pytest

from tests.conftest import NOW
from tests.support import people as directory
from turnabout.audit.models import Entry
from turnabout.skills import choices, queries, rules, services
from turnabout.skills.models import Skill


@pytest.fixture
def ada(db):
    return directory.make_people({"id": "ada", "grade": "G1"})["ada"]


@pytest.mark.parametrize(
    ("text", "key", "name"),
    [
        ("Checking what you read online", "digcomp:1.2", "Checking what you read online"),
        ("  checking  WHAT you read online ", "digcomp:1.2", "Checking what you read online"),
        ("Evaluating information", "digcomp:1.2", "Checking what you read online"),
        ("digcomp:1.2", "digcomp:1.2", "Checking what you read online"),
        ("Bee  keeping", "free:bee keeping", "Bee keeping"),
        ("STRASSE", "free:strasse", "STRASSE"),
        ("free:bee keeping", "free:bee keeping", "bee keeping"),
    ],
)
def test_it_tells_which_skill_is_meant(text, key, name):
    assert (rules.meant(text).key, rules.meant(text).name) == (key, name)


@pytest.mark.parametrize("text", ["", "   ", "x" * 81, "digcomp:9.9"])
def test_it_takes_no_text_that_means_nothing(text):
    assert not rules.is_meaningful(text)
    with pytest.raises(ValueError, match="Expected"):
        rules.meant(text)


def test_the_catalog_holds_the_21_competences_first():
    rows = queries.catalog()

    assert [row.key for row in rows[:21]] == [
        f"digcomp:{each.code}" for each in choices.COMPETENCES
    ]
    assert all(row.area and row.sentence for row in rows[:21])
    assert not any(row.area for row in rows[21:])
    assert all(rules.meant(row.name).key == row.key for row in rows)


def test_one_skill_is_one_row_however_it_is_typed(db):
    first = services.skill_for("Bee Keeping")

    assert services.skill_for("bee  keeping") == first
    assert services.skill_for(first.key) == first
    assert Skill.objects.count() == 1


def test_a_set_replaces_the_one_before(ada):
    services.set_offers(person=ada, offers=[("Chess", 2), ("1.2", 1)], by_id=1, now=NOW)

    services.set_offers(person=ada, offers=[("Chess", 4), ("digcomp:1.2", 3)], by_id=1, now=NOW)

    assert queries.offers_of([ada.pk]) == {
        ada.pk: (
            ("free:chess", 4, "Chess"),
            ("digcomp:1.2", 3, "Checking what you read online"),
        )
    }


def test_of_a_skill_named_twice_the_last_word_counts(ada):
    services.set_wishes(person=ada, wishes=[("Chess", 0), ("chess", 2)], by_id=1, now=NOW)

    assert [(each.key, each.level) for each in queries.wishes_of([ada.pk])[ada.pk]] == [
        ("free:chess", 2)
    ]


@pytest.mark.parametrize(
    ("use", "level"),
    [("offers", 0), ("offers", 5), ("wishes", 5), ("wishes", -1)],
)
def test_it_refuses_a_level_there_is_none_of(ada, use, level):
    setter = services.set_offers if use == "offers" else services.set_wishes

    with pytest.raises(ValueError, match="Expected a level"):
        setter(person=ada, **{use: [("Chess", level)]}, by_id=1, now=NOW)

    assert queries.offers_of([ada.pk]) == queries.wishes_of([ada.pk]) == {}


def test_the_audit_counts_skills_and_names_none(ada):
    services.set_offers(person=ada, offers=[("Canary", 2)], by_id=1, now=NOW)

    entry = Entry.objects.get(action="skills.offers_set")
    assert entry.data == {"count": 1}


def test_reading_takes_one_query_however_many_people(db, django_assert_num_queries):
    people = directory.make_people({"id": "a"}, {"id": "b"}, {"id": "c"})
    for person in people.values():
        services.set_offers(person=person, offers=[("Chess", 2)], by_id=1, now=NOW)

    with django_assert_num_queries(1):
        found = queries.offers_of([person.pk for person in people.values()])

    assert len(found) == 3
