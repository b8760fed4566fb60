"""The first number of the kernel's release."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    return Case({"what": draw.pick("driver", "file system", "firewall", "backup program")})


FAMILY = Family(
    category="system",
    case=case,
    phrasings=(
        "What is the major version of the kernel here?",
        "Which main version number does the running kernel have?",
        "A {what} needs to know the kernel version. Give the number before the first dot.",
        "kernel release of this machine, first number only",
        "Look up the release of the kernel and tell me its leading number.",
        "Is the kernel of this system a 5 or a 6? Name its major version.",
        "Before I install the {what}, find out the kernel's major version.",
        "By which number does the version of the kernel begin?",
        "From the kernel release that the system reports, print the part before the first dot.",
        "How new is the kernel? The major version number will do.",
    ),
    more=(
        "Tell me the first number of the kernel version on this computer.",
        "Kernel here: major version?",
        "Could you check which major version the kernel of this machine is?",
        "i just need the main version number of the kernel, nothing after the dot",
        "The release of the running kernel consists of several numbers with dots between them. What is the foremost?",
        (
            "If the {what} asked this system for its kernel release and kept only the part up to the first "
            "dot, what would it keep?"
        ),
        '"Our {what} depends on the kernel\'s major version," says the admin. Which is it on this system?',
        "I wonder under which major number the kernel that runs here was released.",
        "Determine the major version of the operating system's kernel and give it as a number.",
        (
            "The manual of the {what} has a chapter for every major kernel version. Which of them must I read "
            "for this machine?"
        ),
        "Up to the first dot only, please: what is the release of the kernel on this system?",
        "Does the kernel of this computer belong to an old main version or a new one? Say which number it has.",
        "The {what} refuses to start and complains about the kernel. Which major version is it?",
        "kernel major version of this box pls",
        "Please print the leading number of the kernel release of the machine we are on.",
        "A colleague bets that the kernel here is old. Tell us its main version number.",
        (
            "You are on this computer's command line; which number stands in front of the first dot in the "
            "kernel's release?"
        ),
        "Form for the {what}: kernel, major version: ____ . What goes into the blank for this computer?",
        "I have forgotten what kernel this machine runs. Just the major number, please.",
        ('"Which kernel do you have?" asks the support of the {what}. "The first number is enough." What do I answer?'),
        "Strip the kernel release of this system of all that follows the first dot. What is left?",
        (
            "As the {what} supports certain major versions of the kernel only, I would like to know which one "
            "is running here."
        ),
        "Have a look at the running kernel. Under which main number does it go?",
        "Query the operating system for the release of its kernel; report the major part as a number.",
        "hey whats the kernel here, only the bit before the dot",
        "Every kernel release starts with a major number. Work out the one of this machine.",
    ),
    steps=(
        Step(
            "Asked: the kernel's major version. The system knows its release; take what stands before the first dot.",
            """
import os
print(os.uname().release.split(".")[0])
""",
            requires="python:system(info)",
        ),
    ),
    reply="It is a kernel of version {output}.",
    live=True,
)
