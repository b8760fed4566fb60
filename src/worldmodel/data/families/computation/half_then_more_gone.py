"""Half goes, then a known number: how many are left."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    half, more = draw.integer(12, 90), draw.integer(3, 11)
    thing, first, second = draw.pick(
        ("roses", "sold", "thrown away"),
        ("sandwiches", "eaten", "given away"),
        ("leaflets", "handed out", "lost"),
        ("seedlings", "planted", "sold"),
        ("balloons", "let go", "burst"),
        ("loaves", "sold", "donated"),
    )
    return Case(
        {
            **draw.who(),
            "all": 2 * half,
            "more": more,
            "thing": thing,
            "first": first,
            "second": second,
            "x": draw.integer(5, 40),
        },
        half - more,
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "There were {all} {thing}. Half of them were {first}, then {more} were {second}. How many are left?",
        "How many of {all} {thing} remain if half are {first} and another {more} {second}?",
        "Half of the {all} {thing} were {first}. Later {more} of the others were {second}. What is the rest?",
        (
            "Of {all} {thing}, every second one was {first}; of what was left, {more:words} were {second}. Find the "
            "number that is still there."
        ),
        "{more} {thing} were {second} after half of the original {all} had been {first}. What stayed?",
        (
            "Take {all} {thing}, halve the number since half were {first}, and take away {more} that were {second}. "
            "What do you have?"
        ),
        "started with {all} {thing}, half got {first} and {more} more got {second}. how many now",
        (
            "First half was gone, {first} to be exact. Then {more} others were {second}. At the beginning there had "
            "been {all} {thing}. And at the end?"
        ),
        (
            "Within {x} minutes, half of {all} {thing} were {first}, and of the other half {more} were {second}. How "
            "many {thing} remained?"
        ),
        (
            "The stock of {all} {thing} shrank by half because so many were {first}. After that it shrank by {more} "
            "that were {second}. State the stock."
        ),
        "A half of {all} {thing} is {first}, and besides {more} {thing} are {second}. Work out how many are neither.",
        (
            "We know that {all} {thing} were there at the start, half were {first}, and {more} of the remaining half "
            "were {second}. Compute what is left."
        ),
        (
            "{who} was given {all} {thing}. By noon half had been {first}. In the afternoon another {more} were "
            "{second}, and {x} visitors came. With how many {thing} did the day end?"
        ),
    ),
    more=(
        (
            "{more} {thing} were {second} after half of them had been {first}. At the start there were {all}. "
            "Work out how many were left."
        ),
        (
            "How many {thing} does {who} still have, if {they} began with {all}, half were {first} and {more} "
            "more were {second}?"
        ),
        (
            '"We had {all} {thing}," says {who}. "Half of those were {first}, and of the remaining ones '
            '{more} were {second}." What number is left over?'
        ),
        "at the start {all} {thing}; then half {first}; then {more} {second}; left = ?",
        (
            "I wonder what is left of my {thing}. First of all half were {first}; later on I saw that {more} "
            "of the others were {second}. In the beginning I had {all}."
        ),
        (
            "Given that {all} {thing} were there, that half were {first}, and that {more} others were "
            "{second}, tell me the remainder."
        ),
        (
            "after half my {thing} were {first}, another {more} were {second}. started with {all}. how many "
            "have i got now"
        ),
        (
            "Not only was half of the supply of {all} {thing} {first}; on top of that, {more:words} were "
            "{second}. Please give the number that remained."
        ),
        (
            "It was a busy day for {who}. By evening {more} {thing} had been {second}, and before that, half "
            "of all the {thing} had been {first}. As {they} had come with {all} {thing}, how many were over?"
        ),
        (
            "If half of {who}'s {thing} are {first} and then {more} of the rest are {second}, what remains of "
            "the original {all}?"
        ),
        (
            "{more} {thing} were {second}; before that, half of all had been {first}; and {all} there had been "
            "originally. What number is left?"
        ),
        "Apart from the half of the {thing} that was {first}, {more} were {second}. Out of {all}, how many remain?",
        (
            "How many {thing} are still there after half were {first} and {more} more {second}, if {all} is "
            "what {who} had at first?"
        ),
        (
            "Half of {who}'s {thing} are {first}. Of the other half {more} are {second}. The number at the "
            "start is {all}. Find the number at the end."
        ),
        (
            "Out of a supply of {all} {thing}, {more} were {second}, but only after half of the supply had "
            "been {first}. What remains?"
        ),
        "half of them {first}, {more} {second} after that, {all} {thing} to begin with. how many left over",
        (
            "{who} sees that {more} {thing} have been {second} since half of them were {first}. {they:capital} "
            "had {all}. How many does {they} have now?"
        ),
        (
            "Second loss: {more} {second}. First loss: half {first}. Stock before both: {all} {thing}. Stock "
            "after both: ?"
        ),
        (
            '"Half of the {thing} have been {first}," says {who}, "and then another {more} were {second}." '
            "In the morning there were {all}. How many are there tonight?"
        ),
        (
            "If a half of my {thing} is {first} first and {more} from the rest are {second} next, what do I "
            "keep of {all}?"
        ),
        (
            "Tell me how many {thing} are over. {all} were delivered; {more} ended up {second}; and half of "
            "the delivery had already been {first} by then."
        ),
        (
            "Given {all} {thing}, determine how many stay when half have been {first} and a further {more} "
            "have been {second}."
        ),
        (
            "Please calculate what is left. In the end {more} {thing} got {second}. Earlier in the day, of the "
            "{all} that were there, half got {first}."
        ),
        (
            "Could you help {who} count? Half of {their} {thing} were {first}, leaving the other half, and of "
            "that {more} were {second}. {they:capital} had brought {all}."
        ),
        (
            "The sun shone on the stall all day. Of {all} {thing}, half were {first} before lunch; after lunch "
            "{more} of those still there were {second}. How many did {who} carry home?"
        ),
        (
            "I wonder how many {thing} we shall have if, of our {all}, half are {first} and besides that "
            "{more} are {second}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the {thing} that are left. Known: {all} at first, half gone, then {more} gone. Divide by "
                "two, then subtract."
            ),
            """
v1 = {all} / 2
print(v1 - {more})
""",
        ),
    ),
    reply="{output} {thing} are left.",
)
