"""The sum of one person's rows of a CSV file, with awk."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    people = draw.people(3)
    rows = [(person, draw.integer(3, 80)) for person in people * 3]
    rows = draw.sample(rows, 7)
    who = rows[0][0]
    column, name = draw.pick("hours", "bags", "boxes", "calls"), draw.pick("work.csv", "march.csv", "log.csv")
    text = f"name,{column}\n" + "".join(f"{person},{value}\n" for person, value in rows)
    return Case(
        {"file": name, "who": who, "column": column},
        sum(value for person, value in rows if person == who),
        {name: text},
    )


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "What do the {column} of {who} in {file} add up to? Use awk.",
        "Sum the {column} column of {file}, but for {who} only; awk please.",
        "With a shell command, find how many {column} {file} has for {who} in total.",
        "{who}'s total {column} in {file}, by awk",
        "The file {file} has the columns name and {column}. In bash, add up all rows that belong to {who}.",
        "{who} appears in several rows of {file}. How many {column} are those together? Let awk add.",
        "Let the command line work out the total {column} for the name {who} in {file}.",
        "How much is left in {file} if you throw out everyone but {who} and sum up {column}? A job for awk.",
        "I pay {who} for all {column}. Get the sum for that name out of {file} with a line of bash.",
        "Use awk to filter {file} for {who} and total the second column, {column}.",
    ),
    more=(
        "I wonder how many {column} {who} has altogether in {file}; please use awk.",
        "{column:capital} of {who}, summed over the whole of {file}? Use awk.",
        "Could you add up, by a bash command, the {column} that {file} lists under the name {who}?",
        "awk, {file}, rows of {who}: sum of {column}",
        "Each row of {file} gives a name and its {column}. On the shell, work out the total for {who}.",
        '"How many {column} have I got so far?" asks {who}. The answer is in {file}, and awk can add it up.',
        "On the command line, pick the lines of {who} out of {file} and total their {column}.",
        "adding up all {column} for {who} in {file} with awk, what do i get",
        "Determine with an awk program the sum of {column} over those records of {file} whose name is {who}.",
        "You have bash and a file called {file}. Of the {column} in it, how many go to {who} in all?",
        "{who}'s rows in {file}: what do their {column} sum to? Awk, please.",
        "What total of {column} stands in {file} for {who}? Find it by a shell command.",
        "In bash, total the {column} of {who}, which are spread over {file}.",
        "Use awk so that only rows with the name {who} count, and sum their {column} from {file}.",
        "Add together the {column} in all lines of {file} that start with {who}; the command line can do that.",
        "I want a single figure: all {column} of {who}, added. They are in {file}. Let awk find it.",
        "awk sum please, {column} where name is {who}, file is {file}",
        '"{who} claims a lot of {column}," says the boss. How many are in {file} in all? Check it with awk.',
        (
            "When every row of {file} not belonging to {who} is skipped, what is the sum of {column}? Use a "
            "bash command."
        ),
        "Name: {who}. File: {file}. Sum of {column}: ? (by awk)",
        "You can run awk on {file}. For {who}, what number of {column} do you get in total?",
        "The {column} listed for {who} are scattered through {file}. By a command in the shell, gather and add them.",
        "Please report how many {column} belong to {who} altogether, going through {file} with awk.",
        "From the lines of {file}, awk should take those of {who} and add up the {column}. What comes out?",
        "Could a bash one-liner give me the total of {who}'s {column}, as stored in {file}?",
        (
            "Before I can pay {who}, I must know the sum of the {column} noted under that name in {file}. Work "
            "it out with awk."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the total {column} of {who}. Awk splits the lines of {file} at commas and adds the "
                "second field where the first is {who}."
            ),
            "awk -F, '$1 == \"{who}\" { total += $2 } END { print total }' {file}",
            "bash",
            requires="bash:file(read_only)",
        ),
    ),
    reply="The {column} of {who} come to {output}.",
)
