"""A program's page: figures, what to do next, and the five phases of one cohort."""

import datetime as dt
from dataclasses import dataclass
from typing import Final

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from turnabout.matching import queries as matching
from turnabout.pairs import queries as pairs
from turnabout.pairs.choices import PairState
from turnabout.programs import queries as programs
from turnabout.programs import rules
from turnabout.programs.choices import CohortState, Role
from turnabout.programs.models import Program

DONE: Final = "done"
NOW: Final = "now"
AHEAD: Final = ""

#: Which phase a cohort's state is in, counted from the first.
PHASE_OF: Final = {
    CohortState.DRAFT: 0,
    CohortState.ENROLLING: 1,
    CohortState.MATCHING: 2,
    CohortState.RUNNING: 3,
    CohortState.CLOSING: 4,
    CohortState.CLOSED: 5,
}


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A large figure, its words and the list behind it."""

    number: str
    words: str
    url: str


@dataclass(frozen=True, kw_only=True)
class Check:
    """One step of a phase."""

    words: str
    state: str
    url: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Phase:
    """One of the five phases."""

    name: str
    state: str
    state_words: str
    dates: tuple[dt.date, ...]
    checks: tuple[Check, ...]


@dataclass(frozen=True, kw_only=True)
class ProgramPage:
    """Everything the program's page shows; ``cohort`` is the one looked at, if there is any."""

    facts: programs.ProgramFacts
    cohort: programs.CohortFacts | None
    figures: tuple[Figure, ...]
    phases: tuple[Phase, ...]
    rules: tuple[str, ...]
    todo: tuple[programs.NextStep, ...]

    @property
    def has_several(self) -> bool:
        return len(self.facts.cohorts) > 1

    @property
    def done(self) -> int:
        return sum(check.state == DONE for phase in self.phases for check in phase.checks)

    @property
    def steps(self) -> int:
        return sum(len(phase.checks) for phase in self.phases)


def program_page(program: Program, *, cohort_id: str, now: dt.datetime) -> ProgramPage:
    """
    Give a program's page with one of its cohorts. Nine queries, however many people.

    Parameters
    ----------
    cohort_id
        Public id of the cohort to look at; empty or unknown: the newest.
    """
    facts = programs.program_facts(program, programs.today(now))
    words = rules.rules_in_words(programs.settings_of(program))
    row = programs.cohort_of(program, cohort_id)
    if row is None:
        todo = (facts.next_step,) if facts.next_step else ()
        return ProgramPage(facts=facts, cohort=None, figures=(), phases=(), rules=words, todo=todo)
    cohort = next(each for each in facts.cohorts if each.public_id == row.public_id)
    totals = pairs.pair_facts([row])[row.pk]
    run = matching.cohort_run(row)
    asked = (matching.next_step(row, run), cohort.next_step, _to_match_again(cohort, run))
    steps = [step for step in asked if step]
    return ProgramPage(
        facts=facts,
        cohort=cohort,
        figures=_figures(cohort, totals),
        phases=_phases(facts, cohort, totals, run),
        rules=words,
        todo=tuple(steps[:1]),
    )


def _to_match_again(
    cohort: programs.CohortFacts, run: matching.CohortRun
) -> programs.NextStep | None:
    """Say that people on both sides of a running cohort wait for a partner."""
    waiting = min(cohort.mentors.available, cohort.mentees.available)
    if not cohort.is_running or run.is_solving or not waiting:
        return None
    return programs.NextStep(
        title=_("People on both sides wait for a partner"),
        reason=_(
            "%(mentors)d + %(mentees)d are free, mentors and mentees. What is published stays."
        )
        % {"mentors": cohort.mentors.available, "mentees": cohort.mentees.available},
        label=_("Match them in the studio"),
        url=reverse("matching:studio", args=[cohort.public_id]),
    )


