"""
The skills and topics people pick from.

Names and numbers of areas, competences and levels are facts of DigComp 3.0; every sentence beside
them is our own, written so that people recognize their ordinary day in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

FRAMEWORK = "DigComp 3.0"
CITATION = _(
    "Names and numbers of areas, competences and levels: Cosgrove and Cachia (2025), DigComp 3.0, "
    "JRC144121, doi:10.2760/0001149, CC BY 4.0. The sentences beside them are our own; the "
    "European Commission has not reviewed or endorsed them."
)


@dataclass(frozen=True)
class Area:
    """One of the five areas of the framework."""

    number: int
    name: _StrPromise


@dataclass(frozen=True)
class Competence:
    """
    One competence, with its official name and words of our own.

    ``label`` is what people see, ``sentence`` says it in the first person, ``name`` is the official
    name for those who know the framework.
    """

    code: str
    name: _StrPromise
    label: _StrPromise
    sentence: _StrPromise

    @property
    def area(self) -> int:
        return int(self.code.partition(".")[0])


@dataclass(frozen=True)
class Level:
    """One of the four levels, with a sentence that is true on an ordinary day."""

    number: int
    name: _StrPromise
    sentence: _StrPromise


@dataclass(frozen=True)
class FreeSkill:
    """A skill outside the framework, suggested while somebody types."""

    key: str
    label: _StrPromise


@dataclass(frozen=True)
class Topic:
    """Something a mentor may be willing to talk about."""

    key: str
    label: _StrPromise


@dataclass(frozen=True)
class TopicState:
    """How a mentor marks a topic, and what that asks of the mentee."""

    key: str
    label: _StrPromise
    sentence: _StrPromise


AREAS = (
    Area(1, _("Information search, evaluation and management")),
    Area(2, _("Communication and collaboration")),
    Area(3, _("Content creation")),
    Area(4, _("Safety, wellbeing and responsible use")),
    Area(5, _("Problem identification and solving")),
)

COMPETENCES = (
    Competence(
        "1.1",
        _("Browsing, searching and filtering information"),
        _("Finding things quickly"),
        _("I find what I am looking for without reading everything else first."),
    ),
    Competence(
        "1.2",
        _("Evaluating information"),
        _("Checking what you read online"),
        _("Before I pass something on, I find out who says so and whether it holds."),
    ),
    Competence(
        "1.3",
        _("Managing information"),
        _("Keeping files where others find them"),
        _("A colleague could find my papers next year without calling me."),
    ),
    Competence(
        "2.1",
        _("Interacting through and with digital technologies"),
        _("Choosing chat, call or mail"),
        _("I know what belongs in a message and what needs a voice."),
    ),
    Competence(
        "2.2",
        _("Sharing through digital technologies"),
        _("Sharing with the right people"),
        _("I share a link that opens for those who need it and for nobody else."),
    ),
    Competence(
        "2.3",
        _("Engaging in citizenship through digital technologies"),
        _("Having a say online"),
        _("I use public services and public debates on the web, and my word arrives."),
    ),
    Competence(
        "2.4",
        _("Collaborating through digital technologies"),
        _("Working on one page together"),
        _("We write in the same document, and nobody mails copies around."),
    ),
    Competence(
        "2.5",
        _("Digital behaviour"),
        _("Reading the tone of a channel"),
        _("I notice how my messages land with people who cannot see my face."),
    ),
    Competence(
        "2.6",
        _("Managing digital identity"),
        _("Looking after your profile"),
        _("I know what a stranger finds about me, and most of it is what I chose."),
    ),
    Competence(
        "3.1",
        _("Developing digital content"),
        _("Making a page, picture or short clip"),
        _("I make something people look at to the end."),
    ),
    Competence(
        "3.2",
        _("Integrating and re-elaborating digital content"),
        _("Making something new of what is there"),
        _("I turn last year's slides and numbers into something people can use today."),
    ),
    Competence(
        "3.3",
        _("Copyright and licences"),
        _("Knowing what you may reuse"),
        _("I can say where each picture in my slides is from and why we may show it."),
    ),
    Competence(
        "3.4",
        _("Computational thinking and programming"),
        _("Giving a computer clear instructions"),
        _("I split a job into steps that a script or an AI assistant gets right."),
    ),
    Competence(
        "4.1",
        _("Protecting devices"),
        _("Keeping phone and laptop safe"),
        _("I update, lock and back up my devices, and I stop before a strange link."),
    ),
    Competence(
        "4.2",
        _("Protecting personal data and privacy"),
        _("Keeping private things private"),
        _("I know what I give away about myself and others, and I can take it back."),
    ),
    Competence(
        "4.3",
        _("Supporting wellbeing"),
        _("Staying well with screens"),
        _("I decide when my phone may interrupt me, and I let others decide too."),
    ),
    Competence(
        "4.4",
        _("Environmental impacts of digital technologies"),
        _("Using less power and fewer devices"),
        _("I keep devices longer and delete what nobody needs."),
    ),
    Competence(
        "5.1",
        _("Identifying and solving technical problems"),
        _("Fixing what does not work"),
        _("When something fails, I try three sensible things before I call for help."),
    ),
    Competence(
        "5.2",
        _("Identifying needs and digital technological responses"),
        _("Picking the right tool for a job"),
        _("I start from what people need, and sometimes the answer is no new tool."),
    ),
    Competence(
        "5.3",
        _("Identifying creative solutions using digital technologies"),
        _("Trying new ways with new tools"),
        _("I try an idea out in an afternoon instead of writing a plan about it."),
    ),
    Competence(
        "5.4",
        _("Identifying and addressing digital competence needs"),
        _("Keeping up, and bringing others along"),
        _("I know what I should learn next, and I help a colleague with theirs."),
    ),
)

LEVELS = (
    Level(1, _("Basic"), _("I get through the everyday version, and ask when I am stuck.")),
    Level(2, _("Intermediate"), _("I manage alone when the task is like one I have met before.")),
    Level(3, _("Advanced"), _("I manage when it is new or messy, and colleagues ask me how.")),
    Level(
        4,
        _("Highly advanced"),
        _("I invent a better way, and other people start to work like that."),
    ),
)

# Where somebody stands who wishes to learn from the very beginning; no level of the framework.
NOT_YET = Level(0, _("Not yet"), _("This is new to me."))

# What juniors often ask seniors for, so that "what I also want to learn" is never an empty field.
SENIOR_SKILLS = (
    FreeSkill("board-meeting", _("Running a board meeting")),
    FreeSkill("balance-sheet", _("Reading a balance sheet")),
    FreeSkill("negotiating", _("Negotiating")),
    FreeSkill("hard-decisions", _("Deciding when nobody agrees")),
    FreeSkill("defending-budget", _("Defending a budget")),
    FreeSkill("hiring-well", _("Choosing whom to hire")),
    FreeSkill("bad-news", _("Giving bad news well")),
    FreeSkill("networks", _("Building a network across the company")),
    FreeSkill("client-relations", _("Keeping a client for ten years")),
    FreeSkill("speaking", _("Speaking to a large room")),
)

JUNIOR_SKILLS = (
    FreeSkill("plain-writing", _("Writing so that a newcomer understands")),
    FreeSkill("ai-assistants", _("Working with an AI assistant")),
    FreeSkill("spreadsheets", _("Spreadsheets beyond sums")),
    FreeSkill("social-media", _("How people talk on social media now")),
    FreeSkill("remote-meetings", _("Video meetings that people like")),
    FreeSkill("accessible-documents", _("Documents everybody can read")),
    FreeSkill("customer-view", _("What new customers expect")),
    FreeSkill("code-basics", _("What a programmer does all day")),
    FreeSkill("another-language", _("A language I grew up with")),
    FreeSkill("newcomer-view", _("How it is to be new here")),
)

TOPICS = (
    Topic("meetings", _("What meetings and decisions look like from here")),
    Topic("only-one", _("Being the only one in the room")),
    Topic("care", _("Family and care")),
    Topic("faith", _("Faith and holidays")),
    Topic("pay", _("Pay and promotion")),
    Topic("health", _("Health and disability")),
    Topic("elsewhere", _("Working from elsewhere")),
    Topic("tools", _("Tools and shortcuts")),
    Topic("starting", _("Starting out here")),
    Topic("feedback", _("Giving feedback upward")),
)

TOPIC_STATES = (
    TopicState("open", _("Open"), _("You may start on this without asking.")),
    TopicState(
        "ask", _("Ask first"), _("Ask whether today is a good day for it, and take no for a no.")
    ),
    TopicState("closed", _("Closed"), _("Not a subject between you two. Nobody asks why.")),
)

_COMPETENCES = {competence.code: competence for competence in COMPETENCES}
_LEVELS = {level.number: level for level in LEVELS}
_TOPICS = {topic.key: topic for topic in TOPICS}


def competence(code: str) -> Competence:
    """Look up a competence by its number, such as ``"1.2"``; ``KeyError`` if there is none."""
    return _COMPETENCES[code]


def level(number: int) -> Level:
    """Look up a level from 1 to 4; ``KeyError`` if there is none."""
    return _LEVELS[number]


def topic(key: str) -> Topic:
    """Look up a topic by its key; ``KeyError`` if there is none."""
    return _TOPICS[key]
