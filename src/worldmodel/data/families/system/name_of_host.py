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
    more=(
        "Could you look up the hostname here and tell me how long it is?",
        "hostname of this box, how many chars?",
        "I'm typing the host name of this machine into a {what} and must know its length in characters.",
        "The network knows this computer by a name; please report the length of that name.",
        (
            "If you wrote the hostname of this computer into squares, a character to a square, how many "
            "squares would be filled?"
        ),
        "Determine the number of characters in the host name of the system on which you are running.",
        (
            '"Will the hostname fit on the {what}?" asks a colleague. Tell her how many characters the name '
            "of this machine takes."
        ),
        "Task: get the hostname from the operating system. Result wanted: its length.",
        "For the {what}, the length of this host's name is needed, every letter, digit and hyphen included.",
        "I wonder how many characters long the name is which this computer carries as a host.",
        "Its hostname: how long is it, in characters, on this computer?",
        "Tell me the character count of this machine's host name.",
        "How long a hostname has this computer been given?",
        "Before I order a {what}, I have to know how many characters our hostname takes up on this system.",
        "please count the chars in your hostname",
        "Characters in the host name of the present machine: ?",
        "You are running on some host. What is the length of its name?",
        "By asking the operating system for the host name, state of how many characters it is made.",
        "I need the length of the name under which this machine appears as a host. Could you get it?",
        "Suppose somebody spells out the hostname of this system character by character. After how many is she done?",
        "Give the hostname's length; I mean the host that this program is running on.",
        "Every host has a name, this computer too. Say how many characters were used for it.",
        "The {what} has a field for the hostname of this machine. What number of characters must go into it?",
        (
            '"Is it a long name?" someone asks about the host we are on. Answer by the number of characters '
            "in its hostname."
        ),
        "whats this computer called on the network, i only want the number of characters",
        "Computer: this one. Property: host name. Wanted: how many characters long.",
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
