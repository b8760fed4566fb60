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
    more=(
        "Could you check, using Node, how many processors this computer has?",
        "I wonder how many CPU cores are in this machine. JavaScript should answer it.",
        "Please write a bit of JavaScript that prints the number of processors here.",
        "hey how many cores do i have on this box, check it with node",
        "Before the {what} is started, JavaScript should find out how many processors the machine offers.",
        "Language: JavaScript. Wanted: number of CPU cores of this machine.",
        ('"How many processors are in there?" my colleague asks, pointing at this computer. Let Node give the answer.'),
        (
            "The {what} splits its work by the number of CPUs. Given JavaScript alone, what is that number on "
            "this system?"
        ),
        "When a JavaScript program asks the operating system for its CPUs, how many entries come back?",
        "Count the processors that Node can see on this computer.",
        "Using JavaScript, what count of processors do you find in this computer?",
        "This machine has some processors. Let Node say how many.",
        "JavaScript knows a module named os. With it, tell me the number of CPUs here.",
        "number of cores on this machine? node please",
        "Please find how many CPUs I can use on this system. I would like it done in JavaScript.",
        (
            "How many copies of the {what} could run side by side, a processor for each? Count the processors "
            "of this machine with JavaScript."
        ),
        "The {what} is slow, and I suspect that this computer has few processors. Ask Node how many there are.",
        "A salesman praised the many cores of this machine. Check by JavaScript how many it has.",
        "Run a line of Node that outputs the number of the machine's processors.",
        '"Use all processors," says the manual of the {what}. How many are all, on this computer, by JavaScript?',
        "You have Node on this computer. What does it give as the number of CPU cores?",
        "Machine: this one. Tool: Node. Question: how many processors?",
        "If the os module of Node lists all the CPUs of this machine, how long is the list?",
        (
            "For the settings of the {what} I must enter the number of processors. JavaScript can read it from "
            "the system; what is it?"
        ),
        "In JavaScript, get the system's list of CPUs and print its length.",
        "Work out, by means of JavaScript, with how many processors this system is equipped.",
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
