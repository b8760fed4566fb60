"""The sum of the numbers of all text files of the folder."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    names = draw.sample(
        ["monday.txt", "tuesday.txt", "wednesday.txt", "thursday.txt", "friday.txt"], draw.integer(3, 5)
    )
    counts = [draw.integers(draw.integer(2, 4), 1, 50) for _ in names]
    files = {name: "\n".join(map(str, numbers)) + "\n" for name, numbers in zip(names, counts, strict=True)}
    return Case({"thing": draw.pick("visitors", "sales", "eggs", "tickets")}, sum(map(sum, counts)), files)


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "Each .txt file in this folder has numbers of {thing}, one per line. What is the sum of all of them?",
        "Add up every number in all text files (*.txt) here.",
        "The {thing} are noted in several .txt files, a number on each line. How many are there in all?",
        "total {thing} over all *.txt files of the folder (a number per line)",
        "For each weekday there's a .txt file with counts of {thing}. Sum all counts of all files.",
        (
            "Go through the folder, read every text file ending in .txt, and give the grand total of the "
            "numbers in them."
        ),
        ("How many {thing} were there in the week? My notes are the .txt files in the working folder, numbers only."),
        "What do you get when the lines of all .txt files are read as numbers and added together?",
        "Someone counted {thing} and wrote a .txt file per day into this directory. What's the overall total?",
        "In the current directory are some .txt lists of numbers: their combined sum, please.",
    ),
    more=(
        (
            "I keep my counts of {thing} in a handful of .txt files in this directory, nothing in them but "
            "numbers; tell me the overall total."
        ),
        "sum of everything in *.txt please, its all just numbers of {thing}",
        "Could you open each text file (.txt) in the working folder and total the numbers found there?",
        "Every helper left a .txt file with figures for {thing} here. Combined, what do their figures amount to?",
        "Total wanted; source: all .txt files in the current folder; content: numbers, one to a line.",
        (
            "When the numbers from all the .txt files lying in this folder are put into one long column, what "
            "stands under the line as their sum?"
        ),
        (
            '"How many {thing} have we got altogether?" asks my boss. The answer is scattered over the .txt '
            "files in this folder, each of them a list of numbers."
        ),
        (
            "Please calculate one single figure for {thing}: the sum over all numbers in all files with the "
            "ending .txt in the present directory."
        ),
        (
            "The numbers of {thing} have been spread across a number of .txt files, and they must now be added "
            "up, file by file, into one grand total. Give it."
        ),
        (
            "I wonder what all the {thing} come to if nothing that is written in the .txt files of this folder "
            "is left out of the sum."
        ),
        "Numbers of {thing} are in the .txt files here. Add all of them.",
        "Of all .txt files in this folder, what is the sum of the numbers?",
        "How large is the total when every number from every .txt file in this directory is added?",
        "I need to know how many {thing} we have. The counts are in text files (*.txt) in the current folder.",
        "Please total up the {thing}; you find the numbers in the .txt files of the working directory.",
        (
            "If someone wrote the {thing} into one .txt file per day, all in this folder, what would all the "
            "files sum to?"
        ),
        "This folder: several .txt files, each a column of numbers. Overall sum: ?",
        "Each line of each .txt file in here is a number of {thing}. Put together, how many is that?",
        '"Just add up whatever numbers are in the .txt files in the folder," said my teacher. What is the result?',
        "can you go over the txt files here and sum the numbers, its how many {thing} we had",
        "Could you read in all files ending in .txt that are in this place and tell me the sum of the numbers?",
        (
            "Some .txt files lie in the working folder. Find out what their numbers, which count {thing}, add "
            "up to as a whole."
        ),
        (
            "I wonder how many {thing} there are. My numbers are spread over the .txt files in the present "
            "folder, and nobody has added them."
        ),
        "From the text files (ending: .txt) of the current directory, collect all numbers and give me their sum.",
        "The sum over all .txt files here is what I am after. They contain nothing except numbers of {thing}.",
        (
            "Our farm notes down {thing}, a .txt file for every week, all of them stored in this folder. What "
            "total do the numbers in the files give?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the sum of all numbers in the text files. List the .txt files of the folder, read each "
                "and add its numbers."
            ),
            """
from pathlib import Path
total = 0
for path in Path(".").glob("*.txt"):
    total += sum(map(int, path.read_text().split()))
print(total)
""",
            requires="python:file(read_only)",
        ),
    ),
    reply="Together they come to {output}.",
)
