"""A program with an enrolling cohort, and the people around it."""

import pytest

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
