"""The weekday that the clock shows."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    return Case({"what": draw.pick("market", "swimming", "choir", "the bin men")})


FAMILY = Family(
    category="system",
    case=case,
    phrasings=(
        "What day of the week is it today?",
        "Which weekday do we have?",
        "Is it Monday, Tuesday or what today?",
        "Tell me the name of the current weekday.",
        "today's weekday, please",
        "I lost track because of the holidays. What weekday is this?",
        "I want to know whether it is the day for {what}. Which day of the week is it now?",
        "Check the computer's clock: on what weekday are we?",
        "Name the day of the week that we have at present.",
        "Before I leave for {what}: what weekday is it right now?",
    ),
    more=(
        "Could you tell me which day of the week today is?",
        "Quick check: weekday?",
        "I wonder what weekday we have today.",
        "My calendar fell off the wall, so please say what day of the week it is.",
        "hey, what day is it, i mean monday or tuesday and so on",
        "If I asked you for today's name in the week, what would you say?",
        '"Is {what} today?" my neighbour asks, but I do not even know the weekday. Which one is it?',
        "Say the weekday that the computer's date falls on right now.",
        "We only have {what} on a certain weekday. What weekday is today?",
        "Give today's day of the week as a single word.",
        "Today is which day of the week?",
        "Look at the date on this computer and tell me the weekday.",
        "what weekday is it now pls",
        "Please name today, Monday or Tuesday or whichever it is.",
        "I don't know if {what} is on today, because I've forgotten the weekday. What is it?",
        "Weekday of the present date: ?",
        "Do you know what day of the week we are on?",
        "A sailor back from a long voyage asks which weekday it is. What do you say?",
        "According to your calendar, what is today's weekday?",
        "If today's newspaper prints the weekday under its title, what does it print?",
        '"Which day is it?" "I mean the weekday, not the date." Reply for today.',
        "Find out the day of the week as of this moment.",
        "My week has been so busy that I need help: which weekday have we reached?",
        "For {what} it matters what weekday it is. Would you tell me today's?",
        "The school timetable goes by weekdays. In which column must I look today?",
        "State the weekday of the current day.",
    ),
    steps=(
        Step(
            "Asked: the weekday now. That is not known here; the clock knows.",
            """
from datetime import date
print(date.today().strftime("%A"))
""",
            requires="python:system(time)",
        ),
    ),
    reply="It is {output}.",
    live=True,
)
