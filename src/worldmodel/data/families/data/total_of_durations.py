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
        "How many minutes are all these times together? They are written as h:mm.\n{table}",
        "In minutes, what do the following jobs take in total? Hours stand before the colon, minutes after.\n{table}",
        "{table}\nThese are jobs with their durations in hours:minutes. Give the total in minutes.",
        "{table}\n{who} wants the sum of these h:mm times, expressed in minutes.",
        "Please total the times in the list. They're in h:mm, and I want minutes.\n{table}",
        "h:mm list, need all of it in minutes pls\n{table}",
        (
            "{who} worked on several jobs and wrote hours:minutes behind each of them.\n{table}\nAll in all, "
            "how many minutes of work are on the list?"
        ),
        (
            "Our project used the times below, noted as hours and minutes with a colon.\n{table}\nExpress the "
            "whole of it in minutes."
        ),
        "What is the overall time, in minutes, for the jobs in this table (times as h:mm)?\n{table}",
        (
            '"How many minutes did you need for everything?" the boss asks {who}, who holds out this sheet '
            "with times in hours:minutes:\n{table}\nWhat should {who} answer?"
        ),
        "If every job of the following is done one after the other, how many minutes pass? Format: h:mm.\n{table}",
        "Work report, hours:minutes per job\n{table}\nTotal minutes = ?",
        "Tell me how long it all took, counted in minutes, when each line gives a job and its time as h:mm.\n{table}",
        (
            "I must enter one number of minutes for the following jobs, whose times are given in "
            "hours:minutes.\n{table}\nWhich number is it?"
        ),
        (
            "Below is a plan with the length of each task as h:mm.\n{table}\nCould you work out the number of "
            "minutes for the whole plan?"
        ),
        "Given job times in the form hours:minutes, calculate their total in minutes.\n{table}",
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
