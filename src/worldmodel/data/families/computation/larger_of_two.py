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
        (
            "{more} more than {second}, that is what {first} {verb}, and {sum} {thing} is what you get for "
            "both. How many were {first}'s?"
        ),
        (
            "With {second} trailing by {more}, {first} and {second} {verb} a total of {sum} {thing}. Say how "
            "many of them {first} {verb}."
        ),
        "Find {first}'s number of {thing}: it is greater than {second}'s by {more}, and the pair reached {sum}.",
        (
            "{first} {verb} more {thing} than {second}. The difference is {more}. The total is {sum}. So what "
            "did {first} manage?"
        ),
        "Difference: {more} {thing}. Sum: {sum} {thing}. Leader: {first}. Runner-up: {second}. Leader's number?",
        "we {verb} {sum} {thing}, {second} and me, but {second} is {more} behind me. what's my own number",
        (
            "A notice on the wall says that {sum} {thing} were {verb} by {first} and {second}. Under it "
            "somebody has scribbled that {second} has {more} fewer. What is the figure for {first}?"
        ),
        (
            '"Without my lead of {more} {thing} we would be level," {first} tells {second}. The team had '
            "{sum}. How large is {first}'s part?"
        ),
        (
            "How many of the {sum} {thing} are due to {first}, when {second} lags {more} behind and nobody "
            "else took part?"
        ),
        (
            "By {more} {thing} {first} did better than {second}, although together they only got to {sum}. "
            "Please give {first}'s result."
        ),
        (
            "Could you separate a total of {sum} {thing} into the parts of {first} and {second}, knowing that "
            "{second}'s is smaller by {more}? I need the part of {first}."
        ),
        (
            "The rain kept everybody indoors. {second} {verb} quite a few {thing}, {first} {verb} {more} extra "
            "on top of such a number, and their common heap was {sum}. How big was the heap of {first}?"
        ),
        (
            "Were {first}'s lead of {more} taken away, both would have {verb} equally many {thing}. As it is, "
            "there are {sum}. Determine {first}'s number."
        ),
        (
            "Our club counted {sum} {thing} from {second} and {first}. For {second} it was {more} less than "
            "for {first}. What should be entered for {first}?"
        ),
        "You and {second} {verb} {thing}; you are up by {more}, and your joint number is {sum}. How many are yours?",
        (
            "In a contest between {second} and {first}, the winner was {first} with a margin of {more} "
            "{thing}. Counting both players, {sum} were {verb}. I'd like to know the winner's score."
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
