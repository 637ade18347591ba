"""Column types that every app uses."""

from typing import TYPE_CHECKING, Any

from django.db import models

from turnabout.core import ids

if TYPE_CHECKING:
    CharField = models.CharField[str, str]
else:
    CharField = models.CharField


class PublicIdField(CharField):
    """The id of a row in addresses, mails and files."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["max_length"] = ids.LENGTH
        kwargs["unique"] = True
        kwargs["editable"] = False
        kwargs["default"] = ids.new_id
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> tuple[str, str, Any, Any]:
        name, path, args, kwargs = super().deconstruct()
        for fixed in ("max_length", "unique", "editable", "default"):
            del kwargs[fixed]
        return name, path, args, kwargs
