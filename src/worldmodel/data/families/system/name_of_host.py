"""The length of the machine's host name."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    return Case({"what": draw.pick("label", "network plan", "inventory list", "sticker")})


FAMILY = Family(
    category="system",
    case=case,
    phrasings=(
        "How many characters does the host name of this computer have?",
        "Find out this machine's hostname and give its length.",
        "I print the hostname of this machine on a {what}. How many letters and signs is it?",
        "length of the hostname here",
        "The computer has a name in the network. Of how many characters does it consist?",
        "Ask the system what the host is called and count the characters.",
        "What's the number of characters in the name that this host goes by?",
        "Our {what} has little room; how long is the hostname of this system?",
        "Count every character of the hostname that this computer reports.",
        "Is the hostname of this machine short? Say how many characters it has.",
    ),
    steps=(
        Step(
            "Asked: the length of the host name. The system knows its name; count its characters.",
            """
import socket
print(len(socket.gethostname()))
""",
            requires="python:system(info)",
        ),
    ),
    reply="The host name has {output} characters.",
    live=True,
)
