"""A greeting: nothing to compute and nothing to look up."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    names = draw.people(2)
    time = draw.pick("morning", "afternoon", "evening")
    return Case({"who": names[0], "time": time}, f"Good {time}")


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "Good {time}! My name is {who}.",
        "Good {time}, I'm {who} and I am new here.",
        "hello, it's {who}, good {time} to you",
        "A very good {time} from {who}. How are you?",
        "Hi there! {who} here, wishing you a good {time}.",
        "I just wanted to wish you a good {time}. - {who}",
        "{who} says good {time}!",
        "Good {time}. You can call me {who}.",
        "hey, good {time} :) {who} speaking",
        "May I introduce myself? I am {who}. Good {time}!",
    ),
    more=(
        "{who} here. Good {time}, everyone!",
        "Wishing you a pleasant {time}, my name's {who}.",
        "good {time}! {who} speaking",
        "Hey, good {time}! You can call me {who}.",
        "Allow me to say good {time}. They call me {who}.",
        "It is {who} again. Have you had a good {time} so far? Anyway, hello!",
        "Good {time} to you, dear assistant, and kind regards, {who}",
        "What a lovely {time}! I am {who}, nice to meet you.",
        '"Good {time}," said {who} and sat down in front of the screen.',
        "Just popping in to say hello this {time}. Yours, {who}",
        "{who} is my name. Good {time}!",
        "Greetings! It's {who}, and I wish you a good {time}.",
        "good {time} :) {who} here",
        "A good {time} to you! This is {who}.",
        "Hello and good {time}. People know me as {who}.",
        "Good {time}, assistant. I am called {who}.",
        "hey! i'm {who}. have a good {time}!",
        "To start with, good {time}. I'm {who}.",
        '"Good {time}!" - that\'s me, {who}, saying hello.',
        "Hi, {who} wishes you a very good {time}.",
        "It's {who}. Just saying good {time}.",
        "Good {time}! We have not met yet: I'm {who}.",
        "Let me greet you properly: good {time}! My name? {who}.",
        "Good {time} from me, {who}, at the other end of the line.",
        "{who} has just come in and says: good {time}, all of you!",
        "Hello there, good {time}, I go by the name of {who}.",
    ),
    think="This is a greeting by {who}. Neither a tool nor a model is needed: greet back.",
    reply="Good {time}, {who}! What can I do for you?",
)
