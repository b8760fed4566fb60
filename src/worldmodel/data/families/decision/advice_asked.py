"""Advice for daily life: words, no tool and no program."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family

ADVICE = {
    "sleep better": "go to bed at the same time every day and leave the phone in another room",
    "learn new words": "write them on cards and repeat them a little every day",
    "save money": "write down what you spend and put something aside at the start of each month",
    "keep a plant alive": "give it light and water it only when the soil feels dry",
    "be less nervous before a test": "prepare early, sleep well and breathe slowly before you begin",
    "make new friends": "join a club and ask people about what they like",
    "keep my desk tidy": "clear it every evening and give each thing its own place",
    "get up early": "go to bed earlier and put the alarm clock out of reach",
    "read more books": "carry a book with you and read some pages every evening",
}


def case(draw: Draw) -> Case:
    aim = draw.pick(*ADVICE)
    return Case({"aim": aim, "advice": ADVICE[aim]}, ADVICE[aim])


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "How can I {aim}?",
        "What should I do to {aim}?",
        "I would like to {aim}. Do you have any advice?",
        "Give me a tip: I want to {aim}.",
        "tips to {aim}?",
        "For years I have been trying to {aim}, and nothing helped. What do you suggest?",
        "What helps when one wants to {aim}?",
        "My plan for the new year is to {aim}, so tell me how to begin.",
        "Is there a trick by which I could {aim}?",
        "A doctor, a teacher and my mother all say I must {aim}. In what way, they do not say. Please do.",
    ),
    more=(
        "I wonder how one might best {aim}.",
        "Could you tell me a good way to {aim}?",
        "To {aim} is my plan for this year. Any ideas?",
        "My sister wants to {aim}. What would you recommend to her?",
        '"I\'ll never {aim}!" sighs my friend. How can I help?',
        "need help, how do people {aim}",
        "Suppose you had to {aim}. What would you do?",
        "Please advise me. My goal is to {aim}.",
        "What has worked for others who set out to {aim}?",
        "If somebody hopes to {aim}, where should such a person begin?",
        "Any advice for somebody who wants to {aim}?",
        "In what way can a person {aim}?",
        "I keep failing to {aim}. What could I do differently?",
        "My neighbour asked me how to {aim}. What should I answer?",
        "Tell me the best way you know to {aim}.",
        "trying to {aim}, got any ideas?",
        "What helps if one wishes to {aim}?",
        "I've made up my mind to {aim}, but I don't know how. Please suggest something.",
        "It's my dream to {aim}. How would you go about it?",
        '"How do you {aim}?" my son wants to know. Give me something sensible to say.',
        "If you wanted to {aim}, what would be your way?",
        "Goal: {aim}. Your recommendation?",
        "I'd be grateful for a hint on how to {aim}.",
        "Some manage to {aim} and others don't. What do the former do?",
        "Could you recommend something that makes it easier to {aim}?",
        "Winter is long and I have time to {aim}. What is a good method?",
    ),
    think="Asked: advice to {aim}. That is answered in words: no tool and no program is needed.",
    reply="A good way: {advice}.",
)
