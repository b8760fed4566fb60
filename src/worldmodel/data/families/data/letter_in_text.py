"""How often a letter occurs in a sentence."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    text = draw.pick(
        "the old sailor told long stories",
        "every evening the green beetle sleeps",
        "a small animal ran along a canal",
        "too many cooks look for good spoons",
        "noisy sleepy sisters sat in silence",
        "banana bread and apple cake are gone",
    )
    letter = draw.pick(*(letter for letter in "esaon" if text.count(letter) > 1))
    return Case({"text": text, "letter": letter}, text.count(letter))


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        'How many times does the letter {letter} occur in "{text}"?',
        'Count the letter "{letter}" in the sentence "{text}".',
        '"{text}" - how many {letter}\'s are there?',
        'In the line "{text}", what is the number of letters {letter}?',
        'I am setting the words "{text}" in lead type. How many pieces of the letter {letter} do I need?',
        'occurrences of {letter} in "{text}"',
        'If you strike out every {letter} from "{text}", how many letters do you strike out?',
        'Someone asks how often "{letter}" is written in the text "{text}". What do you answer?',
        'Read "{text}" and report the count of {letter}.',
        'Go letter by letter through "{text}"; at how many places do you meet {letter}?',
    ),
    more=(
        'How many times does the letter {letter} occur in "{text}"?',
        'Tell me how often you meet the letter "{letter}" when you read "{text}".',
        'Text: "{text}". Letter: {letter}. Count: ?',
        'can you count the {letter}\'s in "{text}" for me',
        'I wonder how many times I typed "{letter}" when I wrote "{text}".',
        (
            'The teacher puts "{text}" on the board and asks the class to circle every {letter}. How many '
            "circles are drawn?"
        ),
        'If each {letter} in the sentence "{text}" were painted red, how many red letters would there be?',
        'Given the string "{text}", determine the number of occurrences of the character "{letter}".',
        'With the key for {letter} broken, how many letters would be missing from "{text}"?',
        (
            'A sign painter has to paint the words "{text}". Work out how many times the brush forms the '
            "letter {letter}."
        ),
        'How often does one see "{letter}" in this: "{text}"?',
        'The letter is {letter}, the sentence is "{text}". How often does the former occur in the latter?',
        'Find every {letter} in "{text}" and tell me how many you found.',
        'Look at "{text}". What is the count of the letter "{letter}" there?',
        'How many letters {letter} does "{text}" contain?',
        'Going through "{text}" letter by letter, how often would one come to "{letter}"?',
        'whats the number of {letter} in "{text}"',
        'A child copies the line "{text}". How many times is the letter {letter} written?',
        'Please count: letter {letter}, text "{text}".',
        'I need the number of times "{letter}" appears in "{text}".',
        '"{text}" is carved in stone. Gold is laid into each {letter}. How many letters get gold?',
        'Suppose every "{letter}" were removed from the sentence "{text}". How many letters would be gone?',
        'Work out how frequent the letter {letter} is in "{text}", as a number of occurrences.',
        'Among all letters of the words "{text}", how many are equal to {letter}?',
        (
            'My typewriter counts each {letter} it prints. It has just printed "{text}". Where does the '
            "count stand, from zero?"
        ),
        'Could you check the string "{text}" and say how many "{letter}" are in it?',
    ),
    steps=(
        Step(
            "Asked: how often {letter} occurs. Known: the sentence. Count the letter in it.",
            'print("{text:raw}".count("{letter}"))',
            requires="python:text",
        ),
    ),
    reply="The letter {letter} occurs {output} times.",
)
