"""The name of the running kernel, with uname."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    return Case({"what": draw.pick("bug report", "manual", "ticket", "script")}, "Linux")


FAMILY = Family(
    category="system",
    case=case,
    phrasings=(
        "What is the name of the kernel that is running? Use the shell.",
        "Which kernel does this machine run, by uname?",
        "Let bash tell the kernel name of this system.",
        "For my {what}: the kernel's name, from a shell command",
        "Is this Linux or something else? Ask the kernel with bash.",
        "uname on this computer gives what kernel name?",
        "I fill in a {what} and must name the kernel. Find it out on the command line.",
        "Print the kernel name with a bash command.",
        "Under what kernel are programs run here? A shell command should know.",
        "Find the operating system kernel's name by means of the command line.",
    ),
    more=(
        "What is this machine's kernel called? Ask uname.",
        "Could you run uname in the shell and tell me the kernel's name?",
        "kernel name here? use bash",
        "I wonder which kernel this computer is running. A command in the shell can say it.",
        '"Which kernel do you use?" the support asks about my {what}. Please find its name with a shell command.',
        "Use the command line to find out under what name the kernel of this system goes.",
        "If one asks uname for the name of the kernel on this computer, what does it answer?",
        "The {what} has a blank field: kernel. Fill it in with what uname says.",
        "Run a shell command and report the kernel name of the machine you are on.",
        "hey, need the name of the kernel for a {what}, can you get it from uname",
        "uname knows the kernel of this machine. What does it call it?",
        "A shell command, please, and its answer: what is the kernel here named?",
        "On the machine that you are using, which kernel is running? Look it up in bash.",
        "Without guessing, but by running a command in the shell, say which kernel this is.",
        "The support needs the kernel's name for my {what}. What does the command line report?",
        "Can bash say what the kernel of this operating system is called? If so, let it.",
        "Type uname and pass on the kernel name that appears.",
        "Every system has a kernel with a name. Which name does this one's have, according to uname?",
        "The first line of the {what} should state the kernel. What do I write there? Use a shell command.",
        "kernel = ? (ask the shell)",
        '"Kernel?" says the form. I have no idea, so please look with uname.',
        "Before I send off this {what}, I need to know by bash what kernel we have here.",
        "You have a shell on this computer. Please query it for the name of the kernel.",
        "Determine, by a command in a terminal, the name of the kernel that this computer has booted.",
        "what kernel am i on, can you check in the shell",
        "Someone wants to know on what kernel this program is executed; bash and uname will give the name.",
    ),
    steps=(
        Step(
            "Asked: the name of the kernel. The system knows; uname prints it.",
            "uname -s",
            "bash",
            requires="bash:system(info)",
        ),
    ),
    reply="The kernel is {output}.",
)
