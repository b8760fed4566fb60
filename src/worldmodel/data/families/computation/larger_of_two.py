"""The sum and the difference of two amounts: the larger one."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    small, more = draw.integer(4, 70), draw.integer(2, 50)
    thing, verb = draw.pick(
        ("chapters", "wrote"),
        ("crabs", "caught"),
        ("tickets", "sold"),
        ("matches", "won"),
        ("scarves", "knitted"),
        ("windows", "cleaned"),
    )
    first, second = draw.people(2)
    values: dict[str, Value] = {
        "sum": 2 * small + more,
        "more": more,
        "thing": thing,
        "verb": verb,
        "first": first,
        "second": second,
    }
    return Case({**values, "x": draw.integer(2, 30)}, small + more)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{first} and {second} {verb} {sum} {thing} together. {first} {verb} {more} more than {second}. How many "
            "did {first} have?"
        ),
        (
            "How many {thing} are {first}'s if {first} and {second} {verb} {sum} in all, {first} {more} more than "
            "{second}?"
        ),
        "Together it is {sum} {thing}. {second} {verb} {more} fewer than {first}. Find {first}'s number.",
        "The sum of their {thing} is {sum}, the difference {more}, and {first} has the larger number. What is it?",
        (
            "{first} is ahead of {second} by {more:words} {thing}; both numbers add up to {sum}. What is the number "
            "of {first}?"
        ),
        "Two people, {sum} {thing}. One of them, {first}, has {more} more than the other. How many are {first}'s?",
        "me and {second} {verb} {sum} {thing} between us and i've {more} more than {second}. how many have i got",
        "Split {sum} {thing} in such a way that {first} gets {more} more than {second}. What part goes to {first}?",
        (
            "In {x} days {first} and {second} {verb} {thing}, {sum} altogether. If {second} had {more} more, they "
            "would be equal. How many did {first} get?"
        ),
        (
            "What did {first} achieve? Known is only that {first} and {second} together {verb} {sum} {thing} and "
            "that {second} stayed {more} behind."
        ),
        (
            "For a pair of workers the result was {sum} {thing}. {first}'s part exceeds {second}'s by {more}. "
            "Compute {first}'s part."
        ),
        (
            "If {second} {verb} some {thing} and {first} the same number plus {more}, and that is {sum} overall, how "
            "many did {first} have?"
        ),
        (
            "{first} and {second} do everything together. This year they {verb} {sum} {thing}, and last year {x}. "
            "This year {first} did {more} more than {second}. What was {first}'s number this year?"
        ),
    ),
    more=(
        (
            "{second} {verb} {more} {thing} fewer than {first}, and the two of them {verb} {sum} together. How "
            "many {thing} did {first} have?"
        ),
        (
            "There is a gap of {more} {thing} between {first}, who did better, and {second}. Their total is "
            "{sum}. Tell me how many {thing} {first} {verb}."
        ),
        (
            "I wonder how many {thing} {first} {verb}. All I know is that {second} {verb} {more} fewer and "
            "that the total of both is {sum}."
        ),
        (
            "{sum} {thing} were {first}'s and {second}'s combined result, with {first} {more} ahead of "
            "{second}. What was {first}'s share?"
        ),
        (
            "Split {sum} {thing} between {first} and {second} so that {first} gets {more} more than {second}. "
            "What does {first} get?"
        ),
        (
            "Given that {first} {verb} {more} {thing} more than {second} did, and that {sum} is what you get "
            "by adding both numbers, work out the number for {first}."
        ),
        (
            '"You {verb} {more} {thing} more than I did," said {second} to {first}. "True," said {first}, '
            '"and that makes {sum} for us both." How many had {first}?'
        ),
        "{first} + {second}: {sum} {thing}. {first} - {second}: {more} {thing}. {first}: ?",
        (
            "After a lot of hard work {first} and {second} put all their {thing} on record: {sum} in total. "
            "{second} was sad to have {more} fewer than {first}. What number stands next to the name {first}?"
        ),
        (
            "hi, {first} is {more} {thing} in front of {second}, and they {verb} {sum} as a team. so what is "
            "{first}'s number"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the larger number of {thing}. Known: sum {sum}, difference {more}. Add the "
                "difference to the sum and halve it."
            ),
            """
v1 = {sum} + {more}
print(v1 / 2)
""",
        ),
    ),
    reply="The larger number is {output} {thing}.",
)
