"""A distance between two cities: only a tool knows it."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, distance_km


def case(draw: Draw) -> Case:
    start, end = draw.sample(CITIES, 2)
    return Case({"start": start, "end": end, "hours": draw.integer(2, 9)}, distance_km(start, end))


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "How far is it from {start} to {end}?",
        "How many kilometres lie between {start} and {end}?",
        "What is the distance {start} - {end} in km?",
        "I drive from {start} to {end}. How far is that?",
        "{start} to {end}, how many km",
        "Tell me how far away {end} is for somebody in {start}.",
        "My bus from {start} needs {hours} hours to {end}. How far apart are the cities?",
        "Is there any chance to learn how long the way from {start} to {end} is, in kilometres?",
        ("The sign in {start} that shows the distance to {end} has lost its number. Which number in km belongs there?"),
        "For my logbook: distance in kilometres, beginning {start}, end {end}.",
    ),
    more=(
        "I wonder how many km separate {end} from {start}.",
        "From {start}, what distance is it to {end}?",
        "{end} is where I'm heading, {start} is where I am. How many kilometres is that?",
        "Distance: {start} / {end}, in km?",
        "Could you find out the distance between {end} and {start}?",
        "My car's counter has just been reset here in {start}. What will it show in km when I reach {end}?",
        "hey do you know how far {end} is from {start}",
        '"It\'s a long way to {end}," says the driver as we leave {start}. How long is it, in kilometres?',
        "Please look up the kilometres from {start} to {end}.",
        "If you set out from {start} for {end}, how many kilometres would you have to cover?",
        "To {end}, starting in {start}: how many km are there to go?",
        "{end} is how many kilometres away from {start}?",
        "Kilometres between {end} and {start}?",
        "Tell me the distance in km that a train covers from {start} to {end}.",
        "I live in {start} and my aunt lives in {end}. How far apart are we in kilometres?",
        "Please give me the number of kilometres separating {start} and {end}.",
        "how long is the trip from {start} to {end}, in km I mean",
        "A pigeon flies off in {start} and lands in {end}. What distance in kilometres lies behind it?",
        "We leave {start} in the morning. {end} is our goal. How many km is that away?",
        '"How far to {end}?" asks a cyclist in {start}. What do you answer, in kilometres?',
        "Which distance would a map show between {start} and {end}?",
        "Route: from {start} to {end}. Length in km: ?",
        "Before we book a coach to {end}, we have to know its distance from {start}.",
        "Could you say how many km somebody from {end} has travelled on arriving in {start}?",
        "Find the distance that {start} has from {end}.",
        "My taxi driver charges by the kilometre. I go from {start} to {end}. How many will be charged?",
    ),
    steps=(
        Step(
            (
                "Asked: how far {end} is from {start}. No distance is told, and I do not know it: a tool is "
                "needed, no computation."
            ),
            'print(use_tool("distance", start="{start}", end="{end}"))',
            requires="python:tool(distance)",
        ),
    ),
    reply="From {start} to {end} it is {output} km.",
)
