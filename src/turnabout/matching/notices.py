"""What matching tells people by mail."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from turnabout.accounts.models import User
from turnabout.matching import queries
from turnabout.notifications import services as notifications
from turnabout.notifications.services import Button, Mail, Notice


@dataclass(frozen=True, kw_only=True)
class RunReady(Notice):
    """A run somebody waited for is ready."""

    kind = "matching.run_ready"

    run_id: int

    def mails(self) -> tuple[Mail, ...]:
        run = queries.runs().get(pk=self.run_id)
        account = User.objects.get(pk=run.by_id)
        studio = reverse("matching:studio", args=[run.cohort.public_id])
        return (
            Mail(
                to_email=account.email,
                to_name=account.name,
                account_id=account.pk,
                subject=_("Your run is ready"),
                template="matching/mail/run_ready.txt",
                context={"pairs": run.figures["pairs"], "number": run.number},
                button=Button(
                    label=_("Look through the pairs"), url=notifications.absolute(studio)
                ),
                language=account.language,
                time_zone=account.time_zone,
            ),
        )
