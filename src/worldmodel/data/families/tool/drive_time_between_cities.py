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
        "To {end}, at {speed} km/h on average, from {start}: how many hours is that?",
        "{end} is where I want to be, {start} is where I am, and {speed} km/h is how fast I go. Hours on the road?",
        (
            "How long in hours does somebody travel who goes to {end} from {start} and covers {speed} "
            "kilometres in each hour?"
        ),
        "Given {speed} kilometres per hour on the whole way, find how many hours lie between {start} and {end}.",
        "If you average {speed} km/h, when, in hours after leaving {start}, will you see {end}?",
        (
            "My sister lives in {end}. I get in the car in {start} and drive {speed} km/h throughout. After "
            "how many hours can I ring her bell?"
        ),
        "Driving time = ? hours. Speed: {speed} km/h. Destination: {end}. Departure: {start}.",
        (
            "A truck sets off in {start}. It is heading for {end}. Its average is {speed} km/h. How many hours "
            "will it be driving?"
        ),
        (
            "A bus that averages {speed} km/h connects {end} with {start}. Please work out the length of the "
            "trip in hours."
        ),
        "yo what's the drive from {start} to {end} in hours if i go {speed} km/h",
        "When the road from {start} to {end} is driven at {speed} km/h, what does the trip take in hours?",
        (
            '"How many hours is it to {end}?" "From here in {start}, and at {speed} km/h? Let me look up '
            'the distance." What is the answer?'
        ),
        (
            "Determine how many hours of driving are needed to get from {start} to {end}, the mean speed being "
            "{speed} km/h."
        ),
        (
            "I wonder how many hours a delivery van is under way if it does {speed} km/h and has to take a "
            "parcel to {end} out of {start}."
        ),
        (
            "Tomorrow we go from {start} to {end}. Dad thinks that {speed} km/h is a realistic average. So how "
            "many hours will we sit in the car?"
        ),
        (
            "It takes a certain number of hours to do the distance between {end} and {start} at {speed} "
            "kilometres an hour. What is that number?"
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
