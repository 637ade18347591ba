"""Pages of programs, cohorts and enrollment."""

from turnabout.programs.views._cohorts import (
    close_enrollment,
    cohort,
    cohort_create,
    cohort_edit,
    confirm_line,
    open_enrollment,
)
from turnabout.programs.views._enrolling import decline, enroll, enroll_step, join, withdraw
from turnabout.programs.views._invitation import invitation
from turnabout.programs.views._inviting import invite
from turnabout.programs.views._programs import (
    create,
    programs,
    roles,
    rules_page,
    withdraw_role,
)

__all__ = [
    "close_enrollment",
    "cohort",
    "cohort_create",
    "cohort_edit",
    "confirm_line",
    "create",
    "decline",
    "enroll",
    "enroll_step",
    "invitation",
    "invite",
    "join",
    "open_enrollment",
    "programs",
    "roles",
    "rules_page",
    "withdraw",
    "withdraw_role",
]
