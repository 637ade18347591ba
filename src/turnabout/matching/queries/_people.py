"""The people of a run, for the fields that ask for two of them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from turnabout.matching.models import Proposal, Run, Unmatched
from turnabout.programs.choices import Side
from turnabout.programs.models import Enrollment


@dataclass(frozen=True, kw_only=True)
class RunPerson:
    """Somebody of a run; ``label`` tells people of one name apart."""

    public_id: str
    name: str
    label: str


@dataclass(frozen=True, kw_only=True)
class RunPeople:
    """Both sides of a run, by name."""

    mentors: tuple[RunPerson, ...]
    mentees: tuple[RunPerson, ...]


def people_of(run: Run) -> RunPeople:
    """Give everybody a run was about. Two queries."""
    proposals = Proposal.objects.filter(run=run).select_related("mentor__person", "mentee__person")
    unmatched = Unmatched.objects.filter(run=run).select_related("enrollment__person")
    return run_people(list(proposals), list(unmatched))


def run_people(proposals: Iterable[Proposal], unmatched: Iterable[Unmatched]) -> RunPeople:
    """Give everybody of these rows, which come with their people. No query."""
    sides: dict[str, dict[int, Enrollment]] = {Side.MENTOR: {}, Side.MENTEE: {}}
    for proposal in proposals:
        sides[Side.MENTOR][proposal.mentor_id] = proposal.mentor
        sides[Side.MENTEE][proposal.mentee_id] = proposal.mentee
    for one in unmatched:
        sides[one.enrollment.side][one.enrollment_id] = one.enrollment
    return RunPeople(
        mentors=_labelled(sides[Side.MENTOR].values()),
        mentees=_labelled(sides[Side.MENTEE].values()),
    )


def is_proposed(run: Run, mentor: Enrollment, mentee: Enrollment) -> bool:
    """Tell whether a run suggests two people to each other. One query."""
    return Proposal.objects.filter(run=run, mentor=mentor, mentee=mentee).exists()


def _labelled(people: Iterable[Enrollment]) -> tuple[RunPerson, ...]:
    ordered = sorted(people, key=lambda one: (one.person.name.casefold(), one.pk))
    plain = [_label(one) for one in ordered]
    repeated = Counter(plain)
    return tuple(
        RunPerson(
            public_id=one.public_id,
            name=one.person.name,
            label=label if repeated[label] == 1 else f"{label} · {one.public_id[:4]}",
        )
        for one, label in zip(ordered, plain, strict=True)
    )


def _label(one: Enrollment) -> str:
    about = ", ".join(part for part in (one.person.function, one.person.place) if part)
    return f"{one.person.name} · {about}" if about else one.person.name
