"""An amount grows to a known one: how many came to it."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    start, got = draw.integer(5, 80), draw.integer(3, 60)
    thing = draw.pick("stamps", "books", "comics", "postcards", "coins", "toy cars", "badges")
    values: dict[str, Value] = {"start": start, "end": start + got, "thing": thing, "x": draw.integer(2, 12)}
    return Case({**draw.who(), **values}, got)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{who} had {start} {thing}. After {their} birthday {they} has {end}. How many {thing} did {they} get?",
        "How many {thing} must have been added if there were {start} before and there are {end} now?",
        "Yesterday {start} {thing}, today {end}. How many are new?",
        "On Monday {who} owned {start} {thing}; by Friday it was {end}. By how many did the collection grow?",
        "{who}'s {thing} went up from {start} to {end} within {x} weeks. What was the increase?",
        (
            "Some {thing} were put on a shelf that already held {start:words}. Now it holds {end}. How many were put "
            "there?"
        ),
        "I counted {end} {thing} just now, but there were only {start} last night. How many came in since?",
        "{start} + ? = {end}. That is how many {thing} {who} bought; give the number.",
        (
            "A friend gave {who} several {thing}. {who} started with {start} and ended up with {end}. What did the "
            "friend give?"
        ),
        "{who} now has {end} {thing}, of which {start} are old. Find out how many {they} received lately.",
        "with {start} {thing} at the start of the trip and {end} at the end how many were bought on the way",
        (
            "At the flea market, {who} went to {x} stalls and bought {thing}. At home there were {start} of them; "
            "together with the new ones it is {end}. How many were bought?"
        ),
        (
            "{who} packed {start} {thing} and {x} T-shirts for the holidays. On the way home there were {end} "
            "{thing} in the suitcase. How many did {they} bring back from the holidays that {they} had not packed?"
        ),
        (
            "After a visit to a shop, the {start} {thing} that {who} had turned into {end}. {x} people were in the "
            "shop. How many {thing} did {they} buy there?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: how many {thing} were added. Known: {start} at the start, {end} in the end. Subtract the "
                "start from the end."
            ),
            "print({end} - {start})",
        ),
    ),
    reply="{output} {thing} were added.",
)
