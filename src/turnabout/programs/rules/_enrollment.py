"""When people may enroll, on which side, and what is missing in their answers."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from turnabout.programs import errors
from turnabout.programs.choices import CohortState, EnrollmentState, Side, Style
from turnabout.programs.rules._settings import Settings
from turnabout.skills import choices as skills
from turnabout.skills import rules as skill_rules

BEFORE_SENDING: Final = (EnrollmentState.INVITED, EnrollmentState.STARTED)
CHANGEABLE: Final = (*BEFORE_SENDING, EnrollmentState.SUBMITTED)
#: Submitted, and in a place that was counted.
PLACED: Final = (EnrollmentState.SUBMITTED, EnrollmentState.AVAILABLE)
#: States in which the skills of a person are somebody else's input too.
HOLDING: Final = (*PLACED, EnrollmentState.MATCHED)
COHORT_CHANGEABLE: Final = (CohortState.DRAFT, CohortState.ENROLLING)

MOST_INVITED_AT_ONCE: Final = 1000

SHORTEST_DAY_MINUTES: Final = 30


@dataclass(frozen=True, kw_only=True)
class EnrollmentAnswers:
    """
    What somebody sends in.

    ``hours`` are minutes of the local day by weekday, Monday is 0; ``offers`` and ``wishes`` hold
    keys or names of skills with their levels; a topic that is not named counts as closed.
    """

    languages: tuple[str, ...]
    time_zone: str
    hours: Mapping[int, tuple[int, int]]
    style: str
    offers: tuple[tuple[str, int], ...] = ()
    wishes: tuple[tuple[str, int], ...] = ()
    topics: Mapping[str, str] = field(default_factory=dict)
    say: str = ""
    capacity: int = 1


def check_window(*, state: str, opens_on: dt.date, closes_on: dt.date, today: dt.date) -> None:
    """
    Refuse what enrollment does outside of its days. The last day belongs to it.

    Raises
    ------
    EnrollmentNotOpen
        Before the first day, or while the cohort is a draft.
    EnrollmentClosed
        After the last day, or once the cohort went on to matching.
    """
    if state == CohortState.DRAFT or today < opens_on:
        raise errors.EnrollmentNotOpen(
            _("Enrollment opens on %(day)s. Come back then; what you typed is kept.")
            % {"day": date_format(opens_on, "DATE_FORMAT")}
        )
    if state != CohortState.ENROLLING or today > closes_on:
        raise errors.EnrollmentClosed(
            _("Enrollment closed on %(day)s. Ask the program's manager about the next cohort.")
            % {"day": date_format(min(closes_on, today), "DATE_FORMAT")}
        )


@dataclass(frozen=True, kw_only=True)
class CohortDates:
    """First and last day of enrollment, and the day the cohort starts."""

    opens_on: dt.date
    closes_on: dt.date
    starts_on: dt.date


def check_dates(dates: CohortDates) -> None:
    """Refuse a cohort that closes before it opens, or starts before it closes."""
    if dates.closes_on < dates.opens_on:
        raise errors.DatesRefused(_("Enrollment closes before it opens. Choose a later last day."))
    if dates.starts_on <= dates.closes_on:
        raise errors.DatesRefused(
            _("The cohort starts before enrollment is over. Choose a later start.")
        )


def suggested_dates(today: dt.date) -> CohortDates:
    """Suggest three weeks to enroll from today, and a start two weeks later, on a Monday."""
    closes_on = today + dt.timedelta(weeks=3)
    starts_on = closes_on + dt.timedelta(days=14)
    return CohortDates(
        opens_on=today,
        closes_on=closes_on,
        starts_on=starts_on + dt.timedelta(days=-starts_on.weekday() % 7),
    )


def sides_open(settings: Settings) -> tuple[Side, ...]:
    """Give the sides people sign up for by themselves."""
    ways = {Side.MENTOR: settings.enroll.mentors, Side.MENTEE: settings.enroll.mentees}
    return tuple(side for side, way in ways.items() if way == "open")


class LevelFit(StrEnum):
    """What somebody's grade says about a side of a program."""

    FITS = "fits"
    NO_GRADE = "no_grade"
    NOBODY = "nobody"


