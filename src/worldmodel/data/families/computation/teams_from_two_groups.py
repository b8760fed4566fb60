"""Two groups together are put in teams of known size: how many teams."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    size, teams = draw.integer(3, 12), draw.integer(3, 15)
    one = draw.integer(4, size * teams - 4)
    first, second, lot = draw.pick(
        ("girls", "boys", "teams"),
        ("adults", "children", "canoes"),
        ("beginners", "experts", "groups"),
        ("pupils from class A", "pupils from class B", "tables"),
        ("guests", "waiters", "minibuses"),
        ("dancers", "singers", "circles"),
    )
    values: dict[str, Value] = {
        "size": size,
        "one": one,
        "two": size * teams - one,
        "first": first,
        "second": second,
        "lot": lot,
    }
    return Case({**values, "x": draw.integer(3, 20)}, teams)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{one} {first} and {two} {second} are put into {lot} of {size}. How many {lot} are there?",
        "How many {lot} of {size} can be formed from {one} {first} together with {two} {second}?",
        (
            "There are {one} {first} and {two} {second}. {size} of them make up one of the {lot}, no matter which. "
            "Find the number of {lot}."
        ),
        "With {size} to each of the {lot}, what number of {lot} is needed for {one} {first} plus {two} {second}?",
        (
            "{two} {second} join {one} {first}, and then all are split into {lot}, {size:words} in each. How many "
            "{lot} result?"
        ),
        "Mixed {lot} of {size} are wanted. On hand: {one} {first}, {two} {second}. How many {lot}?",
        "we got {one} {first} and {two} {second}, {size} go in each of the {lot}. so how many {lot} do we need",
        (
            "First count everything, {one} {first} and {two} {second}; then divide by {size} for the {lot}. How many "
            "do you get?"
        ),
        (
            "It takes {x} minutes to form {lot} of {size} out of {one} {first} and {two} {second}. When that is "
            "done, how many {lot} are there?"
        ),
        (
            "Each of the {lot} has places for exactly {size}. The {first} number {one}, the {second} {two}, and "
            "everything is filled. How many {lot}?"
        ),
        "{first:capital}: {one}. {second:capital}: {two}. Size of the {lot}: {size}. Number of {lot}?",
        (
            "Suppose that all {first} ({one}) and all {second} ({two}) are arranged by {size}s. Work out how many "
            "{lot} come of it."
        ),
        (
            "For a feast {one} {first}, {two} {second} and {x} drums are brought to a square. The {first} and the "
            "{second} are then arranged in {lot} of {size}. How many {lot} can be seen on the square?"
        ),
    ),
    more=(
        (
            "{size} fit in each of the {lot}. We have {two} {second} as well as {one} {first}, and {x} helpers "
            "who only watch. How many {lot} can we fill?"
        ),
        (
            "If {one} {first} and {two} {second} are divided into equal {lot} with {size} in each, how many "
            "{lot} come about?"
        ),
        "Could you tell me how many {lot} to plan for {two} {second} and {one} {first}, when each takes {size}?",
        "Plan: {lot} of {size}. Coming: {two} {second} and {one} {first}, mixed freely. Number of {lot}: ?",
        (
            "I expect {two} {second}. With them come {one} {first}. Since I put {size} into each of the {lot}, "
            "how many {lot} will I have?"
        ),
        (
            "Please work out the number of {lot}, given that {size:words} belong in each and that {one} "
            "{first} and {two} {second} have to be placed."
        ),
        (
            '"There are {two} of us," say the {second}. "And {one} of us," say the {first}. They are mixed '
            "and split into {lot} of {size}. How many {lot} is that?"
        ),
        "hey so {two} {second} signed up plus {one} {first}, we do {lot} of {size}, how many {lot} will there be",
        (
            "All the {first}, {one} of them, and all the {second}, {two} of them, are to be shared out so that "
            "each of the {lot} gets {size}. Determine how many {lot} are required."
        ),
        (
            "How many {lot} are there when every one has {size} in it and altogether {two} {second} and {one} "
            "{first} have been put in?"
        ),
        (
            "{size} to each of the {lot}, no more and no fewer: that is the rule for {two} {second} and {one} "
            "{first}. How many {lot} come out?"
        ),
        (
            "Since {two} {second} and {one} {first} have come, and each of the {lot} is for {size}, how many "
            "{lot} are called for?"
        ),
        "Into how many {lot} of {size} do {two} {second} and {one} {first} go, all mixed?",
        (
            "I make {lot}. Every one consists of {size}, taken from {one} {first} and {two} {second} as they "
            "come, until nobody is left over. How many do I make?"
        ),
        (
            "{lot:capital} always have {size}. The list has {two} {second} on it, and below them {one} "
            "{first}. Please give the number of {lot}."
        ),
        (
            "To a crowd of {one} {first}, {two} {second} are added. Then the whole crowd is divided among "
            "{lot}, with {size} to each. What is the number of {lot}?"
        ),
        "how many {lot} if theres {size} in each and ive got {two} {second} and also {one} {first}",
        "{size} per unit; {second}: {two}; {first}: {one}; {lot} needed: ?",
        (
            '"We take {size} in each of our {lot}," says the guide. "There are {one} {first} and {two} '
            '{second} waiting." How many {lot} will the guide fill?'
        ),
        "Given {lot} that hold {size} each, find how many of them {two} {second} and {one} {first} fill together.",
        (
            "Both the {second}, who number {two}, and the {first}, who number {one}, go into the same {lot}. "
            "As {size} go into each, tell me how many {lot} there will be."
        ),
        (
            "You are to share out {one} {first} and {two} {second} evenly, giving {size} to each of the {lot}. "
            "Work out the {lot}."
        ),
        (
            "The organiser counts {two} {second}. A little later {one} {first} turn up. In the end all are put "
            "into {lot}, {size} apiece. What number of {lot} does the organiser see?"
        ),
        "Let {one} {first} and {two} {second} be joined and split by {size}s: how many {lot} does this give?",
        (
            "If each of the {lot} can only be used with exactly {size}, and {two} {second} plus {one} {first} "
            "are available, how many {lot} can be used?"
        ),
        (
            "I wonder how many {lot} it takes. Our group is made up of {two} {second} and {one} {first}, and "
            "any {size} of them will share."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the number of {lot}. Known: {one} {first}, {two} {second}, {size} in each. Add the two, then "
                "divide by the size."
            ),
            """
v1 = {one} + {two}
print(v1 / {size})
""",
        ),
    ),
    reply="There are {output} {lot}.",
)
