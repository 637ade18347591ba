"""
The one door to Django's Tasks framework.

On Django 5.2 it is the backport ``django-tasks`` with its database backend; from Django 6 on the
framework itself carries the first half. Look again at 6.2 LTS.
"""

from django_tasks import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult, get_date_max

__all__ = ["DBTaskResult", "TaskResultStatus", "get_date_max", "task"]
