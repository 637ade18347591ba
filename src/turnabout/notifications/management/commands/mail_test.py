"""``turnabout mail-test EMAIL``: one mail now, to prove the mail settings."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from turnabout.core.errors import DomainError
from turnabout.notifications import services


class Command(BaseCommand):
    help = "Send one mail past the outbox, or say in a sentence what is wrong with the settings."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email", help="Where to send it.")

    def handle(self, *_args: Any, **options: Any) -> None:
        try:
            services.send_test_mail(options["email"], timezone.now())
        except DomainError as refusal:
            raise CommandError(str(refusal)) from refusal
        self.stdout.write(f"The mail server took a mail to {options['email']}.")
