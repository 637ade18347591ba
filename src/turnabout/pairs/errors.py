"""What pairs refuse."""

from turnabout.core.errors import DomainError


class NotAvailable(DomainError):
    """The two cannot be paired; why and from whose side is not said."""


class AlreadyAnswered(DomainError):
    """The side has answered the proposal."""


class AnswerTooLate(DomainError):
    """The ten days are over, or the pair is settled."""


class NotAcknowledged(DomainError):
    """The two stand in one line, and the side has not ticked that it knows."""


class AlreadySettled(DomainError):
    """Somebody or the clock settled the pair in the meantime."""


class NotAgreeing(DomainError):
    """The pair is not at the point where this can be done."""


class AlreadyOriented(DomainError):
    """The side has finished the orientation."""


class AgreementChanged(DomainError):
    """The other side saved another text in the meantime."""


class AgreementUnfinished(DomainError):
    """Something both would sign is still empty."""


class AlreadySigned(DomainError):
    """The side has signed that version."""


class NotReady(DomainError):
    """Orientation or signatures are missing."""


class SessionOpen(DomainError):
    """A date is on the table already."""


class NotInFuture(DomainError):
    """A date to come was expected."""


class NotForYou(DomainError):
    """The other side has to say yes to a date, not the one that proposed it."""


class DateChanged(DomainError):
    """The date is confirmed already, or another one has been proposed."""


class NotPlanned(DomainError):
    """Only a planned session can be moved or held."""


class NotHeldYet(DomainError):
    """The session is still to come."""


class AlreadyHeld(DomainError):
    """The session is logged as held."""


class NoSuchTime(DomainError):
    """Clocks skip this time on that day."""


class AlreadyAcknowledged(DomainError):
    """The side has ticked that it knows of the shared line."""


class NothingChanged(DomainError):
    """The text is the one that is saved."""


class TooFarAhead(DomainError):
    """The date is more than a year away."""
