"""One conditional update, checked for one row."""

import pytest
from django.db import transaction

from tests.support import programs as support
from turnabout.core.errors import DomainError
from turnabout.core.transitions import move
from turnabout.programs.choices import CohortState, ProgramState
from turnabout.programs.models import Cohort, Program

pytestmark = pytest.mark.django_db


class Gone(DomainError):
    """Somebody was faster."""


@pytest.fixture
def cohort() -> Cohort:
    by = support.manager()
    return support.make_cohort(support.make_program(by=by), by=by, is_open=False)


def test_it_changes_the_one_row_that_is_still_as_expected(cohort: Cohort):
    rows = Cohort.objects.filter(pk=cohort.pk, state=CohortState.DRAFT)

    move(rows, state=CohortState.ENROLLING, refusal=Gone("Reload the page."))

    cohort.refresh_from_db()
    assert cohort.state == CohortState.ENROLLING


def test_it_refuses_with_the_given_sentence_when_the_row_is_not_as_expected(cohort: Cohort):
    rows = Cohort.objects.filter(pk=cohort.pk, state=CohortState.RUNNING)

    with pytest.raises(Gone, match="Reload the page"):
        move(rows, state=CohortState.CLOSED, refusal=Gone("Reload the page."))


def test_it_takes_a_filter_on_a_foreign_key(cohort: Cohort):
    rows = Cohort.objects.filter(program=cohort.program, program_id=cohort.program_id)

    move(rows, name="Renamed", refusal=Gone("Reload the page."))

    cohort.refresh_from_db()
    assert cohort.name == "Renamed"


def test_it_refuses_a_test_on_a_joined_table(cohort: Cohort):
    rows = Cohort.objects.filter(pk=cohort.pk, program__state=ProgramState.DRAFT)

    with pytest.raises(ValueError, match="got a join"):
        move(rows, name="Renamed", refusal=Gone("Reload the page."))


def test_it_refuses_to_change_several_rows(cohort: Cohort):
    by = support.manager()
    support.make_cohort(cohort.program, by=by, is_open=False, name="Cohort 2")

    with pytest.raises(ValueError, match="changed 2"), transaction.atomic():
        move(Cohort.objects.all(), places=9, refusal=Gone("Reload the page."))


@pytest.mark.django_db(transaction=True)
def test_it_refuses_to_work_outside_a_transaction():
    with pytest.raises(ValueError, match="transaction around the move"):
        move(Program.objects.all(), name="x", refusal=Gone("Reload the page."))


def test_a_refusal_has_a_code_that_stays_and_one_sentence():
    refusal = Gone("Reload the page.")

    assert str(refusal) == "Reload the page."
    assert Gone.code.endswith(".gone")
