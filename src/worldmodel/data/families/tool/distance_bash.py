"""A distance between two cities, asked of a tool in Bash."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, distance_km


def case(draw: Draw) -> Case:
    start, end = draw.sample(CITIES, 2)
    return Case({"start": start, "end": end}, distance_km(start, end))


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "In Bash, print the distance from {start} to {end}.",
        "How far is {end} from {start}? Do it in the shell.",
        "A shell command, please: kilometres between {start} and {end}.",
        "bash: {start} -> {end} km?",
        "Use a Bash script to find out how many kilometres lie between {start} and {end}.",
        "My terminal is open. What do I get for the distance {start} to {end} with Bash?",
        "With one line of Bash, ask the distance tool about {start} and {end}.",
        "I want to know in km how long the way to {end} is. I am in {start}, and the script must be Bash.",
        "The shell script of our drivers needs the distance from {start} to {end}; what is its value?",
        "Tell me by way of Bash how many km a driver covers who goes from {start} straight to {end}.",
    ),
    steps=(
        Step(
            "Asked: the distance from {start} to {end}, in Bash. The distance tool prints it.",
            "use_tool distance start={start} end={end}",
            "bash",
            requires="bash:tool(distance)",
        ),
    ),
    reply="It is {output} km.",
)
