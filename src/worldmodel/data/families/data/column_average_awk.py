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
    more=(
        "I'd like awk to average the {thing} listed here, a person and a number on each line:\n{table}",
        "{table}\nThe second field holds the {thing}. Use awk to say what they are on average.",
        "could you run a quick awk over this and give me the mean of the numbers\n{table}",
        "Per person, how many {thing} is it on average? Solve it on the command line with this input:\n{table}",
        (
            "A colleague sent me these names and their {thing}:\n{table}\nHow would a shell one-liner average "
            "them, and what comes out?"
        ),
        "Input: name, {thing}\n{table}\nTool: awk\nWanted: the mean of the second field",
        "When the numbers after the names below are averaged in bash, what is the result?\n{table}",
        "Work out, with a bash command, the mean number of {thing} from this list:\n{table}",
        '"{thing:capital} per head, please, and do it with awk," wrote the coach, and added:\n{table}',
        "Given the text\n{table}\nlet awk sum the {thing} and divide by the number of lines. Tell me the mean.",
        "Mean of the second field, by awk please.\n{table}",
        "{table}\nRun awk on that and report the average number of {thing}.",
        "What do the {thing} in this list average to? Let a shell command do the arithmetic:\n{table}",
        "Here is my score sheet:\n{table}\nI want the mean number of {thing}, computed in bash.",
        (
            "If awk reads these lines, adds up column two and divides by the count of lines, what does it "
            "print?\n{table}"
        ),
        "Names on the left, {thing} on the right:\n{table}\nGive the mean with the help of awk.",
        "Tell me the average of the right-hand column, using the shell:\n{table}",
        "Bash, awk, average. The data are\n{table}\nand the numbers are {thing}.",
        "Average how many {thing} each person has, by means of awk.\n{table}",
        "{table}\nEvery line is a name followed by {thing}. On the command line, find the arithmetic mean.",
        "hey whats the mean here, use awk\n{table}",
        "From the command line I need the average of these {thing}:\n{table}",
        "Could awk tell us the mean of {thing} for the people below?\n{table}",
        "The referee noted these {thing}:\n{table}\nTake the average in the shell and tell me what it is.",
        "With awk, determine the mean value in the last column of\n{table}",
        "Please average the numbers next to the names. A shell one-liner will do.\n{table}",
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
