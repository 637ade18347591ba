"""What programs, cohorts and enrollment refuse."""

from turnabout.core.errors import DomainError


class RoleRefused(DomainError):
    """An account cannot have this role of this program."""


class RoleNotHeld(DomainError):
    """The role was withdrawn already."""


class LastManager(DomainError):
    """A program keeps at least one manager."""


class NotInDirectory(DomainError):
    """Nobody in the directory has this address."""


class DatesRefused(DomainError):
    """The dates of a cohort are out of order."""


class CohortNotDraft(DomainError):
    """Enrollment was opened before."""


class CohortNotEnrolling(DomainError):
    """Enrollment is not open in this cohort."""


class CohortNotMatched(DomainError):
    """The cohort cannot start running yet."""


class EnrollmentNotOpen(DomainError):
    """The first day of enrollment is still to come."""


class EnrollmentClosed(DomainError):
    """The last day of enrollment is over."""


class CohortFull(DomainError):
    """All places of this side are taken."""


class AlreadyEnrolled(DomainError):
    """Somebody is on this side of the cohort already."""


class AlreadySent(DomainError):
    """The answers were sent in and may not be changed any more."""


class AlreadyMatched(DomainError):
    """The enrollment is part of a published run."""


class NotWithdrawable(DomainError):
    """There is nothing left to withdraw."""


class Unanswered(DomainError):
    """A required answer is missing."""


class SideClosed(DomainError):
    """People do not sign up for this side by themselves."""


class NotFarEnough(DomainError):
    """By their grade nobody could be this person's partner."""


class HasLeft(DomainError):
    """The person has left the organization."""


class NobodyToInvite(DomainError):
    """The invitation reaches nobody new."""


class InvitationGone(DomainError):
    """An invitation that enrollment closed over."""


class TooManyToInvite(DomainError):
    """More people than one invitation may reach."""


class LineConfirmed(DomainError):
    """A manager confirmed this line before."""


class LineKnown(DomainError):
    """The directory says whom this person reports to."""


class NotAvailable(DomainError):
    """Somebody of a pair is no longer free."""
