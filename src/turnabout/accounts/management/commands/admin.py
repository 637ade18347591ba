"""``turnabout admin EMAIL``: the first way in, and the way back in."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.core.validators import validate_email
from django.urls import reverse
from django.utils import timezone

from turnabout.accounts import queries, services
from turnabout.core.errors import DomainError


class Command(BaseCommand):
    help = "Print a link that signs an admin in, once and within an hour."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email", help="The first admin's address, or that of an admin.")
        parser.add_argument(
            "--address",
            default="",
            metavar="URL",
            help="Where this installation answers, if not at its public address.",
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        email = options["email"]
        try:
            validate_email(email)
            invitation = services.issue_admin_link(email, now=timezone.now())
        except ValidationError as wrong:
            raise CommandError(
                f"{email!r} is not an e-mail address. Try: turnabout admin you@example.org"
            ) from wrong
        except DomainError as refusal:
            raise CommandError(str(refusal)) from refusal
        address = options["address"] or queries.organization().public_address
        path = reverse("accounts:admin_link", args=[invitation.secret])
        self.stdout.write(
            f"Open this link within an hour. It works once:\n"
            f"{(address or 'http://127.0.0.1:8000').rstrip('/')}{path}"
        )
