"""Where each app stands."""

from django.urls import include, path

urlpatterns = [
    path("", include("turnabout.portal.urls")),
    path("", include("turnabout.accounts.urls")),
    path("mailbox/", include("turnabout.notifications.urls")),
    path("people/", include("turnabout.people.urls")),
    path("programs/", include("turnabout.programs.urls")),
    path("matching/", include("turnabout.matching.urls")),
    path("pairs/", include("turnabout.pairs.urls")),
]

handler500 = "turnabout.core.views.server_error"
