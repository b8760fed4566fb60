"""The number of characters of the longest line of a text file."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    pool = [
        "the rain came late",
        "we left the old harbour at dawn",
        "nobody spoke",
        "a lamp burned in every window of the street",
        "the dog was asleep",
        "then a bell rang twice over the hills",
        "morning",
    ]
    pool += [
        " ".join(draw.sample(pool, 2)),
        f"so said {draw.person()} and {draw.person()} {draw.pick('once', 'every day', 'at the end of the year')}",
    ]
    lines = draw.sample(pool, draw.integer(4, 6))
    name = draw.pick("poem.txt", "story.txt", "notes.txt", "letter.txt")
    return Case(
        {"file": name, "what": draw.pick("text", "draft", "note")},
        max(map(len, lines)),
        {name: "\n".join(lines) + "\n"},
    )


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "How many characters does the longest line of {file} have?",
        "What is the length of the longest line in the {what} {file}?",
        "File {file}: maximum line length",
        "I want to print {file}. How wide must the page be, in characters, so that no line is cut?",
        "Find the line of {file} with the most characters and tell me how many it has, spaces included.",
        "In the file {file}, how long is the line that is longer than all others?",
        "Measure each line of my {what} {file}. Which is the greatest number of characters?",
        "Open {file} and report the size of its longest row of text.",
        "no line of {file} has more than how many characters?",
        (
            "Our screen shows a limited number of columns. For the {what} in {file}, how many columns are "
            "needed at most?"
        ),
    ),
    more=(
        "Could you check {file} and say how long its longest line is, counted in characters?",
        "longest line in {file}, how many chars?",
        "Among all the lines that make up the {what} {file}, one is the longest; give the number of its characters.",
        "My editor warns that some line of {file} is too long. Count the characters of the worst one.",
        "Measure every line of the {what} stored as {file}, without the line break, and report the greatest length.",
        (
            "If I were to frame the {what} in {file} with a box of stars, how many characters of width would "
            "the text inside need?"
        ),
        "Length of each line in {file}: which is the largest value?",
        (
            'A typesetter asks, "What\'s the widest line in your {what}?" It is saved as {file}, so please '
            "look and give him the width in characters."
        ),
        "I wonder how many characters the lines in {file} run to at the very most.",
        (
            "The {what} is to be shown on a display without wrapping. Open {file}, take the line with the "
            "highest character count, and tell me that count."
        ),
        "Give the number of characters in the longest line of {file}.",
        "{file}: how long is its longest line, in characters?",
        "The longest line of the {what} in {file} has what length?",
        "Which is the greatest number of characters in any line of {file}?",
        "tell me the max chars per line in {file}",
        "Go through {file} line by line and report the largest character count.",
        "A printer wants to know the width of our {what}. Find the longest line in {file} and count its characters.",
        "How many characters wide must a window be to show every line of {file} in full?",
        "Please look into {file} and state how many characters its widest line holds.",
        "If the lines in {file} are ranked by length, how many characters does the top one have?",
        "I saved a {what} as {file}. What's the length of the line with the most characters?",
        "Text file {file}; character count of the longest line: ?",
        (
            '"None of my lines is too long," claims the author of the {what}. Check {file} and give the '
            "length of the longest."
        ),
        "Determine, for the file {file}, the maximum length of a line in characters.",
        "The {what} stored in {file} has short and long lines. How many characters are in the longest?",
        "You are given {file}. Say how far to the right its text goes, that is, the characters of its longest line.",
    ),
    steps=(
        Step(
            "Asked: the length of the longest line. Read {file} and compare the lines without their line ends.",
            """
with open("{file}") as file:
    print(max(len(line.rstrip("\\n")) for line in file))
""",
            requires="python:file(read_only)",
        ),
    ),
    reply="The longest line has {output} characters.",
)
