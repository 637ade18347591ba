"""An app of jobs that leave a trace each time they run."""

urlpatterns: list[object] = []
