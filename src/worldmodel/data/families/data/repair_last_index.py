"""The last of some words sorted by alphabet: the first program's index is one too far."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    words = draw.sample(
        ["maple", "oak", "birch", "willow", "cedar", "elm", "larch", "ash", "poplar", "spruce"], draw.integer(4, 7)
    )
    return Case(
        {"words": ", ".join(words), "thing": draw.pick("trees", "streets", "houses", "teams")}, sorted(words)[-1]
    )


FAMILY = Family(
    category="data",
    kind="repair",
    case=case,
    phrasings=(
        "Put {words} in alphabetical order. Which one is last?",
        "The {thing} are called {words}. Which name would come at the end of an index?",
        "Of {words}, which is latest in the alphabet?",
        "last word after sorting {words}",
        "Sort these names of {thing} from A to Z and tell me the final one: {words}.",
        "Here are {words}. What stands at the very bottom of the alphabetical list?",
        "If the {thing} {words} are called up by alphabet, which has to wait longest?",
        "Alphabetically speaking, what comes after all the others in {words}?",
        "I file cards for {words} from front to back in dictionary order. Which card is at the back?",
        "Find the alphabetically greatest string among {words}.",
    ),
    more=(
        "{words}: which of these is the last one by alphabet?",
        "Which comes last if you sort {words} from A to Z?",
        "I want to know the final entry of the alphabetical order of these {thing}: {words}.",
        "Please sort the {thing} {words} alphabetically and name the one at the end.",
        "{thing:capital}: {words}. Last by alphabet?",
        "my {thing} are {words}, which of them is closest to z in the alphabet",
        "A teacher reads out {words} in the order of the alphabet. What is read out last?",
        "Suppose {words} were printed in a dictionary. Which would you find nearest to its end?",
        "When arranged alphabetically, the {thing} {words} end with which name?",
        (
            '"Alphabetical order, please," says the clerk about the {thing} {words}. Which one goes to the '
            "end of the row?"
        ),
        "In a list from A to Z, what would be the last of {words}?",
        "Last place in the alphabet, please, out of {words}.",
        "Which of the {thing} stands at the end if {words} are lined up alphabetically?",
        "Take {words}. Order them by alphabet. Tell me the final one.",
        (
            "Someone hangs up signs for the {thing} {words} from left to right in alphabetical order. Which "
            "sign hangs on the far right?"
        ),
        "{words} - alphabetical order - last item?",
        "Name the one that all the others precede in the alphabet: {words}.",
        "The {thing} on my list are {words}. I go through them alphabetically; with which do I finish?",
        "After sorting by letter, who or what closes the row of {words}?",
        "Could you tell me which of {words} a dictionary would list after all the rest?",
        "whats the last one alphabetically out of {words}",
        "If the {thing} named {words} had to queue by name from A to Z, which would be served last?",
        "Our {thing} are these: {words}. Please find the one that comes latest in alphabetical order.",
        (
            '"Which one is at the bottom?" asks the clerk who has put {words} into alphabetical order from '
            "top to bottom. Answer."
        ),
        "I wonder which name of the {thing} {words} ends the list, once it has been ordered by the alphabet.",
        "Given the strings {words}, determine the maximum in alphabetical order.",
    ),
    steps=(
        Step(
            "Asked: the last in alphabetical order. Known: {words}. Sort them and take the last.",
            """
words = sorted("{words}".split(", "))
print(words[len(words)])
""",
            requires="python:text",
            fails=True,
        ),
        Step(
            "Indices begin at zero, so the last one is one less than the length.",
            """
words = sorted("{words}".split(", "))
print(words[len(words) - 1])
""",
            requires="python:text",
        ),
    ),
    reply="The last one is {output}.",
)
