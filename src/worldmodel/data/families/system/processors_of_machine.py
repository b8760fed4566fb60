"""The number of processors, in JavaScript."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    return Case({"what": draw.pick("renderer", "compiler", "simulation", "converter")})


FAMILY = Family(
    category="system",
    case=case,
    phrasings=(
        "How many processors does this machine have? Use JavaScript.",
        "With Node, count the CPU cores here.",
        "Let JavaScript tell me the number of processors.",
        "cpu count, JS",
        "My {what} can work in parallel. On how many cores of this computer, according to JavaScript?",
        "Find out in JavaScript how many CPUs the system shows.",
        "What number of cores does the os module of Node report on this machine?",
        "I want to start one {what} for each core. How many is that? A JavaScript program can ask the system.",
        "Ask the system from JavaScript for its processor count.",
        "Of how many processors can a program make use here? JavaScript, please.",
    ),
    steps=(
        Step(
            "Asked: the number of processors. The system knows; Node's os module lists them.",
            'console.log(require("os").cpus().length);',
            "javascript",
            requires="javascript:system(info)",
        ),
    ),
    reply="The machine has {output} processors.",
    live=True,
)
