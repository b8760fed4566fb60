"""The sum of a file's valid numbers where some lines are none."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    numbers = draw.integers(draw.integer(5, 8), 2, 150)
    lines = [str(number) for number in numbers] + draw.sample(["n/a", "error", "-", "broken", "?"], 2)
    name = draw.pick("sensor.txt", "readings.txt", "meter.txt")
    return Case(
        {"file": name, "what": draw.pick("sensor", "meter", "scale")},
        sum(numbers),
        {name: "\n".join(draw.sample(lines, len(lines))) + "\n"},
    )


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "Add up the numbers in {file}, skipping lines that are not numbers.",
        "Some lines of {file} are no numbers. What is the sum of those that are?",
        (
            "The file {file} comes from a {what} that fails now and then and writes words instead of a "
            "number. What do the good readings come to?"
        ),
        "sum of the valid lines in {file} (ignore anything that cannot be read as a number)",
        "Ignoring broken lines, what total does {file} give?",
        "Our {what} log {file} has a whole number on most lines and rubbish on a few. Total without the rubbish?",
        "Read {file} line by line; a line with a whole number counts, any other does not. Report the sum.",
        "How much is it altogether when only the numeric lines of {file} are added?",
        "Please sum {file} but leave out every entry that is text.",
        (
            "I get an error when I total {file} because of bad lines from the {what}. What is the total if "
            "they are left away?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the sum of the lines that are numbers. Read {file}; a line that cannot become a number "
                "is skipped."
            ),
            """
total = 0
with open("{file}") as file:
    for line in file:
        try:
            total += int(line)
        except ValueError:
            continue
print(total)
""",
            requires="python:file(read_only)",
        ),
    ),
    reply="The valid lines add up to {output}.",
)
