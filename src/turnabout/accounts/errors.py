"""What accounts refuse."""

from turnabout.core.errors import DomainError


class LastAdmin(DomainError):
    """Nobody would be left to grant roles."""


class OwnRole(DomainError):
    """Nobody withdraws a role from themself while another admin could."""


class OwnRequest(DomainError):
    """A role that needs two admins is confirmed by the other one."""


class AlreadyGranted(DomainError):
    """The account holds this role, or the request for it waits already."""


class NotGranted(DomainError):
    """The role, or the request for it, is gone."""


class NotAnAdmin(DomainError):
    """A link from the shell is for admins once there is one."""


class AccountClosed(DomainError):
    """The account cannot sign in."""


class LinkGone(DomainError):
    """A one-time link was used, is too old or never existed."""


class AlreadySetUp(DomainError):
    """The first run is over."""


class NotAnAddress(DomainError):
    """Not the beginning of a web address."""


class UnknownZone(DomainError):
    """No time zone has this name."""
