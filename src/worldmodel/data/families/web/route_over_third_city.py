"""The length of a route over a third city: two requests added."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, distance_km


def case(draw: Draw) -> Case:
    start, middle, end = draw.sample(CITIES, 3)
    return Case({"start": start, "middle": middle, "end": end}, distance_km(start, middle) + distance_km(middle, end))


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "How far is it from {start} to {end} if I go through {middle}? maps.example.net has the distances.",
        "A lorry drives from {start} to {middle} and on to {end}. How many km is that by maps.example.net?",
        "Add the distance {start}-{middle} to the distance {middle}-{end}, both from maps.example.net.",
        "{start} -> {middle} -> {end}, total kilometres, maps.example.net",
        (
            "On the way from {start} to {end} I must stop at {middle}. Using http://maps.example.net, how "
            "long is my trip?"
        ),
        ("Ask maps.example.net for both legs of a tour: {start} to {middle}, then {middle} to {end}. What is the sum?"),
        (
            "We fetch a friend in {middle} before driving to {end}; we live in {start}. How many kilometers "
            "in all, says maps.example.net?"
        ),
        (
            "What distance does a parcel cover that is sent from {start} via {middle} to {end}, if "
            "maps.example.net is right?"
        ),
        (
            "Going by maps.example.net, how many kilometres has a ride that begins in {start}, touches "
            "{middle} and ends in {end}?"
        ),
        "length of the route over {middle} between {start} and {end} with data of maps.example.net",
    ),
    steps=(
        Step(
            "Asked: the length of the route. Fetch the distances of both legs from the map service and add them.",
            """
import requests
stops = ["{start}", "{middle}", "{end}"]
total = 0
for start, end in zip(stops, stops[1:]):
    answer = requests.get("http://maps.example.net/route", params={"from": start, "to": end})
    total += answer.json()["distance_km"]
print(total)
""",
            requires="python:web(maps.example.net)",
        ),
    ),
    reply="The route is {output} km long.",
)
