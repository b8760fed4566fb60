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
    more=(
        "Could you tell me how hot {city} will be in {years} years, on a {month} afternoon?",
        "Please work out the {month} temperature of {city}, {years} years in the future.",
        "{city}, {month}, {years} years ahead: weather?",
        "I wonder if people in {city} will need an umbrella {years} years from today.",
        (
            "A time capsule in {city} is to be opened {years} years from now, in {month}. Tell me whether the "
            "sun will shine on that day."
        ),
        "When {years} years have gone by, how strong is the wind going to be in {city} on a {month} morning?",
        (
            '"Will there be snow?" asks my son, who wants to be in {city} in {month}, {years} years from '
            "now. What do I tell him?"
        ),
        "hey whats the humidity in {city} gonna be, like {years} years from now",
        (
            "Given the date of today plus {years} years, state the exact temperature that will then be "
            "measured in {city} at noon."
        ),
        (
            "We will open a hotel in {city}, and {years} years later there is a garden party in {month}. "
            "Forecast the clouds and the rain for it."
        ),
        "{years} years from now, in {month}: how is the weather in {city}?",
        "In {month}, how warm will {city} be, {years} years after today?",
        "What will the wind be doing in {city} on a day in {month}, {years} years ahead?",
        "Tell me the humidity that {city} will have {years} years from today.",
        "We plan a reunion. Place: {city}. When: in {years} years, in {month}. Weather?",
        "Does the sun shine in {city} in {years} years, say at noon in {month}?",
        "how cold is {city} gonna get {years} years from now in {month}",
        "Please forecast the temperature of {city} for a day in {month} that lies {years} years in the future.",
        (
            '"Bring a coat?" writes a friend, who is going to meet me in {city}, but only in {years} years. '
            "What weather should I expect?"
        ),
        "I booked a wedding hall in {city} far too early: it is for {month}, {years} years from now. Will it be dry?",
        "How many degrees will a thermometer in {city} show at noon when another {years} years have passed?",
        "Could you find out whether it is going to snow in {city}, {years} years on?",
        "If I come back to {city} {years} years later, in {month}, what will the sky look like?",
        "Predict the wind in {city}: {month}, {years} years from the present.",
        (
            "My daughter, still a baby, will perhaps live in {city} in {years} years. What temperature will "
            "she find there in {month}?"
        ),
        "Work out how much rain falls on {city} on a day in {month}, {years} years from today.",
    ),
    think="Asked: the weather of {city} many years ahead. No tool and no computation can know that.",
    reply="I do not know: nobody can tell the weather so many years ahead.",
)
