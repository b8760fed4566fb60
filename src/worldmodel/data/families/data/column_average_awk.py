"""The mean of the second column of some lines, with awk."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    people = draw.people(4)
    base = draw.integers(3, 10, 60)
    last = 4 - sum(base) % 4
    values = [*base, last + 4 * draw.integer(3, 12)]
    table = "\n".join(f"{name} {value}" for name, value in zip(people, values, strict=True))
    return Case({"table": table, "thing": draw.pick("hours", "minutes", "points", "litres")}, sum(values) / 4)


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "Use awk to find the mean of the second column:\n{table}",
        "These lines show {thing} per person.\n{table}\nWhat's the average? Do it in bash.",
        "{table}\nAverage {thing} with a shell command?",
        "In bash, work out the average of the numbers behind the names:\n{table}",
        "What would awk print as the mean {thing} for the following lines?\n{table}",
        "Shell task: read\n{table}\nand give the arithmetic mean of the {thing}.",
        "I have four lines of text and want the average of their last field from the shell.\n{table}",
        "On average, how many {thing} does each person have? Awk is fine.\n{table}",
        "mean of column two, awk:\n{table}",
        "Please pipe this through awk and tell me the mean {thing} of the four people.\n{table}",
    ),
    steps=(
        Step(
            (
                "Asked: the mean of the second column. Awk adds the second field of every line and divides by "
                "the number of lines."
            ),
            """
awk '{ total += $2 } END { print total / NR }' <<'END'
{table:raw}
END
""",
            "bash",
            requires="bash:data",
        ),
    ),
    reply="The average is {output}.",
)
