"""The studio in a browser: what stands there, who may open it, and what it costs."""

import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.conftest import NOW
from tests.support import accounts
from tests.support.matching import (
    Scene,
    Who,
    enrolled,
    mentee,
    mentor,
    new_cohort,
    pairs_of,
    reviewer,
    scene,
)
from turnabout.core import jobs
from turnabout.matching import queries, services
from turnabout.matching.models import PairWish, Run
from turnabout.pairs.models import Pair
from turnabout.programs import services as programs

pytestmark = pytest.mark.django_db

WEIGHTS = {"skills": 3, "learning_back": 1, "function": 2, "place": 0, "style": 1, "hours": 1}
MOST_QUERIES = 12


def story(**values: Any) -> Scene:
    return scene(
        mentor("ada", name="Ada Okafor", offers=(("Alpha", 4),)),
        mentor("max", name="Max <b>Ng</b>", offers=(("Beta", 4),)),
        mentor("una", name="Una Late"),
        mentee("ben", name="Ben Castell", wishes=(("Alpha", 0),)),
        mentee("mia", name="Mia Moss", wishes=(("Beta", 0),)),
        unsent=["una"],
        **values,
    )


def address(there: Scene, name: str = "studio") -> str:
    return reverse(f"matching:{name}", args=[there.cohort.public_id])


def manager(client: Client, there: Scene) -> Client:
    return accounts.sign_in(client, there.cleo)


def text_of(response: Any) -> str:
    """Give what a page says, without its marks."""
    body = response.content.decode()
    body = re.sub(r"(?s)<(svg|datalist).*?</\1>", "", body[body.index("<main") :])
    return " ".join(re.sub(r"<[^>]+>", " ", body).split())


def two(there: Scene, one: str, other: str) -> dict[str, str]:
    return {
        "mentor": there.mentor(one).public_id,
        "mentee": there.mentee(other).public_id,
    }


def test_it_says_what_will_be_there_before_the_first_run(client: Client):
    there = story()

    page = text_of(manager(client, there).get(address(there)))

    assert "No run yet" in page
    assert "Run the matching" in page
    assert "Una Late Has not sent in the answers yet." in page


def test_it_sends_to_the_cohort_while_people_enroll(client: Client):
    there = story(is_closed=False)

    page = text_of(manager(client, there).get(address(there)))

    assert "Nobody can be matched yet" in page
    assert "Run the matching" not in page


def test_the_form_asks_for_a_run_and_the_page_shows_it(client: Client):
    there = story()
    manager(client, there)

    asked = client.post(address(there, "run"), {**WEIGHTS, "coverage": "best_fit"})
    solving = client.get(address(there))
    jobs.drain()
    page = text_of(client.get(address(there)))

    assert asked.headers["Location"] == address(there)
    assert b'http-equiv="refresh"' in solving.content
    assert "Publish 2 pairs" in page
    assert "2 pairs, everybody has a partner" in page
    assert "No other set of pairs scores higher under these rules and weights." in page
    assert "Checked apart from the solver." in page
    assert "Everybody with everybody 4" in page
    assert "Pairs the rules allow 4" in page
    assert "Ada teaches the skill Ben asked for (Alpha)" in page


def test_what_was_refused_is_said_on_the_page(client: Client):
    there = story()
    nothing = dict.fromkeys(WEIGHTS, 0)

    answer = manager(client, there).post(address(there, "run"), {**nothing, "coverage": "best_fit"})

    assert answer.status_code == 422
    assert "Turn one thing on." in text_of(answer)
    assert Run.objects.count() == 0


@pytest.mark.parametrize("sent", [{}, {"skills": 7}, {"skills": "much", "coverage": "x"}])
def test_a_form_of_another_shape_is_refused(client: Client, sent: dict[str, Any]):
    there = story()

    answer = manager(client, there).post(address(there, "run"), sent)

    assert answer.status_code == 422
    assert Run.objects.count() == 0


def test_names_are_escaped(client: Client):
    there = story()
    there.solve()

    page = manager(client, there).get(address(there)).content.decode()

    assert "<b>Ng</b>" not in page
    assert "Max &lt;b&gt;Ng&lt;/b&gt;" in page


def test_pin_and_undo_go_back_to_the_pair(client: Client):
    there = story()
    there.solve()
    manager(client, there)

    pinned = client.post(address(there, "pin"), {**two(there, "ada", "ben"), "shown": "all"})
    page = text_of(client.get(address(there)))
    undone = client.post(address(there, "undo"), two(there, "ada", "ben"))

    place = f"#pair-{there.mentor('ada').public_id}-{there.mentee('ben').public_id}"
    assert pinned.headers["Location"] == address(there) + place
    assert "pinned by you, " in page
    assert "Solve again, keep 1 pin" in page
    assert undone.status_code == 302
    assert PairWish.objects.count() == 0


