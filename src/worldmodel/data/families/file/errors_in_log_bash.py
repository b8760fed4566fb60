"""How many lines of a log have a level, with grep."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    levels = [draw.pick("INFO", "INFO", "WARNING", "ERROR") for _ in range(draw.integer(8, 14))] + [
        "ERROR",
        "WARNING",
        "ERROR",
        "WARNING",
    ]
    what = ("disk checked", "user logged in", "backup made", "cache cleared")
    text = "".join(f"08:{minute:02d} {level} {draw.pick(*what)}\n" for minute, level in enumerate(levels, start=10))
    name, level = draw.pick("server.log", "app.log", "night.log"), draw.pick("ERROR", "WARNING")
    return Case({"file": name, "level": level}, levels.count(level), {name: text})


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "How many lines of {file} contain {level}? Use grep.",
        "Count the {level} entries of the log {file} in the shell.",
        "With bash: number of {level} messages in {file}",
        "The file {file} is a log. How often was {level} written, as counted by a shell command?",
        "In {file}, how many records have the level {level}? A bash command will do.",
        "grep {file} for {level} and give the count",
        "Something went on last night. How many {level} lines did it leave in {file}? Let bash count them.",
        "Please run a shell command that counts each {level} line of {file}.",
        "What does grep -c find for {level} in {file}?",
        "I wonder how many times {level} shows up in my log file {file}; the command line should know.",
    ),
    more=(
        "Could you count, using grep in bash, the lines of {file} in which {level} stands?",
        "{file}: how many {level} entries? (shell, please)",
        (
            "I need a figure for my report: the number of times a line with {level} shows up in {file}. Use a "
            "bash one-liner."
        ),
        "Open a shell, search {file} for {level}, and tell me how many lines match.",
        "{level} is a word nobody likes to see. How many lines of {file} show it, according to grep?",
        ('"Check {file}," said my boss, "and tell me how many {level} lines are in there." Do it with a bash command.'),
        "if you grep {level} out of {file}, how many lines come back",
        "The count of lines marked {level} is wanted. They are all in {file}; bash is the tool.",
        "Go through the log {file} on the command line. How many of its lines report {level}?",
        "By means of grep, determine in how many lines of the log file {file} the word {level} occurs.",
        "{level} lines in {file}: what is their number, by a shell command?",
        "Of the lines in {file}, how many have {level} in them? Ask grep.",
        "In bash, count how many times a line of {file} says {level}.",
        "Let the command line look into {file} and say how many of its lines are {level} lines.",
        "How often does {level} turn up, line by line, in {file}? grep can count it.",
        "I have to know how many {level} lines {file} has. Please do it on the shell.",
        "number of lines with {level} in {file}, bash pls",
        (
            "The server had a bad night, and {file} tells about it. Using bash, tell me the number of lines "
            "marked {level}."
        ),
        "File {file}; pattern {level}; tool grep; lines matching = ?",
        "If I search for {level} in {file} with grep, what count of lines do I get?",
        '"Is {file} full of {level} lines again?" asks the admin. Let a bash command count them.',
        "You may use a shell. Report how many lines containing {level} there are in the log {file}.",
        "Every line in {file} has a level, and some have {level}. Count these with a command in bash.",
        "Determine the count of {level} lines in the file {file} by running grep.",
        "Could the shell tell me in how many lines of {file} one reads {level}?",
        "I wonder how many of the lines that {file} contains are about {level}. Have grep count.",
    ),
    steps=(
        Step(
            "Asked: how many lines have {level}. Grep counts the lines of {file} that match.",
            "grep -c {level} {file}",
            "bash",
            requires="bash:file(read_only)",
        ),
    ),
    reply="There are {output} {level} lines in {file}.",
)
