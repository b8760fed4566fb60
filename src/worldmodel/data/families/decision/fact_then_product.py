"""A known small fact times a number told: a program, no tool."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family

FACTS = {
    "spiders": ("legs", 8),
    "weeks": ("days", 7),
    "years": ("months", 12),
    "triangles": ("sides", 3),
    "hexagons": ("corners", 6),
    "days": ("hours", 24),
    "hours": ("minutes", 60),
    "dogs": ("legs", 4),
    "minutes": ("seconds", 60),
    "decades": ("years", 10),
}


def case(draw: Draw) -> Case:
    many = draw.pick(*FACTS)
    part, count = FACTS[many]
    number = draw.integer(3, 95)
    return Case({"many": many, "part": part, "each": str(count), "number": number}, number * count)


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "How many {part} do {number} {many} have?",
        "{number} {many} - how many {part} is that?",
        "Count the {part} of {number} {many}.",
        "If I take {number} {many} together, what number of {part} do I get?",
        "i have {number} {many}, so how many {part} altogether",
        "Somebody thinks of {number:words} {many}. State how many {part} belong to them.",
        "A child counts {part} until all {number} {many} are done. At what number does it stop?",
        "Give me the total of {part} for {number} {many}, please.",
        "For {number} {many}, state the number of {part}.",
        "In a riddle there are {number} {many}, and it wants to know the {part} they have in all.",
    ),
    steps=(
        Step(
            (
                "Asked: the {part} of {number} {many}. Each has {each}, as everybody knows; a number is told, "
                "so compute: multiply."
            ),
            "print({number} * {each})",
        ),
    ),
    reply="That makes {output} {part}.",
)
