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
    more=(
        "{end} {thing} belong to {who} now, while it used to be {start}. How many has {they} gained?",
        "How many {thing} did {who} receive if {their} stock rose to {end} after it had been {start}?",
        "Tell me how many {thing} were added to bring {start} up to {end}.",
        "{thing:capital} before: {start}. {thing:capital} after: {end}. Added: ?",
        (
            '"You had just {start} {thing} when I last saw you!" "Yes, and now I have {end}." How many are '
            "new since then?"
        ),
        "i've got {end} {thing} now, had {start} before the sale, so how many did i pick up there",
        (
            "Although {who} was happy with {start} {thing}, {they} went on collecting until there were {end}. "
            "By what number did the collection increase?"
        ),
        (
            "Could you work out how many {thing} an aunt brought along? After her visit {who} has {end}; "
            "without hers it was {start}."
        ),
        (
            "The box is old and made of wood. In the evening {end} {thing} lie in it, in the morning only "
            "{start} lay there. What number of {thing} was put in during the day?"
        ),
        (
            "Given a first count of {start} {thing} and, after some more were delivered, a second count of "
            "{end}, find the size of the delivery."
        ),
        "{end} {thing} at the end, {start} at the beginning: how many did {who} get in between?",
        "Now {who} has {end} {thing}. Some of these are new; {start} are old. How many are new?",
        "How many {thing} did {who} add, who has {end} at present and had {start} earlier?",
        "To get from {start} {thing} to {end}, how many more did {who} need to find?",
        "Today's count is {end} {thing}. The count last month was {start}. What number has {who} collected since?",
        (
            "{who} wanted to have {end} {thing} and already owned {start}. {they:capital} bought exactly what "
            "was lacking. How many was that?"
        ),
        "so it's {end} {thing} now and it was {start} last time i counted, how many did i get",
        "After: {end} {thing}. Before: {start} {thing}. Gain of {who}: ?",
        (
            '"You have {end} {thing}!" says a neighbour. "I started the summer with {start}," replies '
            "{who}. How many came during the summer?"
        ),
        "Find the number of {thing} that were given to {who}, if their arrival made {end} out of {start}.",
        (
            "There were a few presents for {who}: nothing but {thing}. All in all {they} owns {end} of them "
            "now, and without the presents it would be {start}. How many were presents?"
        ),
        (
            "If {who} ends the year with {end} {thing} after beginning it with {start}, how many joined the "
            "collection in that year?"
        ),
        "I own {end} {thing}, and {start} of them I had before my aunt came. Tell me how many my aunt gave me.",
        "Could you say how many {thing} must have been put in? The drawer holds {end}; yesterday it held {start}.",
        "Given a final number of {end} {thing} and an initial number of {start}, determine how many {who} acquired.",
        (
            "I wonder how many {thing} {who} brought home from the fair, since the album shows {end} tonight "
            "and showed {start} at breakfast."
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
