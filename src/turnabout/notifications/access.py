"""Who may read mails: everybody in the demo, where no mail leaves the house; nobody elsewhere."""

from django.conf import settings
from django.http import Http404

from turnabout.notifications import queries
from turnabout.notifications.queries import MailboxMessage, MailboxRow


def visible_messages(to: str) -> tuple[MailboxRow, ...]:
    """
    Give the demo's mails, newest first; of one recipient if asked.

    Raises
    ------
    Http404
        Outside the demo.
    """
    _check_demo()
    return queries.mailbox(to)


def get_message(public_id: str) -> MailboxMessage:
    """
    Give one of the demo's mails.

    Raises
    ------
    Http404
        Outside the demo, and for an unknown id.
    """
    _check_demo()
    message = queries.mailbox_message(public_id)
    if message is None:
        raise Http404
    return message


def _check_demo() -> None:
    if not settings.TURNABOUT_DEMO:
        raise Http404