def test_the_list_can_be_narrowed_to_pinned_pairs(client: Client):
    there = story()
    there.solve()
    there.pin("ada", "ben")

    page = text_of(manager(client, there).get(address(there), {"shown": "pinned"}))
    listed = page[page.index("Weakest first") :]

    assert "Ada Okafor" in listed
    assert "Mia Moss" not in listed


def test_a_pair_set_aside_is_not_published(client: Client):
    there = story()
    there.solve()

    manager(client, there).post(address(there, "forbid"), two(there, "ada", "ben"))

    assert "Publish 1 pair " in text_of(client.get(address(there)))


def test_why_not_answers_with_and_without_a_script(client: Client):
    there = story()
    there.solve()
    manager(client, there)
    asked = {"mentor": "Ada Okafor", "mentee": "Mia Moss"}

    page = client.post(address(there, "why"), asked)
    part = client.post(address(there, "why"), asked, headers={"HX-Request": "true"})

    for answer in (page, part):
        assert "Possible: 2 other pairs would change" in answer.content.decode()
    assert b"<html" in page.content
    assert b"<html" not in part.content


def test_why_not_says_when_it_knows_nobody_of_that_name(client: Client):
    there = story()
    there.solve()

    answer = manager(client, there).post(
        address(there, "why"), {"mentor": "Nobody Here", "mentee": "Mia Moss"}
    )

    assert answer.status_code == 422
    assert "Nobody in this run is called “Nobody Here”." in text_of(answer)
    assert b'value="Nobody Here"' in answer.content


def test_an_override_is_asked_for_where_it_helps(client: Client):
    there = scene(
        mentor("ada", name="Ada Okafor", grade="G4"), mentee("ben", name="Ben Castell", grade="G5")
    )
    there.solve()
    manager(client, there)

    page = client.post(address(there, "why"), {"mentor": "Ada Okafor", "mentee": "Ben Castell"})
    client.post(address(there, "override"), {**two(there, "ada", "ben"), "reason": "They asked."})
    run = there.solve()

    assert "Allow these two against the direction" in text_of(page)
    assert pairs_of(run) == {("ada", "ben")}
    assert "Allowed against the direction: They asked." in text_of(client.get(address(there)))


def test_publishing_asks_first_and_leads_to_the_pairs(client: Client):
    there = story()
    run = there.solve()
    manager(client, there)
    url = reverse("matching:publish", args=[run.public_id])

    page, other = client.get(url), client.get(url, {"page": "2"})
    done = client.post(url)
    again = client.post(url)

    assert "Publish 2 pairs and send 4 mails" in text_of(page)
    shown = text_of(page) + text_of(other)
    assert shown.count("To Ada Okafor, ada@acme.example") == 1
    assert shown.count("To Mia Moss, mia@acme.example") == 1
    assert done.headers["Location"] == reverse("pairs:cohort_pairs", args=[there.cohort.public_id])
    assert again.status_code == 422
    assert Pair.objects.count() == 2
    assert client.get(url).status_code == 302


def test_the_progress_fragment_loads_the_studio_when_it_is_over(client: Client):
    there = story()
    run = services.request_run(cohort=there.cohort, by=there.cleo, now=NOW)
    manager(client, there)
    url = reverse("matching:progress", args=[run.public_id])

    waiting = client.get(url, headers={"HX-Request": "true"})
    jobs.drain()
    over = client.get(url, headers={"HX-Request": "true"})
    plain = client.get(url)

    assert b"<progress" in waiting.content
    assert over.headers["HX-Redirect"] == address(there)
    assert plain.headers["Location"] == address(there)


def test_a_run_under_way_can_be_stopped(client: Client):
    there = story()
    run = services.request_run(cohort=there.cohort, by=there.cleo, now=NOW)
    manager(client, there)

    client.post(reverse("matching:discard", args=[run.public_id]))

    assert "No run yet" in text_of(client.get(address(there)))


def test_a_failed_run_says_why(client: Client):
    there = story()
    there.pin("ada", "ben")
    there.change(direction={"grade_gap": 5})
    there.solve()

    page = text_of(manager(client, there).get(address(there)))

    assert "Run 1 could not be solved. Ada Okafor and Ben Castell are pinned" in page
    assert "Solve again, keep 1 pin" in page


#: Names of the routes of a cohort and of a run, and how they are asked.
CHANGES = ("run", "pin", "forbid", "undo", "override")


