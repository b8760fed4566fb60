"""A polite sentence for an occasion: writing, not computing."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family

SENTENCES = {
    "decline an invitation": "Thank you very much for the invitation; unfortunately I cannot come this time.",
    "ask for more time": "Would you be so kind as to give me a little more time?",
    "apologise for being late": "I am very sorry that I am late, and I thank you for waiting.",
    "ask a neighbour to be quieter": "Would you mind turning the music down a little in the evening?",
    "remind someone of a meeting": "May I remind you kindly of our meeting?",
    "thank a teacher": "Thank you for your patience and for all that I have learned from you.",
    "ask for a seat on a train": "Excuse me, is this seat still free?",
    "return a wrong order": "I am afraid this is not what I ordered; could you please exchange it?",
    "congratulate a colleague": "Congratulations on your success, you have truly earned it!",
}


def case(draw: Draw) -> Case:
    aim = draw.pick(*SENTENCES)
    return Case({"aim": aim, "sentence": SENTENCES[aim], "who": draw.person()}, SENTENCES[aim])


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "Write one polite sentence to {aim}.",
        "How can I {aim} politely?",
        "I have to {aim} and do not find the words. One sentence, please.",
        "Help {who} to {aim}: what should be written?",
        "Suggest a friendly sentence with which one can {aim}.",
        "{who} must {aim} in a letter. Draft the sentence.",
        "what's a nice way to {aim}",
        "In good manners, how would somebody {aim}?",
        "Put it kindly: I want to {aim}.",
        "My English is not so good. What do people say when they {aim}?",
    ),
    more=(
        "Please give me a courteous sentence that I can use to {aim}.",
        "If somebody wants to {aim} without being rude, what should they say?",
        '"What shall I write?" asks {who}, who wants to {aim}. Offer a polite sentence.',
        (
            "There is an e-mail that I have to write in order to {aim}. Could you phrase it politely in a "
            "single sentence?"
        ),
        "polite phrase needed, aim: {aim}",
        "i need to {aim} but don't want to sound pushy, got a sentence for me?",
        "Imagine you are {who} and must {aim}. Word it as kindly as you can.",
        "Draft a short, respectful line to {aim}.",
        "{who} is a little shy. With what well-mannered sentence could {who} {aim}?",
        "I wonder how a polite person would {aim}; tell me a sentence like that.",
        "To {aim} in a courteous way, what could one write?",
        "One sentence, kind and polite, to {aim}, please.",
        "I would like to {aim}. Can you find gentle words for it?",
        "{who} has to {aim} in a letter. Give a polite wording.",
        "Which sentence would a well-mannered person use to {aim}?",
        "Formulate a friendly request or remark by which {who} can {aim}.",
        "Could you write something polite that lets me {aim}?",
        "Purpose: to {aim}. Tone: polite. Length: a sentence.",
        "how do i {aim} without sounding rude",
        "My boss is strict, and I must {aim}. What is a polite way of saying it?",
        "Tell {who} a nice sentence for this purpose: to {aim}.",
        '"I never know how to {aim} nicely," sighs {who}. Help with a sentence.',
        "If you had to {aim}, and to do so in a very polite manner, how would you put it?",
        "For a formal letter I need a line in which I {aim}. Please word it with courtesy.",
        "It is not easy to {aim} and stay friendly. Show me a sentence that manages it.",
        "Say it politely, in English, for someone who wants to {aim}.",
    ),
    think="Asked: a polite sentence to {aim}. That is writing: neither a tool nor a model is needed.",
    reply="You could say: {sentence}",
)
