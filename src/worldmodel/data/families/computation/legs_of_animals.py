"""Four-legged and two-legged animals: how many legs."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    four, two = draw.integers(2, 2, 60)
    big, small, place = draw.pick(
        ("cows", "chickens", "a farm"),
        ("dogs", "parrots", "a pet shop"),
        ("goats", "geese", "a meadow"),
        ("zebras", "ostriches", "a park"),
        ("horses", "ducks", "a riding school"),
        ("cats", "canaries", "a shelter"),
    )
    values: dict[str, Value] = {
        "four": four,
        "two": two,
        "big": big,
        "small": small,
        "place": place,
        "x": draw.integer(2, 30),
    }
    return Case(values, 4 * four + 2 * two)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "On the list of {place} are {four} {big} and {two} {small}. How many legs do they have together?",
        "How many legs have {four} {big} and {two} {small} in all?",
        (
            "{small:capital} have a pair of legs, {big} a pair in front and a pair behind. Count the legs of {two} "
            "{small} and {four} {big}."
        ),
        "{place:capital} keeps {four} {big}. It also keeps {two} {small}. What is the number of legs?",
        (
            "Somebody looks under a fence and sees nothing but legs: those of {two:words} {small} and {four} {big}. "
            "How many legs are seen?"
        ),
        "{four} {big}, {two} {small}: total of legs?",
        "if i've got {four} {big} plus {two} {small} how many legs is that running about",
        (
            "The owner of {place} is {x} kilometres away and thinks of {four} {big} and {two} {small}, none of which "
            "lacks a leg. Find the sum of the legs of these animals."
        ),
        (
            "For a joke every leg gets a sock: {four} {big} and {two} {small} are dressed like that. How many socks "
            "are used?"
        ),
        "A child draws {four} {big} and then {two} {small}, never forgetting a leg. How many legs are on the sheet?",
        (
            "The {big} number {four}, the {small} {two}. Work out how many feet stand on the ground when all are "
            "standing on all their legs."
        ),
        (
            "{x} visitors come to {place} and look at {two} {small}, and after that at {four} {big}. How many animal "
            "legs do they get to see?"
        ),
    ),
    more=(
        "{two} {small} and {four} {big} live in {place}. What do their legs add up to?",
        "Tell me the number of legs on {four} {big} together with {two} {small}.",
        "If {place} is home to {two} {small} as well as {four} {big}, how many legs walk about there?",
        "I keep {four} {big}. My sister keeps {two} {small}. How many legs do all our animals have?",
        "Could you count legs for me? There are {two} {small} on the left and {four} {big} on the right.",
        "how many legs if you have {two} {small} plus {four} {big}",
        "Inventory of {place}: {small} {two}, {big} {four}. Legs altogether: ?",
        (
            '"Guess how many legs are in there," says the keeper. "We have {four} {big} and, next door, '
            '{two} {small}." What is the right guess?'
        ),
        "Assuming that none has lost a leg, find the combined number of legs of {four} {big} and {two} {small}.",
        (
            "It is feeding time. Past the gate run {two} {small}, followed by {four} {big}, and dust rises "
            "everywhere. How many legs have gone past the gate?"
        ),
        "{two} {small} first, {four} {big} second: how many legs come to that?",
        (
            "In {place} somebody counted heads and got {two} for the {small} and {four} for the {big}. What "
            "would have been the count of legs instead?"
        ),
        "What is the leg count of a crowd made up of {four} {big} along with {two} {small}?",
        "{place:capital}, animals present: {big} x {four}; {small} x {two}. Legs present: ?",
        "Give me the sum of all legs, please: those under {two} {small} and those under {four} {big}.",
        "so there's {two} {small} and also {four} {big} over at {place}, how many legs is that",
        (
            "Of {big} there are {four}, of {small} there are {two}. Find out how many legs can be counted on "
            "all of these animals."
        ),
        "I wonder how many legs run around when {four} {big} chase {two} {small}.",
        (
            '"How many {small}?" "{two}." "And {big}?" "{four}." "Then how many legs do you own in '
            'all?" What is the answer to the last question?'
        ),
        (
            "If {two} {small} sit on the roof and {four} {big} lie beneath it, how many legs do roof and "
            "ground hold between them?"
        ),
        "Legs of {four} {big} plus legs of {two} {small}, in all?",
        (
            "A photographer waited {x} minutes until {two} {small} and {four} {big} stood still, every leg in "
            "sight. How many legs does the photograph show?"
        ),
        (
            "Just {four} {big} live there, though the {small} are {two} in number. Determine how many legs all "
            "of them have."
        ),
        (
            "My neighbour owns {two} {small}, and I own {four} {big}. Could you tell me how many legs that "
            "makes for both of us?"
        ),
        (
            "Every leg leaves a print in the snow. How many prints do {two} {small} and {four} {big} leave if "
            "each puts every leg down just once?"
        ),
        (
            "Suppose all the {small} in {place}, {two} of them, and all the {big}, {four} of them, got a ring "
            "on each leg. How many rings would be needed?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: all legs. Known: {four} {big} with four legs each, {two} {small} with two legs each. "
                "Multiply each by its legs and add."
            ),
            """
v1 = 4 * {four}
v2 = 2 * {two}
print(v1 + v2)
""",
        ),
    ),
    reply="They have {output} legs.",
)
