"""Programs, their rules and their roles."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from turnabout.core import hx
from turnabout.core.doors import door
from turnabout.core.errors import DomainError
from turnabout.core.hx import Request
from turnabout.notifications import queries as notifications
from turnabout.programs import access, errors, forms, queries, rules, services
from turnabout.programs.choices import ProgramState
from turnabout.programs.models import Program

_GROUPS = (
    (ProgramState.RUNNING, gettext_lazy("Running")),
    (ProgramState.DRAFT, gettext_lazy("Being set up")),
    (ProgramState.CLOSING, gettext_lazy("Closing")),
    (ProgramState.CLOSED, gettext_lazy("Closed")),
)


@login_required
@require_safe
def programs(request: Request) -> HttpResponse:
    found = access.get_list(request.user)
    facts = queries.programs_facts(found, queries.today(timezone.now()))
    names = {each.key: each.name for each in services.blueprints()}
    context = {
        "groups": [
            {
                "title": title,
                "programs": [
                    {"facts": each, "blueprint": names[each.blueprint]}
                    for each in facts
                    if each.state == state
                ],
            }
            for state, title in _GROUPS
        ],
        "is_empty": not facts,
        "may_create": access.can_create(request.user),
        "blueprints": services.blueprints(),
    }
    return hx.fragment_or_page(request, "programs/programs.html", context)


@login_required
def create(request: Request) -> HttpResponse:
    access.check_can_create(request.user)
    found = services.blueprints()
    form = forms.ProgramForm(
        request.POST or None,
        blueprints=[(each.key, str(each.name)) for each in found],
        initial=_suggested(request.GET.get("blueprint", "")),
    )
    if form.is_valid():
        program = services.create_program(
            name=form.cleaned_data["name"],
            blueprint=form.cleaned_data["blueprint"],
            by=request.user,
            now=timezone.now(),
        )
        messages.success(request, _("The program stands. Next: its rules, then its first cohort."))
        return redirect("programs:rules", program.public_id)
    context = {
        "form": form,
        "blueprints": [
            {"blueprint": each, "plan": rules.plan_in_words(each.settings)[:4]} for each in found
        ],
    }
    answer = hx.refused if form.is_bound else hx.fragment_or_page
    return answer(request, "programs/program_create.html", context)


@login_required
def rules_page(request: Request, public_id: str) -> HttpResponse:
    to: access.ToProgram = "manage" if request.method == "POST" else "settings"
    program = access.get_program(request.user, public_id, to=to)
    settings = queries.settings_of(program)
    form = forms.RulesForm(request.POST or None, settings=settings)
    if form.is_valid():
        changed = services.change_rules(
            program=program, settings=form.settings(), by=request.user, now=timezone.now()
        )
        said = _("The rules are changed. They count from the next run on.")
        messages.success(request, said if changed else _("Nothing was different."))
        return redirect("programs:rules", program.public_id)
    context = {
        "program": program,
        "program_url": _program_url(request, program),
        "blueprint": services.blueprint(program.blueprint),
        "rules": rules.rules_in_words(settings),
        "plan": rules.plan_in_words(settings),
        "weights": rules.weights_in_words(settings),
        "form": form,
        "may_manage": rules_can_change(request, program),
    }
    answer = hx.refused if form.is_bound else hx.fragment_or_page
    return answer(request, "programs/rules.html", context)


@login_required
def roles(request: Request, public_id: str) -> HttpResponse:
    program = access.get_program(request.user, public_id, to="grant")
    form = forms.GrantForm(request.POST or None, roles=access.grantable(request.user))
    if form.is_valid() and (answer := _grant(request, program, form)):
        return answer
    return _roles_page(request, program, form=form)


@login_required
@require_POST
def withdraw_role(request: Request, public_id: str) -> HttpResponse:
    grant = access.get_grant(request.user, public_id)
    try:
        services.withdraw_role(grant=grant, by=request.user, now=timezone.now())
    except DomainError as refusal:
        form = forms.GrantForm(None, roles=access.grantable(request.user))
        return _roles_page(request, grant.program, form=form, refusal=str(refusal))
    messages.success(request, _("Withdrawn. It ends with their next page."))
    if grant.account_id == request.user.pk:
        return redirect(door("home"))
    return redirect("programs:roles", grant.program.public_id)


def rules_can_change(request: Request, program: Program) -> bool:
    return "manager" in access.program_roles(request.user, program)


def _grant(request: Request, program: Program, form: forms.GrantForm) -> HttpResponse | None:
    person = queries.person_with_email(form.cleaned_data["email"])
    try:
        if person is None:
            raise errors.NotInDirectory(
                _("Nobody in the directory has this e-mail. Import the person first.")
            )
        services.grant_role_to(
            program=program,
            person=person,
            role=form.cleaned_data["role"],
            by=request.user,
            now=timezone.now(),
        )
    except DomainError as refusal:
        form.add_error("email", str(refusal))
        return None
    messages.success(request, _("Granted. A mail tells %(name)s.") % {"name": person.name})
    return redirect("programs:roles", program.public_id)


def _roles_page(
    request: Request, program: Program, *, form: forms.GrantForm, refusal: str = ""
) -> HttpResponse:
    grantable = access.grantable(request.user)
    context: dict[str, Any] = {
        "program": program,
        "program_url": _program_url(request, program),
        "rows": queries.role_rows(program),
        "grantable": grantable,
        "form": form,
        "refusal": refusal,
        "mail_state": notifications.mail_state(),
    }
    if form.is_bound or refusal:
        return hx.refused(request, "programs/roles.html", context)
    return hx.fragment_or_page(request, "programs/roles.html", context)


def _program_url(request: Request, program: Program) -> str:
    is_open = access.visible_programs(request.user).filter(pk=program.pk).exists()
    return door("program", program.public_id) if is_open else ""


def _suggested(key: str) -> dict[str, str]:
    """Choose the blueprint that the list linked to, and its name as a first name."""
    names = {each.key: str(each.name) for each in services.blueprints()}
    return {"blueprint": key, "name": names[key]} if key in names else {}
