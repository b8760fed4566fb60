"""A weather question whose numbers are told: a model, no tool."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES


def case(draw: Draw) -> Case:
    warm, fall = draw.integer(14, 33), draw.integer(2, 9)
    return Case({"city": draw.pick(*CITIES), "warm": warm, "fall": fall}, warm - fall)


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "It is {warm} degrees in {city} and will get {fall} degrees colder tonight. How warm will it be?",
        ("In {city} we had {warm} degrees at noon. Since then it fell by {fall}. What does the thermometer show?"),
        "How warm is {city} now, if it was {warm} degrees before and has lost {fall} of them?",
        "{city}: {warm} degrees, minus {fall} after the storm. Now?",
        "A storm cooled {city} down by {fall} degrees from {warm}. Give the temperature after it.",
        (
            "The weather report says {warm} degrees for {city}; in the hills above the town it is {fall} "
            "degrees less. How warm is it in the hills?"
        ),
        "today {city} has {warm} degrees, tomorrow {fall} fewer, so how many tomorrow",
        (
            "Inside my house in {city} it is {fall} degrees cooler than outside. Outside I read {warm}. "
            "What do I read inside?"
        ),
        (
            "Take {fall} degrees off: that is how {city}, yesterday at {warm} degrees, feels today. What "
            "temperature is that?"
        ),
        "What will the temperature in {city} be after a drop of {fall} degrees, the present one being {warm}?",
    ),
    steps=(
        Step(
            (
                "Asked: a temperature. Known: {warm} degrees, and {fall} degrees colder. All is told, so no "
                "tool is needed. Subtract."
            ),
            "print({warm} - {fall})",
        ),
    ),
    reply="It is {output} degrees.",
)
