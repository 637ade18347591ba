"""What matching refuses."""

from turnabout.core.errors import DomainError


class NotMatching(DomainError):
    """The cohort is not at the point where a run makes sense."""


class AlreadySolving(DomainError):
    """A run of this cohort is under way."""


class NothingMatters(DomainError):
    """Every weight is off."""


class NobodyToMatch(DomainError):
    """One side has nobody who is available."""


class RunSettled(DomainError):
    """The run was published or discarded in the meantime."""


class RunEmpty(DomainError):
    """The run has no pair to publish."""


class NotInRun(DomainError):
    """Somebody is not among the people of the cohort who can be matched."""


class PairRefused(DomainError):
    """A rule does not allow the pair, or it is not available."""


class PairInBreach(DomainError):
    """A pair of the run breaks a rule by today's directory."""


class ReasonMissing(DomainError):
    """An override without a reason."""


class NoWish(DomainError):
    """The pair is neither pinned nor set aside."""


class AmbiguousName(DomainError):
    """Several people answer to what was typed."""


class RunImpossible(DomainError):
    """The run cannot be solved as it was asked."""


class WrongResult(DomainError):
    """The checker found something wrong in what the solver gave."""


class BadInput(DomainError):
    """A file of ``turnabout match`` is not what it should be."""
