"""Programs from blueprints, and their rules."""

import datetime as dt

from django.db import transaction

from turnabout.accounts.models import User
from turnabout.audit import services as audit
from turnabout.programs import adapter, rules
from turnabout.programs.choices import Role
from turnabout.programs.models import Program
from turnabout.programs.services import _roles


def blueprints() -> tuple[adapter.Blueprint, ...]:
    """Give the blueprints a program can be made from, in the order people see them in."""
    return adapter.blueprints()


def blueprint(key: str) -> adapter.Blueprint:
    """
    Give one blueprint.

    Raises
    ------
    UnknownBlueprint
        If there is none of this key.
    """
    return adapter.get(key)


@transaction.atomic
def create_program(*, name: str, blueprint: str, by: User, now: dt.datetime) -> Program:
    """
    Make a program of a blueprint; whoever makes it is its first manager.

    Raises
    ------
    UnknownBlueprint
        If there is no blueprint of this key.
    """
    settings = adapter.get(blueprint).settings
    program = Program.objects.create(
        name=name, blueprint=blueprint, rules=settings.as_dict(), created_at=now
    )
    data = {"blueprint": blueprint}
    audit.record(
        actor_id=by.pk, action="programs.program_created", target=program, at=now, data=data
    )
    _roles.add_grant(program=program, account=by, role=Role.MANAGER, by=by, now=now)
    return program


@transaction.atomic
def change_rules(
    *, program: Program, settings: rules.Settings, by: User, now: dt.datetime
) -> tuple[str, ...]:
    """
    Change what a program runs by. Published pairs stay as they are.

    Returns
    -------
    tuple
        The dotted keys that changed; nothing is written where none did.
    """
    row = Program.objects.get(pk=program.pk)
    before, after = _flat(rules.read_settings(row.rules)), _flat(settings)
    changed = {key: value for key, value in after.items() if before[key] != value}
    if changed:
        Program.objects.filter(pk=program.pk).update(rules=settings.as_dict())
        audit.record(
            actor_id=by.pk, action="programs.rules_changed", target=program, at=now, data=changed
        )
    return tuple(changed)


def _flat(settings: rules.Settings) -> dict[str, int | str | bool | None]:
    found = settings.as_dict()
    return {
        f"{section}.{key}": ",".join(value) if isinstance(value, list) else value
        for section in rules.SECTIONS
        for key, value in found[section].items()
    }
