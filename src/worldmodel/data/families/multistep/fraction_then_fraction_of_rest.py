"""Some fifths of a whole go, then a third or a quarter of the rest."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    word, by = draw.pick(("third", 3), ("quarter", 4), ("half", 2), ("sixth", 6))
    n, part = draw.integer(2, 3), draw.integer(2, 10)
    total = part * 5 * by
    rest = total - part * by * n
    thing, one, two = draw.pick(
        ("tickets", "sold", "given to schools"),
        ("plants", "sold", "planted out"),
        ("seats", "booked by phone", "booked online"),
        ("parcels", "delivered", "sent back"),
        ("eggs", "used for cakes", "boiled"),
    )
    values: dict[str, Value] = {
        "n": n,
        "all": total,
        "word": word,
        "by": str(by),
        "thing": thing,
        "one": one,
        "two": two,
    }
    return Case({**values, "x": draw.integer(2, 30)}, rest - rest // by)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "Of {all} {thing}, {n:words} fifths are {one}. A {word} of the remaining {thing} is {two}. How many "
            "{thing} are left?"
        ),
        (
            "How many {thing} remain out of {all} when {n:words} fifths have been {one} and then a {word} of the "
            "rest {two}?"
        ),
        (
            "{n:words} fifths of the {thing} were {one} on the first day. On the second day a {word} of those that "
            "were left were {two}. There were {all} to start with. What is left after both days?"
        ),
        "{all} {thing}. {one:capital}: {n:words} fifths. {two:capital}: a {word} of what is left. Remainder?",
        (
            "A {word} of the {thing} that were not {one} got {two}. The part that got {one} was {n:words} fifths "
            "of all {all}. How many were neither?"
        ),
        (
            "there were {all} {thing}, {n:words} fifths of them were {one} and from the ones left a {word} were "
            "{two}, how many are still here"
        ),
        (
            "Take away {n:words} fifths of {all} {thing} because they are {one}. Of the others, take away a "
            "{word}, which are {two}. Find the number still there."
        ),
        (
            "In {x} hours {n:words} fifths of a stock of {all} {thing} were {one}; afterwards a {word} of the "
            "remaining stock was {two}. State the size of what was left."
        ),
        (
            "The plan: get {n:words} fifths of the {all} {thing} {one} and, of the rest, get a {word} {two}. If "
            "the plan works, for how many {thing} is nothing planned?"
        ),
        (
            "When {n:words} fifths had been {one}, and a {word} of the remainder {two}, the last of the {all} "
            "{thing} were put on a shelf. How many stood on the shelf?"
        ),
        (
            "How many are over? From {all} {thing}, subtract those that were {one}, {n:words} fifths of all; from "
            "the result, subtract those that were {two}, a {word} of that result."
        ),
        (
            "A report says that {n:words} fifths of our {thing} have been {one} and that, of what remained, a "
            "{word} has been {two}. We had {all}. The director asks for the number that we still have."
        ),
    ),
    more=(
        (
            "Could you tell me how many of the {all} {thing} are left when {n:words} fifths of them are {one} "
            "and after that a {word} of the rest is {two}?"
        ),
        (
            "A total of {n:words} fifths of the {thing} were {one}, then a {word} of those remaining {two}. At "
            "the beginning there were {all}. Calculate how many are left."
        ),
        "Total {thing}: {all}. Share {one}: {n:words} fifths. Share of the rest {two}: a {word}. Left: ?",
        (
            "I wonder how many {thing} I still have, now that {n:words} fifths of my {all} have been {one} and "
            "a {word} of the others {two}."
        ),
        (
            '"We had {all} {thing}," says the manager. "Of these, {n:words} fifths have been {one}." "And '
            'of the rest," adds the assistant, "a {word} has been {two}." How many do they still have?'
        ),
        (
            "Given that a {word} of the {thing} remaining after {n:words} fifths had been {one} were {two}, "
            "and that there had been {all} in total, determine the number left."
        ),
        (
            "so {n:words} fifths of the {thing} got {one}, a {word} of whats left got {two}, it was {all} at "
            "the start, how many now"
        ),
        (
            "If {n:words} fifths of all the {thing} are {one}, and if from what is left over a {word} is "
            "{two}, what remains of a total of {all}?"
        ),
        (
            "On a sunny morning the list showed {all} {thing}. By noon {n:words} fifths of them had been "
            "{one}. By evening a {word} of those still there at noon had been {two}. Work out how many there "
            "were at night."
        ),
        (
            "What is left of {all} {thing}? First {n:words} fifths of the whole are {one}; of the part that "
            "stays, a {word} is {two}."
        ),
        (
            "A {word} of what remained was {two}, after {n:words} fifths of the whole had been {one}. The "
            "whole was {all} {thing}. How many {thing} were left in the end?"
        ),
        (
            "{n:words} fifths of them are {one}, a {word} of the others is {two}, and the rest of the {thing} "
            "is for us. With {all} {thing} at first, how many are for us?"
        ),
        (
            "Once {n:words} fifths of the {thing} are {one}, a {word} of those still there is {two}. How many "
            "are then still there, if you begin with {all}?"
        ),
        (
            "I had {all} {thing}. Now {n:words} fifths are {one}, and of the {thing} remaining after that a "
            "{word} is {two} too. What number do I have left?"
        ),
        (
            "How many {thing} are neither {one} nor {two}, if {n:words} fifths of all {all} are {one} and, of "
            "those not {one}, a {word} is {two}?"
        ),
        (
            "Left at the end: ? {thing}. Second step: a {word} of the rest {two}. First step: {n:words} fifths "
            "{one}. At the start: {all} {thing}."
        ),
        (
            "The manager had {n:words} fifths of the {thing} {one}. Then he had a {word} of the remainder "
            "{two}. He began with {all}. How many does he end with?"
        ),
        (
            "For a start, {n:words} fifths out of {all} {thing} were {one}. What was left shrank once more "
            "when a {word} of it was {two}. Tell me what remained after that."
        ),
        (
            "You start from {all} {thing}. You see {n:words} fifths of them {one}. Of the remaining ones you "
            "see a {word} {two}. How many are you left with?"
        ),
        (
            "{all} {thing} at first, then {n:words} fifths {one}, then a {word} of the leftover {two}, so "
            "whats remaining?"
        ),
        (
            "Suppose that of {all} {thing} all but a certain rest are {one}, namely {n:words} fifths, and that "
            "a {word} of this rest is {two}. How big is the part of the rest that is not {two}?"
        ),
        (
            '"A {word} of the rest is {two} now," writes the clerk, "and before that, {n:words} fifths of '
            'all the {thing} were {one}." The stock had been {all}. What is it after both?'
        ),
        (
            "Please find the remainder of {all} {thing}, when first {n:words} fifths of the total are {one} "
            "and next a {word} of the remaining ones is {two}."
        ),
        (
            "Let a {word} of the {thing} left over be {two}, where left over means not among the {n:words} "
            "fifths of the total {all} that were {one}. Determine how many {thing} are still to be had."
        ),
        (
            "Yesterday {n:words} fifths of the {thing} were {one}. Today a {word} of those that had been left "
            "yesterday was {two}. Originally there were {all}. Work out how many will be there tomorrow."
        ),
        (
            "I wonder what is still left of {all} {thing} in the end. They went like this: {n:words} fifths of "
            "all got {one}, and a {word} of the remaining {thing} got {two}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: what is left of {all} {thing}. Known: {n} fifths are {one}, a {word} of the rest is {two}. "
                "Divide by five, multiply, subtract; then take off the {word} of the rest."
            ),
            """
first = {all} * {n} / 5
rest = {all} - first
print(rest - rest / {by})
""",
        ),
    ),
    reply="{output} {thing} are left.",
)
