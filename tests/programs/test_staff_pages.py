"""Programs, rules and cohorts as their staff see and change them."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.conftest import NOW
from tests.support import people as directory
from tests.support import programs as support
from turnabout.programs import queries, rules, services
from turnabout.programs.models import Cohort, Program

KEYS = ("digital-fluency", "inclusion-dialogue", "phased-inclusion", "generations-retention")

RULES = {
    "mode": "reverse",
    "combine": "all",
    "grade_gap": "3",
    "layers_gap": "",
    "experience_gap_years": "4",
    "levels": "4",
    "shared_per_week": "5",
    "different_organization": "on",
    "shared_language": "on",
    "mentor_may_ask_for": "2",
    "mentee": "1",
    "mentees": "open",
    "coverage": "best_fit",
    "weight_skills": "3",
    "weight_learning_back": "0",
    "weight_function": "1",
    "weight_place": "2",
    "weight_style": "3",
    "weight_hours": "0",
}


def count_queries(browser, address):
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert browser.get(address).status_code == 200
    return len(captured)


def test_an_admin_starts_from_the_four_blueprints(as_user, people):
    page = as_user(directory.admin()).get("/programs/").content.decode()

    assert "No program yet" in page
    for key in KEYS:
        blueprint = services.blueprint(key)
        assert f"/programs/new/?blueprint={key}" in page
        assert str(blueprint.lineage.year) in page


@pytest.mark.parametrize("key", KEYS)
def test_each_blueprint_becomes_a_program_and_a_cohort(as_user, people, key):
    admin = directory.admin()
    browser = as_user(admin)

    answer = browser.post("/programs/new/", {"name": "My program", "blueprint": key})

    program = Program.objects.get()
    assert answer.url == f"/programs/{program.public_id}/rules/"
    assert queries.settings_of(program) == services.blueprint(key).settings
    assert "Go on to the program" in browser.get(answer.url).content.decode()
    form = browser.get(f"/programs/{program.public_id}/cohorts/new/").context["form"]
    answer = browser.post(f"/programs/{program.public_id}/cohorts/new/", form.initial)
    cohort = Cohort.objects.get()
    assert answer.url == f"/programs/cohorts/{cohort.public_id}/"
    assert browser.post(f"{answer.url}open/").status_code == 302
    cohort.refresh_from_db()
    assert cohort.state == "enrolling"
    assert cohort.enroll_opens_on == NOW.date()
    assert cohort.starts_on.weekday() == 0


def test_a_new_program_asks_for_a_name_and_a_blueprint(as_user, people):
    answer = as_user(directory.admin()).post("/programs/new/", {"name": "", "blueprint": "nope"})

    assert answer.status_code == 422
    assert not Program.objects.exists()


def test_somebody_without_a_role_does_not_find_the_list(as_user, people, program):
    dan = as_user(support.user_of(people["dan"]))

    assert dan.get("/programs/").status_code == 404
    assert dan.post("/programs/new/", {"name": "X", "blueprint": KEYS[0]}).status_code == 404


def test_it_says_the_rules_in_words_and_changes_the_numbers(as_user, cleo, program):
    page = f"/programs/{program.public_id}/rules/"
    browser = as_user(cleo)
    assert (
        "The mentor stands at least 2 grades below the mentee" in browser.get(page).content.decode()
    )

    assert browser.post(page, RULES).status_code == 302

    program.refresh_from_db()
    settings = queries.settings_of(program)
    assert settings.direction == rules.Direction(
        mode="reverse", combine="all", grade_gap=3, layers_gap=None, experience_gap_years=4
    )
    assert (settings.distance.levels, settings.hours.shared_per_week) == (4, 5)
    assert settings.rules.different_organization
    assert settings.weights == rules.Weights(
        skills=3, learning_back=0, function=1, place=2, style=3, hours=0
    )
    assert settings.objective.coverage == "best_fit"
    assert settings.focus == services.blueprint(program.blueprint).settings.focus
    assert "From different organizations" in browser.get(page).content.decode()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"grade_gap": "", "experience_gap_years": ""}, "at least one of the three distances"),
        ({"grade_gap": "0"}, "only makes sense where both stand about level"),
        ({"shared_per_week": "1"}, "greater than or equal to 2"),
        ({"levels": "1"}, "Select a valid choice"),
        ({"weight_skills": "4"}, "less than or equal to 3"),
    ],
)
def test_it_refuses_rules_nobody_could_run_by(as_user, cleo, program, change, sentence):
    before = program.rules

    answer = as_user(cleo).post(f"/programs/{program.public_id}/rules/", RULES | change)

    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    program.refresh_from_db()
    assert program.rules == before


def test_a_reviewer_reads_the_rules_and_changes_none(as_user, cleo, program, people):
    reviewer = as_user(support.with_role(program, people["dan"], "reviewer", by=cleo))
    page = f"/programs/{program.public_id}/rules/"

    assert "Save the rules" not in reviewer.get(page).content.decode()
    assert reviewer.post(page, RULES).status_code == 404


def test_closing_is_offered_once_both_sides_have_somebody(as_user, cohort, people, cleo):
    browser = as_user(cleo)
    page = f"/programs/cohorts/{cohort.public_id}/"
    assert "Close enrollment" not in browser.get(page).content.decode()

    support.enrolled(cohort, people["ada"], side="mentor", by=cleo)
    assert "Close enrollment" not in browser.get(page).content.decode()

    support.enrolled(cohort, people["ben"], side="mentee", by=cleo)
    assert "Close enrollment" in browser.get(page).content.decode()


def test_closing_says_how_many_and_leads_to_the_studio(as_user, cohort, people, cleo):
    support.enrolled(cohort, people["ada"], side="mentor", by=cleo)
    support.enrolled(cohort, people["ben"], side="mentee", by=cleo)
    browser = as_user(cleo)
    page = f"/programs/cohorts/{cohort.public_id}/"
    assert "Close enrollment and match 1 + 1 people" in browser.get(page).content.decode()

    answer = browser.post(f"{page}close/")

    assert answer.url == f"/matching/cohorts/{cohort.public_id}/"
    assert browser.post(f"{page}close/").status_code == 422


def test_the_list_of_people_filters_by_side_and_state(as_user, cohort, people, cleo):
    support.enrolled(cohort, people["ada"], side="mentor", by=cleo)
    support.started(cohort, people["ivy"], side="mentor", by=cleo)
    support.enrolled(cohort, people["ben"], side="mentee", by=cleo)
    support.invited(cohort, people["moe"], side="mentee", by=cleo)
    browser = as_user(cleo)

    def names(query):
        context = browser.get(f"/programs/cohorts/{cohort.public_id}/{query}").context
        return [row.name for row in context["page"].object_list]

    assert names("") == ["Ada Okafor", "Ben Castell", "Ivy Brandt"]
    assert names("?side=mentor") == ["Ada Okafor", "Ivy Brandt"]
    assert names("?state=submitted") == ["Ada Okafor", "Ben Castell"]
    assert names("?state=unfinished") == ["Ivy Brandt"]
    assert names("?order=-grade") == ["Ben Castell", "Ada Okafor", "Ivy Brandt"]
    assert names("?state=invited") == []


def test_who_was_invited_and_did_nothing_is_nowhere(as_user, cohort, people, cleo):
    support.invited(cohort, people["ada"], people["ivy"], side="mentor", by=cleo)

    page = as_user(cleo).get(f"/programs/cohorts/{cohort.public_id}/")

    assert page.context["facts"].mentors.asked == 2
    assert "Ada" not in page.content.decode()


def test_dates_and_places_can_be_changed_while_people_enroll(as_user, cohort, cleo):
    page = f"/programs/cohorts/{cohort.public_id}/dates/"
    browser = as_user(cleo)
    form = browser.get(page).context["form"]

    answer = browser.post(page, {**form.initial, "places": "7", "closes_on": "2026-12-20"})

    assert answer.status_code == 302
    cohort.refresh_from_db()
    assert (cohort.places, str(cohort.enroll_closes_on)) == (7, "2026-12-20")
    assert browser.post(page, {**form.initial, "closes_on": "2026-11-01"}).status_code == 422


def many(count, cohort, *, by):
    rows = [{"id": f"m-{n}", "grade": "G1", "manager": "dan"} for n in range(count)]
    people = directory.make_people(*rows)
    for row in rows:
        support.enrolled(cohort, people[row["id"]], side="mentor", by=by)


def test_pages_take_as_many_queries_at_20_rows_as_at_2(as_user, cohort, program, people, cleo):
    pages = (
        "/programs/",
        f"/programs/cohorts/{cohort.public_id}/",
        f"/programs/{program.public_id}/rules/",
        f"/programs/{program.public_id}/roles/",
        f"/programs/cohorts/{cohort.public_id}/invite/",
    )
    many(2, cohort, by=cleo)
    browser = as_user(cleo)
    browser.get("/")  # what only the first request of a session reads
    before = {page: count_queries(browser, page) for page in pages}

    many(20, cohort, by=cleo)
    support.make_cohort(program, by=cleo, name="Second")

    assert {page: count_queries(browser, page) for page in pages} == before
    assert max(before.values()) <= 12


def test_steps_take_at_most_12_queries(as_user, cohort, people, cleo):
    (enrollment,) = support.invited(cohort, people["ada"], side="mentor", by=cleo)
    browser = as_user(support.user_of(people["ada"]))
    browser.get("/")  # what only the first request of a session reads

    for step in ("", "time/", "skills/", "style/", "card/"):
        address = f"/programs/enrollments/{enrollment.public_id}/{step}"
        assert count_queries(browser, address) <= 12, step


class TestNextActs:
    """What home offers."""

    def test_somebody_invited_is_asked_to_enroll_in_words(self, cohort, people, cleo):
        (enrollment,) = support.invited(cohort, people["ada"], side="mentor", by=cleo)

        (act,) = queries.next_acts(support.user_of(people["ada"]), NOW)

        assert act.rank == 40
        assert act.url == f"/programs/enrollments/{enrollment.public_id}/"
        assert act.side_words == "You would be the mentor, 2 or more levels below them"

    def test_nothing_is_left_to_do_after_sending(self, cohort, people, cleo):
        support.enrolled(cohort, people["ada"], side="mentor", by=cleo)

        assert queries.next_acts(support.user_of(people["ada"]), NOW) == ()

    def test_a_manager_is_led_from_step_to_step(self, program, people, cleo):
        def labels():
            return [act.label for act in queries.next_acts(cleo, NOW)]

        assert labels() == ["Add a cohort"]
        cohort = support.make_cohort(program, by=cleo, is_open=False)
        assert labels() == ["Look at the cohort"]
        services.open_enrollment(cohort=cohort, by=cleo, now=NOW)
        assert labels() == ["Invite people"]
        late = NOW.replace(month=12, day=15)
        assert [act.label for act in queries.next_acts(cleo, late)] == ["Change the dates"]
        support.enrolled(cohort, people["ada"], side="mentor", by=cleo)
        support.enrolled(cohort, people["ben"], side="mentee", by=cleo)
        assert [act.label for act in queries.next_acts(cleo, late)] == ["Go on to matching"]
        services.close_enrollment(cohort=cohort, by=cleo, now=NOW)
        assert labels() == ["Open the studio"]
