"""A word whose letters were all moved on in the alphabet, decoded."""

from __future__ import annotations

from string import ascii_lowercase

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    words = (
        "garden bridge window candle market pencil lantern rabbit copper island forest kettle mirror orchard puzzle "
        "zebra yellow velvet anchor basket cottage dragon engine feather guitar hammer insect jacket ladder magnet "
        "needle oyster pepper quarter ribbon saddle tunnel umbrella village wallet"
    )
    word, shift = draw.pick(*words.split()), draw.integer(2, 12)
    moved = dict(zip(ascii_lowercase, ascii_lowercase[shift:] + ascii_lowercase[:shift], strict=True))
    secret = "".join(moved[letter] for letter in word)
    return Case({"secret": secret, "shift": shift, "x": draw.integer(14, 90), **draw.who()}, word)


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        (
            "Each letter of a word was moved {shift} places forward in the alphabet, where a follows z. The "
            'result is "{secret}". What was the word?'
        ),
        'Decode "{secret}". It is a Caesar cipher that was made with a forward shift of {shift}.',
        '"{secret}": go {shift:words} letters back in the alphabet with every letter. Which word appears?',
        'Caesar, shift {shift}, ciphertext "{secret}", plaintext?',
        (
            '{who} wrote "{secret}" on the board. To write it {they} had replaced every letter by the one '
            "standing {shift} places after it in the alphabet. What did {who} mean?"
        ),
        (
            'What word becomes "{secret}" if all its letters are pushed {shift} steps towards z, starting over at'
            " a when the alphabet ends?"
        ),
        (
            'My secret note says "{secret}". Key: every letter is {shift} further on in the alphabet than the '
            "true one. Please read it to me."
        ),
        (
            'Locker {x} opens with a word. Its hint is "{secret}", whose letters lie {shift} positions too far '
            "along the alphabet. Find the word."
        ),
        'hey whats "{secret}" if you shift each letter back by {shift}',
        (
            'If turning a letter disc forward by {shift} changes a word into "{secret}", turning it back restores'
            " the word. Which word is that?"
        ),
    ),
    more=(
        (
            "Undo this encryption: whatever letter was meant, the one {shift} after it was written, and z was "
            'followed by a. The text is "{secret}".'
        ),
        'Cipher: "{secret}"\nRule: letters moved on by {shift}, z wraps to a\nClear word: ?',
        (
            'A message reached us as "{secret}". We know that the sender counted {shift:words} letters on from '
            "each letter before writing it down. What did the sender want to say?"
        ),
        (
            'Take "{secret}" and put in place of every letter its predecessor of {shift} places earlier, with z '
            "before a. Tell me the word you get."
        ),
        (
            'Could you turn "{secret}" into plain English again? Somebody has advanced each of its letters by '
            "{shift} in the alphabet."
        ),
        (
            'In a game, {x:words} children pass on the code word "{secret}". Everyone knows that the real word '
            "has letters {shift} places nearer to the start of the alphabet, taken as a circle. What is it?"
        ),
        (
            'I wonder which word hides in "{secret}", given that Caesar\'s method with the number {shift} was used'
            " to encode it."
        ),
        (
            'With a rotation by {shift} a common word was made into "{secret}". Work out the common word by '
            "rotating in the opposite direction."
        ),
        (
            '"Shift it by {shift} and nobody will understand," said {who}, and handed over a slip with "{secret}"'
            " on it. Which word had been shifted forward?"
        ),
        (
            'Decryption is subtraction here: lower the alphabet place of each letter in "{secret}" by {shift}, '
            "and below a carry on at z. What comes out? The slip is {x} years old, by the way."
        ),
        (
            'Go {shift} letters back from each letter of "{secret}", treating the alphabet as a ring. What '
            "word do you read?"
        ),
        'With {shift} as its key, a Caesar cipher produced "{secret}". Recover the original word.',
        (
            "Every letter has been replaced by the one {shift} places after it (after z comes a again), and so "
            'a word turned into "{secret}". Which word was it?'
        ),
        (
            '"{secret}" is what is written on the wall. The treasure map says: each letter must go back by '
            "{shift} in the alphabet. Tell me the password."
        ),
        'can you decode this caesar thing for me: shift was {shift} forward, it says "{secret}"',
        'If the true letters were all advanced by {shift} to give "{secret}", what do the true letters spell?',
        'Shift: {shift} forward, round from z to a. Encoded: "{secret}". Decoded: ?',
        (
            "A spy adds {shift} to the place in the alphabet of each letter she writes, starting again at a "
            'past z. Her latest word is "{secret}". Find out what she means.'
        ),
        (
            'Please decipher "{secret}", a word whose letters were each pushed {shift} places towards the '
            "end of the alphabet, with a following z."
        ),
        (
            'I received "{secret}" from my brother. We agreed that all letters are moved forward by {shift}. '
            "What does he want to tell me?"
        ),
        'Which word, Caesar-shifted by {shift}, reads "{secret}"?',
        (
            'The cipher wheel is turned by {shift} letters, so that a plain word comes out as "{secret}" '
            "when each letter is moved forward. Turn it back and give the word."
        ),
        (
            '"The key is {shift}," whispers {who}. "Forward, of course." The paper reads "{secret}". '
            "What was the word before it was encoded?"
        ),
        (
            'Given the ciphertext "{secret}" and a forward displacement of {shift} positions per letter, '
            "modulo the alphabet, determine the plaintext."
        ),
        (
            'Someone who wants to read "{secret}" has to count {shift} letters backwards for each letter, '
            "going from a to z where necessary. What will be read?"
        ),
        (
            'I wonder what "{secret}" means in clear. It was coded like this: count on {shift} letters in '
            "the alphabet for every letter of the word."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the word before the shift. Known: the coded word, a shift of {shift}. Put the letter "
                "{shift} places earlier for each letter; a negative index counts from the end."
            ),
            """
from string import ascii_lowercase as letters
print("".join(letters[letters.index(letter) - {shift}] for letter in "{secret:raw}"))
""",
            requires="python:text",
        ),
    ),
    reply="The word is {output}.",
)
