"""The name of the current month, in JavaScript."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    return Case({"what": draw.pick("garden", "invoice", "newsletter", "timetable")})


FAMILY = Family(
    category="system",
    case=case,
    phrasings=(
        "Which month is it now? Use JavaScript.",
        "With JavaScript, tell me the name of the current month.",
        "What month do we have, according to a JavaScript Date?",
        "current month's name, in JS",
        "For the {what} I need to know what month this is; a JavaScript program can look.",
        "Let Node print the month we are in, as a word.",
        "In JavaScript, find out in which month of the year we are.",
        "I forgot the month. Write some JS that says it.",
        "The {what} depends on the month. Have JavaScript read the clock and name it.",
        "Say today's month by its English name, using JavaScript.",
    ),
    steps=(
        Step(
            "Asked: the month now. The clock knows; a new Date has it.",
            'console.log(new Date().toLocaleString("en-US", { month: "long" }));',
            "javascript",
            requires="javascript:system(time)",
        ),
    ),
    reply="It is {output}.",
    live=True,
)
