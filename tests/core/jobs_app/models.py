from django.db import models


class Trace(models.Model):
    """A job ran, or at least began."""

    name = models.CharField(max_length=50)
    process = models.IntegerField()

    def __str__(self) -> str:
        return self.name
