"""What people are told about programs. No mail names a program or its track."""

from dataclasses import dataclass, field

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from turnabout.accounts.models import User
from turnabout.notifications import services as notifications
from turnabout.notifications.services import Button, Mail, Notice
from turnabout.programs import rules
from turnabout.programs.choices import Side
from turnabout.programs.models import Cohort, Enrollment
from turnabout.programs.queries import settings_of


@dataclass(frozen=True, kw_only=True)
class Invited(Notice):
    """
    Somebody may enroll, and may as well not.

    Staff see no delivery row: who is in a list of the invited and nowhere else would have declined.
    """

    kind = "programs.invited"
    private = True

    cohort_id: int
    #: Enrollment, and the secret of its link.
    invitations: tuple[tuple[int, str], ...] = field(repr=False)

    def mails(self) -> tuple[Mail, ...]:
        cohort = Cohort.objects.select_related("program").get(pk=self.cohort_id)
        settings = settings_of(cohort.program)
        base = notifications.absolute("")
        rows = Enrollment.objects.select_related("person__account").in_bulk(
            [enrollment_id for enrollment_id, _secret in self.invitations]
        )
        return tuple(
            _invitation(
                rows[enrollment_id],
                cohort=cohort,
                level=rules.level_in_words(rows[enrollment_id].side, settings),
                url=base + reverse("programs:invitation", args=[secret]),
            )
            for enrollment_id, secret in self.invitations
        )


@dataclass(frozen=True, kw_only=True)
class EnrollmentReceived(Notice):
    """The answers arrived, and what comes next."""

    kind = "programs.enrollment_received"

    enrollment_id: int

    def mails(self) -> tuple[Mail, ...]:
        row = Enrollment.objects.select_related("cohort", "person__account").get(
            pk=self.enrollment_id
        )
        path = reverse("programs:enroll", args=[row.public_id])
        return (
            _mail(
                row,
                subject=_("Your answers have arrived"),
                template="programs/mail/enrollment_received.txt",
                context={
                    "is_mentor": row.side == Side.MENTOR,
                    "closes_on": row.cohort.enroll_closes_on,
                },
                button=Button(label=_("See what you sent"), url=notifications.absolute(path)),
            ),
        )


@dataclass(frozen=True, kw_only=True)
class RoleGranted(Notice):
    """Somebody helps to run a program from now on."""

    kind = "programs.role_granted"

    account_id: int
    role: str

    def mails(self) -> tuple[Mail, ...]:
        account = User.objects.get(pk=self.account_id)
        return (
            Mail(
                to_email=account.email,
                to_name=account.name,
                account_id=account.pk,
                subject=_("You help to run a program"),
                template="programs/mail/role_granted.txt",
                context={"role": self.role},
                button=Button(label=_("Sign in"), url=notifications.absolute("/")),
                language=account.language,
                time_zone=account.time_zone,
            ),
        )


def _invitation(row: Enrollment, *, cohort: Cohort, level: str, url: str) -> Mail:
    return _mail(
        row,
        subject=_("An invitation to learn from a colleague"),
        template="programs/mail/invited.txt",
        context={
            "is_mentor": row.side == Side.MENTOR,
            "level": level,
            "closes_on": cohort.enroll_closes_on,
        },
        button=Button(label=_("Look at the invitation"), url=url),
    )


def _mail(
    row: Enrollment, *, subject: object, template: str, context: dict[str, object], button: Button
) -> Mail:
    person, account = row.person, row.person.account
    return Mail(
        to_email=person.email or "",
        to_name=person.name,
        account_id=account.pk if account else None,
        subject=subject,  # type: ignore[arg-type] # lazy text
        template=template,
        context=context,
        button=button,
        language=account.language if account else "",
        time_zone=(account.time_zone if account else "") or person.time_zone,
    )
