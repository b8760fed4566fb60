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
