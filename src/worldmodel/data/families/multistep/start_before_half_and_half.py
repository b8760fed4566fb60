"""Half went, then a number, then half of the rest: the beginning is found backwards from the end."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    end, mid = draw.integer(4, 30), draw.integer(3, 20)
    thing, one, two, three = draw.pick(
        ("pears", "were sold", "went bad", "were made into jam"),
        ("dollars", "went on a coat", "went on lunch", "went on books"),
        ("sheets", "were printed", "got wet", "were given to a class"),
        ("tiles", "were laid", "broke", "went to a neighbor"),
        ("sweets", "were eaten", "fell down", "were given to a sister"),
    )
    values: dict[str, Value] = {"end": end, "mid": mid, "thing": thing, "one": one, "two": two, "three": three}
    return Case({**values, **draw.who(), "x": draw.integer(2, 25)}, (end * 2 + mid) * 2)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "Half of {who}'s {thing} {one}. Then {mid} {two}. Then half of what was left {three}, and {end} "
            "remained. How many {thing} did {who} have at first?"
        ),
        (
            "How many {thing} were there to begin with, if half of them {one}, {mid} more {two}, half of the rest "
            "{three}, and {end} are there now?"
        ),
        (
            "{end} {thing} are left. Just before, half of the {thing} {three}; before that {mid} {two}; and first "
            "of all half of the whole supply of {thing} {one}. Find the original number."
        ),
        (
            "? {thing}. Half {one}. Then {mid} {two}. Half of the remainder {three}. Left: {end}. Fill in the "
            "question mark."
        ),
        (
            "When {who} counts at night, {they} finds {end} {thing}. In the morning half of all the {thing} {one}, "
            "at noon {mid} {two}, and in the evening half of those still there {three}. What was the number in the "
            "early morning?"
        ),
        (
            "ive got {end} {thing} left, half of them {one}, after that {mid} {two}, and from what remained "
            "another half {three}, so how many did i start with"
        ),
        (
            "Going back from the end: {end} {thing} stayed after a half {three}; {mid:words} {two} before this; "
            "and the very first half {one}. With what number did it all begin?"
        ),
        (
            "It took {x} days. At first half of some {thing} {one}. A little later {mid} {two}. Finally every "
            "second one of the others {three}. That left {who} with {end}. How large was the supply at first?"
        ),
        (
            "{who} does not remember how many {thing} {they} had. {they:capital} does remember that half {one}, "
            "that {mid} {two}, that then half of what remained {three}, and that {end} were over. Help {them}."
        ),
        (
            "Undo these changes to a number of {thing}: half {one}, {mid} {two}, half of the others {three}. The "
            "result of the changes was {end}. What was the number?"
        ),
        (
            '"Guess how many {thing} I had on Sunday," says {who}. "On Monday half of them {one}. On Tuesday {mid} '
            '{two}. On Wednesday half of those I still had {three}, and now I have {end}."'
        ),
        (
            "What number of {thing} fits this story? It is cut in half, because half {one}. It shrinks by {mid}, "
            "which {two}. It is cut in half again, because half {three}. It is {end}."
        ),
    ),
    more=(
        (
            "Now there are {end} {thing}. Earlier, half of the {thing} {one}, next {mid} {two}, and finally "
            "half of those remaining {three}. How many {thing} were there at the very start?"
        ),
        (
            "{mid} {thing} {two}, but only after half of all the {thing} {one}. Of what was then left, half "
            "{three}, and {end} are what {who} has today. Calculate the number at the beginning."
        ),
        (
            "I wonder how many {thing} {who} started with: {end} were left at the end, and on the way half "
            "{one}, then {mid} {two}, and then half of the rest {three}."
        ),
        (
            "Given that {who} ended up with {end} {thing} after half of them {one}, {mid} of the others {two} "
            "and half of what then remained {three}, determine the initial number of {thing}."
        ),
        (
            "Log of the {thing}, oldest entry first: half {one}; {mid} {two}; half of the rest {three}; stock "
            "now {end}. What was the stock before the first entry?"
        ),
        (
            '"So {mid} {two}, right after the first half of your {thing} {one}?" "Yes," says {who}, "and '
            "then half of what I had left {three}. That's why you see just {end} here.\" How many {thing} had "
            "{who} owned at first?"
        ),
        (
            "Could you work out the original number of {thing}? Last of all, half of them {three} and {end} "
            "stayed. Right before that, {mid} {two}. And before anything else, half of the original {thing} "
            "{one}."
        ),
        (
            "Once, {who} had plenty of {thing}. Half of them {one}. Of those still there, {mid} {two}. Half of "
            "the {thing} that were then left {three}. The other half, {end} in number, are in a box. How many "
            "is plenty?"
        ),
        (
            "after half my {thing} {one} i lost {mid} more cause they {two}, then half of whats left {three} "
            "and im down to {end}. whats the number i had before all that"
        ),
        (
            "Let the initial count of {thing} be unknown. It is halved (half {one}), reduced by {mid} (they "
            "{two}) and halved again (half of the remainder {three}), giving {end}. Find the initial count."
        ),
        (
            "{end} {thing} are what {who} has after the last event, when half of those present {three}. In the "
            "event before that, {mid} {two}. And in the first event, half of all the {thing} {one}. How many "
            "{thing} were there before the first event?"
        ),
        (
            "{mid} of {who}'s {thing} {two}. {end} were still there in the evening, because half of what "
            "remained {three}. But in the morning, to begin with, half of all {one}. How many {thing} did "
            "{who} have when the day began?"
        ),
        (
            "Find the number of {thing} that {who} started out with, knowing that {end} were left after half "
            "{one}, after that {mid} {two}, and after that half of the rest {three}."
        ),
        (
            "What did it start from? The last number of {thing} is {end}. It is a half, as the other half "
            "{three}. To the double of it belong {mid} more, which {two}. And that again is only a half, since "
            "the other half {one}."
        ),
        (
            "I gave no thought to my {thing} when half {one}. I began to worry when {mid} {two}. When half of "
            "those I still had {three}, I counted: {end}. How many did I have in the first place?"
        ),
        (
            "With just {end} {thing} left, {who} looks back: first, half {one}; second, {mid} {two}; third, "
            "half of the remaining ones {three}. Tell me the number at the start."
        ),
        (
            "Half of the {thing} {one}, so half were left. Then {mid} of these {two}. Of the ones left after "
            "that, half {three} and half, that is {end}, stayed. How many {thing} were there in the beginning?"
        ),
        (
            "If {end} {thing} remain once half of the rest {three}, if {mid} {two} before that, and if half of "
            "everything {one} before that, how many were there once?"
        ),
        (
            "{thing:capital} left at the end: {end}. Step three: half of the rest {three}. Step two: {mid} "
            "{two}. Step one: half of all {one}. {thing:capital} at the start: ?"
        ),
        (
            "ok so {who} has {end} {thing} now. half {one}, then {mid} {two}, then half of the ones remaining "
            "{three}. how many were there originally"
        ),
        (
            "Before anything happened, {who} owned a number of {thing} that we are looking for. Half of them "
            "{one}, {mid} of the remaining ones {two}, and of what was then left, half {three}, which makes "
            "{end} the final number. What was the first number?"
        ),
        (
            "You own some {thing}. Half {one}. You look again after {mid} have gone too, as these {two}. Half "
            "of the others {three}, and you find {end} in front of you. How many did you own?"
        ),
        (
            '"How come there are only {end} {thing}?" asks a friend. "Well," says {who}, "half of them '
            '{one}, after that {mid} {two}, and of those still left half {three}." How many were there to '
            "start with?"
        ),
        (
            "Please work backwards for {who}: the result is {end} {thing}, and it came about when half of the "
            "stock {one}, then {mid} {two}, and finally half of the remaining stock {three}. What was the full "
            "stock?"
        ),
        (
            "At the close {end} {thing} were in {who}'s cupboard. It had held more: of those it held at the "
            "very beginning, half {one}; of the others, {mid} {two}; and half of those then remaining {three}. "
            "How many did it hold at the very beginning?"
        ),
        (
            "Given {mid} as the number of {thing} that {two} between the time when half of all {one} and the "
            "time when half of the remainder {three}, and given {end} as the number left, determine the "
            "original number."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the {thing} at first. Known: {end} left after a half, {mid} before that, and a half first of "
                "all. Go backwards: multiply by two, add, multiply by two."
            ),
            """
before_last = {end} * 2
after_first = before_last + {mid}
print(after_first * 2)
""",
        ),
    ),
    reply="There were {output} {thing} at first.",
)
