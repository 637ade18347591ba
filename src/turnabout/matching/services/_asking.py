"""Why not these two: one question, answered by the rules and by solving again."""

from dataclasses import dataclass
from typing import Literal

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from turnabout.matching import adapter, errors, queries, rules
from turnabout.matching.models import Run
from turnabout.programs.models import Enrollment

#: Up to so many possible pairs the cost is worked out at once, without being asked for.
AT_ONCE = 40_000


@dataclass(frozen=True, kw_only=True)
class WhyNot:
    """
    The answer about two people.

    ``has_cost`` is false where working out the cost takes a while and nobody has asked for it.
    """

    mentor: Enrollment
    mentee: Enrollment
    status: Literal["pair", "possible", "refused", "unavailable", "changed"]
    sentence: str
    can_override: bool = False
    has_cost: bool = True


def why_not(*, run: Run, mentor: Enrollment, mentee: Enrollment, is_exact: bool = False) -> WhyNot:
    """
    Say why a run did not put two people together, and what it would cost.

    The problem is made again from the run's snapshot and today's rows. If it is another one by
    now, the answer says so: nothing about today would be true of the run.

    Parameters
    ----------
    is_exact
        Work out the cost also where that takes a while.

    Raises
    ------
    NotInRun
        If one of the two cannot be matched any more.
    """
    prepared = adapter.build_problem(run.cohort, rules.read_spec(run.spec))
    answer = adapter.ask(prepared, mentor_id=mentor.pk, mentee_id=mentee.pk)
    if answer.status == "unavailable":
        return _answer(mentor, mentee, "unavailable", str(rules.NOT_AVAILABLE))
    if prepared.feature_hash != run.figures["feature_hash"]:
        return _answer(
            mentor,
            mentee,
            "changed",
            _("People or rules have changed since this run. Solve again, then ask."),
        )
    if queries.is_proposed(run, mentor, mentee):
        return _answer(mentor, mentee, "pair", _("They are a pair in this run."))
    if answer.status == "refused":
        sentence = _("Not possible: %(why)s") % {"why": " ".join(answer.refusals)}
        return WhyNot(
            mentor=mentor,
            mentee=mentee,
            status="refused",
            sentence=sentence,
            can_override=answer.is_only_direction,
        )
    return _possible(run, prepared, mentor, mentee, is_exact=is_exact)


def _answer(
    mentor: Enrollment,
    mentee: Enrollment,
    status: Literal["pair", "unavailable", "changed"],
    sentence: str,
) -> WhyNot:
    return WhyNot(mentor=mentor, mentee=mentee, status=status, sentence=sentence)


def _possible(
    run: Run, prepared: adapter.Prepared, mentor: Enrollment, mentee: Enrollment, *, is_exact: bool
) -> WhyNot:
    if not is_exact and prepared.pairs > AT_ONCE:
        sentence = _("Possible. Working out what it would cost takes a moment.")
        return WhyNot(
            mentor=mentor, mentee=mentee, status="possible", sentence=sentence, has_cost=False
        )
    cost = adapter.cost_of(prepared, mentor_id=mentor.pk, mentee_id=mentee.pk, seed=run.seed)
    if cost is None:
        sentence = _("Possible, but pins hold all places of one of the two. Unpin that pair first.")
    else:
        sentence = _cost_words(cost)
    return WhyNot(mentor=mentor, mentee=mentee, status="possible", sentence=sentence)


def _cost_words(cost: adapter.Cost) -> str:
    changes = ngettext(
        "%(pairs)d other pair would change", "%(pairs)d other pairs would change", cost.pairs
    ) % {"pairs": cost.pairs}
    if cost.people > 0:
        text = ngettext(
            "Possible: %(changes)s, and %(people)d more person would have no partner.",
            "Possible: %(changes)s, and %(people)d more people would have no partner.",
            cost.people,
        )
        return text % {"changes": changes, "people": cost.people}
    if not cost.fit_percent:
        return _("Possible: %(changes)s, and the fit stays the same.") % {"changes": changes}
    if cost.fit_percent < 0:
        text = _("Possible: %(changes)s, and the fit rises by %(percent)s%%.")
    else:
        text = _("Possible: %(changes)s, and the fit falls by %(percent)s%%.")
    percent = rules.number(abs(cost.fit_percent))
    return text % {"changes": changes, "percent": percent}


def find(run: Run, typed: str, *, side: str) -> Enrollment:
    """
    Find somebody of a run by what stands in the list of the field, or by a name.

    Raises
    ------
    AmbiguousName
        If several people have that name.
    NotInRun
        If nobody has.
    """
    people = queries.people_of(run)
    own = people.mentors if side == "mentor" else people.mentees
    wanted = " ".join(typed.split()).casefold()
    exact = [one for one in own if one.label.casefold() == wanted]
    named = exact or [one for one in own if one.name.casefold() == wanted]
    if len(named) > 1:
        raise errors.AmbiguousName(
            _("Several people are called %(name)s. Choose one from the list.") % {"name": typed}
        )
    if not named:
        raise errors.NotInRun(
            _("Nobody in this run is called “%(name)s”. Choose a name from the list.")
            % {"name": typed}
        )
    return queries.enrollment_in(run.cohort, named[0].public_id, side=side)
