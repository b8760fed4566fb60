"""The largest of some numbers that come as text: the first program forgets to convert them and fails."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    numbers = draw.integers(draw.integer(3, 6), 2, 300, distinct=True)
    return Case({"text": " ".join(map(str, numbers))}, sum(numbers))


FAMILY = Family(
    category="data",
    kind="repair",
    case=case,
    phrasings=(
        "A line of a log reads: {text}. What is the sum of its numbers?",
        "Add the numbers in this string: {text}",
        "Someone typed {text} into a form. What do these numbers come to together?",
        "What's the total of the values in the text {text}?",
        "Sum up all numbers found in the record {text}.",
        "The sensor sent {text} as one line. Total?",
        "Take the line {text} apart and add up its numbers.",
        "{text}: please give me the sum.",
        "How much is it when you add every number of {text}?",
        "I copied {text} from a table row; compute its total.",
    ),
    more=(
        "What do you get if you add up the numbers in this string: {text}?",
        "The text {text} consists of numbers with spaces between them. Find their total.",
        "I was sent the line {text} and should report the sum of everything in it. What is it?",
        "Could you tell me what all the numbers in {text} amount to?",
        "input: {text} / output: the sum",
        '"{text}" is what the scale printed. Work out the total of these values.',
        "hey add these up for me {text}",
        "When the string {text} is split at its spaces and the pieces are summed, which number comes out?",
        "A clerk noted {text} on a slip of paper. All the values are to be added. Give the result.",
        "Let the total be taken over the numbers that the field {text} contains. How large is it?",
        "Added together, what do the numbers in {text} give?",
        "{text} is a line from a file. How much are its numbers in total?",
        "Find the sum of what is written here: {text}.",
        "Please add the values that stand in the text {text}, one after another.",
        "My printer put out {text}; I want to know what that is when summed up.",
        "If you read the line {text} and add number after number, where do you end?",
        "total of {text} pls",
        "Here is a text of numbers, {text}. What is their sum?",
        "A meter sends the string {text}. Report the sum of the numbers in it.",
        "You get a piece of text with blanks between the numbers: {text}. Say what they add up to.",
        '"{text}", says the note on the fridge. The numbers are prices. How much is that altogether?',
        "Sum wanted. Numbers, as a text: {text}",
        "I wonder what comes out if all of {text} is added.",
        "Given the string {text}, determine the sum of the numbers it is made of.",
        "The day's counts were saved in a single field as {text}. How many is that in all?",
        "Work out the grand total for the numbers of {text}.",
    ),
    steps=(
        Step(
            "Known: the numbers {text} as text. Asked: their sum. Split the text and add.",
            'print(sum("{text:raw}".split()))',
            fails=True,
        ),
        Step("The parts are still text and must become numbers first.", 'print(sum(map(int, "{text:raw}".split())))'),
    ),
    reply="The sum is {output}.",
)
