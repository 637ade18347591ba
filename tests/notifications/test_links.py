"""A link of a mail does one act, for one person, once."""

import datetime as dt

import pytest
from django.db import transaction

from tests.conftest import NOW
from tests.databases import Database
from turnabout.accounts.models import Organization
from turnabout.notifications import errors, services
from turnabout.notifications.models import Link

ACT = "pairs.accept"


@pytest.fixture
def secret(db: None) -> str:
    return services.issue_link(act=ACT, subject_id="k7m2q9x4wd3p", person_id=5, now=NOW)


def test_it_keeps_only_the_hash_of_the_secret(secret: str) -> None:
    link = Link.objects.get()

    assert secret not in str(Link.objects.values().get())
    assert len(link.secret_hash) == 64
    assert len(secret) == 32  # 192 bits


def test_looking_at_it_changes_nothing(secret: str) -> None:
    before = Link.objects.values().get()

    for _look in range(3):
        seen = services.peek_link(secret, act=ACT, now=NOW)

    assert (seen.act, seen.subject_id, seen.person_id) == (ACT, "k7m2q9x4wd3p", 5)
    assert Link.objects.values().get() == before


def test_it_works_once(secret: str) -> None:
    used = services.use_link(secret, act=ACT, now=NOW)

    assert used.person_id == 5
    with pytest.raises(errors.LinkUsed, match="used already"):
        services.use_link(secret, act=ACT, now=NOW)
    with pytest.raises(errors.LinkGone):
        services.peek_link(secret, act=ACT, now=NOW)


def test_it_expires_with_a_sentence_that_says_what_to_do(secret: str) -> None:
    last = NOW + dt.timedelta(days=14)

    services.peek_link(secret, act=ACT, now=last - dt.timedelta(seconds=1))
    with pytest.raises(errors.LinkExpired, match=r"has expired\. Sign in instead"):
        services.use_link(secret, act=ACT, now=last)


def test_it_does_no_other_act_and_no_unknown_one(secret: str) -> None:
    with pytest.raises(errors.LinkUnknown, match="Open it from the mail again"):
        services.use_link(secret, act="pairs.decline", now=NOW)
    with pytest.raises(errors.LinkUnknown):
        services.use_link(secret[:-1], act=ACT, now=NOW)

    assert Link.objects.get().used_at is None


def test_it_can_be_withdrawn(secret: str) -> None:
    assert services.withdraw_links(act=ACT, subject_id="other", now=NOW) == 0
    assert services.withdraw_links(act=ACT, subject_id="k7m2q9x4wd3p", now=NOW) == 1

    with pytest.raises(errors.LinkExpired):
        services.use_link(secret, act=ACT, now=NOW)


@pytest.mark.django_db(transaction=True)
def test_it_is_used_up_only_if_its_act_is_done() -> None:
    secret = services.issue_link(act=ACT, subject_id="x", person_id=5, now=NOW)

    with pytest.raises(ValueError, match="transaction"):
        services.use_link(secret, act=ACT, now=NOW)
    with transaction.atomic():
        services.use_link(secret, act=ACT, now=NOW)
        transaction.set_rollback(True)

    assert services.peek_link(secret, act=ACT, now=NOW).person_id == 5


def test_it_stands_behind_the_public_address(organization: Organization) -> None:
    assert services.absolute("/pairs/x/") == "https://mentoring.acme.example/pairs/x/"


def test_one_of_eight_threads_gets_it(database: Database) -> None:
    seen = database.play(
        "tests.notifications.links_play",
        "use",
        DJANGO_SETTINGS_MODULE="tests.notifications.play_settings",
    )

    assert seen == {"winners": [1] * 25, "errors": []}


def test_with_look_then_save_several_threads_get_it(database: Database) -> None:
    seen = database.play(
        "tests.notifications.links_play",
        "look_then_save",
        DJANGO_SETTINGS_MODULE="tests.notifications.play_settings",
    )

    assert max(seen["winners"]) > 1
