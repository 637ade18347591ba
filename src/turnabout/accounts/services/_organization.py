"""The facts about the organization, asked once and changed later."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from turnabout.accounts import errors, queries, rules
from turnabout.accounts.models import Organization, User
from turnabout.audit import services as audit
from turnabout.core import scope
from turnabout.core.transitions import move


@transaction.atomic
def set_up_organization(
    *, name: str, public_address: str, sender: str, time_zone: str, by: User, now: dt.datetime
) -> None:
    """
    Answer the first-run page; whoever does, and could choose no zone before, has this one too.

    Raises
    ------
    AlreadySetUp
        If somebody answered it first.
    NotAnAddress, UnknownZone
        If the address or the zone is not one.
    """
    row, _is_new = Organization.objects.get_or_create(pk=1)
    move(
        Organization.objects.filter(pk=1, set_up_at=None),
        name=name.strip(),
        public_address=rules.origin(public_address),
        sender=sender.strip(),
        time_zone=rules.zone(time_zone),
        set_up_at=now,
        refusal=errors.AlreadySetUp(
            _("Another admin has set up the organization. Change it under Settings.")
        ),
    )
    User.objects.filter(pk=by.pk, time_zone=queries.OrganizationFacts().time_zone).update(
        time_zone=rules.zone(time_zone)
    )
    scope.forget()
    audit.record(actor_id=by.pk, action="accounts.organization_set_up", target=row, at=now)


@transaction.atomic
def change_organization(
    *, name: str, public_address: str, sender: str, time_zone: str, by: User, now: dt.datetime
) -> None:
    """
    Change what pages and mails say about the organization.

    Raises
    ------
    NotAnAddress, UnknownZone
        If the address or the zone is not one.
    """
    row, _is_new = Organization.objects.get_or_create(pk=1)
    wanted = {
        "name": name.strip(),
        "public_address": rules.origin(public_address),
        "sender": sender.strip(),
        "time_zone": rules.zone(time_zone),
    }
    changed = [field for field, value in wanted.items() if getattr(row, field) != value]
    if changed:
        Organization.objects.filter(pk=1).update(**wanted)
        scope.forget()
        audit.record(
            actor_id=by.pk,
            action="accounts.organization_changed",
            target=row,
            at=now,
            data=dict.fromkeys(changed, True),
        )
