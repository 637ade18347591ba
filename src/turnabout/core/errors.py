"""The refusal every other refusal derives from."""

import re
from typing import ClassVar


class DomainError(Exception):
    """
    Something a person asked for is refused.

    The class is the fact, ``code`` is stable for machines, the message is one translated sentence
    that says what to do next.
    """

    code: ClassVar[str] = "core.refused"

    def __init_subclass__(cls) -> None:
        app = cls.__module__.split(".")[1] if "." in cls.__module__ else "core"
        name = re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()
        cls.code = f"{app}.{name}"

    def __init__(self, message: object) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return str(self.message)
