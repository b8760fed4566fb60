"""The length of a route through four cities: distances looked up in a loop."""

from __future__ import annotations

from itertools import pairwise

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, distance_km


def case(draw: Draw) -> Case:
    cities = draw.sample(CITIES, 4)
    total = sum(distance_km(start, end) for start, end in pairwise(cities))
    return Case({f"c{'abcd'[n]}": city for n, city in enumerate(cities)}, total)


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "How long is the route from {ca} by way of {cb} and {cc} to {cd}?",
        "A lorry drives from {ca} to {cb}, then to {cc} and finally to {cd}. How many kilometres is that?",
        "{ca} - {cb} - {cc} - {cd}: total distance in km?",
        "Add up the distances of the legs {ca} to {cb}, {cb} to {cc} and {cc} to {cd}.",
        ("We start in {ca}. Our first stop is {cb}, our second is {cc}, and we sleep in {cd}. How far do we travel?"),
        "What distance does a parcel cover that goes from {ca} via {cb} and then {cc} to {cd}?",
        (
            "On tour, a band plays in {ca}, {cb}, {cc} and {cd}, in that order. Work out the kilometres "
            "between the first and the last concert."
        ),
        "how many km altogether if i drive {ca}, {cb}, {cc}, {cd}",
        "Before the trip ends in {cd}, it leads from {ca} through {cb} and {cc}. Find its full length.",
        (
            "Give me the length in kilometres of a journey beginning at {ca}, passing {cb}, then {cc}, and "
            "ending at {cd}."
        ),
    ),
    steps=(
        Step(
            "Asked: the length of the way {ca}, {cb}, {cc}, {cd}. The distance tool knows each leg: add the legs.",
            (
                'cities = ["{ca}", "{cb}", "{cc}", "{cd}"]\n'
                'print(sum(use_tool("distance", start=start, end=end) for start, end in zip(cities, cities[1:])))'
            ),
            requires="python:tool(distance)",
        ),
    ),
    reply="The route is {output} km long.",
)
