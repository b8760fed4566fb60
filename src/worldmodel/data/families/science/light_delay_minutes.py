"""How many minutes an answer takes over a distance in millions of kilometres at the speed of light."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    craft, low, high = draw.pick(
        ("rover on Mars", 56, 400),
        ("probe near Venus", 40, 260),
        ("probe at Jupiter", 590, 960),
        ("probe near the Sun", 100, 150),
        ("probe at Saturn", 1200, 1660),
    )
    far = draw.integer(low, high)
    wait = draw.integer(2, 50)
    return Case(
        {"craft": craft, "far": far, "wait": wait, "light": "299792.458"}, far * 1_000_000 * 2 / 299792.458 / 60 + wait
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {craft} is {far} million km from the Earth. It needs {wait} minutes to take a picture when it is told "
            "to. How many minutes after the order was sent does the picture arrive?"
        ),
        (
            "How many minutes pass between a radio order to a {craft} and its answer, if it is {far} million "
            "kilometres away and thinks for {wait} minutes?"
        ),
        "Distance {far} million km, radio there and back, {wait} minutes of work at the {craft}. Total in minutes?",
        (
            "Radio goes as fast as light. A {craft} receives a question, works on it for {wait} minutes and sends the "
            "result. With {far} million km in between, find the minutes from question to result."
        ),
        (
            "we ask a {craft} that is {far} million km off, and it takes {wait} minutes before it replies. after how "
            "many minutes do we hear from it"
        ),
        (
            "Compute the waiting time in minutes for the control room: signal to a {craft} over {far} million km, "
            "{wait} minutes there, signal back."
        ),
        (
            "If {far} million km separate us from a {craft} and every command is carried out in {wait} minutes, when "
            "is the report back here, in minutes from the command?"
        ),
        (
            "After a command the team of a {craft} waits. The signal crosses {far} million km twice and the machine "
            "itself takes {wait} minutes. How long, in minutes, is the wait?"
        ),
        (
            "At {far} million kilometres, a {craft} is asked for its temperature. Its computer starts for {wait} "
            "minutes and then transmits. Determine the number of minutes until the value is known on Earth."
        ),
        (
            "Light carries the talk with a {craft}. One way is {far} million km. The craft pauses {wait} minutes "
            "before it speaks. State the minutes between our last word and its first."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: minutes until the answer. Known: {far} million km, {wait} minutes of work. Light goes {light} "
                "km/s. Twice the distance by the speed of light is the time of the signals in seconds; divide by 60 "
                "and add the work."
            ),
            """
kilometres = 2 * {far} * 1000000
minutes = kilometres / {light} / 60
print(minutes + {wait})
""",
        ),
    ),
    reply="It takes {output} minutes.",
)
