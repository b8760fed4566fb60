"""The temperature rises and falls in a day."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    start, up = draw.integer(2, 60), draw.integer(2, 25)
    down = draw.integer(1, start + up - 1)
    down = min(down, 30)
    return {
        "start": start,
        "up": up,
        "noon": start + up,
        "down": down,
        "night": start + up - down,
        "x": draw.integer(3, 80),
        "place": draw.pick(
            "the valley",
            "the village",
            "the harbour",
            "the greenhouse",
            "the mountain hut",
            "the city",
            "the desert",
            "the cellar",
            "the garden",
            "the airport",
        ),
    }


STORY = Story(
    values,
    numbers=("up", "down"),
    asides=(
        "the wind blew at {x} kilometres per hour",
        "it was {x} degrees in another town",
        "the week before it had been {x} degrees",
        "{x} millimetres of rain fell",
    ),
)
START = (
    "in the morning it was {start} degrees in {place}",
    "the temperature in {place} was {start} degrees in the morning",
    "at sunrise the thermometer in {place} showed {start} degrees",
)
UP = (
    "by noon the temperature had risen by {up} degrees",
    "it became {up} degrees warmer by noon",
    "until noon the temperature went up {up} degrees",
)
NOON = (
    "at noon it was {noon} degrees",
    "the thermometer showed {noon} degrees at noon",
    "by noon it had reached {noon} degrees",
)
DOWN = (
    "in the evening the temperature fell by {down} degrees",
    "towards the evening it got {down} degrees colder",
    "by night it had dropped {down} degrees",
)
NIGHT = (
    "in the evening it was only {night} degrees",
    "the evening brought {night} degrees",
    "at night the thermometer showed {night} degrees",
)

FAMILIES = {
    "evening": STORY.asked(
        (START, UP, DOWN),
        (
            "what was the temperature in the evening",
            "how many degrees was it in the evening",
            "what did the thermometer show then",
        ),
        think="Asked: temperature in the evening. Known: {start} degrees, up {up}, down {down}. Add, then subtract.",
        code="print({start} + {up} - {down})",
        reply="It was {output} degrees in the evening.",
        answer=lambda v: v["night"],
    ),
    "noon": STORY.asked(
        (START, UP, DOWN),
        (
            "how warm was it at noon",
            "what was the temperature at noon",
            "how many degrees did the thermometer show at noon",
        ),
        think="Asked: temperature at noon. Known: {start} degrees in the morning, up {up}. The {down} come later. Add.",
        code="print({start} + {up})",
        reply="It was {output} degrees at noon.",
        answer=lambda v: v["noon"],
    ),
    "rise": STORY.asked(
        (START, NOON),
        (
            "by how many degrees did the temperature rise",
            "how much warmer did it get in degrees",
            "how many degrees warmer was it at noon than in the morning",
        ),
        think="Asked: rise. Known: {start} degrees in the morning, {noon} at noon. Subtract.",
        code="print({noon} - {start})",
        reply="The temperature rose by {output} degrees.",
        answer=lambda v: v["up"],
    ),
    "fall": STORY.asked(
        (START, UP, NIGHT),
        (
            "by how many degrees did the temperature fall from noon to the evening",
            "how many degrees colder was it in the evening than at noon",
            "how much did the temperature drop after noon",
        ),
        think="Asked: fall after noon. Known: {start} in the morning, up {up}, {night} in the evening. "
        "Find noon, then subtract.",
        code="noon = {start} + {up}\nprint(noon - {night})",
        reply="The temperature fell by {output} degrees.",
        answer=lambda v: v["down"],
    ),
    "morning": STORY.asked(
        (
            (
                "during the morning the temperature in {place} rose by {up} degrees",
                "it became {up} degrees warmer in {place} before noon",
            ),
            NOON,
            DOWN,
        ),
        (
            "what was the temperature in the morning",
            "how many degrees was it at first",
            "how warm was it before the temperature rose",
        ),
        think="Asked: temperature in the morning. Known: up {up} to {noon} at noon. The {down} come later. Subtract.",
        code="print({noon} - {up})",
        reply="It was {output} degrees in the morning.",
        answer=lambda v: v["start"],
    ),
}
