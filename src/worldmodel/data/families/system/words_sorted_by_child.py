"""The first of some words, sorted by the program sort as a child process."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    words = draw.sample(
        ["harbour", "meadow", "castle", "bakery", "station", "orchard", "library", "theatre"], draw.integer(4, 6)
    )
    return Case({"words": " ".join(words)}, sorted(words)[0])


FAMILY = Family(
    category="system",
    case=case,
    phrasings=(
        "Let Python start the program sort with the words {words}. Which word comes out first?",
        "Pipe {words}, one per line, into the command sort from Python and give me the top line.",
        "Using a child process with sort, what is first in order among {words}?",
        "first of {words} after running the external sort from a Python program",
        "Call sort through subprocess, feed it {words} line by line, and name the first word of its output.",
        ("Python should not sort by itself but launch sort. With {words} as input, what does the output begin with?"),
        "I have the words {words}. Have Python run the system's sort on them; what leads the list?",
        "Sort {words} with another program, sort, that is run by Python, and tell me the first result.",
        "What would be on the first line if a Python program sent {words} through the command sort?",
        "Start sort as a subprocess, hand {words} over on its input, and report what it puts at the head.",
    ),
    more=(
        (
            "Could you have Python start the program sort, pass it {words} with each word on its own line, and "
            "tell me the first word that comes back?"
        ),
        "Words: {words}. Tool: the sort command, started from Python. Wanted: the first line of the output.",
        "When Python hands {words} to a sort process, one word to a line, which word comes out first?",
        "I wonder which of {words} the external command sort puts first. Please launch it from Python.",
        "Please run sort as a child process of Python on {words} and show only the word at the top.",
        "let python call the sort command on {words}, whats the first word then",
        (
            "Given the words {words}, use subprocess with sort rather than Python's own sorting, and report "
            "the leading word."
        ),
        (
            '"Do it with the system\'s sort, started from Python," says the task about {words}. Which word is '
            "at the beginning afterwards?"
        ),
        (
            "{words}: written line by line into a sort process that Python has opened, they come back in "
            "order. What does the first line say?"
        ),
        "Among {words}, which word is the earliest by the judgement of sort, called by Python as a separate program?",
        (
            "The program sort, as a child of Python, gets {words}, each on a line of its own. What is its "
            "first line of output?"
        ),
        (
            "First place in the order that the sort command makes of {words}: which word takes it? Start the "
            "command from Python."
        ),
        "From Python, run the external sort on {words} and say which word is on top.",
        "Please let a child process called sort, opened by Python, put {words} in order, and read off the first.",
        "Not Python's sorted, but the sort command, run by Python, shall order {words}. Which is first then?",
        "I want {words} sorted by the sort program with the help of subprocess. Tell me only what comes first.",
        (
            "If sort, launched by a Python script, is given {words} line after line, with what word does it "
            "answer first?"
        ),
        "{words} -> sort (subprocess of Python, a word per line) -> first word = ?",
        (
            "Write to the standard input of sort, from Python, the lines {words}. What is the first line that "
            "you can read back?"
        ),
        "python + subprocess + sort: {words}, gimme the first one",
        (
            "A pupil has {words} on cards and asks the sort command, through Python, which card should lie "
            "first. What does it say?"
        ),
        (
            '"Let another program do the sorting," says the teacher. So Python starts sort and passes on '
            "{words}. Which word leads the list now?"
        ),
        "Determine with a sort process, started by a Python program, which of {words} is at the head of the order.",
        "You may use subprocess in Python to call sort. Which one of {words} does it return before the others?",
        (
            "After the command sort has dealt with {words}, handed over by Python as separate lines, what is "
            "the opening word?"
        ),
        (
            "Could Python leave the sorting of {words} to the command sort and tell me which word that command "
            "lists at the top?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the first word after sorting. Start sort as a child, give it one word per line, take the"
                " first line of its output."
            ),
            """
import subprocess
lines = "\\n".join("{words}".split())
done = subprocess.run(["sort"], input=lines, capture_output=True, text=True)
print(done.stdout.split()[0])
""",
            requires="python:process",
        ),
    ),
    reply="The first word is {output}.",
)