def test_a_reviewer_reads_and_asks_and_changes_nothing(client: Client):
    there = story()
    run = there.solve()
    accounts.sign_in(client, reviewer(there))

    page = text_of(client.get(address(there)))
    asked = client.post(address(there, "why"), {"mentor": "Ada Okafor", "mentee": "Mia Moss"})
    changes = [client.post(address(there, name), two(there, "ada", "ben")) for name in CHANGES]
    changes += [
        client.post(reverse(f"matching:{name}", args=[run.public_id]))
        for name in ("publish", "discard")
    ]

    assert "Weakest first" in page
    for button in ("Pin", "Not this pair", "Publish", "Solve again", "Discard", "Confirm the line"):
        assert f" {button} " not in page
    assert asked.status_code == 200
    assert {answer.status_code for answer in changes} == {404}
    assert Pair.objects.count() == 0


@pytest.mark.parametrize("who", ["stranger", "admin", "mentor", "other manager"])
def test_it_is_not_there_for_others(client: Client, who: str):
    there = story()
    run = there.solve()
    account = there.mentor("ada").person.account if who == "mentor" else None
    if who == "admin":
        account = accounts.queries.holders("admin")[0]
    if who == "other manager":
        account = accounts.account("dan@acme.example", name="Dan")
        programs.create_program(name="Other", blueprint="digital-fluency", by=account, now=NOW)
    accounts.sign_in(client, account or accounts.account("eve@acme.example"))

    answers = [client.get(address(there)), client.post(address(there, "why"))]
    answers += [client.post(address(there, name)) for name in CHANGES]
    answers += [client.get(address(there, name)) for name in CHANGES]
    for name in ("publish", "discard", "progress"):
        answers.append(client.get(reverse(f"matching:{name}", args=[run.public_id])))
    for name in ("publish", "discard"):
        answers.append(client.post(reverse(f"matching:{name}", args=[run.public_id])))

    assert {answer.status_code for answer in answers} == {404}


def test_what_is_only_done_cannot_be_read(client: Client):
    there = story()
    run = there.solve()
    manager(client, there)

    answers = [client.get(address(there, name)) for name in (*CHANGES, "why")]
    answers.append(client.get(reverse("matching:discard", args=[run.public_id])))

    assert {answer.status_code for answer in answers} == {405}


@pytest.mark.parametrize("mentor_id", ["", "x", "aaaaaaaaaaaa"])
def test_people_of_nowhere_are_not_there(client: Client, mentor_id: str):
    there = story()
    there.solve()

    answer = manager(client, there).post(
        address(there, "pin"), {**two(there, "ada", "ben"), "mentor": mentor_id}
    )

    assert answer.status_code == 404


def queries_of(client: Client, url: str) -> int:
    with CaptureQueriesContext(connection) as seen:
        assert client.get(url).status_code == 200
    return len(seen)


def test_its_queries_do_not_grow_with_its_rows(client: Client):
    few = scene(*pairs_by_number(2))
    later = new_cohort(few.cohort.program, "Second", starts_on=few.cohort.starts_on, by=few.cleo)
    many = enrolled(later, pairs_by_number(20), by=few.cleo)
    manager(client, few).get(address(few))  # the first page of a session writes it

    counts = [
        [
            queries_of(client, address(there)),
            queries_of(client, reverse("matching:publish", args=[run.public_id])),
        ]
        for there, run in ((few, few.solve()), (many, many.solve()))
    ]

    assert counts[0] == counts[1]
    assert max(counts[0]) <= MOST_QUERIES


def pairs_by_number(count: int) -> list[Who]:
    return [make(f"{make.__name__}{n}") for make in (mentor, mentee) for n in range(count)]


def test_the_next_act_of_a_manager_is_to_look_through_it():
    there = story()
    there.solve()

    (act,) = queries.next_acts(there.cleo, NOW)

    assert act.title == "A run of First cohort is ready: look through 2 pairs"
    assert act.url == address(there)
    assert queries.next_acts(there.mentor("ada").person.account, NOW) == ()


def test_a_failed_run_makes_way_for_the_one_before(client: Client):
    there = story()
    there.solve()
    there.pin("ada", "ben")
    there.change(direction={"grade_gap": 5})
    failed = there.solve()
    manager(client, there)
    before = text_of(client.get(address(there)))

    client.post(reverse("matching:discard", args=[failed.public_id]))

    assert "Run 2 could not be solved." in before
    assert "Publish 2 pairs" in text_of(client.get(address(there)))


def test_a_published_run_is_no_act_any_more():
    there = story()
    services.publish(run=there.solve(), by=there.cleo, now=NOW)

    assert queries.next_acts(there.cleo, NOW) == ()
