"""A word spelled backwards: a program turns it round, where memory would slip."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family

WORDS = (
    "garden planet window silver pocket basket tiger dragon lemon paper button castle orange rabbit bridge pencil "
    "kitchen blanket lantern mustard village chimney"
).split()


def case(draw: Draw) -> Case:
    word = draw.pick(*WORDS)
    return Case({"word": word, "count": draw.integer(3, 12)}, word[::-1])


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "Spell {word} backwards.",
        "What do you get if you read the word {word} from right to left?",
        "Turn the letters of {word} round, last letter first.",
        "{word}, letter by letter from its end to its beginning?",
        "how do you write {word} the wrong way round, i mean starting with its last letter",
        "Our secret code writes each word back to front. A card says {word}; what do I write on the answer card?",
        (
            "I am playing a game in which {count} players must say words in reverse. It is my turn with "
            "{word}. What must I say?"
        ),
        (
            "In a crossword that runs from the bottom to the top, somebody has entered {word}. What stands "
            "there for a person who reads it downwards?"
        ),
        "Please take the word {word} and give it back to me with its letters in the opposite order.",
        (
            "If the letters of {word} stand in a queue and the whole queue turns about, what does it spell, "
            "from the new front to the new end?"
        ),
    ),
    more=(
        "Which string of letters is {word} when written in the other direction?",
        "Reversed spelling, {word}: ?",
        (
            "My little sister can say any word backwards in {count} seconds. With {word} I could not check "
            "her. What is correct?"
        ),
        "Could you write {word} starting from the end?",
        (
            "I wonder how {word} looks with the first letter last, the last letter first, and all the others "
            "turned round as well."
        ),
        'A wizard speaks every word in reverse. What does he say for "{word}"?',
        "no meaning needed, just {word} in reverse, letter for letter",
        (
            "Let the word be {word}. Write down its final letter, then the letter before that, and so on "
            "until you reach the beginning. What stands on the paper?"
        ),
        (
            "From outside, the sign on the shop window reads {word}. Going letter by letter, what do people "
            "inside read, for whom the order is the other way round?"
        ),
        (
            "After {count:words} easy tasks my puzzle book tells me to reverse the spelling of {word}. Give "
            "me the solution."
        ),
        "Backwards, what is {word}?",
        "Turn {word} round so that its last letter comes first.",
        "What does {word} look like in a back-to-front spelling?",
        "Give me the letters of {word} from the last to the first.",
        "reverse this word for me: {word}",
        "Starting at the end, how is {word} spelled?",
        "If you type {word} from its last key to its first, what's on the screen?",
        "Say the letters of {word} in reverse order.",
        "My friends and I use a secret language in which all words are turned round. How do we write {word}?",
        "Word: {word}. Direction: right to left. Result: ?",
        '"Read {word} from the back!" demands the puzzle. What do we read?',
        "I'd like to have {word} with its letters reversed.",
        "Could you turn the spelling of {word} back to front?",
        (
            "Suppose I pull the letters of {word} out of a tube, last one in, first one out. What word do they "
            "form as they come?"
        ),
        "Tell me {word} in reverse spelling.",
        "On a rubber stamp the letters of {word} must be set in the opposite order. Which order is that?",
    ),
    steps=(
        Step(
            (
                "Asked: the letters of {word} in reverse order. Nothing is to be looked up, but letters are "
                "easily mixed up by heart: let a program turn the word round."
            ),
            'print("{word}"[::-1])',
            requires="python:text",
        ),
    ),
    reply="Backwards, {word} is {output}.",
)
