"""A question of meaning that needs neither a tool nor a model."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family

MEANINGS = {
    "perimeter": "the length of the edge around a shape",
    "average": "the sum of some numbers divided by how many there are",
    "prime number": "a whole number above one that only one and itself divide",
    "hypothesis": "a guess that can be tested",
    "ratio": "how many times one number holds another",
    "diameter": "the distance across a circle through its centre",
    "synonym": "a word that means the same as another",
    "remainder": "what is left over when a division does not come out even",
    "percentage": "a share counted in hundredths",
    "median": "the middle value when all values stand in order",
}


def case(draw: Draw) -> Case:
    word = draw.pick(*MEANINGS)
    return Case({"word": word, "meaning": MEANINGS[word]}, MEANINGS[word])


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "What does the word {word} mean?",
        "Define {word}.",
        "Can you explain to me what is meant by {word}?",
        "In plain words, what is understood by {word}?",
        "{word:capital} - what is that?",
        "My teacher keeps saying {word}. What is she talking about?",
        "Give a short definition of the term {word}, no calculation.",
        "How would you describe {word} to a child?",
        "what's the meaning of {word}",
        "I came across {word} in a book and do not know the word. Help me out.",
    ),
    more=(
        "Tell me the meaning of {word}.",
        "I wonder what the expression {word} stands for.",
        "Could you put into words what {word} means?",
        "hey what does {word} mean exactly",
        "If somebody says {word}, what do they mean by it?",
        '"{word:capital}" was written on the board today and I missed the explanation. Please explain it.',
        "My daughter asks what {word} means. What should I answer?",
        "For the glossary of our school book we need an entry on {word}. Write its definition.",
        "Meaning of {word}?",
        "How is the term {word} defined?",
        "By {word}, what is meant?",
        "Say in simple words what {word} means.",
        "I keep hearing the term {word}. What's it about?",
        "What is {word}, as a term?",
        "Give me the meaning of {word}, please.",
        "{word}, what does that mean?",
        "When a teacher speaks of {word}, what should the pupils understand?",
        "I need to know what {word} means before my exam.",
        "Look at the word {word}. How would a dictionary explain it?",
        "Could I have a definition of {word}?",
        '"What\'s {word}?" asks a boy on the bus. How do you answer?',
        "Term: {word}. Explanation: ?",
        "My grandfather has never heard of {word}. Explain to him what it is.",
        "State briefly what the word {word} denotes.",
        "not sure i get what {word} means, can you say it in a sentence",
        "Please complete: the term {word} is used for ...",
    ),
    think="This asks what a word means. I know that: no tool and no computation is needed.",
    reply="{word:capital} means {meaning}.",
)
