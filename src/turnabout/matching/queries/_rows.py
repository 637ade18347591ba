"""Suggested pairs as staff see them: open inputs only."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from turnabout.accounts.models import User
from turnabout.matching import rules
from turnabout.matching.choices import ProposalState
from turnabout.matching.models import PairWish, Proposal, Run
from turnabout.matching.queries import _figures
from turnabout.programs.models import Enrollment
from turnabout.programs.rules import Settings


@dataclass(frozen=True, kw_only=True)
class PersonCell:
    """One of a pair as staff read them: ``about`` is one or two lines."""

    public_id: str
    name: str
    about: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Bar:
    """What one criterion gives a pair, in whole percent."""

    label: str
    percent: int


@dataclass(frozen=True, kw_only=True)
class Chip:
    """A word of warning beside a pair."""

    tone: str
    words: str


@dataclass(frozen=True, kw_only=True)
class ProposalRow:
    """A suggested pair."""

    mentor: PersonCell
    mentee: PersonCell
    gap: str
    sentence: str
    fit: str
    bars: tuple[Bar, ...]
    chips: tuple[Chip, ...]
    override: str
    is_pinned: bool
    is_forbidden: bool
    wished_by_you: bool
    wished_at: dt.datetime | None


class Writer:
    """Writes the rows of one run."""

    def __init__(
        self,
        run: Run,
        settings: Settings,
        wishes: Mapping[tuple[int, int], PairWish],
        user: User,
    ) -> None:
        self._settings = settings
        self._wishes = wishes
        self._user = user
        spec = rules.read_spec(run.spec)
        self._reasons = {(mentor, mentee): why for mentor, mentee, why in spec.overrides}

    def row(self, proposal: Proposal) -> ProposalRow:
        facts = proposal.facts
        mentor, mentee = proposal.mentor, proposal.mentee
        wish = self._wishes.get((proposal.mentor_id, proposal.mentee_id))
        names = {"mentor": mentor.person.name, "mentee": mentee.person.name}
        return ProposalRow(
            mentor=cell(mentor),
            mentee=cell(mentee),
            gap=rules.gap_words(facts["gap"]),
            sentence=rules.sentence(facts, **names),
            fit=_figures.fit(proposal.fit),
            bars=bars(facts),
            chips=self._chips(proposal, names),
            override=self._reasons.get((mentor.public_id, mentee.public_id), ""),
            is_pinned=proposal.state == ProposalState.PINNED,
            is_forbidden=proposal.state == ProposalState.FORBIDDEN,
            wished_by_you=wish is not None and wish.by_id == self._user.pk,
            wished_at=wish.at if wish is not None else None,
        )

    def _chips(self, proposal: Proposal, names: Mapping[str, str]) -> tuple[Chip, ...]:
        facts = proposal.facts
        chips = []
        if rules.has_few_hours(facts["hours"], self._settings):
            words = _("only %(hours)s") % {"hours": rules.shared_hours(facts["hours"])}
            chips.append(Chip(tone="warn", words=words))
        if proposal.has_deeper_link:
            words = rules.deeper_words(
                steps=facts["line_steps"], above=facts["line_above"], **names
            )
            chips.append(Chip(tone="warn", words=words))
        return tuple(chips)


def cell(enrollment: Enrollment) -> PersonCell:
    """Give one of a pair; the enrollment comes with its person and grade."""
    person = enrollment.person
    level = person.job_title or (person.grade.name if person.grade else "")
    about = ", ".join(part for part in (level, person.function) if part)
    return PersonCell(
        public_id=enrollment.public_id,
        name=person.name,
        about=tuple(line for line in (about, person.place) if line),
    )


def bars(facts: Mapping[str, Any]) -> tuple[Bar, ...]:
    """
    Give a bar for each criterion that counts, in the order of the studio.

    The order is not that of the stored facts: PostgreSQL keeps none in JSON.
    """
    fit: Mapping[str, float] = facts["fit"]
    return tuple(
        Bar(label=str(label), percent=round(100 * fit[key]))
        for key, label in rules.BARS.items()
        if key in fit
    )
