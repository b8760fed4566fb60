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
    more=(
        "I wonder which month we are in. Could you find out with JavaScript?",
        "A line of JavaScript should tell me the present month.",
        "Month right now? (JavaScript)",
        "hey whats the month, js please",
        '"What month is it?" asks a colleague who is writing the {what}. Answer with the help of JavaScript.',
        "Which month would a JavaScript program give if it were run at this moment?",
        "Before the {what} goes out, its heading needs the name of the running month. Get it with JavaScript.",
        "Take today's date in JavaScript and tell me only its month, written out.",
        "Is it still the month I think it is? Let JavaScript say the month's name.",
        "Use Node and a Date object: name the month of today.",
        "JavaScript: name of the month that we have at present?",
        "By means of a JavaScript Date, what is the English name of this month?",
        "The name of the month on today's page of the calendar, please, found by JavaScript.",
        "Ask the clock in JavaScript for the month and tell it to me in a word.",
        "I need to put the current month on a {what}. What does JavaScript say it is?",
        "Run JavaScript to see what month today belongs to.",
        "Someone who has lost track of time wants to know the month. Help with a JavaScript program.",
        "js, what month are we in",
        "Can you make JavaScript tell what month it is today?",
        '"The {what} is for which month?" "For this one." Let JavaScript say which one that is.',
        "Have a Node program look at the date and write the month in letters.",
        "If the month of today is written out as a word, what is it? JavaScript has to answer.",
        "Today lies in some month. Determine its name in JavaScript.",
        "You may use JavaScript. Say in which month we are living right now.",
        (
            "Our {what} begins with the name of the month in which it appears, which is today. Print that name "
            "with JavaScript."
        ),
        "Please check by JavaScript what this month is called.",
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
