"""From a run somebody looked through to pairs whose people are asked."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from turnabout.accounts.models import User
from turnabout.audit import services as audit
from turnabout.core.transitions import move
from turnabout.matching import adapter, errors, queries, rules
from turnabout.matching.choices import RunState
from turnabout.matching.models import PairWish, Proposal, Run
from turnabout.notifications import services as notifications
from turnabout.pairs import services as pairs
from turnabout.pairs.models import Pair
from turnabout.pairs.services import NewPair
from turnabout.programs import queries as programs
from turnabout.programs import services as program_services


@dataclass(frozen=True, kw_only=True)
class Preview:
    """
    What publishing would do: pairs, mails, and the mails of one pair as they will be sent.

    ``place`` counts the shown pair from 1; ``without_mail`` names people who have no address.
    """

    pairs: int
    mails: int
    place: int
    shown: tuple[notifications.Rendered, ...]
    without_mail: tuple[str, ...]

    @property
    def before(self) -> int | None:
        return self.place - 1 if self.place > 1 else None

    @property
    def after(self) -> int | None:
        return self.place + 1 if self.place < self.pairs else None


@transaction.atomic
def publish(*, run: Run, by: User, now: dt.datetime) -> tuple[Pair, ...]:
    """
    Make pairs of a run's proposals and ask their people, all in one transaction.

    Direction and distance are looked at again, on today's directory. Pairs that were set aside are
    left out, and their people stay available, as everybody does who has no partner. Other runs of
    the cohort that were ready are discarded: they speak of people who are taken now.

    Raises
    ------
    RunSettled
        If the run was published or discarded before; so of two clicks one publishes.
    RunEmpty
        If there is no pair to publish.
    PairInBreach
        If the directory changed so that a pair breaks direction or distance.
    """
    move(
        Run.objects.filter(pk=run.pk, state=RunState.READY),
        state=RunState.PUBLISHED,
        published_at=now,
        published_by_id=by.pk,
        refusal=errors.RunSettled(
            _("This run was published or discarded already. Reload the page.")
        ),
    )
    proposals = _to_publish(run)
    _check_again(run, proposals)
    made = pairs.start_pairs(cohort=run.cohort, new_pairs=_new_pairs(proposals), by=by, now=now)
    program_services.start_running(cohort=run.cohort, by=by, now=now)
    Run.objects.filter(cohort=run.cohort, state=RunState.READY).update(state=RunState.DISCARDED)
    for proposal in proposals:
        PairWish.objects.filter(
            cohort=run.cohort, mentor=proposal.mentor_id, mentee=proposal.mentee_id
        ).delete()
    data = {"number": run.number, "pairs": len(made)}
    audit.record(actor_id=by.pk, action="matching.run_published", target=run, at=now, data=data)
    return made


def preview(*, run: Run, place: int, now: dt.datetime) -> Preview:
    """
    Show what publishing a run would send; ``place`` says whose mails, from 1.

    Raises
    ------
    RunEmpty
        If there is no pair to publish.
    """
    proposals = _to_publish(run)
    place = min(max(place, 1), len(proposals))
    shown = pairs.preview_mails(
        cohort=run.cohort, new_pairs=_new_pairs(proposals[place - 1 : place]), now=now
    )
    people = [one.person for proposal in proposals for one in (proposal.mentor, proposal.mentee)]
    without = tuple(person.name for person in people if not person.email)
    return Preview(
        pairs=len(proposals),
        mails=len(people) - len(without),
        place=place,
        shown=tuple(mail for notice in shown for mail in notifications.preview(notice)),
        without_mail=without,
    )


def _to_publish(run: Run) -> tuple[Proposal, ...]:
    proposals = queries.proposals_to_publish(run)
    if not proposals:
        raise errors.RunEmpty(_("There is no pair to publish. Change something and solve again."))
    return proposals


def _check_again(run: Run, proposals: Sequence[Proposal]) -> None:
    """Look at direction and distance by today's directory and today's rules of the program."""
    spec = rules.read_spec(run.spec)
    today = rules.Spec(
        settings=rules.with_choices(
            programs.settings_of(run.cohort.program), weights={"skills": 1}, coverage=None
        ),
        starts_on=spec.starts_on,
        overrides=spec.overrides,
    )
    prepared = adapter.build_problem(run.cohort, today)
    for proposal in proposals:
        found = adapter.breaches(
            prepared, mentor_id=proposal.mentor_id, mentee_id=proposal.mentee_id
        )
        if found:
            raise errors.PairInBreach(
                _(
                    "The directory has changed since this run. %(mentor)s and %(mentee)s may not"
                    " meet any more: %(why)s Solve again, then publish."
                )
                % {
                    "mentor": proposal.mentor.person.name,
                    "mentee": proposal.mentee.person.name,
                    "why": " ".join(found),
                }
            )


def _new_pairs(proposals: Sequence[Proposal]) -> list[NewPair]:
    return [
        NewPair(
            mentor_enrollment=proposal.mentor,
            mentee_enrollment=proposal.mentee,
            facts=proposal.facts,
            has_deeper_link=proposal.has_deeper_link,
        )
        for proposal in proposals
    ]
