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
    more=(
        "Could you find out how much RAM, in MB, this computer has?",
        "Please print the machine's total memory as a whole number of megabytes.",
        "When /proc/meminfo is read here and its total is turned into megabytes, what comes out?",
        "Memory installed, in MB: ?",
        "hey how many mb of ram has this box got in total",
        '"Is the memory big enough for our {what}?" they ask. State the total of this machine in megabytes.',
        "Given that the {what} must stay in memory, I would like to know how many MB of RAM this system has in all.",
        "I wonder about the RAM of this machine: what is its total size in megabytes?",
        "State, in megabytes, the total memory that the operating system reports.",
        (
            "Before I load the {what}, I want a figure in MB for the complete main memory of this computer. "
            "Which one is it?"
        ),
        "In megabytes, what does MemTotal come to on this computer?",
        "RAM of this machine in MB, whole number?",
        "The {what} will be kept in memory, so please look up how many MB the system has in total.",
        "what's the ram size here, in megabytes",
        "Give the number of megabytes of main memory that are fitted in the machine you run on.",
        "If I asked the kernel for its total memory, how many MB would it name?",
        "Our {what} is growing. Does the computer have enough RAM? I only need its total in MB.",
        "Convert the kilobytes of MemTotal in /proc/meminfo into full megabytes and tell me the result.",
        "How big is the RAM, all of it, counted in MB?",
        (
            '"It keeps swapping," a colleague complains about the {what}. Find the total memory of the '
            "computer in megabytes."
        ),
        "Computer: this one. Total memory: ? MB",
        "Please determine this host's complete RAM and state it in megabytes, without a fraction.",
        "I'd like to know the entire memory of the system, used or not, in MB.",
        "A form asks for the memory of my computer in megabytes. What do I fill in?",
        "Find out from the operating system how much RAM was installed here and answer in MB.",
        "Megabytes of memory in total on this server, please; the {what} depends on it.",
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
