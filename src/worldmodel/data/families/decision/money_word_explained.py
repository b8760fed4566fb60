"""A word of finance explained: no rate is looked up and nothing computed."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family

WORDS = {
    "an exchange rate": "how much of one currency is paid for a unit of another",
    "a share": "a small part of a company that one can buy and sell",
    "interest": "what one pays for borrowed money",
    "inflation": "that prices rise in general and money buys less",
    "a budget": "a plan of what comes in and what is spent",
    "a deposit": "money that is left as a security or put into an account",
    "a discount": "a part of the price that need not be paid",
    "profit": "what is left of the income when all costs are paid",
    "a currency": "the money that a country uses",
    "a tax": "money that the state takes for public needs",
}


def case(draw: Draw) -> Case:
    word = draw.pick(*WORDS)
    return Case({"word": word, "meaning": WORDS[word]}, WORDS[word])


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "What is {word}?",
        "Explain {word} to me, without figures.",
        "I often hear of {word} in the news. What is meant?",
        "How would a banker explain {word} to a child?",
        "{word:capital}, in one sentence?",
        "I do not want any numbers, I want to understand what people mean by {word}.",
        "so what exactly is {word}",
        "In my course on money the first question is what one understands by {word}. Help me answer it.",
        "When they speak about {word} on the radio, what are they talking about?",
        "Say in plain English what {word} means.",
    ),
    more=(
        "I keep hearing about {word}. What is that, in simple words?",
        "Could you tell me what {word} is? No calculation needed.",
        "My grandmother asks what {word} might be. How would you put it to her?",
        "{word:capital} - please describe it briefly.",
        "What do we call {word} in the world of money, and what does it stand for?",
        "Give a short definition of {word}.",
        '"What on earth is {word}?" my son asked at dinner. Help me to an answer.',
        "dont get what {word} is, can someone explain",
        "In a few words, without any sums, tell a beginner the meaning of {word}.",
        "If a newspaper mentions {word}, what should the reader understand by it?",
        "Tell me, with no figures at all, what {word} is.",
        "What would you answer if a child asked what {word} means?",
        "My bank's letter mentions {word}. What do they mean by that?",
        "I have never understood {word}. Please put it into everyday words.",
        "{word:capital}: what does that mean when people talk about money?",
        "Is there a simple way to say what {word} is?",
        "By {word}, what do business people mean?",
        "Without calculating anything, describe {word}.",
        '"Is {word} good or bad?" asks my nephew. First he needs to know what it is. Tell him.',
        "can u explain {word} in plain words",
        "For a glossary of money words I need an entry on {word}. What should it say?",
        "Someone who is new to money matters reads about {word}. Which explanation would help?",
        "You surely know what {word} is. Share it with me in a sentence.",
        "I wonder what exactly is meant by {word}.",
        "What is to be understood by {word}?",
        "Please define {word} for a beginner.",
    ),
    think="Asked: what {word} means, not any figure. I know it: neither a tool nor a model is needed.",
    reply="It means {meaning}.",
)
