"""The order of grades."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from turnabout.core import hx
from turnabout.core.errors import DomainError
from turnabout.core.hx import Request
from turnabout.people import access, queries, services
from turnabout.people.forms import GradeForm


@login_required
def grades(request: Request) -> HttpResponse:
    is_admin = access.check_can_browse(request.user)
    refusal = ""
    if request.method == "POST":
        access.check_can_order(request.user)
        form = GradeForm(request.POST)
        if form.is_valid():
            try:
                services.move_grade(
                    name=form.cleaned_data["grade"],
                    to=form.cleaned_data["to"],
                    by=request.user,
                    now=timezone.now(),
                )
            except DomainError as gone:
                refusal = str(gone)
            else:
                return redirect("people:grades")
    context = {
        "grades": queries.grade_rows(),
        "may_order": is_admin,
        "refusal": refusal,
    }
    if request.method == "POST":
        return hx.refused(request, "people/grades.html", context)
    return hx.fragment_or_page(request, "people/grades.html", context)
