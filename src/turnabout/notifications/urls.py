from django.urls import path

from turnabout.notifications import views

app_name = "notifications"
urlpatterns = [
    path("", views.mailbox, name="mailbox"),
    path("<slug:public_id>/", views.message, name="message"),
    path("<slug:public_id>/html/", views.message_html, name="message_html"),
    path("<slug:public_id>/invite.ics", views.message_calendar, name="message_calendar"),
]
