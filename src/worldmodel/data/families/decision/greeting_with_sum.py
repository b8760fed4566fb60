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
    more=(
        "Hey, hope you had a nice weekend. Quick one: {right} times {left}?",
        "{left} and {right} - could you multiply those for {who}, please? Have a lovely day!",
        "Good evening from {who}. If it's no trouble, I'd love to know the product of {right} and {left}.",
        "Hello again! What does {left} times {right} make? Many thanks in advance.",
        "hi there its {who}, need {left} * {right} pls, ur the best",
        (
            "I hope I'm not disturbing you. My daughter has to multiply {left} with {right} for homework; what "
            "should she get?"
        ),
        "Before I say goodnight: tell me {right} x {left}, would you?",
        "It's so kind of you to help. {who} is wondering what you get when {left} gets multiplied by {right}.",
        (
            '"Greetings!" says {who}. "I have {left} rows with {right} seats in each. How many seats are '
            'there? Thank you, dear friend!"'
        ),
        "Work out the product of {left} and {right}, if you please, and a very merry Monday to you.",
        "{right}, multiplied by {left}: what is it? Oh, and a very good morning, {who} says hello!",
        "Thank you so much for your patience. {who} needs a product now: one factor is {right}, the other {left}.",
        "Hello, dear helper! If I take {right} and multiply it by {left}, where do I end up?",
        "My name is {who}, pleased to meet you. Please be so nice and give me {left} times {right}.",
        "yo, hows it going? {right} x {left} = ?",
        "What do {left} and {right} give when multiplied? I send you my warmest regards, {who}.",
        (
            "Good afternoon! I was told that you are friendly and quick. Then tell me, how much is {left} "
            "multiplied by {right}?"
        ),
        "Happy birthday, if it is your birthday. And if it is not too much trouble, find {right} * {left} for {who}.",
        '"Good day to you," {who} begins. "Might I ask what {right} times {left} comes to?"',
        "I appreciate your help a lot. Could the product of {left} and {right} be worked out today?",
        "Welcome back! We missed you. {who} has this waiting for you: multiply {right} with {left}.",
        "Cheers, mate. Each of {right} boxes has {left} screws; how many screws is that? Thanks a million, {who}",
        (
            "I am sorry to write so late. Only tell me the result of {left} by {right}, a multiplication, and "
            "then sleep well."
        ),
        "It is lovely weather, isn't it? {who} would be glad to learn what {left} multiplied by {right} equals.",
        "thx for everything so far :) last thing, whats {right} multiplied by {left}",
        "Kind greetings to all of you from {who}! We wonder about {left} x {right}; would you kindly solve it?",
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
