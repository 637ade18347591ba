"""The shape of what people enter about programs."""

from turnabout.programs.forms._enrolling import (
    SkillsForm,
    StepForm,
    StyleForm,
    TimeForm,
    known_fields,
    step_form,
)
from turnabout.programs.forms._inviting import InviteForm
from turnabout.programs.forms._programs import CohortForm, GrantForm, ProgramForm
from turnabout.programs.forms._rules import RulesForm

__all__ = [
    "CohortForm",
    "GrantForm",
    "InviteForm",
    "ProgramForm",
    "RulesForm",
    "SkillsForm",
    "StepForm",
    "StyleForm",
    "TimeForm",
    "known_fields",
    "step_form",
]
