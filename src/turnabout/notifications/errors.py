"""What mail and links refuse."""

from turnabout.core.errors import DomainError


class LinkGone(DomainError):
    """A link of a mail that does nothing any more; its three reasons derive from it."""


class LinkUnknown(LinkGone):
    pass


class LinkUsed(LinkGone):
    pass


class LinkExpired(LinkGone):
    pass


class MailNotSetUp(DomainError):
    pass


class MailServerUnreachable(DomainError):
    pass


class MailServerRefused(DomainError):
    pass


class RecipientRefused(DomainError):
    pass
