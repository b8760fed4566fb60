"""The number at a given place of the sorted list, with sort and sed."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    numbers = draw.integers(draw.integer(6, 9), 5, 400, distinct=True)
    at, word = draw.pick(("2", "second"), ("3", "third"), ("4", "fourth"))
    return Case({"nums": " ".join(map(str, numbers)), "at": at, "word": word}, sorted(numbers)[int(at) - 1])


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "Sort {nums} from small to large in the shell. Which number is {word}?",
        "With bash: the {word} smallest of {nums}",
        "Use sort to find which of {nums} stands in {word} place, counting from the smallest.",
        "In ascending order, what is the {word} entry of {nums}? A shell pipeline will do.",
        "{nums} - line these up by size; give me the {word} one from below, using shell commands.",
        "I'd like a bash one-liner's answer: the {word} lowest number among {nums}.",
        "Put the values {nums} one per line, order them, and show the {word} line. What is on it?",
        "A shell script gets {nums} as its input and prints the {word} smallest. What does it print?",
        "what comes {word} when {nums} is sorted numerically in bash",
        "Please order {nums} with command-line tools and tell me what is {word} from the bottom end.",
    ),
    steps=(
        Step(
            "Asked: the {word} smallest. Known: {nums}. Print one per line, sort by number, show line {at}.",
            "printf '%s\\n' {nums} | sort -n | sed -n {at}p",
            "bash",
            requires="bash:data",
        ),
    ),
    reply="The {word} smallest number is {output}.",
)
