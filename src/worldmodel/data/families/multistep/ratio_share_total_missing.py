"""A ratio and a gift are told, but not the total that was shared."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    p, q = draw.sample([2, 3, 4, 5, 7], 2)
    first, second = draw.people(2)
    thing = draw.pick("coins", "tokens", "chocolates", "bottles", "cards")
    values: dict[str, Value] = {
        "p": p,
        "q": q,
        "given": draw.integer(2, 20),
        "one": first,
        "two": second,
        "thing": thing,
    }
    return Case({**values, "x": draw.integer(8, 80)})


FAMILY = Family(
    category="multistep",
    kind="unanswerable",
    case=case,
    phrasings=(
        (
            "{one} and {two} share their {thing} in the ratio {p}:{q}. Then {two} gives {given} of {two}'s to a "
            "friend. How many has {two} left?"
        ),
        (
            "How many {thing} does {two} keep after giving away {given}, if all {thing} were split between {one} "
            "and {two} in the ratio {p} to {q}?"
        ),
        (
            "A number of {thing} are divided so that {one} gets {p} parts and {two} gets {q} parts. From that "
            "share {two} passes on {given}. Find what stays with {two}."
        ),
        "Ratio {one} to {two} = {p}:{q}. Things shared: {thing}. {two} loses {given}. {two} now?",
        (
            "For every {p} {thing} that {one} gets, {two} gets {q}, and {two} has to hand over {given} as a fee. "
            "With how many does {two} go home?"
        ),
        (
            "we split the {thing}, {one} to {two} like {p} to {q}, but {two} owed somebody {given} of them and "
            "paid. how many has {two} got"
        ),
        (
            "An uncle left all his {thing} to {one} and {two}. By his will {one} receives {p} shares and {two} {q} "
            "equal shares. {two} at once gives {given} to a museum {x} km away. What number is still {two}'s?"
        ),
        (
            "{two} gave {given} {thing} to charity. They came out of {two}'s portion, which was {q} parts against "
            "{p} parts for {one}. How large is the portion now?"
        ),
        (
            "Cut the {thing} into equal parts, {p} for {one}, {q} for {two}. Now take {given} away from {two}. Say "
            "how many {two} has."
        ),
        (
            "After a game the {thing} on the table go to {one} and {two} as {p} is to {q}. On the way home {two} "
            "drops {given:words} and does not find them again. How many does {two} bring home?"
        ),
        (
            "{two} owns {q} parts and {one} owns {p} parts of a treasure of {thing}. A debt of {given} is then "
            "paid by {two}. What does {two} still own?"
        ),
        (
            "How rich in {thing} is {two} after all this? A chest full of them was opened. {one} took {p} for "
            "every {q} that {two} took, until it was empty. Later {two} lost {given}."
        ),
    ),
    more=(
        (
            "{given} {thing} are lost by {two}, whose share of all the {thing} compared with that of {one} was "
            "{q} to {p}. How many {thing} are left with {two}?"
        ),
        (
            "Tell me how many {thing} {two} still has. The {thing} were divided between {one} and {two} as {p} "
            "to {q}, and afterwards {two} lent {given} to a neighbour."
        ),
        (
            "If {one} receives {p} parts of the {thing}, {two} receives {q} parts, and {two} then sells "
            "{given}, what number of {thing} remains for {two}?"
        ),
        (
            "How many {thing} are still in the hands of {two}? First they were shared, {q} parts for {two} and "
            "{p} parts for {one}. Later {two} gave up {given} of them."
        ),
        (
            "Share of {one}: {p} parts. Share of {two}: {q} parts. Given away by {two}: {given} {thing}. Rest "
            "of {two}: ?"
        ),
        (
            "{one} and {two} split some {thing}, {two} got {q} for every {p} that {one} got and then {two} "
            "lost {given} of them on the bus. how many does {two} have now"
        ),
        (
            '"You get {q} parts, {two}, and {one} gets {p}," said the grandmother and handed out the '
            "{thing}. By evening {two} had traded {given} of them for a kite. With how many {thing} did {two} "
            "end the day?"
        ),
        (
            "Could you work out what is left to {two} after a gift of {given} {thing} to a cousin, the {thing} "
            "having been distributed in the ratio {p} : {q} between {one} and {two}?"
        ),
        (
            "In the ratio {q} to {p}, a box of {thing} was shared out to {two} and {one}. Then {given} of "
            "{two}'s {thing} broke. Find how many whole ones {two} has."
        ),
        (
            "It was a merry evening. {one} and {two} won a heap of {thing} together and agreed that {one} "
            "should have {p} parts of it and {two} {q}. On the next day {two} used up {given} of the {thing} "
            "in that share. What does the share of {two} consist of now?"
        ),
    ),
    think=(
        "Known: the ratio {p} to {q}, and {given} {thing} gone from {two}. Asked: what {two} has left. How "
        "many there were in all is not said, so no share can be found."
    ),
    reply="I do not know: it is not said how many {thing} were shared in all.",
)
