"""The smallest number above a limit that leaves given remainders with two sizes of groups."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    a, b = draw.pick((4, 7), (5, 6), (5, 7), (5, 8), (6, 7), (7, 8), (5, 9), (7, 9), (8, 9), (9, 10), (7, 10), (8, 11))
    if draw.chance(0.5):
        a, b = b, a
    least = draw.integer(40, 400, 10)
    number = least + 1 + draw.integer(0, a * b - 1)
    while number % a < 2 or number % b < 2:
        number = least + 1 + draw.integer(0, a * b - 1)
    thing = draw.pick("pupils", "seedlings", "beads", "eggs", "bricks", "dancers", "chairs", "marbles")
    values: dict[str, Value] = {**draw.who(), "a": a, "b": b, "r": number % a, "s": number % b, "m": least}
    return Case({**values, "thing": thing, "x": draw.integer(3, 30)}, number)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A teacher counts more than {m} {thing}. In groups of {a}, {r} are left over; in groups of {b}, {s} are "
            "left over. What is the smallest number there can be?"
        ),
        (
            "What is the least number above {m} that leaves {r} when divided by {a} and {s} when divided by {b}? So "
            "many {thing} are needed for the festival."
        ),
        (
            "{thing:capital}: over {m}. Division by {a}: remainder {r}. Division by {b}: remainder {s}. Smallest "
            "possible count?"
        ),
        (
            "{who} arranges {thing} in sets of {a:words} and has {r:words} of them left. In sets of {b:words}, "
            "{s:words} remain. {they:capital} knows that there are more than {m}. Find the smallest number that fits."
        ),
        (
            "got more than {m} {thing}, when i make groups of {a} theres {r} left and groups of {b} leave {s}, whats "
            "the lowest number it could be"
        ),
        (
            "The {x} windows of the hall do not matter here. There are more than {m} {thing} in it. Put together by "
            "{a}, they leave a rest of {r}; put together by {b}, a rest of {s}. At least how many are there?"
        ),
        (
            '"More than {m}," says {who}, asked about the number of {thing}. "Make groups of {b} and {s} stay '
            'behind. Make groups of {a} and {r} stay behind." Which is the smallest number that makes this true?'
        ),
        (
            "If {thing} in rows of {a} leave {r} without a row and in rows of {b} leave {s}, and if their number is "
            "greater than {m}, how small can this number be?"
        ),
        (
            "Look for the first number beyond {m} with two properties: {a} goes into it with {r} over, and {b} goes "
            "into it with {s} over. So many {thing} are in the yard. How many is that?"
        ),
        (
            "Nobody wrote down the number of {thing}. It is known that it was greater than {m}, that {r} had no "
            "place when they were divided into groups of {a}, and that this happened to {s} when the groups had {b} "
            "each. Give the smallest number in agreement with this."
        ),
    ),
    more=(
        (
            "Into lots of {a} the {thing} could not be divided evenly, because {r} would have been left, nor into "
            "lots of {b}, because then {s} would have been too many. There were certainly more than {m}. How many "
            "were there at the fewest?"
        ),
        (
            "I have forgotten how many {thing} we had. More than {m}, that is sure. By {a} there was a remainder of "
            "{r}, by {b} one of {s}. Tell me the lowest number it can have been."
        ),
        (
            "Unknown n > {m}; n leaves {r} on division by {a}; n leaves {s} on division by {b}; n counts {thing}; "
            "smallest n = ?"
        ),
        (
            "Could you work out the minimum number of {thing} if it exceeds {m}, if {r} remain after all possible "
            "groups of {a} are made, and if {s} remain when there are {b} to a group?"
        ),
        (
            "Counting in steps of {a}, {who} ends with {r} {thing} uncounted. Counting in steps of {b}, {they} ends "
            "with {s}. Before, {they} had guessed that it would be a number beyond {m}, and that was right. What is "
            "the smallest number possible?"
        ),
        (
            "On page {x} of an old exercise book stands this: a number of {thing}, higher than {m}, gives the "
            "remainder {s} with the divisor {b} and the remainder {r} with the divisor {a}. Name the least such "
            "number."
        ),
        (
            "whats the smallest bunch of {thing} bigger than {m}, where splitting them by {a} leaves {r} and "
            "splitting by {b} leaves {s}"
        ),
        (
            "Let the number of {thing} be unknown but above {m}. Were they taken away {a:words} at a time, {r:words} "
            "would stay in the end; {b:words} at a time, {s:words} would stay. Determine the minimal number."
        ),
        (
            "{s} too many for full groups of {b}, and {r} too many for full groups of {a}: that is how it stands "
            "with the {thing} in the hall, of which there are more than {m}. What is the smallest count that is "
            "possible?"
        ),
        (
            "At a festival, which began {x} minutes late, the {thing} are set out {a} to a row, and {r} do not fill "
            "a row. Set out {b} to a row, {s} do not fill one. The programme promises more than {m}. If the number "
            "is as small as it can be, how many are there?"
        ),
        (
            "{s} {thing} are left over in groups of {b}, {r} are left over in groups of {a}, and there are "
            "more than {m}. What is the smallest possible number?"
        ),
        (
            "Dividing the {thing} by {b} leaves {s}; dividing them by {a} leaves {r}. Find the smallest number "
            "of {thing} above {m} for which both is true."
        ),
        (
            "{r} left over by {a}, {s} left over by {b}: which is the smallest number of {thing} beyond {m} "
            "for which this is so?"
        ),
        (
            "What is the smallest number of {thing} that leaves {s} over in groups of {b}, leaves {r} over in "
            "groups of {a}, and is more than {m}?"
        ),
        (
            "When the {thing} are put in groups of {b}, the remainder is {s}. When the groups have {a} each, "
            "the remainder is {r}. If there are more than {m} {thing}, how few can there be?"
        ),
        (
            "The {thing} of {who} do not come out even. {r} are over in groups of {a}, and {s} in groups of "
            "{b}. {they:capital} has more than {m}. Tell me the least number {they} can have."
        ),
        (
            "If more than {m} {thing} are there, and groups of {b} leave {s} and groups of {a} leave {r}, what "
            "is the smallest number of {thing}?"
        ),
        "n = number of {thing}; remainder {s} by {b}; remainder {r} by {a}; n above {m}; least n?",
        (
            "i have more than {m} {thing}. putting them by {b} leaves {s}, putting them by {a} leaves {r}. "
            "whats the least i can have"
        ),
        (
            '"With {b} in a group I had {s} over," says {who}. "With {a} in a group it was {r}. In all I '
            'have over {m} {thing}." How many does {who} have at least?'
        ),
        (
            "Calculate the smallest whole number above {m} whose remainder is {s} on division by {b} and {r} "
            "on division by {a}. It is the number of {thing} in a hall."
        ),
        (
            "{who} puts {thing} in rows of {a} and has {r} to spare; with rows of {b}, {s} are to spare. What "
            "is the smallest number of {thing} {they} can have, given that it exceeds {m}?"
        ),
        (
            "Please find how many {thing} there are at the least. There are {s} over when they stand in lines "
            "of {b}. There are {r} over when they stand in lines of {a}. Their number goes beyond {m}."
        ),
        (
            "Over {m} {thing} were counted. Sorted by {b}, they left {s}; sorted by {a}, they left {r}. The "
            "smallest number that agrees with all this is wanted."
        ),
        (
            "Try the numbers after {m}, each in turn, until you meet the number of {thing} that gives "
            "remainder {r} with {a} and remainder {s} with {b}. Which is it?"
        ),
        (
            "In a riddle {who} reads: take away {b} {thing} as often as you can, and {s} stay; take away {a} "
            "as often as you can, and {r} stay; we are more than {m}. How many {thing} must there be at least?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the smallest number of {thing}. Known: more than {m}, remainder {r} by {a}, remainder {s} by "
                "{b}. Begin just above {m} and go up one by one until both remainders are right."
            ),
            """
number = {m} + 1
while number % {a} != {r} or number % {b} != {s}:
    number += 1
print(number)
""",
        ),
    ),
    reply="There are at least {output} {thing}.",
)
