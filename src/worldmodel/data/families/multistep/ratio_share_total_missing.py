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
        (
            "{given} {thing} are given away by {two}, who had got {q} parts when {one} got {p}. How many "
            "{thing} has {two} now?"
        ),
        (
            "To {two} went {q} parts of the {thing}, to {one} {p} parts. Later {given} of {two}'s were stolen. "
            "What number does {two} have left?"
        ),
        (
            "How many {thing} are left with {two}, who after the sharing, {p} parts for {one} and {q} for "
            "{two}, paid {given} of them to a shop?"
        ),
        (
            "{two} has {given} fewer {thing} than just after the sharing, when {one} received {p} for each {q} "
            "that {two} received. How many has {two}?"
        ),
        (
            "{q} to {p} is the ratio in which {two} and {one} share the {thing}. {two} then eats, sells or "
            "loses {given} of these. Find the number that {two} still has."
        ),
        (
            "hi, {two} lost {given} {thing}. before that {one} and {two} had shared them {p} to {q}. how many "
            "does {two} have after the loss"
        ),
        (
            "After the {thing} have been split between {one} ({p} parts) and {two} ({q} parts), {given} of the "
            "share of {two} go to a sister. Tell me what is left to {two}."
        ),
        (
            '"Here are {given} of my {thing}," says {two} to a friend. They come from the share that {two} '
            "got, {q} parts, while {one} got {p} parts. How many {thing} does {two} keep?"
        ),
        (
            "If {two} spends {given} out of a share of {q} parts, the share of {one} having {p} parts, how "
            "many {thing} does {two} own in the end?"
        ),
        (
            "Please find the {thing} that {two} has left. {given} were thrown away. At the beginning {two} and "
            "{one} divided all the {thing} so that {one} had {p} parts and {two} {q} parts."
        ),
        (
            "Ratio of {two} to {one}: {q} to {p}. Then {two} hands in {given} {thing}. Number of {thing} that "
            "{two} has afterwards: ?"
        ),
        (
            "You divide the {thing}: whenever {one} is given {p}, {two} is given {q}. As soon as you are done, "
            "{two} gives {given} back. With how many {thing} is {two} left?"
        ),
        (
            "I wonder how many {thing} {two} took home. On the way, {given} got lost. The {thing} had been "
            "shared out to {one} and {two} in the ratio of {p} to {q}."
        ),
        (
            "Given that {two} returned {given} {thing} and that the {thing} had been divided into {p} parts "
            "for {one} and {q} parts for {two}, determine what remained with {two}."
        ),
        (
            "A teacher hands out {thing}. {two} is to get {q} parts and {one} {p} parts. At the break {two} "
            "swaps {given} of them for an apple. Work out how many {two} has after the break."
        ),
        (
            "The heirs are {two} and {one}. {two} inherits {q} parts of the {thing} and {one} inherits {p} "
            "parts. A year later {given} of {two}'s have been sold. How many does {two} have at that time?"
        ),
    ),
    think=(
        "Known: the ratio {p} to {q}, and {given} {thing} gone from {two}. Asked: what {two} has left. How "
        "many there were in all is not said, so no share can be found."
    ),
    reply="I do not know: it is not said how many {thing} were shared in all.",
)
