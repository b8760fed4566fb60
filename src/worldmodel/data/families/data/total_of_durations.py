"""The sum in minutes of durations that stand as hours and minutes in lines of text."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    jobs = draw.sample(
        ["sorting", "cleaning", "painting", "packing", "repairs", "planning", "printing"], draw.integer(3, 5)
    )
    minutes = draw.integers(len(jobs), 15, 265, distinct=True)
    table = "\n".join(f"{job} {time // 60}:{time % 60:02d}" for job, time in zip(jobs, minutes, strict=True))
    return Case({"table": table, "who": draw.person(), "x": draw.integer(2, 19)}, sum(minutes))


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "How many minutes do these jobs take together? Times are in hours:minutes.\n{table}",
        "{who} noted the working time of each job as h:mm.\n{table}\nWhat is the sum in minutes?",
        "Add up the durations (h:mm) below and convert the total to minutes:\n{table}",
        "Total in minutes, entries as h:mm?\n{table}",
        (
            "Here is my time sheet for room {x}, written as hours and minutes.\n{table}\nFor how many minutes did "
            "I work in all?"
        ),
        (
            "If the jobs of this list are done one after the other, how many minutes pass? Each line ends in "
            "hours:minutes.\n{table}"
        ),
        (
            "Behind every job stands how long it took, hours before the colon and minutes after it.\n{table}\nTell "
            "me the number of minutes altogether."
        ),
        (
            '"I was busy the whole week," says {who} and shows this:\n{table}\nThe right column is h:mm. Busy for '
            "how many minutes?"
        ),
        "can you sum these times for me, i need it in minutes (they are hours:minutes)\n{table}",
        (
            "The times of the jobs, given in the form hours:minutes, have to be billed by the minute.\n{table}\n"
            "How many minutes are on the bill?"
        ),
    ),
    more=(
        "Work out the total time of the following list in minutes; its format is h:mm.\n{table}",
        "List of jobs with their lengths (hours:minutes):\n{table}\nSum: ? minutes",
        (
            "A client of {who} pays for each minute of work. On the sheet one reads\n{table}\nwith hours and "
            "minutes split by a colon. How many minutes must be paid?"
        ),
        "I wonder how many minutes it all makes:\n{table}\nThe figures mean hours and minutes.",
        "Taken together, how long in minutes are the times, all of them h:mm, in these lines?\n{table}",
        (
            "There were {x} people in the workshop, and the clock on the wall gave these durations in "
            "hours:minutes.\n{table}\nGive the overall duration in minutes."
        ),
        "Convert every duration from hours:minutes to minutes first, then give the sum of all of them.\n{table}",
        (
            "Please go through what {who} wrote down and tell me the minutes in total.\n{table}\n(Format of the "
            "times: h:mm)"
        ),
        "Given\n{table}\nwith times as hours:minutes, determine their sum as a number of minutes.",
        (
            "The handyman came {x} times, they say, and his work took as long as follows, in hours:minutes.\n"
            "{table}\nNever mind the visits, what is the working time in minutes?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the total in minutes. Known: lines of a job and its time as hours:minutes. Split each "
                "time at the colon, an hour has 60 minutes, and add."
            ),
            """
total = 0
for line in '''{table:raw}'''.splitlines():
    hours, minutes = line.split()[1].split(":")
    total += int(hours) * 60 + int(minutes)
print(total)
""",
            requires="python:data",
        ),
    ),
    reply="Together it is {output} minutes.",
)
