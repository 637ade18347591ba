"""A pair is there for its two people; for everybody else it is not."""

import pytest
import time_machine
from django.test import Client

from tests.conftest import NOW
from tests.support import accounts, pairs, people
from turnabout.pairs.choices import PairState, SessionState
from turnabout.programs import services as programs

pytestmark = pytest.mark.django_db

ACTS = ("answer", "acknowledge", "orientation", "agreement", "sign", "sessions")


def paths(session) -> list[str]:
    pair = f"/pairs/{session.pair.public_id}/"
    of_pair = [pair, *(f"{pair}{act}/" for act in ACTS)]
    of_session = [
        f"/pairs/sessions/{session.public_id}/{act}/" for act in ("confirm", "move", "held")
    ]
    return of_pair + of_session


def strangers(story: pairs.Story):
    reviewer = accounts.account("rita@acme.example")
    programs.grant_role(
        program=story.cohort.program, account=reviewer, role="reviewer", by=story.cleo, now=NOW
    )
    return {
        "manager": story.cleo,
        "reviewer": reviewer,
        "admin": people.admin(),
        "another pair": pairs.user_of(story.mentors[1]),
        "nobody": accounts.account("dan@acme.example"),
    }


def test_it_is_not_there_for_anybody_else():
    story = pairs.ada_and_ben(count=2)
    pairs.active(story, 1)
    session = pairs.planned(story)

    for name, user in strangers(story).items():
        client = accounts.sign_in(Client(), user)
        for path in paths(session):
            assert client.get(path).status_code == 404, (name, path)
            assert client.post(path, {"reply": "declined"}).status_code == 404, (name, path)

    found = pairs.again(session)
    assert (found.state, found.pair.state) == (SessionState.PLANNED, PairState.ACTIVE)


def test_it_asks_whoever_is_not_signed_in_to_sign_in(client: Client):
    session = pairs.planned(pairs.ada_and_ben())

    for path in [*paths(session), f"/pairs/cohorts/{session.pair.cohort.public_id}/"]:
        answer = client.get(path)
        assert answer.status_code == 302, path
        assert "/account/login/" in answer["Location"], path


@time_machine.travel(NOW, tick=False)
@pytest.mark.parametrize("who", ["ada", "ben"])
def test_both_see_it_and_a_plain_visit_does_nothing(client: Client, who: str):
    story = pairs.ada_and_ben()
    session = pairs.planned(story)
    accounts.sign_in(client, getattr(story, who))

    page, *acts = paths(session)

    assert client.get(page).status_code == 200
    assert {client.get(path).status_code for path in acts} == {405}


def test_the_table_is_for_those_who_run_the_program():
    story = pairs.ada_and_ben(count=2)
    pair = pairs.proposed(story)
    others = strangers(story)
    other = programs.create_program(
        name="Another", blueprint="digital-fluency", by=others["nobody"], now=NOW
    )
    assert other.pk != story.cohort.program_id

    seen = {}
    for name, user in {**others, "ada": story.ada}.items():
        client = accounts.sign_in(Client(), user)
        table = f"/pairs/cohorts/{pair.cohort.public_id}/"
        seen[name] = {client.get(path).status_code for path in (table, f"{table}export/")}

    assert seen == {
        "manager": {200},
        "reviewer": {200},
        "admin": {200},
        "another pair": {404},
        "nobody": {404},
        "ada": {404},
    }
