"""The opposite of a word, known by heart."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family

OPPOSITES = {
    "heavy": "light",
    "early": "late",
    "deep": "shallow",
    "generous": "stingy",
    "narrow": "wide",
    "ancient": "modern",
    "rough": "smooth",
    "expensive": "cheap",
    "cowardly": "brave",
    "noisy": "quiet",
    "fresh": "stale",
    "lazy": "hard-working",
    "polite": "rude",
    "guilty": "innocent",
    "empty": "full",
}


def case(draw: Draw) -> Case:
    word = draw.pick(*OPPOSITES)
    return Case({"word": word, "opposite": OPPOSITES[word]}, OPPOSITES[word])


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "What is the opposite of {word}?",
        "Which word means the contrary of {word}?",
        "{word:capital} - and its opposite?",
        "If something is not {word} at all, what do you call it?",
        "Name an antonym for the adjective {word}.",
        "I am doing a crossword: the reverse of {word}, please.",
        "give me a word that says the opposite to {word}",
        "My pupils learn pairs of opposites. One card says {word}; what stands on its partner?",
        "In a story one thing is called {word} and the other just the opposite. What is the other called?",
        "Turn the meaning of {word} around with a single word.",
    ),
    more=(
        "I wonder what word means the opposite of {word}.",
        "Could you give me the contrary of {word}?",
        "{word:capital} is to be replaced by its opposite. Which word do I write?",
        "Which adjective is the antonym of {word}?",
        "My little brother knows the word {word} but not its opposite. Teach him.",
        "Opposites: {word} / ?",
        '"Not {word}, quite the contrary!" she cried. What did she mean, in one word?',
        "whats the other extreme of {word}",
        "You have {word} at one end of a scale. Please name what is at the other end.",
        "Fill in the missing word: the antonym of {word} is ...",
    ),
    think="Asked: the opposite of {word}. I know such words: no tool, no computation.",
    reply="The opposite of {word} is {opposite}.",
)
