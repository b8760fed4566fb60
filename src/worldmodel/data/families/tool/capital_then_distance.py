"""The capitals of two countries from one tool, their distance from another."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import COUNTRIES, country, distance_km


def case(draw: Draw) -> Case:
    first, second = draw.sample(COUNTRIES, 2)
    while country(first)["capital"] == country(second)["capital"]:
        first, second = draw.sample(COUNTRIES, 2)
    return Case({"first": first, "second": second}, distance_km(country(first)["capital"], country(second)["capital"]))


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "How far apart are the capitals of {first} and {second}?",
        "What is the distance in km between the capital of {first} and that of {second}?",
        (
            "A minister flies from the capital of {first} to the capital of {second}. How many kilometres "
            "are these cities apart?"
        ),
        "{first} and {second}: kilometres from capital to capital",
        "I live in the capital city of {first}, my aunt in the one of {second}. How far away is she?",
        "Find the capitals of {first} and {second} and then the way between them in kilometres.",
        "how many km must i go from {first}'s capital to {second}'s capital",
        (
            "Two embassies send each other letters, one from {second}'s seat of government, one from that "
            "of {first}. State the distance between the two cities."
        ),
        (
            "If you started in the chief city, the capital, of {first} and went to the capital of {second}, "
            "how long would your trip be in km?"
        ),
        (
            "The train line joins the capital of {first} with {second}'s. Look up its length, taking the "
            "distance of the cities for it."
        ),
    ),
    more=(
        "Tell me how far apart the capitals of {first} and {second} lie, in kilometres.",
        (
            "A train is planned from the capital of {second} to the capital of {first}. How many kilometres "
            "does it have to bridge?"
        ),
        "I wonder how many km separate {second}'s capital from that of {first}.",
        "{first} (capital) to {second} (capital): distance in km?",
        (
            "Could you look up which cities are the capitals of {second} and {first} and say how many "
            "kilometres lie between them?"
        ),
        (
            '"From our capital to yours, is it far?" asked the guest from {first}. "Look it up," said the '
            "host from {second}. How many km is it?"
        ),
        (
            "If a plane takes off in the capital of {second} and lands in the capital of {first}, what "
            "distance in km has it covered?"
        ),
        (
            "Given the countries {first} and {second}, determine the distance in kilometres between their "
            "seats of government, that is, their capitals."
        ),
        (
            "my pen friend is in {second}, i'm in {first}, both of us in the capital. whats the distance "
            "between us in km"
        ),
        (
            "The kings of {first} and {second} each live in the capital of their country. Please find the "
            "number of kilometres that a messenger must ride from the one to the other."
        ),
        "{second}'s capital, {first}'s capital: how many kilometres are there from the one to the other?",
        "How many km is the capital of {second} away from that of {first}?",
        (
            "A postcard travels to the capital of {second}. It was posted in the capital of {first}. State the "
            "distance in km."
        ),
        "From capital to capital, how far is it in km between {second} and {first}?",
        "What is the number of kilometres between the cities that are the capitals of {first} and {second}?",
        "Distance wanted, in km: capital of {second} - capital of {first}.",
        "We're moving out of {first}'s capital and into {second}'s. How many kilometres is our move?",
        (
            "Please look up how far it is, in km, from where the government of {first} sits, its capital, to "
            "the capital of {second}."
        ),
        "is it far from the capital of {second} to the capital of {first}? in km please",
        "If a bird flew from the capital of {first} to the capital of {second}, how many kilometres would it fly?",
        (
            "I know neither the capital of {first} nor that of {second}, yet I have to find the distance "
            "between them in km. Help me."
        ),
        (
            '"Let\'s meet in your capital," writes a friend in the capital of {second} to me in {first}. How '
            "many km does the friend have to travel?"
        ),
        "Determine how many kilometres apart the capital of {second} and the capital of {first} are.",
        (
            "A cable is to link the capitals of {second} and {first}. What length in km does it need, if it "
            "follows the distance between the cities?"
        ),
        (
            "Could you tell me the distance in km that a truck covers when it brings goods from the capital of "
            "{first} to the capital of {second}?"
        ),
        "Name the kilometres that lie between the capital cities of the countries {second} and {first}.",
    ),
    steps=(
        Step(
            (
                "Asked: the way between the capitals of {first} and {second}. The country tool names the "
                "capitals, the distance tool knows how far they are."
            ),
            (
                'start = use_tool("country", name="{first}")["capital"]\n'
                'end = use_tool("country", name="{second}")["capital"]\n'
                'print(use_tool("distance", start=start, end=end))'
            ),
            requires="python:tool(country),tool(distance)",
        ),
    ),
    reply="The capitals are {output} km apart.",
)
