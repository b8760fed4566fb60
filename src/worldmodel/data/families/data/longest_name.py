"""The longest word of a list."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    pool = [
        "pear",
        "walnut",
        "cucumber",
        "fig",
        "aubergine",
        "leek",
        "raspberry",
        "strawberry",
        "onion",
        "plum",
        "gooseberry",
    ]
    words = [
        *draw.sample([word for word in pool if len(word) < 9], 5),
        draw.pick("gooseberry", "blackcurrant", "clementines"),
    ]
    words = draw.sample(words, len(words))
    return Case({"words": ", ".join(words)}, max(words, key=len))


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "Which of these words is the longest: {words}?",
        "From the shopping list {words}, pick out the word with the most letters.",
        "Among {words}, longest one?",
        "Find the word that has more letters than all others in: {words}.",
        "My labels read {words}. Which label needs the most space?",
        "What's the lengthiest entry in the list {words}?",
        "By number of letters, which comes first: {words}?",
        "I am painting signs for {words}. For which sign do I paint the most letters?",
        "Compare the lengths of {words} and name the winner.",
        "give me the longest string in {words}",
    ),
    steps=(
        Step(
            "Asked: the longest word. Known: {words}. Compare by length.",
            'print(max("{words}".split(", "), key=len))',
            requires="python:text",
        ),
    ),
    reply="The longest word is {output}.",
)
