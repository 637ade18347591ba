"""What people do with programs, cohorts and enrollments."""

from turnabout.programs.services._cohorts import (
    change_cohort,
    close_enrollment,
    create_cohort,
    open_enrollment,
    start_running,
)
from turnabout.programs.services._enrollment import (
    confirm_line,
    enroll,
    save_draft,
    submit,
    withdraw,
)
from turnabout.programs.services._forgetting import forget_what_was_said
from turnabout.programs.services._inviting import (
    ACT,
    Accepted,
    InviteOutcome,
    Reach,
    accept_invitation,
    decline,
    decline_invitation,
    invite,
    reach,
)
from turnabout.programs.services._places import release, take
from turnabout.programs.services._programs import (
    blueprint,
    blueprints,
    change_rules,
    create_program,
)
from turnabout.programs.services._roles import grant_role, grant_role_to, withdraw_role

__all__ = [
    "ACT",
    "Accepted",
    "InviteOutcome",
    "Reach",
    "accept_invitation",
    "blueprint",
    "blueprints",
    "change_cohort",
    "change_rules",
    "close_enrollment",
    "confirm_line",
    "create_cohort",
    "create_program",
    "decline",
    "decline_invitation",
    "enroll",
    "forget_what_was_said",
    "grant_role",
    "grant_role_to",
    "invite",
    "open_enrollment",
    "reach",
    "release",
    "save_draft",
    "start_running",
    "submit",
    "take",
    "withdraw",
    "withdraw_role",
]
