"""Refusals of the engine: each class is one fact, each ``code`` is stable."""

from matchmaker.reasons import Reason


class MatchmakerError(Exception):
    """Root of everything the engine raises on purpose."""

    code = "matchmaker"


class InvalidProblem(MatchmakerError, ValueError):
    """What was given does not describe a problem that can be solved."""

    code = "invalid_problem"


class ProtectedAttribute(InvalidProblem):
    """A column or criterion is named like a protected attribute, which never feeds matching."""

    code = "protected_attribute"


class UnknownPerson(InvalidProblem):
    """An id is on neither of the lists it should be on."""

    code = "unknown_person"


class UnknownColumn(InvalidProblem):
    """A rule or criterion asks for a column that these people do not have."""

    code = "unknown_column"


class TooLarge(InvalidProblem):
    """The dense solver cannot promise an exact answer for this many places."""

    code = "too_large"


class BadFile(InvalidProblem):
    """A file is not what the schema ``matchmaker/1`` describes."""

    code = "bad_file"


class PinRefused(InvalidProblem):
    """A pinned pair cannot be kept, because a rule refuses it or a place is missing."""

    code = "pin_refused"

    def __init__(self, mentor: str, mentee: str, *, reasons: tuple[Reason, ...]) -> None:
        self.mentor = mentor
        self.mentee = mentee
        self.reasons = reasons
        why = " ".join(reason.text for reason in reasons)
        super().__init__(f"{mentor!r} and {mentee!r} cannot be pinned: {why}")


class CertificateFailed(MatchmakerError):
    """A solver could not prove its own answer; the answer is withheld."""

    code = "certificate_failed"
