"""The total memory of the machine in megabytes."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    return Case({"what": draw.pick("database", "game", "video editor", "data set")})


FAMILY = Family(
    category="system",
    case=case,
    phrasings=(
        "How much memory does this machine have, in whole megabytes?",
        "What is the total RAM here in MB?",
        "Tell me the size of the main memory in megabytes.",
        "total memory of this computer, MB",
        "I wonder if the {what} will fit. How many megabytes of RAM are built in?",
        "Read /proc/meminfo and give me MemTotal in megabytes.",
        "The {what} needs a lot of memory. Find the machine's total in MB, rounded down.",
        "With how many megabytes of memory does this system come?",
        "Check what the system says about its whole RAM and convert it to megabytes of 1024 kB.",
        "In MB, how large is the memory altogether that this computer can use?",
    ),
    steps=(
        Step(
            "Asked: the total memory in megabytes. /proc/meminfo has it in kilobytes; divide by 1024.",
            """
with open("/proc/meminfo") as file:
    for line in file:
        if line.startswith("MemTotal"):
            print(int(line.split()[1]) // 1024)
""",
            requires="python:system(info)",
        ),
    ),
    reply="The machine has {output} MB of memory.",
    live=True,
)
