"""What the component sheet is rendered with; used by the tests here and by the one in a browser."""

from types import SimpleNamespace

from django import forms
from django.contrib import messages
from django.contrib.messages.storage.base import Message
from django.core.paginator import Paginator
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.test import RequestFactory

TOPIC = [("open", "Open"), ("ask", "Ask first"), ("closed", "Closed")]


class SheetForm(forms.Form):
    name = forms.CharField(label="Add another skill", help_text="For example: a short clip.")
    level = forms.ChoiceField(
        label="Checking what you read online",
        help_text="Choose the sentence that is true on an ordinary day.",
        widget=forms.RadioSelect,
        choices=[("1", "I manage simple cases."), ("3", "I show others how.")],
    )
    languages = forms.MultipleChoiceField(
        label="Languages",
        required=False,
        widget=forms.CheckboxSelectMultiple,
        choices=[("en", "English"), ("de", "Deutsch")],
    )
    grade = forms.ChoiceField(label="Grade", choices=[("", "Choose one"), ("c2", "C2")])
    say = forms.CharField(
        label="One thing you would like somebody senior to understand",
        required=False,
        widget=forms.Textarea,
    )
    on = forms.DateField(label="Day", widget=forms.DateInput(attrs={"type": "date"}))
    at = forms.TimeField(label="Time", widget=forms.TimeInput(attrs={"type": "time"}))
    people = forms.FileField(label="People, as a CSV file", required=False)
    agreed = forms.BooleanField(label="We both agreed", help_text="You can take it back.")
    family = forms.ChoiceField(label="Family and care", widget=forms.RadioSelect, choices=TOPIC)
    faith = forms.ChoiceField(label="Faith and holidays", widget=forms.RadioSelect, choices=TOPIC)


def sheet_context() -> dict[str, object]:
    typed = {"level": "3", "family": "open", "faith": "closed", "on": "2026-11-26"}
    item = SimpleNamespace
    return {
        "organization_name": "Harbor Mutual",
        "nav": SimpleNamespace(
            participant=(
                item(label="Home", url="#home", is_current=True),
                item(label="My pair", url="#pair", is_current=False),
            ),
            staff=(
                item(label="Programs", url="#programs", is_current=False),
                item(label="People", url="#people", is_current=False),
                item(label="Settings", url="#settings", is_current=False),
            ),
            menu=(item(label="Password and sign-in", url="#sign-in"),),
            footer=(item(label="Who sees what", url="#who"),),
            banners=(item(text="No mail is sent yet.", url="#mail", label="What to set"),),
            theme_url="/theme/",
            sign_out_url="/sign-out/",
            person_name="Ada Okafor",
            initials="AO",
        ),
        "messages": (
            Message(messages.SUCCESS, "50 pairs are published."),
            Message(messages.WARNING, "Two invitations came back."),
        ),
        "form": SheetForm(typed),
        "steps": (
            item(label="Orientation", note="done", state="done", url=""),
            item(label="Session 1", note="Oct 1, held", state="done", url="#one"),
            item(label="Session 2", note="Nov 26", state="now", url="#two"),
            item(label="Close", note="Mar 18", state="", url=""),
        ),
        "stages": (
            item(label="Role and time", state="done", url="#role"),
            item(label="Skills and topics", state="now", url=""),
            item(label="Languages and style", state="", url=""),
            item(label="Your card", state="", url=""),
        ),
        "rows": (item(label="Skills", percent=46), item(label="Hours", percent=20)),
        "page": Paginator(range(95), 40).page(2),
    }


def sheet_request(**cookies: str) -> HttpRequest:
    request = RequestFactory().get("/sheet/", {"role": "mentor", "page": "2"})
    request.COOKIES.update(cookies)
    return request


def render_sheet(**cookies: str) -> str:
    return render_to_string("core/sheet.html", sheet_context(), sheet_request(**cookies))
