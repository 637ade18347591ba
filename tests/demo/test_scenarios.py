"""The invented organization is filled by services, at once or not at all."""

import pytest
from django.db import connection

from tests.conftest import NOW
from turnabout.accounts.choices import Role
from turnabout.accounts.models import User
from turnabout.accounts.queries import holders, organization
from turnabout.demo import adapter, scenarios
from turnabout.matching.choices import RunState
from turnabout.matching.models import Run
from turnabout.pairs.choices import PairState, SessionState
from turnabout.pairs.models import Pair, Session
from turnabout.people.models import Person
from turnabout.programs.choices import CohortState
from turnabout.programs.models import Cohort, Grant

pytestmark = pytest.mark.django_db

ADDRESS = "http://127.0.0.1:8123"


@pytest.fixture
def demo() -> None:
    scenarios.fill(now=NOW, address=ADDRESS)


@pytest.mark.usefixtures("demo")
def test_it_tells_the_whole_story():
    assert Person.objects.count() == 300
    assert {cohort.state for cohort in Cohort.objects.all()} == {
        CohortState.ENROLLING,
        CohortState.MATCHING,
        CohortState.RUNNING,
    }
    ready = Run.objects.get(state=RunState.READY)
    assert ready.cohort.state == CohortState.MATCHING
    assert ready.figures["pairs"] >= 14
    pairs = Pair.objects.filter(cohort__state=CohortState.RUNNING)
    assert {pair.state for pair in pairs} >= {
        PairState.PROPOSED,
        PairState.ACTIVE,
    }
    assert Session.objects.filter(state=SessionState.HELD).count() >= 12


@pytest.mark.usefixtures("demo")
def test_ada_mentors_ben_four_levels_above_her():
    pair = Pair.objects.get(mentor__name="Ada Okafor", mentee__name="Ben Castell")

    assert pair.state == PairState.ACTIVE
    assert pair.facts["gap"]["levels"] == 4


@pytest.mark.usefixtures("demo")
def test_everybody_it_names_can_sign_in_and_has_the_role_it_says():
    named = dict(scenarios.sign_ins())

    assert set(User.objects.values_list("email", flat=True)) >= set(named.values())
    assert [admin.email for admin in holders(Role.ADMIN)] == [named["Admin"]]
    roles = set(Grant.objects.values_list("account__email", "role"))
    assert (named["Program manager"], "manager") in roles
    assert (named["Sponsor"], "sponsor") in roles
    assert (named["Analyst"], "analyst") in roles
    assert (named["Reviewer"], "reviewer") in roles
    assert (named["Community lead"], "community_lead") in roles
    for role in Role:
        assert named[str(role.label)] in {holder.email for holder in holders(role)}
    assert len(set(named.values())) == len(named) == 12
    assert all(email.endswith(f"@{adapter.DOMAIN}") for email in named.values())


@pytest.mark.usefixtures("demo")
def test_its_links_follow_it_to_another_port():
    scenarios.move_to("http://127.0.0.1:9000", now=NOW)

    assert organization().public_address == "http://127.0.0.1:9000"


def test_a_story_that_breaks_off_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch):
    def broken(*_args: object, **_kwargs: object) -> None:
        raise RuntimeError("in the middle")

    monkeypatch.setattr(scenarios.cohorts.Stages, "enrolling", broken)

    with pytest.raises(RuntimeError, match="in the middle"):
        scenarios.fill(now=NOW, address=ADDRESS)

    assert connection.in_atomic_block  # the test's own; the story's was rolled back
    assert Person.objects.count() == 0
    assert Cohort.objects.count() == 0
