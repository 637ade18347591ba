"""Refusals of the directory."""

from turnabout.core.errors import DomainError


class FileTooLarge(DomainError):
    """More bytes or more lines than one import takes."""


class NotACsvFile(DomainError):
    """A workbook, a picture, or text that cannot be decoded."""


class BrokenCsv(DomainError):
    """A quotation mark opens and never closes, or a cell has no end."""


class NoHeaderRow(DomainError):
    """There is no first line with column names, or nothing below it."""


class MappingUnclear(DomainError):
    """No column says who somebody is, or two columns say the same."""


class ImportSettled(DomainError):
    """The import was applied or discarded in the meantime."""


class ImportUnderWay(DomainError):
    """Another import is being applied."""


class TooManyLeave(DomainError):
    """More people would leave than the guard lets pass without a word."""


class NothingToApply(DomainError):
    """The file says what the directory already says."""


class NoEmail(DomainError):
    """Without an e-mail nobody can be asked in."""


class HasLeft(DomainError):
    """Somebody who left cannot be asked in."""


class AccountTaken(DomainError):
    """The account with this e-mail belongs to somebody else."""


class GradeGone(DomainError):
    """The grade does not exist any more."""
