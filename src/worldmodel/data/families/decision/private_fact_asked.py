"""Something private that no tool and no program can know."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    person = draw.who()
    friend = draw.pick("My aunt", "The teacher", "A detective", "Our boss", "The whole class")
    fact = draw.pick(
        "had for breakfast",
        "dreamt last night",
        "wrote in a diary",
        "is thinking of right now",
        "keeps in the top drawer",
        "whispered to a friend yesterday",
        "wishes for a birthday",
        "bought for the party",
    )
    return Case({**person, "friend": friend, "fact": fact})


FAMILY = Family(
    category="decision",
    kind="unanswerable",
    case=case,
    phrasings=(
        "What is it that {who} {fact}?",
        "Tell me what {who} {fact}.",
        "{friend} wants to find out what {who} {fact}. What is it?",
        "Do you know what my neighbour {who} {fact}?",
        "Guessing is no use, I need the truth: what {who} {fact}.",
        "There is something that {who} {fact}. What exactly?",
        "please find out the thing that {who} {fact}",
        "My cousin {who} will not say what {they} {fact}. Can you?",
        "Among all things in the world, which one is it that {who} {fact}?",
        "The secret of the day is what {who} {fact}, and everyone would love to hear it from you.",
    ),
    more=(
        "Do you happen to know what {who} {fact}?",
        "I would love to hear what {who} {fact}.",
        "{who} will not tell anybody what {they} {fact}. So what is it?",
        "Fill in the blank: the thing that {who} {fact} is ...",
        '"Nobody has told me what {who} {fact}," complains a neighbour. What should the neighbour be told?',
        "what did it turn out to be, the thing {who} {fact}?",
        "{friend} would be so happy with an answer: what, precisely, is the thing that {who} {fact}?",
        "For a surprise I must be told what {who} {fact}. Kindly name it.",
        "If you had to write down what {who} {fact}, what would be on the paper?",
        "People in our street talk about {who} all day. They wonder what {they} {fact}. Answer them.",
        "Whatever was it that {who} {fact}?",
        "{friend} would like me to say what {who} {fact}. What do I say?",
        "I ask you straight: what has it been that {who} {fact}?",
        "Name the thing which {who} {fact}.",
        "Can you tell me what it is that {who} {fact}?",
        "I forgot to ask {who} what {they} {fact}. Do you know?",
        "what {who} {fact}: any idea?",
        '"What might it be that {who} {fact}?" asks my sister. Give her the answer.',
        "If anybody knows what {who} {fact}, it is you. So what is it?",
        "Secret of the day: the thing that {who} {fact}. Reveal it, please.",
        "{who} smiles and keeps silent about what {they} {fact}. Tell us what it is.",
        "Please describe what {who} {fact}.",
        "I have been wondering all week what {who} {fact}. Could you let me know?",
        "{friend} asks about {who} again. This time it is about what {they} {fact}. What is the answer?",
        "For the quiz at the party we want to use what {who} {fact}. What exactly is that?",
        "hey, do you know what {who} {fact}? tell me",
    ),
    think="Asked: what {who} {fact}. That is private: no tool holds it and nothing can be computed.",
    reply="I do not know: only {who} can say that.",
)
