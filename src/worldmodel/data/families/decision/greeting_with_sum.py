"""A polite message with a computation in it: a program for the sum, no tool."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    left, right = draw.integer(12, 99), draw.integer(12, 99)
    return Case({"left": left, "right": right, "who": draw.person()}, left * right)


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "Hello, I hope you are well. What is {left} times {right}?",
        "Hi! {who} here. Could you multiply {left} by {right} for me? Thanks!",
        "Good morning. Would you be so kind as to work out {left} x {right}?",
        "Nice to meet you, I'm {who}, and I can't do {left} times {right} in my head. Can you?",
        "thanks for yesterday! one more thing, {left} multiplied with {right} please",
        "Dear helper, {who} sends greetings and asks for the product of {left} and {right}.",
        "Before I say goodbye: how much do {left} rows of {right} make?",
        "Sorry to bother you again so soon. The last number I need today is {left} taken {right} times.",
        "How are you today? By the way, what comes out when {right} is multiplied by {left}?",
        "You are a great help, honestly. Now {who} would like to have {left} * {right} as well.",
    ),
    steps=(
        Step(
            (
                "Besides polite words there is a question: the product of {left} and {right}. A program "
                "computes it; no tool is needed."
            ),
            "print({left} * {right})",
        ),
    ),
    reply="It is {output}.",
)
