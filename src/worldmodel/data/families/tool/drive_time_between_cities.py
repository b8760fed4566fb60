"""A distance from a tool and a speed from the question give a time."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, distance_km


def case(draw: Draw) -> Case:
    start, end = draw.sample(CITIES, 2)
    speed = draw.integer(40, 120, 5)
    return Case({"start": start, "end": end, "speed": speed}, round(distance_km(start, end) / speed, 2))


FAMILY = Family(
    category="tool",
    kind="mixed",
    case=case,
    phrasings=(
        "How many hours am I on the road from {start} to {end} when I drive {speed} km/h?",
        "At an average of {speed} km/h, how long is the drive from {start} to {end} in hours?",
        ("I leave {start} and drive at a steady {speed} kilometres per hour. After how many hours am I in {end}?"),
        "{start} to {end}, {speed} km/h on average. Hours?",
        "A coach does {speed} km every hour. Find the hours it needs between {start} and {end}.",
        ("My car makes {speed} km/h on the road to {end}. If I set out from {start}, how many hours must I plan?"),
        "Work out the driving time, in hours, from {start} to {end} when the average speed is {speed} km/h.",
        "how many hours from {start} to {end} if we keep to {speed} km/h",
        "With a speed of {speed} km/h, the way from {start} to {end} takes how many hours?",
        (
            "The train between {start} and {end} runs at {speed} kilometers an hour without a stop. Tell me "
            "its journey time in hours."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: hours from {start} to {end} at {speed} km/h. The distance is missing: look it up with "
                "the distance tool."
            ),
            'print(use_tool("distance", start="{start}", end="{end}"))',
            requires="python:tool(distance)",
        ),
        Step("Known: {output} km and {speed} km/h. Time is distance by speed.", "print(round({output} / {speed}, 2))"),
    ),
    reply="It takes {output} hours.",
)
