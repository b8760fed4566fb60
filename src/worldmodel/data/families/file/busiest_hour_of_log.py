"""The hour with most entries of a log."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    hours = draw.integers(4, 6, 22, distinct=True)
    counts = draw.sample([2, 3, 4, 6], 4)
    lines = sorted(
        f"{hour:02d}:{draw.integer(0, 59):02d} visit"
        for hour, count in zip(hours, counts, strict=True)
        for _ in range(count)
    )
    name = draw.pick("visits.log", "door.log", "access.txt", "calls.log")
    return Case(
        {"file": name, "what": draw.pick("entries", "lines", "records")},
        hours[counts.index(6)],
        {name: "\n".join(lines) + "\n"},
    )


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "Every line of {file} begins with a time as in 07:45. In which hour are there most {what}?",
        "Which is the busiest hour in {file}, where lines start with HH:MM?",
        "Group the {what} of {file} by the hour they begin with; which hour is the largest group?",
        (
            "The file {file} has a clock time (hours:minutes) at the start of each line. Find the hour that "
            "comes most often."
        ),
        "busiest hour of {file} (times stand first in the line, HH:MM)",
        "The {what} in {file} open with hour and minute. When is the rush, as an hour from 0 to 23?",
        "In what hour of the day did most happen according to the log {file}? It has times like 18:05 up front.",
        ("Count the {what} per hour in {file} and name the hour with the highest count. The time is the first word."),
        (
            "I want to know at which hour our door is used most. The log is {file} and each of its lines "
            "leads with the time."
        ),
        "From {file}, with one event on a line and its time in front, what hour of the clock was the peak?",
    ),
    more=(
        (
            "Could you find the hour that has the most {what} in {file}? Each line begins with a time, hours "
            "and minutes."
        ),
        "peak hour in {file}? lines begin like HH:MM",
        (
            "Since every line of {file} starts with a time of day (HH:MM), you can count the {what} for each "
            "hour. Which hour wins?"
        ),
        (
            "The boss wants extra staff when it's most crowded. Our {what} are in {file}, with the clock time "
            "at the beginning of each line. At what hour should the extra staff come?"
        ),
        "Given {file}, whose {what} each start with HH:MM, determine the hour that occurs most frequently.",
        (
            "I wonder during which hour of the day the most {what} were written to {file}; the time comes "
            "first in every line, as HH:MM."
        ),
        "Log: {file}. Line format: HH:MM, then text. Report: the hour with the greatest number of {what}.",
        (
            "More {what} of {file} fall into one hour than into any other. Which hour is that, going by the "
            "HH:MM at the start of the lines?"
        ),
        (
            '"When are you busiest?" a reporter asks. Look at {file}, where each line leads with hour and '
            "minute, and tell her the hour."
        ),
        (
            "Take the hour out of the time that opens each line in {file}, tally the hours, and tell me the "
            "one with the highest tally."
        ),
        "At what hour do the most {what} in {file} occur? The time stands at the head of each line as HH:MM.",
        "HH:MM opens every line of {file}. Which hour shows up most?",
        "Tell me the hour with the largest number of {what}; they are in {file}, each beginning with its time.",
        "Our log, {file}, has a time (HH:MM) in front of each line. What's the busiest hour?",
        "which hour has most {what} in {file}? time comes first, like HH:MM",
        (
            "Please look through {file}. Every line has hour and minute at its start. Report the hour that is "
            "most frequent."
        ),
        "If the {what} of {file} are sorted into hours by their leading HH:MM, into which hour do most of them go?",
        "The peak hour is wanted. Data: {file}, where lines start with the time of day.",
        "There's a rush each day, and {file} can tell when: its lines all start with HH:MM. Name the hour.",
        "I need the hour of the day when {file} got the most {what}. The clock time is the first thing in a line.",
        "Could you tell me which hour is the fullest in {file}, judging from the time at the beginning of each line?",
        "For each hour, see how many {what} in {file} begin with it, and give me the hour where there are most.",
        (
            '"When should I take my break? Not at the busiest hour!" The {what} in {file} start with HH:MM. '
            "Which hour is to be avoided?"
        ),
        "Determine from {file} the most common hour; the format of a line is HH:MM and then some text.",
        "What hour of the clock leads, by number of {what}, in {file} with its HH:MM at the line starts?",
        "Read the times that begin the lines in {file} and find the hour in which there was most going on.",
    ),
    steps=(
        Step(
            "Asked: the hour with most lines. Read {file}, take the text before the colon of each line and count.",
            """
from collections import Counter
with open("{file}") as file:
    hours = Counter(int(line.split(":")[0]) for line in file)
print(hours.most_common(1)[0][0])
""",
            requires="python:file(read_only)",
        ),
    ),
    reply="The busiest hour is {output} o'clock.",
)
