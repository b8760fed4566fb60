"""A small fact that everybody knows: neither a tool nor a program."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family

FACTS = (
    ("legs", "does a spider have", "a spider has", "eight"),
    ("days", "does a week have", "a week has", "seven"),
    ("months", "does a year have", "a year has", "twelve"),
    ("sides", "does a triangle have", "a triangle has", "three"),
    ("wheels", "does a bicycle have", "a bicycle has", "two"),
    ("strings", "does a violin have", "a violin has", "four"),
    ("letters", "does the English alphabet have", "the English alphabet has", "twenty-six"),
    ("hours", "does a day have", "a day has", "twenty-four"),
    ("minutes", "does an hour have", "an hour has", "sixty"),
    ("corners", "does a hexagon have", "a hexagon has", "six"),
    ("fingers", "does a hand have, with the thumb", "a hand has, with the thumb", "five"),
    ("faces", "does a cube have", "a cube has", "six"),
    ("legs", "does an insect have", "an insect has", "six"),
    ("colours", "does the flag of Italy have", "the flag of Italy has", "three"),
)


def case(draw: Draw) -> Case:
    part, ask, tell, count = draw.pick(*FACTS)
    return Case({"part": part, "ask": ask, "tell": tell, "count": count, "who": draw.person()}, count)


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "How many {part} {ask}?",
        "Tell me how many {part} {tell}.",
        "{who} asks about the number of {part} that {tell}. What is the answer?",
        "A simple one for you: it is about {part}. How many {ask}?",
        "Without looking it up, do you know how many {part} {tell}?",
        "I forgot how many {part} {tell}!",
        "quick question from {who}, how many {part} {ask}",
        "My little son wants to know the number of {part} that {tell}, and I ought to remember it myself.",
        'Question in a quiz for children: "How many {part} {ask}?" Which number wins?',
        "There is no sum to do, I only wonder how many {part} {tell}.",
    ),
    more=(
        "Do you know how many {part} {tell}?",
        "How many {part} {ask}, {who} asks me. What do I say?",
        "Could you remind me how many {part} {tell}?",
        "Question in the pub quiz: how many {part} {ask}?",
        '"How many {part} {ask}?" asks the teacher, and {who} raises a hand. What is the right answer?',
        "Without looking it up: how many {part} {ask}?",
        "I want to draw a picture and need to know how many {part} {tell}.",
        "hey how many {part} {ask} again",
        "Say the number of {part} that {tell}.",
        "Every child knows how many {part} {tell}. So do you, I suppose. How many?",
        "{part:capital}: how many {ask}?",
        "It is about {part}. Tell {who} how many {tell}.",
        "As for {part}, I should know how many {tell}, but I don't.",
        '"Count the {part}," says {who}. Well, how many {ask}?',
        "What number of {part} {ask}, normally?",
        "Off the top of your head, how many {part} {ask}?",
        "My daughter and {who} argue over how many {part} {tell}. Please settle it.",
        "can u tell {who} real quick how many {part} {tell}",
        "Fill in the number of {part} that {tell}: ____",
        "In a riddle {who} was asked how many {part} {ask}. Give the solution.",
        "If somebody woke you at night and asked how many {part} {ask}, what would you say?",
        "I'd like to hear from you how many {part} {tell}.",
        "For a crossword {who} has to write as a word how many {part} {tell}. Which number is it?",
        "Please help {who} with a picture book. It asks: how many {part} {ask}?",
        "Everyone in the room except {who} knew how many {part} {tell}. And you? How many?",
        "Surely you remember how many {part} {tell}; what is the number?",
    ),
    think="This is common knowledge that I have by heart: no tool and no computation is needed.",
    reply="The answer is {count}.",
)
