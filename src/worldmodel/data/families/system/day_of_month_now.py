"""The day of the month, with date."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    return Case({"what": draw.pick("rent", "pay day", "the report", "a birthday")})


FAMILY = Family(
    category="system",
    case=case,
    phrasings=(
        "What day of the month is it today? Use bash.",
        "With the date command, which day of this month do we have?",
        "In the shell, print today's day of the month as a number.",
        "bash: day of month now",
        "I'm thinking of {what}. Let a shell command tell me the day of the month.",
        "How far into the month are we, in days? Ask the command line's date.",
        "Use a bash command to find today's number in the month.",
        "Which number does the current day have within its month, by shell?",
        "The calendar on my wall is old. Let bash say what day of the month this is.",
        "Because of {what} I need the day of the month that date reports for now.",
    ),
    more=(
        "I wonder which day of the month today is; let bash find out.",
        "Today's day of the month, please, by way of the shell.",
        "Could you run the date command and tell me what day of the month it is?",
        "what day of the month do we have, use a shell command",
        "Just the day, not the month or the year: what does the system clock say for today? Use bash.",
        '"Is it already the end of the month?" asks my mother. Get today\'s day of the month from the command line.',
        "You can use bash. Find the number that today bears in the current month.",
        "Shell task: print the present day of the month.",
        (
            "I'm filling in a form because of {what}, and the box for the day of the month is still empty. "
            "Have bash say what goes in."
        ),
        "Determine the current day of the month by a command in bash.",
        "By a bash command, which day of the month is now?",
        "Today's date: I only want the day within the month. Please use the shell.",
        "Let the command line print what day of the month we have today.",
        "shell: number of today within this month?",
        "Run date in bash so that just the day of the month comes out.",
        "As {what} is coming up, check with bash which day of the month it is.",
        "Which day of the current month does the system's clock show? Find it in the shell.",
        "Tell me, with the help of bash, what number today has in the month.",
        "I lost track of time. What day of the month is it, according to a shell command?",
        "Please ask the computer's clock, through bash, for the present day of the month.",
        "If you type the right date command into a terminal, what day of the month do you get?",
        "can you use bash to get the day of the month for today",
        (
            '"What\'s today\'s date?" "Just the day of the month?" "Yes, and take it from the shell." What '
            "is the answer?"
        ),
        "For {what} I must know today's day of the month. Get it on the command line.",
        "Day of the month at this moment = ? (bash)",
        "I'd like a shell command to tell me how many days of this month have begun, today included.",
    ),
    steps=(
        Step(
            "Asked: the day of the month now. The clock knows; date prints it.",
            "date +%-d",
            "bash",
            requires="bash:system(time)",
        ),
    ),
    reply="It is day {output} of the month.",
    live=True,
)
