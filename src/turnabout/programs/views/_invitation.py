"""What the button of an invitation opens. Nobody is signed in by it."""

from http import HTTPStatus

from allauth.account.forms import RequestLoginCodeForm
from allauth.account.views import RequestLoginCodeView
from django.contrib.auth import logout
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from turnabout.accounts import queries as accounts
from turnabout.core.errors import DomainError
from turnabout.core.hx import Request
from turnabout.notifications import errors as notifications
from turnabout.notifications import services as links
from turnabout.programs import errors, queries, rules, services
from turnabout.programs.models import Enrollment


@sensitive_variables("token")
def invitation(request: Request, token: str) -> HttpResponse:
    """Show what it is about; a POST begins enrolling, or declines."""
    now = timezone.now()
    try:
        if request.method == "POST" and request.POST.get("answer") == "decline":
            services.decline_invitation(token=token, now=now)
            return render(request, "programs/invitation_declined.html", _organization())
        if request.method == "POST":
            accepted = services.accept_invitation(token=token, now=now)
            return _ask_for_code(request, accepted)
        link = links.peek_link(token, act=services.ACT, now=now)
        return _page(request, queries.invitation(link.subject_id))
    except (notifications.LinkGone, errors.InvitationGone) as gone:
        return _refused(request, gone, status=HTTPStatus.NOT_FOUND)
    except DomainError as refusal:
        return _refused(request, refusal, status=HTTPStatus.UNPROCESSABLE_ENTITY)


def _page(request: Request, enrollment: Enrollment) -> HttpResponse:
    """Say what it takes, never the program's name or track: this page needs no sign-in."""
    settings = queries.settings_of(enrollment.cohort.program)
    context = {
        "side": enrollment.side,
        "level": rules.level_in_words(enrollment.side, settings),
        "cadence": settings.cadence,
        "closes_on": enrollment.cohort.enroll_closes_on,
        "next": reverse("programs:enroll", args=[enrollment.public_id]),
        "email": enrollment.person.email,
    }
    return render(request, "programs/invitation.html", context | _organization())


def _ask_for_code(request: Request, accepted: services.Accepted) -> HttpResponse:
    """Mail a code to the address, and go to the page that asks for it, as signing in does."""
    account = accepted.account
    to = reverse("programs:enroll", args=[accepted.enrollment.public_id])
    if request.user.is_authenticated:
        if request.user.pk == account.pk:
            return redirect(to)
        logout(request)
    form = RequestLoginCodeForm({"email": account.email})
    if not form.is_valid():
        return redirect(f"{reverse('account_request_login_code')}?next={to}")
    view = RequestLoginCodeView()
    view.setup(request)
    response: HttpResponse = view.form_valid(form)
    return response


def _refused(request: Request, refusal: DomainError, *, status: HTTPStatus) -> HttpResponse:
    context = {"refusal": str(refusal)} | _organization()
    return render(request, "programs/invitation_gone.html", context, status=status)


def _organization() -> dict[str, object]:
    return {"organization": accounts.organization()}
