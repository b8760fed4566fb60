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
        "In {file}, add up the bottom {count} lines with a shell command.",
        "What total comes from the {count} last lines in {file}, if bash does the adding?",
        "Use the shell to total the newest {count} entries, which stand at the end of {file}.",
        "Sum, by bash, of the closing {count} lines of {file}: ?",
        "Only the end of {file} counts, that is its last {count} lines. Total them with shell tools.",
        "bash: sum last {count} lines {file}",
        "My file {file} holds a number in each line. Let tail pick the last {count} and awk add them.",
        (
            "The results of the latest {count} {what} were appended to {file}. What is their sum? Please work "
            "in the shell."
        ),
        "Let a command line tell me how much the last {count} numbers in {file} make in all.",
        "Everything but the {count} lines at the end of {file} can be ignored. Add those lines in bash.",
        '"How did the last {count} {what} go?" Sum the final lines of {file} by shell command and answer that.',
        "Please run a shell pipeline on {file} that adds the {count} numbers at its bottom.",
        "Over the past {count} {what}, what did we reach in total? Look at the end of {file} by means of bash.",
        "Starting from the end of {file}, go back {count} lines and sum up all you pass. Do it on the command line.",
        (
            "If tail shows the {count} last lines of {file}, what do the numbers in them give together? Solve "
            "it in the shell."
        ),
        "I'd like the sum of a few lines of {file}, namely the {count} at the end; use the shell for it.",
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
