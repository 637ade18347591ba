"""From a person in the directory to somebody who can sign in."""

import datetime as dt

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from turnabout.accounts import services as accounts
from turnabout.accounts.models import User
from turnabout.audit import services as audit
from turnabout.people import errors
from turnabout.people.models import Person


@transaction.atomic
def open_account_for(*, person: Person, now: dt.datetime) -> User:
    """
    Give somebody's account, opened and tied to them if they had none.

    Repeating the call changes nothing. The account keeps its e-mail when an import changes the
    person's.

    Raises
    ------
    HasLeft, NoEmail
        If the person left, or has no e-mail.
    AccountTaken
        If the account with this e-mail is tied to somebody else.
    """
    now_there = Person.objects.select_related("account").get(pk=person.pk)
    if now_there.left_on is not None:
        raise errors.HasLeft(
            _("%(name)s is not in the directory any more.") % {"name": now_there.name}
        )
    if now_there.account is not None:
        return now_there.account
    if not now_there.email:
        raise errors.NoEmail(
            _("%(name)s has no e-mail. Import people again with their e-mails.")
            % {"name": now_there.name}
        )
    account = accounts.open_account(
        email=now_there.email, name=now_there.name, time_zone=now_there.time_zone, now=now
    )
    if _tie(now_there, account):
        audit.record(
            actor_id=None,
            action="people.account_tied",
            target=now_there,
            at=now,
            data={"account": account.pk},
        )
    return account


def _tie(person: Person, account: User) -> bool:
    """Tie the account, once; tell whether that was now."""
    try:
        with transaction.atomic():
            changed = Person.objects.filter(pk=person.pk, account=None).update(account=account)
    except IntegrityError as taken:
        raise errors.AccountTaken(
            _("The e-mail of %(name)s belongs to the account of somebody else. Correct it in the"
              " next import.") % {"name": person.name}
        ) from taken  # fmt: skip
    return bool(changed)
