"""Hours to drive between two cities at a given speed: distance fetched, divided in a second program."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, distance_km


def case(draw: Draw) -> Case:
    start, end = draw.sample(CITIES, 2)
    speed = draw.integer(40, 120, 5)
    return Case({"start": start, "end": end, "speed": speed}, round(distance_km(start, end) / speed, 2))


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "How many hours does it take to drive from {start} to {end} at {speed} km/h? Distances: maps.example.net",
        ("At a steady {speed} km/h, how long is the drive between {start} and {end}, in hours, by maps.example.net?"),
        (
            "I leave {start} for {end} and average {speed} kilometres per hour. Look up the distance on "
            "maps.example.net; how many hours am I on the road?"
        ),
        "{start} to {end}, {speed} km/h, hours? maps.example.net",
        (
            "Take the kilometres from {start} to {end} at http://maps.example.net and divide them by a speed"
            " of {speed} km/h."
        ),
        (
            "A coach doing {speed} km/h goes from {start} to {end}. After how many hours does it arrive, if "
            "maps.example.net has the right distance?"
        ),
        "With maps.example.net as your map: the hours for {start} - {end} when driving {speed} km/h.",
        (
            "Our train makes {speed} km/h on average. For the stretch that maps.example.net measures between"
            " {start} and {end}, how many hours does it need?"
        ),
        ("How long in hours will I sit in the car from {start} to {end} if I keep to {speed} km/h? (maps.example.net)"),
        ("The distance of {end} from {start} is at maps.example.net. Speed: {speed} km/h. Find the travelling hours."),
    ),
    steps=(
        Step(
            "Asked: the hours from {start} to {end}. The distance is not known here: fetch it from the map service.",
            """
import json, urllib.request
url = "http://maps.example.net/route?from={start}&to={end}"
print(json.load(urllib.request.urlopen(url))["distance_km"])
""",
            requires="python:web(maps.example.net)",
        ),
        Step(
            "Known: {output} km, {speed} km/h. Divide the distance by the speed.",
            "print(round({output} / {speed}, 2))",
        ),
    ),
    reply="It takes {output} hours.",
)
