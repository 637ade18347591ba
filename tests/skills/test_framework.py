"""The shipped names of skills and topics: complete, in order, and with words of our own."""

from collections import Counter

import pytest

from turnabout.skills import choices


def test_it_names_the_areas_and_competences_of_the_framework():
    # Counts per area as the report of 2025 prints them.
    counts = Counter(competence.area for competence in choices.COMPETENCES)

    assert counts == {1: 3, 2: 6, 3: 4, 4: 4, 5: 4}
    assert [area.number for area in choices.AREAS] == [1, 2, 3, 4, 5]
    assert choices.FRAMEWORK == "DigComp 3.0"
    assert str(choices.competence("2.5").name) == "Digital behaviour"
    assert str(choices.competence("3.4").name) == "Computational thinking and programming"


def test_it_numbers_competences_without_a_gap():
    for area in choices.AREAS:
        codes = [each.code for each in choices.COMPETENCES if each.area == area.number]
        assert codes == [f"{area.number}.{number}" for number in range(1, len(codes) + 1)]


def test_it_has_four_levels_in_the_first_person():
    assert [(level.number, str(level.name)) for level in choices.LEVELS] == [
        (1, "Basic"),
        (2, "Intermediate"),
        (3, "Advanced"),
        (4, "Highly advanced"),
    ]
    assert all(str(level.sentence).startswith("I ") for level in choices.LEVELS)
    assert choices.level(4) is choices.LEVELS[3]
    assert choices.NOT_YET.number == 0


def test_it_says_every_competence_in_words_of_its_own():
    labels = [str(each.label) for each in choices.COMPETENCES]
    sentences = [str(each.sentence) for each in choices.COMPETENCES]

    assert len(set(labels)) == len(set(sentences)) == 21
    assert not set(labels) & {str(each.name) for each in choices.COMPETENCES}
    # A skill's name has room for 120 characters in the database.
    assert max(map(len, labels)) <= 120


def test_it_cites_the_framework_and_claims_no_endorsement():
    citation = str(choices.CITATION)

    for part in ("Cosgrove and Cachia (2025)", "JRC144121", "10.2760/0001149", "CC BY 4.0"):
        assert part in citation
    assert "not reviewed or endorsed" in citation


def test_it_keys_free_skills_and_topics_once():
    skills = [each.key for each in (*choices.SENIOR_SKILLS, *choices.JUNIOR_SKILLS)]
    topics = [each.key for each in choices.TOPICS]

    assert len(set(skills)) == len(skills)
    assert len(set(topics)) == len(topics) == 10
    assert str(choices.topic("care").label) == "Family and care"


def test_it_knows_no_other_keys():
    for look_up, key in (
        (choices.competence, "6.1"),
        (choices.level, 5),
        (choices.topic, "weather"),
    ):
        with pytest.raises(KeyError):
            look_up(key)
