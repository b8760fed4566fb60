"""The largest of some numbers that come as text: the first program forgets to convert them and fails."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    numbers = draw.integers(draw.integer(3, 6), 2, 300, distinct=True)
    return Case({"text": " ".join(map(str, numbers))}, sum(numbers))


FAMILY = Family(
    category="data",
    kind="repair",
    case=case,
    phrasings=(
        "A line of a log reads: {text}. What is the sum of its numbers?",
        "Add the numbers in this string: {text}",
        "Someone typed {text} into a form. What do these numbers come to together?",
        "What's the total of the values in the text {text}?",
        "Sum up all numbers found in the record {text}.",
        "The sensor sent {text} as one line. Total?",
        "Take the line {text} apart and add up its numbers.",
        "{text}: please give me the sum.",
        "How much is it when you add every number of {text}?",
        "I copied {text} from a table row; compute its total.",
    ),
    steps=(
        Step(
            "Known: the numbers {text} as text. Asked: their sum. Split the text and add.",
            'print(sum("{text:raw}".split()))',
            fails=True,
        ),
        Step("The parts are still text and must become numbers first.", 'print(sum(map(int, "{text:raw}".split())))'),
    ),
    reply="The sum is {output}.",
)
