"""The weather of a day far ahead: nobody knows it."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES


def case(draw: Draw) -> Case:
    return Case(
        {
            "city": draw.pick(*CITIES),
            "years": draw.integer(2, 30),
            "month": draw.pick("May", "June", "July", "August", "October", "December"),
        }
    )


FAMILY = Family(
    category="decision",
    kind="unanswerable",
    case=case,
    phrasings=(
        "How windy will it be in {city} on the first day of {month} in {years} years?",
        "Will it rain in {city} in {years} years, at noon on some day in {month}?",
        "What temperature will {city} have exactly {years} years from now?",
        "In {years} years I marry in {city}. What will the weather be like at the party in {month}?",
        "Tell me the rainfall in {city} for a day in {month}, {years} years ahead.",
        "{city}, weather, {month}, {years} years from today?",
        "{years:words} years from now we hold our {month} fair in {city}. How humid will the air be?",
        "give me the wind speed {city} is going to have in {month}, {years} years on",
        (
            "My grandchildren will visit {city} in {years} years. How warm is it going to be when they get "
            "there in {month}?"
        ),
        "Look into the future: which weather awaits {city} {years} years from today?",
    ),
    think="Asked: the weather of {city} many years ahead. No tool and no computation can know that.",
    reply="I do not know: nobody can tell the weather so many years ahead.",
)