def _figures(cohort: programs.CohortFacts, totals: pairs.PairFacts) -> tuple[Figure, ...]:
    pairs_url = reverse("pairs:cohort_pairs", args=[cohort.public_id])
    waiting = totals.by_state.get(PairState.PROPOSED, 0)
    return (
        Figure(
            number=f"{cohort.mentors.sent} + {cohort.mentees.sent}",
            words=_("mentors and mentees enrolled, room for %(places)d each")
            % {"places": cohort.places},
            url=cohort.url,
        ),
        Figure(
            number=str(totals.live),
            words=ngettext("pair", "pairs", totals.live)
            if not waiting
            else ngettext(
                "pair, %(waiting)d still to answer",
                "pairs, %(waiting)d still to answer",
                totals.live,
            )
            % {"waiting": waiting},
            url=pairs_url,
        ),
        Figure(
            number=str(totals.held),
            words=_("sessions held, of %(planned)d these pairs have in all")
            % {"planned": totals.planned}
            if totals.planned
            else _("sessions held so far"),
            url=pairs_url,
        ),
    )


def _phases(
    facts: programs.ProgramFacts,
    cohort: programs.CohortFacts,
    totals: pairs.PairFacts,
    run: matching.CohortRun,
) -> tuple[Phase, ...]:
    current = PHASE_OF[CohortState(cohort.state)]
    studio = reverse("matching:studio", args=[cohort.public_id])
    pairs_url = reverse("pairs:cohort_pairs", args=[cohort.public_id])
    rules_url = reverse("programs:rules", args=[facts.public_id])
    roles_url = reverse("programs:roles", args=[facts.public_id])
    invite_url = reverse("programs:invite", args=[cohort.public_id])
    asked = cohort.mentors.asked + cohort.mentees.asked
    checks: tuple[tuple[tuple[str, bool, str, str], ...], ...] = (
        (
            (_("Rules and weights"), True, rules_url, ""),
            (_("Second manager"), facts.managers > 1, roles_url, ""),
            (_("Two sponsors"), facts.roles.get(Role.SPONSOR, 0) > 1, roles_url, ""),
            (_("Dates and places"), True, cohort.url, ""),
        ),
        (
            (_("Enrollment open"), current > 0, cohort.url, ""),
            (_("Invitations sent"), asked > 0, invite_url, str(asked) if asked else ""),
            (
                _("Answers of both sides"),
                bool(cohort.mentors.sent and cohort.mentees.sent),
                cohort.url,
                "",
            ),
        ),
        (
            (_("A run to look through"), run.has_ready or run.has_published, studio, ""),
            (_("Run published"), run.has_published, studio, ""),
            (
                _("Everybody answered"),
                run.has_published and not totals.by_state.get(PairState.PROPOSED),
                pairs_url,
                "",
            ),
        ),
        (
            (
                _("Orientation and agreements"),
                bool(totals.by_state.get(PairState.ACTIVE))
                and not totals.by_state.get(PairState.AGREEING)
                and not totals.by_state.get(PairState.PROPOSED),
                pairs_url,
                "",
            ),
            (_("First sessions held"), totals.held >= max(1, totals.live), pairs_url, ""),
        ),
        ((_("Closing"), current > 4, "", ""),),
    )
    names = (_("Prepare"), _("Enroll"), _("Match"), _("Run"), _("Close"))
    dates = ((), (cohort.opens_on, cohort.closes_on), (), (cohort.starts_on,), ())
    return tuple(
        _phase(name, place - current, days, rows)
        for place, (name, days, rows) in enumerate(zip(names, dates, checks, strict=True))
    )


def _phase(
    name: str,
    distance: int,
    dates: tuple[dt.date, ...],
    rows: tuple[tuple[str, bool, str, str], ...],
) -> Phase:
    """Give a phase; ``distance`` is how many phases it lies ahead of the current one."""
    state = DONE if distance < 0 else NOW if distance == 0 else AHEAD
    words = {DONE: _past_in_words(rows), NOW: _("now"), AHEAD: _("ahead")}
    first_open = next((number for number, row in enumerate(rows) if not row[1]), None)
    return Phase(
        name=name,
        state=state,
        state_words=words[state],
        dates=dates,
        checks=tuple(
            Check(
                words=text,
                state=DONE
                if is_done and state != AHEAD
                else NOW
                if state == NOW and number == first_open
                else AHEAD,
                url=url,
                note=note,
            )
            for number, (text, is_done, url, note) in enumerate(rows)
        ),
    )


def _past_in_words(rows: tuple[tuple[str, bool, str, str], ...]) -> str:
    """Say that a phase is done, or how many of its steps were left open."""
    left = sum(not is_done for _words, is_done, _url, _note in rows)
    if not left:
        return _("done")
    return ngettext("%(left)d open", "%(left)d open", left) % {"left": left}
