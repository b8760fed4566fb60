"""The sum of the last lines of a file, with tail and awk."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    numbers = draw.integers(draw.integer(7, 12), 2, 90)
    count = draw.integer(2, 5)
    name, what = draw.pick("steps.txt", "takings.txt", "rain.txt"), draw.pick("days", "weeks", "months")
    return Case(
        {"file": name, "count": count, "what": what}, sum(numbers[-count:]), {name: "\n".join(map(str, numbers)) + "\n"}
    )


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "What is the sum of the last {count} lines of {file}? Use the shell.",
        "The file {file} has a number for each of many {what}. Add the last {count} with tail and awk.",
        "In bash: total of the final {count} numbers in {file}",
        (
            "Only the most recent {count} {what} matter, and they are at the end of {file}. What do they add"
            " up to, by shell command?"
        ),
        "Take the {count:words} bottom lines of {file} and sum them on the command line.",
        "tail of {file}, {count} lines, added up",
        "How much came in over the last {count} {what}? The newest number is at the end of {file}; use bash.",
        "Let a pipeline read the end of {file}, {count} lines long, and print the sum. What is printed?",
        "The file {file} grows by one number at its end every time. Sum the newest {count} with bash.",
        "With shell tools, add together the last {count:words} entries of {file}.",
    ),
    more=(
        "Which total do the final {count} lines in {file} give? Please do it in bash.",
        "I keep one number per line in {file}. Using the shell, tell me the sum of the last {count}.",
        "Could you add up the {count} numbers at the bottom of {file} with a shell command?",
        "File: {file}; lines: the last {count}; operation: sum; tool: bash",
        "If you cut off all of {file} except its last {count} lines and add those, what do you get? Bash, please.",
        "hey use tail on {file} and sum the last {count} numbers",
        (
            '"Just the past {count} {what}," says the boss. The numbers are in {file}, oldest on top. Use a '
            "shell pipeline to total them."
        ),
        "The end of {file} is what interests me: {count} lines, one number in each. Let bash work out their sum.",
        (
            "For the past {count} {what}, the numbers stand in the bottom lines of {file}. Find, on the "
            "command line, what they make together."
        ),
        "A shell one-liner is wanted that sums the {count:words} lines at the tail of {file}. What is its result?",
    ),
    steps=(
        Step(
            "Asked: the sum of the last {count} lines. tail takes them from {file}, awk adds them.",
            "tail -n {count} {file} | awk '{ total += $1 } END { print total }'",
            "bash",
            requires="bash:file(read_only)",
        ),
    ),
    reply="The last {count} lines add up to {output}.",
)
