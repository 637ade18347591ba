"""What a pair agrees in writing: read by the two, never by staff."""

from django.db import models


class Agreement(models.Model):
    """
    One page both sign: private to the pair, staff see whether it is signed.

    A change takes both signatures away and raises ``version``.
    """

    pair = models.OneToOneField("pairs.Pair", models.CASCADE, related_name="+")
    version = models.PositiveIntegerField(default=1)
    aim = models.TextField(blank=True)
    rhythm = models.TextField(blank=True)
    off_limits = models.TextField(blank=True)
    mentor_signed_at = models.DateTimeField(null=True)
    mentee_signed_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"agreement of {self.pair_id}"
