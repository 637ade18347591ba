"""Reads about runs, their pairs and the studio."""

from turnabout.matching.queries._acts import next_acts
from turnabout.matching.queries._cohort import CohortRun, cohort_run, next_step
from turnabout.matching.queries._figures import Choice, CountRow, LeftOverRow
from turnabout.matching.queries._people import RunPeople, RunPerson, is_proposed, people_of
from turnabout.matching.queries._rows import Bar, Chip, PersonCell, ProposalRow, bars
from turnabout.matching.queries._runs import (
    enrollment_in,
    last_seed,
    newest_run,
    next_number,
    overrides,
    pair_wishes,
    pins_of,
    progress_key,
    proposals_to_publish,
    runs,
)
from turnabout.matching.queries._studio import RunPage, Studio, studio

__all__ = [
    "Bar",
    "Chip",
    "Choice",
    "CohortRun",
    "CountRow",
    "LeftOverRow",
    "PersonCell",
    "ProposalRow",
    "RunPage",
    "RunPeople",
    "RunPerson",
    "Studio",
    "bars",
    "cohort_run",
    "enrollment_in",
    "is_proposed",
    "last_seed",
    "newest_run",
    "next_acts",
    "next_number",
    "next_step",
    "overrides",
    "pair_wishes",
    "people_of",
    "pins_of",
    "progress_key",
    "proposals_to_publish",
    "runs",
    "studio",
]
