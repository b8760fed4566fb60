"""The commonest line of a text file."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    words = draw.sample(["apple", "pizza", "salad", "soup", "curry", "pasta", "fish"], 4)
    counts = (6, 4, 3, 2)
    lines = [word for word, count in zip(words, counts, strict=True) for _ in range(count)]
    name = draw.pick("votes.txt", "orders.txt", "wishes.txt")
    return Case(
        {"file": name, "what": draw.pick("vote", "order", "wish")},
        words[0],
        {name: "\n".join(draw.sample(lines, len(lines))) + "\n"},
    )


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "The file {file} has one {what} per line. Which is the most frequent?",
        "What line occurs most often in {file}?",
        "Which dish wins if each line of {file} is counted as one {what}?",
        "most common line in {file}",
        "Count equal lines in {file} and name the one with the highest count.",
        "Every guest wrote a {what} on a line of {file}. What is wanted by most?",
        "In the file {file}, which entry is repeated more than any other?",
        "Tally {file} line by line; what comes first?",
        "I collected each {what} in {file}. Tell me the favourite.",
        "Open {file}, group identical lines, and give me the text of the largest group.",
    ),
    steps=(
        Step(
            "Asked: the commonest line of {file}. Read it, count each line without its end and take the most common.",
            """
from collections import Counter
with open("{file}") as file:
    print(Counter(line.strip() for line in file).most_common(1)[0][0])
""",
            requires="python:file(read_only)",
        ),
    ),
    reply="The most frequent one is {output}.",
)
