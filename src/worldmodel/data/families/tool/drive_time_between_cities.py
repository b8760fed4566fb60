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
    more=(
        "How many hours does a car need from {start} to {end} if it averages {speed} km/h?",
        "{speed} km/h is my average. How long will I be on the road, in hours, between {start} and {end}?",
        "Tell me the travel time in hours for a trip to {end} that begins in {start}, at {speed} km/h throughout.",
        (
            "Leaving {start} and never going slower or faster than {speed} km/h, after how many hours do you "
            "arrive in {end}?"
        ),
        "Route: {start} - {end}. Average speed: {speed} km/h. Travel time in hours: ?",
        "we wanna drive to {end} tomorrow, starting in {start}, about {speed} km/h the whole way. hours?",
        (
            '"Is it far to {end}?" asks the passenger in {start}. "At {speed} km/h you will see," says the '
            "driver. How many hours will they drive?"
        ),
        (
            "Could you look up how far {end} is from {start} and say how many hours that takes at {speed} "
            "kilometres per hour?"
        ),
        (
            "A lorry with fresh bread has to go to {end}. It is loaded in {start} and does {speed} km/h on "
            "average. Find the hours the bread is on the way."
        ),
        (
            "Given a mean speed of {speed} km/h, determine the duration, in hours, of a journey by road from "
            "{start} to {end}."
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