def level_fit(
    side: str, settings: Settings, *, position: int | None, lowest: int | None, highest: int | None
) -> LevelFit:
    """
    Tell whether somebody of this grade could have a partner at all.

    By direction, never by trait: a mentor of a reverse program needs a grade that is in use and at
    least the gap above. Where another condition may replace grades, everybody with one fits.

    Parameters
    ----------
    position
        The person's grade; a higher one is more senior. ``None`` without a grade.
    lowest, highest
        The grades in use among the people in the directory.
    """
    if position is None or lowest is None or highest is None:
        return LevelFit.NO_GRADE
    direction = settings.direction
    others = (direction.layers_gap, direction.experience_gap_years)
    is_replaceable = direction.combine == "any" and any(gap is not None for gap in others)
    if direction.mode == "peer" or direction.grade_gap is None or is_replaceable:
        return LevelFit.FITS
    needs_above = (direction.mode == "reverse") == (side == Side.MENTOR)
    room = highest - position if needs_above else position - lowest
    return LevelFit.FITS if room >= direction.grade_gap else LevelFit.NOBODY


def check_level_fit(fit: LevelFit, *, side: str, settings: Settings) -> None:
    """Refuse somebody who could have no partner. Without a grade people may wait for one."""
    if fit is LevelFit.NOBODY:
        raise errors.NotFarEnough(
            _(
                "By your grade nobody here could be your partner as a %(side)s: %(level)s. "
                "Ask the program's manager about the other side."
            )
            % {"side": Side(side).label, "level": level_in_words(side, settings)}
        )


def level_in_words(side: str, settings: Settings) -> str:
    """Say where this side stands, seen from the other one: "2 or more levels below them"."""
    direction = settings.direction
    gap = direction.grade_gap
    if gap is None:
        gap = direction.layers_gap
    if direction.mode == "peer":
        return _("at about the same level as them")
    stands_below = (direction.mode == "reverse") == (side == Side.MENTOR)
    if gap is None:
        return _("less experienced than them") if stands_below else _("more experienced than them")
    if stands_below:
        text = ngettext(
            "%(gap)d or more levels below them", "%(gap)d or more levels below them", gap
        )
    else:
        text = ngettext(
            "%(gap)d or more levels above them", "%(gap)d or more levels above them", gap
        )
    return text % {"gap": gap}


def check_answers(answers: EnrollmentAnswers, *, side: str, settings: Settings) -> None:
    """
    Refuse answers in which something required is missing.

    Raises
    ------
    Unanswered
        With one sentence that says what is missing.
    ValueError
        For values no form lets through.
    """
    missing = _missing(answers, side=side)
    if missing:
        raise errors.Unanswered(missing)
    own = settings.capacity
    least, most = (own.mentor, own.mentor_may_ask_for) if side == Side.MENTOR else (1, 1)
    if not least <= answers.capacity <= most:
        raise ValueError(f"Expected a capacity from {least} to {most}, got {answers.capacity}.")
    if answers.style not in Style.values:
        raise ValueError(f"Expected a known style, got {answers.style!r}.")
    known = {topic.key for topic in skills.TOPICS}
    if strange := set(answers.topics) - known:
        raise ValueError(f"Expected known topics, got {sorted(strange)!r}.")


def joined(
    new: tuple[tuple[str, int], ...], other: tuple[tuple[str, int], ...]
) -> tuple[tuple[str, int], ...]:
    """Add the skills of another enrollment that the new answers do not name, as far as they fit."""
    named = {skill_rules.meant(name).key for name, _level in new}
    kept = tuple((key, level) for key, level in other if key not in named)
    return (*new, *kept)[: skill_rules.MOST]


def _missing(answers: EnrollmentAnswers, *, side: str) -> str:
    has_hours = any(end - start >= SHORTEST_DAY_MINUTES for start, end in answers.hours.values())
    is_mentor = side == Side.MENTOR
    needed = (
        (answers.languages, _("Choose at least one language you work in.")),
        (answers.time_zone, _("Choose your time zone.")),
        (has_hours, _("Say when you work on at least one day.")),
        (answers.offers or not is_mentor, _("Name at least one skill you can teach.")),
        (answers.wishes or is_mentor, _("Name at least one skill you want to learn.")),
        (answers.style, _("Choose how you like to work.")),
    )
    return next((sentence for found, sentence in needed if not found), "")
