"""A program with an enrolling cohort, and the people around it."""

import pytest
import time_machine
from django.core.cache import cache

from tests.conftest import NOW
from tests.support import accounts
from tests.support import programs as support


@pytest.fixture
def people(db):
    return support.cast()


@pytest.fixture
def cleo(people):
    return support.user_of(people["cleo"])


@pytest.fixture
def program(cleo):
    return support.make_program(by=cleo)


@pytest.fixture
def cohort(program, cleo):
    return support.make_cohort(program, by=cleo)


@pytest.fixture
def at_noon(db):
    """Let pages live at the moment of the story."""
    cache.clear()
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def as_user(client, at_noon):
    """Sign somebody in and give the browser."""

    def sign_in(user):
        return accounts.sign_in(client, user)

    return sign_in
